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

        /// Node ids; `from` rests on `to`.
        package let from: String
        package let to: String
        package let relation: Relation
        /// False when the text does not say which way.
        package let isDirected: Bool
        package let evidence: [Evidence]

        package init(
            from: String,
            to: String,
            relation: Relation,
            isDirected: Bool,
            evidence: [Evidence]
        ) {
            self.from = from
            self.to = to
            self.relation = relation
            self.isDirected = isDirected
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
