internal import RunutLanguages
internal import RunutText

/// A name as it is spelt, and where.
struct NameSpelling: Sendable {
    let words: [[UInt8]]
    let kind: Mention.Kind
    /// The code of its language.
    let pack: String
    /// In a gazetteer: nobody's misspelling.
    let isKnown: Bool
    let places: [SlipPlace]
    let outlets: Set<String>
    let articles: Set<Int>
    /// The words right before and right after its places.
    let before: Set<UInt64>
    let after: Set<UInt64>
}

/// Every spelling of every name of a story, in order of first place.
func nameSpellings(in articles: SlipArticles) -> [NameSpelling] {
    struct Key: Hashable {
        let words: [[UInt8]]
        let kind: Mention.Kind
        /// The code of its language.
        let pack: String
    }
    var order: [Key] = []
    var places: [Key: [SlipPlace]] = [:]
    var known: Set<Key> = []
    for (number, article) in articles.all.enumerated() {
        for mention in article.facts.mentions {
            let tokens = article.tokens.places(in: mention.range)
            guard !tokens.isEmpty, tokens.count <= nameWordsMaximum,
                tokens.allSatisfy({ article.isNameWord($0) })
            else { continue }
            let key = Key(
                words: tokens.map { article.folded($0) },
                kind: mention.kind,
                pack: article.facts.language
            )
            if places[key] == nil { order.append(key) }
            if Gazetteer.shipped[mention.entity] != nil { known.insert(key) }
            places[key, default: []].append(SlipPlace(article: number, tokens: tokens))
        }
    }
    return order.map { key in
        let found = places[key] ?? []
        let contexts = found.map { articles[$0.article].context(of: $0.tokens) }
        return NameSpelling(
            words: key.words,
            kind: key.kind,
            pack: key.pack,
            isKnown: known.contains(key),
            places: found,
            outlets: articles.outlets(found),
            articles: Set(found.map(\.article)),
            before: Set(contexts.map(\.before)).subtracting([0]),
            after: Set(contexts.map(\.after)).subtracting([0])
        )
    }
}

/// Longer ones are titles of laws and films, or two names that were taken for one.
private let nameWordsMaximum = 6

extension SlipArticle {
    /// A capital and letters; what is glued to its neighbour is a scrape's slip, not a desk's.
    fileprivate func isNameWord(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && token.isCapitalised && !token.shape.contains(.hasDigit)
            && token.shape.contains(.hasLowercase) && standsAlone(index)
            && folded(index).allSatisfy { $0 &- 0x61 < 26 || $0 >= 0x80 || $0 == 0x2D }
    }
}
