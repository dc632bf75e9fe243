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
            edges.append(edge.with(Self.bounded(edge.evidence)))
            return
        }
        let old = edges[place]
        let more = edge.evidence.filter { !old.evidence.contains($0) }
        let surer = old.isDirected ? old : edge
        edges[place] = surer.with(Self.bounded(old.evidence + more))
    }

    /// Evidence comes one by one or in pairs side by side; the limit is even, so that no pair
    /// is cut in two.
    private static func bounded(_ evidence: [Evidence]) -> [Evidence] {
        Array(evidence.prefix(evidenceMaximum))
    }

    var lineage: Lineage { Lineage(nodes: nodes, edges: edges) }
}

extension Lineage.Edge {
    fileprivate func with(_ evidence: [Evidence]) -> Self {
        Self(
            from: from,
            to: to,
            relation: relation,
            isDirected: isDirected,
            confidence: confidence,
            because: because,
            evidence: evidence
        )
    }
}

extension StoryArticle {
    var nodeID: String { Lineage.Node.id(of: id) }

    func evidence(_ range: TextRange) -> Evidence { Evidence(article: id, range: range) }
}

// MARK: What articles state

private func addCredits(
    of article: StoryArticle,
    _ identities: Identities,
    to graph: inout LineageGraph
) {
    for credit in article.facts.article.credits {
        let node = mediumNode(
            entity(named: credit.name, article, identities),
            credit.name,
            identities
        )
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

/// The entity behind a name, so that `Reuters` and `kantor berita Reuters` are one; nil where
/// the article mentions none.
private func entity(
    named name: String,
    _ article: StoryArticle,
    _ identities: Identities
) -> String? {
    let words = nameWords(name)
    let mention = article.facts.mentions.first {
        nameWords($0.name) == words || nameWords(article.facts.article.text[$0.range]) == words
    }
    return mention.map { identities.id(of: $0.entity) } ?? identities.id(named: words)
}

/// An outlet, or an agency where the gazetteer knows it as one.
private func mediumNode(
    _ entity: String?,
    _ name: String,
    _ identities: Identities
) -> Lineage.Node {
    let id = entity ?? "name/" + nameWords(name).joined(separator: "-")
    let isAgency = identities.gazetteer[id]?.medium?.kind == .agency
    return Lineage.Node(
        id: (isAgency ? "agency:" : "outlet:") + id,
        kind: isAgency ? .agency : .outlet,
        name: identities.name(of: id) ?? name
    )
}

/// Somebody known by an entity: a medium, a person or a body.
private func knownNode(
    _ id: String,
    _ name: String,
    _ story: StoryClauses,
    _ identities: Identities
) -> Lineage.Node {
    let known = identities.name(of: id) ?? name
    if story.isMedium(id, named: known) || story.isMedium(id, named: name) {
        return mediumNode(id, name, identities)
    }
    let isPerson = id.hasPrefix("person/")
    return Lineage.Node(
        id: (isPerson ? "person:" : "body:") + id,
        kind: isPerson ? .person : .body,
        name: known
    )
}

/// Who passed a statement on: mostly a medium, sometimes a person (`kata Olga, mengutip
/// bupati`) or somebody without a name.
private func relayNode(
    _ relay: Relay,
    _ article: StoryArticle,
    _ story: StoryClauses,
    _ identities: Identities
) -> Lineage.Node {
    if let id = entity(named: relay.name, article, identities) {
        return knownNode(id, relay.name, story, identities)
    }
    let words = nameWords(relay.name)
    let isNamed = relay.name.utf8.first.map { $0 &- 0x61 >= 26 } ?? true
    let isMedium = words.contains {
        article.words.concepts.concept(of: wordHash($0)) == Concepts.key("medium")
    }
    if isNamed || isMedium { return mediumNode(nil, relay.name, identities) }
    return Lineage.Node(
        id: "unnamed:\(article.id.text)/" + words.joined(separator: "-"),
        kind: .unnamed,
        name: relay.name
    )
}

/// Every statement as a chain: article, relays, source. An outlet is credited by the article
/// that takes its report over; everybody else is quoted.
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
            let node = relayNode(relay, article, story, identities)
            let isMedium = node.kind == .agency || node.kind == .outlet
            addChainEdge(
                from,
                node,
                from == article.nodeID && isMedium ? .credits : .quotes,
                article.evidence(relay.range ?? range),
                to: &graph
            )
            from = node.id
        }
        for node in sourceNodes(attribution, article, story, identities) {
            addChainEdge(from, node, .quotes, article.evidence(range), to: &graph)
        }
    }
}

private func addChainEdge(
    _ from: String,
    _ node: Lineage.Node,
    _ relation: Lineage.Edge.Relation,
    _ evidence: Evidence,
    to graph: inout LineageGraph
) {
    graph.addNode(node)
    guard node.id != from else { return }
    graph.addEdge(
        .init(
            from: from,
            to: node.id,
            relation: relation,
            isDirected: true,
            evidence: [evidence]
        )
    )
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
        return knownNode(id, index < names.count ? names[index] : who, story, identities)
    }
}
