/// The lines of an article that hold any token, as token ranges.
///
/// A line that plainly goes on in the next one, as scrapes leave them where a link stood,
/// is joined with it.
package func paragraphs(of tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    let lines = tokens.indices.filter { $0 > 0 && tokens[$0].shape.contains(.lineStart) }
    for (number, line) in lines.enumerated() {
        let next = number + 1 < lines.count ? lines[number + 1] : tokens.count
        if goesOn(tokens, line: line, next: next) { continue }
        cut(tokens, start..<line, into: &result)
        start = line
    }
    if start < tokens.count { cut(tokens, start..<tokens.count, into: &result) }
    return result
}

/// Long lines are cut, so that no work on a paragraph or sentence grows with the article:
/// where a sentence ends, else where they grow too long.
private func cut(_ tokens: [Token], _ line: Range<Int>, into result: inout [Range<Int>]) {
    var start = line.lowerBound
    while line.upperBound - start > longestParagraph {
        let limit = start + longestParagraph
        let half = start + longestParagraph / 2
        let end = (half..<limit).last { tokens[$0].mark.endsSentence }.map { $0 + 1 } ?? limit
        result.append(start..<end)
        start = end
    }
    result.append(start..<line.upperBound)
}

/// In tokens: ten times what real paragraphs and sentences have.
private let longestParagraph = 5_000
private let longestSentence = 500

/// Whether the line before `line` goes on there.
private func goesOn(_ tokens: [Token], line: Int, next: Int) -> Bool {
    guard !tokens[line].shape.contains(.blockStart) else { return false }
    let last = tokens[line - 1]
    if last.mark.endsSentence || last.mark.isDoubleQuote || last.mark == .colon { return false }
    if continues(tokens[line]) || last.mark == .comma || last.mark == .openParenthesis {
        return true
    }
    // A link's words on a line of their own: the line after them goes on.
    let end = tokens[next - 1]
    guard next < tokens.count, next - line <= 6, !end.mark.endsSentence,
        !tokens[next].shape.contains(.blockStart)
    else { return false }
    return continues(tokens[next])
}

/// A small letter, or a mark that cannot begin a line.
private func continues(_ token: Token) -> Bool {
    if token.isWord { return !token.isCapitalised && !token.shape.contains(.hasDigit) }
    return token.mark == .comma || token.mark == .period || token.mark == .closeParenthesis
}

/// Splits one paragraph into sentences, as token ranges.
///
/// A quotation is never split, so a sentence with its quotation and speaker stays whole.
/// - Parameters:
///   - abbreviations: hashes of words whose point does not end a sentence.
///   - afterMeridiem: hashes of words that go on after the last point of `9 p.m.`.
package func sentences(
    in tokens: [Token],
    paragraph: Range<Int>,
    quotations: [Quotation],
    abbreviations: WordIndex,
    afterMeridiem: WordIndex = WordIndex()
) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = paragraph.lowerBound
    var quotation = quotations.makeIterator()
    var inside = quotation.next()
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
        if let current = inside, index == current.tokens.lowerBound {
            index = current.tokens.upperBound
            inside = quotation.next()
            // `"... ." Lalu ia pergi`: the quotation's own mark ended the sentence.
            if index < paragraph.upperBound, index >= 2, tokens[index - 2].mark.endsSentence,
                startsSentence(tokens, index)
            {
                result.append(start..<index)
                start = index
            }
            continue
        }
        if index - start >= longestSentence {
            result.append(start..<index)
            start = index
        }
        if tokens[index].mark.endsSentence,
            ends(tokens, index, paragraph: paragraph, abbreviations: abbreviations),
            !isInsideClock(tokens, index, paragraph: paragraph, afterMeridiem)
        {
            var next = index + 1
            while next < paragraph.upperBound, closes(tokens[next]) { next += 1 }
            result.append(start..<next)
            start = next
            index = next
            continue
        }
        index += 1
    }
    if start < paragraph.upperBound { result.append(start..<paragraph.upperBound) }
    return result
}

private func ends(
    _ tokens: [Token],
    _ index: Int,
    paragraph: Range<Int>,
    abbreviations: WordIndex
) -> Bool {
    var next = index + 1
    while next < paragraph.upperBound, closes(tokens[next]) { next += 1 }
    guard next < paragraph.upperBound else { return true }
    let following = tokens[next]
    let previous = index > paragraph.lowerBound ? tokens[index - 1] : nil
    if !following.shape.contains(.spaceBefore) {
        // `rakyat.Kemudian`: a lost space, unless it looks like an abbreviation.
        guard tokens[index].mark != .ellipsis, let previous, previous.isWord,
            previous.byteCount > 3, following.isCapitalised,
            previous.shape.contains(.hasLowercase)
        else { return false }
        return !abbreviations.contains(previous.hash)
    }
    guard startsSentence(tokens, next) else { return false }
    guard tokens[index].mark == .period, let previous, previous.isWord else { return true }
    if previous.byteCount == 1, previous.isCapitalised { return false }
    return !abbreviations.contains(previous.hash)
}

/// The last point of `9 p.m. Monday`, `9 p.m. (0200 GMT)`: no sentence ends in the middle of a
/// time.
private func isInsideClock(
    _ tokens: [Token],
    _ index: Int,
    paragraph: Range<Int>,
    _ afterMeridiem: WordIndex
) -> Bool {
    guard index >= paragraph.lowerBound + 4, index + 1 < paragraph.upperBound,
        tokens[index].mark == .period, tokens[index - 2].mark == .period,
        tokens[index - 1].byteCount == 1, tokens[index - 3].byteCount == 1,
        !tokens[index - 1].shape.contains(.spaceBefore), tokens[index - 4].isNumber
    else { return false }
    let next = tokens[index + 1]
    return next.mark == .openParenthesis || afterMeridiem.contains(next.hash)
}

/// Whether a sentence may begin here: a capital, a number, or a quotation mark.
private func startsSentence(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.isCapitalised || token.shape.contains(.hasDigit)
    case .number: return true
    case .mark:
        if token.mark == .openParenthesis || token.mark == .openBracket { return true }
        return token.mark.isDoubleQuote || token.mark.isSingleQuote || token.mark == .bullet
            || token.mark == .dash
    }
}

/// Marks that belong to the sentence they follow.
private func closes(_ token: Token) -> Bool {
    guard !token.shape.contains(.spaceBefore) else { return false }
    switch token.mark {
    case .closeParenthesis, .closeBracket, .closeSingleQuote, .closeQuote, .period, .exclamation,
        .question, .ellipsis:
        return true
    default: return false
    }
}
