internal import RunutLanguages
internal import RunutText

/// The small-written words of a story that no list of any language has.
struct UnknownWords {
    /// A word in one language: what is a slip here may be a word there.
    struct Form: Hashable {
        let bytes: [UInt8]
        let language: String
    }

    private(set) var places: [Form: [SlipPlace]] = [:]
    /// In order of first place.
    private(set) var order: [Form] = []
    private let spellings: [Spelling]
    /// Words that some article of the story writes as a name.
    private let names: WordIndex

    init(_ articles: SlipArticles) {
        names = namesAnywhere(in: articles)
        var seen: Set<String> = []
        spellings = articles.all.filter { seen.insert($0.facts.language).inserted }
            .map(\.words.spelling)
        for (number, article) in articles.all.enumerated() where article.pack != nil {
            for token in article.tokens.indices where isUnknown(token, in: article) {
                let form = Form(bytes: article.folded(token), language: article.facts.language)
                if places[form] == nil { order.append(form) }
                places[form, default: []].append(
                    SlipPlace(article: number, tokens: token..<(token + 1))
                )
            }
        }
    }

    /// Below five letters a word has too many others like it.
    private static let bytesMinimum = 5
    /// Longer strings are no words of news.
    private static let bytesMaximum = 30

    private func isUnknown(_ index: Int, in article: SlipArticle) -> Bool {
        let token = article.tokens[index]
        guard token.isWord, (Self.bytesMinimum...Self.bytesMaximum).contains(token.byteCount),
            !article.isNamed[index], article.sentences[index] >= 0,
            !token.shape.contains(.hasDigit), !token.shape.contains(.allCapitals),
            !token.isCapitalised || article.opensSentence(index),
            !isKnown(token.hash, in: article), !names.contains(token.hash),
            article.standsAlone(index)
        else { return false }
        let word = article.folded(index)
        // An abbreviation has no vowel; a hyphen or an accent is a way of writing of its own.
        return word.allSatisfy { $0 &- 0x61 < 26 } && word.contains { isVowel($0) }
            && !spellings.contains { $0.isFormed(word) }
    }

    private func isKnown(_ hash: UInt64, in article: SlipArticle) -> Bool {
        if spellings.contains(where: { $0.isListed(hash) }) { return true }
        guard let pack = article.pack else { return true }
        return pack.commonWords.contains(hash: hash) || !pack.words[hash].isEmpty
            || pack.story.statistics.isListed(hash) || pack.abbreviations.contains(hash: hash)
    }
}

extension SlipArticle {
    /// Whether white space or ordinary punctuation stands around a word: it is no part of an
    /// address, a tag, or of something that a scrape has glued together.
    func standsAlone(_ index: Int) -> Bool {
        let token = tokens[index]
        if index > 0, tokens[index - 1].end == token.start, !isOrdinary(tokens[index - 1]) {
            return false
        }
        if index + 1 < tokens.count, tokens[index + 1].start == token.end,
            !isOrdinary(tokens[index + 1])
        {
            return false
        }
        return true
    }

    private func isOrdinary(_ token: Token) -> Bool {
        switch token.mark {
        case .none, .at, .hash, .slash, .other, .ampersand, .currency: false
        default: true
        }
    }
}

private func namesAnywhere(in articles: SlipArticles) -> WordIndex {
    var result = WordIndex()
    for article in articles.all {
        for (index, token) in article.tokens.enumerated() where token.isWord {
            let isName = token.isCapitalised && !article.opensSentence(index)
            if isName || article.isNamed[index] { result[token.hash] = 1 }
        }
    }
    return result
}

private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
}
