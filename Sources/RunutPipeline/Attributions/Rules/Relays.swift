internal import RunutLanguages
internal import RunutText

/// Words that say through whom a statement reached this outlet: `seperti dilansir AFP, Selasa`.
struct RelayPhrase {
    /// The whole phrase with its date, to be passed over by other rules.
    let tokens: Range<Int>
    let cue: Int
    /// The names, nearest to this outlet first.
    let names: [Range<Int>]
    /// Opens the sentence, so that what follows is what was relayed.
    let isInitial: Bool
}

extension RuleReader {
    func relayPhrases(in view: SentenceView) -> [RelayPhrase] {
        var result: [RelayPhrase] = []
        var at = view.start
        while at < view.tokens.upperBound {
            guard
                view.has(at, .relays) && !isOwnDesk(view, at) || reportsOutlet(view, at)
                    || tellsOfReport(view, at)
                    || tagsOutlet(view, at),
                !view.quoted[at],
                let phrase = relayPhrase(view, at)
            else {
                at += 1
                continue
            }
            result.append(phrase)
            at = max(phrase.tokens.upperBound, at + 1)
        }
        return result
    }

    /// `demikian dilaporkan Antara`: an outlet after it makes a relay of a passive cue.
    private func reportsOutlet(_ view: SentenceView, _ cue: Int) -> Bool {
        guard view.has(cue - 1, .asRelay), view.has(cue, [.isReported, .isSaidBy]) else {
            return false
        }
        var at = cue + 1
        while mediaEnds[at] == nil, view.has(at, [.agent, .mediaNoun, .relayPreposition]) {
            at += 1
        }
        return mediaEnds[at] != nil
    }

    /// `"Q," kata X, menurut Radio Kota`, `X mengatakan bahwa S, lapor Radio Kota`: a second tag names the outlet that heard X.
    private func tagsOutlet(_ view: SentenceView, _ cue: Int) -> Bool {
        guard view.has(cue, [.accordingTo, .saysAfter]), !view.all[cue].isCapitalised,
            view.isComma(cue - 1), mediaEnds[cue + 1] != nil
        else { return false }
        return (view.start..<cue - 1).contains { index in
            guard !view.quoted[index], index > view.start else { return false }
            return view.has(index, [.saysAfter, .saysAfterClitic])
                && view.all[index - 1].kind == .mark
                || view.has(index, .says) && view.has(index + 1, .complementizer)
        }
    }

    /// `keterangan yang diterima Kabar Kota`: whoever received it is the desk that writes, unless
    /// the article is known to be another outlet's.
    private func isOwnDesk(_ view: SentenceView, _ cue: Int) -> Bool {
        article.article.outlet == nil
            && view.isOneOf(cue, article.pack.attribution.receivings)
    }

    /// `S, demikian laporan Radio Kota`: the outlet whose report it is.
    private func tellsOfReport(_ view: SentenceView, _ cue: Int) -> Bool {
        view.has(cue, .document) && view.has(cue - 1, .asRelay) && view.isComma(cue - 2)
            && view.hasPredicate(in: view.start..<cue - 2)
            && relayNameEnd(view, cue + 1) != nil
    }

    private func relayPhrase(_ view: SentenceView, _ cue: Int) -> RelayPhrase? {
        var begin = cue
        while begin > view.start, view.has(begin - 1, [.asRelay, .relative]) { begin -= 1 }
        var names: [Range<Int>] = []
        var at = cue + 1
        let limit = view.tokens.upperBound
        let leadIns: WordClass = [.relayPreposition, .mediaNoun, .channel, .agent, .document]
        while at < limit {
            let before = at
            while at < limit, view.has(at, leadIns), mediaEnds[at] == nil, at + 1 < limit,
                mediaEnds[at + 1] != nil || view.all[at + 1].isCapitalised
                    || view.has(at + 1, leadIns) || view.has(at, .relayPreposition)
            {
                at += 1
            }
            guard at < limit, !view.isDate(at), let end = relayNameEnd(view, at) else {
                at = before
                break
            }
            let passes = passesOn(view, at..<end, after: before)
            if passes { names.append(at..<end) }
            at = end
            // `kantor berita Rusia, Interfax`
            if !passes, view.isComma(at), mediaEnds[at + 1] != nil {
                at += 1
                continue
            }
            if view.isComma(at), view.has(at + 1, .relays) { break }
            guard at < limit, view.has(at, .relayPreposition) || view.has(at, .coordinator) else {
                break
            }
        }
        at = dateEnd(view, at)
        return RelayPhrase(
            tokens: begin..<max(at, cue + 1),
            cue: cue,
            names: names,
            isInitial: begin <= view.start + 1
                || view.skipOpeners(from: view.start, to: begin) == begin
                    && view.all[begin].isCapitalised
        )
    }

    /// A place is where somebody read it, an account where the speaker wrote it.
    private func passesOn(_ view: SentenceView, _ name: Range<Int>, after start: Int) -> Bool {
        let lead = start..<name.upperBound
        if lead.contains(where: { view.isOneOf($0, article.pack.attribution.ownChannels) }) {
            return false
        }
        if view.has(name.lowerBound, .reporters), mediaEnds[name.lowerBound] == nil { return false }
        return !placeNames.contains(name.lowerBound) || view.has(name.lowerBound - 1, .mediaNoun)
    }

    /// The end of an outlet's name: a known one, or a run of capitalised words.
    private func relayNameEnd(_ view: SentenceView, _ start: Int) -> Int? {
        if let end = mediaEnds[start] { return end }
        // `mengutip sumber pemerintah`: a source without a name.
        if view.has(start, [.group, .mediaNoun, .determiner])
            || view.has(start - 1, .cites) && view.isComma(start - 2) && view.all[start].isWord
                && !view.has(start, [.relayPreposition, .endsNoun, .channel]),
            !view.all[start].isCapitalised,
            let phrase = view.nounPhrase(after: start - 1, limit: view.tokens.upperBound)
        {
            return phrase.upperBound
        }
        var at = start
        while at < view.tokens.upperBound, !view.quoted[at] {
            let token = view.all[at]
            if token.mark == .openParenthesis, at > start {
                if view.isDate(at) { break }
                at = view.parenthesisEnd(at, limit: view.tokens.upperBound)
                continue
            }
            guard token.isCapitalised, !view.isDate(at), !view.has(at, [.month]) else { break }
            at += 1
        }
        return at > start ? at : nil
    }

    /// The end of a date with its marks, or `index` itself.
    func dateEnd(_ view: SentenceView, _ index: Int) -> Int {
        var at = index
        if view.isComma(at) || view.has(at, .addressee) || view.has(at, .endsNoun),
            view.isDate(at + 1)
        {
            at += 1
        }
        guard view.isDate(at) else { return index }
        while at < view.tokens.upperBound {
            let token = view.all[at]
            if token.mark == .openParenthesis {
                at = view.parenthesisEnd(at, limit: view.tokens.upperBound)
            } else if token.isNumber || token.mark == .slash
                || view.has(at, [.weekday, .month, .timeWord])
            {
                at += 1
            } else if token.mark == .comma, view.isDate(at + 1) {
                at += 1
            } else {
                break
            }
        }
        return at
    }

    /// Ties the relays of a sentence to the statements in it.
    mutating func addRelays(_ view: SentenceView, relays: [RelayPhrase], first: Int) {
        for phrase in relays where !phrase.names.isEmpty {
            let inside = (first..<drafts.count).filter { drafts[$0].outer == nil }
            let target: Int?
            if phrase.isInitial {
                target = inside.first
            } else {
                // The statement whose words end before the relay, or that it interrupts.
                target =
                    inside.last { drafts[$0].firstToken < phrase.cue } ?? inside.first
            }
            if let target {
                if drafts[target].source == nil, drafts[target].clitic == nil,
                    !drafts[target].cue.isEmpty
                {
                    drafts[target].relay = phrase.names[0]
                    drafts[target].via += phrase.names.dropFirst()
                } else if !phrase.isInitial, let source = drafts[target].source,
                    rests(view, drafts[target], source: source, on: phrase)
                {
                    // `Kantor berita A melaporkan S, mengutip B`: A has it from B.
                    drafts[target].via.append(source)
                    drafts[target].source = phrase.names[0]
                } else {
                    drafts[target].via = phrase.names + drafts[target].via
                }
            } else if pointsBack(view, phrase) {
                relayBack(phrase, first: first, in: view)
            } else if let draft = relayed(view, phrase, before: relays) {
                drafts.append(draft)
            }
        }
    }

    /// Whether a statement's source has it from what a later phrase cites: `A melaporkan S,
    /// mengutip B`; `Dilansir A, S, demikian laporan B`; `kata A mengutip pernyataan B`.
    private func rests(
        _ view: SentenceView,
        _ draft: AttributionDraft,
        source: Range<Int>,
        on phrase: RelayPhrase
    ) -> Bool {
        let isMedium =
            draft.rule == "relay/statement"
            || source.contains { mediaEnds[$0] != nil || view.has($0, .mediaNoun) }
        if isMedium { return view.has(phrase.cue, .cites) || view.has(phrase.cue, .document) }
        let cited = phrase.names[0].lowerBound
        return view.has(phrase.cue, .cites) && mediaEnds[cited] == nil
            && (phrase.cue + 1..<cited).contains { view.has($0, .document) }
            && view.has(cited, [.office, .group, .honorific])
    }

    /// `Dilansir Reuters, hal itu disampaikan Sekar.`
    private func pointsBack(_ view: SentenceView, _ phrase: RelayPhrase) -> Bool {
        var begin = phrase.isInitial ? phrase.tokens.upperBound : view.start
        if view.isComma(begin) { begin += 1 }
        return begin + 1 < view.contentEnd
            && view.isOneOf(begin, article.pack.attribution.pointers)
            && view.has(begin + 1, .demonstrative)
    }

    /// Hands a relay to the statements of the lines right before.
    private mutating func relayBack(_ phrase: RelayPhrase, first: Int, in view: SentenceView) {
        let paragraph = article.sentences[view.index].paragraph
        for index in drafts[..<first].indices.suffix(4) where drafts[index].outer == nil {
            guard let sentence = article.sentence(at: drafts[index].firstToken),
                sentence.paragraph >= paragraph - 1, drafts[index].via.isEmpty,
                drafts[index].source != nil || drafts[index].clitic != nil
            else { continue }
            drafts[index].via = phrase.names
        }
    }

    /// `Dilansir Reuters, S`: the outlet itself is the source when nobody else is named.
    private func relayed(
        _ view: SentenceView,
        _ phrase: RelayPhrase,
        before later: [RelayPhrase]
    ) -> AttributionDraft? {
        var content: Range<Int>
        if phrase.isInitial {
            var begin = phrase.tokens.upperBound
            while begin < view.contentEnd, view.isComma(begin) || view.has(begin, .complementizer) {
                begin += 1
            }
            // `Melansir X, demikian laporan Y`: what was told stands before.
            if view.has(begin, .asRelay), view.has(begin + 1, .document) { return nil }
            var end = view.contentEnd
            if let next = later.first(where: { $0.tokens.lowerBound > begin }) {
                end = min(end, next.tokens.lowerBound)
                if view.isComma(end - 1) { end -= 1 }
            }
            content = begin..<max(begin, end)
        } else {
            var end = phrase.tokens.lowerBound
            while end > view.start, view.all[end - 1].mark == .comma { end -= 1 }
            content = view.skipConnectives(from: view.start, to: end)..<end
        }
        guard content.count >= 3,
            view.hasPredicate(in: content) || phrase.isInitial && content.count >= 5,
            let name = phrase.names.last
        else { return nil }
        let via = phrase.names.dropLast()
        return AttributionDraft(
            content: [content],
            source: name,
            cue: [phrase.cue..<phrase.cue + 1],
            via: Array(via),
            rule: "relay/statement"
        )
    }
}

extension AttributionDraft {
    /// The first token of content, to order drafts in a sentence.
    var firstToken: Int {
        content.map(\.lowerBound).min() ?? 0
    }
}

extension SentenceView {
    /// Passes over a linker that belongs to no statement: `Sementara itu,`, `Namun`.
    func skipConnectives(from start: Int, to end: Int) -> Int {
        var begin = start
        while begin < end, all[begin].mark == .bullet || all[begin].mark == .dash { begin += 1 }
        let comma = nextComma(from: begin, to: end)
        if comma < end, comma - begin <= 4,
            (begin..<comma).allSatisfy({
                has($0, [.opener, .demonstrative, .adverb, .common, .coordinator])
            })
        {
            return comma + 1
        }
        return begin
    }
}
