package import RunutLanguages
package import RunutText

/// The exact bytes that support a finding. No finding exists without one.
package struct Evidence: Hashable, Sendable {
    package let article: Identifier<Article>
    package let range: TextRange

    package init(article: Identifier<Article>, range: TextRange) {
        self.article = article
        self.range = range
    }
}

/// What a pile of articles tells together.
package struct Trace: Sendable {
    /// Digest of the word statistics and lists that were used.
    package let background: String
    package let stories: [Story]

    package init(background: String, stories: [Story]) {
        self.background = background
        self.stories = stories
    }
}

/// One event or development as an editor would bundle it, with all that its articles tell.
package struct Story: Sendable {
    package let id: String
    package let title: String
    package let articles: [Identifier<Article>]
    package let entities: [StoryEntity]
    /// Most told first.
    package let claims: [Claim]
    package let lineage: Lineage
    /// In order of first version.
    package let sharedSentences: [SharedSentence]
    package let timeline: [TimelineEntry]

    package init(
        id: String,
        title: String,
        articles: [Identifier<Article>],
        entities: [StoryEntity],
        claims: [Claim],
        lineage: Lineage,
        sharedSentences: [SharedSentence] = [],
        timeline: [TimelineEntry]
    ) {
        self.id = id
        self.title = title
        self.articles = articles
        self.entities = entities
        self.claims = claims
        self.lineage = lineage
        self.sharedSentences = sharedSentences
        self.timeline = timeline
    }
}

/// A person, body or place of a story under all its names.
package struct StoryEntity: Hashable, Sendable {
    package let id: String
    package let name: String
    package let kind: Mention.Kind
    package let aliases: [String]
    package let articles: [Identifier<Article>]

    package init(
        id: String,
        name: String,
        kind: Mention.Kind,
        aliases: [String],
        articles: [Identifier<Article>]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.articles = articles
    }
}

/// One proposition: who did or said what to whom, as one or more articles tell it.
package struct Claim: Sendable {
    package let id: String
    /// The claim in the words of one of its tellings.
    package let says: String
    package let tellings: [Telling]
    package let origins: Origins
    package let denials: Origins?
    package let differs: [Difference]

    package init(
        id: String,
        says: String,
        tellings: [Telling],
        origins: Origins,
        denials: Origins?,
        differs: [Difference]
    ) {
        self.id = id
        self.says = says
        self.tellings = tellings
        self.origins = origins
        self.denials = denials
        self.differs = differs
    }
}

/// One article's version of a claim.
package struct Telling: Sendable {
    package let article: Identifier<Article>
    package let ranges: [TextRange]
    package let who: String?
    /// The entities behind `who`; empty for unnamed sources.
    package let whoEntities: [String]
    package let via: [String]
    package let stance: Attribution.Stance
    package let certainty: Attribution.Certainty
    /// A follow-up sentence that goes on with a speaker's statement.
    package let isCarried: Bool
    /// The TIMEX3 value of when it happened.
    package let time: String?
    /// Index into the attributions of the article's facts; nil where the article itself tells.
    package let attribution: Int?
    /// The words that other tellings of the claim have too, in any form: what gathered it.
    package let sharedWords: [TextRange]

    package init(
        article: Identifier<Article>,
        ranges: [TextRange],
        who: String?,
        whoEntities: [String],
        via: [String],
        stance: Attribution.Stance,
        certainty: Attribution.Certainty,
        isCarried: Bool,
        time: String?,
        attribution: Int? = nil,
        sharedWords: [TextRange] = []
    ) {
        self.article = article
        self.ranges = ranges
        self.who = who
        self.whoEntities = whoEntities
        self.via = via
        self.stance = stance
        self.certainty = certainty
        self.isCarried = isCarried
        self.time = time
        self.attribution = attribution
        self.sharedWords = sharedWords
    }

    package var range: TextRange {
        ranges.dropFirst().reduce(ranges[0]) {
            TextRange(min($0.start, $1.start), max($0.end, $1.end))
        }
    }
}

/// Who stands behind a claim, independently: an interval with its reasons.
package struct Origins: Sendable {
    /// Both nil when no telling names a source: cannot tell.
    package let least: Int?
    package let most: Int?
    package let groups: [OriginGroup]
    package let mayBeOne: [MayBeOne]
    package let reasons: [OriginReason]

    package init(
        least: Int?,
        most: Int?,
        groups: [OriginGroup],
        mayBeOne: [MayBeOne],
        reasons: [OriginReason]
    ) {
        self.least = least
        self.most = most
        self.groups = groups
        self.mayBeOne = mayBeOne
        self.reasons = reasons
    }
}

/// Tellings that surely share an origin.
package struct OriginGroup: Hashable, Sendable {
    package let names: [String]
    /// Indices into the claim's tellings.
    package let tellings: [Int]

    package init(names: [String], tellings: [Int]) {
        self.names = names
        self.tellings = tellings
    }
}

/// Two groups that may be one origin.
package struct MayBeOne: Hashable, Sendable {
    package let first: Int
    package let second: Int
    package let because: OriginReason
    package let evidence: [Evidence]

    package init(first: Int, second: Int, because: OriginReason, evidence: [Evidence]) {
        self.first = first
        self.second = second
        self.because = because
        self.evidence = evidence
    }
}

/// Why origins were counted as they were; the edge puts it in words.
package struct OriginReason: Hashable, Sendable {
    /// Stable name, such as `unnamed-officials-may-be-one`.
    package let code: String
    package let names: [String]

    package init(code: String, names: [String] = []) {
        self.code = code
        self.names = names
    }
}

/// A slot in which a claim's tellings differ. Listed, never resolved.
package struct Difference: Hashable, Sendable {
    package enum Slot: String, Sendable {
        case time, number, place, person, stance
    }

    package struct Value: Hashable, Sendable {
        package let value: String
        package let tellings: [Int]

        package init(value: String, tellings: [Int]) {
            self.value = value
            self.tellings = tellings
        }
    }

    package let slot: Slot
    package let values: [Value]

    package init(slot: Slot, values: [Value]) {
        self.slot = slot
        self.values = values
    }
}

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

/// A claim on two rails: when it happened and when it was told.
package struct TimelineEntry: Hashable, Sendable {
    package let value: String
    package let begin: String?
    package let end: String?
    package let toldOn: [Day]
    package let claim: String

    package init(value: String, begin: String?, end: String?, toldOn: [Day], claim: String) {
        self.value = value
        self.begin = begin
        self.end = end
        self.toldOn = toldOn
        self.claim = claim
    }
}
