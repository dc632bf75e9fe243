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
    /// A patch of more articles is parted when `settle` is called, not at each article: one
    /// more must have its label in milliseconds.
    package static let patchMaximum = 128

    private var likeness: StoryLikeness
    private let partedAtOnce: Int
    private var store = SketchStore()
    private var places: [UInt64: Int] = [:]
    private var index = TermIndex()
    /// The places of the articles in the index, in the order in which they came there.
    private var ranked: [UInt32] = []
    private var links = StoryLinks()
    private var patches = StoryPatches()
    /// Articles that are in no story yet.
    private var fresh: [Int] = []
    /// Articles whose patches were not parted since they came.
    private var unsettled: [Int] = []
    private var corrections = StoryCorrections()
    /// Articles with as many likely neighbours as are looked at.
    private var crowdedCount = 0
    private var largestPatch = 0
    private var names = StoryNames()

    /// - Parameter pile: all articles that there are, where that is known.
    /// - Parameter partedAtOnce: of a patch with more articles, so many are joined before the next
    ///   come in.
    package init(
        using packs: [LanguagePack],
        pile: PileSurvey? = nil,
        partedAtOnce: Int = 4_096
    ) {
        self.init(StoryLikeness(packs, pile: pile), partedAtOnce: partedAtOnce)
    }

    package init(_ likeness: StoryLikeness, partedAtOnce: Int = 4_096) {
        (self.likeness, self.partedAtOnce) = (likeness, partedAtOnce)
    }

    /// Weighs pairs by what the pile says as a whole, where that is known only when all is here.
    /// What was compared before stays as it is.
    package mutating func weigh(_ pile: PileSurvey, using packs: [LanguagePack]) {
        likeness = StoryLikeness(packs, pile: pile)
    }

    package var articleCount: Int { store.count }
    package var storyCount: Int { names.count }

    /// Names that joined stories had before, and the stories that they lead to.
    package var redirects: [Identifier<Story>: Identifier<Story>] { names.redirects }

    /// Limits that were met.
    package var diagnostics: [Diagnostic] {
        var found: [Diagnostic] = []
        if crowdedCount > 0 {
            let message =
                "\(crowdedCount) articles are likely of one story with "
                + "\(CandidateFinder.candidatesMaximum) or more each; no more were looked at"
            found.append(Diagnostic(code: "stories/neighbours", message: message))
        }
        if largestPatch > partedAtOnce {
            let message =
                "up to \(largestPatch) articles hang together by likely pairs; "
                + "they were parted \(partedAtOnce) at a time"
            found.append(Diagnostic(code: "stories/patch", message: message))
        }
        return found
    }

    package func story(of article: Identifier<Article>) -> Identifier<Story>? {
        places[article.value].map { names.story(at: $0) }
    }

    /// Takes articles in, without looking for their stories yet; one that is here already is
    /// passed over.
    package mutating func insert(_ sketches: [Sketch]) {
        for sketch in sketches where places[sketch.article.value] == nil {
            places[sketch.article.value] = store.count
            store.append(sketch)
            patches.append()
            names.append()
        }
    }

    /// Finds the stories of the articles that came since the last time. What came together gives
    /// the same whatever its order.
    package mutating func label() -> [LabelChange] {
        placeAll()
        let parting = parting
        var changes: [LabelChange] = []
        for patch in patches(of: fresh, maximum: Self.patchMaximum) {
            changes += names.assign(parting.stories(of: patch), in: store, places: places)
        }
        for place in fresh where !names.isNamed(place) {
            // Its story is its nearest neighbour's until its patch is parted.
            changes += names.follow(nearest(place), by: place, in: store)
            unsettled.append(place)
        }
        fresh = []
        return changes
    }

    /// Takes articles in and finds their stories.
    package mutating func add(_ sketches: [Sketch]) -> [LabelChange] {
        insert(sketches)
        return label()
    }

    /// Finds the stories of all that came, also in large patches.
    package mutating func settle() -> [LabelChange] {
        placeAll()
        let parting = parting
        let stories = patches(of: unsettled + fresh).map { parting.stories(of: $0) }
        return settled(stories)
    }

    /// The same on several cores.
    package mutating func settle(width: Int) async -> [LabelChange] {
        await placeAll(width: width)
        let parting = parting
        let stories = await concurrentMap(patches(of: unsettled + fresh), width: width) { patches in
            patches.map { parting.stories(of: $0) }
        }
        return settled(stories)
    }

    private mutating func settled(_ patches: [[[Int]]]) -> [LabelChange] {
        for patch in patches { largestPatch = max(largestPatch, patch.reduce(0) { $0 + $1.count }) }
        (fresh, unsettled) = ([], [])
        return patches.flatMap { names.assign($0, in: store, places: places) }
    }

    /// Obeys a user's corrections from now on, in place of those before.
    package mutating func correct(_ corrections: StoryCorrections) -> [LabelChange] {
        let touched = self.corrections.articles + corrections.articles
        self.corrections = corrections
        unsettled += touched.compactMap { places[$0.value] }
        return settle()
    }
}

/// Articles are looked for in the index so many at a time.
private let chunkCount = 4_096

// MARK: Likely pairs

extension Bundler {
    private mutating func placeAll() {
        for chunk in unplaced() {
            let queries = index(chunk, terms: chunk.map { store.findingTerms(of: $0) })
            take(search.links(of: queries[...]), of: queries)
        }
    }

    private mutating func placeAll(width: Int) async {
        for chunk in unplaced() {
            let store = store
            let terms = await concurrentMap(chunk, width: width) { places in
                places.map { store.findingTerms(of: $0) }
            }
            let queries = index(chunk, terms: terms)
            let search = search
            let links = await concurrentMap(queries, width: width) { search.links(of: $0) }
            take(links, of: queries)
        }
    }

    /// What is not in the index yet, in order of day: what came together gives the same whatever
    /// its order.
    private func unplaced() -> [[Int]] {
        let order = (ranked.count..<store.count).sorted { store.precedes($0, $1) }
        return stride(from: 0, to: order.count, by: chunkCount).map {
            Array(order[$0..<min(order.count, $0 + chunkCount)])
        }
    }

    private mutating func index(_ chunk: [Int], terms: [[UInt64]]) -> [PairSearch.Query] {
        zip(chunk, terms).map { place, terms in
            let rank = ranked.count
            ranked.append(UInt32(truncatingIfNeeded: place))
            index.insert(rank, terms: terms, day: store.days[place])
            return PairSearch.Query(rank: rank, terms: terms)
        }
    }

    private var search: PairSearch {
        PairSearch(store: store, likeness: likeness, index: index, places: ranked)
    }

    private mutating func take(_ found: [[StoryLinks.Link]], of queries: [PairSearch.Query]) {
        for (query, found) in zip(queries, found) {
            let place = Int(ranked[query.rank])
            links.set(found, of: place)
            if found.count == CandidateFinder.candidatesMaximum { crowdedCount += 1 }
            for link in found { patches.unite(place, Int(link.place)) }
            fresh.append(place)
        }
    }
}

// MARK: Patches

extension Bundler {
    /// The patches of these articles that are not too large, each in order.
    private func patches(of articles: [Int], maximum: Int = .max) -> [[Int]] {
        var seen: Set<Int> = []
        var found: [[Int]] = []
        for place in articles where !seen.contains(patches.top(of: place)) {
            let tops = tops(of: place)
            seen.formUnion(tops)
            guard tops.reduce(0, { $0 + patches.size(of: $1) }) <= maximum else { continue }
            found.append(
                tops.flatMap { patches.members(of: $0) }.sorted { store.precedes($0, $1) }
            )
        }
        return found
    }

    /// Of all patches that a user's corrections make one.
    private func tops(of place: Int) -> [Int] {
        var tops = [patches.top(of: place)]
        var isGrowing = !corrections.joins.isEmpty
        while isGrowing {
            isGrowing = false
            for (left, right) in corrections.joins {
                guard let left = places[left.value].map({ patches.top(of: $0) }),
                    let right = places[right.value].map({ patches.top(of: $0) }),
                    tops.contains(left) != tops.contains(right)
                else { continue }
                tops.append(tops.contains(left) ? right : left)
                isGrowing = true
            }
        }
        return tops
    }

    private var parting: StoryParting {
        var named: [Identifier<Article>: Int] = [:]
        for article in corrections.articles { named[article] = places[article.value] }
        return StoryParting(
            store: store,
            links: links,
            likeness: likeness,
            corrections: corrections,
            places: named,
            atOnce: partedAtOnce
        )
    }

    private func nearest(_ place: Int) -> Int? {
        links[place].filter { names.isNamed(Int($0.place)) }.max { left, right in
            left.score == right.score
                ? store.precedes(Int(right.place), Int(left.place)) : left.score < right.score
        }.map { Int($0.place) }
    }
}
