extension PageMap {
    /// Marks what is no article's text by its element or its names. What holds too much of the
    /// page is kept: a name may speak of a page's layout.
    mutating func dropFurniture() {
        let before = dropped
        var left: [Int] = [good(0)]
        var results: [[Bool]] = [before]
        for strictness in Strictness.allCases {
            dropped = before
            drop(strictness, total: max(1, left[left.count - 1]))
            sumBlocks()
            left.append(good(0))
            results.append(dropped)
        }
        // Where names would take nearly all, they mean something else on this page.
        if left[2] * 20 < left[1] || left[2] < 300 && left[1] > 1_000 {
            dropped = results[1]
        } else if left[2] > 0, left[3] * 4 < left[2] {
            dropped = results[2]
        }
        sumBlocks()
    }

    /// What is dropped: by elements alone, by names of comments too, by all names.
    private enum Strictness: Int, CaseIterable { case elements, comments, names }

    private mutating func drop(_ strictness: Strictness, total: Int) {
        var node = 0
        while node < document.nodes.count {
            let end = Int(document.nodes[node].end)
            if dropped[node] || isFurniture(node, total: total, strictness) {
                for inner in node..<end { dropped[inner] = true }
                node = end
                continue
            }
            node += 1
        }
    }

    private func isFurniture(_ node: Int, total: Int, _ strictness: Strictness) -> Bool {
        let tag = document.tag(node)
        let traits = traits[node]
        guard tag != .text, tag != .body, tag != .html, tag != .root else { return false }
        let share = Double(good(node)) / Double(total)
        switch tag {
        case .nav, .footer, .dialog: if share < 0.5 { return true }
        case .aside: if share < 0.5 { return true }
        case .form, .menu: if share < 0.3 { return true }
        case .header:
            if share < 0.2, !isInArticle(node) { return true }
        case .figure, .figcaption, .picture, .video:
            if share < 0.2, !holdsTable(node) { return true }
        case .caption: return false
        default: break
        }
        if traits.contains(.card) { return share < 0.3 }
        if traits.isEmpty || tag == .main || strictness == .elements { return false }
        if !traits.isDisjoint(with: .foreign) { return share < 0.9 && !isArticle(node, traits) }
        if strictness == .comments || isArticle(node, traits) { return false }
        if !traits.isDisjoint(with: [.side, .navigation, .foot]) { return share < 0.5 }
        if !traits.isDisjoint(with: .furniture) { return share < 0.3 }
        // A lead has no links; what points to another article is no lead.
        if traits.contains(.teaser), share < 0.3,
            blocks[blockRange(node)].contains(where: { $0.linkLength > 0 })
        {
            return true
        }
        if traits.contains(.author) { return share < 0.2 && length(node) < 1_500 }
        if traits.contains(.caption) { return share < 0.2 }
        if !traits.isDisjoint(with: .minor) { return share < 0.1 && length(node) < 600 }
        return false
    }

    private func isArticle(_ node: Int, _ traits: NodeTraits) -> Bool {
        traits.contains(.articleBody) || document.tag(node) == .article
    }

    private func isInArticle(_ node: Int) -> Bool {
        var parent = document.parent(node)
        while let current = parent {
            let tag = document.tag(current)
            if tag == .article || tag == .main || traits[current].contains(.articleBody) {
                return true
            }
            parent = document.parent(current)
        }
        return false
    }

    private func holdsTable(_ node: Int) -> Bool {
        document.subtree(node).contains { document.tag($0) == .table || document.tag($0) == .pre }
    }

    /// Bytes of text in a node.
    func length(_ node: Int) -> Int {
        blocks[blockRange(node)].reduce(0) { $0 + $1.length }
    }
}
