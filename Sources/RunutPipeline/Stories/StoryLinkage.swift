internal import RunutText

/// Joins groups of articles by the average of how likely each pair is of one story, the likeliest
/// first, so that one article in between does not glue two events together.
///
/// Only groups that a likely pair connects are ever compared: the work grows with the pairs.
/// Groups may be added after others were joined.
struct StoryLinkage {
    private struct Group {
        var members: [Int]
        /// The group that it was joined to.
        var joined: Int?
        var near: [Int: Float] = [:]
        /// By number of a ban, the side of it that stands in this group.
        var bans: [Int: Bool] = [:]
        var isAlone = false
        var lastDay: Int32
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
    private let links: StoryLinks
    private let likeness: StoryLikeness
    private var groups: [Group] = []
    private var open: [Int] = []
    private var heap: [Choice] = []

    /// Two groups of more pairs than this are compared by some members of each.
    private static let pairsMaximum = 64
    private static let sampleMaximum = 4
    /// Groups as unlikely as this are not held to be near any more.
    private static let nearMinimum: Float = -3
    /// Of the groups near to one only so many are kept, the likeliest: a story of thousands of
    /// articles must not be held against thousands of others at each of its articles.
    private static let nearMaximum = 64

    init(store: SketchStore, links: StoryLinks, likeness: StoryLikeness) {
        (self.store, self.links, self.likeness) = (store, links, likeness)
    }

    /// The groups that remain, in order of the first of each, with their members.
    var stories: [[Int]] { groups.map(\.members).filter { !$0.isEmpty } }

    /// Takes in what is joined already. Gives the number by which the group is known from now on,
    /// whatever it is joined to.
    mutating func add(_ members: [Int]) -> Int {
        let lastDay = members.map { store.days[$0] }.max() ?? SketchStore.unknownDay
        groups.append(Group(members: members, lastDay: lastDay))
        open.append(groups.count - 1)
        return groups.count - 1
    }

    /// These two groups must stay apart.
    mutating func ban(_ left: Int, _ right: Int, number: Int) {
        groups[top(left)].bans[number] = false
        groups[top(right)].bans[number] = true
    }

    mutating func leaveAlone(_ group: Int) { groups[top(group)].isAlone = true }

    /// Two groups with a likely pair between them.
    mutating func connect(_ left: Int, _ right: Int) {
        let (left, right) = (top(left), top(right))
        guard left != right, groups[left].near[right] == nil else { return }
        setScore(average(groups[left].members, groups[right].members), left, right)
    }

    /// Joins two groups, however unlikely, where nothing forbids it.
    mutating func unite(_ left: Int, _ right: Int) {
        let (left, right) = (top(left), top(right))
        if left != right, mayJoin(left, right) { join(min(left, right), max(left, right)) }
    }

    /// Joins what is likely.
    mutating func join() {
        while let choice = popChoice() {
            let (left, right) = (choice.left, choice.right)
            guard groups[left].near[right] == choice.score, mayJoin(left, right) else { continue }
            join(left, right)
        }
    }

    /// Forgets what is near to groups that no article of this day or a later one comes to.
    mutating func close(before day: Int32) {
        guard day != SketchStore.unknownDay else { return }
        open.removeAll { group in
            guard
                groups[group].members.isEmpty
                    || groups[group].lastDay < day - Int32(Bundler.windowDays)
            else { return false }
            for other in groups[group].near.keys { groups[other].near[group] = nil }
            groups[group].near = [:]
            return true
        }
    }

    private func top(_ group: Int) -> Int {
        var group = group
        while let next = groups[group].joined { group = next }
        return group
    }

    private func mayJoin(_ left: Int, _ right: Int) -> Bool {
        if groups[left].isAlone || groups[right].isAlone { return false }
        return !groups[left].bans.contains { ban, side in
            groups[right].bans[ban].map { $0 != side } ?? false
        }
    }

    private mutating func join(_ left: Int, _ right: Int) {
        let (near, other) = (groups[left].near, groups[right])
        let (count, otherCount) = (Float(groups[left].members.count), Float(other.members.count))
        groups[right] = Group(members: [], joined: left, lastDay: other.lastDay)
        groups[left].near[right] = nil
        for (third, score) in other.near where third != left {
            groups[third].near[right] = nil
            let known = near[third] ?? average(groups[left].members, groups[third].members)
            setScore((known * count + score * otherCount) / (count + otherCount), left, third)
        }
        for (third, score) in near where third != right && other.near[third] == nil {
            let more = average(other.members, groups[third].members)
            setScore((score * count + more * otherCount) / (count + otherCount), left, third)
        }
        groups[left].members += other.members
        groups[left].lastDay = max(groups[left].lastDay, other.lastDay)
        groups[left].bans.merge(other.bans) { side, _ in side }
        limitNear(of: left)
    }

    private mutating func limitNear(of group: Int) {
        guard groups[group].near.count > 2 * Self.nearMaximum else { return }
        let ranked = groups[group].near.sorted {
            $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
        }
        for (other, _) in ranked[Self.nearMaximum...] {
            groups[group].near[other] = nil
            groups[other].near[group] = nil
        }
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

    private func average(_ left: [Int], _ right: [Int]) -> Float {
        let isSmall = left.count * right.count <= Self.pairsMaximum
        let (lefts, rights) = isSmall ? (left, right) : (sample(left), sample(right))
        var sum: Float = 0
        for a in lefts {
            for b in rights { sum += links.score(a, b) ?? likeness.score(store, a, b) }
        }
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
