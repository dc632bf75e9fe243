internal import RunutLanguages
package import RunutPipeline
internal import RunutText

/// What a drawing of a lineage shows: who stands in which layer, and who rests on whom.
///
/// Origins stand left, then those who passed on, then the texts that articles share, and the
/// articles right. Sources that one article alone quotes are drawn as one, or nobody would see
/// the others.
package struct LineagePicture: Sendable {
    package struct Node: Sendable {
        package let id: String
        package let kind: Lineage.Node.Kind
        package let basis: Lineage.Node.Basis?
        package let name: String
        /// More than one where several sources are drawn as one, most claims first.
        package let members: [String]
        /// How many claims come from or through it.
        package let claims: Int
        /// Of these the claims that more than one article tells.
        package let sharedClaims: Int
        /// From 0, the articles, to the left.
        package var layer: Int
    }

    package struct Edge: Sendable {
        package internal(set) var from: Int
        package internal(set) var to: Int
        package let relation: Lineage.Edge.Relation
        package let isDirected: Bool
        package let confidence: Lineage.Edge.Confidence?
        package let because: [Lineage.Edge.Reason]
        /// The article's first credit is another than that of the text it shares.
        package internal(set) var isOdd: Bool
        package let evidence: [Evidence]
    }

    package private(set) var nodes: [Node] = []
    package private(set) var edges: [Edge] = []

    package var layerCount: Int { (nodes.map(\.layer).max() ?? 0) + 1 }

    /// Articles whose main credit is another than that of a text they share with others.
    package private(set) var oddCredits: [(article: String, credited: String, shared: String)] = []

    /// From how many sources on those of one article are drawn as one.
    private static let sourcesMaximum = 12

    package init(_ story: Story, names: ArticleNames) {
        let counts = ClaimCounts(story)
        var drawn = PictureDraft(story, counts)
        for node in story.lineage.nodes { drawn.add(node, named: names) }
        for edge in story.lineage.edges { drawn.add(edge) }
        drawn.tieDispatches()
        drawn.markOddCredits(story, names)
        if drawn.sourceCount > Self.sourcesMaximum { drawn.gatherLonelySources() }
        drawn.rank()
        (nodes, edges, oddCredits) = (drawn.nodes, drawn.edges, drawn.oddCredits)
    }
}

/// How many claims come from or through each node of a lineage.
struct ClaimCounts {
    private var counts: [String: (all: Int, shared: Int)] = [:]

    init(_ story: Story) {
        for claim in story.claims {
            let isShared = claim.tellings.contains { $0.article != claim.tellings[0].article }
            var keys: Set<String> = []
            for telling in claim.tellings {
                keys.insert(Lineage.Node.id(of: telling.article))
                keys.formUnion(telling.whoEntities)
                if telling.whoEntities.isEmpty, let who = telling.who {
                    keys.insert(who.lowercased())
                }
                keys.formUnion(telling.via.map { $0.lowercased() })
            }
            for key in keys {
                counts[key, default: (0, 0)].all += 1
                if isShared { counts[key, default: (0, 0)].shared += 1 }
            }
        }
    }

    subscript(node: Lineage.Node) -> (all: Int, shared: Int) {
        if node.kind == .article { return counts[node.id] ?? (0, 0) }
        let entity = node.id.split(separator: ":", maxSplits: 1).last.map(String.init) ?? node.id
        let (byEntity, byName) = (
            counts[entity] ?? (0, 0), counts[node.name.lowercased()] ?? (0, 0)
        )
        return byEntity.all >= byName.all ? byEntity : byName
    }
}
