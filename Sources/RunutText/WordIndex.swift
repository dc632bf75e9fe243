/// A map from a word's hash to a value. The hash is the key: it is not hashed again.
///
/// Open addressing in one array; a look-up that fails costs one or two reads. What is tried
/// for every word of every article is worth its own table: it is three times as fast as a
/// `Dictionary` here (`Benchmarks/`).
package struct WordIndex: Sendable {
    @usableFromInline
    struct Slot: Sendable {
        @usableFromInline var key: UInt64
        @usableFromInline var value: UInt64

        @inlinable
        init(key: UInt64, value: UInt64) {
            self.key = key
            self.value = value
        }
    }

    @usableFromInline var slots = [Slot(key: 0, value: 0)]
    @usableFromInline var mask = 0
    private(set) package var count = 0

    package init() {}

    package init(_ keys: some Sequence<UInt64>) {
        for key in keys { self[key] = 1 }
    }

    /// Nil when the key is not there.
    @inlinable
    package subscript(key: UInt64) -> UInt64? {
        get {
            var at = Int(truncatingIfNeeded: key) & mask
            while true {
                let slot = slots[at]
                if slot.key == key { return slot.value }
                if slot.key == 0 { return nil }
                at = (at + 1) & mask
            }
        }
        set {
            insert(key, newValue ?? 0)
        }
    }

    @inlinable
    package func contains(_ key: UInt64) -> Bool { self[key] != nil }

    @usableFromInline
    mutating func insert(_ key: UInt64, _ value: UInt64) {
        precondition(key != 0, "no word has the hash 0")
        if (count + 1) * 2 > slots.count { grow() }
        var at = Int(truncatingIfNeeded: key) & mask
        while slots[at].key != 0, slots[at].key != key { at = (at + 1) & mask }
        if slots[at].key == 0 { count += 1 }
        slots[at] = Slot(key: key, value: value)
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(key: 0, value: 0), count: max(16, old.count * 2))
        mask = slots.count - 1
        count = 0
        for slot in old where slot.key != 0 { insert(slot.key, slot.value) }
    }
}
