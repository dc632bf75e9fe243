internal import RunutLanguages
internal import RunutText

extension SentenceView {
    /// The noun phrase that follows a cue: `kata ⟦Kepala BPBD X, Budi⟧ saat ...`.
    ///
    /// An apposition after a comma belongs to it; a date, a venue or a relay does not.
    ///
    /// - Parameter isOpen: no comma need close it ("menurut Budi harga naik"), so a name ends
    ///   where the small letters begin.
    func nounPhrase(after cue: Int, limit: Int, isOpen: Bool = false) -> Range<Int>? {
        var at = cue + 1
        var sawName = false
        while at < limit, has(at, [.agent, .demonstrative]), !has(at, .pronoun) { at += 1 }
        let start = at
        guard start < limit else { return nil }
        if has(start, .pronoun) { return start..<start + 1 }
        while at < limit {
            if let nameEnd = nameEnds[at], nameEnd - at > 2, nameEnd <= limit {
                at = nameEnd
                sawName = true
                continue
            }
            let token = all[at]
            if quoted[at] || token.mark.isDoubleQuote { break }
            if token.mark == .comma {
                guard at > start, let end = appositionEnd(from: at + 1, limit: limit) else { break }
                at = end
                continue
            }
            if token.mark == .openParenthesis {
                if isDate(at) { break }
                at = parenthesisEnd(at, limit: limit)
                continue
            }
            if token.mark.endsSentence, at > start, !isInitialPoint(at) { break }
            if token.mark == .colon || token.mark == .semicolon { break }
            if at > start, isDate(at) { break }
            if !token.isCapitalised, has(at, .endsNoun) {
                // `pejabat di kementerian X`: the body belongs to the phrase.
                guard at > start, has(at, .relayPreposition), at + 1 < limit, !isDate(at + 1),
                    !has(at + 1, [.timeWord, .month]),
                    has(at + 1, .bodyNoun) || !sawName && all[at + 1].isCapitalised
                else { break }
            }
            if at > start, has(at, .relative) {
                at = relativeEnd(from: at, limit: limit)
                continue
            }
            if at > start, !token.isCapitalised,
                has(at, [.predicate, .negation, .says]) || isActiveOrPassive(at)
            {
                break
            }
            // `pernyataan itu lagi`, `Kapolres singkat`: how it was said.
            if at > start, !token.isCapitalised, has(at, .adverb),
                !has(at, [.demonstrative, .office, .group])
            {
                break
            }
            if at > start, !token.isCapitalised, all[at - 1].isCapitalised, has(at, .timeWord),
                !has(at, .demonstrative)
            {
                break
            }
            if isOpen, sawName, token.isWord, !token.isCapitalised,
                !has(at, [.coordinator, .demonstrative, .bodyNoun])
            {
                break
            }
            if token.isCapitalised, !has(at, [.office, .bodyNoun]) { sawName = true }
            at += 1
        }
        while at > start, has(at - 1, .coordinator) { at -= 1 }
        return at > start ? start..<at : nil
    }

    private func isInitialPoint(_ at: Int) -> Bool {
        guard at > tokens.lowerBound, all[at].mark == .period, at + 1 < tokens.upperBound,
            all[at + 1].isCapitalised
        else { return false }
        return all[at - 1].byteCount <= 4
    }

    /// The end of an apposition that begins at `index`, nil when what follows is something else.
    private func appositionEnd(from index: Int, limit: Int) -> Int? {
        guard index < limit, all[index].isWord, !isDate(index), !quoted[index] else { return nil }
        if has(index, .relative) { return relativeEnd(from: index, limit: limit) }
        let capital = all[index].isCapitalised && !has(index, [.weekday, .month, .common])
        guard
            capital || has(index, [.office, .group, .bodyNoun, .honorific])
                || has(index, .determiner)
        else { return nil }
        if !capital, has(index, [.endsNoun, .opener]) { return nil }
        var at = index
        while at < limit {
            let token = all[at]
            if token.mark == .comma || token.mark.isDoubleQuote || isDate(at) { break }
            if token.mark.endsSentence, !isInitialPoint(at) { break }
            if token.mark == .openParenthesis {
                at = parenthesisEnd(at, limit: limit)
                continue
            }
            if !token.isCapitalised, has(at, .endsNoun) { break }
            // A new clause, not an apposition.
            if !token.isCapitalised, isPredicate(at) || has(at, .adverb) && !has(at, .demonstrative)
            {
                return nil
            }
            at += 1
        }
        return at
    }

    private func relativeEnd(from index: Int, limit: Int) -> Int {
        var at = index
        while at < limit {
            if all[at].mark == .comma || all[at].mark.isDoubleQuote || all[at].mark.endsSentence {
                break
            }
            if at > index + 1, has(at, .whileDoing) || has(at, .asRelay) { break }
            if at > index + 1, has(at, .relays) { break }
            at += 1
        }
        return at
    }

    /// The subject of a verb: the noun phrase before it, past adverbs and adjuncts.
    ///
    /// - Parameter start: where the clause begins.
    func subject(before verb: Int, from start: Int) -> Range<Int>? {
        let begin = skipOpeners(from: start, to: verb)
        guard begin < verb else { return nil }
        if has(begin, .pronoun) { return begin..<begin + 1 }
        if let pointed = pointedPhrase(from: begin, to: verb) { return pointed }
        // The phrase runs to the first adjunct; a comma closes it unless an apposition follows.
        var end = begin
        while end < verb {
            if let nameEnd = nameEnds[end], nameEnd - end > 2, nameEnd <= verb {
                end = nameEnd
                continue
            }
            let token = all[end]
            if token.mark == .openParenthesis {
                if isDate(end) { break }
                end = parenthesisEnd(end, limit: verb)
                continue
            }
            if token.mark == .comma {
                // `Presiden Sekar, kata Wayan, memerintahkan`: a tag comes between.
                guard end > begin, !has(end + 1, [.saysAfter, .saysAfterClitic]),
                    let apposition = subjectAppositionEnd(from: end + 1, limit: verb)
                else { break }
                end = apposition
                continue
            }
            if end > begin, isDate(end) { break }
            if !token.isCapitalised, has(end, .endsNoun), end > begin {
                // `pejabat di kementerian X`, `petugas di Kupang`: where somebody serves.
                guard has(end, .relayPreposition), !isDate(end + 1),
                    !has(end + 1, [.timeWord, .month]),
                    has(end + 1, .bodyNoun) && !all[end + 1].isCapitalised
                        || all[end + 1].isCapitalised && has(begin, [.office, .group, .determiner])
                else { break }
            }
            if end > begin, has(end, .relative) {
                // It ends at the comma that closes it, or runs up to the verb.
                end = nextComma(from: end, to: verb)
                continue
            }
            if end > begin, !token.isCapitalised, has(end, .adverb), !has(end, .demonstrative) {
                break
            }
            // `Sekar hari ini mengumumkan`
            if end > begin, !token.isCapitalised, has(end, .timeWord), !has(end, .demonstrative),
                all[end - 1].isCapitalised
            {
                break
            }
            if end > begin, isPredicate(end), !has(end, [.says, .office, .group]) { break }
            end += 1
        }
        guard end > begin else { return nil }
        return withoutLeadIn(begin..<end)
    }

    /// `sebaiknya ia`, `dari hasil tes`: words that lead in and belong to no phrase.
    private func withoutLeadIn(_ phrase: Range<Int>) -> Range<Int> {
        let pronoun = phrase.last { has($0, .pronoun) }
        if let pronoun, pronoun > phrase.lowerBound, pronoun + 1 == phrase.upperBound,
            !phrase.dropLast().contains(where: { nameEnds[$0] != nil || has($0, .agent) })
        {
            return pronoun..<phrase.upperBound
        }
        let first = phrase.lowerBound
        return has(first, .relayPreposition) && phrase.count > 1 && has(first + 1, .document)
            ? first + 1..<phrase.upperBound : phrase
    }

    /// `Bek berusia 31 tahun itu`: a description that a demonstrative closes before the verb.
    private func pointedPhrase(from begin: Int, to verb: Int) -> Range<Int>? {
        guard has(begin, [.office, .group, .kin]), !has(begin, .determiner) else { return nil }
        var last = verb - 1
        while last > begin, has(last, .adverb), !has(last, .demonstrative) { last -= 1 }
        guard last > begin, has(last, .demonstrative), last - begin < 12,
            !has(last - 1, .timeWord),
            !(begin..<last).contains(where: { all[$0].kind == .mark })
        else { return nil }
        return begin..<last + 1
    }

    private func subjectAppositionEnd(from index: Int, limit: Int) -> Int? {
        guard index < limit, all[index].isWord else { return nil }
        if has(index, .relative) { return nextComma(from: index, to: limit) }
        if !all[index].isCapitalised,
            has(index, [.endsNoun, .adverb, .negation]) || isPredicate(index)
        {
            return nil
        }
        return nextComma(from: index, to: limit)
    }

    /// `Sementara itu Sekretaris Dinas, Wayan, ...`: the comma stands inside the subject.
    private func linksOnly(_ opener: Int, _ comma: Int) -> Bool {
        let next = opener + 2
        return next < comma && has(opener + 1, .demonstrative) && has(opener, .opener)
            && !has(opener, .relayPreposition)
            && (all[next].isCapitalised && !isDate(next)
                || has(next, [.office, .group, .pronoun, .determiner]) && !has(next, .endsNoun))
    }

    /// `Sekarang, dia`, `Menutup keterangannya, Sekar`: what a capital and a comma set apart
    /// before the subject, and no name begins.
    private func leadsIn(_ begin: Int, to end: Int) -> Int? {
        let comma = nextComma(from: begin, to: end)
        guard comma + 1 < end, nameEnds[begin] == nil, all[begin].isCapitalised,
            begin == start || all[begin - 1].kind == .mark,
            !has(
                begin,
                [.office, .honorific, .group, .bodyNoun, .mediaNoun, .document, .pronoun, .kin]
            )
        else { return nil }
        let next = comma + 1
        guard
            all[next].isCapitalised
                || has(next, [.office, .group, .pronoun, .determiner, .bodyNoun])
        else { return nil }
        if isVerbShaped(begin) { return next }
        guard comma == begin + 1 else { return nil }
        // `Wati, seorang warga, ...`: a name that nobody knows, not an adverb.
        let isKnown = !article.words[begin].isEmpty || article.pack.commonWords.contains(all[begin])
        return isKnown || has(next, .pronoun) || !isComma(end - 1) && has(next, .determiner)
            ? next : nil
    }

    /// Passes over what may stand before the subject: openers, adjuncts with their comma.
    func skipOpeners(from start: Int, to end: Int) -> Int {
        var begin = start
        while begin < end {
            let token = all[begin]
            // `Hari mengatakan`: what alone stands before the verb is its subject.
            if begin == start, begin + 1 == end, token.isCapitalised, has(begin, .timeWord) {
                return begin
            }
            if token.mark == .comma || token.mark == .dash || token.mark == .colon
                || token.mark == .bullet || token.mark == .closeParenthesis
                || token.mark == .closeBracket
            {
                begin += 1
                continue
            }
            guard
                has(begin, [.opener, .endsNoun, .relays, .asRelay, .accordingTo, .timeWord])
                    || isDate(begin)
            else {
                guard let next = leadsIn(begin, to: end) else { return begin }
                begin = next
                continue
            }
            if has(begin, [.office, .bodyNoun, .pronoun]) { return begin }
            // `kedua negara`: a count of those who speak; `Kedua, ...` opens a list.
            if has(begin, .determiner), !isComma(begin + 1) { return begin }
            // `Kedua negara`: counts what follows, unlike `Kedua, ...`.
            if has(begin, .determiner), begin + 1 < end, all[begin + 1].isWord { return begin }
            let comma = nextComma(from: begin, to: end)
            if comma < end, !linksOnly(begin, comma) {
                begin = comma + 1
                continue
            }
            // No comma: one opener, then a demonstrative ("sementara itu", "selain itu").
            begin += 1
            if begin < end, has(begin, .demonstrative), !has(begin, .relative) { begin += 1 }
            if isMark(begin, .comma) { begin += 1 }
        }
        return begin
    }
}
