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

    /// The way that holds, and what it means.
    private struct Match {
        let reading: TimeReading
        let end: Int
        let rule: Int
    }

    let grammar: TimeGrammar
    let text: Text
    let tokens: [Token]
    let anchor: Day?
    let places: PlaceZones
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
    private(set) var sentenceDay: Day?
    /// The zone of the places that the last sentence with places named.
    private var zoneBefore: TimeZone?
    /// Where the last set ended, as an index of atoms: "every Monday and Friday" goes on there.
    private(set) var setEnd: Int?

    init(
        grammar: TimeGrammar,
        text: Text,
        tokens: [Token],
        anchor: Day?,
        places: PlaceZones = .none,
        order: DateOrder? = nil
    ) {
        self.order = order
        self.grammar = grammar
        self.places = places
        self.text = text
        self.tokens = tokens
        self.anchor = anchor
    }

    mutating func read(_ sentence: Range<Int>, found emit: (TimeExpression) -> Void) {
        if !self.sentence.isEmpty, let zone = places.commonZone(in: span(of: self.sentence)) {
            zoneBefore = zone
        }
        self.sentence = sentence
        sentenceDay = nil
        setEnd = nil
        atoms.read(tokens, sentence, text: text, lexicon: grammar.lexicon, places: places)
        let start = grammar.nodes[0].mask
        var index = 0
        while index < atoms.atoms.count {
            guard atoms.atoms[index].mask & start != 0, let match = match(at: index) else {
                index += 1
                continue
            }
            if !isNamesake(index) {
                remember(match.reading, index..<match.end)
                emit(expression(match, at: index))
            }
            index = match.end
        }
    }

    /// "Jalan 17 Agustus": a date that a street or a school is named after.
    private func isNamesake(_ index: Int) -> Bool {
        index > 0 && atoms.atoms[index - 1].mask & TimePart.namesake.bit != 0
    }

    private mutating func remember(_ reading: TimeReading, _ range: Range<Int>) {
        let isStatement = closesStatement(
            atoms.atoms[range.lowerBound].start,
            atoms.atoms[range.upperBound - 1].end
        )
        named.remember(reading, isStatement: isStatement, anchor: anchor)
        if let day = reading.day { sentenceDay = day }
        if reading.kind == .set { setEnd = range.upperBound }
    }

    private func expression(_ match: Match, at index: Int) -> TimeExpression {
        TimeExpression(
            range: TextRange(atoms.atoms[index].start, atoms.atoms[match.end - 1].end),
            kind: match.reading.kind,
            value: match.reading.value,
            begin: match.reading.begin,
            end: match.reading.end,
            orElse: match.reading.orElse,
            rule: grammar.rules[match.rule].name
        )
    }

    /// The longest time that begins at an atom.
    private mutating func match(at index: Int) -> Match? {
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
            if holds(rule.condition, index..<way.end, parts),
                let reading = reading(rule.meaning, parts, index..<way.end)
            {
                return Match(reading: reading, end: way.end, rule: way.rule)
            }
        }
        return nil
    }

    /// "waktu setempat" is the time of the places that this sentence names, else of those
    /// before it; where they have several zones it is unknown.
    var localZone: TimeZone? { places.commonZone(in: span(of: sentence)) ?? zoneBefore }

    private func span(of sentence: Range<Int>) -> TextRange {
        TextRange(tokens[sentence.lowerBound].start, tokens[sentence.upperBound - 1].end)
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
        guard let day = named.eventDay, abs(day.ordinal - anchor.ordinal) <= 7 else {
            return anchor
        }
        return day
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
