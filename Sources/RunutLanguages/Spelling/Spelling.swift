internal import RunutText

/// How the words of a language are written: which ones news writes, in how many articles each,
/// and what many people write either way.
package struct Spelling: Sendable {
    /// Of each word the class, and whether it is mostly a name.
    private let words: WordIndex
    private let affixes: Affixes
    /// Endings and what a word has in their place without them: accompanies, accompany.
    private let endings: [(ending: [UInt8], restored: [UInt8])]
    /// `4 * ln(articles)` of what may be meant by an unknown word of six letters or more, and of
    /// eight or more, which has few others like it. The poorer the list, the more of what it
    /// lacks are words, and the more frequent must be what was meant.
    package let meantClassMinimum: Int
    package let meantLongClassMinimum: Int
    /// Words that the list lacks, and habits that are nobody's mark.
    private let accepted: WordList
    /// Small words that are easily written onto the next or the last one.
    package let glued: WordList
    /// Small words that are never said twice in a row.
    package let undoubled: WordList
    /// Letters that many write either way: praktek and praktik.
    private let variants: [SpellingVariant]
    /// The same in names: Soeharto and Suharto.
    private let nameVariants: [SpellingVariant]

    /// - Parameters:
    ///   - list: lines of a class (`4 * ln(articles)`), `n` before it for names, and its words.
    ///   - endings: pairs of an ending and what it took the place of, by `=`; `-` is nothing.
    ///   - variants: pairs of letters, as `SpellingVariant` reads them.
    package init(
        list: UnsafeBufferPointer<UInt8>,
        affixes: Affixes,
        endings: String = "",
        meantClassMinimum: Int,
        meantLongClassMinimum: Int,
        accepted: WordList,
        glued: WordList,
        undoubled: WordList,
        variants: String,
        nameVariants: String
    ) {
        words = readWords(list)
        self.affixes = affixes
        self.endings = endings.parts(by: 0x20).compactMap { pair in
            let sides = pair.parts(by: 0x3D)
            guard sides.count == 2 else { return nil }
            return (Array(sides[0].utf8), sides[1] == "-" ? [] : Array(sides[1].utf8))
        }
        self.meantClassMinimum = meantClassMinimum
        self.meantLongClassMinimum = meantLongClassMinimum
        self.accepted = accepted
        self.glued = glued
        self.undoubled = undoubled
        self.variants = SpellingVariant.all(in: variants)
        self.nameVariants = SpellingVariant.all(in: nameVariants)
    }

    package static let none = Spelling(
        list: UnsafeBufferPointer(start: nil, count: 0),
        affixes: .none,
        meantClassMinimum: .max,
        meantLongClassMinimum: .max,
        accepted: WordList(""),
        glued: WordList(""),
        undoubled: WordList(""),
        variants: "",
        nameVariants: ""
    )

    /// Listed as it stands, as a word or as a name.
    package func isListed(_ hash: UInt64) -> Bool {
        words.contains(hash) || accepted.contains(hash: hash)
    }

    /// A form of a listed word that is not too rare to have forms.
    package func isFormed(_ word: [UInt8]) -> Bool {
        if affixes.isFormed(word, from: isRoot) { return true }
        return endings.contains { pair in
            guard word.count > pair.ending.count + 2,
                word.suffix(pair.ending.count) == pair.ending[...]
            else { return false }
            let root = Array(word.dropLast(pair.ending.count)) + pair.restored
            return isRoot(wordHash(root))
        }
    }

    private func isRoot(_ hash: UInt64) -> Bool {
        accepted.contains(hash: hash) || (wordClass(of: hash) ?? -1) >= rootClassMinimum
    }

    /// `4 * ln(articles)` of what is written small; nil for names and unknown words.
    package func wordClass(of hash: UInt64) -> Int? {
        guard let value = words[hash], value & nameBit == 0 else { return nil }
        return Int(value & 0xFF)
    }

    /// `4 * ln(articles)` of a listed word, plus 256 for what is mostly a name.
    package func listing(of hash: UInt64) -> UInt32? {
        words[hash].map { UInt32(truncatingIfNeeded: $0 & (nameBit | 0xFF)) }
    }

    /// Whether many write the one for the other.
    package func isVariant(_ form: [UInt8], of other: [UInt8]) -> Bool {
        variants.contains { $0.joins(form, other) }
    }

    /// Names come out of other scripts and older spellings: two of their habits may meet in one.
    package func isNameVariant(_ form: [UInt8], of other: [UInt8]) -> Bool {
        let near = [form] + nameVariants.flatMap { $0.turned(form) }
        return near.contains { one in nameVariants.contains { $0.joins(one, other) } }
    }
}

/// 8 articles: below that, what is listed may be a chance string, and a slip could be "formed"
/// from it.
private let rootClassMinimum = 8

private let nameBit: UInt64 = 0x100
/// No value is 0, so that a word in one class is never taken for a missing one.
private let wordBit: UInt64 = 0x200

private func readWords(_ bytes: UnsafeBufferPointer<UInt8>) -> WordIndex {
    var result = WordIndex()
    var value = wordBit
    var isLineStart = true
    var index = 0
    while index < bytes.count {
        var end = index
        while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
        if end > index, isLineStart {
            let isName = bytes[index] == 0x6E
            let digits = bytes[(isName ? index + 1 : index)..<end]
            let number = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1 &- 0x30) }
            value = wordBit | (isName ? nameBit : 0) | (number & 0xFF)
        } else if end > index {
            result[foldedHash(bytes, index, end)] = value
        }
        isLineStart = end < bytes.count && bytes[end] == 0x0A
        index = end + 1
    }
    return result
}
