extension PageMap {
    /// Leaves out the articles that an endless page puts below its own, and gives the heading of
    /// the first of them.
    ///
    /// The page is built of like parts, each with a heading of the first order and a text: where
    /// the second part begins, the first article is over.
    mutating func dropNextArticles() -> String? {
        let headings = document.nodes.indices.filter { node in
            document.tag(node) == .h1 && !dropped[node] && length(node) > 0
        }
        guard headings.count > 1, headings.count < 32, let first = headings.first else {
            return nil
        }
        for next in headings.dropFirst() {
            guard let (own, other) = parts(first, next), isLike(own, other),
                isWhole(own, before: other), isWhole(other, before: document.nodes.count)
            else { continue }
            let end = Int(document.nodes[Int(document.nodes[other].parent)].end)
            for node in other..<end { dropped[node] = true }
            sumBlocks()
            return document.string(in: next)
        }
        return nil
    }

    /// What holds each of two nodes, side by side in one element.
    private func parts(_ first: Int, _ second: Int) -> (Int, Int)? {
        var own = first
        while let parent = document.parent(own), !document.subtree(parent).contains(second) {
            own = parent
        }
        guard let common = document.parent(own) else { return nil }
        var other = second
        while let parent = document.parent(other), parent != common { other = parent }
        // Bare headings are the subheads of one text.
        return own == first || other == second ? nil : (own, other)
    }

    private func isLike(_ own: Int, _ other: Int) -> Bool {
        func className(_ node: Int) -> ArraySlice<UInt8> {
            document.range(of: .class, at: node).map { document.bytes[$0] } ?? []
        }
        guard document.tag(own) == document.tag(other) else { return false }
        return document.tag(own) == .article || className(own) == className(other)
    }

    /// Whether a part holds an article's text and not a teaser's: three paragraphs or more.
    private func isWhole(_ part: Int, before end: Int) -> Bool {
        guard Int(document.nodes[part].end) <= end else { return false }
        let paragraphs = blocks[blockRange(part)].lazy.filter { block in
            !dropped[block.owner] && block.good(document.tag(block.owner)) > 0
        }
        return paragraphs.prefix(3).count == 3
    }
}
