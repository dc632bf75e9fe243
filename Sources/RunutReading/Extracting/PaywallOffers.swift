extension PageMap {
    /// Marks the boxes that offer a subscription in place of the rest of an article: by the words
    /// that head them, for few pages name them so that a program knows them.
    mutating func findOffers() {
        for block in blocks where block.length < 120 {
            let range = document.textRange(block.nodes.lowerBound)
            guard let first = document.bytes[range].first(where: { $0 > 0x20 }),
                offersByFirst[Int(first | 0x20)]
            else { continue }
            let text = text(of: block, isDropped: false)
            let folded = foldedName(text)
            guard offers.contains(where: { folded.starts(with: $0) }) else { continue }
            let box = Int(document.nodes[block.owner].parent)
            guard box > 0, document.tag(box) != .body, document.tag(box) != .article else {
                continue
            }
            traits[box].insert(.paywall)
            let holdsTitle = document.subtree(box).contains { document.tag($0) == .h1 }
            guard !holdsTitle else { continue }
            for node in document.subtree(box) { dropped[node] = true }
        }
    }
}

private let offers = [
    "artikel ini khusus pelanggan", "khusus pelanggan", "konten ini khusus pelanggan",
    "silakan berlangganan untuk", "berlangganan untuk membaca",
    "lanjutkan membaca dengan berlangganan",
    "subscribe to continue", "subscribe to read", "this article is for subscribers",
    "continue reading with a subscription",
].map { foldedName(Array($0.utf8)) }

/// A look at the first letter, in lower case, before a text is folded.
private let offersByFirst: [Bool] = (0..<256).map { letter in
    offers.contains { Int($0[0]) == letter }
}
