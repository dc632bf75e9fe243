internal import RunutText

/// Joins groups of articles by the average of how likely each pair is of one story, the likeliest
/// first, so that one article in between does not glue two events together.
///
/// Only groups that a likely pair connects are ever compared: the work grows with the pairs.
struct StoryLinkage {
    private struct Group {
        var members: [Int]
        var near: [Int: Float] = [:]
        /// By number of a ban, the side of it that stands in this group.
        var bans: [Int: Bool] = [:]
        var isAlone = false
    }

    private struct Choice {
        let score: Float
        let left: Int
        let right: Int

        /// The likeliest first; of equal ones that of the earliest articles.
        func precedes(_ other: Choice) -> Bool {
            score == other.score ? (left, right) < (other.left, other.right) : score > other.score
        }
    }

    private let store: SketchStore
    private let likeness: StoryLikeness
    private var groups: [Group]
    private var heap: [Choice] = []

    /// Two groups of more pairs than this are compared by some members of each.
    private static let pairsMaximum = 64
    private static let sampleMaximum = 4
    /// Groups as unlikely as this are not held to be near any more.
    private static let nearMinimum: Float = -3

    /// - Parameter groups: what is joined already, in order of the first article of each.
    init(_ groups: [[Int]], of store: SketchStore, likeness: StoryLikeness) {
        (self.store, self.likeness) = (store, likeness)
        self.groups = groups.map { Group(members: $0) }
    }

    /// These two groups must stay apart.
    mutating func ban(_ left: Int, _ right: Int, number: Int) {
        groups[left].bans[number] = false
        groups[right].bans[number] = true
    }

    mutating func leaveAlone(_ group: Int) { groups[group].isAlone = true }

    /// Two groups with a likely pair between them.
    mutating func connect(_ left: Int, _ right: Int) {
        guard left != right, groups[left].near[right] == nil else { return }
        setScore(average(left, right), left, right)
    }

    /// The groups that remain, each in order of its members.
    mutating func joined() -> [[Int]] {
        while let choice = popChoice() {
            let (left, right) = (choice.left, choice.right)
            guard groups[left].near[right] == choice.score, mayJoin(left, right) else { continue }
            join(left, right)
        }
        return groups.map(\.members).filter { !$0.isEmpty }
    }

    private func mayJoin(_ left: Int, _ right: Int) -> Bool {
        if groups[left].isAlone || groups[right].isAlone { return false }
        return !groups[left].bans.contains { ban, side in
            groups[right].bans[ban].map { $0 != side } ?? false
        }
    }

    private mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (groups[left], groups[right])
        let (countA, countB) = (Float(a.members.count), Float(b.members.count))
        groups[left].near[right] = nil
        groups[right] = Group(members: [])
        for (other, score) in b.near where other != left {
            groups[other].near[right] = nil
            let known = a.near[other] ?? average(left, other)
            setScore((known * countA + score * countB) / (countA + countB), left, other)
        }
        for (other, score) in a.near where other != right && b.near[other] == nil {
            let more = average(b.members, groups[other].members)
            setScore((score * countA + more * countB) / (countA + countB), left, other)
        }
        groups[left].members += b.members
        groups[left].bans.merge(b.bans) { side, _ in side }
    }

    private mutating func setScore(_ score: Float, _ left: Int, _ right: Int) {
        guard score > Self.nearMinimum else {
            groups[left].near[right] = nil
            groups[right].near[left] = nil
            return
        }
        groups[left].near[right] = score
        groups[right].near[left] = score
        if score > 0 { push(Choice(score: score, left: min(left, right), right: max(left, right))) }
    }

    private func average(_ left: Int, _ right: Int) -> Float {
        average(groups[left].members, groups[right].members)
    }

    private func average(_ left: [Int], _ right: [Int]) -> Float {
        let isSmall = left.count * right.count <= Self.pairsMaximum
        let (lefts, rights) = isSmall ? (left, right) : (sample(left), sample(right))
        var sum: Float = 0
        for a in lefts { for b in rights { sum += likeness.score(store, a, b) } }
        return sum / Float(lefts.count * rights.count)
    }

    /// Some members, evenly from the first to the last.
    private func sample(_ members: [Int]) -> [Int] {
        guard members.count > Self.sampleMaximum else { return members }
        return (0..<Self.sampleMaximum).map {
            members[$0 * (members.count - 1) / (Self.sampleMaximum - 1)]
        }
    }
}

extension StoryLinkage {
    private mutating func push(_ choice: Choice) {
        heap.append(choice)
        var child = heap.count - 1
        while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func popChoice() -> Choice? {
        guard let last = heap.popLast() else { return nil }
        guard let first = heap.first else { return last }
        heap[0] = last
        var parent = 0
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].precedes(heap[best]) { best = child }
            }
            if best == parent { return first }
            heap.swapAt(parent, best)
            parent = best
        }
    }
}
