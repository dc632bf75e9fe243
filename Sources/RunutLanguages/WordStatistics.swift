internal import RunutText

/// How rare the words of a language are in news. Frozen: it ships with the pack, so one
/// pile gives one result on every machine.
package struct WordStatistics: Sendable {
    /// Steps of a level in one unit of `ln`: a quarter is finer than any weight needs.
    private static let stepsPerUnit: Float = 4

    package let documents: Int
    private let levels: [UInt64: UInt8]

    /// - Parameter table: lines of a level and its words, as the packs' data files write them.
    package init(documents: Int, _ table: StaticString) {
        self.documents = documents
        levels = table.withUTF8Buffer { readLevels($0) }
    }

    package static let none = WordStatistics(documents: 1, "")

    /// `ln(documents / documents with the word)`; a word that is not listed counts as one
    /// that stands in four articles.
    package func rarity(of word: UInt64) -> Float {
        if let level = levels[word] { return Float(level) / Self.stepsPerUnit }
        return rarityMaximum
    }

    /// Nil when the word is too rare to be listed.
    package func level(of word: UInt64) -> UInt8? { levels[word] }

    package func isListed(_ word: UInt64) -> Bool { levels[word] != nil }

    /// The rarity of whatever is not listed: near that of 8 articles in 10,000 to 20,000, so
    /// that one odd spelling does not outweigh everything else.
    package var rarityMaximum: Float { documents > 1 ? 7.5 : 3 }

    /// Changes when any word or level changes.
    package var digest: UInt64 {
        // A sum does not depend on the dictionary's order.
        levels.reduce(UInt64(documents)) { $0 &+ mixed($1.key ^ UInt64($1.value)) }
    }
}

/// Reads by bytes: the table is parsed at first use and must not be felt (under 5 ms).
private func readLevels(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64: UInt8] {
    var result: [UInt64: UInt8] = [:]
    result.reserveCapacity(bytes.count / 8)
    var level: UInt8 = 0
    var isLineStart = true
    var index = 0
    while index < bytes.count {
        var end = index
        while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
        if end > index {
            if isLineStart {
                level = bytes[index..<end].reduce(0) { $0 &* 10 &+ ($1 &- 0x30) }
            } else {
                result[foldedHash(bytes, index, end)] = level
            }
        }
        isLineStart = end < bytes.count && bytes[end] == 0x0A
        index = end + 1
    }
    return result
}
