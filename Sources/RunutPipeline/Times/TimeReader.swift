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
    /// What the text attributes to somebody, by their cues.
    private let statements: [Attribution]
    /// Those of this sentence.
    private(set) var near: ArraySlice<Attribution> = []
    private(set) var atoms = TimeAtoms()
    private(set) var sentence = 0..<0
    private var found: [Found] = []
    private var path: [TimeSense] = []
    private var log: [TimeSense] = []

    /// What the text named before.
    private(set) var named = NamedTimes()
    /// The last day that this sentence named.
    private(set) var sentenceDay: LikelyDay?
    /// The token after the last time of this sentence.
    private(set) var lastEnd = 0
    /// What cannot be, or does not fit together.
    var diagnostics: [Diagnostic] = []
    /// Where the last set ended, as an index of atoms: "every Monday and Friday" goes on there.
    private(set) var setEnd: Int?

    init(
        grammar: TimeGrammar,
        text: Text,
        tokens: [Token],
        anchor: Day?,
        attributions: [Attribution] = []
    ) {
        self.grammar = grammar
        self.text = text
        self.tokens = tokens
        self.anchor = anchor
        statements = attributions.filter { !$0.cue.isEmpty }.sorted { $0.cue[0] < $1.cue[0] }
    }

    mutating func read(_ sentence: Range<Int>, found emit: (TimeExpression) -> Void) {
        self.sentence = sentence
        sentenceDay = nil
        setEnd = nil
        lastEnd = sentence.lowerBound
        near = statements(in: sentence)
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
            if let expression { emit(expression) }
            index = end
        }
    }

    /// The longest time that begins at an atom; nil where it cannot be, with its end.
    private mutating func expression(at index: Int) -> (TimeExpression?, end: Int)? {
        found.removeAll(keepingCapacity: true)
        log.removeAll(keepingCapacity: true)
        path.removeAll(keepingCapacity: true)
        walk(0, index)
        var impossible: Int?
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
            // No part of "31 April 2024" is a time either.
            if let impossible, way.end < impossible { break }
            let rule = grammar.rules[way.rule]
            let parts = TimeParts(log[way.captures])
            guard holds(rule.condition, index..<way.end, parts) else { continue }
            guard let reading = reading(rule.meaning, parts, index..<way.end) else {
                if isImpossible(rule.meaning, parts) { impossible = way.end }
                continue
            }
            if let wrong = impossibleWhole(around: index..<way.end, rule.meaning, parts) {
                noteImpossible(range(of: wrong))
                return (nil, wrong.upperBound)
            }
            let range = range(of: index..<way.end)
            if disagrees(reading, rule.meaning, parts) { noteWeekday(of: reading, at: range) }
            let role = role(of: reading, at: index..<way.end)
            named.remember(reading, isStatement: role == .statement, anchor: anchor)
            lastEnd = atoms.atoms[way.end - 1].lastToken + 1
            if let day = reading.day { sentenceDay = (day, reading.assumesDay) }
            if reading.kind == .set { setEnd = way.end }
            return (
                TimeExpression(
                    range: range,
                    kind: reading.kind,
                    value: reading.value,
                    begin: reading.begin,
                    end: reading.end,
                    rule: rule.name,
                    role: role,
                    assumesDay: reading.assumesDay
                ),
                way.end
            )
        }
        guard let end = impossible ?? impossibleClock(at: index) else { return nil }
        noteImpossible(range(of: index..<end))
        return (nil, end)
    }

    func range(of atoms: Range<Int>) -> TextRange {
        let all = self.atoms.atoms
        return TextRange(all[atoms.lowerBound].start, all[atoms.upperBound - 1].end)
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

    private func statements(in sentence: Range<Int>) -> ArraySlice<Attribution> {
        guard let first = sentence.first, !statements.isEmpty else { return [] }
        let (start, end) = (tokens[first].start, tokens[sentence.upperBound - 1].end)
        let from = statements.partitionPoint { $0.cue[0].start < start }
        return statements[from...].prefix { $0.cue[0].start < end }
    }

    /// The day that a clock time without one belongs to: that of what the article tells, when
    /// it is near, else the day of the article.
    var clockDay: LikelyDay? {
        if let sentenceDay { return sentenceDay }
        guard let anchor else { return nil }
        guard let known = named.eventDay, abs(known.day.ordinal - anchor.ordinal) <= 7 else {
            return (anchor, isAssumed: true)
        }
        return known
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

    func isFirst(_ part: TimePart, before other: TimePart) -> Bool {
        guard let here = senses.firstIndex(where: { $0.part == part }) else { return false }
        return senses.firstIndex { $0.part == other }.map { here < $0 } ?? true
    }

    func count(_ part: TimePart) -> Int {
        senses.reduce(0) { $0 + ($1.part == part ? 1 : 0) }
    }

    /// Each number with the unit after it, and units that hold their one.
    var amounts: [(count: Int?, unit: TimeUnit)] {
        var result: [(count: Int?, unit: TimeUnit)] = []
        var count = 1
        for sense in senses {
            switch sense.part {
            case .number: count = Int(sense.value)
            case .unit, .oneUnit:
                guard let unit = TimeUnit(rawValue: Int(sense.value)) else { continue }
                let number = sense.part == .oneUnit ? 1 : count
                result.append((number < 0 ? nil : number, unit))
            default: break
            }
        }
        return result
    }
}
