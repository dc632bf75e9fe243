internal import RunutLanguages
internal import RunutText

/// Direct speech: a quotation with the words that hand it to somebody.
extension RuleReader {
    mutating func readQuotations(_ view: SentenceView, relays: [RelayPhrase]) {
        for quotation in view.quotations {
            let length = quotation.tokens.count { article.tokens[$0].isWord }
            guard length >= 2 else { continue }
            let content = quotation.tokens
            if let draft = cueAfter(view, content, length: length) {
                drafts.append(draft)
            } else if let interrupted = interruptedDraft(view, before: content) {
                drafts[interrupted].content.append(content)
            } else if let draft = cueBefore(view, content, length: length) {
                drafts.append(draft)
            } else if length >= 4 || followsQuotation(view), standsAlone(view, content) {
                drafts.append(
                    AttributionDraft(
                        content: [content],
                        source: nil,
                        cue: [],
                        rule: "quotation/alone"
                    )
                )
            }
        }
    }

    /// `"A," kata X. "B."`: after a quotation with its tag, a short one goes on with it.
    private func followsQuotation(_ view: SentenceView) -> Bool {
        guard let last = drafts.last, last.rule.hasPrefix("quotation/"), !last.cue.isEmpty else {
            return false
        }
        let paragraph = article.paragraphs[article.sentences[view.index].paragraph]
        return paragraph.tokens.contains(last.content[0].lowerBound)
    }

    /// `"Q," kata X` and its kin.
    private func cueAfter(
        _ view: SentenceView,
        _ content: Range<Int>,
        length: Int
    ) -> AttributionDraft? {
        var at = content.upperBound
        let limit = view.tokens.upperBound
        let endsLikeSpeech = endsLikeSpeech(view, content)
        while at < limit, view.isComma(at) || view.isMark(at, .period) || view.isMark(at, .dash) {
            at += 1
        }
        // `..." demikian bunyi pesan itu`
        while view.has(at, .asRelay), view.has(at + 1, [.saysAfter, .saysAfterClitic, .isSaidBy]) {
            at += 1
        }
        guard at < limit, !view.quoted[at] else { return nil }
        let wholeClause = startsSpeech(view, content)
        if view.has(at, .saysAfterClitic) {
            guard wholeClause else { return nil }
            return clitic(view, content, cue: at, rule: "quotation/after-clitic")
        }
        if view.has(at, .accordingTo) || view.has(at, .saysAfter) {
            guard wholeClause, let source = view.nounPhrase(after: at, limit: limit) else {
                return nil
            }
            return AttributionDraft(
                content: [content],
                source: source,
                cue: [at..<at + 1],
                rule: "quotation/after"
            )
        }
        if view.has(at, .isSaidBy), wholeClause,
            let source = view.nounPhrase(after: at, limit: limit)
        {
            return AttributionDraft(
                content: [content],
                source: source,
                cue: [at..<at + 1],
                rule: "quotation/after-passive"
            )
        }
        // `"Q," Budi menjelaskan.`
        guard endsLikeSpeech else { return nil }
        var verb = at
        while verb < min(limit, at + 14), !view.quoted[verb], !view.has(verb, .activeCue) {
            if view.isComma(verb) || view.has(verb, [.relative, .subordinator]) { return nil }
            verb += 1
        }
        guard verb > at, view.has(verb, .activeCue), !view.quoted[verb],
            let source = view.subject(before: verb, from: at)
        else { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [verb..<verb + 1],
            rule: "quotation/after-active"
        )
    }

    /// The quotation begins a sentence or follows a mark, so it is no part of a clause.
    private func startsSpeech(_ view: SentenceView, _ content: Range<Int>) -> Bool {
        let before = content.lowerBound - 1
        guard before >= view.start else { return true }
        return article.tokens[before].kind == .mark
            || view.skipConnectives(from: view.start, to: before) > before
    }

    private func clitic(
        _ view: SentenceView,
        _ content: Range<Int>,
        cue: Int,
        rule: String
    ) -> AttributionDraft {
        let token = article.tokens[cue]
        let cut = Int(token.end) - article.pack.attribution.cliticLength
        return AttributionDraft(
            content: [content],
            source: nil,
            clitic: TextRange(cut, Int(token.end)),
            cue: [cue..<cue + 1],
            rule: rule
        )
    }

    /// `X mengatakan, "Q"`, `katanya: "Q"`.
    private func cueBefore(
        _ view: SentenceView,
        _ content: Range<Int>,
        length: Int
    ) -> AttributionDraft? {
        let before = content.lowerBound - 1
        guard before >= view.start else { return nil }
        let separated = view.isComma(before) || view.isMark(before, .colon)
        var at = separated ? before - 1 : before
        // An adjunct may stand between: `mengatakan dalam rapat, "Q"`.
        var steps = 0
        while at >= view.start, steps < 14,
            !view.has(at, [.activeCue, .saysAfterClitic, .saysAfter])
        {
            if view.quoted[at] || view.isComma(at) { return nil }
            at -= 1
            steps += 1
        }
        guard at >= view.start, steps < 14 else { return nil }
        guard separated || steps == 0 else { return nil }
        if view.has(at, .activeCue) {
            // Without a mark it must be a whole sentence, else it is a part of the clause.
            guard separated || length >= 8 else { return nil }
            guard separated || endsLikeSpeech(view, content) else { return nil }
            guard let source = subjectOfCue(view, at) else { return nil }
            return AttributionDraft(
                content: [content],
                source: source,
                cue: [at..<at + 1],
                stance: view.has(at, .denies) ? .denies : .asserts,
                rule: "quotation/before"
            )
        }
        guard separated else { return nil }
        if view.has(at, .saysAfterClitic), steps < 8 {
            return clitic(view, content, cue: at, rule: "quotation/before-clitic")
        }
        if view.has(at, .saysAfter), at == view.start || view.isComma(at - 1),
            let source = view.nounPhrase(after: at, limit: before)
        {
            return AttributionDraft(
                content: [content],
                source: source,
                cue: [at..<at + 1],
                rule: "quotation/before-base"
            )
        }
        return nil
    }

    /// The quotation's own last mark says that a tag may follow: a comma, a full stop.
    private func endsLikeSpeech(_ view: SentenceView, _ content: Range<Int>) -> Bool {
        guard content.count >= 3 else { return false }
        let last = article.tokens[content.upperBound - 2].mark
        if last == .comma || last.endsSentence || last == .dash { return true }
        return view.isComma(content.upperBound)
    }

    /// A quotation that is the whole sentence.
    private func standsAlone(_ view: SentenceView, _ content: Range<Int>) -> Bool {
        guard content.upperBound >= view.contentEnd else { return false }
        return content.lowerBound <= view.start + 1
    }

    /// `"A," kata X, "B."`: the second quotation goes on with the first after its tag.
    private func interruptedDraft(_ view: SentenceView, before content: Range<Int>) -> Int? {
        guard let last = drafts.last, last.rule.hasPrefix("quotation/after"),
            let cue = last.cue.first,
            cue.lowerBound >= view.start, view.isComma(content.lowerBound - 1)
        else { return nil }
        let tag = last.source?.upperBound ?? cue.upperBound
        return tag == content.lowerBound - 1 ? drafts.count - 1 : nil
    }
}
