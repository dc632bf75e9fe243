package import RunutText

/// Who had it from whom.
package struct Lineage: Sendable {
    package struct Node: Hashable, Sendable {
        package enum Kind: String, Sendable {
            case article, outlet, agency, person, body, unnamed, dispatch, release
        }

        /// How we know of a dispatch: one of the articles is it, an article credits it, or
        /// only the likeness of the articles speaks for it.
        package enum Basis: String, Sendable {
            case held, credited, inferred
        }

        package let id: String
        package let kind: Kind
        package let name: String
        /// Of a dispatch alone.
        package let basis: Basis?

        package init(id: String, kind: Kind, name: String, basis: Basis? = nil) {
            self.id = id
            self.kind = kind
            self.name = name
            self.basis = basis
        }
    }

    package struct Edge: Hashable, Sendable {
        package enum Relation: String, Sendable {
            case credits, quotes, copies, reuses
            case sameDispatch = "same-dispatch"
            case sameSource = "same-source"
        }

        /// How sure it is which way an edge leads: an article says so itself, the hours or days
        /// speak for it, or only what a copy would lose.
        package enum Confidence: String, Sendable {
            case certain, likely, possible
        }

        /// What says which way an edge leads.
        package enum Reason: String, Sendable {
            /// The article names where it has it from.
            case credit
            /// Not the article itself: another one with the same text names it.
            case creditElsewhere = "credit-elsewhere"
            /// One was published later.
            case time
            /// One alone names the place it was sent from.
            case dateline
            /// One quotes what the other reports in indirect speech.
            case quotation
            /// One tells the same sentences in more words.
            case detail
            /// One has most of the other and more.
            case containment
        }

        /// Node ids; `from` rests on `to`.
        package let from: String
        package let to: String
        package let relation: Relation
        /// False when nothing says which way.
        package let isDirected: Bool
        /// Nil where it is not directed.
        package let confidence: Confidence?
        package let because: [Reason]
        package let evidence: [Evidence]

        package init(
            from: String,
            to: String,
            relation: Relation,
            isDirected: Bool,
            confidence: Confidence? = nil,
            because: [Reason] = [],
            evidence: [Evidence]
        ) {
            self.from = from
            self.to = to
            self.relation = relation
            self.isDirected = isDirected
            // Without more, it is the article that says so.
            self.confidence = isDirected ? confidence ?? .certain : nil
            self.because = !isDirected ? [] : because.isEmpty ? [.credit] : because
            self.evidence = evidence
        }
    }

    package let nodes: [Node]
    package let edges: [Edge]

    package init(nodes: [Node], edges: [Edge]) {
        self.nodes = nodes
        self.edges = edges
    }
}

extension Lineage.Node {
    /// The id of an article's node. Ids of nodes are their kind, a colon, and what tells them
    /// from others of that kind: an article's id, an entity, a dispatch's first article.
    package static func id(of article: Identifier<Article>) -> String { "article:" + article.text }
}
