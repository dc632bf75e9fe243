internal import RunutLanguages
internal import RunutText

/// Finds the words that name a source beside a cue, by marks and capitals alone.
struct ClauseShape {
    let article: AnnotatedArticle
    let tagging: AttributionTagging
    /// A name with its title seldom has more words.
    private static let sourceTokensMaximum = 12

    /// Back from the cue to a mark, a quotation or the beginning.
    func source(
        before cue: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> Range<Int>? {
        var start = cue
        while start > sentence.lowerBound, cue - start < Self.sourceTokensMaximum,
            article.tokens[start - 1].kind != .mark,
            !quotations.contains(where: { $0.contains(start - 1) })
        {
            start -= 1
        }
        return named(start..<cue)
    }

    func source(after cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
        var end = cue + 1
        while end < sentence.upperBound, end - cue <= Self.sourceTokensMaximum,
            article.tokens[end].kind != .mark
        {
            end += 1
        }
        return named(cue + 1..<end)
    }

    /// Only words that can name somebody: a capital or a pronoun among them.
    func named(_ tokens: Range<Int>) -> Range<Int>? {
        let names = tokens.contains {
            article.tokens[$0].isCapitalised || tagging.pronouns.contains(article.tokens[$0])
        }
        return names ? tokens : nil
    }

    func withoutEnd(_ sentence: Range<Int>) -> Range<Int> {
        guard let last = sentence.last, article.tokens[last].mark.endsSentence else {
            return sentence
        }
        return sentence.dropLast()
    }
}
