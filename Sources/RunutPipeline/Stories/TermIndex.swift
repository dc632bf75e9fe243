internal import RunutText

/// Which articles have a term, the latest first: chains in one array, as nearly all terms have
/// few articles and a list for each would take more room than what stands in it.
struct TermIndex: Sendable {
    private struct Link: Sendable {
        let place: UInt32
        let previous: UInt32
    }

    private var heads: [UInt64: UInt32] = [:]
    private var links: [Link] = []

    private static let end = UInt32.max

    mutating func insert(_ place: Int, terms: [UInt64]) {
        for term in terms {
            let link = UInt32(links.count)
            links.append(Link(place: UInt32(place), previous: heads[term] ?? Self.end))
            heads[term] = link
        }
    }

    /// Goes through the articles that have the term, the latest first, as far as the limit.
    func visit(_ term: UInt64, limit: Int, _ body: (Int) -> Void) {
        var next = heads[term] ?? Self.end
        var visited = 0
        while next != Self.end, visited < limit {
            let link = links[Int(next)]
            body(Int(link.place))
            next = link.previous
            visited += 1
        }
    }
}

extension SketchStore {
    /// The terms by which an article is found: its most telling ones.
    func findingTerms(of place: Int) -> [UInt64] {
        var ranked: [(key: UInt64, worth: Int)] = []
        for bits in entries[entryRange(place)] {
            let entry = Sketch.Entry(bits: bits)
            guard entry.level >= findingLevelMinimum else { continue }
            ranked.append((entry.key, entry.level * (entry.stands ? 2 : 1)))
        }
        ranked.sort { $0.worth == $1.worth ? $0.key < $1.key : $0.worth > $1.worth }
        return ranked.prefix(findingTermsMaximum).map { $0.key }
    }
}

/// A rarity, in quarters, that one term in 20 articles has: below that it finds anything.
private let findingLevelMinimum = 12
/// Of two articles on one event nearly all share two of so many.
private let findingTermsMaximum = 40

/// Finds for one article the ones that it is worth comparing with.
struct CandidateFinder: Sendable {
    private var shared: [(by: UInt32, terms: UInt16)] = []
    private var found: [Int] = []

    /// Of a term that more articles have, only so many of the latest are looked at.
    static let articlesMaximum = 96
    /// The articles that share most terms; no article has more neighbours in its story that say
    /// something new.
    static let candidatesMaximum = 48
    private static let termsMinimum = 2

    /// Places of articles before this one, best first.
    mutating func candidates(
        for place: Int,
        terms: [UInt64],
        in index: TermIndex,
        where isNear: (Int) -> Bool
    ) -> [Int] {
        while shared.count <= place { shared.append((by: .max, terms: 0)) }
        found.removeAll(keepingCapacity: true)
        let mark = UInt32(place)
        for term in terms {
            index.visit(term, limit: Self.articlesMaximum) { other in
                if shared[other].by != mark { shared[other] = (mark, 0) }
                shared[other].terms += 1
                if shared[other].terms == Self.termsMinimum, isNear(other) { found.append(other) }
            }
        }
        guard found.count > Self.candidatesMaximum else { return found.sorted() }
        let ranked = found.sorted {
            let (a, b) = (shared[$0].terms, shared[$1].terms)
            return a == b ? $0 > $1 : a > b
        }
        return ranked.prefix(Self.candidatesMaximum).sorted()
    }
}
