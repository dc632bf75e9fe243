/// Agglomerative grouping with average linkage over a sparse table of scores: groups join
/// while the average score between two is above 0.
struct Linkage: Sendable {
    /// What a pair counts that shares nothing: far apart, but not a veto.
    let stranger: Float
    /// The share of the best pair in the score of two groups; the rest is the average.
    let bestShare: Float

    private struct Link: Sendable {
        var sum: Float
        var pairs: Int
        var best: Float
    }

    private var members: [[Int]]
    private var links: [[Int: Link]]

    init(count: Int, stranger: Float, bestShare: Float = 0) {
        (self.stranger, self.bestShare) = (stranger, bestShare)
        members = (0..<count).map { [$0] }
        links = Array(repeating: [:], count: count)
    }

    mutating func insert(_ left: Int, _ right: Int, score: Float) {
        links[left][right] = Link(sum: score, pairs: 1, best: score)
        links[right][left] = Link(sum: score, pairs: 1, best: score)
    }

    /// Groups in order of their first member.
    mutating func groups() -> [[Int]] {
        var best = links.indices.map { bestLink(of: $0) }
        while true {
            var choice: (from: Int, to: Int, score: Float)?
            for (from, link) in best.enumerated() {
                guard let link, link.score > 0 else { continue }
                if choice == nil || link.score > choice?.score ?? 0 {
                    choice = (from, link.to, link.score)
                }
            }
            guard let choice else { break }
            let (keep, drop) = (min(choice.from, choice.to), max(choice.from, choice.to))
            let touched = join(keep, drop)
            best[drop] = nil
            best[keep] = bestLink(of: keep)
            for other in touched { best[other] = bestLink(of: other) }
        }
        return members.filter { !$0.isEmpty }.map { $0.sorted() }
    }

    private mutating func join(_ keep: Int, _ drop: Int) -> [Int] {
        links[keep][drop] = nil
        links[drop][keep] = nil
        let others = Set(links[keep].keys).union(links[drop].keys).sorted()
        for other in others {
            var link = links[keep][other] ?? Link(sum: 0, pairs: 0, best: stranger)
            if let more = links[drop][other] {
                link.sum += more.sum
                link.pairs += more.pairs
                link.best = max(link.best, more.best)
            }
            links[keep][other] = link
            links[other][keep] = link
            links[other][drop] = nil
        }
        members[keep] += members[drop]
        members[drop] = []
        links[drop] = [:]
        return others
    }

    /// The nearest group; the lowest number where two are equally near.
    private func bestLink(of group: Int) -> (to: Int, score: Float)? {
        var best: (to: Int, score: Float)?
        for (other, link) in links[group] {
            let pairs = members[group].count * members[other].count
            let strangers = Float(pairs - link.pairs) * stranger
            let average = (link.sum + strangers) / Float(pairs)
            let score = average + bestShare * (link.best - average)
            guard let old = best else {
                best = (other, score)
                continue
            }
            if score > old.score || (score == old.score && other < old.to) { best = (other, score) }
        }
        return best
    }
}
