/// The form of what begins with `<`, or has a page's frame near its beginning. Nil for text.
func markupForm(_ content: ArraySlice<UInt8>, ending: String?) -> InputForm? {
    let bytes = lowercased(content)
    guard bytes.first == 0x3C else {
        // Some servers write a line before the page.
        let head = 0..<min(bytes.count, 2 << 10)
        let hasFrame =
            firstIndex(of: Array("<html".utf8), in: bytes, head) != nil
            && (firstIndex(of: Array("<head".utf8), in: bytes, head) != nil
                || firstIndex(of: Array("<body".utf8), in: bytes, head) != nil)
        return hasFrame ? .html : nil
    }
    var scan = TagScan(bytes)
    let isXML = bytes.starts(with: Array("<?xml".utf8))
    let root = scan.next()
    switch root?.local {
    case "!doctype": return scan.isXHTML ? .xhtml : scan.isHTMLDoctype ? .html : isXML ? .xml : nil
    case "html": return isXML || scan.isXHTML ? .xhtml : .html
    case "rss", "rdf": return isXML || scan.hasAttribute ? .rss : nil
    case "feed": return isXML || scan.hasAttribute ? .atom : nil
    case "urlset", "sitemapindex": return isXML || scan.hasAttribute ? .sitemap : nil
    case "newsmessage", "newsitem", "packageitem": return isXML || scan.hasAttribute ? .newsML : nil
    case "head", "body", "meta", "frameset": return .html
    default: break
    }
    if isXML { return .xml }
    return isFragment(bytes, ending: ending) ? .html : nil
}

/// Whether these are pieces of a page: several tags that pages have, one of them closed. One
/// emphasised word, or a sign that begins with `<`, makes no page.
private func isFragment(_ bytes: [UInt8], ending: String?) -> Bool {
    let tags: Set<String> = [
        "p", "div", "article", "section", "main", "header", "h1", "h2", "h3", "ul", "ol", "li",
        "table", "tr", "td", "span", "a", "br", "img", "script", "style", "link", "title", "nav",
        "figure", "blockquote", "strong", "em", "b", "i", "noscript", "iframe", "center", "font",
    ]
    var scan = TagScan(bytes)
    var (count, closedCount) = (0, 0)
    while let tag = scan.next() {
        guard tags.contains(tag.local) else { continue }
        count += 1
        if tag.isEnd { closedCount += 1 }
    }
    let isNamed =
        ending.map { ["html", "htm", "xhtml", "php", "asp", "aspx"].contains($0) } == true
    return isNamed ? count > 0 : count >= 4 && closedCount >= 1
}

/// Goes from tag to tag without understanding what stands between them.
private struct TagScan {
    private let bytes: [UInt8]
    private var at = 0
    private var attributes = 0..<0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next tag's name without its prefix; comments and instructions are passed over.
    mutating func next() -> (local: String, isEnd: Bool)? {
        while let open = bytes[at...].firstIndex(of: 0x3C) {
            let rest = bytes[(open + 1)...]
            if rest.starts(with: Array("!--".utf8)) {
                let end = firstIndex(of: Array("-->".utf8), in: bytes, open..<bytes.count)
                at = end.map { $0 + 3 } ?? bytes.count
                continue
            }
            let end = rest.firstIndex(of: 0x3E) ?? bytes.count
            at = min(end + 1, bytes.count)
            let isEnd = rest.first == 0x2F
            let name = (isEnd ? rest.dropFirst() : rest).prefix {
                0x61...0x7A ~= $0 || 0x30...0x3A ~= $0 || $0 == 0x21 || $0 == 0x2D
            }
            guard let first = name.first, first > 0x3A || first == 0x21 else { continue }
            attributes = name.endIndex..<max(end, name.endIndex)
            let local = name.split(separator: 0x3A).last ?? name
            return (String(decoding: local, as: UTF8.self), isEnd)
        }
        return nil
    }

    /// Of the tag that came last.
    var hasAttribute: Bool { bytes[attributes].contains(0x3D) }
    var isHTMLDoctype: Bool { trimmed(bytes[attributes]).starts(with: Array("html".utf8)) }
    var isXHTML: Bool {
        firstIndex(of: Array("xhtml".utf8), in: bytes, attributes) != nil
    }
}
