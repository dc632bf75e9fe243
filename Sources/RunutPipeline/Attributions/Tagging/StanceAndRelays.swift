internal import RunutLanguages
internal import RunutText

/// What the words of a cue say of the source's stance.
func stance(
    of cue: [Range<Int>],
    in article: AnnotatedArticle,
    by tagging: AttributionTagging
) -> Attribution.Stance {
    for piece in cue {
        for index in piece {
            let token = article.tokens[index]
            if tagging.refusals.contains(token) { return .declines }
            guard tagging.denials.contains(token) else { continue }
            // "did not deny" lets the statement stand.
            let before = max(0, index - 2)..<index
            let turned = before.contains { tagging.negations.contains(article.tokens[$0]) }
            return turned ? .asserts : .denies
        }
    }
    return .asserts
}

/// Who was told, when that is an outlet: `Reyes told the Harbour Times`.
func relays(
    of frame: AttributionFrame,
    in article: AnnotatedArticle,
    by tagging: AttributionTagging
) -> [Range<Int>] {
    let tokens = article.tokens
    guard let cue = frame.cue.last,
        let telling = cue.last(where: { tagging.tellings.contains(tokens[$0]) })
    else { return [] }
    var start = telling + 1
    if start < tokens.count, tokens[start].isWord, !tokens[start].isCapitalised { start += 1 }
    var end = start
    while end < tokens.count, tokens[end].isCapitalised, end - start < 6,
        !frame.content.contains(where: { $0.contains(end) })
    {
        end += 1
    }
    guard (start..<end).contains(where: { tagging.outletWords.contains(tokens[$0]) }) else {
        return []
    }
    return [start..<end]
}
