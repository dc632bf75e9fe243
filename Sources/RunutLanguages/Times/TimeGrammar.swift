package import RunutText

/// How one language tells the time: its words, and its rules made into one automaton, so
/// that all rules are tried in a single walk.
package struct TimeGrammar: Sendable {
    /// A point that rules have come to. Nodes are chained, not held in arrays of their own:
    /// there are thousands, and a start-up should not notice.
    package struct Node: Sendable {
        /// The part that led here.
        package let part: TimePart
        /// The parts that lead on, as bits.
        package fileprivate(set) var mask: UInt128 = 0
        /// Indices into `nodes`, 0 for none.
        package fileprivate(set) var firstChild: Int32 = 0
        package fileprivate(set) var nextSibling: Int32 = 0
        /// Index into `endings`, -1 for none.
        package fileprivate(set) var ending: Int32 = -1
    }

    /// A rule that ends at a node, and the next one that does.
    package struct Ending: Sendable {
        package let rule: Int32
        package let next: Int32
    }

    package let lexicon: TimeLexicon
    package let rules: [TimeRule]
    package private(set) var nodes: [Node] = [Node(part: .joint)]
    package private(set) var endings: [Ending] = []
    /// Of "3/7/2024" where nothing else decides.
    package let order: DateOrder
    /// "Every year" is `P1Y` (as TimeBank writes it), not `XXXX`.
    package let setsUsePeriods: Bool
    package let moveableDays: MoveableDays
    /// Words that may follow `9 p.m.` within one sentence: the names of days and zones.
    package let afterMeridiem: WordIndex
    /// Words before the day on which a statement was made: "kata", "said".
    package let speech: WordList
    /// Words before the day on which a report was taken over: "dilansir", "citing".
    package let relays: WordList

    package init(
        lexicon: TimeLexicon,
        shapes: [String: String],
        rules: [TimeRule],
        order: DateOrder = .dayFirst,
        setsUsePeriods: Bool,
        moveableDays: MoveableDays = MoveableDays(""),
        speech: WordList,
        relays: WordList
    ) {
        precondition(TimePart.allCases.count <= 128, "a set of parts is one number")
        self.lexicon = lexicon
        self.rules = rules
        self.order = order
        self.setsUsePeriods = setsUsePeriods
        self.moveableDays = moveableDays
        self.afterMeridiem = lexicon.firstWords(of: [.weekday, .month, .zone])
        self.speech = speech
        self.relays = relays
        var reader = PatternReader(shapes: shapes)
        for (index, rule) in rules.enumerated() {
            for node in extend([0], by: reader.pattern(rule.pattern)) {
                precondition(node != 0, "\(rule.name) would match nothing")
                endings.append(Ending(rule: Int32(index), next: nodes[node].ending))
                nodes[node].ending = Int32(endings.count - 1)
            }
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

    /// The nodes where a pattern leads that begins at some nodes, each once.
    private mutating func extend(_ starts: [Int], by pattern: TimePattern) -> [Int] {
        switch pattern {
        case .part(let part): return starts.map { child(of: $0, part) }
        case .all(let row): return row.reduce(starts) { extend($0, by: $1) }
        case .any(let choices):
            var ends: [Int] = []
            for choice in choices { ends += extend(starts, by: choice) }
            ends.sort()
            var unique: [Int] = []
            for end in ends where end != unique.last { unique.append(end) }
            return unique
        }
    }

    private mutating func child(of node: Int, _ part: TimePart) -> Int {
        if nodes[node].mask & part.bit != 0 {
            var child = Int(nodes[node].firstChild)
            while nodes[child].part != part { child = Int(nodes[child].nextSibling) }
            return child
        }
        var new = Node(part: part)
        new.nextSibling = nodes[node].firstChild
        nodes.append(new)
        nodes[node].firstChild = Int32(nodes.count - 1)
        nodes[node].mask |= part.bit
        return nodes.count - 1
    }
}

/// A pattern as it was read.
private indirect enum TimePattern {
    case part(TimePart)
    case all([TimePattern])
    case any([TimePattern])
}

/// Reads patterns and the shapes that they name; each shape once.
private struct PatternReader {
    private let shapes: [String: String]
    private var known: [String: TimePattern] = [:]

    init(shapes: [String: String]) { self.shapes = shapes }

    mutating func pattern(_ text: String) -> TimePattern {
        var spaced = ""
        for character in text {
            spaced += "[]{}|".contains(character) ? " \(character) " : String(character)
        }
        let words = spaced.split { $0 == " " || $0 == "\n" }
        var index = 0
        return choices(words, &index)
    }

    private mutating func choices(_ words: [Substring], _ index: inout Int) -> TimePattern {
        var choices: [TimePattern] = []
        var row: [TimePattern] = []
        while index < words.count {
            let word = words[index]
            index += 1
            switch word {
            case "]", "}": return .any(choices + [.all(row)])
            case "|":
                choices.append(.all(row))
                row = []
            case "[": row.append(.any([.all([]), self.choices(words, &index)]))
            case "{": row.append(self.choices(words, &index))
            default: row.append(named(String(word)))
            }
        }
        return .any(choices + [.all(row)])
    }

    private mutating func named(_ name: String) -> TimePattern {
        if let pattern = known[name] { return pattern }
        guard let shape = shapes[name] else {
            guard let part = TimePart(name: name) else {
                preconditionFailure("no part or shape \(name)")
            }
            return .part(part)
        }
        let pattern = pattern(shape)
        known[name] = pattern
        return pattern
    }
}
