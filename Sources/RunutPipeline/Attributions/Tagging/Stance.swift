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
            let denies = tagging.denials.contains(token)
            guard denies || tagging.answers.contains(token) else { continue }
            let before = max(0, index - 2)..<index
            let isTurned = before.contains { tagging.negations.contains(article.tokens[$0]) }
            // "did not deny" lets the statement stand; "would not comment" gives none.
            if denies { return isTurned ? .asserts : .denies }
            if isTurned { return .declines }
        }
    }
    return .asserts
}
