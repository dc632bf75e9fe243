package import RunutText

/// One thing a word can mean in a time expression.
package struct TimeSense: Hashable, Sendable {
    package let part: TimePart
    package let value: Int32
    /// Only when it begins with a capital: "Minggu" is Sunday, "minggu" a week.
    package let needsCapital: Bool
    /// Only without a capital, or at a sentence's start.
    package let needsLowercase: Bool

    package init(
        _ part: TimePart,
        _ value: Int = 0,
        needsCapital: Bool = false,
        needsLowercase: Bool = false
    ) {
        (self.part, self.value) = (part, Int32(value))
        (self.needsCapital, self.needsLowercase) = (needsCapital, needsLowercase)
    }
}

/// A language's words of time.
///
/// Written one meaning a line: `part value: phrase, phrase`. `month 9: september, sept`,
/// `weekday 7 capital: minggu`. The part `none` keeps a phrase from being read at all
/// ("Pasar Minggu"), `numeral N` and `times N` are words that numbers are made of. Where a
/// named day is meant (`holiday`, `jubilee`, `eve`), its date stands in place of the value, as
/// `NamedDay` reads it: `holiday easter -2: good friday`.
package struct TimeLexicon: Sendable {
    package enum Numeral: Hashable, Sendable {
        case value(Int)
        /// "puluh": ten times what stands before.
        case times(Int)
        /// "belas": ten more.
        case plus(Int)
    }

    package struct Entry: Sendable {
        package let words: [UInt64]
        package var senses: [TimeSense]
        package var numeral: Numeral?
    }

    /// By first word, the longest phrases first.
    package private(set) var entries: [UInt64: [Entry]] = [:]
    /// A quick test that most words fail, so that few are looked up.
    private var sieve = [UInt64](repeating: 0, count: TimeLexicon.sieveBits / 64)
    /// 300 first words in 8,192 bits let 4 % of all others through.
    private static let sieveBits = 8192
    /// The value of a `holiday` is an index of these.
    package private(set) var namedDays: [NamedDay] = []
    /// Endings of numbers: "1990s", "3rd", "1990an".
    package private(set) var numberEndings: [UInt64: TimePart] = [:]

    package init(_ text: String, feasts: String = "") {
        for text in [text, feasts] {
            for line in text.split(separator: "\n") where !line.hasPrefix("#") { read(line) }
        }
    }

    private mutating func read(_ line: Substring) {
        let halves = line.split(separator: ":", maxSplits: 1)
        precondition(halves.count == 2, "a line of time words needs a colon: \(line)")
        let head = halves[0].split(separator: " ")
        let value = namedDay(head) ?? (head.count > 1 ? Int(head[1]) ?? 0 : 0)
        for phrase in halves[1].split(separator: ",") {
            insert(
                String(phrase.drop { $0 == " " }),
                part: String(head[0]),
                value: value,
                capital: head.last == "capital",
                lowercase: head.last == "lowercase"
            )
        }
    }

    /// The place of the day that a line of `holiday` words names, nil for other lines.
    private mutating func namedDay(_ head: [Substring]) -> Int? {
        guard ["holiday", "jubilee", "eve"].contains(head[0]) else { return nil }
        let words = head.dropFirst().filter { $0 != "capital" && $0 != "lowercase" }
        guard let day = NamedDay(words) else {
            preconditionFailure("no such named day: \(head.joined(separator: " "))")
        }
        namedDays.append(day)
        return namedDays.count - 1
    }

    private mutating func insert(
        _ phrase: String,
        part: String,
        value: Int,
        capital: Bool,
        lowercase: Bool
    ) {
        // A possessive's ending is a word of its own only after another.
        let words = phrase == "'s" ? [wordHash(phrase)] : tokens(in: Text(phrase)).map(\.hash)
        guard let first = words.first else { return }
        var entry = Entry(words: words, senses: [], numeral: nil)
        switch part {
        case "none": break
        case "numeral": entry.numeral = .value(value)
        case "times": entry.numeral = .times(value)
        case "plus": entry.numeral = .plus(value)
        case "ending-decade":
            numberEndings[first] = .decade
            return
        case "ending-ordinal":
            numberEndings[first] = .ordinal
            return
        default:
            guard let known = TimePart(name: part) else {
                preconditionFailure("no such part of a time: \(part)")
            }
            entry.senses = [
                TimeSense(known, value, needsCapital: capital, needsLowercase: lowercase)
            ]
        }
        add(entry, first: first)
    }

    private mutating func add(_ entry: Entry, first: UInt64) {
        let bit = Int(first % UInt64(Self.sieveBits))
        sieve[bit >> 6] |= 1 << UInt64(bit & 63)
        var list = entries[first] ?? []
        if let same = list.firstIndex(where: { $0.words == entry.words }) {
            list[same].senses += entry.senses
            list[same].numeral = list[same].numeral ?? entry.numeral
        } else {
            let place =
                list.firstIndex { $0.words.count < entry.words.count } ?? list.endIndex
            list.insert(entry, at: place)
        }
        entries[first] = list
    }

    @inline(__always)
    package func mayKnow(_ hash: UInt64) -> Bool {
        let bit = Int(hash % UInt64(Self.sieveBits))
        return sieve[bit >> 6] >> UInt64(bit & 63) & 1 == 1
    }

    /// The longest phrase that begins at `index` and ends by `limit`.
    package func match(_ tokens: [Token], at index: Int, limit: Int) -> (entry: Entry, end: Int)? {
        guard let list = entries[tokens[index].hash] else { return nil }
        for entry in list where index + entry.words.count <= limit {
            var offset = 1
            while offset < entry.words.count, tokens[index + offset].hash == entry.words[offset] {
                offset += 1
            }
            if offset == entry.words.count { return (entry, index + offset) }
        }
        return nil
    }

    /// The words that phrases with one of these meanings begin with.
    func firstWords(of parts: [TimePart]) -> WordIndex {
        let known = entries.filter { _, list in
            list.contains { $0.senses.contains { parts.contains($0.part) } }
        }
        return WordIndex(known.keys.sorted())
    }

    /// A single word by its hash: for the pieces of a hyphenated word.
    package func word(_ hash: UInt64) -> Entry? {
        mayKnow(hash) ? entries[hash]?.last { $0.words.count == 1 } : nil
    }
}
