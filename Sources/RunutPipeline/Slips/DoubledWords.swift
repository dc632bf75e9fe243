internal import RunutLanguages
internal import RunutText

/// Small words that two outlets write twice in a row at the same place of a sentence.
///
/// One doubled word may slip from anybody's fingers; that it stands between the same words in
/// two outlets is what shows one text.
func doubledWords(in articles: SlipArticles) -> [Slip] {
    var order: [Doubling] = []
    var places: [Doubling: [SlipPlace]] = [:]
    for (number, article) in articles.all.enumerated() {
        for index in article.tokens.indices.dropLast() where isDoubled(index, in: article) {
            let doubling = Doubling(
                word: article.tokens[index].hash,
                context: article.context(of: index..<(index + 2))
            )
            if places[doubling] == nil { order.append(doubling) }
            places[doubling, default: []].append(
                SlipPlace(article: number, tokens: index..<(index + 2))
            )
        }
    }
    return order.compactMap { doubling in
        guard let found = places[doubling], articles.outlets(found).count > 1,
            doubling.context != .none
        else { return nil }
        return slip(doubling, found, in: articles)
    }
}

private func slip(_ doubling: Doubling, _ found: [SlipPlace], in articles: SlipArticles) -> Slip {
    let first = articles.firstPlaces(found)[0]
    let word = first.tokens.lowerBound
    return Slip(
        kind: .doubledWord,
        rule: "slip/doubled-word",
        form: articles.string(first),
        expected: articles[first.article].string(word..<(word + 1)),
        evidence: articles.evidence(found),
        against: articles.evidence(singles(doubling, besides: found, in: articles))
    )
}

private struct Doubling: Hashable {
    let word: UInt64
    let context: SlipContext
}

private func isDoubled(_ index: Int, in article: SlipArticle) -> Bool {
    let (one, two) = (article.tokens[index], article.tokens[index + 1])
    return one.hash == two.hash && one.isWord
        && article.words.spelling.undoubled.contains(hash: one.hash)
        && article.sentences[index] >= 0 && article.sentences[index] == article.sentences[index + 1]
        && !article.isNamed[index] && !two.isCapitalised && two.shape.contains(.spaceBefore)
        && !two.shape.contains(.lineStart)
}

/// Where other articles write the word once between the same words.
private func singles(
    _ doubling: Doubling,
    besides found: [SlipPlace],
    in articles: SlipArticles
) -> [SlipPlace] {
    let having = Set(found.map(\.article))
    return articles.all.indices.filter { !having.contains($0) }.flatMap { number in
        let article = articles[number]
        return article.tokens.indices.filter { index in
            article.tokens[index].hash == doubling.word
                && article.context(of: index..<(index + 1)) == doubling.context
        }.map { SlipPlace(article: number, tokens: $0..<($0 + 1)) }
    }
}
