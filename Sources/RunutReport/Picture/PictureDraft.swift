internal import RunutPipeline
internal import RunutText

/// The picture while it is put together.
struct PictureDraft {
    var nodes: [LineagePicture.Node] = []
    var edges: [LineagePicture.Edge] = []
    var oddCredits: [(article: String, credited: String, shared: String)] = []
    private var places: [String: Int] = [:]
    private let counts: ClaimCounts
    private let resting: [String: Int]

    init(_ story: Story, _ counts: ClaimCounts) {
        self.counts = counts
        var resting: [String: Int] = [:]
        for edge in story.lineage.edges where edge.relation == .sameDispatch {
            resting[edge.to, default: 0] += 1
        }
        self.resting = resting
    }

    mutating func add(_ node: Lineage.Node, named names: ArticleNames) {
        places[node.id] = nodes.count
        let name = node.kind == .article ? names.outletName(ofNode: node) : node.name
        nodes.append(
            LineagePicture.Node(
                id: node.id,
                kind: node.kind,
                basis: node.basis,
                name: name,
                members: [name],
                claims: resting[node.id] ?? counts[node].all,
                sharedClaims: counts[node].shared,
                layer: 0
            )
        )
    }

    mutating func add(_ edge: Lineage.Edge) {
        guard let from = places[edge.from], let to = places[edge.to] else { return }
        edges.append(
            LineagePicture.Edge(
                from: from,
                to: to,
                relation: edge.relation,
                isDirected: edge.isDirected,
                confidence: edge.confidence,
                because: edge.because,
                isOdd: false,
                evidence: edge.evidence
            )
        )
    }

    /// A dispatch comes from the agency that its articles credit: the evidence is theirs.
    mutating func tieDispatches() {
        for (place, node) in nodes.enumerated() where node.kind == .dispatch && node.basis != nil {
            guard node.basis != .inferred,
                let agency = nodes.firstIndex(where: {
                    ($0.kind == .agency || $0.kind == .outlet)
                        && $0.name.lowercased() == node.name.lowercased()
                })
            else { continue }
            let articles = Set(edges.filter { $0.to == place }.map(\.from))
            let evidence = edges.filter { $0.to == agency && articles.contains($0.from) }
                .flatMap(\.evidence)
            edges.append(
                LineagePicture.Edge(
                    from: place,
                    to: agency,
                    relation: .credits,
                    isDirected: true,
                    confidence: .certain,
                    because: [.credit],
                    isOdd: false,
                    evidence: evidence
                )
            )
        }
    }

    /// "Credits AFP, shares a text of Reuters": what no reader of one article can see.
    mutating func markOddCredits(_ story: Story, _ names: ArticleNames) {
        for (place, node) in nodes.enumerated() where node.kind == .article {
            let shared = edges.filter { $0.from == place && $0.relation == .sameDispatch }
                .map { nodes[$0.to] }
                .filter { $0.basis == .credited || $0.basis == .held }
            guard let first = names.credits(ofNode: node.id).first, !shared.isEmpty,
                !shared.contains(where: { $0.name.lowercased() == first.lowercased() }),
                shared.allSatisfy({ $0.name.lowercased() != node.name.lowercased() })
            else { continue }
            oddCredits.append((node.name, first, shared[0].name))
            for (index, edge) in edges.enumerated()
            where edge.from == place && edge.relation == .credits
                && nodes[edge.to].name.lowercased() == first.lowercased()
            {
                edges[index].isOdd = true
            }
        }
    }
}

// MARK: Sources of one article alone

extension PictureDraft {
    private var isSource: [Bool] {
        var result = nodes.map {
            $0.kind != .article && $0.kind != .dispatch && $0.kind != .release
        }
        for edge in edges { result[edge.from] = false }
        return result
    }

    var sourceCount: Int { isSource.count { $0 } }

    /// Draws the sources that one article alone quotes as one node beside that article.
    mutating func gatherLonelySources() {
        let isSource = isSource
        var users: [Set<Int>] = Array(repeating: [], count: nodes.count)
        for edge in edges { users[edge.to].insert(edge.from) }
        var byArticle: [Int: [Int]] = [:]
        for place in nodes.indices where isSource[place] && users[place].count == 1 {
            guard let user = users[place].first, nodes[user].kind == .article else { continue }
            byArticle[user, default: []].append(place)
        }
        var gone: Set<Int> = []
        for (article, sources) in byArticle.sorted(by: { $0.key < $1.key })
        where sources.count > 1 {
            gone.formUnion(sources)
            gather(sources, of: article)
        }
        drop(gone)
    }

    private mutating func gather(_ sources: [Int], of article: Int) {
        let sorted = sources.sorted { (nodes[$1].claims, $0) < (nodes[$0].claims, $1) }
        let place = nodes.count
        nodes.append(
            LineagePicture.Node(
                id: "sources-of-" + nodes[article].id,
                kind: nodes[sorted[0]].kind,
                basis: nil,
                name: nodes[sorted[0]].name,
                members: sorted.map { nodes[$0].name },
                claims: sorted.reduce(0) { $0 + nodes[$1].claims },
                sharedClaims: sorted.reduce(0) { $0 + nodes[$1].sharedClaims },
                layer: 0
            )
        )
        edges.append(
            LineagePicture.Edge(
                from: article,
                to: place,
                relation: .quotes,
                isDirected: true,
                confidence: .certain,
                because: [.credit],
                isOdd: false,
                evidence: sorted.flatMap { source in
                    edges.filter { $0.to == source }.flatMap { $0.evidence.prefix(1) }
                }
            )
        )
    }

    private mutating func drop(_ gone: Set<Int>) {
        let kept = nodes.indices.filter { !gone.contains($0) }
        var moved: [Int: Int] = [:]
        for (new, old) in kept.enumerated() { moved[old] = new }
        nodes = kept.map { nodes[$0] }
        edges = edges.compactMap { edge in
            guard let from = moved[edge.from], let to = moved[edge.to] else { return nil }
            var edge = edge
            (edge.from, edge.to) = (from, to)
            return edge
        }
    }

    // MARK: Layers

    /// The longest way from an article; who rests on nobody stands leftmost.
    mutating func rank() {
        var ranks = nodes.map { node -> Int in
            switch node.kind {
            case .article: 0
            case .dispatch, .release: 1
            default: hasTexts ? 2 : 1
            }
        }
        let upward = withoutCircles()
        for _ in nodes.indices {
            var isSettled = true
            for edge in upward where ranks[edge.to] <= ranks[edge.from] {
                ranks[edge.to] = ranks[edge.from] + 1
                isSettled = false
            }
            if isSettled { break }
        }
        let last = ranks.max() ?? 0
        let isSource = isSource
        for place in nodes.indices { nodes[place].layer = isSource[place] ? last : ranks[place] }
    }

    /// The ties that lead away from the articles: where media quote each other round in a
    /// circle, the tie that would close it is left out.
    private func withoutCircles() -> [(from: Int, to: Int)] {
        var next: [[Int]] = Array(repeating: [], count: nodes.count)
        for edge in edges where nodes[edge.to].kind != .article { next[edge.from].append(edge.to) }
        var result: [(from: Int, to: Int)] = []
        var isDone = Array(repeating: false, count: nodes.count)
        for start in nodes.indices where !isDone[start] {
            // The way that led here, each node with how many of its ties have been followed.
            var way = [(node: start, followed: 0)]
            while let last = way.last {
                guard last.followed < next[last.node].count else {
                    isDone[last.node] = true
                    way.removeLast()
                    continue
                }
                let target = next[last.node][last.followed]
                way[way.count - 1].followed += 1
                if way.contains(where: { $0.node == target }) { continue }
                result.append((last.node, target))
                if !isDone[target] { way.append((target, 0)) }
            }
        }
        return result
    }

    private var hasTexts: Bool { nodes.contains { $0.kind == .dispatch || $0.kind == .release } }
}
