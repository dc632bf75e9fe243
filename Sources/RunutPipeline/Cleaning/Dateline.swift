internal import RunutLanguages
internal import RunutText

/// What stands before an article's first sentence: `Palu, Kabar Laut - `.
struct Dateline {
    /// From the first word to the last dash.
    let tokens: Range<Int>
    var outlet: Range<Int>?
    var place: Range<Int>?
    /// A name in parentheses after the place: an agency or the outlet itself.
    var inParentheses: Range<Int>?
}

/// Reads datelines in their many shapes.
struct DatelineReader {
    let text: Text
    let tokens: [Token]
    let pages: [PageRules]
    let press: PressNames

    /// A dateline takes at most this many tokens: `DARWIN, Australia (Arafura Mail), July 15,
    /// 2024 -` has fourteen.
    private static let tokenMaximum = 20

    func read(at start: Int, limit: Int) -> Dateline? {
        let stop = min(limit, start + Self.tokenMaximum)
        if let dash = (start..<stop).first(where: { tokens[$0].mark == .dash }), dash > start,
            isPrefix(start..<dash)
        {
            var end = dash + 1
            while end < stop, tokens[end].mark == .dash { end += 1 }
            if end < limit { return dateline(start..<dash, end: end) }
        }
        return readWithoutDash(at: start, stop: stop)
    }

    /// `KABAR.com, PaluKapal itu ...`: the dash was lost with the space.
    private func readWithoutDash(at start: Int, stop: Int) -> Dateline? {
        guard start + 3 < stop, text.isWebName(tokens[start].range),
            tokens[start + 1].mark == .comma, tokens[start + 2].isCapitalised
        else { return nil }
        var end = start + 3
        while end < stop, tokens[end].isCapitalised, tokens[end].shape.contains(.spaceBefore),
            end - start < 6
        {
            end += 1
        }
        guard end < stop, tokens[end].isCapitalised, !tokens[end].shape.contains(.spaceBefore),
            !tokens[end].shape.contains(.lineStart)
        else { return nil }
        return Dateline(tokens: start..<end, outlet: start..<start + 1, place: start + 2..<end)
    }

    /// Whether nothing in it belongs to running text.
    private func isPrefix(_ range: Range<Int>) -> Bool {
        guard tokens[range.lowerBound].isWord, !isBroken(range) else { return false }
        return range.allSatisfy { index in
            let token = tokens[index]
            switch token.kind {
            case .word:
                return token.isCapitalised || token.shape.contains(.hasDigit)
                    || text.isWebName(token.range)
            case .number: return true
            case .mark:
                switch token.mark {
                case .comma, .openParenthesis, .closeParenthesis, .slash, .period, .ampersand:
                    return true
                default: return false
                }
            }
        }
    }

    /// Whether a line ends within it, other than after a comma or before the dash.
    private func isBroken(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains {
            tokens[$0].shape.contains(.lineStart) && tokens[$0 - 1].mark != .comma
        }
    }

    private func dateline(_ prefix: Range<Int>, end: Int) -> Dateline? {
        var result = Dateline(tokens: prefix.lowerBound..<end)
        var parts: [Range<Int>] = []
        for part in split(prefix) where !isDate(part.tokens) {
            if part.isInParentheses {
                result.inParentheses = result.inParentheses ?? part.tokens
            } else {
                parts.append(part.tokens)
            }
        }
        guard let first = parts.first, parts.count <= 3, parts.allSatisfy({ $0.count <= 5 })
        else { return nil }
        if let brand = parts.first(where: isOutlet) {
            result.outlet = brand
            result.place = parts.first { $0 != brand }
            return result
        }
        if parts.count >= 2, isPlace(parts[0]), !isPlace(parts[1]) {
            // `Palu, Poros Malam -`: after a place comes the outlet, unless it is another place.
            if result.inParentheses == nil, !isCapitals(parts[1]) || !isCapitals(parts[0]) {
                result.outlet = parts[1]
            }
            result.place = parts[0]
            return result
        }
        guard result.inParentheses != nil || stands(first, alone: parts.count == 1, before: end)
        else { return nil }
        result.place = first
        return result
    }

    /// Whether a name without outlet or parentheses may be the place of a dateline.
    private func stands(_ place: Range<Int>, alone: Bool, before end: Int) -> Bool {
        if isPlace(place) { return true }
        guard isCapitals(place), place.count <= 4 else { return false }
        // `DPR - KPK sepakat` is no dateline; `PALU - Kapal` is.
        return tokens[place.lowerBound].byteCount > 3 && tokens[end].isCapitalised
    }

    private func isCapitals(_ range: Range<Int>) -> Bool {
        tokens[range].allSatisfy { $0.shape.contains(.allCapitals) || $0.kind == .mark }
    }

    private func isOutlet(_ range: Range<Int>) -> Bool {
        if tokens[range].contains(where: { text.isWebName($0.range) }) { return true }
        if let match = press.match(tokens, at: range.lowerBound, limit: range.upperBound),
            match.end == range.upperBound
        {
            return true
        }
        return pages.contains { rules in
            tokens[range].contains { rules.outletWords.contains($0) }
        } && !isPlace(range)
    }

    func isPlace(_ range: Range<Int>) -> Bool {
        pages.contains {
            $0.places.end(tokens, at: range.lowerBound, limit: range.upperBound)
                == range.upperBound
        } || press.isPlace(tokens, range)
    }

    private func isDate(_ range: Range<Int>) -> Bool {
        tokens[range].contains { token in
            token.isNumber || pages.contains { $0.calendarWords.contains(token) }
        }
    }

    /// The parts between commas and parentheses.
    private func split(_ range: Range<Int>) -> [(tokens: Range<Int>, isInParentheses: Bool)] {
        var result: [(tokens: Range<Int>, isInParentheses: Bool)] = []
        var (start, inside) = (range.lowerBound, false)
        for index in range {
            let mark = tokens[index].mark
            guard mark == .comma || mark == .openParenthesis || mark == .closeParenthesis
            else { continue }
            if start < index { result.append((start..<index, inside)) }
            inside = mark == .openParenthesis || (inside && mark == .comma)
            start = index + 1
        }
        if start < range.upperBound { result.append((start..<range.upperBound, inside)) }
        return result
    }
}
