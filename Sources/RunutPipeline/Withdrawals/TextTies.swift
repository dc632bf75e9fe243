internal import RunutText

/// Which sentences of an article stand in whose text.
///
/// What is tied surely rests on the party: the article shares a dispatch with others that is
/// the party's, or credits the party and has a sentence of its article. What is loose may:
/// the article credits the party as a whole, or copies its text on a later day.
struct TextTies {
    struct Tie {
        let range: TextRange
        let party: Int
    }

    private(set) var tied: [Identifier<Article>: [Tie]] = [:]
    private(set) var loose: [Identifier<Article>: [Tie]] = [:]

    init(
        _ story: Story,
        articles: [Identifier<Article>: ArticleFacts],
        outlets: [Identifier<Article>: Int],
        parties: inout Parties
    ) {
        var credits: [Identifier<Article>: [Int]] = [:]
        for id in story.articles {
            guard let article = articles[id]?.article else { continue }
            let credited = article.credits.map { parties.medium($0.name) }
            credits[id] = credited
            loose[id] = credited.map { Tie(range: article.text.all, party: $0) }
        }
        addDispatches(story, &parties)
        addSharedSentences(story, outlets, credits)
    }

    private mutating func addDispatches(_ story: Story, _ parties: inout Parties) {
        let ids = Dictionary(
            story.articles.map { (Lineage.Node.id(of: $0), $0) },
            uniquingKeysWith: { one, _ in one }
        )
        let edges = story.lineage.edges.filter { $0.relation == .sameDispatch }
        for node in story.lineage.nodes where node.kind == .dispatch && node.basis != .inferred {
            let party = parties.medium(node.name)
            let own = edges.filter { $0.to == node.id }
            let members = Set(own.compactMap { ids[$0.from] })
            for edge in own {
                for evidence in edge.evidence where ids[edge.from] == evidence.article {
                    tied[evidence.article, default: []].append(
                        Tie(range: evidence.range, party: party)
                    )
                }
            }
            for sentence in story.sharedSentences {
                add(sentence, of: node.id, sharedBy: members, party)
            }
        }
    }

    /// A sentence that two of a dispatch's articles have is the dispatch's.
    private mutating func add(
        _ sentence: SharedSentence,
        of dispatch: String,
        sharedBy members: Set<Identifier<Article>>,
        _ party: Int
    ) {
        let versions = sentence.versions.map(\.evidence).filter { members.contains($0.article) }
        guard sentence.first == .dispatch(dispatch) || Set(versions.map(\.article)).count > 1
        else { return }
        for version in versions {
            tied[version.article, default: []].append(Tie(range: version.range, party: party))
        }
    }

    private mutating func addSharedSentences(
        _ story: Story,
        _ outlets: [Identifier<Article>: Int],
        _ credits: [Identifier<Article>: [Int]]
    ) {
        let copies = Set(
            story.lineage.edges.filter {
                // A direction that detail alone speaks for is no tie.
                ($0.confidence == .certain || $0.confidence == .likely)
                    && ($0.relation == .copies || $0.relation == .reuses)
            }.map { $0.from + $0.to }
        )
        for sentence in story.sharedSentences {
            for one in sentence.versions.map(\.evidence) {
                for other in sentence.versions.map(\.evidence) where other.article != one.article {
                    guard let party = outlets[other.article] else { continue }
                    let tie = Tie(range: one.range, party: party)
                    let edge = Lineage.Node.id(of: one.article) + Lineage.Node.id(of: other.article)
                    if credits[one.article]?.contains(party) == true {
                        tied[one.article, default: []].append(tie)
                    } else if copies.contains(edge) {
                        loose[one.article, default: []].append(tie)
                    }
                }
            }
        }
    }

    /// The parties whose text a telling's words stand in.
    static func parties(_ ties: [Tie]?, at range: TextRange) -> [Int] {
        var result: [Int] = []
        for tie in ties ?? [] where tie.range.overlaps(range) && !result.contains(tie.party) {
            result.append(tie.party)
        }
        return result
    }
}
