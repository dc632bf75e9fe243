internal import RunutText

/// Which articles have a term, by the weeks of their days. Articles are known by their rank: their
/// number in the order in which they came into the index.
///
/// What tells of one event lies in one week or in two beside each other: an article that comes
/// late is looked for among its own, and a term's articles of other years are never touched.
struct TermIndex: Sendable {
    private var weeks: [Int32: TermPostings] = [:]

    /// What has no day.
    private static let noWeek = Int32.min
    /// An article without a day is looked for in so many of the latest weeks, twenty years.
    private static let weeksMaximum = 1_000

    mutating func insert(_ rank: Int, terms: [UInt64], day: Int32) {
        weeks[Self.week(of: day), default: TermPostings()]
            .insert(UInt32(truncatingIfNeeded: rank), terms)
    }

    /// Where articles that may tell what one of this day tells have their terms.
    func postings(near day: Int32) -> [TermPostings] {
        let own = Self.week(of: day)
        let searched: [Int32] =
            own == Self.noWeek
            ? [own] + weeks.keys.filter { $0 != own }.sorted(by: >).prefix(Self.weeksMaximum)
            : [own, own - 1, own + 1, Self.noWeek]
        return searched.compactMap { weeks[$0] }
    }

    private static func week(of day: Int32) -> Int32 {
        if day == SketchStore.unknownDay { return noWeek }
        // Rounded down before 1970 too.
        return day >= 0 ? day / weekDays : (day + 1) / weekDays - 1
    }

    private static var weekDays: Int32 { Int32(Bundler.windowDays) }
}

/// For each term the ranks that have it. Nearly all terms have few, so a term's first block has
/// room for one and each further one for more, up to a limit, with a link to the one before.
struct TermPostings: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 1 << 10)
    private var heads: [UInt32] = Array(repeating: 0, count: 1 << 10)
    private var used = 0
    /// Blocks: the one before, room and count, then ranks. The first word is nobody's, so that no
    /// block stands at zero.
    private var words: [UInt32] = [0]

    private static let headWords = 2
    private static let roomMaximum: UInt32 = 32

    mutating func insert(_ rank: UInt32, _ terms: [UInt64]) {
        if (used + terms.count) * 10 > keys.count * 6 { grow(by: terms.count) }
        for term in terms {
            let slot = slot(of: term)
            if keys[slot] == 0 {
                (keys[slot], used) = (term, used + 1)
            }
            append(rank, at: slot)
        }
    }

    private mutating func append(_ rank: UInt32, at slot: Int) {
        let head = Int(heads[slot])
        var room: UInt32 = 1
        if head != 0 {
            let (full, count) = (words[head + 1] >> 16, words[head + 1] & 0xFFFF)
            if count < full {
                words[head + Self.headWords + Int(count)] = rank
                words[head + 1] += 1
                return
            }
            room = min(Self.roomMaximum, full * 4)
        }
        heads[slot] = UInt32(truncatingIfNeeded: words.count)
        words.append(UInt32(truncatingIfNeeded: head))
        words.append(room << 16 | 1)
        words.append(rank)
        for _ in 1..<room { words.append(0) }
    }

    /// Goes through the ranks under `end` that have the term, the latest first, as far as the
    /// limit. Gives how many there were.
    @inline(__always)
    func visit(_ term: UInt64, below end: UInt32, limit: Int, _ body: (UInt32) -> Void) -> Int {
        var visited = 0
        words.withUnsafeBufferPointer { words in
            var head = Int(heads[slot(of: term)])
            while head != 0 {
                var index = head + Self.headWords + Int(words[head + 1] & 0xFFFF)
                while index > head + Self.headWords {
                    index -= 1
                    let rank = words[index]
                    guard rank < end else { continue }
                    if visited == limit { return }
                    body(rank)
                    visited += 1
                }
                head = Int(words[head])
            }
        }
        return visited
    }

    /// Where the term stands, or would.
    private func slot(of term: UInt64) -> Int {
        keys.withUnsafeBufferPointer { keys in
            // Terms are hashes of forty bits.
            var slot = Int(truncatingIfNeeded: mixed(term)) & (keys.count - 1)
            while keys[slot] != 0, keys[slot] != term { slot = (slot + 1) & (keys.count - 1) }
            return slot
        }
    }

    private mutating func grow(by more: Int) {
        let old = (keys, heads)
        var count = keys.count * 2
        while (used + more) * 10 > count * 6 { count *= 2 }
        keys = Array(repeating: 0, count: count)
        heads = Array(repeating: 0, count: count)
        for (index, key) in old.0.enumerated() where key != 0 {
            let slot = slot(of: key)
            (keys[slot], heads[slot]) = (key, old.1[index])
        }
    }
}
