package import RunutText

/// Articles that rest on one text, and what shows it.
package struct SharedText: Sendable {
    package var articles: [Identifier<Article>]
    /// The text's own node; nil where one article is simply a copy of another.
    package let dispatch: Lineage.Node?
    package let relation: Lineage.Edge.Relation
    /// Words of one article and what stands for them in another, side by side.
    package var evidence: [Evidence]
}

extension Story {
    /// The texts that several articles rest on: dispatches first, then copies, then passages
    /// that two have in common. A pair of copies within a dispatch says nothing more.
    package var sharedTexts: [SharedText] {
        var ids: [String: Identifier<Article>] = [:]
        for id in articles { ids[Lineage.Node.id(of: id)] = id }
        var result = dispatchTexts(ids)
        let copies = lineage.edges.filter { $0.relation == .copies }
        let reuses = lineage.edges.filter { $0.relation == .reuses }
        for edge in copies + reuses {
            guard let from = ids[edge.from], let to = ids[edge.to] else { continue }
            let isKnown = result.contains {
                $0.articles.contains(from) && $0.articles.contains(to)
            }
            if isKnown { continue }
            // A near copy of an article rests on the text that the article rests on.
            let joined = result.firstIndex {
                $0.relation != .reuses
                    && ($0.articles.contains(from) || $0.articles.contains(to))
            }
            if edge.relation == .copies, let joined {
                for id in [from, to] where !result[joined].articles.contains(id) {
                    result[joined].articles.append(id)
                }
                result[joined].evidence += edge.evidence
                continue
            }
            result.append(
                SharedText(
                    articles: [from, to],
                    dispatch: nil,
                    relation: edge.relation,
                    evidence: edge.evidence
                )
            )
        }
        return result
    }

    /// Articles that share no whole text with any other.
    package func alone(beside texts: [SharedText]) -> [Identifier<Article>] {
        // Articles that share passages may each rest on more than that.
        let covered = Set(texts.filter { $0.relation != .reuses }.flatMap(\.articles))
        return articles.filter { !covered.contains($0) }
    }

    /// How many texts the articles really rest on.
    package var textCount: Int {
        let texts = sharedTexts
        return texts.count { $0.relation != .reuses } + alone(beside: texts).count
    }

    private func dispatchTexts(_ ids: [String: Identifier<Article>]) -> [SharedText] {
        var result: [SharedText] = []
        for edge in lineage.edges where edge.relation == .sameDispatch {
            guard let from = ids[edge.from] else { continue }
            if let place = result.firstIndex(where: { $0.dispatch?.id == edge.to }) {
                result[place].articles.append(from)
                result[place].evidence += edge.evidence
                continue
            }
            result.append(
                SharedText(
                    articles: [from],
                    dispatch: lineage.nodes.first { $0.id == edge.to },
                    relation: .sameDispatch,
                    evidence: edge.evidence
                )
            )
        }
        return result
    }
}
