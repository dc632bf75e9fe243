/// JSON Feed 1.0 and 1.1.
func isJSONFeed(_ value: JSONValue) -> Bool {
    value["version"]?.string?.contains("jsonfeed.org/version") == true
}

func jsonFeedItems(_ feed: JSONValue, path: String) -> [RecordItem] {
    var items: [RecordItem] = []
    for (index, item) in (feed["items"]?.elements ?? []).enumerated() {
        let place = InputPlace.item(index + 1)
        if let record = jsonFeedRecord(item, of: feed, at: place) {
            items.append(.record(record))
        } else {
            let reason = "it has neither a text nor an address"
            items.append(.problem(.malformed(path: path, place: place, reason: reason)))
        }
    }
    if let next = feed["next_url"]?.string { items.append(.feed(url: next, place: .byte(0))) }
    return items
}

private func jsonFeedRecord(_ item: JSONValue, of feed: JSONValue, at place: InputPlace) -> Record?
{
    var record = Record(place: place)
    record.key = item["id"]?.scalar
    record.setText(\.title, item["title"]?.string, from: "jsonfeed:title")
    record.setText(\.outlet, feed["title"]?.string, from: "jsonfeed:feed.title")
    record.url =
        item["url"]?.string ?? record.key.flatMap { isAddress($0) ? $0 : nil }
        ?? item["external_url"]?.string
    record.fields.canonical = record.url.map { .init($0, from: "jsonfeed:url") }
    record.setTime(
        \.published,
        item["date_published"]?.string ?? "",
        from: "jsonfeed:date_published"
    )
    record.setTime(\.modified, item["date_modified"]?.string ?? "", from: "jsonfeed:date_modified")
    let language = item["language"] ?? feed["language"]
    record.setLanguage(language?.string, from: "jsonfeed:language")
    // Version 1.0 had one author, 1.1 has several.
    for holder in [item, feed] where record.fields.authors == nil {
        let authors = holder["authors"]?.elements ?? []
        let one = holder["author"].map { [$0] } ?? []
        record.addAuthors(
            (authors.isEmpty ? one : authors).compactMap { $0["name"]?.string },
            from: "jsonfeed:authors"
        )
    }
    if let html = item["content_html"]?.string {
        record.setContent(.html(Array(html.utf8)), from: "jsonfeed:content_html")
    }
    if let text = item["content_text"]?.string {
        record.setContent(.text(text), from: "jsonfeed:content_text")
    }
    if let text = item["summary"]?.string {
        record.setContent(.text(text), from: "jsonfeed:summary")
    }
    return record.content == nil && record.url == nil ? nil : record
}
