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

    private enum Match {
        case time(TimeReading, end: Int, rule: Int)
        /// What no calendar has: "31 April".
        case impossible(end: Int)
    }

    let grammar: TimeGrammar
    let text: Text
    let tokens: [Token]
    let anchor: Day?
    let places: PlaceZones
    /// What the text attributes to somebody, by their cues.
    private let statements: [Attribution]
    /// Those of this sentence.
    private(set) var near: ArraySlice<Attribution> = []
    /// How the outlet's country writes dates in numbers, where that is known.
    let order: DateOrder?
    private(set) var atoms = TimeAtoms()
    private(set) var sentence = 0..<0
    private var found: [Found] = []
    private var path: [TimeSense] = []
    private var log: [TimeSense] = []

    /// What the text named before.
    private(set) var named = NamedTimes()
    /// The last day that this sentence named.
    private(set) var sentenceDay: LikelyDay?
    /// The zone of the places that the last sentence with places named.
    private var zoneBefore: TimeZone?
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
        places: PlaceZones = .none,
        attributions: [Attribution] = [],
        order: DateOrder? = nil
    ) {
        self.order = order
        self.grammar = grammar
        self.places = places
        self.text = text
        self.tokens = tokens
        self.anchor = anchor
        statements = attributions.filter { !$0.cue.isEmpty }.sorted { $0.cue[0] < $1.cue[0] }
    }

    mutating func read(_ sentence: Range<Int>, found emit: (TimeExpression) -> Void) {
        if !self.sentence.isEmpty, let zone = places.commonZone(in: span(of: self.sentence)) {
            zoneBefore = zone
        }
        self.sentence = sentence
        sentenceDay = nil
        setEnd = nil
        lastEnd = sentence.lowerBound
        near = statements(in: sentence)
        atoms.read(tokens, sentence, text: text, lexicon: grammar.lexicon, places: places)
        let start = grammar.automaton.nodes[0].mask
        var index = 0
        while index < atoms.atoms.count {
            guard atoms.atoms[index].mask & start != 0, let match = match(at: index) else {
                index += 1
                continue
            }
            switch match {
            case .time(let reading, let end, let rule):
                if !isNamesake(index) {
                    emit(taken(reading, index..<end, rule: grammar.rules[rule]))
                }
                index = end
            case .impossible(let end): index = end
            }
        }
    }

    /// "Jalan 17 Agustus": a date that a street or a school is named after.
    private func isNamesake(_ index: Int) -> Bool {
        var before = index - 1
        // "Jalan Sepuluh November": the number is no day, and so no part of the time.
        if before > 0, atoms.atoms[before].mask & TimePart.number.bit != 0 { before -= 1 }
        return before >= 0 && atoms.atoms[before].mask & TimePart.namesake.bit != 0
    }

    /// The time that was read, remembered for those after it.
    private mutating func taken(
        _ reading: TimeReading,
        _ place: Range<Int>,
        rule: TimeRule
    ) -> TimeExpression {
        let role = role(of: reading, at: place)
        named.remember(reading, isStatement: role == .statement, anchor: anchor)
        lastEnd = atoms.atoms[place.upperBound - 1].lastToken + 1
        if let day = reading.day { sentenceDay = (day, reading.assumesDay) }
        if reading.kind == .set { setEnd = place.upperBound }
        return TimeExpression(
            range: range(of: place),
            kind: reading.kind,
            value: reading.value,
            begin: reading.begin,
            end: reading.end,
            orElse: reading.orElse,
            rule: rule.name,
            role: role,
            assumesDay: reading.assumesDay
        )
    }

    /// The longest time that begins at an atom.
    private mutating func match(at index: Int) -> Match? {
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
                return .impossible(end: wrong.upperBound)
            }
            if disagrees(reading, rule.meaning, parts) {
                noteWeekday(of: reading, at: range(of: index..<way.end))
            }
            return .time(reading, end: way.end, rule: way.rule)
        }
        guard let end = impossible ?? impossibleClock(at: index) else { return nil }
        noteImpossible(range(of: index..<end))
        return .impossible(end: end)
    }

    func range(of atoms: Range<Int>) -> TextRange {
        let all = self.atoms.atoms
        return TextRange(all[atoms.lowerBound].start, all[atoms.upperBound - 1].end)
    }

    /// "waktu setempat" is the time of the places that this sentence names, else of those
    /// before it; where they have several zones it is unknown.
    var localZone: TimeZone? { places.commonZone(in: span(of: sentence)) ?? zoneBefore }

    private func span(of sentence: Range<Int>) -> TextRange {
        TextRange(tokens[sentence.lowerBound].start, tokens[sentence.upperBound - 1].end)
    }

    private mutating func walk(_ place: Int, _ index: Int) {
        let node = grammar.automaton.nodes[place]
        for rule in grammar.automaton.endings(at: node) {
            let start = log.count
            log += path
            found.append(Found(end: index, rule: Int(rule), captures: start..<log.count))
        }
        guard index < atoms.atoms.count, atoms.atoms[index].mask & node.mask != 0 else { return }
        for place in atoms.atoms[index].senses {
            let sense = atoms.senses[place]
            guard sense.part.bit & node.mask != 0 else { continue }
            path.append(sense)
            walk(grammar.automaton.target(of: sense.part, from: node), index + 1)
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

    func values(_ part: TimePart) -> [Int] {
        senses.compactMap { $0.part == part ? Int($0.value) : nil }
    }

    func isFirst(_ part: TimePart, before other: TimePart) -> Bool {
        guard let here = senses.firstIndex(where: { $0.part == part }) else { return false }
        return senses.firstIndex { $0.part == other }.map { here < $0 } ?? true
    }

    /// Days from a feast: -7 for "H-7", 3 for "H+3", 1 for "H2", its second day.
    var feastCounts: [Int] {
        var counts: [Int] = []
        var sign: Int?
        for sense in senses {
            switch sense.part {
            case .dayCount: sign = Int(sense.value)
            case .dash where sign == 0: sign = -1
            case .plus where sign == 0: sign = 1
            case .number:
                if let known = sign {
                    counts.append(known == 0 ? Int(sense.value) - 1 : known * Int(sense.value))
                }
                sign = nil
            default: break
            }
        }
        return counts
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
