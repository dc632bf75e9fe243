internal import RunutLanguages
internal import RunutReading
internal import RunutText

/// One article of a story as the search for slips reads it.
struct SlipArticle: Sendable {
    let facts: ArticleFacts
    let pack: LanguagePack?
    let words: SlipWords
    /// The same for every article of one outlet.
    let outlet: String
    /// Of the body alone, in order.
    let tokens: [Token]
    /// For each token its sentence; -1 outside of all.
    let sentences: [Int]
    /// Tokens that a name or a time covers.
    let isNamed: [Bool]
    let isQuoted: [Bool]

    init(_ facts: ArticleFacts, _ packs: [LanguagePack]) {
        var tokens: [Token] = []
        var isQuoted: [Bool] = []
        for range in facts.article.body {
            let added = RunutText.tokens(in: facts.article.text, range)
            tokens += added
            isQuoted += quoted(added)
        }
        self.facts = facts
        self.tokens = tokens
        self.isQuoted = isQuoted
        pack = packs.first { $0.code == facts.language }
        words = pack?.slips ?? .none
        outlet = outletKey(facts.article)
        var sentences = Array(repeating: -1, count: tokens.count)
        for (number, range) in facts.sentences.enumerated() {
            for token in tokens.places(in: range) { sentences[token] = number }
        }
        self.sentences = sentences
        var isNamed = Array(repeating: false, count: tokens.count)
        for range in facts.mentions.map(\.range) + facts.times.map(\.range) {
            for token in tokens.places(in: range) { isNamed[token] = true }
        }
        self.isNamed = isNamed
    }

    var id: Identifier<Article> { facts.article.id }

    func evidence(_ tokens: Range<Int>) -> Evidence {
        Evidence(
            article: id,
            range: TextRange(
                self.tokens[tokens.lowerBound].start,
                self.tokens[tokens.upperBound - 1].end
            )
        )
    }

    func string(_ tokens: Range<Int>) -> String { facts.article.text[evidence(tokens).range] }

    /// The bytes of a word, its ASCII letters small.
    func folded(_ token: Int) -> [UInt8] {
        facts.article.text.bytes[tokens[token].range.bytes].map {
            $0 &- 0x41 < 26 ? $0 | 0x20 : $0
        }
    }

    /// The word right before or after a token in the same sentence, 0 where a mark or nothing is.
    func neighbour(_ token: Int, _ step: Int) -> UInt64 {
        let other = token + step
        guard tokens.indices.contains(other), tokens[other].kind != .mark,
            sentences[other] == sentences[token], sentences[token] >= 0
        else { return 0 }
        return tokens[other].hash
    }

    func opensSentence(_ token: Int) -> Bool {
        token == 0 || sentences[token] != sentences[token - 1]
            || tokens[token - 1].mark.isDoubleQuote || tokens[token].shape.contains(.lineStart)
    }
}

extension [Token] {
    /// The tokens that lie inside a byte range.
    func places(in range: TextRange) -> Range<Int> {
        let start = partitioningIndex { $0.start >= range.start }
        let end = partitioningIndex { $0.end > range.end }
        return start..<Swift.max(start, end)
    }
}

private func quoted(_ tokens: [Token]) -> [Bool] {
    var result = Array(repeating: false, count: tokens.count)
    for paragraph in RunutText.paragraphs(of: tokens) {
        for quotation in RunutText.quotations(in: tokens, paragraph: paragraph) {
            for token in quotation.tokens { result[token] = true }
        }
    }
    return result
}

/// An article that names no outlet stands for itself.
private func outletKey(_ article: Article) -> String {
    guard let outlet = article.outlet else { return "page " + article.page.path }
    return nameWords(outlet.name).joined(separator: " ")
}
