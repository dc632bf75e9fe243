package import RunutText

/// What of a text is compared: its letters and digits with their case folded, one after the
/// other, and where each stands. White space, marks and controls are left out, so that other
/// quotation marks, dashes and paragraphs change nothing.
package struct Letters: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// The place of each byte in the text.
    package private(set) var places: [UInt32] = []

    package init(_ text: Text, _ ranges: [TextRange]) {
        let count = ranges.reduce(0) { $0 + $1.byteCount }
        bytes = Array(repeating: 0, count: count)
        places = Array(repeating: 0, count: count)
        var written = 0
        text.bytes.withUnsafeBufferPointer { source in
            bytes.withUnsafeMutableBufferPointer { bytes in
                places.withUnsafeMutableBufferPointer { places in
                    for range in ranges {
                        read(source, range.bytes, into: bytes, places, &written)
                    }
                }
            }
        }
        bytes.removeLast(count - written)
        places.removeLast(count - written)
    }

    /// The first letter that does not stand before a byte of the text.
    package func index(at place: UInt32) -> Int { places.partitionPoint { $0 < place } }

    /// From the first byte of one letter to the last of another.
    package func range(_ letters: Range<Int>, in text: Text) -> TextRange {
        guard !letters.isEmpty else { return TextRange(0, 0) }
        var end = Int(places[letters.upperBound - 1]) + 1
        while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return TextRange(Int(places[letters.lowerBound]), end)
    }
}

/// Folding never takes more bytes than there were. What is no letter is written too, and written
/// over by what comes next: no branch.
private func read(
    _ source: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    into bytes: UnsafeMutableBufferPointer<UInt8>,
    _ places: UnsafeMutableBufferPointer<UInt32>,
    _ written: inout Int
) {
    LetterClasses.shared.folded.withUnsafeBufferPointer { folded in
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            if byte < 0x80 {
                bytes[written] = folded[Int(byte)]
                places[written] = UInt32(truncatingIfNeeded: index)
                written &+= folded[Int(byte)] != 0 ? 1 : 0
                index &+= 1
                continue
            }
            let character = FoldedCharacter(source, index, range.upperBound)
            for part in 0..<character.count {
                bytes[written] = character[part]
                places[written] = UInt32(truncatingIfNeeded: index + part)
                written += 1
            }
            index += character.length
        }
    }
}

/// The letter that an ASCII byte is, its case folded; 0 where it is none.
struct LetterClasses: Sendable {
    let folded: [UInt8]

    static let shared = LetterClasses()

    private init() {
        folded = (0..<128).map { (byte: UInt8) in
            switch byte {
            case 0x30...0x39, 0x61...0x7A: byte
            case 0x41...0x5A: byte | 0x20
            default: 0
            }
        }
    }
}

/// A character beyond ASCII with its case folded; no bytes where it is a mark or a space.
struct FoldedCharacter {
    /// Bytes that it takes in the text.
    let length: Int
    /// Bytes that it has when folded.
    let count: Int
    private let folded: UInt32

    @inline(__always)
    subscript(part: Int) -> UInt8 { UInt8(truncatingIfNeeded: folded >> UInt32(8 * part)) }

    init(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) {
        let lead = source[index]
        let wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        length = max(1, min(wanted, end - index))
        guard lead >= 0xC2, length == wanted else {
            (count, folded) = (0, 0)
            return
        }
        var bytes: UInt32 = 0
        for part in 0..<length { bytes |= UInt32(source[index + part]) << UInt32(8 * part) }
        if isLeftOut(lead, source[index + 1]) {
            (count, folded) = (0, 0)
        } else {
            (count, folded) = (length, Self.folded(bytes, lead, source[index + 1]))
        }
    }

    /// Latin, Greek and Cyrillic capitals, one beside its small letter or 32 before it; others are compared as they are.
    private static func folded(_ bytes: UInt32, _ lead: UInt8, _ next: UInt8) -> UInt32 {
        switch (lead, next) {
        case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E), (0xCE, 0x91...0x9F), (0xD0, 0x90...0x9F):
            bytes + 0x2000
        case (0xCE, 0xA0...0xAB), (0xD0, 0xA0...0xAF): bytes - 0x2000 + 1
        case (0xC4, 0x80...0xB7) where next & 1 == 0, (0xC5, 0x8A...0xB7) where next & 1 == 0:
            bytes + 0x100
        case (0xC4, 0xB9...0xBE) where next & 1 == 1, (0xC5, 0x81...0x88) where next & 1 == 1,
            (0xC5, 0xB9...0xBE) where next & 1 == 1:
            bytes + 0x100
        default: bytes
        }
    }
}

/// C2 are the marks of Latin-1, C3 97 and C3 B7 its two signs, E2 80 to E2 AF punctuation,
/// arrows and drawings, E3 80 the marks of CJK, EF B8 what is not seen, F0 pictures.
private func isLeftOut(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch (lead, next) {
    case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7), (0xE2, 0x80...0xAF), (0xE3, 0x80): true
    case (0xEF, 0xB8), (0xEF, 0xBB), (0xF0, _): true
    default: false
    }
}
