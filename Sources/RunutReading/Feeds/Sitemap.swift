/// Sitemaps: addresses, with what a news sitemap tells of each; an index leads to more of them.
func sitemapItems(_ root: XMLElement, path: String, address: String?) -> [RecordItem] {
    root.descendants(["sitemap", "url"]).map { entry in
        let location = entry.first("loc").flatMap { $0.absolute($0.text, base: address) }
        if entry.localName == "sitemap", let location {
            return .feed(url: location, place: .line(entry.line))
        }
        return feedItem(sitemapRecord(entry, location: location), path: path)
    }
}

private func sitemapRecord(_ entry: XMLElement, location: String?) -> Record {
    var record = Record(place: .line(entry.line))
    record.setAddress(location.map { ($0, "sitemap:loc") })
    record.setTime(\.modified, entry.first("lastmod")?.text ?? "", from: "sitemap:lastmod")
    record.fields.captions = mediaCaptions(entry)
    guard let news = entry.first("news:news") else { return record }
    record.setText(\.title, news.first("news:title").map { plainText($0.text) }, from: "news:title")
    let publication = news.first("news:publication")
    record.setText(\.outlet, publication?.first("news:name")?.text, from: "news:name")
    record.setLanguage(publication?.first("news:language")?.text, from: "news:language")
    let written = news.first("news:publication_date")?.text ?? ""
    record.setTime(\.published, written, from: "news:publication_date")
    return record
}
