/// Which features one sequence is shown.
struct DropoutMask {
    /// What the scores of the features left are multiplied with.
    let share: Float
    private let limit: UInt32
    private let seed: UInt32

    init(share: Double, seed: UInt64) {
        self.share = Float(1 / (1 - share))
        limit = UInt32(share * 4_294_967_295)
        self.seed = UInt32(truncatingIfNeeded: seed)
    }

    @inline(__always)
    func keeps(_ feature: Int) -> Bool {
        let value = (UInt32(truncatingIfNeeded: feature) ^ seed) &* 0x9E37_79B1
        return (value ^ value >> 15) &* 0x85EB_CA77 >= limit
    }
}

/// Steele, Lea and Flood's generator: the same numbers on every machine.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
