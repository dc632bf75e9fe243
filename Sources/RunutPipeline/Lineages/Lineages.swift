internal import RunutLanguages
internal import RunutText

/// Who had it from whom: credits and chains as the articles state them, and copies, reuse and
/// hidden dispatches as their texts show them.
func lineage(of story: StoryClauses, identities: Identities, passages: Passages) -> Lineage {
    var graph = LineageGraph()
    for article in story.articles { graph.addArticle(article) }
    for article in story.articles {
        addCredits(of: article, identities, to: &graph)
        addQuotes(of: article, story, identities, to: &graph)
    }
    addTexts(story.articles, passages, to: &graph)
    return graph.lineage
}

/// Nodes and edges as they are found, each once.
struct LineageGraph {
    private(set) var nodes: [Lineage.Node] = []
    private var edges: [Lineage.Edge] = []
    private var places: [EdgeName: Int] = [:]
    private var ids: Set<String> = []

    private struct EdgeName: Hashable {
        let from: String
        let to: String
        let relation: Lineage.Edge.Relation
    }

    /// A reader looks at the first places; dozens of them help nobody.
    private static let evidenceMaximum = 12

    mutating func addNode(_ node: Lineage.Node) {
        if ids.insert(node.id).inserted { nodes.append(node) }
    }

    mutating func addArticle(_ article: StoryArticle) {
        let facts = article.facts.article
        let name = [facts.outlet?.name, facts.title].compactMap { $0 }.joined(separator: ": ")
        addNode(
            .init(id: article.nodeID, kind: .article, name: name.isEmpty ? facts.id.text : name)
        )
    }

    mutating func addEdge(_ edge: Lineage.Edge) {
        let name = EdgeName(from: edge.from, to: edge.to, relation: edge.relation)
        guard let place = places[name] else {
            places[name] = edges.count
            edges.append(edge)
            return
        }
        let old = edges[place]
        let more = edge.evidence.filter { !old.evidence.contains($0) }
        edges[place] = Lineage.Edge(
            from: old.from,
            to: old.to,
            relation: old.relation,
            isDirected: old.isDirected || edge.isDirected,
            evidence: Array((old.evidence + more).prefix(Self.evidenceMaximum))
        )
    }

    var lineage: Lineage { Lineage(nodes: nodes, edges: edges) }
}

extension StoryArticle {
    var nodeID: String { "article:" + id.text }

    func evidence(_ range: TextRange) -> Evidence { Evidence(article: id, range: range) }
}

// MARK: What articles state

private func addCredits(
    of article: StoryArticle,
    _ identities: Identities,
    to graph: inout LineageGraph
) {
    for credit in article.facts.article.credits {
        let node = agencyNode(credit.name, article, identities)
        graph.addNode(node)
        graph.addEdge(
            .init(
                from: article.nodeID,
                to: node.id,
                relation: .credits,
                isDirected: true,
                evidence: [article.evidence(credit.range)]
            )
        )
    }
}

/// An agency or outlet by its entity, so that `Reuters` and `kantor berita Reuters` are one.
private func agencyNode(
    _ name: String,
    _ article: StoryArticle,
    _ identities: Identities
) -> Lineage.Node {
    let words = nameWords(name)
    let mention = article.facts.mentions.first {
        nameWords($0.name) == words || nameWords(article.facts.article.text[$0.range]) == words
    }
    let entity =
        mention.map { identities.id(of: $0.entity) } ?? "name/" + words.joined(separator: "-")
    let known = identities.name(of: entity) ?? name
    return Lineage.Node(id: "agency:" + entity, kind: .agency, name: known)
}

/// Every statement as a chain: article, relays, source.
private func addQuotes(
    of article: StoryArticle,
    _ story: StoryClauses,
    _ identities: Identities,
    to graph: inout LineageGraph
) {
    for attribution in article.facts.attributions where attribution.stance != .declines {
        let range = attribution.source.first ?? attribution.cue.first ?? attribution.content.first
        guard let range else { continue }
        var from = article.nodeID
        for relay in attribution.via {
            let node = agencyNode(relay.name, article, identities)
            graph.addNode(node)
            if node.id != from {
                graph.addEdge(
                    .init(
                        from: from,
                        to: node.id,
                        relation: from == article.nodeID ? .credits : .quotes,
                        isDirected: true,
                        evidence: [article.evidence(relay.range ?? range)]
                    )
                )
            }
            from = node.id
        }
        for node in sourceNodes(attribution, article, story, identities) {
            graph.addNode(node)
            guard node.id != from else { continue }
            graph.addEdge(
                .init(
                    from: from,
                    to: node.id,
                    relation: .quotes,
                    isDirected: true,
                    evidence: [article.evidence(range)]
                )
            )
        }
    }
}

private func sourceNodes(
    _ attribution: Attribution,
    _ article: StoryArticle,
    _ story: StoryClauses,
    _ identities: Identities
) -> [Lineage.Node] {
    guard let who = attribution.who else { return [] }
    guard !attribution.whoEntities.isEmpty else {
        // Unnamed sources of two chains are two nodes: nobody knows that they are one.
        let chain =
            attribution.via.last.map { "via-" + nameWords($0.name).joined(separator: "-") }
            ?? article.id.text
        let words = nameWords(who).joined(separator: "-")
        return [Lineage.Node(id: "unnamed:\(chain)/\(words)", kind: .unnamed, name: who)]
    }
    let names = who.split(separator: "; ").map(String.init)
    return attribution.whoEntities.enumerated().map { index, entity in
        let id = identities.id(of: entity)
        let name = identities.name(of: id) ?? (index < names.count ? names[index] : who)
        if story.isMedium(id, named: name) {
            return Lineage.Node(id: "agency:" + id, kind: .agency, name: name)
        }
        let isPerson = id.hasPrefix("person/")
        return Lineage.Node(
            id: (isPerson ? "person:" : "body:") + id,
            kind: isPerson ? .person : .body,
            name: name
        )
    }
}
