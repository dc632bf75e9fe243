extension PageMap {
    /// Marks what announces other articles by its build alone: like elements side by side, each
    /// with a heading that is a link and a line or two below it.
    ///
    /// Where they hold nearly all of a page's text, they are what the page is there for.
    mutating func findCards() {
        var seen: Set<Int> = []
        var found: [Int] = []
        for block in blocks where block.linkLength == block.length && block.length >= 20 {
            guard let heading = headingAround(block.owner), let cards = cards(around: heading),
                let first = cards.first, seen.insert(first).inserted
            else { continue }
            found += cards
        }
        guard found.reduce(0, { $0 + good($1) }) * 4 <= good(0) * 3 else { return }
        for card in found { traits[card].insert(.card) }
    }

    private func headingAround(_ node: Int) -> Int? {
        let tag = document.tag(node)
        return tag.isHeading && tag != .h1 ? node : nil
    }

    /// The nearest element around a heading that has two or more like it beside it.
    private func cards(around heading: Int) -> [Int]? {
        var card = heading
        for _ in 0..<4 {
            guard let parent = document.parent(card), document.tag(parent) != .body else {
                return nil
            }
            card = parent
            guard length(card) < cardBytes, let holder = document.parent(card) else { return nil }
            let cards = alike(card, in: holder)
            if cards.count >= 3 { return cards }
        }
        return nil
    }

    private func alike(_ card: Int, in holder: Int) -> [Int] {
        let name = document.range(of: .class, at: card).map { document.bytes[$0] } ?? []
        var result: [Int] = []
        var node = holder + 1
        while node < Int(document.nodes[holder].end), result.count < 256 {
            let other = document.range(of: .class, at: node).map { document.bytes[$0] } ?? []
            if document.tag(node) == document.tag(card), other == name, length(node) < cardBytes,
                hasLinkHeading(node)
            {
                result.append(node)
            }
            node = Int(document.nodes[node].end)
        }
        return result
    }

    private func hasLinkHeading(_ node: Int) -> Bool {
        blocks[blockRange(node)].contains { block in
            block.linkLength == block.length && headingAround(block.owner) != nil
        }
    }
}

/// Headline and teaser, in bytes; a section of an article is longer.
private let cardBytes = 600
