internal import RunutLanguages
internal import RunutText

/// Reads what can be read without weights: quotations and `that` clauses beside a cue word,
/// and what follows or precedes `according to`.
func ruledAttributions(
    in article: AnnotatedArticle,
    by tagging: AttributionTagging
) -> [AttributionDraft] {
    let reader = QuoteRules(
        article: article,
        tagging: tagging,
        clauses: ClauseShape(article: article, tagging: tagging)
    )
    return article.paragraphs.filter { !$0.isHeading }.flatMap { paragraph in
        paragraph.sentences.flatMap { reader.read(article.sentences[$0], paragraph) }
    }
}

private struct QuoteRules {
    let article: AnnotatedArticle
    let tagging: AttributionTagging
    let clauses: ClauseShape

    func read(
        _ sentence: AnnotatedArticle.Sentence,
        _ paragraph: AnnotatedArticle.Paragraph
    ) -> [AttributionDraft] {
        let quotations = paragraph.quotations.map(\.tokens).filter {
            $0.overlaps(sentence.tokens) && $0.count > 5
        }
        func isQuoted(_ index: Int) -> Bool { quotations.contains { $0.contains(index) } }
        if let draft = accordingTo(sentence.tokens, isQuoted) { return [draft] }
        let cues = sentence.tokens.filter {
            tagging.cues.contains(article.tokens[$0]) && !isQuoted($0)
        }
        for cue in cues {
            if let draft = quoted(cue, sentence.tokens, quotations) { return [draft] }
            if let draft = clause(cue, sentence.tokens) { return [draft] }
        }
        return []
    }

    /// `"...", X said.` and `X said, "..."`.
    private func quoted(
        _ cue: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        guard !quotations.isEmpty else { return nil }
        let before = clauses.source(before: cue, sentence, quotations)
        guard let source = before ?? clauses.source(after: cue, sentence) else { return nil }
        return AttributionDraft(
            content: quotations,
            source: source,
            cue: [cue..<cue + 1],
            stance: stance(of: [cue..<cue + 1], in: article, by: tagging),
            rule: "quotation"
        )
    }

    /// `X said that ...`.
    private func clause(_ cue: Int, _ sentence: Range<Int>) -> AttributionDraft? {
        let opener = cue + 1
        guard opener + 2 < sentence.upperBound, tagging.openers.contains(article.tokens[opener]),
            let source = clauses.source(before: cue, sentence, [])
        else { return nil }
        return AttributionDraft(
            content: [opener..<clauses.withoutEnd(sentence).upperBound],
            source: source,
            cue: [cue..<cue + 1],
            stance: stance(of: [cue..<cue + 1], in: article, by: tagging),
            rule: "clause"
        )
    }

    /// `According to X, ...` and `..., according to X.`
    private func accordingTo(
        _ sentence: Range<Int>,
        _ isQuoted: (Int) -> Bool
    ) -> AttributionDraft? {
        let tokens = article.tokens
        for index in sentence where !isQuoted(index) {
            let phraseEnd = tagging.sourcePhrases.end(tokens, at: index, limit: sentence.upperBound)
            guard let phraseEnd else { continue }
            let rest = phraseEnd..<clauses.withoutEnd(sentence).upperBound
            let comma = rest.first { tokens[$0].mark == .comma }
            let source = rest.lowerBound..<(comma ?? rest.upperBound)
            var before = sentence.lowerBound..<index
            if let last = before.last, tokens[last].mark == .comma {
                before = before.dropLast()
            }
            let after = (comma.map { $0 + 1 } ?? rest.upperBound)..<rest.upperBound
            let content = before.count >= after.count ? before : after
            guard !source.isEmpty, !content.isEmpty else { return nil }
            return AttributionDraft(
                content: [content],
                source: source,
                cue: [index..<phraseEnd],
                rule: "according-to"
            )
        }
        return nil
    }
}
