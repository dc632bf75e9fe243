/// Finds phrases of one or more words in a row of tokens by hash, longest first.
///
/// A phrase is written as the tokenizer would split it; case does not count.
package struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let words: [UInt64]
        let value: Value
    }

    /// By first word; the longest phrases first, then the earliest entered.
    private var entries: [UInt64: [Entry]] = [:]

    package init() {}

    package mutating func insert(_ phrase: String, _ value: Value) {
        let words = tokens(in: Text(phrase)).map(\.hash)
        guard let first = words.first else { return }
        var list = entries[first] ?? []
        // The first entry of a phrase wins, so an order of tables is an order of trust.
        guard !list.contains(where: { $0.words == words }) else { return }
        let place = list.firstIndex { $0.words.count < words.count } ?? list.endIndex
        list.insert(Entry(words: words, value: value), at: place)
        entries[first] = list
    }

    /// The longest phrase that begins at `index` and ends by `limit`.
    @inline(__always)
    package func match(_ tokens: [Token], at index: Int, limit: Int) -> (value: Value, end: Int)? {
        guard let list = entries[tokens[index].hash] else { return nil }
        for entry in list where index + entry.words.count <= limit {
            var offset = 1
            while offset < entry.words.count, tokens[index + offset].hash == entry.words[offset] {
                offset += 1
            }
            if offset == entry.words.count { return (entry.value, index + offset) }
        }
        return nil
    }
}
