internal import RunutLanguages
internal import RunutText

/// Walks a grammar's automaton over the sentences of one article, and remembers the days it
/// has read, because "the day after" counts from them.
struct TimeReader {
    /// One way in which atoms make a rule: where it ends and what it holds.
    private struct Found {
        let end: Int
        let rule: Int
        let captures: Range<Int>
    }

    let grammar: TimeGrammar
    let text: Text
    let tokens: [Token]
    let anchor: Day?
    /// How the outlet's country writes dates in numbers, where that is known.
    let order: DateOrder?
    private(set) var atoms = TimeAtoms()
    private(set) var sentence = 0..<0
    private var found: [Found] = []
    private var path: [TimeSense] = []
    private var log: [TimeSense] = []

    /// The last day that the text named, and whether this sentence did.
    private(set) var namedDay: Day?
    /// The first day of the last day or stretch that the text named.
    private(set) var namedStart: Day?
    private(set) var sentenceDay: Day?
    /// The last day on which something happened: named, and not as the day of a statement.
    private(set) var eventDay: Day?
    /// The last quarter that the text named, as year * 4 + quarter - 1.
    private(set) var namedQuarter: Int?
    private(set) var namedYear: Int?
    /// Whether "a year earlier" compares with a quarter.
    private(set) var comparesQuarters = false

    init(
        grammar: TimeGrammar,
        text: Text,
        tokens: [Token],
        anchor: Day?,
        order: DateOrder? = nil
    ) {
        self.order = order
        self.grammar = grammar
        self.text = text
        self.tokens = tokens
        self.anchor = anchor
    }

    mutating func read(_ sentence: Range<Int>, found emit: (TimeExpression) -> Void) {
        self.sentence = sentence
        sentenceDay = nil
        atoms.read(tokens, sentence, text: text, lexicon: grammar.lexicon)
        let start = grammar.nodes[0].mask
        var index = 0
        while index < atoms.atoms.count {
            guard atoms.atoms[index].mask & start != 0,
                let (expression, end) = expression(at: index)
            else {
                index += 1
                continue
            }
            emit(expression)
            index = end
        }
    }

    /// The longest time that begins at an atom.
    private mutating func expression(at index: Int) -> (TimeExpression, end: Int)? {
        found.removeAll(keepingCapacity: true)
        log.removeAll(keepingCapacity: true)
        path.removeAll(keepingCapacity: true)
        walk(0, index)
        // Few ways remain for one atom: picking the best in turn beats sorting.
        while !found.isEmpty {
            var best = 0
            for other in found.indices.dropFirst() {
                let (left, right) = (found[other], found[best])
                if left.end > right.end || (left.end == right.end && left.rule < right.rule) {
                    best = other
                }
            }
            let way = found.remove(at: best)
            let rule = grammar.rules[way.rule]
            let parts = TimeParts(log[way.captures])
            guard holds(rule.condition, index..<way.end, parts),
                let reading = reading(rule.meaning, parts, index..<way.end)
            else { continue }
            remember(
                reading,
                isStatement: closesStatement(atoms.atoms[index].start, atoms.atoms[way.end - 1].end)
            )
            return (
                TimeExpression(
                    range: TextRange(atoms.atoms[index].start, atoms.atoms[way.end - 1].end),
                    kind: reading.kind,
                    value: reading.value,
                    begin: reading.begin,
                    end: reading.end,
                    orElse: reading.orElse,
                    rule: rule.name
                ),
                way.end
            )
        }
        return nil
    }

    private mutating func walk(_ node: Int, _ index: Int) {
        var ending = grammar.nodes[node].ending
        while ending >= 0 {
            let start = log.count
            log += path
            let rule = Int(grammar.endings[Int(ending)].rule)
            found.append(Found(end: index, rule: rule, captures: start..<log.count))
            ending = grammar.endings[Int(ending)].next
        }
        let mask = grammar.nodes[node].mask
        guard index < atoms.atoms.count, atoms.atoms[index].mask & mask != 0 else { return }
        for place in atoms.atoms[index].senses {
            let sense = atoms.senses[place]
            guard sense.part.bit & mask != 0 else { continue }
            var child = Int(grammar.nodes[node].firstChild)
            while grammar.nodes[child].part != sense.part {
                child = Int(grammar.nodes[child].nextSibling)
            }
            path.append(sense)
            walk(child, index + 1)
            path.removeLast()
        }
    }

    /// `..., kata dia, Minggu (14/7/2024).`: the day of the saying, not of what is said.
    private func closesStatement(_ start: UInt32, _ end: UInt32) -> Bool {
        var first = sentence.lowerBound
        while first < sentence.upperBound, tokens[first].end <= start { first += 1 }
        guard first > sentence.lowerBound, tokens[first - 1].mark == .comma else { return false }
        let before = tokens[sentence.lowerBound..<first]
        return before.contains { grammar.speech.contains($0) || grammar.relays.contains($0) }
    }

    /// The day that a clock time without one belongs to: that of what the article tells, when
    /// it is near, else the day of the article.
    var clockDay: Day? {
        if let sentenceDay { return sentenceDay }
        guard let anchor else { return nil }
        guard let eventDay, abs(eventDay.ordinal - anchor.ordinal) <= 7 else { return anchor }
        return eventDay
    }

    private mutating func remember(_ reading: TimeReading, isStatement: Bool) {
        if reading.kind != .duration,
            let day = reading.begin.flatMap({ Day(text: String($0.prefix(10))) })
        {
            namedStart = day
        }
        if let day = reading.day {
            namedDay = day
            if !isStatement { eventDay = day }
            sentenceDay = day
            namedYear = day.year
        } else if let year = reading.year {
            namedYear = year
        }
        if let quarter = reading.quarter {
            // A quarter of an earlier year is only what this one is compared with.
            let isOld = anchor.map { quarter < $0.year * 4 + ($0.month - 1) / 3 - 3 } ?? false
            // One that is not over yet is looked forward to, not compared.
            let isOpen = anchor.map { quarter >= $0.year * 4 + ($0.month - 1) / 3 } ?? false
            if !isOld && !isOpen || namedQuarter == nil { namedQuarter = quarter }
            comparesQuarters = true
        } else if reading.kind == .duration {
            comparesQuarters = false
        }
    }
}

/// The parts that a rule found, by name.
struct TimeParts {
    private let senses: ArraySlice<TimeSense>

    init(_ senses: ArraySlice<TimeSense>) { self.senses = senses }

    func has(_ part: TimePart) -> Bool { senses.contains { $0.part == part } }

    func first(_ part: TimePart) -> Int? {
        for sense in senses where sense.part == part { return Int(sense.value) }
        return nil
    }

    func last(_ part: TimePart) -> Int? {
        for sense in senses.reversed() where sense.part == part { return Int(sense.value) }
        return nil
    }

    func values(_ part: TimePart) -> [Int] {
        senses.compactMap { $0.part == part ? Int($0.value) : nil }
    }

    func isFirst(_ part: TimePart, before other: TimePart) -> Bool {
        guard let here = senses.firstIndex(where: { $0.part == part }) else { return false }
        return senses.firstIndex { $0.part == other }.map { here < $0 } ?? true
    }

    func count(_ part: TimePart) -> Int {
        senses.reduce(0) { $0 + ($1.part == part ? 1 : 0) }
    }
}
