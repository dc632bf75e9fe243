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
        turns(one, into: other, from: left, to: right)
            || turns(one, into: other, from: right, to: left)
    }

    private func turns(
        _ one: [UInt8],
        into other: [UInt8],
        from: [UInt8],
        to: [UInt8]
    ) -> Bool {
        guard one.count - from.count + to.count == other.count, one.count >= from.count else {
            return false
        }
        for start in 0...(isAtStart ? 0 : one.count - from.count)
        where one[start..<(start + from.count)].elementsEqual(from) {
            let rest = one[(start + from.count)...]
            if other.starts(with: one[..<start]),
                other[start...].starts(with: to),
                other[(start + to.count)...].elementsEqual(rest)
            {
                return true
            }
        }
        return false
    }
}
