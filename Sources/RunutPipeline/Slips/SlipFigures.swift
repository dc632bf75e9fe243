internal import RunutLanguages
internal import RunutText

/// A figure of an article with what it counts.
struct SlipFigure: Sendable {
    let place: SlipPlace
    let value: Double
    /// The concept counted, 0 when unknown.
    let unit: UInt64
    let measure: Measures.Unit?
    /// `more than`, `about`: not the exact figure.
    let isBound: Bool
    let isOneNumber: Bool
}

/// The figures of each article, read once and only around numbers: an affixed word costs many
/// look-ups, and most words stand near no figure.
struct SlipFigures: Sendable {
    private let byArticle: [[SlipFigure]]

    init(_ articles: SlipArticles) {
        byArticle = articles.all.indices.map { readFigures(articles[$0], $0) }
    }

    /// Those that lie in some byte ranges of an article.
    func figures(of article: Int, in tokens: [Range<Int>]) -> [SlipFigure] {
        byArticle[article].filter { figure in
            tokens.contains {
                $0.lowerBound <= figure.place.tokens.lowerBound
                    && figure.place.tokens.upperBound <= $0.upperBound
            }
        }
    }
}

private func readFigures(_ article: SlipArticle, _ number: Int) -> [SlipFigure] {
    guard let pack = article.pack else { return [] }
    let clauses = pack.story.clauses
    var result: [SlipFigure] = []
    for window in windows(article, clauses) {
        let tokens = Array(article.tokens[window])
        var reader = TermReader(
            facts: article.facts.only(in: article.evidence(window).range),
            tokens: tokens,
            words: pack.story,
            identities: Identities([])
        )
        _ = reader.terms()
        result += reader.quantities.map { quantity in
            figure(quantity, article, window.lowerBound, number)
        }
    }
    return result
}

private func figure(
    _ quantity: Quantity,
    _ article: SlipArticle,
    _ offset: Int,
    _ number: Int
) -> SlipFigure {
    let tokens = quantity.tokens.shifted(by: offset)
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    let isMoney = start > 0 && article.isMoney(start - 1)
    let isMeasured = end < article.tokens.count
    return SlipFigure(
        place: SlipPlace(article: number, tokens: tokens),
        value: quantity.value,
        // What is paid for a thing is counted in money, whatever word comes next.
        unit: isMoney ? 0x24 : quantity.unit,
        measure: isMeasured ? article.words.measures[article.tokens[end].hash] : nil,
        isBound: quantity.isBound,
        isOneNumber: tokens.count == 1
    )
}

extension SlipArticle {
    fileprivate func isMoney(_ token: Int) -> Bool {
        tokens[token].mark == .currency || tokens[token].hash == rupiah
    }
}

private let rupiah = wordHash("rp")

/// Stretches around numbers, as wide as `TermReader` looks: two tokens before for a bound,
/// and after it the rest of the number and its unit.
private func windows(_ article: SlipArticle, _ clauses: ClauseWords) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (index, token) in article.tokens.enumerated() {
        guard token.isNumber || clauses.numbers[token.hash] != nil else { continue }
        let start = max(0, index - 3)
        let end = min(article.tokens.count, index + 9)
        if let last = result.last, last.upperBound >= start {
            result[result.count - 1] = last.lowerBound..<end
        } else {
            result.append(start..<end)
        }
    }
    return result
}

extension ArticleFacts {
    /// The same with the names and times of a stretch alone.
    fileprivate func only(in range: TextRange) -> ArticleFacts {
        ArticleFacts(
            article: article,
            language: language,
            sentences: [],
            mentions: mentions.filter { $0.range.overlaps(range) },
            times: times.filter { $0.range.overlaps(range) },
            attributions: [],
            diagnostics: []
        )
    }
}
