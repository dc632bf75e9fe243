/// How one language tells the time: its words, and its rules made into one automaton, so
/// that all rules are tried in a single walk.
package struct TimeGrammar: Sendable {
    package struct Node: Sendable {
        /// The parts that lead on from here, as bits.
        package var mask: UInt64 = 0
        package var edges: [(part: TimePart, target: Int)] = []
        /// Indices of the rules that end here, the first of them the strongest.
        package var rules: [Int] = []
    }

    package let lexicon: TimeLexicon
    package let rules: [TimeRule]
    package private(set) var nodes: [Node] = [Node()]
    /// "Every year" is `P1Y` (as TimeBank writes it), not `XXXX`.
    package let setsUsePeriods: Bool
    /// Words before the day on which a statement was made: "kata", "said".
    package let speech: WordList
    /// Words before the day on which a report was taken over: "dilansir", "citing".
    package let relays: WordList

    package init(
        lexicon: TimeLexicon,
        shapes: [String: String],
        rules: [TimeRule],
        setsUsePeriods: Bool,
        speech: WordList,
        relays: WordList
    ) {
        precondition(TimePart.allCases.count <= 64, "a set of parts is one word")
        self.lexicon = lexicon
        self.rules = rules
        self.setsUsePeriods = setsUsePeriods
        self.speech = speech
        self.relays = relays
        var expanded: [String: [[TimePart]]] = [:]
        for (index, rule) in rules.enumerated() {
            var reader = PatternReader(rule.pattern, shapes: shapes, expanded: expanded)
            for parts in reader.alternatives() { insert(parts, rule: index) }
            expanded = reader.expanded
        }
    }

    /// For a language whose times are not read.
    package static let none = TimeGrammar(
        lexicon: TimeLexicon(""),
        shapes: [:],
        rules: [],
        setsUsePeriods: false,
        speech: WordList(""),
        relays: WordList("")
    )

    private mutating func insert(_ parts: [TimePart], rule: Int) {
        precondition(!parts.isEmpty, "\(rules[rule].name) would match nothing")
        var node = 0
        for part in parts {
            if let edge = nodes[node].edges.first(where: { $0.part == part }) {
                node = edge.target
            } else {
                nodes.append(Node())
                nodes[node].edges.append((part, nodes.count - 1))
                nodes[node].mask |= part.bit
                node = nodes.count - 1
            }
        }
        if !nodes[node].rules.contains(rule) { nodes[node].rules.append(rule) }
    }
}

/// Reads a pattern into all the rows of parts that it stands for.
private struct PatternReader {
    private let words: [Substring]
    private let shapes: [String: String]
    private var index = 0
    private(set) var expanded: [String: [[TimePart]]]

    init(_ pattern: String, shapes: [String: String], expanded: [String: [[TimePart]]]) {
        var spaced = ""
        for character in pattern {
            spaced += "[]{}|".contains(character) ? " \(character) " : String(character)
        }
        words = spaced.split { $0 == " " || $0 == "\n" }
        self.shapes = shapes
        self.expanded = expanded
    }

    mutating func alternatives() -> [[TimePart]] {
        var result: [[TimePart]] = []
        var row: [[TimePart]] = [[]]
        while index < words.count {
            let word = words[index]
            index += 1
            switch word {
            case "]", "}": return result + row
            case "|":
                result += row
                row = [[]]
            case "[": row = joined(row, [[]] + alternatives())
            case "{": row = joined(row, alternatives())
            default: row = joined(row, named(String(word)))
            }
        }
        return result + row
    }

    private mutating func named(_ name: String) -> [[TimePart]] {
        if let part = TimePart(name: name), shapes[name] == nil { return [[part]] }
        if let known = expanded[name] { return known }
        guard let shape = shapes[name] else { preconditionFailure("no part or shape \(name)") }
        var reader = PatternReader(shape, shapes: shapes, expanded: expanded)
        let rows = reader.alternatives()
        expanded = reader.expanded
        expanded[name] = rows
        return rows
    }

    private func joined(_ left: [[TimePart]], _ right: [[TimePart]]) -> [[TimePart]] {
        left.flatMap { head in right.map { head + $0 } }
    }
}
