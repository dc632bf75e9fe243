/// IPTC ninjs 1.x, 2.x and 3.0: one news item in JSON.
func isNINJS(_ value: JSONValue) -> Bool {
    guard value["uri"]?.string != nil else { return false }
    return [
        "body_xhtml", "body_text", "body_html", "bodies", "headlines", "versioncreated",
        "versionCreated", "contentcreated", "contentCreated",
    ].contains { value[$0] != nil }
}

func ninjsRecord(from item: JSONValue, at place: InputPlace) -> Record? {
    var record = Record(place: place)
    record.key = item["uri"]?.string
    if let url = item["url"]?.string ?? item["uri"]?.string, isAddress(url) {
        record.url = url
        record.fields.canonical = .init(url, from: "ninjs:" + (item["url"] == nil ? "uri" : "url"))
    }
    record.setText(\.title, item["headline"]?.string, from: "ninjs:headline")
    for headline in item["headlines"]?.elements ?? [] {
        record.setText(\.title, headline["value"]?.string, from: "ninjs:headlines")
    }
    for key in [
        "firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated",
        "versionCreated",
    ] {
        record.setTime(\.published, item[key]?.string ?? "", from: "ninjs:" + key)
    }
    for key in ["versioncreated", "versionCreated"] {
        record.setTime(\.modified, item[key]?.string ?? "", from: "ninjs:" + key)
    }
    record.addAuthors([item["by"]?.string ?? item["byline"]?.string ?? ""], from: "ninjs:by")
    let sources = item["infosources"]?.elements ?? item["infoSources"]?.elements ?? []
    for (from, name) in [
        ("ninjs:provider", item["provider"]?.string), ("ninjs:source", item["source"]?.string),
        ("ninjs:infosources", sources.first?["name"]?.string),
        ("ninjs:copyrightholder", item["copyrightholder"]?.string),
    ] { record.setText(\.outlet, name, from: from) }
    record.setText(\.place, item["located"]?.string, from: "ninjs:located")
    record.setLanguage(item["language"]?.string, from: "ninjs:language")
    let subject = item["subject"]?.elements.first ?? item["subjects"]?.elements.first
    record.setText(\.section, subject?["name"]?.string, from: "ninjs:subject")
    record.fields.captions = ninjsCaptions(of: item)
    setNINJSBody(of: item, in: &record)
    return record.content == nil && record.url == nil ? nil : record
}

private func setNINJSBody(of item: JSONValue, in record: inout Record) {
    for key in ["body_xhtml", "body_html"] {
        record.setContent(item[key]?.string.map { .html(Array($0.utf8)) }, from: "ninjs:" + key)
    }
    record.setContent(item["body_text"]?.string.map { .text($0) }, from: "ninjs:body_text")
    for body in item["bodies"]?.elements ?? [] {
        guard let text = body["value"]?.string else { continue }
        let type = body["contenttype"]?.string ?? body["contentType"]?.string ?? ""
        let content =
            type.contains("html") ? Record.Content.html(Array(text.utf8)) : content(of: text)
        record.setContent(content, from: "ninjs:bodies")
    }
    for (from, text) in [
        ("ninjs:description_text", item["description_text"]?.string),
        ("ninjs:descriptions", item["descriptions"]?.elements.first?["value"]?.string),
    ] { record.setContent(text.map { .text($0) }, from: from) }
}

/// Associations are an object of named items in 1.x, an array from 2.0 on.
private func ninjsCaptions(of item: JSONValue) -> [String] {
    let associations = item["associations"]
    let items = (associations?.members.map(\.value) ?? []) + (associations?.elements ?? [])
    return items.compactMap { item in
        let text =
            item["description_text"]?.string ?? item["body_text"]?.string
            ?? item["descriptions"]?.elements.first?["value"]?.string
        return text.map(singleSpaced).flatMap { $0.isEmpty ? nil : $0 }
    }
}
