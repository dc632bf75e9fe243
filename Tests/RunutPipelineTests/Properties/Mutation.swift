/// SplitMix64: the same numbers for a seed on every machine.
struct SeededDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A way to spoil a text, as scrapes and editors do.
enum Mutation: String, CaseIterable, Sendable {
    case none, cut, shuffledLines, lostCharacters, addedMarks, joinedLines

    func applied(to string: String, seed: UInt64) -> String {
        var dice = SeededDice(seed: seed)
        var scalars = Array(string.unicodeScalars)
        switch self {
        case .none: return string
        case .cut:
            let start = Int.random(in: 0..<scalars.count / 2, using: &dice)
            let end = Int.random(in: start..<scalars.count, using: &dice)
            scalars = Array(scalars[start...end])
        case .shuffledLines:
            let lines = string.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.shuffled(using: &dice).joined(separator: "\n")
        case .lostCharacters:
            for _ in 0..<scalars.count / 50 {
                scalars.remove(at: Int.random(in: 0..<scalars.count, using: &dice))
            }
        case .addedMarks:
            for _ in 0..<scalars.count / 50 {
                let mark = Self.marks[Int.random(in: 0..<Self.marks.count, using: &dice)]
                scalars.insert(mark, at: Int.random(in: 0...scalars.count, using: &dice))
            }
        case .joinedLines:
            scalars = scalars.map { scalar in
                scalar == "\n" && Bool.random(using: &dice) ? " " : scalar
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private static let marks: [Unicode.Scalar] = [
        "\"", "“", "”", "‘", "’", "(", ")", "[", ",", ".", "?", "…", "–", "-", ":", ";", "/", "@",
        "\n", "\r", " ", "\u{A0}", "\u{FEFF}", "\u{200B}", "\u{301}", "9", "é", "漢", "🚢",
    ]
}
