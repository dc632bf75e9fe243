internal import RunutLanguages
package import RunutPipeline
internal import RunutText

/// The lineage of stories in a form that graph tools read.
package enum GraphFormat: String, CaseIterable, Sendable {
    case mermaid, dot, graphml

    /// - Parameter interface: the language of what ties two nodes.
    package func text(of trace: Trace, facts: [ArticleFacts], interface: Interface) -> String {
        text(of: trace.stories, ArticleNames(facts), interface)
    }

    func text(of stories: [Story], _ names: ArticleNames, _ say: Interface) -> String {
        let stories = stories.map { ExportedStory($0, names, say) }
        switch self {
        case .mermaid: return mermaidChart(stories)
        case .dot: return dotGraph(stories)
        case .graphml: return graphML(stories)
        }
    }
}

/// One story's lineage under short node ids, which every tool takes.
struct ExportedStory {
    struct Node {
        /// `n0`, `n1`: in order, so that one story gives one file.
        let key: String
        let id: String
        let kind: Lineage.Node.Kind
        let basis: Lineage.Node.Basis?
        let name: String
    }

    struct Edge {
        let from: String
        let to: String
        let relation: Lineage.Edge.Relation
        let isDirected: Bool
        let label: String
        /// The first words that show it.
        let words: String
        let outlet: String
    }

    let id: String
    let title: String
    let nodes: [Node]
    let edges: [Edge]

    init(_ story: Story, _ names: ArticleNames, _ say: Interface) {
        (id, title) = (printable(story.id), printable(tidied(story.title)))
        var keys: [String: String] = [:]
        nodes = story.lineage.nodes.enumerated().map { index, node in
            keys[node.id] = "n\(index)"
            let name = node.kind == .article ? names.outletName(ofNode: node) : node.name
            return Node(
                key: "n\(index)",
                id: printable(node.id),
                kind: node.kind,
                basis: node.basis,
                name: printable(name)
            )
        }
        edges = story.lineage.edges.compactMap { edge in
            guard let from = keys[edge.from], let to = keys[edge.to] else { return nil }
            let evidence = edge.evidence.first
            return Edge(
                from: from,
                to: to,
                relation: edge.relation,
                isDirected: edge.isDirected,
                label: say.relation(edge.relation, isDirected: edge.isDirected),
                words: printable(evidence.flatMap(names.words) ?? ""),
                outlet: printable(evidence.map { names.outletName($0.article) } ?? "")
            )
        }
    }
}
