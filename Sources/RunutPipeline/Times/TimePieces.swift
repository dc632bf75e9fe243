internal import RunutLanguages
internal import RunutText

/// Words that are made of several atoms.
extension TimeAtoms {
    func hasHyphen(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for at in Int(token.start)..<Int(token.end) where bytes[at] == 0x2D { return true }
        return false
    }

    /// "Sabtu-Minggu", "III-2023", "1990s", "9pm": pieces that are all known, else nothing.
    mutating func readPieces(
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
            case .decade? where value % 10 == 0 && to - from == 4:
                senses.append(TimeSense(.decade, value / 10))
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
        // "9pm", "80an"; a longer word is no ending ("20detik" is a name).
        guard ending - to <= 3 else { return (false, end) }
        appendNumberSenses(bytes, from, to)
        appendAtom(UInt32(from), UInt32(to), index, index, from: first)
        return (true, to)
    }
}
