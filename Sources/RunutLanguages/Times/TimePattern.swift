/// A pattern as it was read.
package indirect enum TimePattern {
    case part(TimePart)
    case all([TimePattern])
    case any([TimePattern])
}

/// Reads patterns and the shapes that they name; each shape once.
struct TimePatternReader {
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
