/// NewsML-G2, and NITF alone: what agencies send. Pictures and packages of references hold no
/// article and are passed over.
func newsMLItems(_ root: XMLElement, path: String) -> [RecordItem] {
    if root.localName == "nitf" {
        var record = Record(place: .line(root.line))
        setNITF(root, in: &record)
        return [feedItem(record, path: path)]
    }
    let items = root.localName == "newsItem" ? [root] : root.descendants(["newsItem"])
    return items.compactMap { item in
        let itemClass = item.descendant("itemClass")?.attribute("qcode") ?? ""
        if ["picture", "video", "audio", "graphic"].contains(where: {
            itemClass.hasSuffix(":" + $0)
        }) {
            return nil
        }
        return feedItem(newsMLRecord(item), path: path)
    }
}

private func newsMLRecord(_ item: XMLElement) -> Record {
    var record = Record(place: .line(item.line))
    record.key = item.attribute("guid")
    let meta = item.descendant("contentMeta")
    let administration = item.descendant("itemMeta")
    record.setText(\.title, meta?.descendant("headline")?.text, from: "newsml:headline")
    record.setTime(
        \.published,
        meta?.descendant("contentCreated")?.text ?? "",
        from: "newsml:contentCreated"
    )
    let version = administration?.descendant("versionCreated")?.text ?? ""
    let changed = meta?.descendant("contentModified")?.text ?? version
    record.setTime(\.published, version, from: "newsml:versionCreated")
    record.setTime(\.modified, changed, from: "newsml:versionCreated")
    record.addAuthors(
        [meta?.descendant("by")?.text ?? meta?.descendant("byline")?.text ?? ""],
        from: "newsml:by"
    )
    record.setText(
        \.outlet,
        name(of: administration?.descendant("provider")),
        from: "newsml:provider"
    )
    record.setText(\.outlet, meta?.descendant("creditline")?.text, from: "newsml:creditline")
    record.setText(\.outlet, name(of: meta?.descendant("infoSource")), from: "newsml:infoSource")
    record.setText(\.place, meta?.descendant("dateline")?.text, from: "newsml:dateline")
    record.setText(\.place, name(of: meta?.descendant("located")), from: "newsml:located")
    record.setLanguage(
        meta?.descendant("language")?.attribute("tag") ?? item.language,
        from: "newsml:language"
    )
    record.setText(\.section, name(of: meta?.descendant("subject")), from: "newsml:subject")
    if let link = item.descendants(["link", "altId"]).compactMap({ $0.attribute("href") }).first(
        where: isAddress
    ) {
        record.setAddress((link, "newsml:link"))
    }
    let status = administration?.descendant("pubStatus")?.attribute("qcode") ?? "stat:usable"
    if !status.hasSuffix(":usable") { record.remarks.append("its status is \(status)") }
    setNewsMLContent(item, in: &record)
    return record
}

private func name(of element: XMLElement?) -> String? {
    element?.descendant("name")?.text ?? element?.attribute("literal")
}

private func setNewsMLContent(_ item: XMLElement, in record: inout Record) {
    guard let set = item.descendant("contentSet") else { return }
    for xml in set.descendants(["inlineXML"]) {
        if let nitf = xml.descendant("nitf") {
            setNITF(nitf, in: &record)
        } else if let body = xml.descendant("body") {
            record.setContent(.html(body.innerMarkup), from: "newsml:inlineXML")
        } else {
            record.setContent(.html(xml.innerMarkup), from: "newsml:inlineXML")
        }
    }
    for data in set.descendants(["inlineData"]) where data.attribute("encoding") == nil {
        record.setContent(feedContent(data), from: "newsml:inlineData")
    }
}

/// NITF marks paragraphs, tables and lists as HTML does.
private func setNITF(_ nitf: XMLElement, in record: inout Record) {
    let head = nitf.descendant("body.head")
    record.setText(
        \.title,
        head?.descendant("hl1")?.text ?? nitf.descendant("title")?.text,
        from: "nitf:hl1"
    )
    record.addAuthors([head?.descendant("byline")?.text ?? ""], from: "nitf:byline")
    record.setText(
        \.place,
        head?.descendant("dateline")?.descendant("location")?.text,
        from: "nitf:dateline"
    )
    let issued = nitf.descendant("date.issue")?.attribute("norm") ?? ""
    record.setTime(\.published, issued, from: "nitf:date.issue")
    record.fields.captions += nitf.descendants(["media-caption"]).map { singleSpaced($0.text) }
    if let body = nitf.descendant("body.content") {
        body.remove("media")
        record.setContent(.html(body.innerMarkup), from: "nitf:body.content")
    }
}
