/// Which parts of a page make its article, and who says so.
struct TextChoice {
    var nodes: [Int]
    var extractor: String
}

extension PageMap {
    /// By the elements and names that mark an article's text, the plainest first.
    func byStructure() -> [(rank: Int, nodes: [Int])] {
        var ranks: [[Int]] = Array(repeating: [], count: 5)
        var ends = [Int](repeating: 0, count: 5)
        for node in document.nodes.indices where !dropped[node] {
            guard document.tag(node) != .text, let rank = rank(node), node >= ends[rank] else {
                continue
            }
            // An outer one of the same rank holds the inner ones.
            ends[rank] = Int(document.nodes[node].end)
            ranks[rank].append(node)
        }
        return ranks.enumerated().compactMap { rank, nodes in
            let nodes = joined(nodes)
            return nodes.isEmpty ? nil : (rank, nodes)
        }
    }

    private func rank(_ node: Int) -> Int? {
        let tag = document.tag(node)
        guard tag.isBlock || tag == .span, tag != .body, tag != .html else { return nil }
        if traits[node].contains(.articleBody) {
            let isTold =
                [.itemprop, .property].contains { (name: MarkupAttribute) in
                    document.range(of: name, at: node).map {
                        document.bytes[$0].elementsEqual("articleBody".utf8)
                    } ?? false
                }
            return isTold ? 0 : 1
        }
        if tag == .article { return 2 }
        if tag == .main { return 3 }
        if let role = document.range(of: .role, at: node),
            document.bytes[role].elementsEqual("main".utf8)
        {
            return 3
        }
        if traits[node].contains(.holder) { return 4 }
        return nil
    }

    /// The one with most text, and those beside it that are parts of the same article.
    private func joined(_ nodes: [Int]) -> [Int] {
        guard let best = nodes.max(by: { good($0) < good($1) }), good(best) > 0 else { return [] }
        let home = articleAround(best)
        let signature = document.range(of: .class, at: best).map { document.bytes[$0] }
        return nodes.filter { node in
            if node == best { return true }
            guard document.tag(node) != .article, articleAround(node) == home else { return false }
            let other = document.range(of: .class, at: node).map { document.bytes[$0] }
            return other == signature && document.parent(node) == document.parent(best)
        }
    }

    private func articleAround(_ node: Int) -> Int? {
        var parent = document.parent(node)
        while let current = parent, document.tag(current) != .article {
            parent = document.parent(current)
        }
        return parent
    }

    /// The element in which most text stands with least of what is no text.
    func byDensity() -> Int {
        var (best, bestScore) = (0, Int.min)
        for node in document.nodes.indices where !dropped[node] {
            let tag = document.tag(node)
            guard tag.isBlock, tag != .p, tag != .br else { continue }
            let score = good(node) - bad(node)
            if score > bestScore || score == bestScore { (best, bestScore) = (node, score) }
        }
        return best
    }

    /// Settles which extractor is right about this page.
    /// - Parameter told: the article's text as the page's data give it.
    func choose(told: String?) -> TextChoice {
        let dense = byDensity()
        let denseGood = good(dense)
        let marked = byStructure()
        let length = (told ?? "").utf8.lazy.filter { $0 > 0x20 }.count
        if length > 500 {
            // The data tell how long the text is: who comes near is right.
            let near = (marked.map(\.nodes) + [[dense]]).first { nodes in
                let found = nodes.reduce(0) { $0 + good($1) }
                return found * 5 > length * 4 && found * 4 < length * 5
            }
            if let near {
                return TextChoice(nodes: near, extractor: near == [dense] ? "density" : "structure")
            }
        }
        for (rank, nodes) in marked {
            let found = nodes.reduce(0) { $0 + good($1) }
            // A marked text that holds little of the page's text is a teaser's or cut short.
            let needed = [0.5, 0.5, 0.6, 0.8, 0.9][rank]
            if Double(found) >= Double(denseGood) * needed, found > 0 {
                return TextChoice(nodes: nodes, extractor: "structure")
            }
        }
        return TextChoice(nodes: [dense], extractor: "density")
    }
}
