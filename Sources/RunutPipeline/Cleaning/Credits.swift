internal import RunutLanguages
internal import RunutText

/// Finds the agencies and outlets that an article as a whole credits, main one first.
struct CreditFinder {
    let layout: PageLayout
    let packs: [LanguagePack]
    let press: PressNames
    let outlet: Outlet?

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
        let tokens: Range<Int>
        let weight: Weight
        let id: String
    }

    private var tokens: [Token] { layout.tokens }

    init(
        layout: PageLayout,
        packs: [LanguagePack],
        press: PressNames,
        outlet: Outlet?
    ) {
        self.layout = layout
        self.packs = packs
        self.press = press
        self.outlet = outlet
    }

    func find(dateline: Dateline?) -> [Credit] {
        var candidates: [Candidate] = []
        for told in layout.told where told.tells == .credit {
            candidates += names(in: told.tokens)
        }
        if let agency = dateline?.inParentheses { candidates += names(in: agency) }
        let lines = layout.textLines
        for line in lines { candidates += names(quotedIn: layout.lines[line]) }
        return chosen(candidates)
    }

    // MARK: Choosing

    private func chosen(_ candidates: [Candidate]) -> [Credit] {
        let kept = candidates.filter { !isOutlet($0) }
        let strong = kept.filter { $0.weight != .weak }
        let pool = (strong.isEmpty ? Array(kept.prefix(1)) : strong).enumerated().sorted {
            ($0.element.weight.rawValue, $0.offset) < ($1.element.weight.rawValue, $1.offset)
        }
        var seen: Set<String> = []
        var result: [Credit] = []
        for (_, candidate) in pool where seen.insert(candidate.id).inserted {
            let range = layout.range(of: candidate.tokens)
            result.append(
                Credit(name: signatureName(candidate) ?? layout.text[range], range: range)
            )
        }
        return result
    }

    private func signatureName(_ candidate: Candidate) -> String? {
        guard candidate.weight == .whole, candidate.tokens.count == 1 else { return nil }
        return packs.lazy.compactMap {
            $0.page.credits.signatures.match(
                tokens,
                at: candidate.tokens.lowerBound,
                limit: candidate.tokens.upperBound
            )?.value
        }.first
    }

    private func isOutlet(_ candidate: Candidate) -> Bool {
        guard let outlet else { return false }
        let name = folded(layout.string(of: candidate.tokens))
        let own = folded(outlet.name)
        return own == name || own.hasPrefix(name + ".") || name.hasPrefix(own + ".")
            || (own.hasPrefix(name + " ") && name.utf8.count > 3)
    }

    private func folded(_ name: String) -> String {
        let lower = name.lowercased()
        return lower.hasSuffix(".com") ? String(lower.dropLast(4)) : lower
    }

    // MARK: Names at the end and in the dateline

    /// Known names, and whatever else is written as a name between separators.
    private func names(in range: Range<Int>) -> [Candidate] {
        var result: [Candidate] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let signature = signature(at: index, limit: range.upperBound) {
                result.append(signature)
                index = signature.tokens.upperBound
            } else if let known = known(at: index, limit: range.upperBound) {
                result.append(Candidate(tokens: known.tokens, weight: .whole, id: known.id))
                index = known.tokens.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    private func signature(at index: Int, limit: Int) -> Candidate? {
        for pack in packs {
            if let match = pack.page.credits.signatures.match(tokens, at: index, limit: limit) {
                let id = match.value.lowercased()
                return Candidate(tokens: index..<match.end, weight: .whole, id: id)
            }
        }
        return nil
    }

    /// A name of the gazetteer or a web name.
    private func known(
        at index: Int,
        limit: Int
    ) -> (tokens: Range<Int>, id: String, isAgency: Bool)? {
        guard index < limit else { return nil }
        if let match = press.match(tokens, at: index, limit: limit) {
            // `CNN Internasional` is more than CNN.
            return (index..<match.end, match.id, match.isAgency)
        }
        guard layout.text.isWebName(tokens[index].range) else { return nil }
        return (
            index..<index + 1, folded(layout.text[tokens[index].range]), false
        )
    }

    // MARK: Names after a cue

    private func names(quotedIn line: Range<Int>) -> [Candidate] {
        var result: [Candidate] = []
        for index in line where tokens[index].isWord {
            for pack in packs {
                if let found = name(after: index, limit: line.upperBound, pack.page.credits) {
                    result.append(found)
                    break
                }
            }
        }
        return result
    }

    private func name(after index: Int, limit: Int, _ words: CreditWords) -> Candidate? {
        if let end = words.taking.end(tokens, at: index, limit: limit) {
            let start = afterFillers(end, limit, words)
            if let known = knownNear(start, limit) {
                return Candidate(tokens: known.tokens, weight: .taken, id: known.id)
            }
            if let name = unknown(at: start, limit, words) {
                let id = folded(layout.string(of: name))
                return Candidate(tokens: name, weight: .taken, id: id)
            }
            return nil
        }
        if let end = words.takingKnown.end(tokens, at: index, limit: limit) {
            let start = afterFillers(end, limit, words)
            if let known = knownNear(start, limit) {
                return Candidate(tokens: known.tokens, weight: .taken, id: known.id)
            }
            guard let name = unknown(at: start, limit, words), isOutletName(name) else {
                return nil
            }
            let id = folded(layout.string(of: name))
            return Candidate(tokens: name, weight: .taken, id: id)
        }
        if let end = words.telling.end(tokens, at: index, limit: limit),
            let known = known(at: afterFillers(end, limit, words), limit: limit)
        {
            let weight: Weight = known.isAgency ? .told : .weak
            return Candidate(tokens: known.tokens, weight: weight, id: known.id)
        }
        if tokens[index].isCapitalised, let known = known(at: index, limit: limit),
            known.tokens.upperBound < limit,
            words.reporting.contains(tokens[known.tokens.upperBound])
        {
            return Candidate(tokens: known.tokens, weight: .weak, id: known.id)
        }
        return nil
    }

    private func afterFillers(_ start: Int, _ limit: Int, _ words: CreditWords) -> Int {
        var index = start
        while index < limit, let end = words.fillers.end(tokens, at: index, limit: limit) {
            index = end
        }
        return index
    }

    /// A known name here, or after a country: `kantor berita Rusia, RIA Novosti`.
    private func knownNear(
        _ start: Int,
        _ limit: Int
    ) -> (tokens: Range<Int>, id: String, isAgency: Bool)? {
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
            end == start || tokens[end].shape.contains(.spaceBefore), !isCalendar(tokens[end])
        {
            end += 1
        }
        guard end > start, !tokens[start..<end].contains(where: { words.notOutlets.contains($0) })
        else { return nil }
        return start..<end
    }

    private func isCalendar(_ token: Token) -> Bool {
        packs.contains { $0.page.calendarWords.contains(token) }
    }

    private func isOutletName(_ name: Range<Int>) -> Bool {
        packs.contains { pack in
            tokens[name].contains { pack.page.outletWords.contains($0) }
        }
    }
}
