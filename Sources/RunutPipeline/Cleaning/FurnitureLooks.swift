internal import RunutLanguages
internal import RunutText

extension PageLayout {
    /// Takes out what is furniture by its looks alone; `press` knows the names of agencies.
    mutating func takeLooks(using press: PressNames) {
        for line in textLines {
            if isAddress(line) {
                take(line: line, FurnitureRule.name(of: .address))
            } else if isSeparator(line) {
                take(line: line, FurnitureRule.name(of: .separator))
            } else if hasCopyrightSign(line) {
                take(line: line, FurnitureRule.name(of: .copyright))
                told.append((.outlet, lines[line]))
            } else if isPhotoCredit(line) {
                take(line: line, FurnitureRule.name(of: .photoCredit))
            } else {
                takeEmptyBrackets(line)
            }
        }
        takeSlugs()
        takeTags()
        takeEnd(press)
        takeTags()
    }

    private func isAddress(_ line: Int) -> Bool {
        let range = range(of: line)
        let bytes = text.bytes[range.bytes]
        guard bytes.count > 8, !bytes.contains(0x20) else { return false }
        return bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8)
            || bytes.starts(with: "www.".utf8)
    }

    private func isSeparator(_ line: Int) -> Bool {
        let range = lines[line]
        let first = text.bytes[Int(tokens[range.lowerBound].start)]
        return range.count >= 3
            && range.allSatisfy {
                tokens[$0].kind == .mark && text.bytes[Int(tokens[$0].start)] == first
            } && first != 0x2E && first != 0x2A
    }

    private func hasCopyrightSign(_ line: Int) -> Bool {
        tokens[lines[line]].contains {
            $0.mark == .other && $0.byteCount == 2 && text[$0.range] == "©"
        } && wordCount(line) <= 30
    }

    /// `KABAR.com/Rara Wulan ...`, `ANTARA FOTO/Rara Wulan`
    private func isPhotoCredit(_ line: Int) -> Bool {
        let range = lines[line]
        guard
            let slash = range.prefix(5).first(where: { tokens[$0].mark == .slash }),
            slash > range.lowerBound, slash + 1 < range.upperBound, wordCount(line) <= 40,
            !hasInnerSentenceEnd(line), tokens[range.upperBound - 1].mark != .period,
            tokens[slash + 1].isCapitalised, !tokens[slash + 1].shape.contains(.spaceBefore)
        else { return false }
        let before = tokens[range.lowerBound..<slash]
        if before.count == 1, let name = before.first { return text.isWebName(name.range) }
        return before.count <= 3 && before.allSatisfy { $0.shape.contains(.allCapitals) }
    }

    private mutating func takeEmptyBrackets(_ line: Int) {
        let range = lines[line]
        for index in range.dropLast()
        where
            (tokens[index].mark == .openBracket && tokens[index + 1].mark == .closeBracket)
            || (tokens[index].mark == .openParenthesis
                && tokens[index + 1].mark == .closeParenthesis)
        { take(index..<index + 2, FurnitureRule.name(of: .emptyBrackets)) }
    }

    /// The file name of a picture, in lower case, stands before its caption.
    private mutating func takeSlugs() {
        for line in textLines where line + 1 < lines.count {
            guard let next = rules[line + 1],
                next.hasSuffix("caption") || next.hasSuffix("photo-credit"),
                wordCount(line) >= 3, isBareLowercase(line)
            else { continue }
            take(line: line, FurnitureRule.name(of: .slug))
        }
    }

    private func isBareLowercase(_ line: Int) -> Bool {
        tokens[lines[line]].allSatisfy {
            ($0.isWord && !$0.isCapitalised && !$0.shape.contains(.allCapitals)) || $0.isNumber
        }
    }

    /// A list of bare words in lower case at the very end.
    private mutating func takeTags() {
        let candidates = textLines
        var first = candidates.endIndex
        while first > 0, wordCount(candidates[first - 1]) <= 4,
            isBareLowercase(candidates[first - 1])
        {
            first -= 1
        }
        let tags = candidates[first...]
        guard let top = tags.first, top > 0,
            rules[top - 1] != nil || tags.count >= 3 || endsText(top - 1)
        else { return }
        for line in tags { take(line: line, FurnitureRule.name(of: .tags)) }
    }

    /// Whether a line ends with a signature or another end mark.
    private func endsText(_ line: Int) -> Bool {
        slots.contains { $0.range.end == range(of: line).end }
    }

    // MARK: The end of the article

    /// Initials, signatures, end marks and the names of agencies in the last lines.
    private mutating func takeEnd(_ press: PressNames) {
        let candidates = textLines
        for (place, line) in candidates.enumerated() {
            let fromEnd = candidates.count - place
            if fromEnd <= 4, place > 0, isCreditLine(line, press) {
                take(line: line, FurnitureRule.name(of: .creditLine))
                told.append((.signature, lines[line]))
            } else if let mark = endMark(line) {
                takeAtEnd(line, mark, FurnitureRule.name(of: .endMark))
            } else if let mark = signature(line, isLast: fromEnd <= 2) {
                takeAtEnd(line, mark, FurnitureRule.name(of: .signature))
                told.append((.signature, mark))
            }
        }
    }

    /// `(abc/xyz)` alone in one of the last lines, or behind the last sentence: whoever wrote a page
    /// whose markup tells the rest.
    mutating func takeInitials() {
        for line in textLines.suffix(4) {
            guard let mark = signature(line, isLast: wordCount(line) <= 3),
                mark.lowerBound == lines[line].lowerBound || line == textLines.last
            else { continue }
            takeAtEnd(line, mark, FurnitureRule.name(of: .signature))
            told.append((.signature, mark))
        }
    }

    private mutating func takeAtEnd(_ line: Int, _ mark: Range<Int>, _ rule: String) {
        if mark.lowerBound == lines[line].lowerBound {
            take(line: line, rule)
        } else {
            take(mark.lowerBound..<lines[line].upperBound, rule)
        }
    }

    private func isCreditLine(_ line: Int, _ press: PressNames) -> Bool {
        var index = lines[line].lowerBound
        let end = lines[line].upperBound
        guard end - index <= 7, line > 0, standsAlone(line) else { return false }
        while index < end {
            guard let match = press.match(tokens, at: index, limit: end) else { return false }
            index = match.end
            while index < end, tokens[index].kind == .mark { index += 1 }
        }
        return true
    }

    /// Whether no sentence runs over the line, as where a scrape broke it around links.
    private func standsAlone(_ line: Int) -> Bool {
        let before = tokens[lines[line].lowerBound - 1]
        let isClosed = before.kind == .mark && before.mark != .comma && before.mark != .dash
        guard isClosed || rules[line - 1] != nil else { return false }
        guard line + 1 < lines.count, rules[line + 1] == nil else { return true }
        let next = tokens[lines[line + 1].lowerBound]
        return next.isCapitalised || next.mark.isDoubleQuote
    }

    /// `(*)`, `***`, `(end)` at the end of a line.
    private func endMark(_ line: Int) -> Range<Int>? {
        let range = lines[line]
        if let inner = lastParenthesis(line) {
            let words = inner.dropFirst().dropLast()
            let isStars = !words.isEmpty && words.allSatisfy { tokens[$0].mark == .bullet }
            let isEnd = words.count == 1 && words.allSatisfy { endWords.contains(tokens[$0].hash) }
            return isStars || isEnd ? inner : nil
        }
        let stars = range.reversed().prefix { tokens[$0].mark == .bullet }.count
        return stars >= 3 || stars == range.count
            ? range.upperBound - stars..<range.upperBound : nil
    }

    /// The parenthesis that ends a line, without a full stop after it.
    private func lastParenthesis(_ line: Int) -> Range<Int>? {
        let range = lines[line]
        var last = range.upperBound - 1
        if last > range.lowerBound, tokens[last].mark == .period { last -= 1 }
        let closing = tokens[last].mark
        guard closing == .closeParenthesis || closing == .closeBracket else { return nil }
        let opening: Mark = closing == .closeBracket ? .openBracket : .openParenthesis
        let open = (range.lowerBound..<last).suffix(14).last { tokens[$0].mark == opening }
        return open.map { $0..<last + 1 }
    }

    /// `(abc/xyz)` after any paragraph; `(abc)`, `(Ant)`, `(Rara Wulan/Kabar.com)` in the last ones.
    private func signature(_ line: Int, isLast: Bool) -> Range<Int>? {
        guard let inner = lastParenthesis(line) else { return nil }
        let words = inner.dropFirst().dropLast()
        let before = inner.lowerBound - 1
        let afterSentence =
            before < lines[line].lowerBound || tokens[before].mark.endsSentence
            || tokens[before].mark.isDoubleQuote
        guard !words.isEmpty, afterSentence else { return nil }
        var (slashes, initials, others) = (0, 0, 0)
        for index in words {
            let token = tokens[index]
            if token.mark == .slash || token.mark == .dash || token.mark == .comma {
                slashes += 1
            } else if (token.isWord && token.byteCount <= 4 && !token.isCapitalised)
                || (token.isNumber && token.byteCount <= 2)
            {
                initials += 1
            } else if token.isWord {
                others += 1
            } else if token.mark != .period {
                return nil
            }
        }
        if others == 0, initials > 0, slashes > 0 || isLast { return inner }
        return isLast && (slashes > 0 || words.count == 1) && others + initials <= 6 ? inner : nil
    }
}

private let endWords: Set<UInt64> = Set(["end", "red", "selesai", "habis", "tamat"].map(wordHash))

extension Text {
    /// Whether the bytes read as a web name: `Kabar.co.id`.
    func isWebName(_ range: TextRange) -> Bool {
        guard let point = bytes[range.bytes].lastIndex(of: 0x2E) else { return false }
        let length = Int(range.end) - point - 1
        return (2...5).contains(length) && point - Int(range.start) >= 2
            && !bytes[point + 1..<Int(range.end)].contains { $0 < 0x41 }
    }
}
