package import RunutText

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
    /// The house or network of the outlets or the agency that it is.
    package let family: String?
    /// The country whose state owns or directs them.
    package let state: String?

    package init(
        names: [String],
        tellings: [Int],
        family: String? = nil,
        state: String? = nil
    ) {
        self.names = names
        self.tellings = tellings
        self.family = family
        self.state = state
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
