internal import RunutLanguages
internal import RunutText

/// What the tagger's corpus does not mark as we need it: silence on a request is a refusal, what
/// was declined is the matter alone, and hearsay is told by nobody. Also the plainest form that
/// the tagger sometimes is unsure of.
struct ReportRules {
    let article: AnnotatedArticle
    let tagging: AttributionTagging
    let clauses: ClauseShape

    func read(beside drafts: [AttributionDraft]) -> [AttributionDraft] {
        var result = drafts.map(aboutTheMatter)
        for sentence in article.sentences {
            let quotations = article.paragraphs[sentence.paragraph].quotations.map(\.tokens)
            for index in sentence.tokens where !quotations.contains(where: { $0.contains(index) }) {
                let found =
                    silence(at: index, sentence.tokens, quotations)
                    ?? told(at: index, sentence.tokens, quotations)
                    ?? hearsay(at: index, sentence)
                if let found { add(found, to: &result) }
            }
        }
        return result
    }

    /// Adds what is new; what the tagger has found already only gets the rule's stance.
    private func add(_ draft: AttributionDraft, to drafts: inout [AttributionDraft]) {
        let place = drafts.firstIndex { other in
            other.cue.contains { $0.overlaps(draft.cue[0]) }
        }
        if let place {
            if draft.stance != .asserts { drafts[place].stance = draft.stance }
            return
        }
        let isTaken = drafts.contains { other in
            other.content.contains { piece in draft.content.contains { $0.overlaps(piece) } }
        }
        if !isTaken { drafts.append(draft) }
    }

    /// `X told Y that ...` where the tagger was not sure.
    private func told(
        at index: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        guard tagging.tellings.contains(article.tokens[index]) else { return nil }
        let listener = (index + 1..<sentence.upperBound).prefix(8).prefix {
            article.tokens[$0].kind != .mark && !tagging.openers.contains(article.tokens[$0])
        }
        let opener = listener.upperBound
        let end = clauses.withoutEnd(sentence).upperBound
        guard !listener.isEmpty, opener + 2 < end,
            tagging.openers.contains(article.tokens[opener]),
            let source = clauses.source(before: index, sentence, quotations)
        else { return nil }
        return AttributionDraft(
            content: [opener..<end],
            source: source,
            cue: [index..<index + 1],
            rule: "told"
        )
    }

    /// `The ministry did not respond to a request for comment.`
    private func silence(
        at index: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        guard
            let cueEnd = tagging.silences.end(
                article.tokens,
                at: index,
                limit: sentence.upperBound
            ),
            let source = clauses.source(before: index, sentence, quotations)
        else { return nil }
        let rest = cueEnd..<clauses.withoutEnd(sentence).upperBound
        let end = rest.first { article.tokens[$0].mark == .comma } ?? rest.upperBound
        guard end > cueEnd else { return nil }
        return AttributionDraft(
            content: [cueEnd..<end],
            source: source,
            cue: [index..<cueEnd],
            stance: .declines,
            rule: "silence"
        )
    }

    /// `The captain reportedly left`: told by nobody who is named.
    private func hearsay(
        at index: Int,
        _ sentence: AnnotatedArticle.Sentence
    ) -> AttributionDraft? {
        guard tagging.hearsays.contains(article.tokens[index]),
            !article.paragraphs[sentence.paragraph].isHeading
        else { return nil }
        let content = index + 1..<clauses.withoutEnd(sentence.tokens).upperBound
        guard content.count > 2 else { return nil }
        return AttributionDraft(
            content: [content],
            source: nil,
            cue: [index..<index + 1],
            rule: "reported"
        )
    }

    /// `declined to comment on the age of the boat`: the age of the boat is what was declined.
    private func aboutTheMatter(_ draft: AttributionDraft) -> AttributionDraft {
        guard draft.stance == .declines, let content = draft.content.first, content.count > 3,
            tagging.infinitives.contains(article.tokens[content.lowerBound]),
            tagging.answers.contains(article.tokens[content.lowerBound + 1])
        else { return draft }
        let matter = content.dropFirst(2)
        var result = draft
        result.content[0] = matter
        if let cue = draft.cue.last, cue.upperBound == content.lowerBound {
            result.cue[draft.cue.count - 1] = cue.lowerBound..<matter.lowerBound
        }
        return result
    }
}
