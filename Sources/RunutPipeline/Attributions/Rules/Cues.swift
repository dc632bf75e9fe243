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
            if !view.quoted[at], !isTaken(at, from: first), !view.words[at].isEmpty,
                let draft = draft(at: at, view, first: first)
            {
                place(draft, view, first: first)
            }
            at += 1
        }
    }

    private func isTaken(_ index: Int, from first: Int) -> Bool {
        let start = article.tokens[index].start
        return drafts[first...].contains { draft in
            draft.cue.contains { $0.start <= start && start < $0.end }
                || draft.source?.contains(index) == true
        }
    }

    private func draft(at index: Int, _ view: SentenceView, first: Int) -> AttributionDraft? {
        if view.has(index, [.accordingTo, .accordingToClitic]) { return according(view, index) }
        if view.has(index, .saysAfterClitic), followsComma(view, index) {
            return after(view, index)
        }
        if view.has(index, .saysAfter), !view.all[index].isCapitalised, followsComma(view, index) {
            return after(view, index)
        }
        if view.has(index, .refuses), let draft = refusal(view, index) { return draft }
        if view.has(index, .activeCue) { return active(view, index) }
        if view.has(index, .shows) { return showing(view, index) }
        if view.has(index, .isReported) || view.has(index, .hearsay) || view.has(index, .isSaidBy) {
            return passive(view, index)
        }
        if view.has(index, .saysNoun) { return noun(view, index) }
        return nil
    }

    /// A comma stands before, also inside the quotation that ends here.
    private func followsComma(_ view: SentenceView, _ index: Int) -> Bool {
        guard index > view.start + 1 else { return false }
        if view.isComma(index - 1) { return true }
        return view.quoted[index - 1] && view.all[index - 1].mark.isDoubleQuote
            && view.all[index - 2].mark == .comma
    }

    /// Adds a draft; inside the statement of another it is nested, and its content stays inside.
    private mutating func place(_ draft: AttributionDraft, _ view: SentenceView, first: Int) {
        var draft = draft
        guard let cue = draft.cue.first else { return }
        for index in (first..<drafts.count).reversed() {
            let holder = drafts[index].content.first {
                article.tokens[$0.lowerBound].start <= cue.start
                    && cue.end <= article.tokens[$0.upperBound - 1].end
            }
            guard let holder else { continue }
            // Hearsay inside a statement is the speaker's own wording.
            if draft.source == nil, draft.clitic == nil, !draft.rule.hasPrefix("noun/") { return }
            if drafts[index].rule.hasPrefix("quotation/") { return }
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

    // MARK: The shapes

    /// `S, kata X` and `A, kata X, B`.
    private func after(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        let token = article.tokens[cue]
        var source: Range<Int>?
        var tail = cue + 1
        if !view.has(cue, .saysAfterClitic) {
            guard let phrase = view.nounPhrase(after: cue, limit: view.contentEnd) else {
                return nil
            }
            source = phrase
            tail = phrase.upperBound
        }
        let beforeEnd = view.isComma(cue - 1) ? cue - 1 : cue
        let before = view.skipConnectives(from: view.start, to: beforeEnd)..<beforeEnd
        var content: [Range<Int>] = []
        let isLinker =
            before.count <= 4 && !view.hasPredicate(in: before)
            && before.allSatisfy { view.has($0, [.opener, .adverb, .demonstrative, .common]) }
        if !before.isEmpty, !isLinker { content.append(before) }
        if let rest = continuation(view, from: tail, unfinished: !view.hasPredicate(in: before)) {
            content.append(rest)
        }
        guard let firstPiece = content.first, content.reduce(0, { $0 + $1.count }) >= 3,
            !firstPiece.contains(where: { $0 == cue })
        else { return nil }
        if source == nil {
            let cut = Int(token.end) - article.pack.attribution.cliticLength
            return AttributionDraft(
                content: content,
                source: nil,
                clitic: TextRange(cut, Int(token.end)),
                cue: [TextRange(Int(token.start), cut)],
                rule: "says/after-clitic"
            )
        }
        return AttributionDraft(
            content: content,
            source: source,
            cue: [token.range],
            rule: "says/after"
        )
    }

    /// What goes on after an interrupting tag, nil when only a venue or a date follows.
    private func continuation(
        _ view: SentenceView,
        from tail: Int,
        unfinished: Bool
    ) -> Range<Int>? {
        guard view.isComma(tail) else { return nil }
        let begin = tail + 1
        guard begin < view.contentEnd, !view.isDate(begin) else { return nil }
        if view.has(begin, [.relays, .asRelay, .whileDoing]) { return nil }
        let rest = begin..<view.contentEnd
        guard rest.count >= 2, view.hasPredicate(in: rest) else { return nil }
        if unfinished { return rest }
        let first = view.all[begin]
        if first.isCapitalised, !view.has(begin, .common) {
            return view.isPredicate(begin + 1) ? rest : nil
        }
        if view.has(begin, .endsNoun), !view.isPredicate(begin), !view.has(begin, .adverb) {
            return nil
        }
        return rest
    }

    /// `Menurut X, S`, `S, menurut X`, `A, menurut X, B`.
    private func according(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        let token = article.tokens[cue]
        let hasClitic = view.has(cue, .accordingToClitic)
        var source: Range<Int>?
        var clitic: TextRange?
        var tail = cue + 1
        if hasClitic {
            let cut = Int(token.end) - article.pack.attribution.cliticLength
            clitic = TextRange(cut, Int(token.end))
        } else {
            let comma = view.nextComma(from: cue, to: view.contentEnd)
            guard
                let phrase = view.nounPhrase(
                    after: cue,
                    limit: view.contentEnd,
                    isOpen: comma > cue + 12 || view.hasPredicate(in: cue + 1..<comma)
                )
            else { return nil }
            source = phrase
            tail = phrase.upperBound
        }
        let opened = view.skipOpeners(from: view.start, to: cue) >= cue || cue <= view.start + 3
        let initial = opened && !(view.isComma(cue - 1) && view.has(view.start + 1, .document))
        var content: [Range<Int>] = []
        if initial {
            var begin = tail
            // An adjunct between the name and the statement.
            if view.isComma(begin) { begin += 1 }
            content = [begin..<view.contentEnd]
        } else {
            let beforeEnd = view.isComma(cue - 1) ? cue - 1 : cue
            let before = view.skipConnectives(from: view.start, to: beforeEnd)..<beforeEnd
            let rest = continuation(view, from: tail, unfinished: !view.hasPredicate(in: before))
            // `Dalam foto yang dirilis X, menurut laporan Y, S`: Y passed on what X shows.
            if let rest, let name = source, view.has(before.lowerBound, .endsNoun),
                before.count > 1,
                view.has(before.lowerBound + 1, .document)
            {
                return AttributionDraft(
                    content: [rest],
                    source: before.lowerBound + 1..<before.upperBound,
                    cue: [token.range],
                    via: [name],
                    rule: "according/document"
                )
            }
            if !before.isEmpty { content.append(before) }
            if let rest { content.append(rest) }
        }
        content.removeAll { $0.count < 2 }
        guard !content.isEmpty else { return nil }
        return AttributionDraft(
            content: content,
            source: source,
            clitic: clitic,
            cue: [TextRange(Int(token.start), clitic.map { Int($0.start) } ?? Int(token.end))],
            rule: initial ? "according/before" : "according/after"
        )
    }

    /// `X mengatakan (bahwa) S`.
    private func active(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        guard !view.all[cue].isCapitalised || cue == view.start else { return nil }
        var stance: Attribution.Stance = view.has(cue, .denies) ? .denies : .asserts
        var cueStart = cue
        if view.has(cue - 1, .negation) {
            guard view.has(cue, .denies) else { return nil }
            stance = .asserts
            cueStart = cue - 1
        }
        guard let source = subjectOfCue(view, cueStart), canSpeak(view, source) else { return nil }
        guard let content = complement(view, after: cue) else {
            return closing(view, cue, source: source)
        }
        if isRelative(view, cueStart), !view.has(content.lowerBound, .complementizer) { return nil }
        if !view.has(cue, .says), isSubordinate(view, source) { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [TextRange(article.tokens[cueStart].start, article.tokens[cue].end)],
            stance: stance,
            rule: "says/before"
        )
    }

    /// `S, X mengatakan pada Senin.`
    private func closing(_ view: SentenceView, _ cue: Int, source: Range<Int>) -> AttributionDraft?
    {
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
            cue: [article.tokens[cue].range],
            rule: "says/closing"
        )
    }

    private func isRelative(_ view: SentenceView, _ cue: Int) -> Bool {
        var at = cue - 1
        while at > view.start, cue - at < 5, !view.has(at, .relative), !view.isComma(at),
            !view.isPredicate(at) || view.has(at, .adverb)
        {
            at -= 1
        }
        return view.has(at, .relative)
    }

    /// The subject's clause is opened by "setelah", "ketika": an adjunct of another clause.
    private func isSubordinate(_ view: SentenceView, _ source: Range<Int>) -> Bool {
        view.has(source.lowerBound - 1, .subordinator)
    }

    /// `Survei X menunjukkan S`: a document as the source.
    private func showing(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        guard let source = subjectOfCue(view, cue),
            source.contains(where: { view.has($0, .document) }),
            let content = complement(view, after: cue), view.hasPredicate(in: content)
        else { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [article.tokens[cue].range],
            rule: "shows"
        )
    }

    /// `X menolak berkomentar (soal S)`.
    private func refusal(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
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
            cue: [TextRange(article.tokens[cue].start, article.tokens[begin - 1].end)],
            stance: .declines,
            rule: "refuses"
        )
    }

    private func isResponseNoun(_ view: SentenceView, _ index: Int) -> Bool {
        article.pack.attribution.responseNouns.contains(view.all[index])
    }

    /// `dikabarkan S`, `X dilaporkan S`, `disampaikan X`, `diprediksi para ahli S`.
    private func passive(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        if view.has(cue - 1, .negation) || isAdjunct(view, cue) { return nil }
        if view.has(cue, .isSaidBy), let pointing = pointingBack(view, cue) { return pointing }
        var begin = cue + 1
        var source: Range<Int>?
        if view.has(begin, .agent) {
            source = view.nounPhrase(after: begin, limit: view.contentEnd)
            guard let source else { return nil }
            begin = source.upperBound
        } else if view.has(begin, [.group, .determiner, .pronoun]) || startsName(view, begin) {
            guard view.has(cue, .isSaidBy) || view.has(begin, [.group, .determiner]) else {
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
        if source == nil, !view.has(cue, [.isReported, .hearsay]) { return nil }
        if view.isComma(begin) { begin += 1 }
        // `Diberitakan sebelumnya, S`.
        if source == nil, view.has(begin, .adverb), view.isComma(begin + 1) { begin += 2 }
        let end = clauseEnd(view, from: begin)
        guard begin < end, end - begin >= 2 else { return nil }
        if source == nil, cue > view.start, view.has(begin, .endsNoun),
            !view.has(begin, .complementizer),
            !view.hasPredicate(in: begin..<end)
        {
            return nil
        }
        if source != nil, !view.hasPredicate(in: begin..<end) { return nil }
        return AttributionDraft(
            content: [begin..<end],
            source: source,
            cue: [article.tokens[cue].range],
            rule: source == nil ? "reported" : "reported/agent"
        )
    }

    /// Inside a relative clause or an adjunct: `tempat ia diperkirakan tiba`.
    private func isAdjunct(_ view: SentenceView, _ cue: Int) -> Bool {
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
    private func pointingBack(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        var begin = view.start
        if view.isComma(begin + 1) { begin += 2 }
        guard begin + 1 < cue, article.pack.attribution.pointers.contains(view.all[begin]),
            view.has(begin + 1, .demonstrative), cue - begin <= 4, view.index > 0,
            let source = view.nounPhrase(after: cue, limit: view.contentEnd)
        else { return nil }
        let before = article.sentences[view.index - 1]
        let taken = drafts.contains { draft in
            draft.content.contains { $0.overlaps(before.tokens) }
        }
        guard !taken, before.tokens.count >= 4 else { return nil }
        let last = article.tokens[before.tokens.upperBound - 1].mark.endsSentence ? 1 : 0
        return AttributionDraft(
            content: [before.tokens.lowerBound..<before.tokens.upperBound - last],
            source: source,
            cue: [article.tokens[cue].range],
            rule: "reported/pointing-back"
        )
    }

    private func startsName(_ view: SentenceView, _ index: Int) -> Bool {
        guard view.tokens.contains(index) else { return false }
        return view.all[index].isCapitalised && view.all[index].isWord && !view.isDate(index)
    }

    /// `tuduhan X bahwa S`.
    private func noun(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        var begin = cue + 1
        while begin < min(cue + 6, view.contentEnd), !view.has(begin, .complementizer) {
            if view.isPredicate(begin) || view.all[begin].kind == .mark { return nil }
            begin += 1
        }
        guard view.has(begin, .complementizer) else { return nil }
        let end = clauseEnd(view, from: begin)
        guard end - begin >= 4 else { return nil }
        var owner = cue + 1
        while owner < begin, !view.has(owner, [.adverb, .timeWord, .demonstrative]) { owner += 1 }
        return AttributionDraft(
            content: [begin..<end],
            source: owner > cue + 1 ? cue + 1..<owner : nil,
            cue: [article.tokens[cue].range],
            rule: "noun/that"
        )
    }

    // MARK: Subjects and complements

    /// The subject of a cue, which a second verb shares with the first.
    func subjectOfCue(_ view: SentenceView, _ cue: Int) -> Range<Int>? {
        var before = cue - 1
        while before >= view.start, view.has(before, .adverb), !view.has(before, .coordinator) {
            before -= 1
        }
        if before >= view.start, view.has(before, [.purpose, .refuses]) { return nil }
        let start = clauseStart(view, of: cue)
        if view.has(before, [.coordinator, .whileDoing])
            || view.has(before, .opener) && start == cue,
            let shared = sharedSubject(view, before: cue)
        {
            return shared
        }
        if view.has(before, .relative) {
            return relativeHead(view, before)
        }
        return nearSubject(view, before: cue, from: start) ?? view.subject(before: cue, from: start)
    }

    /// `S, media pemerintah melaporkan`: the clause before the comma is complete, so the subject
    /// is what stands between.
    private func nearSubject(_ view: SentenceView, before cue: Int, from start: Int) -> Range<Int>?
    {
        var comma = cue - 1
        while comma > start, !view.isComma(comma) { comma -= 1 }
        guard comma > start, cue - comma > 1, view.hasVerb(in: start..<comma),
            !view.has(start, [.opener, .endsNoun])
                || view.all[start].isCapitalised && !view.has(start, .opener)
        else { return nil }
        let segment = comma + 1..<cue
        guard !view.hasPredicate(in: segment),
            !view.has(segment.lowerBound, [.endsNoun, .opener, .relative, .adverb])
        else { return nil }
        guard
            view.all[segment.lowerBound].isCapitalised
                || view.has(
                    segment.lowerBound,
                    [.office, .group, .mediaNoun, .bodyNoun, .determiner, .pronoun]
                )
        else { return nil }
        return view.subject(before: cue, from: segment.lowerBound)
    }

    private func sharedSubject(_ view: SentenceView, before cue: Int) -> Range<Int>? {
        let start = article.tokens[cue].start
        guard cue > view.start else { return nil }
        let previous = drafts.last {
            guard let end = $0.cue.last?.end else { return false }
            return end <= start && $0.cue[0].start >= article.tokens[view.start].start
        }
        return previous?.source
    }

    /// `pernyataan X yang menyebut S`.
    private func relativeHead(_ view: SentenceView, _ relative: Int) -> Range<Int>? {
        var at = relative
        if view.isComma(at - 1) { at -= 1 }
        var begin = at
        while begin > view.start, !view.isComma(begin - 1), !view.isPredicate(begin - 1),
            !view.has(begin - 1, .endsNoun) || view.all[begin - 1].isCapitalised
        {
            begin -= 1
        }
        return begin < at ? begin..<at : nil
    }

    /// Where the clause of a verb begins: after the last clause border before it.
    private func clauseStart(_ view: SentenceView, of verb: Int) -> Int {
        var at = verb - 1
        while at >= view.start {
            if view.has(at, .complementizer) || view.isMark(at, .semicolon) { return at + 1 }
            if view.quoted[at] { return at + 1 }
            if view.has(at, .subordinator), at > view.start, !view.all[at].isCapitalised,
                at + 1 < verb,
                view.all[at + 1].isCapitalised
                    || view.has(at + 1, [.office, .group, .pronoun, .bodyNoun])
            {
                return at + 1
            }
            if view.has(at, .opener), !view.all[at].isCapitalised, at > view.start,
                view.isComma(at - 1),
                !view.has(at, .endsNoun) || view.has(at, .coordinator)
            {
                return at
            }
            // A verb of saying to the left governs this clause.
            if view.has(at, .says), !view.all[at].isCapitalised, !view.has(at - 1, .relative),
                at + 1 < verb
            {
                return at + 1
            }
            at -= 1
        }
        return view.start
    }

    /// Whether a subject can hand out a statement: a name, a person, a body, a document.
    private func canSpeak(_ view: SentenceView, _ source: Range<Int>) -> Bool {
        source.contains { index in
            view.has(
                index,
                [.pronoun, .group, .office, .bodyNoun, .document, .mediaNoun, .honorific]
            )
                || view.all[index].isCapitalised && view.all[index].isWord
        }
    }

    /// The statement after a verb of saying.
    private func complement(_ view: SentenceView, after cue: Int) -> Range<Int>? {
        var begin = cue + 1
        begin = skipAddressee(view, from: begin, demands: view.has(cue, .demands))
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
            return content.count >= 3 ? content : nil
        }
        if view.has(begin, .topic), !view.isComma(begin - 1) { return nil }
        if view.has(cue, .says) {
            guard content.count >= 2 else { return nil }
            return view.hasPredicate(in: content) || view.isComma(cue + 1) && content.count >= 3
                ? content : nil
        }
        if view.has(cue, .denies) { return content.count >= 2 ? content : nil }
        if view.has(cue, [.demands, .promises]) {
            return view.hasPredicate(in: content) ? content : nil
        }
        guard view.isComma(cue + 1) || startsClause(view, content) else { return nil }
        return content
    }

    /// A predicate soon after a noun: a clause and no object.
    private func startsClause(_ view: SentenceView, _ content: Range<Int>) -> Bool {
        let soon = content.prefix(7)
        return content.count >= 2
            && soon.contains { view.isPredicate($0) && !view.has($0 - 1, .relative) }
    }

    /// Passes over the addressee: `kepada wartawan`, `warga` of `meminta warga untuk`.
    private func skipAddressee(_ view: SentenceView, from index: Int, demands: Bool) -> Int {
        if view.has(index, .addressee), !view.isDate(index + 1) {
            var at = index + 1
            while at < view.contentEnd, !view.isComma(at),
                !view.has(at, [.complementizer, .purpose]),
                at - index < 8
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

    private func cueAhead(_ view: SentenceView, from index: Int, within: Int) -> Bool {
        for at in index..<min(index + within, view.contentEnd) {
            if view.isComma(at) || view.quoted[at] { return false }
            if view.has(at, [.activeCue, .refuses]) { return true }
        }
        return false
    }

    private func isBut(_ view: SentenceView, _ index: Int) -> Bool {
        article.pack.attribution.contrasts.contains(view.all[index])
    }

    private func startsTag(_ view: SentenceView, _ index: Int) -> Bool {
        let next = index + 1
        guard next < view.tokens.upperBound else { return false }
        return view.all[next].isCapitalised
            || view.has(
                next,
                [.pronoun, .office, .group, .determiner, .honorific, .bodyNoun, .mediaNoun]
            )
    }

    /// A cue of a second statement stands within so many words: its subject is the first one's.
    private func hasCue(_ view: SentenceView, from index: Int, within: Int) -> Bool {
        for at in index..<min(index + within + 1, view.contentEnd) {
            if view.has(at, [.activeCue, .refuses]), !view.quoted[at] { return true }
            guard view.has(at, .adverb) else { return false }
        }
        return false
    }
}
