/// RSS 0.9x, 1.0 and 2.0.
func rssItems(_ root: XMLElement, path: String, address: String?) -> [RecordItem] {
    let channel = root.localName == "channel" ? root : root.descendant("channel")
    let base = channel?.first("link").map { singleSpaced($0.text) }.flatMap {
        isAddress($0) ? $0 : nil
    }
    return root.descendants(["item"]).map { item in
        feedItem(rssRecord(item, channel: channel, base: base ?? address), path: path)
    }
}

private func rssRecord(_ item: XMLElement, channel: XMLElement?, base: String?) -> Record {
    var record = Record(place: .line(item.line))
    record.key = item.first("guid").map { singleSpaced($0.text) } ?? item.attribute("about")
    record.setAddress(rssAddress(item, base: base))
    let title = item.first("title") ?? item.first("dc:title") ?? item.first("media:title")
    record.setText(\.title, title.map { plainText($0.text) }, from: "rss:title")
    setRSSTimes(item, in: &record)
    record.addAuthors(item.all("dc:creator").map(\.text), from: "rss:dc:creator")
    if record.fields.authors == nil {
        record.addAuthors(item.all("author").map(\.text), from: "rss:author")
    }
    record.setText(\.outlet, item.first("source")?.text, from: "rss:source")
    record.setText(\.outlet, item.first("dc:publisher")?.text, from: "rss:dc:publisher")
    record.setText(
        \.outlet,
        channel?.first("title").map { plainText($0.text) },
        from: "rss:channel.title"
    )
    record.setLanguage(item.first("dc:language")?.text, from: "rss:dc:language")
    record.setLanguage(channel?.first("language")?.text, from: "rss:language")
    record.setLanguage(channel?.first("dc:language")?.text, from: "rss:dc:language")
    record.setText(\.section, item.first("category")?.text, from: "rss:category")
    if let encoded = item.first("content:encoded") {
        let markup = encoded.children.isEmpty ? Array(encoded.text.utf8) : encoded.innerMarkup
        record.setContent(.html(markup), from: "content:encoded")
    }
    record.setContent(feedContent(item.first("description")), from: "rss:description")
    record.setContent(feedContent(item.first("dc:description")), from: "rss:dc:description")
    record.fields.captions = mediaCaptions(item)
    return record
}

private func rssAddress(_ item: XMLElement, base: String?) -> (url: String, from: String)? {
    var candidates: [(XMLElement, String?, String)] = []
    for link in item.all("feedburner:origLink") {
        candidates.append((link, link.text, "feedburner:origLink"))
    }
    for link in item.all("link") { candidates.append((link, link.text, "rss:link")) }
    for link in item.all("atom:link") where ["alternate", nil].contains(link.attribute("rel")) {
        candidates.append((link, link.attribute("href"), "rss:atom:link"))
    }
    for guid in item.all("guid") where guid.attribute("isPermaLink") != "false" {
        // Many guids that are no addresses do not say so.
        if isAddress(guid.text) { candidates.append((guid, guid.text, "rss:guid")) }
    }
    candidates.append((item, item.attribute("about"), "rss:about"))
    for (element, written, from) in candidates {
        if let written, let url = element.absolute(written, base: base) { return (url, from) }
    }
    return nil
}

private func setRSSTimes(_ item: XMLElement, in record: inout Record) {
    for name in ["pubDate", "dc:date", "dcterms:created", "atom:published", "pubdate"] {
        record.setTime(\.published, item.first(name)?.text ?? "", from: "rss:" + name)
    }
    for name in ["dcterms:modified", "atom:updated"] {
        record.setTime(\.modified, item.first(name)?.text ?? "", from: "rss:" + name)
    }
}

/// What stands under the pictures of an item.
func mediaCaptions(_ item: XMLElement) -> [String] {
    var captions: [String] = []
    func visit(_ element: XMLElement) {
        for child in element.children {
            switch child.feedName {
            case "media:description", "media:text", "image:caption":
                let text = singleSpaced(plainText(child.text))
                if !text.isEmpty, !captions.contains(text) { captions.append(text) }
            case "media:group", "media:content", "media:thumbnail", "image:image": visit(child)
            default: break
            }
        }
    }
    visit(item)
    return captions
}

extension Record {
    mutating func setAddress(_ address: (url: String, from: String)?) {
        guard url == nil, let address else { return }
        url = address.url
        fields.canonical = .init(address.url, from: address.from)
    }
}
