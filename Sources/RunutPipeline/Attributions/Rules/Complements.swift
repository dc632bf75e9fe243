internal import RunutLanguages
internal import RunutText

/// What a cue governs: where the statement begins and ends.
extension RuleReader {
    /// The statement after a verb of saying.
    func complement(_ view: SentenceView, after cue: Int) -> Range<Int>? {
        var begin = cue + 1
        begin = skipAddressee(view, from: begin, demands: view.has(cue, .demands))
        if let far = farClause(view, from: begin) { begin = far }
        // `memberi tahu Radio Kota bahwa S`
        if let outlet = mediaEnds[begin], view.has(outlet, .complementizer) { begin = outlet }
        let dated = dateEnd(view, begin)
        if dated > begin, view.isComma(dated), view.has(dated + 1, .endsNoun),
            !view.has(dated + 1, [.complementizer, .purpose])
        {
            return nil
        }
        begin = dated
        if view.isComma(begin) || view.isMark(begin, .colon) { begin += 1 }
        guard begin < view.contentEnd else { return nil }
        let end = clauseEnd(view, from: begin)
        guard begin < end else { return nil }
        let content = begin..<end
        if view.has(begin, [.complementizer, .purpose]) {
            return content.count >= (view.has(begin, .purpose) ? 2 : 3) ? content : nil
        }
        if view.has(begin, .topic), !view.isComma(begin - 1) {
            // `tak menampik soal S`
            guard view.has(cue, .denies), content.count >= 3 else { return nil }
            return begin + 1..<end
        }
        // `menyatakan dukungan terhadap X`, `menyebut X sebagai Y`.
        let isProposition = view.has(begin, .proposition) && content.count >= 2
        if isProposition, view.has(cue, [.says, .saysWithClause, .demands]) { return content }
        if view.has(cue, [.denies, .confirms]), content.count >= 2 { return content }
        if view.isOneOf(cue, article.pack.attribution.announcing), isDeed(view, begin) {
            return content
        }
        if view.has(cue, .says) {
            guard content.count >= 2 else { return nil }
            if content.contains(where: { view.isMeantAs($0) }) { return content }
            return view.hasPredicate(in: content) || describesSubject(view, content)
                || statesWithoutVerb(view, cue, content) || startsWithSubject(view, content)
                || view.isComma(cue + 1) && content.count >= 3
                ? content : nil
        }
        if view.has(cue, .denies) { return nil }
        if view.has(cue, [.demands, .promises]) {
            return view.hasPredicate(in: content) || isDeed(view, begin) ? content : nil
        }
        guard
            view.isComma(cue + 1) || startsClause(view, content)
                || describesSubject(view, content)
        else { return nil }
        return content
    }

    /// `mengatakan dalam jumpa pers di Kupang, Jumat (6/2), bahwa S`
    private func farClause(_ view: SentenceView, from begin: Int) -> Int? {
        guard view.has(begin, .endsNoun), !view.has(begin, [.complementizer, .purpose, .topic]),
            !view.isMeantAs(begin)
        else { return nil }
        let reach = begin..<min(begin + 24, view.contentEnd)
        return reach.first { index in
            view.has(index, .complementizer) && !view.quoted[index]
        }.flatMap { index in
            view.hasCue(in: begin..<index) ? nil : index
        }
    }

    /// `menyerukan pembebasan X`: a deed in the form of a noun.
    private func isDeed(_ view: SentenceView, _ index: Int) -> Bool {
        guard view.contentEnd - index >= 2, !isResponseNoun(view, index) else { return false }
        return view.isOneOf(index, article.pack.attribution.deeds)
    }

    /// `menyebut pihaknya fokus pada pembuktian`: a word after the subject that no noun takes.
    private func startsWithSubject(_ view: SentenceView, _ content: Range<Int>) -> Bool {
        let end =
            view.has(content.lowerBound, .pronoun)
            ? content.lowerBound + 1 : view.nameEnds[content.lowerBound] ?? content.upperBound
        return content.contains(end + 1) && view.all[end].isWord && !view.all[end].isCapitalised
            && !view.has(
                end,
                [.endsNoun, .relative, .coordinator, .demonstrative, .timeWord, .adverb, .opener]
            )
    }

    /// `mengatakan jatahnya enam kilogram sehari`: a clause whose predicate is a noun or number.
    private func statesWithoutVerb(_ view: SentenceView, _ cue: Int, _ content: Range<Int>) -> Bool
    {
        content.count >= 3 && view.isOneOf(cue, article.pack.attribution.clauseVerbs)
            && !view.has(content.lowerBound, [.endsNoun, .topic, .demonstrative])
            && (content.count >= 5 || !view.has(content.lowerBound, .determiner))
            && !(view.isOneOf(content.lowerBound, article.pack.attribution.pointers)
                && view.has(content.lowerBound + 1, .demonstrative))
    }

    /// `kapal itu tua`: after a demonstrative an adjective is a predicate.
    private func describesSubject(_ view: SentenceView, _ content: Range<Int>) -> Bool {
        content.dropFirst().dropLast().contains { index in
            let next = index + 1
            return view.has(index, .demonstrative) && view.all[next].isWord
                && !view.all[next].isCapitalised
                && !view.has(
                    next,
                    [.endsNoun, .relative, .adverb, .timeWord, .coordinator, .demonstrative]
                )
        }
    }

    /// A predicate soon after a noun: a clause and no object.
    func startsClause(_ view: SentenceView, _ content: Range<Int>) -> Bool {
        let soon = content.prefix(7)
        return content.count >= 2
            && soon.contains { view.isPredicate($0) && !view.has($0 - 1, .relative) }
    }

    /// Passes over the addressee: `kepada wartawan`, `warga` of `meminta warga untuk`.
    func skipAddressee(_ view: SentenceView, from index: Int, demands: Bool) -> Int {
        if view.has(index, .addressee), !view.isDate(index + 1) {
            var at = index + 1
            while at < view.contentEnd, !view.isComma(at),
                !view.has(at, [.complementizer, .purpose]),
                at - index < 8 || view.all[at].kind != .word && at - index < 16
            {
                at += 1
            }
            if view.isComma(at) || view.has(at, [.complementizer, .purpose]) { return at }
        }
        if demands {
            var at = index
            while at < view.contentEnd, at - index < 18, !view.has(at, .purpose),
                !view.isPredicate(at)
            {
                at += 1
            }
            if view.has(at, .purpose) { return at }
        }
        return index
    }

    /// Where the clause that begins at `index` ends: a tag, a relay, a second cue of the same
    /// subject, or the sentence.
    func clauseEnd(_ view: SentenceView, from index: Int) -> Int {
        var at = index
        while at < view.contentEnd {
            if view.quoted[at] {
                at += 1
                continue
            }
            // `ia berujar: "Q," tegasnya`
            if at > index, view.quoted[at - 1], view.has(at, [.saysAfterClitic]) { return at }
            if view.isComma(at) {
                let next = at + 1
                if view.has(next, [.relays])
                    || view.has(next, .asRelay) && view.has(next + 1, [.relays, .saysAfter])
                {
                    return at
                }
                if view.has(next, [.saysAfterClitic, .accordingToClitic]) { return at }
                if view.has(next, .saysAfter), !view.isPredicate(next), startsTag(view, next) {
                    return at
                }
                if view.has(next, .whileDoing), hasCue(view, from: next + 1, within: 2) {
                    return at
                }
                if view.isDate(next), dateEnd(view, next) >= view.contentEnd { return at }
                // A second clause with a subject and a cue of its own.
                if isBut(view, next), cueAhead(view, from: next + 1, within: 9) { return at }
            }
            if at > index, view.has(at, .whileDoing), hasCue(view, from: at + 1, within: 1) {
                return at
            }
            if at > index,
                view.has(at, [.coordinator]) || view.has(at, .opener) && !view.has(at, .endsNoun)
                    || isBut(view, at),
                hasCue(view, from: at + 1, within: 2)
            {
                return view.isComma(at - 1) ? at - 1 : at
            }
            at += 1
        }
        return view.contentEnd
    }

    func cueAhead(_ view: SentenceView, from index: Int, within: Int) -> Bool {
        for at in index..<min(index + within, view.contentEnd) {
            if view.isComma(at) || view.quoted[at] { return false }
            if view.has(at, [.activeCue, .refuses]) { return true }
        }
        return false
    }

    func isBut(_ view: SentenceView, _ index: Int) -> Bool {
        view.isOneOf(index, article.pack.attribution.contrasts)
    }

    func startsTag(_ view: SentenceView, _ index: Int) -> Bool {
        let next = index + 1
        guard next < view.tokens.upperBound else { return false }
        return view.all[next].isCapitalised
            || view.has(
                next,
                [.pronoun, .office, .group, .determiner, .honorific, .bodyNoun, .mediaNoun]
            )
    }

    /// A cue of a second statement stands within so many words: its subject is the first one's.
    func hasCue(_ view: SentenceView, from index: Int, within: Int) -> Bool {
        for at in index..<min(index + within + 1, view.contentEnd) {
            if view.has(at, [.activeCue, .refuses]), !view.quoted[at] { return true }
            guard view.has(at, .adverb) else { return false }
        }
        return false
    }
}
