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
    private(set) var atoms = TimeAtoms()
    private(set) var sentence = 0..<0
    private var found: [Found] = []
    private var path: [TimeSense] = []
    private var log: [TimeSense] = []

    /// The last day that the text named, and whether this sentence did.
    private(set) var namedDay: Day?
    private(set) var sentenceDay: Day?
    /// The last quarter that the text named, as year * 4 + quarter - 1.
    private(set) var namedQuarter: Int?
    private(set) var namedYear: Int?

    init(grammar: TimeGrammar, text: Text, tokens: [Token], anchor: Day?) {
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
            remember(reading)
            return (
                TimeExpression(
                    range: TextRange(atoms.atoms[index].start, atoms.atoms[way.end - 1].end),
                    kind: reading.kind,
                    value: reading.value,
                    begin: reading.begin,
                    end: reading.end,
                    rule: rule.name
                ),
                way.end
            )
        }
        return nil
    }

    private mutating func walk(_ node: Int, _ index: Int) {
        for rule in grammar.nodes[node].rules {
            let start = log.count
            log += path
            found.append(Found(end: index, rule: rule, captures: start..<log.count))
        }
        guard index < atoms.atoms.count else { return }
        let atom = atoms.atoms[index]
        guard atom.mask & grammar.nodes[node].mask != 0 else { return }
        for sense in atom.senses {
            let sense = atoms.senses[sense]
            guard sense.part.bit & grammar.nodes[node].mask != 0 else { continue }
            for edge in grammar.nodes[node].edges where edge.part == sense.part {
                path.append(sense)
                walk(edge.target, index + 1)
                path.removeLast()
            }
        }
    }

    private mutating func remember(_ reading: TimeReading) {
        if let day = reading.day {
            namedDay = day
            sentenceDay = day
            namedYear = day.year
        } else if let year = reading.year {
            namedYear = year
        }
        if let quarter = reading.quarter { namedQuarter = quarter }
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

    func count(_ part: TimePart) -> Int {
        senses.reduce(0) { $0 + ($1.part == part ? 1 : 0) }
    }
}
