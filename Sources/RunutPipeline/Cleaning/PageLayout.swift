internal import RunutLanguages
internal import RunutText

/// A page as lines, and what each line turned out to be.
struct PageLayout {
    let text: Text
    let tokens: [Token]
    /// The lines that hold any token, as token ranges.
    let lines: [Range<Int>]
    /// The rule that took a whole line.
    var rules: [String?]
    /// What rules took out of lines.
    var slots: [Furniture] = []
    /// What furniture tells of its article, with the words after the rule's own.
    var told: [(tells: FurnitureRule.Tells, tokens: Range<Int>)] = []

    init(text: Text) {
        self.text = text
        tokens = RunutText.tokens(in: text)
        lines = linesAsWritten(tokens)
        rules = Array(repeating: nil, count: lines.count)
    }

    func range(of line: Int) -> TextRange { range(of: lines[line]) }

    func range(of tokens: Range<Int>) -> TextRange {
        precondition(!tokens.isEmpty, "no tokens, no range")
        return TextRange(
            self.tokens[tokens.lowerBound].start,
            self.tokens[tokens.upperBound - 1].end
        )
    }

    func string(of tokens: Range<Int>) -> String { text[range(of: tokens)] }

    func wordCount(_ line: Int) -> Int {
        var count = 0
        for token in tokens[lines[line]] where token.kind != .mark { count += 1 }
        return count
    }

    /// The lines that no rule has taken whole, in order.
    var textLines: [Int] { lines.indices.filter { rules[$0] == nil } }

    mutating func take(line: Int, _ rule: String) {
        if rules[line] == nil { rules[line] = rule }
    }

    mutating func take(_ tokens: Range<Int>, _ rule: String) {
        guard !tokens.isEmpty else { return }
        let range = range(of: tokens)
        if !slots.contains(where: { $0.range.overlaps(range) }) {
            slots.append(Furniture(range: range, rule: rule))
        }
    }

    /// Whether a line reads as a headline: most of its longer words in capitals, no full stop.
    func isHeadline(_ line: Int) -> Bool {
        let range = lines[line]
        let words = tokens[range].lazy.filter(\.isWord).count
        return tokens[range.upperBound - 1].mark != .period && (4...28).contains(words)
            && isInCapitals(range)
    }

    private func isInCapitals(_ range: Range<Int>) -> Bool {
        let longer = tokens[range].lazy.filter { $0.isWord && $0.byteCount >= 4 }
        return longer.filter(\.isCapitalised).count * 10 >= longer.count * 6
    }

    /// Whether a sentence ends before the line does.
    func hasInnerSentenceEnd(_ line: Int) -> Bool { !innerSentenceEnds(lines[line]).isEmpty }

    private func innerSentenceEnds(_ range: Range<Int>) -> [Int] {
        range.dropLast(2).dropFirst().filter { index in
            let next = tokens[index + 1]
            return tokens[index].mark.endsSentence && next.shape.contains(.spaceBefore)
                && next.isCapitalised && tokens[index - 1].isWord
                && tokens[index - 1].byteCount > 2
        }
    }

    /// Where a headline ends that begins a range of running text: before the first sentence
    /// behind it that is not written as one, else with the range.
    func headlineEnd(_ range: Range<Int>) -> Int {
        let starts = innerSentenceEnds(range).map { $0 + 1 } + [range.upperBound]
        let next = zip(starts, starts.dropFirst()).first { !isInCapitals($0..<$1) }
        return next?.0 ?? range.upperBound
    }

    /// How far a name after a cue in this line may reach: scrapes put links on lines of their
    /// own.
    func reach(of line: Int) -> Int {
        guard line + 1 < lines.count, rules[line + 1] == nil,
            !tokens[lines[line + 1].lowerBound].shape.contains(.blockStart),
            tokens[lines[line].upperBound - 1].kind != .mark
        else { return lines[line].upperBound }
        return lines[line + 1].upperBound
    }

    /// Whether a blank line stands between two neighbouring lines.
    func hasBlank(after line: Int) -> Bool {
        guard line + 1 < lines.count else { return false }
        var newLines = 0
        for byte in text.bytes[Int(range(of: line).end)..<Int(range(of: line + 1).start)]
        where byte == 0x0A { newLines += 1 }
        return newLines > 1
    }
}

/// The lines that hold any token, even where a scrape broke a sentence over several.
private func linesAsWritten(_ tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where index > start && tokens[index].shape.contains(.lineStart) {
        result.append(start..<index)
        start = index
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
}
