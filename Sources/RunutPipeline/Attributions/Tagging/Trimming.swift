internal import RunutText

extension AttributionFrame {
    /// The same frame without marks that hang on its ends, and with the quotation marks of
    /// what is quoted. Nil when no content is left.
    func trimmed(in article: AnnotatedArticle) -> AttributionFrame? {
        var result = self
        result.source = source.flatMap { article.bare($0) }
        // `Reyes: ...`: a colon may be the whole cue.
        result.cue = cue.map { article.bare($0) ?? $0 }
        result.content = content.compactMap { article.bare(article.withQuotationMarks($0)) }
        return result.content.isEmpty ? nil : result
    }
}

extension AnnotatedArticle {
    /// Without commas, colons, dashes and points at either end.
    fileprivate func bare(_ piece: Range<Int>) -> Range<Int>? {
        var (start, end) = (piece.lowerBound, piece.upperBound)
        while start < end, tokens[start].mark.isLoose { start += 1 }
        while end > start, tokens[end - 1].mark.isLoose { end -= 1 }
        return start < end ? start..<end : nil
    }

    /// A piece that goes up to a quotation's mark takes it in; a mark whose quotation lies
    /// outside is left there.
    fileprivate func withQuotationMarks(_ piece: Range<Int>) -> Range<Int> {
        var (start, end) = (piece.lowerBound, piece.upperBound)
        if start > 0, tokens[start - 1].mark.isDoubleQuote, !tokens[start].mark.isDoubleQuote,
            tokens[start].shape.contains(.spaceBefore) == false
        {
            start -= 1
        }
        var next = end
        while next < tokens.count, next < end + 2, tokens[next].mark.isLoose { next += 1 }
        let closes =
            next < tokens.count && tokens[next].mark.isDoubleQuote
            && !tokens[next].shape.contains(.spaceBefore)
            && !tokens[next].shape.contains(.lineStart)
        let opened = tokens[start..<end].count { $0.mark.isDoubleQuote }
        if closes, opened % 2 == 1 { end = next + 1 }
        return start..<end
    }
}

extension Mark {
    /// Marks that belong to no phrase when they stand at its end.
    fileprivate var isLoose: Bool {
        switch self {
        case .comma, .colon, .semicolon, .dash, .period: true
        default: false
        }
    }
}
