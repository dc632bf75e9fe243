internal import RunutText

/// Parts a patch of articles, which likely pairs connect, into stories. It only reads.
struct StoryParting: Sendable {
    let store: SketchStore
    let links: StoryLinks
    let likeness: StoryLikeness
    let corrections: StoryCorrections
    /// Of the articles that corrections name.
    let places: [Identifier<Article>: Int]

    /// A larger patch is parted as its articles came, so many at a time: what was joined before
    /// stays so, and what can have no more news is let go.
    let atOnce: Int

    /// - Parameter patch: places in order.
    func stories(of patch: [Int]) -> [[Int]] {
        if patch.count == 1 { return [patch] }
        var linkage = StoryLinkage(store: store, links: links, likeness: likeness)
        var groups: [Int: Int] = [:]
        // Links to articles that are yet to come, by those.
        var waiting: [Int: [StoryLinks.Link]] = [:]
        for start in stride(from: 0, to: patch.count, by: atOnce) {
            let slab = patch[start..<min(patch.count, start + atOnce)]
            linkage.close(before: store.days[patch[start]])
            for copies in copies(in: slab) {
                let group = linkage.add(copies)
                for place in copies { groups[place] = group }
            }
            correct(&linkage, groups)
            for place in slab {
                guard let group = groups[place] else { continue }
                for link in links[place] + (waiting.removeValue(forKey: place) ?? []) {
                    let other = Int(link.place)
                    if let near = groups[other] {
                        connect(&linkage, (place, group), (other, near), link)
                    } else {
                        waiting[other, default: []].append(link.turned(to: place))
                    }
                }
            }
            linkage.join()
        }
        return joinedByHand(linkage.stories).map { $0.sorted { store.precedes($0, $1) } }
            .sorted { store.precedes($0[0], $1[0]) }
    }

    private func connect(
        _ linkage: inout StoryLinkage,
        _ left: (place: Int, group: Int),
        _ right: (place: Int, group: Int),
        _ link: StoryLinks.Link
    ) {
        if link.isCopy, isFree(left.place), isFree(right.place) {
            linkage.unite(left.group, right.group)
        } else {
            linkage.connect(left.group, right.group)
        }
    }

    /// Nobody said anything about it.
    private func isFree(_ place: Int) -> Bool {
        !corrections.concerns(Identifier(store.ids[place]))
    }

    /// Near-copies are joined before anything is weighed, so that a text that a thousand outlets
    /// have is compared once.
    private func copies(in slab: ArraySlice<Int>) -> [[Int]] {
        var numbers: [Int: Int] = [:]
        for (number, place) in slab.enumerated() { numbers[place] = number }
        var sets = StoryPatches(count: slab.count)
        for (number, place) in slab.enumerated() where isFree(place) {
            for link in links[place] where link.isCopy && isFree(Int(link.place)) {
                if let other = numbers[Int(link.place)] { sets.unite(number, other) }
            }
        }
        var found: [[Int]] = []
        var groupOf: [Int: Int] = [:]
        for (number, place) in slab.enumerated() {
            if let group = groupOf[sets.top(of: number)] {
                found[group].append(place)
            } else {
                groupOf[sets.top(of: number)] = found.count
                found.append([place])
            }
        }
        return found
    }

    private func correct(_ linkage: inout StoryLinkage, _ groups: [Int: Int]) {
        func group(_ article: Identifier<Article>) -> Int? {
            places[article].flatMap { groups[$0] }
        }
        for (number, apart) in corrections.apart.enumerated() {
            if let left = group(apart.0), let right = group(apart.1) {
                linkage.ban(left, right, number: number)
            }
        }
        for article in corrections.alone {
            if let group = group(article) { linkage.leaveAlone(group) }
        }
    }

    /// Joins the stories of two articles that a user joined. Where their stories must stay apart,
    /// the second article alone comes over.
    private func joinedByHand(_ stories: [[Int]]) -> [[Int]] {
        var stories = stories
        for (first, second) in corrections.joins {
            guard let left = places[first], let right = places[second],
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
}
