internal import RunutLanguages
internal import RunutText

/// A word, a number or a mark as the rules of time see it: the parts it can be.
///
/// One token may be several atoms ("Sabtu-Minggu"), several tokens one ("dini hari", "dua
/// puluh", "9:30").
struct TimeAtom {
    let start: UInt32
    let end: UInt32
    /// The first and the last token it is made of.
    let token: Int
    let lastToken: Int
    let mask: UInt64
    let senses: Range<Int>
}

/// The atoms of one sentence; its storage is used again for the next.
struct TimeAtoms {
    private(set) var atoms: [TimeAtom] = []
    private(set) var senses: [TimeSense] = []

    mutating func read(
        _ tokens: [Token],
        _ sentence: Range<Int>,
        text: Text,
        lexicon: TimeLexicon
    ) {
        atoms.removeAll(keepingCapacity: true)
        senses.removeAll(keepingCapacity: true)
        text.bytes.withUnsafeBufferPointer { bytes in
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                index = readToken(
                    tokens,
                    index,
                    in: sentence,
                    bytes: bytes,
                    lexicon: lexicon
                )
            }
        }
    }

    /// Returns the index after what was read.
    @inline(__always)
    private mutating func readToken(
        _ tokens: [Token],
        _ index: Int,
        in sentence: Range<Int>,
        bytes: UnsafeBufferPointer<UInt8>,
        lexicon: TimeLexicon
    ) -> Int {
        let token = tokens[index]
        switch token.kind {
        case .mark:
            append(token, index, index, mark(token.mark))
            return index + 1
        case .number: return readNumber(tokens, index, in: sentence, bytes: bytes)
        case .word:
            let isFirst = index == sentence.lowerBound
            if lexicon.mayKnow(token.hash),
                let next = readKnown(tokens, index, sentence, isFirst: isFirst, lexicon: lexicon)
            {
                return next
            }
            if token.shape.contains(.hasDigit) || hasHyphen(token, bytes) {
                readPieces(token, index, bytes: bytes, lexicon: lexicon, isFirst: isFirst)
            } else {
                append(token, index, index, nil)
            }
            return index + 1
        }
    }

    private mutating func readKnown(
        _ tokens: [Token],
        _ index: Int,
        _ sentence: Range<Int>,
        isFirst: Bool,
        lexicon: TimeLexicon
    ) -> Int? {
        guard let (entry, end) = lexicon.match(tokens, at: index, limit: sentence.upperBound)
        else { return nil }
        if end == index + 1, let numeral = entry.numeral,
            let (value, after) = composed(
                numeral,
                tokens,
                from: index + 1,
                to: sentence.upperBound,
                lexicon: lexicon
            )
        {
            let first = senses.count
            appendSenses(of: entry, tokens[index], isFirst: isFirst, if: after == index + 1)
            senses.append(TimeSense(.number, value))
            appendAtom(tokens[index].start, tokens[after - 1].end, index, after - 1, from: first)
            return after
        }
        let first = senses.count
        appendSenses(of: entry, tokens[index], isFirst: isFirst, if: true)
        appendAtom(tokens[index].start, tokens[end - 1].end, index, end - 1, from: first)
        return end
    }

    private mutating func appendSenses(
        of entry: TimeLexicon.Entry,
        _ token: Token,
        isFirst: Bool,
        if wanted: Bool
    ) {
        guard wanted else { return }
        for sense in entry.senses {
            if sense.needsCapital, !token.isCapitalised { continue }
            if sense.needsLowercase, token.isCapitalised, !isFirst { continue }
            senses.append(sense)
        }
    }

    // MARK: Numbers

    /// The number that words make together: "dua puluh lima", "two hundred".
    private func composed(
        _ first: TimeLexicon.Numeral,
        _ tokens: [Token],
        from start: Int,
        to limit: Int,
        lexicon: TimeLexicon
    ) -> (value: Int, end: Int)? {
        guard case .value(let value) = first else { return nil }
        var (total, sum, low) = (0, 0, value)
        var index = start
        loop: while index < limit, tokens[index].isWord,
            let numeral = lexicon.word(tokens[index].hash)?.numeral
        {
            switch numeral {
            case .value(let next):
                // "twenty five", "dua puluh lima", but not "a two" or "dua tiga".
                let follows = low == 0 || (low >= 20 && low % 10 == 0 && next < 10)
                guard follows, next > 0 else { break loop }
                low += next
            case .plus(let more):
                sum += low + more
                low = 0
            case .times(let factor) where factor >= 1000:
                total += max(1, sum + low) * factor
                (sum, low) = (0, 0)
            case .times(let factor):
                sum += max(1, low) * factor
                low = 0
            }
            index += 1
        }
        let result = total + sum + low
        return result < 1_000_000_000 ? (result, index) : nil
    }

    private mutating func readNumber(
        _ tokens: [Token],
        _ index: Int,
        in sentence: Range<Int>,
        bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let token = tokens[index]
        let first = senses.count
        // `9:30` is one clock time.
        if index + 2 < sentence.upperBound, tokens[index + 1].mark == .colon,
            tokens[index + 2].isNumber || tokens[index + 2].shape.contains(.hasDigit),
            !tokens[index + 1].shape.contains(.spaceBefore),
            !tokens[index + 2].shape.contains(.spaceBefore), token.byteCount <= 2,
            let hour = digits(bytes, Int(token.start), Int(token.end)),
            let minute = digits(
                bytes,
                Int(tokens[index + 2].start),
                Int(tokens[index + 2].start) + 2
            ),
            hour <= 24, minute < 60, tokens[index + 2].byteCount == 2
        {
            senses.append(TimeSense(.clock, hour * 60 + minute))
            appendAtom(token.start, tokens[index + 2].end, index, index + 2, from: first)
            return index + 3
        }
        appendNumberSenses(bytes, Int(token.start), Int(token.end))
        appendAtom(token.start, token.end, index, index, from: first)
        return index + 1
    }

    private mutating func appendNumberSenses(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ end: Int
    ) {
        if let value = digits(bytes, start, end) {
            let length = end - start
            senses.append(TimeSense(.number, value))
            if (1...31).contains(value), length <= 2 { senses.append(TimeSense(.day, value)) }
            if (1...12).contains(value), length <= 2 {
                senses.append(TimeSense(.monthNumber, value))
            }
            if value <= 24, length <= 2 { senses.append(TimeSense(.hour, value)) }
            if length == 4, (1000...2999).contains(value) {
                senses.append(TimeSense(.year, value))
            }
            if length == 2 { senses.append(TimeSense(.shortYear, value)) }
            return
        }
        appendDottedSenses(bytes, start, end)
    }

    /// `21.30`, `12.09.2023`, `1.500`.
    private mutating func appendDottedSenses(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ end: Int
    ) {
        var parts: [(value: Int, length: Int)] = []
        var from = start
        for at in start...end where at == end || bytes[at] == 0x2E || bytes[at] == 0x2C {
            guard let value = digits(bytes, from, at) else { return }
            parts.append((value, at - from))
            from = at + 1
        }
        if parts.count == 2, parts[0].length <= 2, parts[1].length == 2, parts[0].value <= 24,
            parts[1].value < 60, bytes[start + parts[0].length] == 0x2E
        {
            senses.append(TimeSense(.clock, parts[0].value * 60 + parts[1].value))
        } else if parts.count == 3, parts[2].length == 4,
            let day = Day(year: parts[2].value, month: parts[1].value, day: parts[0].value)
        {
            senses.append(TimeSense(.numericDate, day.year * 10000 + day.month * 100 + day.day))
        } else if parts.count <= 3, parts[0].length <= 3,
            parts.dropFirst().allSatisfy({ $0.length == 3 })
        {
            senses.append(TimeSense(.number, parts.reduce(0) { $0 * 1000 + $1.value }))
        }
    }

    // MARK: Words of pieces

    private func hasHyphen(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for at in Int(token.start)..<Int(token.end) where bytes[at] == 0x2D { return true }
        return false
    }

    /// "Sabtu-Minggu", "III-2023", "1990s", "9pm": pieces that are all known, else nothing.
    private mutating func readPieces(
        _ token: Token,
        _ index: Int,
        bytes: UnsafeBufferPointer<UInt8>,
        lexicon: TimeLexicon,
        isFirst: Bool
    ) {
        let (atomCount, senseCount) = (atoms.count, senses.count)
        var at = Int(token.start)
        let end = Int(token.end)
        var known = true
        while at < end, known {
            if bytes[at] == 0x2D {
                let first = senses.count
                senses.append(TimeSense(.dash))
                appendAtom(UInt32(at), UInt32(at + 1), index, index, from: first)
                at += 1
                continue
            }
            var next = at
            let isNumber = bytes[at] &- 0x30 < 10
            while next < end, bytes[next] != 0x2D, (bytes[next] &- 0x30 < 10) == isNumber {
                next += 1
            }
            (known, next) =
                isNumber
                ? readNumberPiece(at, next, end, index, bytes, lexicon)
                : (readWordPiece(at, next, token, index, bytes, lexicon, isFirst), next)
            at = next
        }
        if !known {
            atoms.removeSubrange(atomCount...)
            senses.removeSubrange(senseCount...)
            append(token, index, index, nil)
        }
    }

    private mutating func readWordPiece(
        _ from: Int,
        _ to: Int,
        _ token: Token,
        _ index: Int,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ lexicon: TimeLexicon,
        _ isFirst: Bool
    ) -> Bool {
        guard let entry = lexicon.word(foldedHash(bytes, from, to)) else { return false }
        let first = senses.count
        let isCapitalised = bytes[from] &- 0x41 < 26
        for sense in entry.senses {
            if sense.needsCapital, !isCapitalised { continue }
            if sense.needsLowercase, isCapitalised, !isFirst { continue }
            senses.append(sense)
        }
        if case .value(let value)? = entry.numeral {
            // "twenty-five": add to the tens before the dash.
            if let tens = tensBeforeDash(), value < 10, value > 0 {
                let start = atoms[atoms.count - 2].start
                atoms.removeLast(2)
                senses.append(TimeSense(.number, tens + value))
                appendAtom(start, UInt32(to), index, index, from: senses.count - 1)
                return true
            }
            senses.append(TimeSense(.number, value))
        }
        appendAtom(UInt32(from), UInt32(to), index, index, from: first)
        return true
    }

    private func tensBeforeDash() -> Int? {
        guard atoms.count >= 2, atoms[atoms.count - 1].mask == TimePart.dash.bit,
            let number = senses[atoms[atoms.count - 2].senses].first(where: { $0.part == .number }),
            number.value >= 20, number.value < 100, number.value % 10 == 0,
            !senses[atoms[atoms.count - 2].senses].contains(where: { $0.part == .shortYear })
        else { return nil }
        return Int(number.value)
    }

    /// A number in a word, with its ending: "1990s", "3rd", "9pm".
    private mutating func readNumberPiece(
        _ from: Int,
        _ to: Int,
        _ end: Int,
        _ index: Int,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ lexicon: TimeLexicon
    ) -> (known: Bool, next: Int) {
        guard let value = digits(bytes, from, to) else { return (false, end) }
        var ending = to
        while ending < end, bytes[ending] != 0x2D { ending += 1 }
        let first = senses.count
        if ending > to {
            switch lexicon.numberEndings[foldedHash(bytes, to, ending)] {
            case .decade? where value % 10 == 0 && (to - from == 4 || to - from == 2):
                senses.append(TimeSense(.decade, to - from == 4 ? value / 10 : 190 + value / 10))
                appendAtom(UInt32(from), UInt32(ending), index, index, from: first)
                return (true, ending)
            case .ordinal?:
                senses.append(TimeSense(.ordinal, value))
                if (1...31).contains(value) { senses.append(TimeSense(.day, value)) }
                appendAtom(UInt32(from), UInt32(ending), index, index, from: first)
                return (true, ending)
            default: break
            }
        }
        appendNumberSenses(bytes, from, to)
        appendAtom(UInt32(from), UInt32(to), index, index, from: first)
        return (true, to)
    }

    // MARK: Storage

    @inline(__always)
    private mutating func append(_ token: Token, _ index: Int, _ last: Int, _ part: TimePart?) {
        let first = senses.count
        if let part { senses.append(TimeSense(part)) }
        appendAtom(token.start, token.end, index, last, from: first)
    }

    private mutating func appendAtom(
        _ start: UInt32,
        _ end: UInt32,
        _ token: Int,
        _ lastToken: Int,
        from first: Int
    ) {
        var mask: UInt64 = 0
        for sense in senses[first...] { mask |= sense.part.bit }
        atoms.append(
            TimeAtom(
                start: start,
                end: end,
                token: token,
                lastToken: lastToken,
                mask: mask,
                senses: first..<senses.count
            )
        )
    }

    private func mark(_ mark: Mark) -> TimePart? {
        switch mark {
        case .openParenthesis, .openBracket: .open
        case .closeParenthesis, .closeBracket: .close
        case .slash: .slash
        case .dash: .dash
        case .comma: .comma
        default: nil
        }
    }
}

/// The number that up to nine digits write, or nil.
@inline(__always)
func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, end - start <= 9, end <= bytes.count else { return nil }
    var value = 0
    for at in start..<end {
        let digit = bytes[at] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
    }
    return value
}
