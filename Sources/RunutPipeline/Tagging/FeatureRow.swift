/// The features of one word, as hashes; reused from word to word.
package struct FeatureRow {
    package private(set) var hashes: [UInt32] = []

    package init() { hashes.reserveCapacity(96) }

    @inline(__always)
    package mutating func clear() { hashes.removeAll(keepingCapacity: true) }

    /// Adds the feature that template `name` makes of two values.
    @inline(__always)
    mutating func add(_ name: UInt64, _ first: UInt32, _ second: UInt32 = 0) {
        var value = UInt64(first) &+ UInt64(second) << 32
        value = (value ^ name &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ value >> 32) &* 0xC4CE_B9FE_1A85_EC53
        hashes.append(UInt32(truncatingIfNeeded: value >> 32))
    }
}

/// Makes one value of two.
@inline(__always)
func paired(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let value = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: (value ^ value >> 29) >> 16)
}
