internal import RunutLanguages
internal import RunutText

/// Tags after or inside a statement: `S, kata X`, `A, menurut X, B`.
extension RuleReader {
    /// `S, kata X` and `A, kata X, B`.
    func after(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        let token = article.tokens[cue]
        var source: Range<Int>?
        var tail = cue + 1
        if !view.has(cue, .saysAfterClitic) {
            guard let phrase = view.nounPhrase(after: cue, limit: view.contentEnd),
                canSpeak(view, phrase)
            else { return nil }
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
                cue: [cue..<cue + 1],
                rule: "says/after-clitic"
            )
        }
        return AttributionDraft(
            content: content,
            source: source,
            cue: [cue..<cue + 1],
            rule: "says/after"
        )
    }

    /// `Kata X, S` and `Lanjutnya, S`: the tag opens the sentence.
    func opening(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
        let token = article.tokens[cue]
        var source: Range<Int>?
        var clitic: TextRange?
        var tail = cue + 1
        if view.has(cue, .saysAfterClitic) {
            let cut = Int(token.end) - article.pack.attribution.cliticLength
            clitic = TextRange(cut, Int(token.end))
        } else {
            guard let phrase = view.nounPhrase(after: cue, limit: view.contentEnd),
                canSpeak(view, phrase)
            else { return nil }
            source = phrase
            tail = phrase.upperBound
        }
        guard view.isComma(tail), tail + 1 < view.contentEnd else { return nil }
        let content = tail + 1..<clauseEnd(view, from: tail + 1)
        guard content.count >= 3, view.hasPredicate(in: content) else { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            clitic: clitic,
            cue: [cue..<cue + 1],
            rule: "says/opening"
        )
    }

    /// What goes on after an interrupting tag, nil when only a venue or a date follows.
    func continuation(
        _ view: SentenceView,
        from tail: Int,
        unfinished: Bool
    ) -> Range<Int>? {
        guard view.isComma(tail) else { return nil }
        let begin = tail + 1
        guard begin < view.contentEnd, !view.isDate(begin) else { return nil }
        if view.has(begin, [.relays, .asRelay, .whileDoing]) { return nil }
        let rest = begin..<view.contentEnd
        let told = view.hasPredicate(in: rest)
        guard rest.count >= 2, told || unfinished && !view.has(begin, .endsNoun) else { return nil }
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
    func according(_ view: SentenceView, _ cue: Int) -> AttributionDraft? {
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
            if view.isOneOf(phrase.lowerBound, article.pack.attribution.norms) { return nil }
            source = phrase
            tail = phrase.upperBound
        }
        // `Kapal itu, menurut X, ...`: the statement has begun before its tag.
        let hasBegun =
            view.isComma(cue - 1) && view.skipConnectives(from: view.start, to: cue) < cue
        let opened =
            view.skipOpeners(from: view.start, to: cue) >= cue
            || cue <= view.start + 3 && !hasBegun
        // `Kamus disusun, menurut abjad`: nobody says so.
        if hasBegun, cue <= view.start + 3, let source, !canSpeak(view, source) { return nil }
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
                    cue: [cue..<cue + 1],
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
            cue: [cue..<cue + 1],
            rule: initial ? "according/before" : "according/after"
        )
    }
}
