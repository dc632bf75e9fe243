internal import RunutLanguages
internal import RunutText

/// Where the articles that have no slip write the other form.
struct Sightings {
    /// Between the same neighbours as the slip.
    let inContext: [SlipPlace]
    private let elsewhere: [SlipPlace]

    /// The places that show most: in the slip's own context, where there are any.
    var best: [SlipPlace] { inContext.isEmpty ? elsewhere : inContext }

    /// - Parameter words: the other form, word by word.
    init(of words: [UInt64], for slips: [SlipPlace], in articles: SlipArticles) {
        let having = Set(slips.map(\.article))
        let code = articles[slips[0].article].pack?.code
        let contexts = Set(
            slips.map { articles[$0.article].context(of: $0.tokens) }.filter { $0 != .none }
        )
        var (inContext, elsewhere): ([SlipPlace], [SlipPlace]) = ([], [])
        for (number, article) in articles.all.enumerated()
        where !having.contains(number) && article.pack?.code == code {
            for start in article.tokens.indices where article.tokens[start].hash == words[0] {
                let end = start + words.count
                guard end <= article.tokens.count,
                    article.tokens[start..<end].map(\.hash) == words
                else { continue }
                let place = SlipPlace(article: number, tokens: start..<end)
                if contexts.contains(article.context(of: place.tokens)) {
                    inContext.append(place)
                } else {
                    elsewhere.append(place)
                }
            }
        }
        self.inContext = inContext
        self.elsewhere = elsewhere
    }
}

/// The words right before and right after a place; 0 where there is none.
struct SlipContext: Hashable {
    let before: UInt64
    let after: UInt64

    static let none = SlipContext(before: 0, after: 0)
}

extension SlipArticle {
    func context(of tokens: Range<Int>) -> SlipContext {
        SlipContext(
            before: neighbour(tokens.lowerBound, -1),
            after: neighbour(tokens.upperBound - 1, 1)
        )
    }
}
