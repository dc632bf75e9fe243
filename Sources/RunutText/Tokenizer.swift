/// Splits a stretch of text into words, numbers and marks.
///
/// A word keeps inner hyphens and apostrophes (`Jong-un`, `Ma'ruf`), a web name its
/// points (`Kabar.co.id`), initials theirs (`U.S.`). Words that a scrape has glued
/// together at a capital (`dikutip dariThe Verge`) come apart: the second one then has
/// no `.spaceBefore`.
package func tokens(in text: Text, _ range: TextRange? = nil) -> [Token] {
    let range = range ?? text.all
    return text.bytes.withUnsafeBufferPointer { bytes in
        var scanner = TokenScanner(bytes: bytes, index: Int(range.start), end: Int(range.end))
        return scanner.run()
    }
}

private struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var index: Int
    let end: Int
    var space = true
    var newLine = true
    var emptyLine = false
    var result: [Token] = []

    mutating func run() -> [Token] {
        result.reserveCapacity((end - index) / 5)
        while index < end {
            let byte = bytes[index]
            switch classes[Int(byte)] {
            case .space:
                space = true
                index += 1
            case .newLine:
                if newLine, byte == 0x0A, index > 0 { emptyLine = true }
                if byte == 0x0A { newLine = true }
                space = true
                index += 1
            case .letter: scanWord()
            case .digit: scanNumber()
            case .mark: append(.mark, from: index, to: index + 1, mark: asciiMarks[Int(byte)])
            case .high: scanHigh()
            }
        }
        return result
    }

    // MARK: Words

    private mutating func scanWord() {
        let start = index
        if let initialsEnd = initialsEnd(from: start) {
            append(.word, from: start, to: initialsEnd)
            return
        }
        var lowerRun = 0
        var isWebName = false
        var at = start
        scan: while at < end {
            let byte = bytes[at]
            switch classes[Int(byte)] {
            case .letter:
                let lower = byte >= 0x61
                // Three lower-case letters and then a capital: two words that lost their space.
                if !lower, lowerRun >= 3 { break scan }
                lowerRun = lower ? lowerRun + 1 : 0
                at += 1
            case .high:
                guard let length = letterLength(at) else { break scan }
                lowerRun = 0
                at += length
            case .digit:
                let digitsEnd = digitsEnd(from: at)
                if digitsEnd + 1 < end, bytes[digitsEnd] == 0x2E || bytes[digitsEnd] == 0x2C,
                    isDigit(digitsEnd + 1)
                {
                    break scan
                }
                at = digitsEnd
            case .mark:
                guard let next = joined(at, wordStart: start) else { break scan }
                // `KABAR.com-Kapal`: the dash after a web name is one of its own.
                if byte == 0x2D, isWebName { break scan }
                isWebName = isWebName || byte == 0x2E
                at = next
                lowerRun = 0
            default: break scan
            }
        }
        // A possessive 's is a word of its own, glued to the one before.
        if at - start > 2, bytes[at - 1] == 0x73 {
            if bytes[at - 2] == 0x27 {
                append(.word, from: start, to: at - 2)
                append(.word, from: at - 1 - 1, to: at)
                return
            }
            if at - start > 4, bytes[at - 2] == 0x99, bytes[at - 3] == 0x80, bytes[at - 4] == 0xE2 {
                append(.word, from: start, to: at - 4)
                append(.word, from: at - 4, to: at)
                return
            }
        }
        append(.word, from: start, to: at)
    }

    /// Where a word goes on after an inner mark at `at`, or nil when it ends there.
    private func joined(_ at: Int, wordStart: Int) -> Int? {
        guard at + 1 < end else { return nil }
        switch bytes[at] {
        case 0x2D, 0x27:  // hyphen, apostrophe
            return isLetterOrDigit(at + 1) ? at + 1 : nil
        case 0x2E:  // a point inside a web name
            var nameEnd = at + 1
            while nameEnd < end, classes[Int(bytes[nameEnd])] == .letter { nameEnd += 1 }
            guard nameEnd > at + 1, nameEnd - at <= 5,
                webEndings.contains(foldedHash(bytes, at + 1, nameEnd))
            else { return nil }
            return nameEnd
        default: return nil
        }
    }

    /// `U.S.`, `J.D.`: two or more single capitals, each with its point.
    private func initialsEnd(from start: Int) -> Int? {
        var at = start
        var count = 0
        while at + 1 < end, bytes[at] &- 0x41 < 26, bytes[at + 1] == 0x2E {
            at += 2
            count += 1
        }
        guard count >= 2 else { return nil }
        return at < end && classes[Int(bytes[at])] == .letter ? nil : at
    }

    // MARK: Numbers

    private mutating func scanNumber() {
        let start = index
        var at = digitsEnd(from: start)
        var plain = true
        while at + 1 < end, bytes[at] == 0x2E || bytes[at] == 0x2C, isDigit(at + 1) {
            plain = false
            at = digitsEnd(from: at + 1)
        }
        // `43rd`, `1990an`: one word; `2.5km`: a number and a word.
        if plain, at < end, classes[Int(bytes[at])] == .letter {
            while at < end, classes[Int(bytes[at])] == .letter || isDigit(at) { at += 1 }
            append(.word, from: start, to: at)
        } else {
            append(.number, from: start, to: at)
        }
    }

    private func digitsEnd(from start: Int) -> Int {
        var at = start
        while at < end, isDigit(at) { at += 1 }
        return at
    }

    // MARK: Bytes above ASCII

    private mutating func scanHigh() {
        let byte = bytes[index]
        if letterLength(index) != nil {
            scanWord()
            return
        }
        if byte == 0xC2, index + 1 < end {
            switch bytes[index + 1] {
            case 0xA0:
                space = true
                index += 2
            case 0xAB: append(.mark, from: index, to: index + 2, mark: .openQuote)
            case 0xBB: append(.mark, from: index, to: index + 2, mark: .closeQuote)
            case 0xA2...0xA5: append(.mark, from: index, to: index + 2, mark: .currency)
            default: append(.mark, from: index, to: index + 2, mark: .other)
            }
            return
        }
        if byte == 0xEF, index + 2 < end, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
            index += 3
            return
        }
        let length = sequenceLength(byte)
        let stop = min(index + length, end)
        guard byte == 0xE2, stop - index == 3, bytes[index + 1] == 0x80 else {
            append(.mark, from: index, to: stop, mark: .other)
            return
        }
        switch bytes[index + 2] {
        case 0x80...0x8F, 0xA8...0xAF:  // spaces of many widths, line separators
            space = true
            index = stop
        case 0x90...0x95: append(.mark, from: index, to: stop, mark: .dash)
        case 0x98: append(.mark, from: index, to: stop, mark: .openSingleQuote)
        case 0x99, 0x9A, 0x9B: append(.mark, from: index, to: stop, mark: .closeSingleQuote)
        case 0x9C, 0x9E: append(.mark, from: index, to: stop, mark: .openQuote)
        case 0x9D, 0x9F: append(.mark, from: index, to: stop, mark: .closeQuote)
        case 0xA2: append(.mark, from: index, to: stop, mark: .bullet)
        case 0xA6: append(.mark, from: index, to: stop, mark: .ellipsis)
        default: append(.mark, from: index, to: stop, mark: .other)
        }
    }

    /// The length of the non-ASCII letter (or inner curly apostrophe) at `at`, nil for a mark.
    private func letterLength(_ at: Int) -> Int? {
        let byte = bytes[at]
        switch byte {
        case 0xC3...0xDF: return min(2, end - at)
        case 0xE0, 0xE1, 0xE4...0xED: return min(3, end - at)
        case 0xE3:
            // CJK marks and brackets are no letters.
            return at + 1 < end && bytes[at + 1] == 0x80 ? nil : min(3, end - at)
        case 0xE2:
            guard at + 3 < end, at > 0, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99,
                isLetter(at - 1), isLetter(at + 3)
            else { return nil }
            return 3
        default: return nil
        }
    }

    private func isDigit(_ at: Int) -> Bool { at < end && bytes[at] &- 0x30 < 10 }
    private func isLetter(_ at: Int) -> Bool {
        at < end && (classes[Int(bytes[at])] == .letter || bytes[at] >= 0xC3)
    }
    private func isLetterOrDigit(_ at: Int) -> Bool { isLetter(at) || isDigit(at) }

    private mutating func append(_ kind: Token.Kind, from: Int, to: Int, mark: Mark = .none) {
        var shape: Token.Shape = []
        if space { shape.insert(.spaceBefore) }
        if newLine { shape.insert(.lineStart) }
        if emptyLine { shape.insert(.blockStart) }
        if kind == .word { shape.formUnion(letterShape(from, to)) }
        let hash = kind == .mark ? UInt64(mark.rawValue) : foldedHash(bytes, from, to)
        result.append(
            Token(
                start: UInt32(from),
                end: UInt32(to),
                kind: kind,
                shape: shape,
                mark: mark,
                hash: hash
            )
        )
        (space, newLine, emptyLine, index) = (false, false, false, to)
    }

    private func letterShape(_ from: Int, _ to: Int) -> Token.Shape {
        var shape: Token.Shape = []
        var (upper, lower) = (0, 0)
        for at in from..<to {
            let byte = bytes[at]
            if byte &- 0x41 < 26 {
                upper += 1
            } else if byte &- 0x61 < 26 {
                lower += 1
            } else if byte &- 0x30 < 10 {
                shape.insert(.hasDigit)
            }
        }
        let first = bytes[from]
        let accentedCapital =
            first == 0xC3 && from + 1 < to && (0x80...0x9E).contains(bytes[from + 1])
        if first &- 0x41 < 26 || accentedCapital { shape.insert(.initialCapital) }
        if lower > 0 { shape.insert(.hasLowercase) }
        if upper > 0, lower == 0 { shape.insert(.allCapitals) }
        return shape
    }
}

/// The number of bytes of the UTF-8 sequence that begins with `lead`.
@inline(__always)
private func sequenceLength(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
}

private enum ByteClass: UInt8 {
    case space, newLine, letter, digit, mark, high
}

private let classes: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case 0x0A, 0x0D: .newLine
    case 0x00...0x20, 0x7F: .space
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x80...0xFF: .high
    default: .mark
    }
}

private let asciiMarks: [Mark] = (0..<128).map { value in
    switch UnicodeScalar(UInt8(value)) {
    case ".": .period
    case ",": .comma
    case ":": .colon
    case ";": .semicolon
    case "?": .question
    case "!": .exclamation
    case "-": .dash
    case "/": .slash
    case "%": .percent
    case "$": .currency
    case "&": .ampersand
    case "@": .at
    case "#": .hash
    case "(": .openParenthesis
    case ")": .closeParenthesis
    case "[": .openBracket
    case "]": .closeBracket
    case "\"": .straightQuote
    case "'", "`": .straightSingleQuote
    case "*": .bullet
    default: .other
    }
}

/// Endings that make a word with a point inside a web name.
private let webEndings: Set<UInt64> = Set(
    [
        "com", "co", "id", "net", "org", "tv", "news", "go", "ac", "info", "my", "sg", "uk", "ru",
        "kr", "jp", "cn", "us", "au", "web",
    ].map(wordHash)
)

extension Token {
    /// The words into which cuts part a word, as if a space stood at each.
    package func parted(at cuts: [Int], in text: Text) -> [Token] {
        let borders = [start] + cuts.map { UInt32($0) } + [end]
        let pieces = zip(borders, borders.dropFirst()).flatMap {
            tokens(in: text, TextRange($0, $1))
        }
        return pieces.enumerated().map { number, piece in
            let around: Shape = number == 0 ? shape : .spaceBefore
            return Token(
                start: piece.start,
                end: piece.end,
                kind: piece.kind,
                shape: piece.shape.subtracting(Self.spacing)
                    .union(around.intersection(Self.spacing)),
                mark: piece.mark,
                hash: piece.hash
            )
        }
    }

    private static let spacing: Shape = [.spaceBefore, .lineStart, .blockStart]
}
