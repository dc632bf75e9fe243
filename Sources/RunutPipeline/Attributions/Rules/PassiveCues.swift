internal import RunutLanguages
internal import RunutText

/// Hearsay and passive speech: `dikabarkan S`, `S. Hal itu disampaikan X`, `tuduhan X bahwa S`.
extension RuleReader {
    /// `dikabarkan S`, `X dilaporkan S`, `disampaikan X`, `diprediksi para ahli S`.
    func passive(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        if view.has(cue - 1, .negation) || isAdjunct(view, cue) { return nil }
        if view.has(cue, .isSaidBy), let pointing = pointingBack(view, cue) ?? asSaid(view, cue) {
            return pointing
        }
        var begin = cue + 1
        var source: Range<Int>?
        if view.has(begin, .agent) {
            source = view.nounPhrase(after: begin, limit: view.contentEnd)
            guard let source else { return nil }
            begin = source.upperBound
        } else if view.has(begin, [.group, .determiner, .pronoun, .office])
            || startsName(view, begin)
        {
            guard view.has(cue, .isSaidBy) || view.has(begin, [.group, .determiner, .office]) else {
                return nil
            }
            source = view.nounPhrase(after: cue, limit: view.contentEnd)
            guard let named = source else { return nil }
            begin = named.upperBound
            // `Diperkirakan Budi datang`: no comma, no agent.
            if view.all[cue].isCapitalised, !view.isComma(begin) {
                source = nil
                begin = cue + 1
            }
        }
        if source == nil, !view.has(cue, [.isReported, .hearsay]),
            !(goesOn(view, cue) && view.has(begin, .complementizer))
        {
            return nil
        }
        if view.isComma(begin) { begin += 1 }
        // `Diberitakan sebelumnya, S`.
        if source == nil, view.has(begin, .adverb), view.isComma(begin + 1) { begin += 2 }
        let end = clauseEnd(view, from: begin)
        guard begin < end, end - begin >= 2 else { return nil }
        if source == nil, cue > view.start, view.has(begin, .endsNoun),
            !view.has(begin, .complementizer), !view.isMeantAs(begin),
            !view.hasPredicate(in: begin..<end)
        {
            return nil
        }
        if source != nil, !view.hasPredicate(in: begin..<end) { return nil }
        // `Hal itu disampaikan X saat meninjau lokasi`: where and when, and no statement.
        if source != nil, view.has(cue, .isSaidBy), !view.isComma(begin - 1),
            view.has(begin, .endsNoun), !view.has(begin, [.complementizer, .purpose])
        {
            return nil
        }
        if source == nil, let agent = closingAgent(view, in: begin..<end) {
            return AttributionDraft(
                content: [begin..<agent.lowerBound - 1],
                source: agent,
                cue: [cue..<cue + 1],
                rule: "reported/agent"
            )
        }
        return AttributionDraft(
            content: [begin..<end],
            source: source,
            cue: [cue..<cue + 1],
            rule: source != nil
                ? "reported/agent" : goesOn(view, cue) ? "reported/goes-on" : "reported"
        )
    }

    /// `Ditambahkan pula, S`: at the head of a sentence, the one who spoke last.
    private func goesOn(_ view: SentenceView, _ cue: Int) -> Bool {
        cue == view.start && view.has(cue, .isSaidBy) && !view.has(cue, .hedge) && view.index > 0
            && !view.isOneOf(cue, article.pack.attribution.opinions)
    }

    /// `dinyatakan lengkap oleh X`: the agent closes a statement without a verb of its own.
    private func closingAgent(_ view: SentenceView, in content: Range<Int>) -> Range<Int>? {
        guard let agent = content.first(where: { view.has($0, .agent) }),
            agent > content.lowerBound, !view.hasVerb(in: content.lowerBound..<agent),
            let source = view.nounPhrase(after: agent, limit: content.upperBound),
            source.upperBound == content.upperBound || view.isComma(source.upperBound),
            canSpeak(view, source)
        else { return nil }
        return source
    }

    /// Inside a relative clause or an adjunct: `tempat ia diperkirakan tiba`.
    func isAdjunct(_ view: SentenceView, _ cue: Int) -> Bool {
        if view.has(cue - 1, .relative) {
            return !view.has(cue, .hedge) || !view.has(cue, .suspected)
        }
        var at = cue - 1
        while at >= view.start, !view.isComma(at) {
            if view.has(at, .relative) { return !view.hasVerb(in: at + 1..<cue) }
            at -= 1
        }
        return at >= view.start && view.has(at + 1, .subordinator)
    }

    /// `Hal itu dikonfirmasi oleh X.`: the statement is the sentence before.
    func pointingBack(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        var begin = view.start
        if view.isComma(begin + 1) { begin += 2 }
        guard begin + 1 < cue, view.isOneOf(begin, article.pack.attribution.pointers),
            view.has(begin + 1, .demonstrative), cue - begin <= 4, view.index > 0,
            let source = view.nounPhrase(after: cue, limit: view.contentEnd),
            canSpeak(view, source), !view.isPredicate(source.lowerBound)
        else { return nil }
        let before = article.sentences[view.index - 1]
        let taken = drafts.suffix(8).contains { draft in
            draft.content.contains { $0.overlaps(before.tokens) }
        }
        guard !taken, before.tokens.count >= 4 else { return nil }
        let last = article.tokens[before.tokens.upperBound - 1].mark.endsSentence ? 1 : 0
        return AttributionDraft(
            content: [before.tokens.lowerBound..<before.tokens.upperBound - last],
            source: source,
            cue: [cue..<cue + 1],
            rule: "reported/pointing-back"
        )
    }

    /// `S, seperti disampaikan X`: the statement stands before.
    private func asSaid(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        guard view.has(cue - 1, .asRelay),
            let source = view.nounPhrase(after: cue, limit: view.contentEnd),
            canSpeak(view, source)
        else { return nil }
        let end = view.isComma(cue - 2) ? cue - 2 : cue - 1
        let content = view.skipConnectives(from: view.start, to: end)..<max(end, view.start)
        guard content.count >= 3, view.hasPredicate(in: content),
            !content.contains(where: { view.quoted[$0] })
        else { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [cue..<cue + 1],
            rule: "reported/as-said"
        )
    }

    /// `janji X untuk S`
    private func opensPurpose(_ view: SentenceView, _ cue: Int, _ index: Int) -> Bool {
        index > cue + 1 && view.has(index, .purpose)
            && view.isOneOf(cue, article.pack.attribution.deedNouns)
    }

    func startsName(_ view: SentenceView, _ index: Int) -> Bool {
        guard view.tokens.contains(index) else { return false }
        return view.all[index].isCapitalised && view.all[index].isWord && !view.isDate(index)
    }

    /// `tuduhan X bahwa S`.
    func noun(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        var begin = cue + 1
        while begin < min(cue + 9, view.contentEnd), !view.has(begin, .complementizer),
            !opensPurpose(view, cue, begin)
        {
            if view.isPredicate(begin) || view.all[begin].kind == .mark { return nil }
            begin += 1
        }
        guard view.has(begin, .complementizer) || opensPurpose(view, cue, begin) else { return nil }
        let end = clauseEnd(view, from: begin)
        guard end - begin >= 3 else { return nil }
        var owner = cue + 1
        while owner < begin, !view.has(owner, [.adverb, .timeWord, .demonstrative]) { owner += 1 }
        if view.has(begin, .purpose), !canSpeak(view, cue + 1..<owner) { return nil }
        return AttributionDraft(
            content: [begin..<end],
            source: owner > cue + 1 ? cue + 1..<owner : nil,
            cue: [cue..<cue + 1],
            rule: "noun/that"
        )
    }
}
