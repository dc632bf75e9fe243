internal import RunutLanguages
internal import RunutText

/// Finds outlets by their names, by the words that outlets' names are made of, and without a
/// name: `Reuters`, `the Harbour Times`, `the station`.
struct OutletNames {
    let article: AnnotatedArticle
    let tagging: AttributionTagging
    /// Whether the name of a known outlet begins at a token, and where it ends.
    let known: [Int: Int]
    private static let nameTokensMaximum = 6

    /// The outlet that begins at `index`, after an article at the most.
    func outlet(at index: Int, limit: Int) -> Range<Int>? {
        let tokens = article.tokens
        var start = index
        if start < limit, tokens[start].isWord, !tokens[start].isCapitalised { start += 1 }
        if let end = known[start], end <= limit { return start..<end }
        if start > index, start < limit, tagging.outletNouns.contains(tokens[start]) {
            return start..<start + 1
        }
        let name = (start..<limit).prefix(Self.nameTokensMaximum).prefix {
            tokens[$0].isCapitalised
        }
        return name.contains { tagging.outletWords.contains(tokens[$0]) } ? name : nil
    }

    /// Who has a draft's statement from its source: `told the station`, `said in a statement
    /// carried by Reuters`.
    func carrier(of draft: AttributionDraft) -> Range<Int>? {
        guard let cue = draft.cue.last, let sentence = article.sentence(at: cue.lowerBound) else {
            return nil
        }
        let limit = sentence.tokens.upperBound
        let subject = min(cue.lowerBound, draft.source?.lowerBound ?? cue.lowerBound)
        // `In an interview with Radio Kota, X said ...`
        let isLedIn = (sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, subject))
            .prefix(3).contains {
                tagging.carriers.end(article.tokens, at: $0, limit: subject) != nil
            }
        let start = isLedIn ? sentence.tokens.lowerBound : subject
        func isSaid(_ index: Int) -> Bool { draft.content.contains { $0.contains(index) } }
        for index in start..<limit {
            if isSaid(index) {
                if index >= cue.upperBound { return nil }
                continue
            }
            let isTold = cue.contains(index) && tagging.tellings.contains(article.tokens[index])
            let end =
                isTold
                ? index + 1 : tagging.carriers.end(article.tokens, at: index, limit: limit)
            if let end, let outlet = outlet(at: end, limit: limit),
                !isSaid(outlet.lowerBound)
            {
                return outlet
            }
        }
        return nil
    }
}
