package import RunutText

/// Words of general news that say one thing, under a name that every language shares:
/// `berangkat`, `bertolak`, `leave` and `depart` are all `depart`.
///
/// What it is for: two tellings of one claim seldom use the same verb, and an English
/// rewrite never uses an Indonesian word.
package struct Concepts: Sendable {
    private var single: [UInt64: UInt64] = [:]
    private var phrases = PhraseTable<UInt64>()

    /// - Parameters:
    ///   - table: a line each, `name | words of the first language | words of the second`;
    ///     a phrase is written with `_` between its words.
    ///   - column: which language's words to read, 1 or 2.
    package init(_ table: String, column: Int) {
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count > column else { continue }
            let name = parts[0].split(separator: " ").first.map(String.init) ?? ""
            let concept = Self.key(name)
            for word in parts[column].split(separator: " ") {
                if word.utf8.contains(0x5F) {
                    phrases.insert(word.split(separator: "_").joined(separator: " "), concept)
                } else {
                    let key = wordHash(String(word))
                    // The first line that holds a word wins.
                    if single[key] == nil { single[key] = concept }
                }
            }
        }
    }

    /// The key of a concept by its name.
    package static func key(_ name: String) -> UInt64 { mixed(wordHash(name) ^ 0xC0) }

    package static let none = Concepts("", column: 1)

    package func concept(of word: UInt64) -> UInt64? { single[word] }

    /// The longest phrase that begins at `index`.
    package func phrase(
        _ tokens: [Token],
        at index: Int,
        limit: Int
    ) -> (value: UInt64, end: Int)? {
        phrases.match(tokens, at: index, limit: limit)
    }

    /// Changes when any word changes its concept.
    package var digest: UInt64 {
        single.reduce(0) { $0 &+ mixed($1.key ^ ($1.value &* 31)) }
    }
}
