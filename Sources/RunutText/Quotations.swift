/// A stretch between quotation marks, as token indices.
package struct Quotation: Hashable, Sendable {
    /// The tokens from the opening to the closing mark, both included.
    package let tokens: Range<Int>
    /// False when the paragraph ends before the quotation does.
    package let isClosed: Bool
    /// False when it began in an earlier paragraph, so that no opening mark stands here.
    package let isOpened: Bool

    package init(tokens: Range<Int>, isClosed: Bool, isOpened: Bool) {
        self.tokens = tokens
        self.isClosed = isClosed
        self.isOpened = isOpened
    }
}

/// Pairs the double quotation marks of one paragraph.
///
/// Straight and curly marks may be mixed. A quotation that never closes runs to the
/// paragraph's end; a closing mark that nothing opened closes one that began before it.
/// Sentences are split only after this: most quotations run over several sentences.
package func quotations(in tokens: [Token], paragraph: Range<Int>) -> [Quotation] {
    var result: [Quotation] = []
    var opened: Int?
    var isNested = false
    for index in paragraph where tokens[index].mark.isDoubleQuote {
        if isInchMark(tokens, index) { continue }
        let side = side(of: index, in: tokens, paragraph: paragraph)
        if let start = opened {
            if side == .opening, tokens[index].mark == .openQuote {
                isNested = nests(index, in: tokens, paragraph: paragraph)
                continue
            }
            if isNested {
                isNested = false
                continue
            }
            result.append(Quotation(tokens: start..<index + 1, isClosed: true, isOpened: true))
            opened = nil
        } else if side == .closing, result.isEmpty, index - paragraph.lowerBound > 3 {
            let whole = paragraph.lowerBound..<index + 1
            result.append(Quotation(tokens: whole, isClosed: true, isOpened: false))
        } else {
            opened = index
        }
    }
    if let start = opened, paragraph.upperBound - start > 3 {
        let rest = start..<paragraph.upperBound
        result.append(Quotation(tokens: rest, isClosed: false, isOpened: true))
    }
    return result
}

/// Whether a mark inside an open quotation opens another: two closing marks follow. With only
/// one, the first quotation was never closed.
private func nests(_ index: Int, in tokens: [Token], paragraph: Range<Int>) -> Bool {
    let rest = (index + 1..<paragraph.upperBound).lazy.filter { tokens[$0].mark.isDoubleQuote }
    let next = Array(rest.prefix(2))
    return next.count == 2 && next.allSatisfy { tokens[$0].mark == .closeQuote }
}

private enum Side { case opening, closing, unknown }

private func side(of index: Int, in tokens: [Token], paragraph: Range<Int>) -> Side {
    let token = tokens[index]
    let spaceBefore = index == paragraph.lowerBound || token.shape.contains(.spaceBefore)
    let spaceAfter =
        index + 1 == paragraph.upperBound || tokens[index + 1].shape.contains(.spaceBefore)
    let markAfter = index + 1 < paragraph.upperBound && tokens[index + 1].kind == .mark
    // `« A », dit B`: a space stands inside the marks too.
    if token.mark == .closeQuote, spaceBefore, markAfter { return .closing }
    if spaceBefore, !spaceAfter { return .opening }
    if !spaceBefore, spaceAfter || markAfter { return .closing }
    if token.mark == .openQuote { return .opening }
    return .unknown
}

/// `6,5"` is a length.
private func isInchMark(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index].mark == .straightQuote && tokens[index - 1].isNumber
        && !tokens[index].shape.contains(.spaceBefore)
        && index + 1 < tokens.count && tokens[index + 1].isWord
        && !tokens[index + 1].isCapitalised
        && tokens[index + 1].shape.contains(.spaceBefore)
        && !tokens[..<index].suffix(40).contains { $0.mark.isDoubleQuote }
}
