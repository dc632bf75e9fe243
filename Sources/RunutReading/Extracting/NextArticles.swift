extension PageMap {
    /// Leaves out the articles that an endless page puts below its own, and gives all headings in
    /// what is left out: that of the first of these articles first.
    /// - Parameters:
    ///   - title: the page's own.
    ///   - headlines: those of all articles that the page's data tell of.
    mutating func dropNextArticles(title: String?, headlines: [String]) -> [String] {
        guard let next = nextLikePart() ?? nextToldArticle(title: title, headlines) else {
            return []
        }
        for node in next { dropped[node] = true }
        sumBlocks()
        let headings = next.filter { document.tag($0).isHeading && length($0) > 0 }
        return headings.map { document.string(in: $0) }
    }

    /// The page is built of like parts, each with a heading of the first order and a text: where
    /// the second part begins, the first article is over.
    private func nextLikePart() -> Range<Int>? {
        let headings = document.nodes.indices.filter { document.tag($0) == .h1 && isShown($0) }
        guard headings.count > 1, headings.count < 32, let first = headings.first else {
            return nil
        }
        for next in headings.dropFirst() {
            // Bare headings are the subheads of one text.
            guard let (own, other) = parts(first, next), own != first, other != next,
                isLike(own, other), isWhole(document.subtree(own)),
                isWhole(document.subtree(other))
            else { continue }
            return restOfParent(from: other)
        }
        return nil
    }

    /// The page's data tell of another article, and its headline stands below the page's own
    /// article, over a text.
    private func nextToldArticle(title: String?, _ headlines: [String]) -> Range<Int>? {
        let title = foldedName(Array((title ?? "").utf8))
        let others = headlines.map { foldedName(Array($0.utf8)) }.filter {
            !$0.isEmpty && !$0.starts(with: title) && !title.starts(with: $0)
        }
        guard !title.isEmpty, !others.isEmpty else { return nil }
        var first: Int?
        for node in document.nodes.indices where document.tag(node).isHeading && isShown(node) {
            let name = foldedName(Array(document.string(in: node).utf8))
            guard let own = first else {
                if name == title { first = node }
                continue
            }
            guard others.contains(name), let other = parts(own, node)?.other else { continue }
            let next = restOfParent(from: other)
            if isWhole(own..<other), isWhole(next) { return next }
        }
        return nil
    }

    private func isShown(_ node: Int) -> Bool { !dropped[node] && length(node) > 0 }

    /// What holds each of two nodes, side by side in one element.
    private func parts(_ first: Int, _ second: Int) -> (own: Int, other: Int)? {
        var own = first
        while let parent = document.parent(own), !document.subtree(parent).contains(second) {
            own = parent
        }
        guard let common = document.parent(own) else { return nil }
        var other = second
        while let parent = document.parent(other), parent != common { other = parent }
        return (own, other)
    }

    private func isLike(_ own: Int, _ other: Int) -> Bool {
        func className(_ node: Int) -> ArraySlice<UInt8> {
            document.range(of: .class, at: node).map { document.bytes[$0] } ?? []
        }
        guard document.tag(own) == document.tag(other) else { return false }
        return document.tag(own) == .article || className(own) == className(other)
    }

    /// Whether a part holds an article's text and not a teaser's: three paragraphs or more.
    private func isWhole(_ part: Range<Int>) -> Bool {
        let range = Int(blocksBefore[part.lowerBound])..<Int(blocksBefore[part.upperBound])
        let paragraphs = blocks[range].lazy.filter { block in
            !dropped[block.owner] && block.good(document.tag(block.owner)) > 0
        }
        return paragraphs.prefix(3).count == 3
    }

    private func restOfParent(from node: Int) -> Range<Int> {
        node..<Int(document.nodes[Int(document.nodes[node].parent)].end)
    }
}
