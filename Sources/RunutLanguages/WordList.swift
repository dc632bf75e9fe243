package import RunutText

/// A set of single words, matched by hash with the case folded: one entry a line (or several
/// with spaces between), `#` starts a comment line.
package struct WordList: Sendable {
    /// In the order of the list.
    package let hashes: [UInt64]
    package let index: WordIndex

    package init(_ text: String) {
        var hashes: [UInt64] = []
        for line in text.tableLines {
            for word in line.parts(by: 0x20) { hashes.append(wordHash(String(word))) }
        }
        self.hashes = hashes
        index = WordIndex(hashes)
    }

    @inlinable
    package func contains(_ token: Token) -> Bool { index.contains(token.hash) }

    @inlinable
    package func contains(hash: UInt64) -> Bool { index.contains(hash) }
}

/// Words and phrases, one a line, each with the same meaning for a rule.
package struct PhraseList: Sendable {
    package let index: PhraseIndex

    package init(_ text: String) {
        var index = PhraseIndex()
        for line in text.tableLines {
            _ = index.insert(String(line))
        }
        self.index = index
    }

    /// The token index after the longest phrase that begins at `index`, or nil.
    package func end(_ tokens: [Token], at index: Int, limit: Int) -> Int? {
        index < limit ? self.index.match(tokens, at: index, limit: limit)?.end : nil
    }
}
