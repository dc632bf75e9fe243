package import RunutLanguages
package import RunutText

/// What little of an article is needed to find its story: terms with their counts, and the
/// day. Weights come in when sketches are bundled, so that a sketch never grows old.
package struct Sketch: Sendable {
    package struct Entry: Sendable {
        package let key: UInt64
        package let count: UInt16
        /// Stands in the first sentences, where news says what is new.
        package let isInLead: Bool
        /// Background rarity, in quarters.
        package let level: UInt8
        package let isEntity: Bool
    }

    package let article: Identifier<Article>
    package let day: Day?
    /// Sorted by key; the most telling ones where an article has very many.
    package let entries: [Entry]
}

/// More terms than this tell a story no better.
private let entriesMaximum = 400
/// The lead: the title's and the first sentences' words.
private let leadSentences = 3

/// Sketches one article.
package func sketch(_ facts: ArticleFacts, using words: StoryWords) -> Sketch {
    let identities = Identities([facts])
    let article = StoryArticle(facts, index: 0, words: words, identities: identities)
    let leadEnd = article.sentences.prefix(leadSentences).last?.upperBound ?? 0
    var entries: [UInt64: Sketch.Entry] = [:]
    for (index, term) in article.terms.enumerated() where term.kind != .none && term.kind != .time {
        let old = entries[term.key]
        entries[term.key] = Sketch.Entry(
            key: term.key,
            count: min(.max, (old?.count ?? 0) + 1),
            isInLead: old?.isInLead ?? false || index < leadEnd,
            level: UInt8(min(60, term.rarity * 4)),
            isEntity: term.kind == .entity
        )
    }
    let kept = entries.values.sorted {
        let (left, right) = (Int($0.count) * Int($0.level), Int($1.count) * Int($1.level))
        return left == right ? $0.key < $1.key : left > right
    }.prefix(entriesMaximum)
    return Sketch(
        article: facts.article.id,
        day: facts.article.published?.day,
        entries: kept.sorted { $0.key < $1.key }
    )
}
