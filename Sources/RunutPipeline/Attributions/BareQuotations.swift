internal import RunutText

/// Direct speech in a language that no pack reads: what stands between quotation marks and ends
/// like a sentence, handed to nobody.
func bareQuotations(in article: AnnotatedArticle) -> [AttributionDraft] {
    article.paragraphs.flatMap { paragraph in
        paragraph.quotations.filter { isSpeech($0, in: article) }.map { quotation in
            AttributionDraft(
                content: [quotation.tokens],
                source: nil,
                cue: [],
                rule: AttributionDraft.bareQuotation
            )
        }
    }
}

/// Neither a title nor a word in doubt: long, or of some length with a mark at its end or behind it.
private func isSpeech(_ quotation: Quotation, in article: AnnotatedArticle) -> Bool {
    let tokens = quotation.tokens
    let length = article.range(of: tokens).byteCount
    guard quotation.isClosed, length >= 20 else { return false }
    let last = article.tokens[tokens.upperBound - 2].mark
    let next = tokens.upperBound
    let endsLikeSpeech =
        last == .comma || last.endsSentence
        || next < article.tokens.count && article.tokens[next].mark == .comma
    return endsLikeSpeech || length >= 40
}

extension AttributionDraft {
    static let bareQuotation = "quotation/bare"
}
