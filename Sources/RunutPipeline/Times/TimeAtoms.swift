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
    let mask: UInt128
    let senses: Range<Int>
}

/// The atoms of one sentence; its storage is used again for the next.
struct TimeAtoms {
    var atoms: [TimeAtom] = []
    var senses: [TimeSense] = []

    mutating func read(
        _ tokens: [Token],
        _ sentence: Range<Int>,
        text: Text,
        lexicon: TimeLexicon,
        places: PlaceZones = .none
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
                    lexicon: lexicon,
                    places: places
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
        lexicon: TimeLexicon,
        places: PlaceZones
    ) -> Int {
        let token = tokens[index]
        switch token.kind {
        case .mark:
            append(token, index, index, mark(token.mark) ?? sign(bytes, Int(token.start)))
            return index + 1
        case .number: return readNumber(tokens, index, in: sentence, bytes: bytes)
        case .word:
            let isFirst = index == sentence.lowerBound
            if let last = atoms.last, last.mask & TimePart.zoneWord.bit != 0,
                let place = places.index(startingAt: token.start)
            {
                return readPlace(place, at: index, tokens, in: sentence, places)
            }
            if let next = readZone(tokens, index, in: sentence, bytes: bytes, lexicon: lexicon) {
                return next
            }
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

    /// "waktu Tokyo": the name is one atom.
    private mutating func readPlace(
        _ place: Int,
        at index: Int,
        _ tokens: [Token],
        in sentence: Range<Int>,
        _ places: PlaceZones
    ) -> Int {
        let end = places[place].range.end
        var next = index + 1
        while next < sentence.upperBound, tokens[next].end <= end { next += 1 }
        senses.append(TimeSense(.place, place))
        appendAtom(
            tokens[index].start,
            tokens[next - 1].end,
            index,
            next - 1,
            from: senses.count - 1
        )
        return next
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
            let (sense, after) = numberSense(numeral, tokens, index, sentence, lexicon)
        {
            let first = senses.count
            if after == index + 1 { appendSenses(of: entry, tokens[index], isFirst: isFirst) }
            senses.append(sense)
            appendAtom(tokens[index].start, tokens[after - 1].end, index, after - 1, from: first)
            return after
        }
        let first = senses.count
        appendSenses(of: entry, tokens[index], isFirst: isFirst)
        appendAtom(tokens[index].start, tokens[end - 1].end, index, end - 1, from: first)
        return end
    }

    /// The number or the spoken year that begins with a number word.
    private func numberSense(
        _ numeral: TimeLexicon.Numeral,
        _ tokens: [Token],
        _ index: Int,
        _ sentence: Range<Int>,
        _ lexicon: TimeLexicon
    ) -> (TimeSense, end: Int)? {
        let limit = sentence.upperBound
        guard
            let (value, end) = composed(
                numeral,
                tokens,
                from: index + 1,
                to: limit,
                lexicon: lexicon
            )
        else { return nil }
        if let (year, end) = spokenYear(value, tokens, from: end, to: limit, lexicon: lexicon) {
            return (TimeSense(.year, year), end)
        }
        return (TimeSense(.number, value), end)
    }

    mutating func appendSenses(
        of entry: TimeLexicon.Entry,
        _ token: Token,
        isFirst: Bool
    ) {
        for sense in entry.senses {
            if sense.needsCapital, !token.isCapitalised { continue }
            if sense.needsLowercase, token.isCapitalised, !isFirst { continue }
            senses.append(sense)
        }
    }

    // MARK: Storage

    @inline(__always)
    mutating func append(_ token: Token, _ index: Int, _ last: Int, _ part: TimePart?) {
        let first = senses.count
        if let part { senses.append(TimeSense(part)) }
        appendAtom(token.start, token.end, index, last, from: first)
    }

    mutating func appendAtom(
        _ start: UInt32,
        _ end: UInt32,
        _ token: Int,
        _ lastToken: Int,
        from first: Int
    ) {
        var mask: UInt128 = 0
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

    /// "H+3", and a minus sign in place of the dash.
    private func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> TimePart? {
        if bytes[at] == 0x2B { return .plus }
        let isMinus =
            bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x88
            && bytes[at + 2] == 0x92
        return isMinus ? .dash : nil
    }

    private func mark(_ mark: Mark) -> TimePart? {
        switch mark {
        case .openParenthesis, .openBracket: .open
        case .closeParenthesis, .closeBracket: .close
        case .slash: .slash
        case .dash: .dash
        case .comma: .comma
        case .straightSingleQuote, .openSingleQuote, .closeSingleQuote: .apostrophe
        default: nil
        }
    }
}
