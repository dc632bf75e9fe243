extension PageMap {
    /// What stands under the pictures of the article, once each, in order.
    func captions(around nodes: [Int]) -> [String] {
        guard let first = nodes.first, let last = nodes.last else { return [] }
        // A picture may open the article before its text begins.
        var result: [String] = []
        var node = document.parent(first) ?? first
        while node < Int(document.nodes[last].end), result.count < 64 {
            let tag = document.tag(node)
            let isCaption =
                tag == .figcaption
                || traits[node].contains(.caption) && tag != .figure && length(node) < 600
            guard isCaption, traits[node].isDisjoint(with: [.hidden, .related]) else {
                node += 1
                continue
            }
            let text = document.string(in: node)
            if text.utf8.count > 2, !result.contains(text) { result.append(text) }
            node = Int(document.nodes[node].end)
        }
        return result
    }

    /// Where the text's links lead, once each, in order.
    func links(in blocks: [Int]) -> [String] {
        var result: [String] = []
        var known: Set<String> = []
        for index in blocks {
            for node in self.blocks[index].nodes {
                var link = node
                if document.tag(node) == .text { link = Int(document.nodes[node].parent) }
                guard document.tag(link) == .a, let address = document.value(of: .href, at: link),
                    address.hasPrefix("http"), result.count < 1_000
                else { continue }
                let clean = withoutTracking(address)
                if known.insert(clean).inserted { result.append(clean) }
            }
        }
        return result
    }
}
