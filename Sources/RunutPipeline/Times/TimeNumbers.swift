internal import RunutLanguages
internal import RunutText

/// Numbers as atoms: in digits, in words, with points inside.
extension TimeAtoms {
    /// The number that words make together: "dua puluh lima", "two hundred".
    func composed(
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

    /// "nineteen eighty", "nineteen ninety-six": a year as it is spoken.
    func spokenYear(
        _ century: Int,
        _ tokens: [Token],
        from start: Int,
        to limit: Int,
        lexicon: TimeLexicon
    ) -> (year: Int, end: Int)? {
        guard (16...20).contains(century), start < limit, tokens[start].isWord else { return nil }
        if case .value(let tens)? = lexicon.word(tokens[start].hash)?.numeral,
            let (rest, end) = composed(
                .value(tens),
                tokens,
                from: start + 1,
                to: limit,
                lexicon: lexicon
            ), (10...99).contains(rest)
        {
            return (century * 100 + rest, end)
        }
        return nil
    }

    /// Returns the index after what was read.
    mutating func readNumber(
        _ tokens: [Token],
        _ index: Int,
        in sentence: Range<Int>,
        bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let token = tokens[index]
        let first = senses.count
        if let minutes = clockTime(tokens, index, in: sentence, bytes: bytes) {
            senses.append(TimeSense(.clock, minutes))
            // The seconds of `9:30:15` are passed over.
            let hasSeconds = sixtieths(tokens, index + 3, in: sentence, bytes: bytes) != nil
            let last = hasSeconds ? index + 4 : index + 2
            appendAtom(token.start, tokens[last].end, index, last, from: first)
            return last + 1
        }
        if isHalf(tokens, index + 1, in: sentence, bytes: bytes) {
            appendNumberSenses(bytes, Int(token.start), Int(token.end))
            appendAtom(token.start, token.end, index, index, from: first)
            senses.append(TimeSense(.half))
            appendAtom(
                tokens[index + 1].start,
                tokens[index + 3].end,
                index + 1,
                index + 3,
                from: senses.count - 1
            )
            return index + 4
        }
        if let whole = wholeBeforeHalf(token, bytes) {
            senses.append(TimeSense(.number, whole))
            appendAtom(token.start, token.end - 2, index, index, from: first)
            senses.append(TimeSense(.half))
            appendAtom(token.end - 2, token.end, index, index, from: senses.count - 1)
            return index + 1
        }
        appendNumberSenses(bytes, Int(token.start), Int(token.end))
        appendAtom(token.start, token.end, index, index, from: first)
        return index + 1
    }

    /// `9:30`, written in three tokens, in minutes of the day.
    private func clockTime(
        _ tokens: [Token],
        _ index: Int,
        in sentence: Range<Int>,
        bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        guard tokens[index].byteCount <= 2,
            let hour = digits(bytes, Int(tokens[index].start), Int(tokens[index].end)), hour <= 24,
            let minute = sixtieths(tokens, index + 1, in: sentence, bytes: bytes)
        else { return nil }
        return hour * 60 + minute
    }

    /// The 30 of `:30`, a colon and two digits without spaces.
    private func sixtieths(
        _ tokens: [Token],
        _ index: Int,
        in sentence: Range<Int>,
        bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        guard index + 1 < sentence.upperBound, tokens[index].mark == .colon,
            tokens[index + 1].byteCount == 2,
            !tokens[index].shape.contains(.spaceBefore),
            !tokens[index + 1].shape.contains(.spaceBefore),
            let value = digits(bytes, Int(tokens[index + 1].start), Int(tokens[index + 1].end)),
            value < 60
        else { return nil }
        return value
    }

    /// The `1/2` of `2 1/2`.
    private func isHalf(
        _ tokens: [Token],
        _ index: Int,
        in sentence: Range<Int>,
        bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard index + 2 < sentence.upperBound, tokens[index + 1].mark == .slash,
            tokens[index].byteCount == 1, tokens[index + 2].byteCount == 1
        else { return false }
        return bytes[Int(tokens[index].start)] == 0x31
            && bytes[Int(tokens[index + 2].start)] == 0x32
    }

    /// The 2 of `2,5` and `2.5`: two and a half.
    private func wholeBeforeHalf(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let end = Int(token.end)
        guard token.byteCount >= 3, token.byteCount <= 4, bytes[end - 1] == 0x35,
            bytes[end - 2] == 0x2E || bytes[end - 2] == 0x2C
        else { return nil }
        return digits(bytes, Int(token.start), end - 2)
    }

    mutating func appendNumberSenses(
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
            if length == 8, isDate(value) { senses.append(TimeSense(.numericDate, value)) }
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
        } else if parts.count == 3, parts.allSatisfy({ $0.length == 2 && $0.value < 60 }),
            parts[0].value < 24
        {
            // `05.12.33`: the seconds are passed over.
            senses.append(TimeSense(.clock, parts[0].value * 60 + parts[1].value))
        } else if parts.count == 3, parts[2].length == 4,
            (1...31).contains(parts[0].value), (1...12).contains(parts[1].value)
        {
            let date = parts[2].value * 10000 + parts[1].value * 100 + parts[0].value
            senses.append(TimeSense(.numericDate, date))
        } else if parts.count <= 3, parts[0].length <= 3,
            parts.dropFirst().allSatisfy({ $0.length == 3 })
        {
            senses.append(TimeSense(.number, parts.reduce(0) { $0 * 1000 + $1.value }))
        }
    }
}

/// `20240307`.
private func isDate(_ value: Int) -> Bool {
    (1900..<2100).contains(value / 10000)
        && Day(year: value / 10000, month: value / 100 % 100, day: value % 100) != nil
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
