/// The features of many words, as numbers counted from 0; rare ones are dropped.
struct FeaturePool {
    /// By feature number: its hash.
    private(set) var hashes: [UInt32] = []
    /// By feature number: in how many words it stands.
    private(set) var counts: [UInt32] = []
    private var pool: [UInt32] = []
    /// Where each row begins in `pool`, and the end of the last.
    private var starts: [Int] = [0]

    var rowCount: Int { starts.count - 1 }

    mutating func append(_ row: [UInt32]) {
        pool += row
        starts.append(pool.count)
    }

    @inline(__always)
    func forEach(in row: Int, _ body: (Int) -> Void) {
        pool.withUnsafeBufferPointer { pool in
            for index in starts[row]..<starts[row + 1] { body(Int(pool[index])) }
        }
    }

    /// Numbers the features and drops those seen fewer than `countMinimum` times. Further
    /// features get numbers from `offset` on.
    mutating func number(from offset: Int, countMinimum: UInt32) {
        var table = HashCounts(capacity: pool.count / 3)
        for hash in pool { table.count(hash) }
        var kept: [UInt32] = []
        kept.reserveCapacity(pool.count)
        var newStarts = [0]
        for row in 0..<rowCount {
            for index in starts[row]..<starts[row + 1] {
                let slot = table.slot(of: pool[index])
                guard table.counts[slot] >= countMinimum else { continue }
                if table.numbers[slot] == .max {
                    table.numbers[slot] = UInt32(offset + hashes.count)
                    hashes.append(pool[index])
                    counts.append(table.counts[slot])
                }
                kept.append(table.numbers[slot])
            }
            newStarts.append(kept.count)
        }
        (pool, starts) = (kept, newStarts)
    }
}

/// Counts by hash, in open addressing.
private struct HashCounts {
    private var keys: [UInt32]
    private(set) var counts: [UInt32]
    var numbers: [UInt32]
    private let mask: Int

    init(capacity: Int) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        mask = size - 1
        keys = [UInt32](repeating: 0, count: size)
        counts = [UInt32](repeating: 0, count: size)
        numbers = [UInt32](repeating: .max, count: size)
    }

    func slot(of key: UInt32) -> Int {
        var slot = Int(key) & mask
        while counts[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    mutating func count(_ key: UInt32) {
        let slot = slot(of: key)
        keys[slot] = key
        counts[slot] += 1
    }
}
