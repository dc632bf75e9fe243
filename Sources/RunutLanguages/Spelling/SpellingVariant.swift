/// Letters that are written for each other without anybody calling it a mistake: `ise` and
/// `ize`. `^` binds both to the beginning of a word, `-` stands for nothing.
struct SpellingVariant: Sendable {
    private let left: [UInt8]
    private let right: [UInt8]
    private let isAtStart: Bool

    /// Pairs separated by spaces, the two sides by `=`.
    static func all(in text: String) -> [SpellingVariant] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { pair in
            let sides = pair.split(separator: "=")
            guard sides.count == 2 else { return nil }
            let isAtStart = sides[0].hasPrefix("^")
            let left = isAtStart ? sides[0].dropFirst() : sides[0]
            return SpellingVariant(
                left: left == "-" ? [] : Array(left.utf8),
                right: sides[1] == "-" ? [] : Array(sides[1].utf8),
                isAtStart: isAtStart
            )
        }
    }

    /// Whether one word becomes the other when the letters are changed at one place.
    func joins(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let growth = left.count - right.count
        guard other.count - one.count == growth || one.count - other.count == growth else {
            return false
        }
        return turned(one).contains(other)
    }

    /// The word with the letters changed, at each place and either way.
    func turned(_ word: [UInt8]) -> [[UInt8]] {
        turned(word, from: left, to: right) + turned(word, from: right, to: left)
    }

    private func turned(_ word: [UInt8], from: [UInt8], to: [UInt8]) -> [[UInt8]] {
        guard word.count >= from.count else { return [] }
        let last = isAtStart ? 0 : word.count - from.count
        return (0...last).compactMap { start in
            let end = start + from.count
            guard word[start..<end].elementsEqual(from) else { return nil }
            return Array(word[..<start]) + to + Array(word[end...])
        }
    }
}
