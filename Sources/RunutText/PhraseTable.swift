/// Finds phrases of one or more words in a row of tokens by hash, longest first.
///
/// A phrase is written as the tokenizer would split it; case does not count.
package struct PhraseIndex: Sendable {
    private struct Entry: Sendable {
        let words: [UInt64]
        let id: Int
    }

    /// From a first word to a place in `lists`.
    private var firstWords = WordIndex()
    /// The longest phrases first, then the earliest entered.
    private var lists: [[Entry]] = []
    private(set) package var count = 0

    package init() {}

    /// Gives the phrase the next number; nil when it is there already or holds no word.
    package mutating func insert(_ phrase: String) -> Int? {
        let words = tokens(in: Text(phrase)).map(\.hash)
        guard let first = words.first else { return nil }
        let place: Int
        if let known = firstWords[first] {
            place = Int(known)
        } else {
            place = lists.count
            lists.append([])
            firstWords[first] = UInt64(place)
        }
        // The first entry of a phrase wins, so an order of tables is an order of trust.
        guard !lists[place].contains(where: { $0.words == words }) else { return nil }
        let order = lists[place].firstIndex { $0.words.count < words.count }
        let entry = Entry(words: words, id: count)
        lists[place].insert(entry, at: order ?? lists[place].endIndex)
        count += 1
        return entry.id
    }

    /// The number of a whole phrase.
    package func id(of phrase: String) -> Int? {
        let words = tokens(in: Text(phrase))
        guard !words.isEmpty, let match = match(words, at: 0, limit: words.count),
            match.end == words.count
        else { return nil }
        return match.id
    }

    /// The number of the longest phrase that begins at `index` and ends by `limit`.
    package func match(_ tokens: [Token], at index: Int, limit: Int) -> (id: Int, end: Int)? {
        guard let place = firstWords[tokens[index].hash] else { return nil }
        for entry in lists[Int(place)] where index + entry.words.count <= limit {
            var offset = 1
            while offset < entry.words.count, tokens[index + offset].hash == entry.words[offset] {
                offset += 1
            }
            if offset == entry.words.count { return (entry.id, index + offset) }
        }
        return nil
    }
}

/// A `PhraseIndex` with a value for each phrase.
///
/// The search is not generic on purpose: across modules a generic one is not specialised and
/// costs ten times as much.
package struct PhraseTable<Value: Sendable>: Sendable {
    package private(set) var index = PhraseIndex()
    package private(set) var values: [Value] = []

    package init() {}

    package mutating func insert(_ phrase: String, _ value: Value) {
        if index.insert(phrase) != nil { values.append(value) }
    }

    /// Gives a phrase its value, also where it has another.
    package mutating func replace(_ phrase: String, _ value: Value) {
        if let known = index.id(of: phrase) {
            values[known] = value
        } else {
            insert(phrase, value)
        }
    }

    /// The value of a whole phrase.
    package subscript(phrase: String) -> Value? { index.id(of: phrase).map { values[$0] } }

    /// The longest phrase that begins at `index` and ends by `limit`.
    package func match(_ tokens: [Token], at index: Int, limit: Int) -> (value: Value, end: Int)? {
        self.index.match(tokens, at: index, limit: limit).map { (values[$0.id], $0.end) }
    }
}
