extension PageMap {
    /// Marks what is no article's text by its element or its names. What holds too much of the
    /// page is kept: a name may speak of a page's layout.
    mutating func dropFurniture() {
        let total = max(1, good(0))
        let before = dropped
        drop(total: total, isLenient: false)
        sumBlocks()
        // The names of this page mean something else.
        guard total > 1, good(0) * 4 < total else { return }
        dropped = before
        sumBlocks()
        drop(total: total, isLenient: true)
        sumBlocks()
    }

    private mutating func drop(total: Int, isLenient: Bool) {
        var node = 0
        while node < document.nodes.count {
            let end = Int(document.nodes[node].end)
            if dropped[node] || isFurniture(node, total: total, isLenient: isLenient) {
                for inner in node..<end { dropped[inner] = true }
                node = end
                continue
            }
            node += 1
        }
    }

    private func isFurniture(_ node: Int, total: Int, isLenient: Bool) -> Bool {
        let tag = document.tag(node)
        let traits = traits[node]
        guard tag != .text, tag != .body, tag != .html, tag != .root else { return false }
        let share = Double(good(node)) / Double(total)
        switch tag {
        case .nav, .footer, .dialog: if share < 0.3 { return true }
        case .aside: if share < 0.4 { return true }
        case .form, .menu: if share < 0.3 { return true }
        case .header:
            if share < 0.2, !isInArticle(node) { return true }
        case .figure, .figcaption, .picture, .video:
            if share < 0.2, !holdsTable(node) { return true }
        case .caption: return false
        default: break
        }
        if traits.isEmpty || tag == .main || isLenient { return false }
        if !traits.isDisjoint(with: .foreign) { return share < 0.9 && !isArticle(node, traits) }
        if isArticle(node, traits) { return false }
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
