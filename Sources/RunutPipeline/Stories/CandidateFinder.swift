/// Finds for one article the ones that it is worth comparing with: those that share most of its
/// telling terms.
struct CandidateFinder: Sendable {
    private var counts = RankCounts()
    private var found: [(rank: UInt32, terms: Int)] = []

    /// Of a term that more articles have, only so many of the latest are looked at.
    static let articlesMaximum = 96
    /// The articles that share most terms; no article has more neighbours in its story that say
    /// something new.
    static let candidatesMaximum = 48
    private static let termsMinimum = 2

    /// Ranks before this one, in order.
    mutating func candidates(
        before rank: Int,
        terms: [UInt64],
        in postings: [TermPostings],
        where isNear: (UInt32) -> Bool
    ) -> [UInt32] {
        counts.removeAll()
        for term in terms {
            var left = Self.articlesMaximum
            for posting in postings where left > 0 {
                left -= posting.visit(
                    term,
                    below: UInt32(truncatingIfNeeded: rank),
                    limit: left
                ) { counts.add($0) }
            }
        }
        found.removeAll(keepingCapacity: true)
        counts.visit { other, count in
            if count >= Self.termsMinimum, isNear(other) { found.append((other, count)) }
        }
        if found.count > Self.candidatesMaximum {
            found.sort { $0.terms == $1.terms ? $0.rank > $1.rank : $0.terms > $1.terms }
            found.removeSubrange(Self.candidatesMaximum...)
        }
        return found.map(\.rank).sorted()
    }
}

extension SketchStore {
    /// The terms by which an article is found: its most telling ones.
    func findingTerms(of place: Int) -> [UInt64] {
        var ranked: [(key: UInt64, worth: Int)] = []
        withEntries(place) { entries in
            for bits in entries {
                let entry = Sketch.Entry(bits: bits)
                // Zero is an empty place of the index.
                guard entry.level >= findingLevelMinimum, entry.key != 0 else { continue }
                ranked.append((entry.key, entry.level * (entry.stands ? 2 : 1)))
            }
        }
        ranked.sort { $0.worth == $1.worth ? $0.key < $1.key : $0.worth > $1.worth }
        return ranked.prefix(findingTermsMaximum).map { $0.key }
    }
}

/// A rarity, in quarters, that one term in 20 articles has: below that it finds anything.
private let findingLevelMinimum = 12
/// Of two articles on one event nearly all share two of so many.
private let findingTermsMaximum = 40

/// How often each rank was seen, in a table that stays in the processor's cache: no article sees
/// more than `findingTermsMaximum` times `articlesMaximum`.
private struct RankCounts {
    /// The rank plus one above, the count below; zero is empty.
    private var slots: [UInt64] = Array(repeating: 0, count: 1 << 13)
    private var touched: [Int] = []

    mutating func removeAll() {
        for slot in touched { slots[slot] = 0 }
        touched.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    mutating func add(_ rank: UInt32) {
        let key = UInt64(rank) + 1
        // Neighbours in rank lie apart: a multiplier of odd bits.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51)
        while slots[slot] != 0 {
            if slots[slot] >> 16 == key {
                slots[slot] += 1
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = key << 16 | 1
        touched.append(slot)
    }

    func visit(_ body: (UInt32, Int) -> Void) {
        for slot in touched {
            body(UInt32(slots[slot] >> 16 - 1), Int(slots[slot] & 0xFFFF))
        }
    }
}
