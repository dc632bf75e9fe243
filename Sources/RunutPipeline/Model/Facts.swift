package import RunutText

/// A name in the text, tied to what it names.
package struct Mention: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case person, organisation, place
    }

    package let range: TextRange
    /// The canonical name of what is meant, in the article's language.
    package let name: String
    package let kind: Kind
    /// The same for all aliases, in every article: `country/KP`, `media/reuters`,
    /// `person/kim-jong-un`.
    package let entity: String

    package init(range: TextRange, name: String, kind: Kind, entity: String) {
        self.range = range
        self.name = name
        self.kind = kind
        self.entity = entity
    }
}

/// A time expression with its TIMEX3 value and the days it covers.
package struct TimeExpression: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    /// What was at that time: that which is told, or the telling of it.
    package enum Role: String, Sendable { case event, statement }

    package let range: TextRange
    package let kind: Kind
    /// As TIMEX3 writes it; a span as `A/B`, an open end as `..`.
    package let value: String
    /// First and last day or instant, both included; nil when open or unknown.
    package let begin: String?
    package let end: String?
    /// The other value of a date that can be read two ways ("3/7/2024"); such a date has
    /// neither begin nor end.
    package let orElse: String?
    package let rule: String
    package var role: Role
    /// An hour whose day the text does not name: that of the anchor is only likely.
    package let assumesDay: Bool

    package init(
        range: TextRange,
        kind: Kind,
        value: String,
        begin: String?,
        end: String?,
        orElse: String? = nil,
        rule: String,
        role: Role = .event,
        assumesDay: Bool = false
    ) {
        self.range = range
        self.kind = kind
        self.value = value
        self.begin = begin
        self.end = end
        self.orElse = orElse
        self.rule = rule
        self.role = role
        self.assumesDay = assumesDay
    }

    /// The value as far as the text tells it.
    package var toldValue: String {
        guard assumesDay else { return value }
        return value.split(separator: "/")
            .map { "XXXX-XX-XX" + $0.drop { $0 != "T" } }
            .joined(separator: "/")
    }
}

/// One place where the text hands a statement to somebody.
package struct Attribution: Hashable, Sendable {
    package enum Kind: String, Sendable { case direct, indirect, mixed }
    package enum Stance: String, Sendable { case asserts, denies, declines }
    package enum Certainty: String, Sendable { case plain, hedged }

    package var content: [TextRange]
    package var source: [TextRange]
    package var cue: [TextRange]
    /// The source's canonical name; several are joined by "; ". Nil when nobody is named.
    package var who: String?
    /// The entities behind `who`, as `Mention.entity`; empty for unnamed sources.
    package var whoEntities: [String]
    package var kind: Kind
    package var stance: Stance
    /// The words that weaken what is said or that it was said: diduga, reportedly.
    package var hedges: [TextRange]
    /// Who passed the statement on to this outlet, nearest to the outlet first.
    package var via: [Relay]
    /// The rule that read it.
    package var rule: String

    package var certainty: Certainty { hedges.isEmpty ? .plain : .hedged }

    package init(
        content: [TextRange],
        source: [TextRange],
        cue: [TextRange],
        who: String? = nil,
        whoEntities: [String] = [],
        kind: Kind = .indirect,
        stance: Stance = .asserts,
        hedges: [TextRange] = [],
        via: [Relay] = [],
        rule: String
    ) {
        self.content = content
        self.source = source
        self.cue = cue
        self.who = who
        self.whoEntities = whoEntities
        self.kind = kind
        self.stance = stance
        self.hedges = hedges
        self.via = via
        self.rule = rule
    }
}

/// Somebody who passed a statement on.
package struct Relay: Hashable, Sendable {
    package var name: String
    /// The words that name it, when this article has them near the statement.
    package var range: TextRange?

    package init(name: String, range: TextRange?) {
        self.name = name
        self.range = range
    }
}

/// All that is read from one article: the value between the two halves of the pipeline.
package struct ArticleFacts: Sendable {
    package let article: Article
    package let language: String
    /// In order; headings and list labels are sentences too.
    package let sentences: [TextRange]
    package let mentions: [Mention]
    package let times: [TimeExpression]
    package let attributions: [Attribution]
    package let diagnostics: [Diagnostic]

    package init(
        article: Article,
        language: String,
        sentences: [TextRange],
        mentions: [Mention],
        times: [TimeExpression],
        attributions: [Attribution],
        diagnostics: [Diagnostic]
    ) {
        self.article = article
        self.language = language
        self.sentences = sentences
        self.mentions = mentions
        self.times = times
        self.attributions = attributions
        self.diagnostics = diagnostics
    }
}

extension ArticleFacts {
    /// The facts of the first sentences alone.
    func head(sentences count: Int) -> ArticleFacts {
        guard sentences.count > count, count > 0 else { return self }
        let end = sentences[count - 1].end
        let isInside = { (range: TextRange) in range.end <= end }
        return ArticleFacts(
            article: article.head(upTo: end),
            language: language,
            sentences: Array(sentences.prefix(count)),
            mentions: mentions.filter { isInside($0.range) },
            times: times.filter { isInside($0.range) },
            // A prefix, so that numbers of attributions mean the same in both.
            attributions: Array(
                attributions.prefix { attribution in
                    (attribution.content + attribution.source + attribution.cue)
                        .allSatisfy(isInside)
                }
            ),
            diagnostics: diagnostics
        )
    }
}
