/// The rows of one article, to be looked up by key, and what another article has of them.
struct SharedRows: Sendable {
    struct Hit: Sendable {
        /// Positions among the rows of both.
        let own: Int
        let other: Int
    }

    /// How much of each of the two lies in what they share.
    struct Coverage: Sendable {
        let own: Float
        let other: Float
        /// Of the rows in what they share, the share that both have: near 1 where a passage
        /// was taken as it is, a third where a scanner misread one letter in twelve.
        let density: Float

        var most: Float { max(own, other) }
    }

    private(set) var hits: [Hit] = []
    private var rows: ArraySlice<Prints.Print> = []
    /// Positions in `rows`, plus one, by key.
    private var slots: [UInt32] = []

    init() {}

    mutating func take(_ rows: ArraySlice<Prints.Print>) {
        self.rows = rows
        var size = 64
        while size < rows.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for index in rows.indices {
            var slot = slot(of: rows[index].key)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: index - rows.startIndex + 1)
        }
    }

    /// The first of the own rows with this key.
    @inline(__always)
    func index(of key: UInt32) -> Int? {
        var slot = slot(of: key)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if rows[rows.startIndex + index].key == key { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Finds the rows that both have, in order of the other's places.
    mutating func compare(with other: ArraySlice<Prints.Print>) {
        hits.removeAll(keepingCapacity: true)
        for (position, row) in other.enumerated() {
            if let own = index(of: row.key) { hits.append(Hit(own: own, other: position)) }
        }
    }

    /// What lies between two shared rows that are as far apart in both texts is shared too, give
    /// or take a word.
    func coverage(with other: ArraySlice<Prints.Print>) -> Coverage {
        guard !rows.isEmpty, !other.isEmpty else { return Coverage(own: 0, other: 0, density: 0) }
        var own = 0
        var others = 0
        var inside = 0
        // Ends of what was counted, so that nothing is counted twice where passages overlap.
        var (ownEnd, otherEnd) = (-1, -1)
        for (index, hit) in hits.enumerated() {
            var step = (own: 1, other: 1)
            for before in hits[max(0, index - chainReach)..<index].reversed()
            where follows(hit, before, other) {
                step = (hit.own - before.own, hit.other - before.other)
                break
            }
            let fresh = min(step.other, hit.other - otherEnd)
            if fresh > 0 { others += fresh }
            own += step.own > 1 && hit.own > ownEnd ? min(step.own, hit.own - ownEnd) : 1
            inside += max(1, fresh)
            (ownEnd, otherEnd) = (max(ownEnd, hit.own), max(otherEnd, hit.other))
        }
        return Coverage(
            own: min(1, Float(own) / Float(rows.count)),
            other: min(1, Float(others) / Float(other.count)),
            density: Float(hits.count) / Float(max(1, inside))
        )
    }

    /// The hits that another one follows or that follow one: by itself a row is a set phrase.
    func chainedHits(with other: ArraySlice<Prints.Print>) -> [Hit] {
        var isChained = Array(repeating: false, count: hits.count)
        for (index, hit) in hits.enumerated() {
            for before in max(0, index - chainReach)..<index where follows(hit, hits[before], other)
            {
                isChained[before] = true
                isChained[index] = true
            }
        }
        return zip(hits, isChained).filter(\.1).map(\.0)
    }

    private func follows(
        _ hit: Hit,
        _ before: Hit,
        _ other: ArraySlice<Prints.Print>
    ) -> Bool {
        let own = Int(end(hit.own)) - Int(end(before.own))
        let others =
            Int(other[other.startIndex + hit.other].end)
            - Int(other[other.startIndex + before.other].end)
        guard own > 0, own <= chainGapMaximum, others > 0, others <= chainGapMaximum else {
            return false
        }
        return abs(own - others) <= chainSlack + max(own, others) / 5
    }

    /// The byte after one of the own rows.
    func end(_ index: Int) -> UInt32 { rows[rows.startIndex + index].end }

    private func slot(of key: UInt32) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* UInt64(slots.count)) >> 32)
    }
}

/// Bytes between two shared rows of one passage: of a scanner's worst page one row in four is
/// left, 100 bytes apart on average.
private let chainGapMaximum = 400
/// Bytes that a chain may slip: a word in, a word out.
private let chainSlack = 16
/// How many shared rows back the one before may be: a row that occurs twice stands between.
private let chainReach = 6
