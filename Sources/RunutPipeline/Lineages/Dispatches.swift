internal import RunutLanguages
internal import RunutText

/// Copies and reuse as edges between articles; hidden dispatches as nodes of their own.
func addTexts(_ articles: [StoryArticle], _ passages: Passages, to graph: inout LineageGraph) {
    let directions = Directions(articles)
    for pair in passages.pairs where pair.relation == .copies || pair.relation == .reuses {
        addEdge(of: pair, directions.direction(of: pair), articles, to: &graph)
    }
    for pair in passages.pairs where pair.relation == .sameSource {
        addRelease(of: pair, articles, to: &graph)
    }
    let groups = joined(dispatchGroups(articles.count, passages), articles)
    for (number, group) in groups.enumerated() {
        addDispatch(group, number, articles, passages, to: &graph)
    }
}

private func addEdge(
    of pair: Passages.Pair,
    _ direction: Direction,
    _ articles: [StoryArticle],
    to graph: inout LineageGraph
) {
    // Where nobody can tell, they stand in order of day.
    let isTurned = direction.later == pair.left
    let (from, to) = isTurned ? (pair.left, pair.right) : (pair.right, pair.left)
    let (one, other) = (articles[from], articles[to])
    graph.addEdge(
        .init(
            from: one.nodeID,
            to: other.nodeID,
            relation: pair.relation == .copies ? .copies : .reuses,
            isDirected: direction.later != nil,
            confidence: direction.confidence,
            because: direction.because,
            evidence: pair.evidence.flatMap {
                let (left, right) = isTurned ? ($0.left, $0.right) : ($0.right, $0.left)
                return [one.evidence(left), other.evidence(right)]
            }
        )
    )
}

/// A statement, release or hearing that two articles tell apart: a node named by its speaker.
private func addRelease(
    of pair: Passages.Pair,
    _ articles: [StoryArticle],
    to graph: inout LineageGraph
) {
    let (left, right) = (articles[pair.left], articles[pair.right])
    let speakers = [left, right].map { article in
        article.facts.attributions.filter { attribution in
            attribution.content.contains { content in
                pair.evidence.contains {
                    (article.index == pair.left ? $0.left : $0.right).overlaps(content)
                }
            }
        }
    }
    let shared = speakers[0].first { one in
        speakers[1].contains { !Set($0.whoEntities).isDisjoint(with: one.whoEntities) }
    }
    let name = shared?.who ?? speakers.joined().compactMap(\.who).first ?? left.shownName
    let id = "release:" + (shared?.whoEntities.first ?? left.id.text)
    graph.addNode(.init(id: id, kind: .release, name: name))
    for article in [left, right] {
        let evidence = pair.evidence.prefix(4).flatMap {
            article.index == pair.left
                ? [left.evidence($0.left), right.evidence($0.right)]
                : [right.evidence($0.right), left.evidence($0.left)]
        }
        graph.addEdge(
            .init(
                from: article.nodeID,
                to: id,
                relation: .sameSource,
                isDirected: shared != nil,
                evidence: evidence
            )
        )
    }
}

extension StoryArticle {
    /// What stands for a text that nobody names: the title of the article that holds it first.
    fileprivate var shownName: String { facts.article.title ?? outletName }
}

/// Sets of articles that rest on one text. A new member must be tied to at least half of
/// the set: a chain of pairs need not be one dispatch. A pair that no set holds is a set
/// of its own, so an article may rest on two texts.
private func dispatchGroups(_ count: Int, _ passages: Passages) -> [[Int]] {
    var groups: [[Int]] = []
    for seed in passages.pairs where seed.relation == .sameDispatch {
        if groups.contains(where: { $0.contains(seed.left) && $0.contains(seed.right) }) {
            continue
        }
        var group = [seed.left, seed.right]
        for article in 0..<count where !group.contains(article) {
            let ties = group.count { passages.isOneText($0, article) }
            if ties * 2 > group.count { group.append(article) }
        }
        groups.append(group.sorted())
    }
    return groups
}

/// Sets that share an article and credit one agency are one dispatch.
private func joined(_ groups: [[Int]], _ articles: [StoryArticle]) -> [[Int]] {
    var result: [[Int]] = []
    for group in groups {
        let agency = creditedAgency(group, articles)
        let place = result.firstIndex { other in
            agency != nil && agency == creditedAgency(other, articles)
                && other.contains { group.contains($0) }
        }
        if let place {
            result[place] = Set(result[place] + group).sorted()
        } else {
            result.append(group)
        }
    }
    return result
}

private func addDispatch(
    _ group: [Int],
    _ number: Int,
    _ articles: [StoryArticle],
    _ passages: Passages,
    to graph: inout LineageGraph
) {
    let credited = creditedAgency(group, articles)
    let holder = group.first { index in
        credited.map { nameWords(articles[index].outletName) == nameWords($0) } ?? false
    }
    let id = "dispatch:" + articles[group[0]].id.text + (number == 0 ? "" : "-\(number)")
    graph.addNode(
        .init(
            id: id,
            kind: .dispatch,
            name: credited ?? articles[group[0]].shownName,
            basis: holder != nil ? .held : credited == nil ? .inferred : .credited
        )
    )
    for article in group {
        let evidence = passages.pairs.filter {
            ($0.left == article && group.contains($0.right))
                || ($0.right == article && group.contains($0.left))
        }.flatMap { pair in
            pair.evidence.prefix(4).flatMap {
                let left = articles[pair.left].evidence($0.left)
                let right = articles[pair.right].evidence($0.right)
                return pair.left == article ? [left, right] : [right, left]
            }
        }
        let isCrediting = articles[article].facts.article.credits.contains { credit in
            credited.map(nameWords) == nameWords(credit.name)
        }
        graph.addEdge(
            .init(
                from: articles[article].nodeID,
                to: id,
                relation: .sameDispatch,
                isDirected: credited != nil,
                confidence: isCrediting ? .certain : .likely,
                because: isCrediting ? [.credit] : [.creditElsewhere],
                evidence: evidence
            )
        )
    }
}

/// Whose text the articles rest on: one of their own outlets that another of them credits, else
/// the agency that most of them credit; that of the whole story decides a tie.
private func creditedAgency(_ group: [Int], _ articles: [StoryArticle]) -> String? {
    var names: [(name: String, here: Int, all: Int)] = []
    for (index, article) in articles.enumerated() {
        for credit in article.facts.article.credits {
            let words = nameWords(credit.name)
            let place = names.firstIndex { nameWords($0.name) == words } ?? names.count
            if place == names.count { names.append((credit.name, 0, 0)) }
            names[place].all += 1
            if group.contains(index) { names[place].here += 1 }
        }
    }
    let outlets = group.map { nameWords(articles[$0].outletName) }
    return names.filter { $0.here > 0 }.max { left, right in
        let isHeld = [left, right].map { outlets.contains(nameWords($0.name)) ? 1 : 0 }
        return (isHeld[0], left.here, left.all, right.name)
            < (isHeld[1], right.here, right.all, left.name)
    }?.name
}
