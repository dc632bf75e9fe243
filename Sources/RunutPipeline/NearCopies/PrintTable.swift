/// Which articles have a print: for each key the few that had it first, side by side in one
/// table, so that a look-up touches one place of memory.
///
/// A key that has reached its limit tells nothing any more: it is counted and leads to nobody.
/// However many articles share a row, work and memory stay the same for each.
struct PrintTable: Sendable {
    /// A row that more groups of copies have is a set phrase, or boilerplate.
    let articlesMaximum: Int
    /// Keys that reached the limit, with the article that they did so with, in order.
    private(set) var overflows: [(key: UInt32, article: UInt32)] = []

    /// The key above, the article or the count below; zero is empty.
    private var slots: [UInt64]
    private var used = 0

    init(articlesMaximum: Int) {
        self.articlesMaximum = articlesMaximum
        slots = Array(repeating: 0, count: 1 << 10)
    }

    /// Hands over each article that has the key, the first one first; nobody where it is common.
    @inline(__always)
    func forEach(_ key: UInt32, _ visit: (Int) -> Void) {
        slots.withUnsafeBufferPointer { slots in
            var index = slot(of: key, slots.count)
            while slots[index] != 0 {
                if UInt32(truncatingIfNeeded: slots[index] >> 32) == key {
                    let value = UInt32(truncatingIfNeeded: slots[index])
                    if value & Self.common != 0 { return }
                    visit(Int(value) - 1)
                }
                index = (index + 1) & (slots.count - 1)
            }
        }
    }

    /// How many articles have a common key; zero where it is not common.
    func count(of key: UInt32) -> Int {
        var index = slot(of: key, slots.count)
        while slots[index] != 0 {
            if UInt32(truncatingIfNeeded: slots[index] >> 32) == key {
                let value = UInt32(truncatingIfNeeded: slots[index])
                return value & Self.common != 0 ? Int(value & ~Self.common) : 0
            }
            index = (index + 1) & (slots.count - 1)
        }
        return 0
    }

    mutating func insert(_ key: UInt32, article: Int) {
        if used * 10 > slots.count * 6 { grow() }
        let value = UInt32(truncatingIfNeeded: article + 1)
        var index = slot(of: key, slots.count)
        let first = index
        var held = 0
        while slots[index] != 0 {
            if UInt32(truncatingIfNeeded: slots[index] >> 32) == key {
                let old = UInt32(truncatingIfNeeded: slots[index])
                if old & Self.common != 0 {
                    slots[index] += 1
                    return
                }
                // A row that an article repeats counts once.
                if old == value { return }
                held += 1
            }
            index = (index + 1) & (slots.count - 1)
        }
        if held < articlesMaximum {
            slots[index] = UInt64(key) << 32 | UInt64(value)
            used += 1
        } else {
            makeCommon(key, from: first, count: held + 1)
            overflows.append((key, UInt32(truncatingIfNeeded: article)))
        }
    }

    /// The first slot of the key holds its count from now on; the others are dropped when the
    /// table grows.
    private mutating func makeCommon(_ key: UInt32, from first: Int, count: Int) {
        var index = first
        while UInt32(truncatingIfNeeded: slots[index] >> 32) != key || slots[index] == 0 {
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = UInt64(key) << 32 | UInt64(Self.common) | UInt64(count)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        used = 0
        // From the first empty slot on, so that the entries of a key keep their order.
        let start = old.firstIndex(of: 0) ?? 0
        for step in old.indices {
            let entry = old[(start + step) & (old.count - 1)]
            guard entry != 0 else { continue }
            place(entry)
        }
    }

    private mutating func place(_ entry: UInt64) {
        let key = UInt32(truncatingIfNeeded: entry >> 32)
        var index = slot(of: key, slots.count)
        while slots[index] != 0 {
            let isSame = UInt32(truncatingIfNeeded: slots[index] >> 32) == key
            if isSame, slots[index] & UInt64(Self.common) != 0 { return }
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = entry
        used += 1
    }

    private static var common: UInt32 { 0x8000_0000 }
}

/// Keys are hashes: their upper bits say where they stand.
@inline(__always)
private func slot(of key: UInt32, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* UInt64(count)) >> 32)
}
