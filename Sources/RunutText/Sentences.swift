/// The lines of an article that hold any token, as token ranges.
package func paragraphs(of tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where index > start && tokens[index].shape.contains(.lineStart) {
        result.append(start..<index)
        start = index
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
}

/// Splits one paragraph into sentences, as token ranges.
///
/// A quotation is never split, so a sentence with its quotation and speaker stays whole.
/// - Parameter abbreviations: hashes of words whose point does not end a sentence.
package func sentences(
    in tokens: [Token],
    paragraph: Range<Int>,
    quotations: [Quotation],
    abbreviations: Set<UInt64>
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
        if tokens[index].mark.endsSentence,
            ends(tokens, index, paragraph: paragraph, abbreviations: abbreviations)
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
    abbreviations: Set<UInt64>
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
