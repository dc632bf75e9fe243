internal import RunutText

/// What the words of one language may be in another, by the keys of their terms.
package struct Lexicon: Sendable {
    /// Key of a term, or of two in a row, to its place in `translations`.
    private var places = WordIndex()
    private var translations: [UInt64] = []
    /// What a word of the second language counts as where another stands for it.
    private var synonyms = WordIndex()

    /// - Parameter table: a line each, `word translation translation`, the most usual
    ///   translation first; two words in a row are written with `_` between them.
    package init(_ table: String, from: StoryWords, into: StoryWords) {
        var gathered: [UInt64: [UInt64]] = [:]
        var order: [UInt64] = []
        var ranks: [UInt64: (rank: Int, first: UInt64)] = [:]
        for line in table.tableLines {
            var words = line.parts(by: 0x20).map { Array($0.utf8) }
            let word = words.removeFirst()
            let parts = word.split(separator: 0x5F).map { from.key(of: Array($0)) }
            guard let key = Self.key(of: parts) else { continue }
            if gathered[key] == nil {
                order.append(key)
                // A concept is its own translation, a word of the same spelling need not be.
                let isConcept = from.concepts.concept(of: wordHash(word)) == key
                gathered[key] = isConcept ? [key] : []
            }
            for translation in words.map(into.key) {
                guard gathered[key]?.contains(translation) == false else { continue }
                gathered[key]?.append(translation)
            }
        }
        for key in order {
            let found = gathered[key] ?? []
            places[key] = UInt64(translations.count << 8 | min(255, found.count))
            translations += found.prefix(255)
            for (rank, translation) in found.enumerated()
            where rank < ranks[translation]?.rank ?? .max {
                ranks[translation] = (rank, found[0])
            }
        }
        for (word, best) in ranks where best.rank > 0 { synonyms[word] = best.first }
    }

    /// The key of two terms in a row.
    package static func key(of first: UInt64, _ second: UInt64) -> UInt64 {
        mixed(first &* 31 ^ second)
    }

    /// What a term of the first language may be in the second, the most usual first; nil
    /// where the lexicon does not have it: it is then most likely a name or a loan.
    package func translations(of key: UInt64) -> ArraySlice<UInt64>? {
        guard let place = places[key] else { return nil }
        let start = Int(place >> 8)
        return translations[start..<start + Int(place & 0xFF)]
    }

    /// One key for what a term of either language says.
    func pivot(of key: UInt64, isTranslated: Bool) -> UInt64 {
        let translated = isTranslated ? key : translations(of: key)?.first ?? key
        return synonyms[translated] ?? translated
    }

    private static func key(of parts: [UInt64]) -> UInt64? {
        switch parts.count {
        case 1: parts[0]
        case 2: key(of: parts[0], parts[1])
        default: nil
        }
    }
}
