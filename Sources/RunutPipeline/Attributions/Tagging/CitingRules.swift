internal import RunutLanguages
internal import RunutText

/// What an outlet has from somebody else: `A reported, citing B` and `A quoted B as saying` are
/// B's statements passed on by A. The tagger's corpus gives them to A.
struct CitingRules {
    let article: AnnotatedArticle
    let tagging: AttributionTagging
    let clauses: ClauseShape
    let outlets: OutletNames

    func read(beside drafts: [AttributionDraft]) -> [AttributionDraft] {
        var result = drafts.map(takenApart)
        for sentence in article.sentences {
            let quotations = article.paragraphs[sentence.paragraph].quotations.map(\.tokens)
            for index in sentence.tokens where !quotations.contains(where: { $0.contains(index) }) {
                if let cited = cited(at: index, sentence.tokens) {
                    pass(cited, from: index, sentence.tokens, quotations, &result)
                } else if let draft = quotedAs(index, sentence.tokens, quotations) {
                    result.removeAll { other in
                        other.cue.contains {
                            $0.overlaps(draft.cue[0]) || $0.overlaps(draft.cue[1])
                        }
                            || other.content.contains { $0.overlaps(draft.content[0]) }
                    }
                    result.append(draft)
                }
            }
        }
        for sentence in article.sentences { retell(sentence.tokens, &result) }
        for index in result.indices where result[index].via.isEmpty {
            result[index].via = [outlets.carrier(of: result[index])].compactMap(\.self)
        }
        return result
    }

    // MARK: Citing

    /// The source after `citing`: a name, or one of the words for sources.
    private func cited(at index: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard tagging.citings.contains(article.tokens[index]) else { return nil }
        let rest = index + 1..<sentence.upperBound
        let end = rest.first {
            [.comma, .period, .dash, .semicolon].contains(article.tokens[$0].mark)
                || tagging.citings.contains(article.tokens[$0])
        }
        let source = rest.lowerBound..<(end ?? rest.upperBound)
        let words = source.prefix(8)
        // "citing the mayor's reluctance" gives a reason.
        let isOwned = words.contains { tagging.possessives.contains(article.tokens[$0]) }
        let isSource = words.contains { tagging.sourceWords.contains(article.tokens[$0]) }
        let isName = source.count <= 5 && source.contains { article.tokens[$0].isCapitalised }
        return isSource || isName && !isOwned ? source : nil
    }

    /// Gives the statement that was reported beside `citing` to the cited source.
    private func pass(
        _ cited: Range<Int>,
        from index: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>],
        _ drafts: inout [AttributionDraft]
    ) {
        drafts.removeAll { $0.cue.contains { $0.contains(index) } }
        let before = sentence.lowerBound..<index
        let after = cited.upperBound..<sentence.upperBound
        let reported = drafts.lastIndex { draft in
            draft.cue.contains { $0.overlaps(before) } && draft.source.map(isReporter) == true
        }
        if let reported, let reporter = drafts[reported].source {
            drafts[reported].via.append(reporter)
            drafts[reported].source = cited
        } else if let reporting = drafts.firstIndex(where: { draft in
            draft.cue.contains { $0.overlaps(after) }
        }), let reporter = reporter(before, of: drafts[reporting], quotations) {
            drafts[reporting].via = [reporter]
            drafts[reporting].source = cited
        } else if let draft = report(before, cited, quotations),
            !drafts.contains(where: { $0.content.contains { $0.overlaps(draft.content[0]) } })
        {
            drafts.append(draft)
        }
    }

    /// `A, citing B, said ...` and `Citing B, A said ...`.
    private func reporter(
        _ before: Range<Int>,
        of draft: AttributionDraft,
        _ quotations: [Range<Int>]
    ) -> Range<Int>? {
        guard let last = before.last else {
            return draft.source.flatMap { isReporter($0) ? $0 : nil }
        }
        guard article.tokens[last].mark == .comma else { return nil }
        return clauses.source(before: last, before, quotations).flatMap {
            isReporter($0) ? $0 : nil
        }
    }

    private func isReporter(_ source: Range<Int>) -> Bool {
        source.contains {
            tagging.outletWords.contains(article.tokens[$0]) || article.tokens[$0].isCapitalised
                || tagging.outletNouns.contains(article.tokens[$0])
        }
    }

    /// `CONTENT, A reported ..., citing B` where the tagger saw nothing.
    private func report(
        _ before: Range<Int>,
        _ cited: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        guard let cue = before.last(where: { tagging.reports.contains(article.tokens[$0]) }),
            let reporter = clauses.source(before: cue, before, quotations),
            isReporter(reporter)
        else { return nil }
        // `A reported, citing B, that C`
        let opener = cited.upperBound + 1
        if opener < article.tokens.count, article.tokens[opener - 1].mark == .comma,
            tagging.openers.contains(article.tokens[opener]),
            let sentence = article.sentence(at: opener)?.tokens
        {
            return AttributionDraft(
                content: [opener..<clauses.withoutEnd(sentence).upperBound],
                source: cited,
                cue: [cue..<cue + 1],
                via: [reporter],
                rule: "citing"
            )
        }
        guard reporter.lowerBound - 1 > before.lowerBound,
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

    // MARK: Told again

    /// `B said C, A reported.`: B's statement by way of A.
    private func retell(_ sentence: Range<Int>, _ drafts: inout [AttributionDraft]) {
        let end = clauses.withoutEnd(sentence).upperBound
        guard let cue = (sentence.lowerBound..<end).suffix(6).last(where: { isRetelling($0) }),
            let comma = (sentence.lowerBound..<cue).last(where: {
                article.tokens[$0].mark == .comma
            }), let outlet = outlets.outlet(at: comma + 1, limit: cue), outlet.upperBound == cue
        else { return }
        let told = drafts.indices.filter { index in
            drafts[index].cue.allSatisfy {
                sentence.contains($0.lowerBound) && $0.upperBound <= comma
            }
                && drafts[index].source != nil && !drafts[index].cue.isEmpty
        }
        guard !told.isEmpty else { return }
        for index in told {
            drafts[index].via.insert(outlet, at: 0)
            drafts[index].content = drafts[index].content.compactMap { piece in
                let kept = piece.clamped(to: sentence.lowerBound..<comma)
                return kept.isEmpty ? nil : kept
            }
        }
        drafts.removeAll { draft in
            draft.content.isEmpty || draft.cue.contains { $0.contains(cue) }
        }
    }

    private func isRetelling(_ index: Int) -> Bool {
        let token = article.tokens[index]
        return tagging.reports.contains(token) || tagging.retellings.contains(token)
    }

    // MARK: Quoted as saying

    /// A name with its titles between "quoted" and "as saying" is not longer.
    private static let quotedTokensMaximum = 20

    /// `A quoted B as saying ...`, `..., A quoted B as saying` and `B was quoted by A as saying ...`.
    private func quotedAs(
        _ index: Int,
        _ sentence: Range<Int>,
        _ quotations: [Range<Int>]
    ) -> AttributionDraft? {
        let tokens = article.tokens
        guard tagging.quotings.contains(tokens[index]),
            let saying = (index + 1..<sentence.upperBound).prefix(Self.quotedTokensMaximum)
                .first(where: {
                    tagging.sayings.end(tokens, at: $0, limit: sentence.upperBound) != nil
                }),
            let end = tagging.sayings.end(tokens, at: saying, limit: sentence.upperBound),
            let subject = clauses.source(before: index, sentence, quotations).map(
                withoutAuxiliaries
            )
        else { return nil }
        let isPassive = subject.upperBound < index
        let quoted = index + 1..<saying
        let source = isPassive ? subject : quoted
        var reporter: Range<Int>? = isPassive ? nil : subject
        if isPassive, let by = quoted.first, tagging.passings.contains(tokens[by]) {
            reporter = by + 1..<saying
        }
        var rest = end..<clauses.withoutEnd(sentence).upperBound
        // `B was quoted as saying by A`
        if isPassive, let by = rest.first, tagging.passings.contains(tokens[by]),
            let outlet = outlets.outlet(at: by + 1, limit: rest.upperBound)
        {
            reporter = outlet
            rest = outlet.upperBound..<rest.upperBound
        }
        let before = sentence.lowerBound..<max(sentence.lowerBound, subject.lowerBound - 1)
        let content = rest.count > 2 ? rest : before
        guard !source.isEmpty, content.count > 2 else { return nil }
        return AttributionDraft(
            content: [content],
            source: source,
            cue: [index..<index + 1, saying..<end],
            via: [reporter].compactMap(\.self),
            rule: "quoted-as"
        )
    }

    private func withoutAuxiliaries(_ subject: Range<Int>) -> Range<Int> {
        var end = subject.upperBound
        while end > subject.lowerBound + 1, tagging.auxiliaries.contains(article.tokens[end - 1]) {
            end -= 1
        }
        return subject.lowerBound..<end
    }

    // MARK: Two sources in one

    /// `Footage seen by A shows C`: what the footage shows, by way of A.
    private func seenByOutlet(_ draft: AttributionDraft, _ source: Range<Int>) -> AttributionDraft?
    {
        for start in source.dropFirst() {
            guard
                let end = tagging.carriers.end(article.tokens, at: start, limit: source.upperBound),
                let outlet = outlets.outlet(at: end, limit: source.upperBound),
                outlet.upperBound == source.upperBound
            else { continue }
            var result = draft
            result.source = source.lowerBound..<start
            result.via = [outlet]
            return result
        }
        return nil
    }

    /// `C, B said, according to A`: B's statement by way of A. `Officials quoted by A said C`: the
    /// officials'.
    private func takenApart(_ draft: AttributionDraft) -> AttributionDraft {
        guard let source = draft.source, let cue = draft.cue.first,
            let sentence = article.sentence(at: cue.lowerBound)?.tokens,
            sentence.contains(source.lowerBound)
        else { return draft }
        var result = draft
        for start in (sentence.lowerBound..<source.lowerBound).suffix(4)
        where tagging.carriers.end(article.tokens, at: start, limit: source.upperBound)
            .map({ source.lowerBound - $0 }) == 0
        {
            guard let quoted = clauses.source(before: start, sentence, draft.content) else {
                continue
            }
            result.source = quoted
            result.via = [source]
            return result
        }
        if let apart = seenByOutlet(draft, source) { return apart }
        let isAccording = tagging.sourcePhrases.end(
            article.tokens,
            at: cue.lowerBound,
            limit: cue.upperBound
        )
        guard isAccording == cue.upperBound, draft.content.count == 1,
            outlets.outlet(at: source.lowerBound, limit: source.upperBound) != nil,
            let said = draft.content[0].last, tagging.cues.contains(article.tokens[said]),
            let speaker = clauses.source(before: said, draft.content[0], []),
            speaker.lowerBound - 1 > draft.content[0].lowerBound,
            article.tokens[speaker.lowerBound - 1].mark == .comma
        else { return draft }
        result.content = [draft.content[0].lowerBound..<speaker.lowerBound - 1]
        result.source = speaker
        result.cue = [said..<said + 1]
        result.via = [source]
        return result
    }
}
