internal import RunutLanguages
internal import RunutText

/// Who the subject of a cue is.
extension RuleReader {
    /// The subject of a cue, which a second verb shares with the first.
    func subjectOfCue(_ view: SentenceView, _ cue: Int) -> Range<Int>? {
        var before = cue - 1
        while before >= view.start, view.has(before, .adverb), !view.has(before, .coordinator) {
            before -= 1
        }
        if before >= view.start, view.has(before, [.purpose, .refuses]) { return nil }
        let start = clauseStart(view, of: cue)
        if view.has(before, [.coordinator, .whileDoing, .subordinator])
            || before > view.start && isBut(view, before)
            || view.has(before, .opener) && (start == cue || start == before),
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
    func nearSubject(_ view: SentenceView, before cue: Int, from start: Int) -> Range<Int>? {
        var comma = cue - 1
        while comma > start, !view.isComma(comma) { comma -= 1 }
        guard comma > start, cue - comma > 1, view.hasVerb(in: start..<comma) else { return nil }
        if view.has(start, .opener) || view.has(start, .endsNoun) && !view.all[start].isCapitalised
        {
            // `Setelah S, yang V, X`: what stands before the last comma is no part of X.
            let first = view.nextComma(from: start, to: comma)
            guard first < comma, view.hasVerb(in: first..<comma) else { return nil }
        }
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

    func sharedSubject(_ view: SentenceView, before cue: Int) -> Range<Int>? {
        guard cue > view.start else { return nil }
        // The first verb stands in this sentence: few statements back.
        let previous = drafts.suffix(8).last {
            guard let last = $0.cue.last else { return false }
            return last.upperBound <= cue && $0.cue[0].lowerBound >= view.start && $0.outer == nil
        }
        return previous?.source
    }

    /// `pernyataan X yang menyebut S`.
    func relativeHead(_ view: SentenceView, _ relative: Int) -> Range<Int>? {
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
    func clauseStart(_ view: SentenceView, of verb: Int) -> Int {
        var at = verb - 1
        while at >= view.start {
            if view.has(at, .complementizer) || view.isMark(at, .semicolon) { return at + 1 }
            if view.quoted[at] { return at + 1 }
            if view.has(at, .subordinator), at > view.start, !view.all[at].isCapitalised,
                at + 1 < verb, !view.isComma(verb - 1) || !view.isComma(at - 1),
                view.all[at + 1].isCapitalised
                    || view.has(at + 1, [.office, .group, .pronoun, .bodyNoun])
            {
                return at + 1
            }
            if view.has(at, .opener), !view.all[at].isCapitalised, at > view.start,
                view.isComma(at - 1), !view.isInsideName(at), !view.has(at, .negation),
                !(at..<verb).allSatisfy({ view.has($0, .adverb) }),
                !view.has(at, .endsNoun) || view.has(at, .coordinator) || isBut(view, at)
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
    func canSpeak(_ view: SentenceView, _ source: Range<Int>) -> Bool {
        source.contains { index in
            view.isOneOf(index, article.pack.attribution.bothWords)
                || view.isOneOf(index, article.pack.attribution.bodyReferences)
                || view.has(
                    index,
                    [.pronoun, .group, .office, .bodyNoun, .document, .mediaNoun, .honorific]
                )
                || view.all[index].isCapitalised && view.all[index].isWord
        }
    }
}
