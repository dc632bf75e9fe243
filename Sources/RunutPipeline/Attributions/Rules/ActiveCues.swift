internal import RunutLanguages
internal import RunutText

/// Cues with their subject before them: `X mengatakan S`, `X menolak berkomentar`.
extension RuleReader {
    /// `X mengatakan (bahwa) S`.
    func active(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        guard !view.all[cue].isCapitalised || cue == view.start else { return nil }
        var stance: Attribution.Stance = view.has(cue, .denies) ? .denies : .asserts
        var cueStart = cue
        if view.has(cue - 1, .negation) {
            if view.has(cue, .confirms) { return neither(view, cue) }
            guard view.has(cue, .denies) else { return nil }
            stance = .asserts
            cueStart = cue - 1
        }
        if isTelling(view, cue) { cueStart = cue - 1 }
        if let goingOn = afterClitic(view, cueStart) { return goingOn }
        guard let source = subjectOfCue(view, cueStart), canSpeak(view, source),
            !view.isOneOf(source.lowerBound - 1, article.pack.attribution.conditionals)
        else { return nil }
        guard let content = complement(view, after: cue) else {
            return closing(view, cue, source: source)
        }
        if isRelative(view, cueStart), !view.has(content.lowerBound, .complementizer) { return nil }
        if !view.has(cue, .says), isSubordinate(view, source) { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [cueStart..<cue + 1],
            stance: stance,
            rule: "says/before"
        )
    }

    /// `"Q," katanya, seraya menambahkan bahwa S`: the clitic's speaker goes on.
    private func afterClitic(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        guard view.has(cue - 1, .whileDoing),
            let last = drafts.last, let clitic = last.clitic, last.cue[0].lowerBound >= view.start,
            let content = complement(view, after: cue)
        else { return nil }
        return AttributionDraft(
            content: [content],
            source: nil,
            clitic: clitic,
            cue: [cue..<cue + 1],
            rule: "says/before"
        )
    }

    /// `S, X mengatakan pada Senin.`
    func closing(_ view: SentenceView, _ cue: Int, source: Range<Int>) -> AttributionDraft? {
        guard view.has(cue, [.says, .saysWithClause]), view.isComma(source.lowerBound - 1) else {
            return nil
        }
        let tail = dateEnd(view, cue + 1)
        guard tail >= view.contentEnd || view.isComma(tail) || view.has(tail, .endsNoun) else {
            return nil
        }
        let end = source.lowerBound - 1
        let content = view.skipConnectives(from: view.start, to: end)..<end
        guard content.count >= 3, view.hasPredicate(in: content) else { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [cue..<cue + 1],
            rule: "says/closing"
        )
    }

    func isRelative(_ view: SentenceView, _ cue: Int) -> Bool {
        var at = cue - 1
        while at > view.start, cue - at < 5, !view.has(at, .relative), !view.isComma(at),
            !view.isPredicate(at) || view.has(at, .adverb)
        {
            at -= 1
        }
        return view.has(at, .relative)
    }

    /// The subject's clause is opened by "setelah", "ketika" and goes before another clause.
    func isSubordinate(_ view: SentenceView, _ source: Range<Int>) -> Bool {
        view.has(source.lowerBound - 1, .subordinator) && source.lowerBound - 1 == view.start
    }

    /// `Survei X menunjukkan S`: a document as the source.
    func showing(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        guard let source = subjectOfCue(view, cue),
            let content = complement(view, after: cue) ?? counted(view, cue),
            view.hasPredicate(in: content) || view.all[content.lowerBound].isNumber,
            source.contains(where: { view.has($0, .document) })
                || view.has(cue + 1, .complementizer) && canSpeak(view, source)
                || view.all[content.lowerBound].isNumber && startsWithName(view, source)
        else { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [cue..<cue + 1],
            rule: "shows"
        )
    }

    /// `mencatat 14 gempa susulan`
    private func counted(_ view: SentenceView, _ cue: Int) -> Range<Int>? {
        let end = clauseEnd(view, from: cue + 1)
        return end - cue > 3 && view.all[cue + 1].isNumber ? cue + 1..<end : nil
    }

    private func startsWithName(_ view: SentenceView, _ source: Range<Int>) -> Bool {
        source.contains { view.nameEnds[$0] != nil } && canSpeak(view, source)
    }

    /// `X menolak berkomentar (soal S)`.
    func refusal(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        // `menolak klaim bahwa S`
        if view.has(cue + 1, .saysNoun), view.has(cue + 2, .complementizer),
            let source = subjectOfCue(view, cue), canSpeak(view, source)
        {
            return AttributionDraft(
                content: [cue + 2..<clauseEnd(view, from: cue + 2)],
                source: source,
                cue: [cue..<cue + 2],
                stance: .denies,
                rule: "refuses"
            )
        }
        guard view.has(cue + 1, .refusable), let source = subjectOfCue(view, cue) else {
            return nil
        }
        var begin = cue + 2
        if view.has(begin, .saysNoun)
            || view.all.indices.contains(begin) && isResponseNoun(view, begin)
        {
            begin += 1
        }
        let end = clauseEnd(view, from: begin)
        let content = begin < end ? begin..<end : (cue + 1)..<(cue + 2)
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [cue..<begin],
            stance: .declines,
            rule: "refuses"
        )
    }

    /// `X tidak membenarkan maupun membantah S`.
    private func neither(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        guard
            let denial = (cue + 1..<min(cue + 5, view.contentEnd)).first(where: {
                view.has($0, .denies)
            }),
            let source = subjectOfCue(view, cue - 1)
        else { return nil }
        let end = clauseEnd(view, from: denial + 1)
        guard denial + 1 < end else { return nil }
        return AttributionDraft(
            content: [denial + 1..<end],
            source: source,
            cue: [cue - 1..<denial + 1],
            stance: .declines,
            rule: "neither"
        )
    }

    /// `X belum memberikan tanggapan`, `X tidak mau berkomentar soal S`.
    func silence(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        var verb = cue + 1
        while verb < cue + 3, !view.has(verb, .refusable),
            view.has(verb, [.adverb, .predicate])
                || verb < view.contentEnd
                    && view.isOneOf(verb, article.pack.attribution.modals)
        {
            verb += 1
        }
        guard view.has(verb, .refusable), let source = subjectOfCue(view, cue),
            canSpeak(view, source)
        else {
            return nil
        }
        let hasResponse = verb + 1 < view.contentEnd && isResponseNoun(view, verb + 1)
        let isUnable = (cue + 1..<verb).contains {
            view.isOneOf($0, article.pack.attribution.modals)
        }
        guard hasResponse || isUnable || view.isOneOf(verb, article.pack.attribution.speaking)
        else {
            return nil
        }
        let begin = hasResponse && verb + 2 < view.contentEnd ? verb + 2 : verb + 1
        let end = clauseEnd(view, from: begin)
        let content = begin < end ? begin..<end : verb..<verb + 1
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [cue..<max(begin, verb + 1)],
            stance: .declines,
            rule: "silence"
        )
    }

    func isResponseNoun(_ view: SentenceView, _ index: Int) -> Bool {
        view.isOneOf(index, article.pack.attribution.responseNouns)
    }
}
