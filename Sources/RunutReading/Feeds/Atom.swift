/// Atom 1.0, and the names that 0.3 had for the same.
func atomItems(_ feed: XMLElement, path: String, address: String?) -> [RecordItem] {
    let base = atomLink(feed, relation: "alternate", base: address) ?? address
    var items = feed.descendants(["entry"]).map { entry in
        feedItem(atomRecord(entry, feed: feed, base: base), path: path)
    }
    if let next = atomLink(feed, relation: "next", base: base) {
        items.append(.feed(url: next, place: .line(feed.line)))
    }
    return items
}

private func atomRecord(_ entry: XMLElement, feed: XMLElement, base: String?) -> Record {
    var record = Record(place: .line(entry.line))
    record.key = entry.first("id").map { singleSpaced($0.text) }
    record.setAddress(
        atomLink(entry, relation: "alternate", base: base).map { ($0, "atom:link") }
    )
    record.setText(\.title, entry.first("title").map(atomText), from: "atom:title")
    for name in ["published", "issued", "created"] {
        record.setTime(\.published, entry.first(name)?.text ?? "", from: "atom:" + name)
    }
    for name in ["updated", "modified"] {
        record.setTime(\.modified, entry.first(name)?.text ?? "", from: "atom:" + name)
    }
    let source = entry.first("source")
    for holder in [entry, source, feed] where record.fields.authors == nil {
        let names = holder?.all("author").compactMap { $0.first("name")?.text } ?? []
        record.addAuthors(names, from: "atom:author")
    }
    record.setText(\.outlet, source?.first("title").map(atomText), from: "atom:source")
    record.setText(\.outlet, feed.first("title").map(atomText), from: "atom:feed.title")
    record.setLanguage(entry.first("content")?.language ?? entry.language, from: "atom:xml:lang")
    let category = entry.first("category")
    let section = category?.attribute("label") ?? category?.attribute("term")
    record.setText(\.section, section, from: "atom:category")
    record.setContent(entry.first("content").flatMap(atomContent), from: "atom:content")
    record.setContent(entry.first("summary").flatMap(atomContent), from: "atom:summary")
    record.fields.captions = mediaCaptions(entry)
    return record
}

/// The address of a relation, that of a page before that of other forms.
private func atomLink(_ element: XMLElement, relation: String, base: String?) -> String? {
    let links = element.all("link").filter { ($0.attribute("rel") ?? "alternate") == relation }
    let page = links.first { ($0.attribute("type") ?? "text/html").contains("html") }
    guard let link = page ?? links.first, let href = link.attribute("href") else { return nil }
    return link.absolute(href, base: base)
}

private func atomText(_ element: XMLElement) -> String {
    switch element.attribute("type") {
    case "html", "text/html": plainText(element.text)
    case "xhtml", "application/xhtml+xml": element.text
    // Feeds that escape their titles twice say that they are text.
    default: plainText(element.text)
    }
}

private func atomContent(_ element: XMLElement) -> Record.Content? {
    // The content stands elsewhere.
    if element.attribute("src") != nil { return nil }
    switch element.attribute("type") ?? "text" {
    case "html", "text/html": return .html(Array(element.text.utf8))
    case "xhtml", "application/xhtml+xml": return .html(element.innerMarkup)
    case "text", "text/plain": return feedContent(element)
    case let type where type.hasPrefix("text/") || type.hasSuffix("xml"):
        return feedContent(element)
    // Pictures and other forms in base 64.
    default: return nil
    }
}
