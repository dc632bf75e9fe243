package import RunutText

/// Words of one language that are taken for the translation of another language's and are not.
package struct Mistranslations: Sendable {
    package struct Entry: Sendable {
        /// In the language translated from.
        package let original: String
        package let wrong: String
        /// The first one is shown.
        package let right: [String]
        /// Words of the language translated from that the wrong ones would translate.
        package let unless: [String]
    }

    /// Code of the language translated from.
    package let from: String
    package let entries: [Entry]
    /// Phrases by their entries' numbers: one phrase may stand in several entries.
    private let originals: PhraseIndex
    private let entriesByOriginal: [[Int]]

    /// - Parameter table: a line each, `original | wrong | right | original of the wrong one`;
    ///   `_` between the words of a phrase, spaces between phrases. The wrong form is one, the
    ///   originals may be several.
    package init(from: String, _ table: String) {
        self.from = from
        var entries: [Entry] = []
        var originals = PhraseIndex()
        var numbers: [String: Int] = [:]
        var lists: [[Int]] = []
        for line in table.tableLines {
            let columns = line.parts(by: 0x7C, keepsEmpty: true).map(phrases)
            guard columns.count >= 3 else { continue }
            for original in columns[0] {
                if numbers[original] == nil, let number = originals.insert(original) {
                    numbers[original] = number
                    lists.append([])
                }
                for wrong in columns[1] {
                    if let number = numbers[original] { lists[number].append(entries.count) }
                    entries.append(
                        Entry(
                            original: original,
                            wrong: wrong,
                            right: columns[2],
                            unless: columns.count > 3 ? columns[3] : []
                        )
                    )
                }
            }
        }
        (self.entries, self.originals, entriesByOriginal) = (entries, originals, lists)
    }

    /// The entries whose original begins at a token, and where it ends.
    package func entries(
        _ tokens: [Token],
        at index: Int,
        limit: Int
    ) -> (numbers: [Int], end: Int)? {
        originals.match(tokens, at: index, limit: limit).map { (entriesByOriginal[$0.id], $0.end) }
    }
}

/// `general_election | ...` as phrases with spaces.
private func phrases(_ column: Substring) -> [String] {
    column.parts(by: 0x20).map { $0.parts(by: 0x5F).joined(separator: " ") }
}
