internal import RunutLanguages
internal import RunutText

/// One sentence with what the rules ask of its words.
struct SentenceView {
    let article: AnnotatedArticle
    /// Of every token of the article.
    let words: [WordClass]
    /// For every token of the article, whether it stands inside double quotation marks.
    let quoted: [Bool]
    /// Where a name begins, where it ends.
    let nameEnds: [Int: Int]
    let index: Int
    let tokens: Range<Int>
    let quotations: [Quotation]

    var all: [Token] { article.tokens }
    var start: Int { tokens.lowerBound }
    /// The end without the full stop and what closes after it.
    let contentEnd: Int

    init(
        article: AnnotatedArticle,
        words: [WordClass],
        quoted: [Bool],
        nameEnds: [Int: Int],
        index: Int
    ) {
        self.article = article
        self.words = words
        self.quoted = quoted
        self.nameEnds = nameEnds
        self.index = index
        let sentence = article.sentences[index]
        tokens = sentence.tokens
        quotations = article.quotations(in: sentence)
        var end = sentence.tokens.upperBound
        while end > sentence.tokens.lowerBound,
            !quoted[end - 1] || article.tokens[end - 1].mark == .period,
            article.tokens[end - 1].mark.endsSentence
                || article.tokens[end - 1].mark == .closeBracket
                || article.tokens[end - 1].mark == .openBracket
        {
            if quoted[end - 1] { break }
            end -= 1
        }
        contentEnd = end
    }

    func has(_ index: Int, _ wordClass: WordClass) -> Bool {
        tokens.contains(index) && !words[index].isDisjoint(with: wordClass)
    }

    func isOneOf(_ index: Int, _ list: WordList) -> Bool {
        tokens.contains(index) && list.contains(all[index])
    }

    func isMark(_ index: Int, _ mark: Mark) -> Bool {
        tokens.contains(index) && all[index].mark == mark
    }

    func isComma(_ index: Int) -> Bool { isMark(index, .comma) }

    /// Whether a token stands inside a name, past its first word.
    func isInsideName(_ index: Int) -> Bool {
        var at = index - 1
        while at >= start, index - at < 12 {
            if let end = nameEnds[at] { return end > index }
            at -= 1
        }
        return false
    }

    /// Whether an unquoted lower-case word begins like a verb, or shows that a clause has a
    /// predicate.
    func isPredicate(_ index: Int) -> Bool {
        has(index, .predicate) || isVerbLike(index)
    }

    func isVerbLike(_ index: Int) -> Bool {
        tokens.contains(index) && !all[index].isCapitalised && isVerbShaped(index)
    }

    /// me- and di-; "berwenang" and "terdampak" only describe whom they follow.
    func isActiveOrPassive(_ index: Int) -> Bool {
        guard isVerbLike(index) else { return false }
        let first = article.article.text.bytes[Int(all[index].start)]
        return first == 0x6D || first == 0x64
    }

    /// The same whatever the case of the first letter.
    func isVerbShaped(_ index: Int) -> Bool {
        guard tokens.contains(index), all[index].isWord, all[index].byteCount >= 5 else {
            return false
        }
        let token = all[index]
        let bytes = article.article.text.bytes
        let (a, b, c) = (
            bytes[Int(token.start)] | 0x20, bytes[Int(token.start) + 1], bytes[Int(token.start) + 2]
        )
        guard !has(index, [.notVerb, .endsNoun, .opener, .document, .demonstrative]) else {
            return false
        }
        // me-, di-, ber-, ter-; after me- a verb goes on with m, n, l, r, w or y.
        switch (a, b) {
        case (0x6D, 0x65): return [0x6D, 0x6E, 0x6C, 0x72, 0x77, 0x79].contains(c)
        case (0x64, 0x69): return true
        case (0x62, 0x65), (0x74, 0x65): return c == 0x72
        default: return false
        }
    }

    /// Whether some word in the stretch can be the predicate of a clause; one that only
    /// describes a noun ("yang menimpanya") is none.
    func hasPredicate(in range: Range<Int>) -> Bool {
        range.contains { index in
            isPredicate(index) && !describesNoun(index)
                // `kesimpulan usai meninjau lokasi`: what was done meanwhile.
                && !(index > range.lowerBound && has(index - 1, [.subordinator, .whileDoing])
                    && isVerbLike(index))
        }
    }

    /// Whether a verb stands in a relative clause, past its own adverbs.
    private func describesNoun(_ index: Int) -> Bool {
        var at = index - 1
        while has(at, [.adverb, .negation]), index - at < 4 { at -= 1 }
        return has(at, .relative)
    }

    /// `menyebut X sebagai Y`: the predicate of what is said.
    func isMeantAs(_ index: Int) -> Bool { isOneOf(index, article.pack.attribution.asWords) }

    func hasCue(in range: Range<Int>) -> Bool { range.contains { has($0, .activeCue) } }

    func hasVerb(in range: Range<Int>) -> Bool { range.contains { isVerbLike($0) } }

    /// The index of the next comma outside quotations and parentheses, or `end`.
    func nextComma(from index: Int, to end: Int) -> Int {
        var depth = 0
        var at = index
        while at < end {
            if let nameEnd = nameEnds[at], nameEnd - at > 2, nameEnd <= end {
                at = nameEnd
                continue
            }
            switch all[at].mark {
            case .openParenthesis: depth += 1
            case .closeParenthesis: depth = max(0, depth - 1)
            case .comma where depth == 0 && !quoted[at]: return at
            default: break
            }
            at += 1
        }
        return end
    }

    /// The end of a parenthesis that opens at `index`.
    func parenthesisEnd(_ index: Int, limit: Int) -> Int {
        var at = index
        while at < limit, all[at].mark != .closeParenthesis { at += 1 }
        return min(at + 1, limit)
    }

    /// Whether a date begins here: `Selasa`, `(12/9)`, `12 September`.
    func isDate(_ index: Int) -> Bool {
        guard tokens.contains(index) else { return false }
        if has(index, .weekday), all[index].isCapitalised { return true }
        if all[index].isNumber, has(index + 1, .month) { return true }
        return isMark(index, .openParenthesis) && index + 2 < tokens.upperBound
            && all[index + 1].isNumber && isMark(index + 2, .slash)
    }
}
