internal import RunutLanguages
internal import RunutText

/// What the story's articles say of who had a text first.
struct FirstTellings {
    private let articles: [StoryArticle]
    /// By article: the dispatches it rests on.
    private var dispatches: [[Lineage.Node]]
    /// By article: the articles whose outlet it credits.
    private var credited: [Set<Int>]
    /// By article: the agencies and outlets that it credits, as lineage nodes.
    private var agencies: [[String]]
    private let passages: Passages

    init(_ articles: [StoryArticle], _ passages: Passages, _ lineage: Lineage) {
        (self.articles, self.passages) = (articles, passages)
        var places: [String: Int] = [:]
        for article in articles { places[article.nodeID] = article.index }
        var nodes: [String: Lineage.Node] = [:]
        for node in lineage.nodes { nodes[node.id] = node }
        dispatches = Array(repeating: [], count: articles.count)
        credited = Array(repeating: [], count: articles.count)
        agencies = Array(repeating: [], count: articles.count)
        let outlets = articles.map { nameWords($0.outletName) }
        for edge in lineage.edges {
            guard let from = places[edge.from], let to = nodes[edge.to] else { continue }
            if edge.relation == .sameDispatch { dispatches[from].append(to) }
            if edge.relation == .credits {
                agencies[from].append(to.id)
                for (index, outlet) in outlets.enumerated()
                where index != from && outlet == nameWords(to.name) {
                    credited[from].insert(index)
                }
            }
        }
    }

    /// - Parameter members: articles in order; one may stand there twice.
    func first(of members: [Int]) -> SharedSentence.First {
        if let dispatch = sharedDispatch(members) {
            let holder = members.firstIndex {
                nameWords(articles[$0].outletName) == nameWords(dispatch.name)
            }
            if dispatch.basis == .held, let holder { return .version(holder) }
            if dispatch.basis == .credited { return .dispatch(dispatch.id) }
        }
        let all = Set(members)
        if let place = members.firstIndex(where: { member in
            all.allSatisfy { other in
                other == member || (credited[other].contains(member) && !isLater(member, other))
            }
        }) {
            return .version(place)
        }
        if let agency = sharedAgency(all) { return .dispatch(agency) }
        let times = members.map { articles[$0].facts.article.published }
        let first = members.indices.first { place in
            zip(members, times).allSatisfy { member, time in
                guard member != members[place] else { return true }
                return times[place].flatMap { one in time.map { one.isEarlier(than: $0) } } ?? false
            }
        }
        return first.map { .version($0) } ?? .cannotTell
    }

    /// A credit names an outlet; an article of a later day is not the one it had.
    private func isLater(_ one: Int, _ other: Int) -> Bool {
        guard let day = articles[one].facts.article.published?.day,
            let otherDay = articles[other].facts.article.published?.day
        else { return false }
        return day > otherDay
    }

    /// Copies of one text that all credit one agency: the text was the agency's.
    private func sharedAgency(_ articles: Set<Int>) -> String? {
        let sorted = articles.sorted()
        guard let first = sorted.first,
            sorted.dropFirst().allSatisfy({ passages.isOneText(first, $0) })
        else { return nil }
        return agencies[first].first { agency in
            sorted.allSatisfy { agencies[$0].contains(agency) }
        }
    }

    /// The dispatch that most of the articles rest on.
    private func sharedDispatch(_ members: [Int]) -> Lineage.Node? {
        let all = Set(members)
        let candidates = all.sorted().flatMap { dispatches[$0] }
        return candidates.first { node in
            all.count { dispatches[$0].contains(node) } * 2 > all.count
        }
    }
}
