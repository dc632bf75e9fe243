package import RunutText

/// A set of single words, matched by hash with the case folded: one entry a line (or several
/// with spaces between), `#` starts a comment line.
package struct WordList: Sendable {
    package let hashes: Set<UInt64>

    package init(_ text: String) {
        var hashes: Set<UInt64> = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            for word in line.split(separator: " ") { hashes.insert(wordHash(String(word))) }
        }
        self.hashes = hashes
    }

    @inline(__always)
    package func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}

/// Words and phrases, one a line, each with the same meaning for a rule.
package struct PhraseList: Sendable {
    package let table: PhraseTable<Bool>

    package init(_ text: String) {
        var table = PhraseTable<Bool>()
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            table.insert(String(line), true)
        }
        self.table = table
    }

    /// The token index after the longest phrase that begins at `index`, or nil.
    @inline(__always)
    package func end(_ tokens: [Token], at index: Int, limit: Int) -> Int? {
        index < limit ? table.match(tokens, at: index, limit: limit)?.end : nil
    }
}
