/// A 64-bit hash that is the same on every machine and in every run.
///
/// FNV-1a over the bytes with a final mix, so that both halves of the value are good.
package struct StableHash: Sendable {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    @inline(__always)
    package mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    @inline(__always)
    package mutating func combine(_ word: UInt64) {
        state = mixed(state ^ word)
    }

    package mutating func combine(_ string: String) {
        for byte in string.utf8 { combine(byte) }
        // A byte that is never part of UTF-8 keeps "ab"+"c" apart from "a"+"bc".
        combine(0xFF as UInt8)
    }

    package var value: UInt64 { mixed(state) }
}

/// The finisher of MurmurHash3 (Appleby): every input bit changes every output bit.
@inline(__always)
package func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
}

/// The hash that `Token.hash` holds for a word: letters folded to lower case.
package func wordHash(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { foldedHash($0, 0, bytes.count) }
}

/// The same of a word in bytes.
package func wordHash(_ word: [UInt8]) -> UInt64 {
    word.withUnsafeBufferPointer { foldedHash($0, 0, $0.count) }
}

/// Hashes bytes with the case folded: ASCII and the Latin-1 letters; a curly apostrophe counts as a straight one.
@inline(__always)
package func foldedHash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = StableHash()
    var index = start
    while index < end {
        let byte = bytes[index]
        if byte &- 0x41 < 26 {
            hash.combine(byte | 0x20)
        } else if byte == 0xC3, index + 1 < end {
            let next = bytes[index + 1]
            hash.combine(byte)
            hash.combine((0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next)
            index += 1
        } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99
        {
            hash.combine(0x27 as UInt8)
            index += 2
        } else {
            hash.combine(byte)
        }
        index += 1
    }
    return hash.value
}
