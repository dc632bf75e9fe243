internal import RunutLanguages
internal import RunutText

/// Above this a figure has no thousandths that a double could hold.
let thousandthsMaximum = 1e12

/// The figure to three decimals, or the very bits of one too large for that.
func numberKey(_ value: Double) -> UInt64 {
    guard abs(value) <= thousandthsMaximum else { return value.bitPattern }
    return UInt64(bitPattern: Int64((value * 1000).rounded()))
}

/// Gives every token of an article its term.
struct TermReader {
    let facts: ArticleFacts
    let tokens: [Token]
    let words: StoryWords
    let identities: Identities
    private(set) var quantities: [Quantity] = []
    private var result: [Term] = []

    init(facts: ArticleFacts, tokens: [Token], words: StoryWords, identities: Identities) {
        self.facts = facts
        self.tokens = tokens
        self.words = words
        self.identities = identities
    }

    mutating func terms() -> [Term] {
        result = Array(repeating: .none, count: tokens.count)
        var taken = Array(repeating: false, count: tokens.count)
        placeTimes(&taken)
        placeMentions(&taken)
        placeNumbers(&taken)
        placeWords(&taken)
        addUnits()
        return result
    }

    private func covered(_ range: TextRange) -> Range<Int> {
        let start = tokens.partitioningIndex { $0.end > range.start }
        let end = tokens.partitioningIndex { $0.start >= range.end }
        return start..<max(start, end)
    }

    private mutating func placeTimes(_ taken: inout [Bool]) {
        for (index, time) in facts.times.enumerated() {
            let place = covered(time.range)
            guard let first = place.first, !place.contains(where: { taken[$0] }) else { continue }
            for token in place { taken[token] = true }
            let key = mixed(wordHash(time.begin ?? time.value) ^ 0x71)
            result[first] = Term(kind: .time, key: key, rarity: 3, fact: Int32(index))
        }
    }

    /// The longest mention wins where two overlap.
    private mutating func placeMentions(_ taken: inout [Bool]) {
        let order = facts.mentions.indices.sorted {
            let (left, right) = (facts.mentions[$0].range, facts.mentions[$1].range)
            return (right.byteCount, left.start) < (left.byteCount, right.start)
        }
        for index in order {
            let place = covered(facts.mentions[index].range)
            guard let first = place.first, !place.contains(where: { taken[$0] }) else { continue }
            // `Sebelas` and `Menurutnya` at the head of a sentence may pass for names.
            let isWord = place.count == 1 && identities.isPlainWord(facts.mentions[index])
            if isWord, number(at: first) != nil || words.clauses.empty.contains(tokens[first]) {
                continue
            }
            for token in place { taken[token] = true }
            let word = isWord ? wordKey(first) : 0
            result[first] = Term(
                kind: .entity,
                key: word != 0 ? word : identities.key(of: facts.mentions[index]),
                rarity: place.map { words.statistics.rarity(of: tokens[$0].hash) }.max() ?? 4,
                fact: Int32(index)
            )
        }
    }

    private mutating func placeNumbers(_ taken: inout [Bool]) {
        var index = 0
        while index < tokens.count {
            guard !taken[index], let (value, end) = number(at: index) else {
                index += 1
                continue
            }
            for token in index..<end { taken[token] = true }
            let key = mixed(numberKey(value) ^ 0x4E)
            let rarity: Float = value < 3 ? 1.5 : value < 13 ? 3.5 : 5.5
            result[index] = Term(kind: .number, key: key, rarity: rarity, fact: -1)
            if !isNone(value, index) {
                quantities.append(
                    Quantity(tokens: index..<end, value: value, unit: 0, isBound: isBound(index))
                )
            }
            index = end
        }
    }

    private mutating func placeWords(_ taken: inout [Bool]) {
        var index = 0
        while index < tokens.count {
            if taken[index] || !tokens[index].isWord {
                index += 1
                continue
            }
            if let phrase = words.concepts.phrase(tokens, at: index, limit: tokens.count),
                !taken[index..<phrase.end].contains(true)
            {
                result[index] = Term(kind: .word, key: phrase.value, rarity: 4, fact: -1)
                index = phrase.end
                continue
            }
            let key = wordKey(index)
            if key != 0 {
                let rarity = words.statistics.rarity(of: tokens[index].hash)
                result[index] = Term(kind: .word, key: key, rarity: rarity, fact: -1)
            }
            index += 1
        }
    }

    /// 0 for a word without content.
    private func wordKey(_ index: Int) -> UInt64 {
        let token = tokens[index]
        if words.clauses.empty.contains(token) || token.byteCount < 2 { return 0 }
        if let concept = words.concepts.concept(of: token.hash) { return concept }
        return words.key(
            of: facts.article.text.bytes[token.range.bytes].map {
                $0 &- 0x41 < 26 ? $0 | 0x20 : $0
            }
        )
    }

    /// What a figure counts: the first content word of the three tokens after it.
    private mutating func addUnits() {
        quantities = quantities.map { quantity in
            let next =
                quantity.tokens.upperBound..<min(tokens.count, quantity.tokens.upperBound + 3)
            var unit: UInt64 = 0
            for index in next {
                if tokens[index].kind == .mark, tokens[index].mark != .percent { break }
                if tokens[index].mark == .percent { unit = 0x25 }
                if result[index].kind == .word { unit = result[index].key }
                if unit != 0 { break }
            }
            if unit == 0, quantity.tokens.lowerBound > 0 {
                // `Rp 10.000`, `$40`: the currency stands before.
                let before = tokens[quantity.tokens.lowerBound - 1]
                if before.mark == .currency || before.hash == wordHash("rp") { unit = 0x24 }
            }
            return Quantity(
                tokens: quantity.tokens,
                value: quantity.value,
                unit: unit,
                isBound: quantity.isBound
            )
        }
    }

    /// `tidak satu pun`, `not a single`: no figure at all.
    private func isNone(_ value: Double, _ index: Int) -> Bool {
        value == 1
            && tokens[max(0, index - 2)..<index].contains { words.clauses.negations.contains($0) }
    }

    private func isBound(_ index: Int) -> Bool {
        tokens[max(0, index - 2)..<index].contains { words.clauses.bounds.contains($0) }
    }
}

extension TermReader {
    /// A number in digits or words, and the token after it.
    private func number(at index: Int) -> (value: Double, end: Int)? {
        var end = index + 1
        var value: Double
        if tokens[index].isNumber {
            guard let digits = digits(tokens[index].range) else { return nil }
            value = digits
        } else if let word = wordValue(index) {
            value = Double(word)
            // `empat puluh dua`, `dua belas`: adds up as it goes.
            while end < tokens.count, let more = words.clauses.multipliers[tokens[end].hash] {
                value = more < 0 ? value - Double(more) : value * Double(more)
                end += 1
                if more <= 100, end < tokens.count, let rest = wordValue(end) {
                    value += Double(rest)
                    end += 1
                }
            }
            return (value, end)
        } else {
            return nil
        }
        while end < tokens.count, let more = words.clauses.multipliers[tokens[end].hash], more > 10
        {
            value *= Double(more)
            end += 1
        }
        return (value, end)
    }

    private func wordValue(_ index: Int) -> Int? {
        let token = tokens[index]
        if let value = words.clauses.numbers[token.hash] { return value }
        // `ninety-four`
        let text = facts.article.text[token.range]
        let parts = text.split(separator: "-")
        guard parts.count == 2, let tens = words.clauses.numbers[wordHash(String(parts[0]))],
            let ones = words.clauses.numbers[wordHash(String(parts[1]))], tens >= 20, ones < 10
        else { return nil }
        return tens + ones
    }

    /// `1.323.459`, `3,2`, `1,201`, `0.5` by the language's own marks.
    private func digits(_ range: TextRange) -> Double? {
        let bytes = facts.article.text.bytes[range.bytes]
        let decimal: UInt8 = words.clauses.hasDecimalComma ? 0x2C : 0x2E
        var whole = 0.0
        var scale = 0.0
        for byte in bytes {
            if byte &- 0x30 < 10 {
                if scale > 0 {
                    whole += Double(byte - 0x30) * scale
                    scale /= 10
                } else {
                    whole = whole * 10 + Double(byte - 0x30)
                }
            } else if byte == decimal {
                guard scale == 0 else { return nil }
                scale = 0.1
            } else if byte != 0x2C, byte != 0x2E {
                return nil
            }
        }
        return whole
    }
}
