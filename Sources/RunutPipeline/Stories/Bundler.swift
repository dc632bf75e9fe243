package import RunutLanguages
package import RunutText

/// Bundles articles into stories as they come, by their sketches alone. A value: copied, it is
/// another run's state.
///
/// Each article is compared with the few that share its rare terms; articles that are likely of
/// one story form a patch, and a patch is parted into stories anew when an article comes to it.
/// As nothing else counts, what comes in parts ends in the same stories as what comes at once,
/// within the window and the named limits.
package struct Bundler: Sendable {
    /// An article got another story, or its first.
    package struct LabelChange: Hashable, Sendable {
        package let article: Identifier<Article>
        package let from: Identifier<Story>?
        package let to: Identifier<Story>
    }

    /// Articles further apart than this tell no one story, unless others stand between them.
    package static let windowDays = 7
    /// A patch of more articles is parted when `settle` is called, not at each article.
    package static let patchMaximum = 2_000

    private let likeness: StoryLikeness
    private var store = SketchStore()
    private var index = TermIndex()
    private var finder = CandidateFinder()
    private var links: [[UInt32]] = []
    private var places: [UInt64: Int] = [:]
    private var unsettled: [Int] = []
    private var corrections = StoryCorrections()
    private var names = StoryNames()

    /// - Parameter pile: all articles that there are, where that is known.
    package init(using packs: [LanguagePack], pile: PileSurvey? = nil) {
        self.init(StoryLikeness(packs, pile: pile))
    }

    package init(_ likeness: StoryLikeness) { self.likeness = likeness }

    package var articleCount: Int { store.count }
    package var storyCount: Int { names.count }

    /// Names that joined stories had before, and the stories that they lead to.
    package var redirects: [Identifier<Story>: Identifier<Story>] { names.redirects }

    package func story(of article: Identifier<Article>) -> Identifier<Story>? {
        places[article.value].map { names.story(at: $0) }
    }

    /// Takes articles in; one that is here already is passed over. A batch gives the same
    /// whatever its order.
    package mutating func add(_ sketches: [Sketch]) -> [LabelChange] {
        let first = store.count
        let sorted = sketches.sorted { left, right in
            left.sortDay == right.sortDay
                ? left.article < right.article : left.sortDay < right.sortDay
        }
        for sketch in sorted where places[sketch.article.value] == nil {
            places[sketch.article.value] = store.count
            let terms = store.append(sketch)
            place(store.count - 1, terms: terms)
        }
        return part(from: Array(first..<store.count), patchMaximum: Self.patchMaximum)
    }

    /// Parts the large patches that `add` left as they were.
    package mutating func settle() -> [LabelChange] {
        let waiting = unsettled
        unsettled = []
        return part(from: waiting, patchMaximum: .max)
    }

    /// Obeys a user's corrections from now on, in place of those before.
    package mutating func correct(_ corrections: StoryCorrections) -> [LabelChange] {
        let touched = self.corrections.articles + corrections.articles
        self.corrections = corrections
        return part(from: touched.compactMap { places[$0.value] }, patchMaximum: .max)
    }

    private mutating func place(_ place: Int, terms: [UInt64]) {
        links.append([])
        names.append()
        let near = finder.candidates(for: place, terms: terms, in: index) { other in
            (store.daysApart(place, other) ?? 0) <= Self.windowDays
        }
        for other in near where likeness.score(store, place, other) > 0 {
            links[place].append(UInt32(other))
            links[other].append(UInt32(place))
        }
        index.insert(place, terms: terms)
    }
}

extension Bundler {
    /// Parts the patches of these articles into stories.
    private mutating func part(from starts: [Int], patchMaximum: Int) -> [LabelChange] {
        var done: Set<Int> = []
        var changes: [LabelChange] = []
        for start in starts where !done.contains(start) {
            guard let patch = patch(of: start, maximum: patchMaximum) else {
                // Its story is its nearest neighbour's until the patch is parted.
                unsettled.append(start)
                changes += names.follow(nearest(start), by: start, in: store)
                continue
            }
            done.formUnion(patch)
            changes += names.assign(stories(in: patch), in: store, places: places)
        }
        return changes
    }

    private func nearest(_ place: Int) -> Int? {
        links[place].lazy.map(Int.init).filter { names.isNamed($0) }.max { left, right in
            let (a, b) = (likeness.score(store, place, left), likeness.score(store, place, right))
            return a == b ? store.precedes(right, left) : a < b
        }
    }

    /// The articles that likely pairs and corrections connect with one, in order; nil where they
    /// are too many.
    private func patch(of start: Int, maximum: Int) -> [Int]? {
        var found = [start]
        var seen: Set<Int> = [start]
        var next = 0
        while next < found.count {
            let place = found[next]
            next += 1
            let joined = corrections.joined(with: Identifier(store.ids[place]))
            let others = links[place].map(Int.init) + joined.compactMap { places[$0.value] }
            for other in others where seen.insert(other).inserted { found.append(other) }
            if found.count > maximum { return nil }
        }
        return found.sorted { store.precedes($0, $1) }
    }

    private func stories(in patch: [Int]) -> [[Int]] {
        if patch.count == 1 { return [patch] }
        let copies = copies(in: patch)
        var groupOf: [Int: Int] = [:]
        for (group, members) in copies.enumerated() {
            for place in members { groupOf[place] = group }
        }
        var linkage = StoryLinkage(copies, of: store, likeness: likeness)
        for (number, apart) in corrections.apart.enumerated() {
            let pair = [apart.0, apart.1].compactMap { places[$0.value] }.compactMap { groupOf[$0] }
            if pair.count == 2 { linkage.ban(pair[0], pair[1], number: number) }
        }
        for article in corrections.alone {
            if let group = places[article.value].flatMap({ groupOf[$0] }) {
                linkage.leaveAlone(group)
            }
        }
        for place in patch {
            guard let group = groupOf[place] else { continue }
            for other in links[place] {
                if let near = groupOf[Int(other)], near > group { linkage.connect(group, near) }
            }
        }
        return joinedByHand(linkage.joined()).map { $0.sorted { store.precedes($0, $1) } }
            .sorted { store.precedes($0[0], $1[0]) }
    }

    /// Joins the stories of two articles that a user joined. Where their stories must stay apart,
    /// the second article alone comes over.
    private func joinedByHand(_ stories: [[Int]]) -> [[Int]] {
        var stories = stories
        for (first, second) in corrections.joins {
            guard let left = places[first.value], let right = places[second.value],
                let from = stories.firstIndex(where: { $0.contains(right) }),
                let to = stories.firstIndex(where: { $0.contains(left) }), from != to
            else { continue }
            if mayJoin(stories[to] + stories[from]) {
                stories[to] += stories[from]
                stories[from] = []
            } else {
                stories[to].append(right)
                stories[from].removeAll { $0 == right }
            }
        }
        return stories.filter { !$0.isEmpty }
    }

    private func mayJoin(_ story: [Int]) -> Bool {
        let articles = Set(story.map { store.ids[$0] })
        return !corrections.apart.contains {
            articles.contains($0.0.value) && articles.contains($0.1.value)
        } && !corrections.alone.contains { articles.contains($0.value) }
    }

    /// Near-copies are joined before anything is weighed, so that a text that a thousand outlets
    /// have is compared once.
    private func copies(in patch: [Int]) -> [[Int]] {
        var leader: [Int: Int] = [:]
        func top(_ place: Int) -> Int {
            var place = place
            while let next = leader[place], next != place { place = next }
            return place
        }
        for place in patch { leader[place] = place }
        func unite(_ left: Int, _ right: Int) {
            let (a, b) = (top(left), top(right))
            if a == b { return }
            if store.precedes(a, b) { leader[b] = a } else { leader[a] = b }
        }
        for place in patch {
            guard !corrections.concerns(Identifier(store.ids[place])) else { continue }
            let twin = links[place].lazy.map(Int.init).first { other in
                store.precedes(other, place)
                    && !corrections.concerns(Identifier(store.ids[other]))
                    && store.areCopies(other, place)
            }
            if let twin { unite(twin, place) }
        }
        var members: [Int: [Int]] = [:]
        for place in patch { members[top(place), default: []].append(place) }
        return patch.compactMap { members[$0] }
    }
}

extension Sketch {
    /// What has no day comes last.
    fileprivate var sortDay: Int { day?.ordinal ?? .max }
}
