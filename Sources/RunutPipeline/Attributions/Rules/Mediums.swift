internal import RunutLanguages
internal import RunutText

/// Whom a speaker told it: `kata X kepada BBC`, `dalam wawancara dengan CBS News`.
extension RuleReader {
    mutating func addMediums(_ view: SentenceView, first: Int) {
        for index in first..<drafts.count where drafts[index].outer == nil {
            let draft = drafts[index]
            guard draft.source != nil || draft.clitic != nil, let cue = draft.cue.first else {
                continue
            }
            guard let medium = medium(view, after: cue, of: draft) else { continue }
            if !draft.via.contains(where: { $0.overlaps(medium) }) {
                drafts[index].via.append(medium)
            }
        }
    }

    /// The first outlet that a preposition or an interview names after the cue, outside the
    /// statement itself.
    private func medium(_ view: SentenceView, after cue: Range<Int>, of draft: AttributionDraft)
        -> Range<Int>?
    {
        // `Kepada Radio Kota, X mengatakan S`
        if view.has(view.start, .addressee), let medium = outlet(view, from: view.start + 1) {
            return medium
        }
        var at = view.start
        while at < view.tokens.upperBound {
            defer { at += 1 }
            guard at >= cue.lowerBound, !view.quoted[at],
                !draft.content.contains(where: { $0.contains(at) })
            else { continue }
            if view.has(at, .relays) { return nil }
            // `memberi tahu Radio Kota bahwa S`
            if at == cue.upperBound, let end = mediaEnds[at], view.has(end, .complementizer) {
                return at..<end
            }
            if view.has(at, .addressee), let medium = outlet(view, from: at + 1) { return medium }
            if view.has(at, .interview) {
                for next in at + 1..<min(at + 5, view.tokens.upperBound) {
                    if let medium = outlet(view, from: next) { return medium }
                }
            }
        }
        return nil
    }

    /// A name that its words or the noun before it show to be an outlet's: `kantor berita Kabar
    /// Muara`, `Muara Post`.
    private func writtenOutlet(_ view: SentenceView, from index: Int) -> Range<Int>? {
        var start = index
        while start < view.contentEnd, !view.all[start].isCapitalised,
            view.has(start, .mediaNoun)
                || view.isOneOf(start, article.pack.attribution.agencyWords)
        {
            start += 1
        }
        var end = start
        while end < view.contentEnd, view.all[end].isWord, view.all[end].isCapitalised,
            !view.isDate(end)
        {
            end += 1
        }
        guard start < end else { return nil }
        let isOutlet =
            start > index || view.has(start, .mediaNoun)
            || (start..<end).contains { view.isOneOf($0, article.pack.page.outletWords) }
        return isOutlet ? start..<end : nil
    }

    private func outlet(_ view: SentenceView, from index: Int) -> Range<Int>? {
        var at = index
        while view.has(at, .mediaNoun), mediaEnds[at] == nil, mediaEnds[at + 1] != nil { at += 1 }
        if let end = mediaEnds[at] { return at..<end }
        if let name = writtenOutlet(view, from: index) { return name }
        // `media lokal Rusia`: outlets without a name, but no press corps at large.
        guard view.has(index, .mediaNoun), index + 1 < view.contentEnd,
            view.all[index + 1].isWord, !view.isDate(index + 1),
            !view.has(
                index + 1,
                [.endsNoun, .complementizer, .timeWord, .demonstrative, .relative, .adverb]
            )
        else { return nil }
        var end = index + 1
        while end < view.contentEnd, view.all[end].isWord, !view.isDate(end),
            !view.has(end, [.endsNoun, .complementizer, .relative, .timeWord, .adverb])
        {
            end += 1
        }
        return index..<end
    }

    /// `Melansir Suara Muara, demikian laporan Radio Kota, mengutip seorang pejabat.`: a sentence that
    /// only names who told the one before it.
    mutating func pointBack(_ view: SentenceView, relays: [RelayPhrase]) {
        guard let first = relays.first, view.index > 0,
            view.skipOpeners(from: view.start, to: first.cue) >= first.cue
                || first.isInitial
        else { return }
        var chain: [Range<Int>] = []
        var rest = view.start..<view.start
        var at = view.start
        while at < view.contentEnd {
            if let phrase = relays.first(where: { $0.tokens.contains(at) }) {
                chain += phrase.names
                at = max(phrase.tokens.upperBound, at + 1)
                continue
            }
            if mediaEnds[at] == nil, view.has(at, [.document]),
                let phrase = view.nounPhrase(after: at, limit: view.contentEnd)
            {
                chain.append(phrase)
                at = phrase.upperBound
                continue
            }
            if view.all[at].isWord, !view.has(at, [.asRelay, .opener]) {
                rest = rest.lowerBound..<rest.upperBound + 1
            }
            at += 1
        }
        guard rest.count <= 3, chain.count >= 2, let source = chain.last, let cue = relays.last?.cue
        else { return }
        let before = article.sentences[view.index - 1]
        var end = before.tokens.upperBound
        while end > before.tokens.lowerBound, article.tokens[end - 1].mark.endsSentence { end -= 1 }
        guard end - before.tokens.lowerBound >= 4 else { return }
        drafts.append(
            AttributionDraft(
                content: [before.tokens.lowerBound..<end],
                source: source,
                cue: [cue..<cue + 1],
                via: Array(chain.dropLast()),
                rule: "relay/pointing-back"
            )
        )
    }
}
