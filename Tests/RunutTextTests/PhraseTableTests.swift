import RunutText
import Testing

@Suite struct PhraseTableTests {
    func table(_ phrases: [String]) -> PhraseTable<String> {
        var table = PhraseTable<String>()
        for phrase in phrases { table.insert(phrase, phrase) }
        return table
    }

    /// The value and the number of tokens of the match at the text's first word.
    func match(_ table: PhraseTable<String>, _ text: String, limit: Int? = nil) -> String? {
        let all = tokens(in: Text(text))
        return table.match(all, at: 0, limit: limit ?? all.count).map { "\($0.value) \($0.end)" }
    }

    @Test(arguments: [
        ["Teluk", "Teluk Dalam", "Teluk Dalam Timur"],
        ["Teluk Dalam Timur", "Teluk Dalam", "Teluk"],
        ["Teluk Dalam", "Teluk Dalam Timur", "Teluk"],
    ])
    func `the longest phrase is found in whatever order they came`(phrases: [String]) {
        let table = table(phrases)
        #expect(match(table, "teluk DALAM Timur laut") == "Teluk Dalam Timur 3")
        #expect(match(table, "Teluk Dalam Barat") == "Teluk Dalam 2")
        #expect(match(table, "Teluk Barat") == "Teluk 1")
        #expect(match(table, "Dalam Teluk") == nil)
    }

    @Test func `a limit cuts a phrase off`() {
        let table = table(["Teluk Dalam"])
        #expect(match(table, "Teluk Dalam", limit: 1) == nil)
        #expect(match(table, "Teluk Dalam", limit: 2) == "Teluk Dalam 2")
    }

    @Test func `the first entry of a phrase wins`() {
        var table = PhraseTable<String>()
        table.insert("Teluk Dalam", "first")
        table.insert("TELUK DALAM", "second")
        table.insert("Teluk Barat", "third")
        table.insert("", "nothing")
        #expect(match(table, "Teluk Dalam") == "first 2")
        #expect(match(table, "Teluk Barat") == "third 2")
        #expect(table.index.count == 2)
    }

    @Test func `marks count as words of a phrase`() {
        let table = table(["A.T. Orwick & Sons"])
        #expect(match(table, "A.T. Orwick & Sons said") == "A.T. Orwick & Sons 4")
        #expect(match(table, "A.T. Orwick and Sons") == nil)
    }
}

@Suite struct WordIndexTests {
    @Test func `what was put in is found again however far it grows`() {
        var index = WordIndex()
        #expect(index[1] == nil)
        // Keys that fall into one place of every small table, and keys that do not.
        let keys = (1...2000 as ClosedRange<UInt64>).flatMap { [$0 << 32, $0] }
        for (value, key) in keys.enumerated() { index[key] = UInt64(value) }
        #expect(index.count == keys.count)
        for (value, key) in keys.enumerated() { #expect(index[key] == UInt64(value)) }
        #expect(!index.contains(5000))
        #expect(!index.contains(5000 << 32))
    }

    @Test func `a key has one value, the last`() {
        var index = WordIndex([7, 9, 7])
        #expect(index.count == 2)
        #expect(index[7] == 1)
        index[7] = 3
        #expect(index.count == 2)
        #expect(index[7] == 3)
        #expect(index[9] == 1)
    }
}
