internal import RunutLanguages
internal import RunutText

/// What the words around a time say about it.
extension TimeReader {
    /// -3 when the words before tell of an end, -2 when they speak of the past, -1 when they
    /// only hand on a statement, 1 when they look ahead, 0 when they are silent.
    ///
    /// The nearest word decides: "akan berangkat Senin" looks ahead, "kata dia, Senin" back.
    func tense(before range: Range<Int>) -> Int {
        let all = atoms.atoms
        var index = range.lowerBound - 1
        // A clause is seldom longer than this.
        let limit = max(-1, range.lowerBound - 16)
        let isAhead = follows(.ahead, range)
        while index > limit {
            // What a quotation says does not tell the tense outside it.
            if tokens[all[index].token].mark.isDoubleQuote { break }
            if all[index].mask & TimePart.cue.bit != 0 {
                for sense in atoms.senses[all[index].senses] where sense.part == .cue {
                    return isAhead && sense.value > -2 ? 1 : Int(sense.value)
                }
            }
            index -= 1
        }
        if isAhead { return 1 }
        return isOpening(range) ? firstTense(after: range) : 0
    }

    /// "Pada Senin": nothing but a preposition stands before.
    private func isOpening(_ range: Range<Int>) -> Bool {
        let before = atoms.atoms[..<range.lowerBound]
        return before.count <= 1 && before.allSatisfy { $0.mask & TimePart.preposition.bit != 0 }
    }

    /// A time that opens the sentence has its tense from the words after it.
    private func firstTense(after range: Range<Int>) -> Int {
        for atom in atoms.atoms[range.upperBound...].prefix(16) {
            if tokens[atom.token].mark.isDoubleQuote { return 0 }
            guard atom.mask & TimePart.cue.bit != 0 else { continue }
            for sense in atoms.senses[atom.senses] where sense.part == .cue {
                return Int(sense.value)
            }
        }
        return 0
    }

    func holds(_ condition: TimeCondition, _ range: Range<Int>, _ parts: TimeParts) -> Bool {
        switch condition {
        case .always: true
        case .notAName: isNoName(range, parts)
        case .noFeastName: isNoFeastName(range, parts)
        case .plainYear: isPlainYear(range, parts)
        case .afterPreposition:
            // From 10 on the words are no greeting: "pagi hari".
            (parts.first(.part) ?? 0) >= 10 || follows(.preposition, range)
        case .plainAmount: isPlainAmount(range)
        case .plainLength: isPlainAmount(range) && !isInsideWord(range) && !isRate(range)
        case .notBeforeName: isNotBeforeName(range)
        case .adverb: isAdverb(range)
        case .plainClock: isPlainClock(range)
        }
    }

    func follows(_ part: TimePart, _ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && atoms.atoms[range.lowerBound - 1].mask & part.bit != 0
    }

    func isFollowed(by part: TimePart, _ range: Range<Int>) -> Bool {
        range.upperBound < atoms.atoms.count && atoms.atoms[range.upperBound].mask & part.bit != 0
    }

    private func followsMark(_ mark: Mark, _ range: Range<Int>) -> Bool {
        let token = atoms.atoms[range.lowerBound].token
        return token > sentence.lowerBound && tokens[token - 1].mark == mark
    }

    private func previous(_ range: Range<Int>) -> Token? {
        let token = atoms.atoms[range.lowerBound].token
        return token > sentence.lowerBound ? tokens[token - 1] : nil
    }

    private func next(_ range: Range<Int>) -> Token? {
        let token = atoms.atoms[range.upperBound - 1].lastToken + 1
        return token < sentence.upperBound ? tokens[token] : nil
    }

    /// "Mei Lestari", "Pak Maret": a name goes on with a capital on one side.
    private func isNoName(_ range: Range<Int>, _ parts: TimeParts) -> Bool {
        // "dan Juni Sari": after "dan" comes a name as well as a time.
        if follows(.preposition, range), !follows(.and, range) { return true }
        if goesOnAsName(range) { return false }
        // Only Sunday is a name's last word: "Suara Minggu".
        if let weekday = parts.first(.weekday), weekday != 7 || range.count > 1 { return true }
        guard let previous = previous(range), previous.isWord, previous.isCapitalised else {
            return true
        }
        if follows(.and, range) { return true }
        let first = atoms.atoms[range.lowerBound]
        let before = atoms.atoms[range.lowerBound - 1]
        // The sentence's first word has its capital anyway; but months are more often names.
        let isFirst = first.token - 1 == sentence.lowerBound
        return before.mask != 0 || isFirst && !parts.has(.month)
    }

    /// Christmas and Easter in one bare word are names where a name goes on after them, and
    /// a day of independence may be another country's.
    private func isNoFeastName(_ range: Range<Int>, _ parts: TimeParts) -> Bool {
        guard let feast = parts.first(.holiday).map({ grammar.lexicon.namedDays[$0] }) else {
            return !goesOnAsName(range)
        }
        let atom = atoms.atoms[range.lowerBound]
        let isBare = range.count == 1 && atom.token == atom.lastToken
        switch feast {
        case .fixed(month: 12, day: 25, _), .easter(0): return !(isBare && goesOnAsName(range))
        case .fixed(month: 8, day: 17, _): return !goesOnAsName(range)
        case .fixed(month: 7, day: 4, _):
            // "India's": the possessive is a word of its own.
            guard let before = previous(range), before.isWord else { return true }
            let first = text.bytes[Int(before.start)]
            return first != 0x27 && first != 0xE2
        default: return true
        }
    }

    private func isNotBeforeName(_ range: Range<Int>) -> Bool {
        follows(.preposition, range) || follows(.cue, range) || !goesOnAsName(range)
    }

    /// Whether a word with a capital follows that is no time.
    func goesOnAsName(_ range: Range<Int>) -> Bool {
        guard let next = next(range), next.isWord, next.isCapitalised,
            !next.shape.contains(.lineStart)
        else { return false }
        return !isTime(range.upperBound)
    }

    /// "at 14:30"; "9.30" may be a price, and "9:30" alone a score.
    private func isPlainClock(_ range: Range<Int>) -> Bool {
        let clock = atoms.atoms[range].first { $0.mask & TimePart.clock.bit != 0 }
        guard let clock, clock.token != clock.lastToken else { return false }
        return range.count > 1 || follows(.clockLead, range)
    }

    private func isTime(_ atom: Int) -> Bool {
        atom < atoms.atoms.count && atoms.atoms[atom].mask != 0
    }

    private func isAdverb(_ range: Range<Int>) -> Bool {
        guard let next = next(range), next.isWord else { return true }
        return isTime(range.upperBound)
    }

    private func isPlainYear(_ range: Range<Int>, _ parts: TimeParts) -> Bool {
        guard let year = parts.first(.year) else { return true }
        if parts.has(.yearWord) { return true }
        // Case numbers: "Nomor 12 2011".
        if isLaw(range) { return false }
        guard (1800...2100).contains(year) else { return false }
        if follows(.counter, range) || followsMark(.currency, range) { return false }
        if isCode(range) { return false }
        if let previous = previous(range) {
            switch previous.mark {
            case .slash, .hash, .at, .colon: return false
            case .dash where !previous.shape.contains(.spaceBefore): return false
            default: break
            }
        }
        guard let next = next(range) else { return true }
        if next.mark == .percent || next.mark == .slash { return false }
        if isFollowed(by: .measure, range) { return false }
        if next.mark == .dash, !next.shape.contains(.spaceBefore) { return false }
        // "2000 orang" is a count: after a preposition a year, else only when unround.
        if follows(.preposition, range) { return true }
        let isRound = year % 50 == 0
        return !(isRound && next.isWord && !next.isCapitalised)
    }

    /// No money, and no law ("No. 7 tahun 2017").
    private func isPlainAmount(_ range: Range<Int>) -> Bool {
        if follows(.counter, range) || followsMark(.currency, range) { return false }
        let index = range.lowerBound
        return index < 2 || tokens[atoms.atoms[index - 1].token].mark != .period
            || atoms.atoms[index - 2].mask & TimePart.counter.bit == 0
    }

    /// "a year" of "a year-earlier loss".
    func isInsideWord(_ range: Range<Int>) -> Bool {
        let all = atoms.atoms
        return range.upperBound < all.count
            && all[range.upperBound].token == all[range.upperBound - 1].lastToken
            || range.lowerBound > 0
                && all[range.lowerBound - 1].lastToken == all[range.lowerBound].token
    }

    /// "350 a month": an article, and a number before it.
    private func isRate(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0, tokens[atoms.atoms[range.lowerBound].token].isWord,
            tokens[atoms.atoms[range.lowerBound].token].byteCount <= 2
        else { return false }
        let previous = atoms.atoms[range.lowerBound - 1]
        return tokens[previous.token].isNumber
            || previous.mask & (TimePart.number.bit | TimePart.counted.bit) != 0
    }

    /// "Flight KX 2024": letters between the counter and the number.
    private func isCode(_ range: Range<Int>) -> Bool {
        let index = range.lowerBound
        return index >= 2 && atoms.atoms[index - 2].mask & TimePart.counter.bit != 0
            && tokens[atoms.atoms[index - 1].token].isCapitalised
    }

    /// "Nomor 12" right before.
    private func isLaw(_ range: Range<Int>) -> Bool {
        let index = range.lowerBound
        guard index >= 2, atoms.atoms[index - 1].mask & TimePart.number.bit != 0 else {
            return false
        }
        return atoms.atoms[index - 2].mask & TimePart.counter.bit != 0
            || index >= 3 && atoms.atoms[index - 3].mask & TimePart.counter.bit != 0
    }
}
