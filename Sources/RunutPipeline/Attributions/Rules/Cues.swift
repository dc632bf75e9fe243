internal import RunutLanguages
internal import RunutText

/// Indirect speech: cues outside quotations, from left to right.
extension RuleReader {
    mutating func readCues(_ view: SentenceView, relays: [RelayPhrase], first: Int) {
        var at = view.start
        while at < view.contentEnd {
            if let phrase = relays.first(where: { $0.tokens.contains(at) }) {
                at = phrase.tokens.upperBound
                continue
            }
            if !view.quoted[at], !isTaken(at, from: first),
                !view.words[at].isEmpty || isTelling(view, at),
                let draft = draft(at: at, view, first: first)
            {
                place(draft, view, first: first)
            }
            at += 1
        }
    }

    func isTaken(_ index: Int, from first: Int) -> Bool {
        drafts[first...].contains { draft in
            draft.cue.contains { $0.contains(index) } || draft.source?.contains(index) == true
        }
    }

    func draft(at index: Int, _ view: SentenceView, first: Int) -> AttributionDraft? {
        if view.has(index, [.accordingTo, .accordingToClitic])
            || view.isOneOf(index, article.pack.attribution.basedOn)
                && view.has(index + 1, .document)
        {
            return according(view, index)
        }
        if view.has(index, .saysAfterClitic), followsComma(view, index) {
            return after(view, index)
        }
        if view.has(index, .saysAfter), !view.all[index].isCapitalised, followsComma(view, index) {
            return after(view, index)
        }
        if index == view.start, view.has(index, [.saysAfter, .saysAfterClitic]),
            let draft = opening(view, index)
        {
            return draft
        }
        if view.has(index, .refuses), let draft = refusal(view, index) { return draft }
        if view.has(index, .negation), let draft = silence(view, index) { return draft }
        if view.has(index, .activeCue) || isTelling(view, index) { return active(view, index) }
        if view.has(index, .shows) { return showing(view, index) }
        if view.has(index, .isReported) || view.has(index, .hearsay) || view.has(index, .isSaidBy) {
            return passive(view, index)
        }
        if view.has(index, .saysNoun) { return noun(view, index) }
        return nil
    }

    /// `memberi tahu`
    func isTelling(_ view: SentenceView, _ index: Int) -> Bool {
        view.isOneOf(index, article.pack.attribution.given)
            && view.isOneOf(index - 1, article.pack.attribution.givers)
    }

    /// A comma stands before, also inside the quotation that ends here.
    func followsComma(_ view: SentenceView, _ index: Int) -> Bool {
        guard index > view.start + 1 else { return false }
        if view.isComma(index - 1) { return true }
        return view.quoted[index - 1] && view.all[index - 1].mark.isDoubleQuote
            && view.all[index - 2].mark == .comma
    }

    /// Adds a draft; inside the statement of another it is nested, and its content stays inside.
    mutating func place(_ draft: AttributionDraft, _ view: SentenceView, first: Int) {
        var draft = draft
        guard let cue = draft.cue.first else { return }
        for index in (first..<drafts.count).reversed() {
            let holder = drafts[index].content.first {
                $0.lowerBound <= cue.lowerBound && cue.upperBound <= $0.upperBound
            }
            guard let holder else { continue }
            // Hearsay inside a statement is the speaker's own wording.
            if draft.source == nil, draft.clitic == nil, !draft.rule.hasPrefix("noun/") { return }
            if drafts[index].rule.hasPrefix("quotation/") { return }
            // `membantah kabar bahwa S`: what is denied is nobody else's statement.
            if draft.source == nil, draft.clitic == nil, drafts[index].stance == .denies { return }
            draft.outer = index
            draft.content = draft.content.compactMap {
                let clamped = $0.clamped(to: holder)
                return clamped.isEmpty ? nil : clamped
            }
            guard !draft.content.isEmpty else { return }
            break
        }
        drafts.append(draft)
    }
}
