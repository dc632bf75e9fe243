/// When the article was published and changed, as its page tells.
struct DateFinder {
    let map: PageMap
    let tellings: PageTellings
    let isMonthFirst: Bool
    let textStart: Int
    /// The page's bytes.
    let source: [UInt8]

    typealias Field = PageFields.Field

    func published() -> Field<PageDate>? {
        told().map { told in
            if told.value.time.isEmpty, let timed = timed(on: told.value) { return timed }
            guard told.value.isUniversal, let shown = shown()?.value,
                let local = told.value.sameClock(shown: shown) ?? told.value.local(shown: shown)
            else { return told }
            return Field(local, from: told.from)
        }
    }

    /// The time in the data that calls itself universal, where readers are shown the same clock
    /// with a zone of its own: what the data hold is the outlet's local time.
    func mistakenZone() -> Field<PageDate>? {
        guard let told = told(), told.value.isUniversal, let shown = shown()?.value,
            told.value.sameClock(shown: shown) != nil
        else { return nil }
        return told
    }

    /// Where only the day is told, the time that another place tells of the same day.
    private func timed(on day: PageDate) -> Field<PageDate>? {
        [anyMeta(), shown()].compactMap(\.self).first {
            !$0.value.time.isEmpty && $0.value.dayText == day.dayText
        }
    }

    /// The time that stands with the article for its readers.
    private func shown() -> Field<PageDate>? {
        if let line = lines(), !line.value.time.isEmpty { return line }
        return elements(isShown: true)
    }

    private func told() -> Field<PageDate>? {
        for article in tellings.articles {
            for key in ["datePublished", "dateCreated", "uploadDate"] {
                if let found = read(article[key]?.text, from: "json-ld \(key)") { return found }
            }
        }
        if let found = metas(publishedMetas) { return found }
        if let found = marked(isModified: false) { return found }
        for page in tellings.pages {
            for key in ["datePublished", "uploadDate", "dateCreated"] {
                if let found = read(page[key]?.text, from: "json-ld page \(key)") { return found }
            }
        }
        return elements() ?? address() ?? lines() ?? metas(["date"]) ?? anyMeta() ?? toldModified()
            ?? openings() ?? titles() ?? ends() ?? scripts()
    }

    /// All that the page's data say of the day of publication.
    func others() -> [Field<PageDate>] {
        let articles = tellings.articles.compactMap {
            read($0["datePublished"]?.text, from: "json-ld datePublished")
        }
        return articles + [metas(publishedMetas), marked(isModified: false)].compactMap(\.self)
    }

    func modified() -> Field<PageDate>? {
        guard let told = toldModified(), told.value.isUniversal, mistakenZone() != nil,
            let shown = shown()?.value
        else { return toldModified() }
        return Field(told.value.inZone(of: shown), from: told.from)
    }

    private func toldModified() -> Field<PageDate>? {
        for item in tellings.articles + tellings.pages {
            if let found = read(item["dateModified"]?.text, from: "json-ld dateModified") {
                return found
            }
        }
        return metas(modifiedMetas) ?? marked(isModified: true)
    }

    private func read(_ text: String?, from: String) -> Field<PageDate>? {
        text.flatMap { pageDate($0, isMonthFirst: isMonthFirst) }.map { Field($0, from: from) }
    }

    private func metas(_ names: [String]) -> Field<PageDate>? {
        for name in names {
            for value in tellings.metas[name] ?? [] {
                if let found = read(value, from: "meta \(name)") { return found }
            }
        }
        return nil
    }

    private func marked(isModified: Bool) -> Field<PageDate>? {
        let document = map.document
        let wanted = isModified ? "dateModified" : "datePublished"
        for node in document.nodes.indices where document.nodes[node].attributeCount > 0 {
            guard
                let property = document.range(of: .itemprop, at: node)
                    ?? document.range(of: .property, at: node),
                document.bytes[property].count < 40,
                contains(document.bytes[property], Array(wanted.utf8))
            else { continue }
            let value =
                document.value(of: .content, at: node) ?? document.value(of: .datetime, at: node)
                ?? document.value(of: .title, at: node) ?? document.string(in: node)
            if let found = read(value, from: "itemprop \(wanted)") { return found }
        }
        return nil
    }

    private func contains(_ bytes: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
        bytes.split(separator: 0x20).contains { $0.elementsEqual(part) }
            || bytes.reversed().starts(with: part.reversed())
    }

    /// The first `<time>` of the article, one that says it is the publication's before others.
    private func elements(isShown: Bool = false) -> Field<PageDate>? {
        let document = map.document
        var found: Field<PageDate>?
        for node in document.nodes.indices {
            let isMarked =
                document.tag(node) == .abbr && map.traits[node].contains(.date)
            guard document.tag(node) == .time || isMarked, !isElsewhere(node) else { continue }
            let told =
                document.value(of: .datetime, at: node) ?? document.value(of: .title, at: node)
            let value = isShown ? nil : told
            guard
                let date = read(value, from: "<time>")
                    ?? read(document.string(in: node), from: "<time>")
            else { continue }
            if Int(map.blocksBefore[node]) <= textStart + 3 { return date }
            found = found ?? date
        }
        return found
    }

    private func isElsewhere(_ node: Int) -> Bool {
        var current: Int? = node
        while let node = current {
            let tag = map.document.tag(node)
            if tag == .aside || tag == .nav { return true }
            // What holds the title too is the article's, whatever its names say of the layout.
            if let title = tellings.headings.first?.node, map.document.subtree(node).contains(title)
            {
                return false
            }
            if map.dropped[node], tag != .article,
                !map.traits[node].isDisjoint(with: [.comment, .related, .side, .hidden, .notice])
            {
                return true
            }
            current = map.document.parent(node)
        }
        return false
    }

    /// `/2023/05/04/`, `-20230504-`
    private func address() -> Field<PageDate>? {
        let address = tellings.canonical ?? tellings.meta("og:url")?.value
        guard let address else { return nil }
        let parts = address.split(separator: "/").map(String.init)
        for index in parts.indices.dropFirst() where index + 2 < parts.count {
            guard parts[index].utf8.count == 4, let year = Int(parts[index]),
                let month = Int(parts[index + 1]),
                let day = Int(parts[index + 2].prefix { $0.isASCII && $0.isNumber }),
                let date = PageDate(year: year, month: month, day: day)
            else { continue }
            return Field(date, from: "address")
        }
        for part in parts where part.utf8.count >= 8 {
            if part.utf8.allSatisfy({ $0 <= 0x39 }), let date = pageDate(part) {
                return Field(date, from: "address")
            }
            for piece in part.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == "." })
            where piece.utf8.count == 8 && piece.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
                if let date = pageDate(String(piece)) { return Field(date, from: "address") }
            }
        }
        return nil
    }

    /// A line near the title that holds a date, one named for it before others.
    private func lines() -> Field<PageDate>? {
        let start = max(0, textStart - 25)
        var found: Field<PageDate>?
        for index in start..<min(map.blocks.count, textStart + 6) {
            let block = map.blocks[index]
            let isNamed = isDate(block)
            guard block.length < (isNamed ? 200 : 90), !isElsewhere(block.owner) else { continue }
            let text = String(decoding: map.text(of: block, isDropped: false), as: UTF8.self)
            guard let date = pageDate(text, isMonthFirst: isMonthFirst) else { continue }
            if isNamed { return Field(date, from: "line") }
            found = found ?? Field(date, from: "line")
        }
        if let found { return found }
        for index in map.blocks.indices where isDate(map.blocks[index]) {
            guard map.blocks[index].length < 200, !isElsewhere(map.blocks[index].owner) else {
                continue
            }
            let text = String(
                decoding: map.text(of: map.blocks[index], isDropped: false),
                as: UTF8.self
            )
            if let date = pageDate(text, isMonthFirst: isMonthFirst) {
                return Field(date, from: "line")
            }
        }
        return nil
    }

    /// A text that opens with its day.
    private func openings() -> Field<PageDate>? {
        for index in max(0, textStart - 4)..<min(map.blocks.count, textStart + 6) {
            guard map.blocks[index].linkLength * 2 < map.blocks[index].length else { continue }
            let text = String(
                decoding: map.text(of: map.blocks[index], isDropped: false).prefix(60),
                as: UTF8.self
            )
            if let date = pageDate(text, isMonthFirst: isMonthFirst) {
                return Field(date, from: "text")
            }
        }
        return nil
    }

    /// Meta names that nobody else uses, and that speak of a date all the same.
    private func anyMeta() -> Field<PageDate>? {
        let others = ["modif", "updat", "expir", "valid", "event", "start", "end", "revis"]
        let names = tellings.metas.keys.filter { name in
            (name.contains("date") || name.contains("publish"))
                && !others.contains { name.contains($0) }
        }
        return metas(names.sorted())
    }

    private func titles() -> Field<PageDate>? {
        read(tellings.titleElement, from: "title")
            ?? read(tellings.meta("og:title")?.value, from: "title")
    }

    /// A short line after the text, or anywhere.
    private func ends() -> Field<PageDate>? {
        let end = max(textStart, map.blocks.count)
        for index in Array(textStart..<end) + Array(0..<min(textStart, end)) {
            let block = map.blocks[index]
            guard block.length < 100, block.linkLength * 2 < block.length, !isElsewhere(block.owner)
            else { continue }
            let text = String(decoding: map.text(of: block, isDropped: false), as: UTF8.self)
            if let date = pageDate(text, isMonthFirst: isMonthFirst) {
                return Field(date, from: "line")
            }
        }
        return nil
    }

    /// What a script hands to the page's own program.
    private func scripts() -> Field<PageDate>? {
        for key in [
            "datePublished", "published_at", "publishedAt", "publishDate", "created_at",
            "createdAt",
        ] {
            guard let place = firstPlace(of: Array(key.utf8), in: source) else { continue }
            let rest = source[(place + key.utf8.count)...].prefix(40).filter {
                $0 != 0x5C && $0 != 0x22
            }
            guard rest.first == 0x3A else { continue }
            if let found = read(String(decoding: rest, as: UTF8.self), from: "script \(key)") {
                return found
            }
        }
        return nil
    }

    private func isDate(_ block: TextBlock) -> Bool {
        block.nodes.prefix(12).contains { first in
            var node = first
            for _ in 0..<3 where node > 0 {
                if !map.traits[node].isDisjoint(with: [.date, .meta]) { return true }
                node = Int(map.document.nodes[node].parent)
            }
            return false
        }
    }
}

private func firstPlace(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
        guard bytes.count >= part.count else { return nil }
        for index in 0...bytes.count - part.count where bytes[index] == part[0] {
            if bytes[index..<index + part.count].elementsEqual(part) { return index }
        }
        return nil
    }
}

private let publishedMetas = [
    "article:published_time", "datepublished", "article:published", "og:published_time",
    "og:article:published_time", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "dc.date.issued", "dcterms.created", "dcterms.issued",
    "dcterms.date", "dc.date",
    "dc.date.created", "dcterms.available", "pubdate", "publish-date", "publish_date",
    "publication_date", "publication-date", "date.created", "datecreated", "article_date_original",
    "originalpublicationdate", "publishdate", "created", "release_date",
    "citation_publication_date",
    "rnews:datepublished", "article.published", "ptime", "timestamp", "article.created",
    "content_published", "shareaholic:article_published_time", "bt:pubdate", "displaydate",
]

private let modifiedMetas = [
    "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified",
    "dc.date.modified", "last-modified", "revised", "lastmod", "article:modified",
    "content_modified", "modified",
]
