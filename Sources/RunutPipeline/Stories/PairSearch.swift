internal import RunutText

/// Finds the likely pairs among articles. It only reads: several tasks may search at once, each
/// for other articles.
struct PairSearch: Sendable {
    let store: SketchStore
    let likeness: StoryLikeness
    let index: TermIndex
    /// By rank.
    let places: [UInt32]

    /// An article that is in the index, and the terms by which it is found.
    struct Query: Sendable {
        let rank: Int
        let terms: [UInt64]
    }

    /// For each article its links to those of smaller ranks.
    func links(of queries: ArraySlice<Query>) -> [[StoryLinks.Link]] {
        var finder = CandidateFinder()
        var table = TermTable()
        return queries.map { query in
            let place = Int(places[query.rank])
            let near = finder.candidates(
                before: query.rank,
                terms: query.terms,
                in: index.postings(near: store.days[place])
            ) { other in
                (store.daysApart(place, Int(places[Int(other)])) ?? 0) <= Bundler.windowDays
            }
            if !near.isEmpty { table.fill(store, place) }
            return near.compactMap { likeness.link(store, place, table, to: Int(places[Int($0)])) }
        }
    }
}
