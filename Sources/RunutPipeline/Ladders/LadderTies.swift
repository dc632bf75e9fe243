internal import RunutLanguages
internal import RunutText

/// What a story knows of two articles: whether one rests on the other, and which came first.
struct LadderTies {
    private struct Version {
        let range: TextRange
        let family: Int
        let manner: SharedSentence.Manner?
    }

    private let articles: [Identifier<Article>: ArticleFacts]
    private let outlets: [Identifier<Article>: String]
    private var versions: [Identifier<Article>: [Version]] = [:]
    /// The articles of each shared sentence.
    private let families: [[Identifier<Article>]]
    private var dispatches: [Identifier<Article>: [Lineage.Edge]] = [:]
    private var credits: [Identifier<Article>: [(name: String, evidence: [Evidence])]] = [:]
    private var texts: [[Identifier<Article>]: Lineage.Edge] = [:]
    private let nodes: [String: Lineage.Node]

    init(_ story: Story, _ articles: [Identifier<Article>: ArticleFacts]) {
        self.articles = articles
        outlets = articles.mapValues { foldedName($0.article.outletName) }
        nodes = Dictionary(
            story.lineage.nodes.map { ($0.id, $0) },
            uniquingKeysWith: { one, _ in one }
        )
        families = story.sharedSentences.map { $0.versions.map(\.evidence.article) }
        addVersions(story)
        addEdges(story)
    }

    private mutating func addVersions(_ story: Story) {
        for (family, sentence) in story.sharedSentences.enumerated() {
            for version in sentence.versions {
                let place = version.evidence
                versions[place.article, default: []].append(
                    Version(range: place.range, family: family, manner: version.manner)
                )
            }
        }
    }

    private mutating func addEdges(_ story: Story) {
        let ids = Dictionary(
            story.articles.map { (Lineage.Node.id(of: $0), $0) },
            uniquingKeysWith: { one, _ in one }
        )
        for edge in story.lineage.edges {
            guard let from = ids[edge.from] else { continue }
            switch edge.relation {
            case .sameDispatch: dispatches[from, default: []].append(edge)
            case .credits:
                let name = nodes[edge.to]?.name ?? ""
                credits[from, default: []].append((name, edge.evidence))
            case .copies, .reuses:
                if let to = ids[edge.to] { texts[[from, to].sorted()] = edge }
            case .quotes, .sameSource: continue
            }
        }
    }

    // MARK: Whether one rests on the other

    /// The tie that says most, with the words that show it.
    func tie(_ from: Telling, _ to: Telling) -> (tie: LadderStep.Tie, evidence: [Evidence]) {
        if let found = sharedSentence(from, to) { return found }
        if let edge = texts[[from.article, to.article].sorted()] {
            return (edge.relation == .copies ? .copies : .reuses, pair(edge, from, to))
        }
        let own = dispatches[from.article] ?? []
        for edge in dispatches[to.article] ?? [] where own.contains(where: { $0.to == edge.to }) {
            // What an article adds of its own to a dispatch is not in it.
            guard isIn(edge.to, from) else { continue }
            return (.dispatch(edge.to), pair(edge, from, to))
        }
        return credit(from, to) ?? (.none, [])
    }

    private func sharedSentence(
        _ from: Telling,
        _ to: Telling
    ) -> (tie: LadderStep.Tie, evidence: [Evidence])? {
        let (lefts, rights) = (versions(at: from), versions(at: to))
        for left in lefts {
            for right in rights where left.family == right.family {
                // One speaker's statement may have been heard by both.
                guard left.manner != .statement, right.manner != .statement,
                    let manner = right.manner ?? left.manner
                else { continue }
                let evidence = [
                    Evidence(article: from.article, range: left.range),
                    Evidence(article: to.article, range: right.range),
                ]
                return (.version(manner), evidence)
            }
        }
        return nil
    }

    private func versions(at telling: Telling) -> [Version] {
        versions[telling.article]?.filter { $0.range.overlaps(telling.range) } ?? []
    }

    /// Whether a telling's sentence stands in a dispatch: other articles that rest on it have
    /// a version of it.
    private func isIn(_ dispatch: String, _ telling: Telling) -> Bool {
        let edge = dispatches[telling.article]?.first { $0.to == dispatch }
        let isShown = edge?.evidence.contains {
            $0.article == telling.article && $0.range.overlaps(telling.range)
        }
        return isShown == true
            || versions(at: telling).contains { version in
                families[version.family].contains { other in
                    other != telling.article
                        && dispatches[other]?.contains { $0.to == dispatch } == true
                }
            }
    }

    /// The first two places side by side that are of these two articles.
    private func pair(_ edge: Lineage.Edge, _ from: Telling, _ to: Telling) -> [Evidence] {
        for index in stride(from: 0, to: edge.evidence.count - 1, by: 2) {
            let (one, two) = (edge.evidence[index], edge.evidence[index + 1])
            if one.article == from.article, two.article == to.article { return [one, two] }
            if two.article == from.article, one.article == to.article { return [two, one] }
        }
        // Words of two other articles would show nothing of these.
        return []
    }

    private func credit(
        _ from: Telling,
        _ to: Telling
    ) -> (tie: LadderStep.Tie, evidence: [Evidence])? {
        let theirs = credits[to.article] ?? []
        if let found = theirs.first(where: { isOutlet($0.name, of: from.article) }) {
            return (.credit(found.name), Array(found.evidence.prefix(1)))
        }
        for one in credits[from.article] ?? [] {
            for two in theirs where foldedName(one.name) == foldedName(two.name) {
                return (.sharedCredit(two.name), Array((one.evidence + two.evidence).prefix(2)))
            }
        }
        return nil
    }

    private func isOutlet(_ name: String, of article: Identifier<Article>) -> Bool {
        outlets[article] == foldedName(name)
    }

    // MARK: Which came first

    /// Nil where `to` is surely the earlier one.
    func order(_ from: Telling, _ to: Telling) -> LadderStep.Order? {
        let forwards = isCredited(from, by: to)
        let backwards = isCredited(to, by: from)
        if forwards != backwards { return forwards ? .credit : nil }
        if let holder = holder(from, to) { return holder == from.article ? .dispatch : nil }
        guard let first = articles[from.article]?.article.published?.day,
            let second = articles[to.article]?.article.published?.day, first != second
        else { return .cannotTell }
        return first < second ? .days : nil
    }

    private func isCredited(_ one: Telling, by other: Telling) -> Bool {
        credits[other.article]?.contains { isOutlet($0.name, of: one.article) } ?? false
    }

    /// Which of the two is the dispatch that both rest on.
    private func holder(_ from: Telling, _ to: Telling) -> Identifier<Article>? {
        let own = (dispatches[from.article] ?? []).map(\.to)
        for edge in dispatches[to.article] ?? [] where own.contains(edge.to) {
            guard let node = nodes[edge.to], node.basis == .held else { continue }
            let holders = [from.article, to.article].filter { isOutlet(node.name, of: $0) }
            if holders.count == 1 { return holders[0] }
        }
        return nil
    }
}
