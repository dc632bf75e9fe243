internal import RunutLanguages
internal import RunutText

/// Finds the agencies and outlets that an article as a whole credits, main one first.
struct CreditFinder {
    let layout: PageLayout
    let reader: DatelineReader
    let outlet: Outlet?

    private var pages: [PageRules] { reader.pages }
    private var press: PressNames { reader.press }

    private enum Weight: Int {
        /// At the end, in the dateline: for the whole article.
        case whole
        /// `dilansir AFP`
        case taken
        /// `kepada AFP`
        case told
        /// Only when nothing else is credited: `kata X kepada BBC`, `Yonhap melaporkan`.
        case weak
    }

    private struct Candidate {
        let range: TextRange
        let weight: Weight
        let id: String
        /// The name, where the text has only a short mark for it.
        var name: String?
    }

    /// A name of the gazetteer, or a web name.
    private struct Known {
        let range: TextRange
        let id: String
        let isAgency: Bool
        let end: Int
    }

    private var tokens: [Token] { layout.tokens }

    func find(dateline: Dateline?) -> [Credit] {
        var candidates: [Candidate] = []
        for told in layout.told {
            switch told.tells {
            case .credit: candidates += names(in: told.tokens, orWritten: true)
            case .signature: candidates += names(in: told.tokens, orWritten: false)
            case .byline, .outlet: continue
            }
        }
        if let agency = dateline?.inParentheses {
            candidates += names(in: agency, orWritten: true)
        }
        let lines = layout.textLines
        for line in lines { candidates += names(quotedIn: line) }
        return chosen(candidates)
    }

    // MARK: Choosing

    private func chosen(_ candidates: [Candidate]) -> [Credit] {
        let kept = candidates.filter { !isOutlet($0) }
        let strong = kept.filter { $0.weight != .weak }
        let pool = (strong.isEmpty ? Array(kept.prefix(weakMaximum)) : strong).enumerated().sorted {
            ($0.element.weight.rawValue, $0.offset) < ($1.element.weight.rawValue, $1.offset)
        }
        var seen: Set<String> = []
        var result: [Credit] = []
        for (_, candidate) in pool where seen.insert(candidate.id).inserted {
            let name = candidate.name ?? layout.text[candidate.range]
            result.append(Credit(name: name, range: candidate.range))
        }
        return result
    }

    private func isOutlet(_ candidate: Candidate) -> Bool {
        guard let outlet else { return false }
        let name = folded(candidate.name ?? layout.text[candidate.range])
        let own = folded(outlet.name)
        return own == name || own.hasPrefix(name + ".") || name.hasPrefix(own + ".")
            || (own.hasPrefix(name + " ") && name.utf8.count > 3)
    }

    private func folded(_ name: String) -> String {
        let lower = name.lowercased()
        return lower.hasSuffix(".com") ? String(lower.dropLast(4)) : lower
    }

    // MARK: Names at the end and in the dateline

    /// Known names, and, where a line says that names follow, whatever is written as one
    /// between separators.
    private func names(in range: Range<Int>, orWritten: Bool) -> [Candidate] {
        var result: [Candidate] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let (name, end) = signature(at: index, limit: range.upperBound) {
                result.append(
                    Candidate(
                        range: layout.range(of: index..<end),
                        weight: .whole,
                        id: name.lowercased(),
                        name: name
                    )
                )
                index = end
            } else if let known = known(at: index, limit: range.upperBound) {
                result.append(Candidate(range: known.range, weight: .whole, id: known.id))
                index = known.end
            } else if orWritten, let name = written(at: index, limit: range.upperBound) {
                let words = layout.range(of: name)
                result.append(
                    Candidate(range: words, weight: .whole, id: folded(layout.text[words]))
                )
                index = name.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    private func signature(at index: Int, limit: Int) -> (name: String, end: Int)? {
        for rules in pages {
            if let match = rules.credits.signatures.match(tokens, at: index, limit: limit) {
                return (match.value, match.end)
            }
        }
        return nil
    }

    /// Capitalised words from here to the next separator.
    private func written(at index: Int, limit: Int) -> Range<Int>? {
        var end = index
        while end < limit, tokens[end].isWord {
            guard tokens[end].isCapitalised else { return nil }
            end += 1
        }
        return end > index && end - index <= 4 ? index..<end : nil
    }

    /// A name of the gazetteer or a web name.
    private func known(at index: Int, limit: Int) -> Known? {
        guard index < limit else { return nil }
        if let match = press.match(tokens, at: index, limit: limit) {
            return Known(
                range: layout.range(of: index..<match.end),
                id: match.id,
                isAgency: match.isAgency,
                end: match.end
            )
        }
        let token = tokens[index]
        if layout.text.isWebName(token.range) {
            return Known(
                range: token.range,
                id: folded(layout.text[token.range]),
                isAgency: false,
                end: index + 1
            )
        }
        return knownCapitals(of: token, at: index)
    }

    /// `AFPpada`: capitals that lost the space after them.
    private func knownCapitals(of token: Token, at index: Int) -> Known? {
        guard token.isWord, token.isCapitalised, token.shape.contains(.hasLowercase) else {
            return nil
        }
        let bytes = layout.text.bytes[token.range.bytes]
        let capitals = bytes.prefix { $0 &- 0x41 < 26 }.count
        guard capitals >= 3, bytes.count - capitals >= 2 else { return nil }
        let range = TextRange(Int(token.start), Int(token.start) + capitals)
        let own = RunutText.tokens(in: layout.text, range)
        guard let match = press.match(own, at: 0, limit: own.count) else { return nil }
        return Known(range: range, id: match.id, isAgency: match.isAgency, end: index + 1)
    }

    // MARK: Names after a cue

    private func names(quotedIn number: Int) -> [Candidate] {
        var result: [Candidate] = []
        let line = layout.lines[number]
        let limit = layout.reach(of: number)
        for index in line where tokens[index].isWord {
            for rules in pages {
                if let found = name(after: index, limit: limit, rules.credits) {
                    result.append(found)
                    break
                }
            }
        }
        return result
    }

    private func name(after index: Int, limit: Int, _ words: CreditWords) -> Candidate? {
        if let end = words.taking.end(tokens, at: index, limit: limit) {
            return taken(at: afterFillers(end, limit, words), limit, words, needsSign: false)
        }
        if let end = words.takingKnown.end(tokens, at: index, limit: limit) {
            return taken(at: afterFillers(end, limit, words), limit, words, needsSign: true)
        }
        if let end = words.telling.end(tokens, at: index, limit: limit) {
            let start = afterFillers(end, limit, words)
            if let known = known(at: start, limit: limit) {
                let weight: Weight = known.isAgency ? .told : .weak
                return Candidate(range: known.range, weight: weight, id: known.id)
            }
            if let agency = described(at: start, limit, words) {
                return candidate(agency.name, .told)
            }
        }
        if tokens[index].isCapitalised, let known = known(at: index, limit: limit) {
            let end = afterFillers(known.end, limit, words)
            if end < limit, words.reporting.contains(tokens[end]) {
                return Candidate(range: known.range, weight: .weak, id: known.id)
            }
        }
        if let agency = described(at: index, limit, words), agency.end < limit,
            words.reporting.contains(tokens[agency.end])
        {
            return candidate(agency.name, .weak)
        }
        return glued(at: index, limit: limit, words)
    }

    private func candidate(_ name: Range<Int>, _ weight: Weight) -> Candidate {
        let range = layout.range(of: name)
        return Candidate(range: range, weight: weight, id: folded(layout.text[range]))
    }

    /// `the Kabar Laut news agency`: an unknown name that what it is follows. One word alone
    /// may only say where the agency is at home.
    private func described(
        at start: Int,
        _ limit: Int,
        _ words: CreditWords
    ) -> (name: Range<Int>, end: Int)? {
        guard start < limit, tokens[start].isCapitalised,
            words.fillers.end(tokens, at: start, limit: limit) == nil,
            let name = unknown(at: start, limit, words), name.count >= 2,
            name.upperBound < limit, !tokens[name.upperBound].isCapitalised,
            let end = words.fillers.end(tokens, at: name.upperBound, limit: limit),
            end - name.upperBound >= 2
        else { return nil }
        let previous = start - 1
        if previous >= 0, tokens[previous].isWord, tokens[previous].isCapitalised,
            words.fillers.end(tokens, at: previous, limit: start) == nil
        {
            return nil
        }
        return (name, end)
    }

    /// - Parameter needsSign: an unknown name must look like an outlet's.
    private func taken(
        at start: Int,
        _ limit: Int,
        _ words: CreditWords,
        needsSign: Bool
    ) -> Candidate? {
        if let known = knownNear(start, limit) {
            return Candidate(range: known.range, weight: .taken, id: known.id)
        }
        guard let name = unknown(at: start, limit, words),
            !needsSign || isOutletName(name) || isDated(after: name.upperBound, limit)
        else { return nil }
        let range = layout.range(of: name)
        return Candidate(range: range, weight: .taken, id: folded(layout.text[range]))
    }

    /// `mengutip Kabar Laut, Senin (1/2)`: people are not quoted with the day of reading.
    private func isDated(after end: Int, _ limit: Int) -> Bool {
        var index = end
        if index < limit, tokens[index].mark == .comma { index += 1 }
        return index < limit && isCalendar(tokens[index])
    }

    /// `dilansirkabarLaut`: a cue that lost its space before a name that begins in lower case.
    private func glued(at index: Int, limit: Int, _ words: CreditWords) -> Candidate? {
        guard index + 1 < limit, tokens[index + 1].isCapitalised,
            !tokens[index + 1].shape.contains(.spaceBefore)
        else { return nil }
        let token = tokens[index]
        let bytes = layout.text.bytes[token.range.bytes].map { $0 | 0x20 }
        for cue in words.gluing where bytes.starts(with: cue.utf8) {
            let rest = bytes.count - cue.utf8.count
            guard rest >= 3 else { continue }
            let range = TextRange(Int(token.end) - rest, Int(tokens[index + 1].end))
            return Candidate(range: range, weight: .taken, id: folded(layout.text[range]))
        }
        return nil
    }

    private func afterFillers(_ start: Int, _ limit: Int, _ words: CreditWords) -> Int {
        var index = start
        while index < limit, let end = words.fillers.end(tokens, at: index, limit: limit) {
            // `The Guardian` may be listed with or without its article; a `Laporan` is a name's part.
            if tokens[index].isCapitalised,
                known(at: index, limit: limit) != nil || known(at: end, limit: limit) == nil
            {
                break
            }
            index = end
        }
        return index
    }

    /// A known name here, or after a country: `kantor berita Rusia, RIA Novosti`.
    private func knownNear(_ start: Int, _ limit: Int) -> Known? {
        if let known = known(at: start, limit: limit) { return known }
        guard start + 1 < limit, tokens[start].isCapitalised else { return nil }
        for next in start + 1..<min(limit, start + 4) {
            if tokens[next].isWord, !tokens[next].isCapitalised { return nil }
            if let known = known(at: next, limit: limit), known.isAgency { return known }
        }
        return nil
    }

    /// Capitalised words that are no person's title, no day and no place.
    private func unknown(at start: Int, _ limit: Int, _ words: CreditWords) -> Range<Int>? {
        var end = start
        while end < limit, end - start < 4, tokens[end].isWord, tokens[end].isCapitalised,
            end == start || isNextWord(tokens[end]), !isCalendar(tokens[end])
        {
            end += 1
        }
        guard end > start, !reader.isPlace(start..<end),
            !tokens[start..<end].contains(where: { words.notOutlets.contains($0) })
        else { return nil }
        return start..<end
    }

    private func isNextWord(_ token: Token) -> Bool {
        token.shape.contains(.spaceBefore) && !token.shape.contains(.lineStart)
    }

    private func isCalendar(_ token: Token) -> Bool {
        pages.contains { $0.calendarWords.contains(token) }
    }

    private func isOutletName(_ name: Range<Int>) -> Bool {
        pages.contains { rules in
            tokens[name].contains { rules.outletWords.contains($0) }
        }
    }
}

/// Where an article credits nobody plainly, it draws on few.
private let weakMaximum = 3
