/// Which articles are likely of one story, of those that were compared: for each article the ones
/// that came into the index before it, with how likely that is.
struct StoryLinks: Sendable {
    struct Link: Sendable {
        let place: UInt32
        /// Log odds, over zero.
        let score: Float
        /// One text, give or take a sentence.
        let isCopy: Bool

        /// The same pair seen from its other article.
        func turned(to place: Int) -> Link {
            Link(place: UInt32(truncatingIfNeeded: place), score: score, isCopy: isCopy)
        }
    }

    private var links: [Link] = []
    private var ranges: [Range<UInt32>] = []

    /// For the article of the next place, or of one that was passed over before.
    mutating func set(_ found: [Link], of place: Int) {
        while ranges.count <= place { ranges.append(0..<0) }
        let start = UInt32(truncatingIfNeeded: links.count)
        links += found
        ranges[place] = start..<UInt32(truncatingIfNeeded: links.count)
    }

    subscript(place: Int) -> ArraySlice<Link> {
        links[Int(ranges[place].lowerBound)..<Int(ranges[place].upperBound)]
    }

    /// Nil where the two were not compared or are not likely of one story.
    func score(_ left: Int, _ right: Int) -> Float? {
        for link in self[left] where Int(link.place) == right { return link.score }
        for link in self[right] where Int(link.place) == left { return link.score }
        return nil
    }
}

/// Sets of articles that links connect, however many stand between.
struct StoryPatches: Sendable {
    private var parents: [UInt32] = []
    private var sizes: [UInt32] = []
    /// Each article's next one, in a ring.
    private var rings: [UInt32] = []

    init(count: Int = 0) { for _ in 0..<count { append() } }

    mutating func append() {
        let place = UInt32(truncatingIfNeeded: parents.count)
        parents.append(place)
        rings.append(place)
        sizes.append(1)
    }

    mutating func unite(_ left: Int, _ right: Int) {
        let (a, b) = (top(of: left), top(of: right))
        guard a != b else { return }
        let (large, small) = sizes[a] >= sizes[b] ? (a, b) : (b, a)
        parents[small] = UInt32(truncatingIfNeeded: large)
        sizes[large] += sizes[small]
        rings.swapAt(large, small)
    }

    /// The article that stands for the patch, for now.
    func top(of place: Int) -> Int {
        var place = place
        while Int(parents[place]) != place { place = Int(parents[place]) }
        return place
    }

    func size(of place: Int) -> Int { Int(sizes[top(of: place)]) }

    func members(of place: Int) -> [Int] {
        var found = [place]
        var next = Int(rings[place])
        while next != place {
            found.append(next)
            next = Int(rings[next])
        }
        return found
    }
}
