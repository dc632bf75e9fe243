/// The articles of one XML document that holds several: RSS, Atom, a news sitemap, NewsML-G2.
///
/// `address` is where the document came from; what is relative in it begins there.
package func feedItems(
    path: String,
    bytes: [UInt8],
    address: String? = nil,
    limits: RecordLimits = .standard
) -> [RecordItem] {
    guard bytes.count <= limits.feedBytes else {
        return [
            .problem(.tooLarge(path: path, byteCount: bytes.count, limit: limits.feedBytes))
        ]
    }
    guard let document = XMLDocument(mendedXML(bytes, limits: limits)) else {
        return [.problem(.malformed(path: path, place: .byte(0), reason: "it is no XML"))]
    }
    var items = document.withRoot { itemsOfRoot($0, path: path, address: address) } ?? []
    // Half an article is none.
    if document.isCut, endsInItem(bytes), case .record? = items.last { items.removeLast() }
    if let error = document.firstError {
        let reason = document.isCut ? "the document is cut off: \(error.reason)" : error.reason
        items.append(.problem(.malformed(path: path, place: .line(error.line), reason: reason)))
    }
    return items
}

private func itemsOfRoot(_ root: XMLElement, path: String, address: String?) -> [RecordItem] {
    switch root.localName {
    case "rss", "RDF", "channel": return rssItems(root, path: path, address: address)
    case "feed": return atomItems(root, path: path, address: address)
    case "urlset", "sitemapindex": return sitemapItems(root, path: path, address: address)
    case "newsMessage", "newsItem", "packageItem", "nitf": return newsMLItems(root, path: path)
    case let name:
        let reason = "“\(name.prefix(40))” is no feed, sitemap or news message"
        return [.problem(.malformed(path: path, place: .line(root.line), reason: reason))]
    }
}

/// Whether the last item that begins is never closed.
private func endsInItem(_ bytes: [UInt8]) -> Bool {
    let tags = ["item", "entry", "url", "newsItem"]
    for open in bytes.indices.reversed() where bytes[open] == UInt8(ascii: "<") {
        let rest = bytes[(open + 1)...]
        for tag in tags where rest.starts(with: Array(tag.utf8)) {
            let next = rest.dropFirst(tag.utf8.count).first ?? 0x20
            if next <= 0x20 || next == UInt8(ascii: ">") { return true }
        }
        for tag in tags where rest.starts(with: Array("/\(tag)>".utf8)) { return false }
    }
    return false
}

/// A record, or the remark that an item is none.
func feedItem(_ record: Record, path: String) -> RecordItem {
    if record.content != nil || record.url != nil { return .record(record) }
    let reason = "it has neither a text nor an address"
    return .problem(.malformed(path: path, place: record.place, reason: reason))
}

/// Text or markup that a feed holds as a string.
func feedContent(_ element: XMLElement?) -> Record.Content? {
    guard let element else { return nil }
    // Some feeds do not escape their markup: then it is elements.
    if !element.children.isEmpty { return .html(element.innerMarkup) }
    let text = element.text
    return looksLikeHTML(text) ? .html(Array(text.utf8)) : .text(plainText(text))
}
