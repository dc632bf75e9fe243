internal import RunutLanguages
internal import RunutText

/// A name as it is spelt, and where.
struct NameSpelling: Sendable {
    let words: [[UInt8]]
    /// What articles take it for: one may take an island for a person.
    let kinds: Set<Mention.Kind>
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
    var order: [NameKey] = []
    var places: [NameKey: [SlipPlace]] = [:]
    var known: Set<NameKey> = []
    var kinds: [NameKey: Set<Mention.Kind>] = [:]
    for (number, article) in articles.all.enumerated() {
        for mention in article.facts.mentions {
            let tokens = article.tokens.places(in: mention.range)
            guard !tokens.isEmpty, tokens.count <= nameWordsMaximum,
                tokens.allSatisfy({ article.isNameWord($0) })
            else { continue }
            let key = NameKey(
                words: tokens.map { article.folded($0) },
                pack: article.facts.language
            )
            if places[key] == nil { order.append(key) }
            if articles.gazetteer[mention.entity] != nil { known.insert(key) }
            kinds[key, default: []].insert(mention.kind)
            places[key, default: []].append(SlipPlace(article: number, tokens: tokens))
        }
    }
    return order.map {
        NameSpelling(
            $0,
            kinds: kinds[$0] ?? [],
            isKnown: known.contains($0),
            at: places[$0] ?? [],
            in: articles
        )
    }
}

private struct NameKey: Hashable {
    let words: [[UInt8]]
    let pack: String
}

extension NameSpelling {
    fileprivate init(
        _ key: NameKey,
        kinds: Set<Mention.Kind>,
        isKnown: Bool,
        at places: [SlipPlace],
        in articles: SlipArticles
    ) {
        let contexts = places.map { articles[$0.article].context(of: $0.tokens) }
        self.init(
            words: key.words,
            kinds: kinds,
            pack: key.pack,
            isKnown: isKnown,
            places: places,
            outlets: articles.outlets(places),
            articles: Set(places.map(\.article)),
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
