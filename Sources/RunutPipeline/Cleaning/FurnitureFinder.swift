internal import RunutLanguages
internal import RunutText

extension PageLayout {
    /// Takes out what the packs' rules with words know.
    mutating func takeFurniture(using pages: [PageRules]) {
        for line in lines.indices {
            for page in pages where rules[line] == nil { takeLine(line, page) }
            for page in pages where rules[line] == nil { takeInside(line, page) }
        }
    }

    // MARK: Rules for whole lines

    private mutating func takeLine(_ line: Int, _ page: PageRules) {
        let range = lines[line]
        let first = range.first { !isOpening(tokens[$0]) } ?? range.lowerBound
        guard let match = page.lineStarts.match(tokens, at: first, limit: tokens.count) else {
            return
        }
        if takeLine(line, match.value, end: match.end, page) { return }
        // Words that run into the next line open a block; a shorter phrase may end in this one.
        guard match.end > range.upperBound,
            let short = page.lineStarts.match(tokens, at: first, limit: range.upperBound)
        else { return }
        _ = takeLine(line, short.value, end: short.end, page)
    }

    private mutating func takeLine(
        _ line: Int,
        _ rules: [Int],
        end: Int,
        _ page: PageRules
    ) -> Bool {
        let range = lines[line]
        for rule in rules.map({ page.furniture[$0] })
        where end <= range.upperBound || rule.shape.isBlock {
            takeLine(line, rule, min(end, range.upperBound)..<range.upperBound, page)
            if self.rules[line] != nil { return true }
        }
        return false
    }

    private mutating func takeLine(
        _ line: Int,
        _ rule: FurnitureRule,
        _ rest: Range<Int>,
        _ page: PageRules
    ) {
        switch rule.shape {
        case .line(let then):
            guard allows(then, rest, line: line) else { return }
            take(line: line, rule.name)
            if case .headlines = then { takeHeadlines(after: line, rest, rule.name) }
            tell(rule, rule.tells == .byline ? firstSigner(rest, page) : rest)
        case .pageTail:
            guard !rest.contains(where: { tokens[$0].kind != .mark }) else { return }
            takeTail(from: line, rule.name)
        case .block(let until, let lineMaximum):
            takeBlock(from: line, until: until, lineMaximum: lineMaximum, rule.name)
        case .anywhere, .lineWith, .headline, .caption, .bracket, .look: return
        }
    }

    private func isOpening(_ token: Token) -> Bool {
        guard token.kind == .mark else { return false }
        switch token.mark {
        case .openParenthesis, .openBracket, .bullet, .dash, .other, .hash, .straightQuote,
            .openQuote:
            return true
        default: return false
        }
    }

    private func allows(_ then: FurnitureRule.Rest, _ rest: Range<Int>, line: Int) -> Bool {
        let isBare = !rest.contains { tokens[$0].kind != .mark }
        switch then {
        case .nothing: return isBare && !rest.contains { tokens[$0].mark == .comma }
        case .colon: return rest.first.map { tokens[$0].mark == .colon } ?? false
        case .headlines:
            return isBare || rest.first.map { tokens[$0].mark == .colon } ?? false
        case .words(let maximum):
            return wordCount(line) <= maximum && !hasInnerSentenceEnd(line)
        case .names:
            return (line <= 4 || line >= lines.count - 4) && !isBare && rest.count <= 8
                && rest.allSatisfy { tokens[$0].isCapitalised || tokens[$0].byteCount <= 3 }
                && !rest.contains { tokens[$0].mark.endsSentence || tokens[$0].isNumber }
                && rest.allSatisfy { !tokens[$0].shape.contains(.hasDigit) }
        }
    }

    /// `Baca juga:` alone in its line announces the headlines in the lines that follow; after
    /// a bare word for topics come bullets.
    private mutating func takeHeadlines(after line: Int, _ rest: Range<Int>, _ rule: String) {
        guard !rest.contains(where: { tokens[$0].kind != .mark }) else { return }
        // Without a colon one headline may be a subhead of the article; two in a row are links.
        let announces =
            rest.contains { tokens[$0].mark == .colon }
            || (line + 2 < lines.count && isHeadline(line + 1) && isHeadline(line + 2)
                && !tokens[lines[line + 1].lowerBound].isNumber)
        var next = line + 1
        while next < lines.count {
            let isBullet = tokens[lines[next].lowerBound].mark == .bullet && wordCount(next) <= 12
            guard isBullet || (announces && isHeadline(next)) else { return }
            take(line: next, rule)
            next += 1
        }
    }

    private mutating func takeTail(from line: Int, _ rule: String) {
        take(line: line, rule)
        let rest = lines.indices.suffix(from: line + 1)
        let isShort = rest.allSatisfy { wordCount($0) <= 18 && !hasInnerSentenceEnd($0) }
        guard isShort else { return }
        for next in rest { take(line: next, rule) }
    }

    private mutating func takeBlock(
        from line: Int,
        until end: PhraseList,
        lineMaximum: Int,
        _ rule: String
    ) {
        let last = min(lines.count, line + lineMaximum) - 1
        let found = (line...last).last { candidate in
            lines[candidate].contains {
                end.end(tokens, at: $0, limit: lines[candidate].upperBound) != nil
            }
        }
        guard let found else { return }
        for taken in line...found { take(line: taken, rule) }
    }

    // MARK: Rules for what stands within a line

    private mutating func takeInside(_ line: Int, _ page: PageRules) {
        let range = lines[line]
        let isLong = range.count > 70
        var index = range.lowerBound
        while index < range.upperBound, rules[line] == nil {
            // In running text only what stands out can be furniture.
            let standsOut =
                !isLong || tokens[index].isCapitalised || index == range.lowerBound
                || tokens[index - 1].kind == .mark
            if standsOut,
                let match = page.inner.match(tokens, at: index, limit: range.upperBound)
            {
                for rule in match.value where rules[line] == nil {
                    takeInside(line, page.furniture[rule], index..<match.end)
                }
            }
            index += 1
        }
    }

    private mutating func takeInside(_ line: Int, _ rule: FurnitureRule, _ words: Range<Int>) {
        let range = lines[line]
        let rest = words.upperBound..<range.upperBound
        switch rule.shape {
        case .anywhere:
            let isEnd = rest.first.map { tokens[$0].mark.endsSentence } ?? false
            let taken = words.lowerBound..<words.upperBound + (isEnd ? 1 : 0)
            if taken == range { take(line: line, rule.name) } else { take(taken, rule.name) }
        case .lineWith(let maximum):
            guard wordCount(line) <= maximum else { return }
            take(line: line, rule.name)
            tell(rule, rest)
        case .headline:
            guard let next = rest.first, tokens[next].mark == .colon,
                words.lowerBound > range.lowerBound,
                closesSentence(tokens[words.lowerBound - 1])
            else { return }
            take(words.lowerBound..<headlineEnd(rest), rule.name)
        case .caption: takeCaption(line, rule, words)
        case .bracket:
            guard words.lowerBound > range.lowerBound,
                tokens[words.lowerBound - 1].mark == .openBracket,
                let first = rest.first, tokens[first].mark == .colon,
                let end = rest.first(where: { tokens[$0].mark == .closeBracket })
            else { return }
            let taken = words.lowerBound - 1..<end + 1
            if taken == range { take(line: line, rule.name) } else { take(taken, rule.name) }
        case .line, .pageTail, .block, .look: return
        }
    }

    private func closesSentence(_ token: Token) -> Bool {
        token.mark.endsSentence || token.mark == .closeQuote || token.mark == .straightQuote
            || token.mark == .closeParenthesis
    }

    /// `(Foto: ...)`, and the whole line when it ends with that: the line is a caption.
    private mutating func takeCaption(_ line: Int, _ rule: FurnitureRule, _ words: Range<Int>) {
        let range = lines[line]
        guard words.lowerBound > range.lowerBound, words.upperBound < range.upperBound,
            tokens[words.lowerBound - 1].mark == .openParenthesis,
            tokens[words.upperBound].mark == .colon || tokens[words.upperBound].mark == .slash,
            let end = (words.upperBound..<range.upperBound).first(where: {
                tokens[$0].mark == .closeParenthesis
            })
        else { return }
        let endsLine = !(end..<range.upperBound).contains { tokens[$0].kind != .mark }
        if endsLine, wordCount(line) <= 40 {
            take(line: line, rule.name)
        } else {
            take(words.lowerBound - 1..<end + 1, rule.name)
        }
    }

    /// `Penulis: Rara Wulan, Editor: Tama`: the first of them.
    private func firstSigner(_ rest: Range<Int>, _ page: PageRules) -> Range<Int> {
        let next = rest.dropFirst(2).first { index in
            guard let match = page.lineStarts.match(tokens, at: index, limit: rest.upperBound),
                match.end < rest.upperBound, tokens[match.end].mark == .colon
            else { return false }
            return match.value.contains { page.furniture[$0].tells == .byline }
        }
        guard let next else { return rest }
        let end = (rest.lowerBound..<next).last { tokens[$0].kind != .mark }
        return rest.lowerBound..<(end.map { $0 + 1 } ?? next)
    }

    private mutating func tell(_ rule: FurnitureRule, _ rest: Range<Int>) {
        guard let tells = rule.tells else { return }
        let words = rest.drop { tokens[$0].kind == .mark }
        if !words.isEmpty { told.append((tells, words)) }
    }
}

extension FurnitureRule.Shape {
    fileprivate var isBlock: Bool {
        if case .block = self { return true }
        return false
    }
}
