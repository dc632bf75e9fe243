internal import RunutLanguages
internal import RunutText

/// What the tagger's corpus does not mark as we need it: `A reported, citing B` is B's
/// statement passed on by A, and silence on a request is a refusal. Also the plainest form
/// that the tagger sometimes is unsure of.
struct ReportRules {
    let article: AnnotatedArticle
    let tagging: AttributionTagging

    func read(beside drafts: [AttributionDraft]) -> [AttributionDraft] {
        var result = drafts
        for sentence in article.sentences {
            let quotations = article.paragraphs[sentence.paragraph].quotations.map(\.tokens)
            for index in sentence.tokens where !quotations.contains(where: { $0.contains(index) }) {
                if let cited = cited(at: index, sentence.tokens) {
                    pass(cited, from: index, sentence.tokens, quotations, &result)
                } else if let silence = silence(at: index, sentence.tokens, quotations) {
                    add(silence, to: &result)
                } else if let told = told(at: index, sentence.tokens, quotations) {
                    add(told, to: &result)
                }
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
        let isTaken = drafts.contains { $0.content.contains { $0.overlaps(draft.content[0]) } }
        if !isTaken { drafts.append(draft) }
    }

    /// `X told Y that ...` where the tagger was not sure.
    private func told(
        at index: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        guard tagging.tellings.contains(article.tokens[index]) else { return nil }
        let clauses = ClauseShape(article: article, tagging: tagging)
        let listener = (index + 1..<sentence.upperBound).prefix(8).prefix {
            article.tokens[$0].kind != .mark && !tagging.openers.contains(article.tokens[$0])
        }
        let opener = listener.upperBound
        let end = clauses.withoutEnd(sentence).upperBound
        guard !listener.isEmpty, opener + 2 < end,
            tagging.openers.contains(article.tokens[opener]),
            let source = clauses.source(before: index, sentence, quotations)
        else { return nil }
        let frame = AttributionFrame(
            cue: [index..<index + 1],
            source: source,
            content: [opener..<end],
            margin: 0
        )
        return AttributionDraft(
            content: frame.content,
            source: source,
            cue: frame.cue,
            via: relays(of: frame, in: article, by: tagging),
            rule: "told"
        )
    }

    /// The source after `citing`: a name, or one of the words for sources.
    private func cited(at index: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard tagging.citings.contains(article.tokens[index]) else { return nil }
        let rest = index + 1..<sentence.upperBound
        let end = rest.first {
            [.comma, .period, .dash, .semicolon].contains(article.tokens[$0].mark)
        }
        let source = rest.lowerBound..<(end ?? rest.upperBound)
        let words = source.prefix(8)
        // "citing the mayor's reluctance" gives a reason.
        let isOwned = words.contains { tagging.possessives.contains(article.tokens[$0]) }
        let isSource = words.contains { tagging.sourceWords.contains(article.tokens[$0]) }
        let isName = source.count <= 5 && source.contains { article.tokens[$0].isCapitalised }
        return isSource || isName && !isOwned ? source : nil
    }

    /// Gives the statement that was reported before `citing` to the cited source.
    private func pass(
        _ cited: Range<Int>,
        from index: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>],
        _ drafts: inout [AttributionDraft]
    ) {
        drafts.removeAll { $0.cue.contains { $0.contains(index) } }
        let before = sentence.lowerBound..<index
        let place = drafts.lastIndex { draft in
            draft.cue.contains { $0.overlaps(before) } && draft.source.map(isReporter) == true
        }
        if let place, let reporter = drafts[place].source {
            drafts[place].via.insert(reporter, at: 0)
            drafts[place].source = cited
        } else if let draft = report(before, cited, quotations),
            !drafts.contains(where: { $0.content.contains { $0.overlaps(draft.content[0]) } })
        {
            drafts.append(draft)
        }
    }

    private func isReporter(_ source: Range<Int>) -> Bool {
        source.contains {
            tagging.outletWords.contains(article.tokens[$0]) || article.tokens[$0].isCapitalised
        }
    }

    /// `CONTENT, A reported ..., citing B` where the tagger saw nothing.
    private func report(
        _ before: Range<Int>,
        _ cited: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        let clauses = ClauseShape(article: article, tagging: tagging)
        guard let cue = before.last(where: { tagging.reports.contains(article.tokens[$0]) }),
            let reporter = clauses.source(before: cue, before, quotations),
            isReporter(reporter), reporter.lowerBound - 1 > before.lowerBound,
            article.tokens[reporter.lowerBound - 1].mark == .comma
        else { return nil }
        return AttributionDraft(
            content: [before.lowerBound..<reporter.lowerBound - 1],
            source: cited,
            cue: [cue..<cue + 1],
            via: [reporter],
            rule: "citing"
        )
    }

    /// `The ministry did not respond to a request for comment.`
    private func silence(
        at index: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        let clauses = ClauseShape(article: article, tagging: tagging)
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
}
