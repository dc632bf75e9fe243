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
private let entriesMaximum = 600
/// The lead: the title's and the first sentences' words.
private let leadSentences = 3

/// Sketches one article.
package func sketch(
    _ facts: ArticleFacts,
    using words: StoryWords,
    gazetteer: Gazetteer = .shipped
) -> Sketch {
    let identities = Identities([facts], gazetteer: gazetteer)
    let article = StoryArticle(facts, index: 0, words: words, identities: identities)
    let leadEnd = article.sentences.prefix(leadSentences).last?.upperBound ?? 0
    var entries: [UInt64: Sketch.Entry] = [:]
    for (key, level, token, isEntity) in features(of: article) {
        let old = entries[key]
        entries[key] = Sketch.Entry(
            key: key,
            count: min(.max - 1, old?.count ?? 0) + 1,
            isInLead: old?.isInLead ?? false || token < leadEnd,
            level: level,
            isEntity: isEntity
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

/// Terms, the words inside names (`Polres Jakarta Selatan` is also `Jakarta Selatan`), and
/// pairs of neighbouring terms, which tell two fires or two trials apart.
private func features(
    of article: StoryArticle
) -> [(key: UInt64, level: UInt8, token: Int, isEntity: Bool)] {
    var result: [(key: UInt64, level: UInt8, token: Int, isEntity: Bool)] = []
    var previous: (key: UInt64, level: UInt8)?
    for (index, term) in article.terms.enumerated() {
        let token = article.tokens[index]
        if token.mark.endsSentence { previous = nil }
        guard term.kind != .time else { continue }
        if term.kind == .none || term.kind == .entity, token.isWord, token.isCapitalised,
            !article.words.clauses.empty.contains(token)
        {
            let level = UInt8(min(60, article.words.statistics.rarity(of: token.hash) * 4))
            result.append((mixed(token.hash ^ 0x5C), level, index, false))
        }
        guard term.kind != .none else { continue }
        let level = UInt8(min(60, term.rarity * 4))
        result.append((term.key, level, index, term.kind == .entity))
        if let previous {
            let pair = mixed(previous.key &* 31 ^ term.key)
            result.append((pair, min(60, (previous.level + level) / 2 + 6), index, false))
        }
        previous = (term.key, level)
    }
    return result
}
