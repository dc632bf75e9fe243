internal import RunutLanguages
internal import RunutText

/// What the features of names are made of: one word, seen once and then asked many times.
struct NameTraits {
    /// Shortened hash of the folded word; the kind of a mark; the length of a number.
    var word: UInt32 = 0
    var prefix3: UInt32 = 0
    var prefix4: UInt32 = 0
    var suffix2: UInt32 = 0
    var suffix3: UInt32 = 0
    var suffix4: UInt32 = 0
    /// Kind and case, and what stands inside the word.
    var shape: UInt32 = 0
    /// The word classes that matter beside names.
    var classes: UInt32 = 0
    /// How often news writes the word, and whether mostly with a capital.
    var listing: UInt32 = 0
    /// The gazetteer's kind, its beginning or rest, one word or several.
    var known: UInt32 = 0
    /// What the rules make of the word: the kind of name, its beginning or rest.
    var rule: UInt32 = 0
    /// Whether the article writes it with a capital inside sentences too.
    var elsewhere: UInt32 = 0
    /// Which transitions lead here.
    var place: UInt8 = 0
    var paragraph: Int32 = -1
    /// The run of capitalised words that it stands in, or an empty range.
    var run: Range<Int32> = 0..<0
}

extension NameTraits {
    mutating func describe(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
        let (start, end) = (Int(token.start), Int(token.end))
        var inner: UInt32 = 0
        switch token.kind {
        case .word:
            word = UInt32(truncatingIfNeeded: token.hash >> 20) | 0x8000_0000
            prefix3 = letters(bytes, start, min(end, start + 3))
            prefix4 = letters(bytes, start, min(end, start + 4))
            suffix2 = letters(bytes, max(start, end - 2), end)
            suffix3 = letters(bytes, max(start, end - 3), end)
            suffix4 = letters(bytes, max(start, end - 4), end)
            for index in start + 1..<max(end, start + 1) {
                switch bytes[index] {
                case 0x2D: inner |= 1
                case 0x2E, 0x27: inner |= 2
                case 0x41...0x5A: inner |= 4
                default: break
                }
            }
        case .number: word = 0x100 + UInt32(min(9, end - start))
        case .mark: word = 0x200 + UInt32(token.mark.rawValue)
        }
        let length = UInt32(min(4, end - start))
        let cased = UInt32(token.shape.rawValue & 0b100111)
        shape = UInt32(token.kind.rawValue) | cased << 2 | inner << 8
        if token.isWord { shape |= length << 12 }
    }
}

/// Up to four bytes as one number, ASCII letters folded.
private func letters(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in start..<end {
        let byte = bytes[index]
        value = value << 8 | UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return value
}

/// The word classes that stand in or beside names, as one small set.
func nameClasses(_ word: WordClass) -> UInt32 {
    var set: UInt32 = 0
    guard word.rawValue != 0 else { return set }
    for (bit, wordClass) in watched.enumerated() where !word.isDisjoint(with: wordClass) {
        set |= 1 << UInt32(bit)
    }
    return set
}

private let watched: [WordClass] = [
    .givenName, .office, .honorific, .bodyNoun, .placeNoun, .mediaNoun, .endsBody,
    [.says, .demands, .promises, .denies], .saysAfter, .accordingTo, [.relays, .cites], .kin,
    [.weekday, .month, .timeWord], .coordinator, .endsNoun, .group, .alsoCalled, .common,
    .document, [.pronoun, .determiner], .expert, .opener,
]
