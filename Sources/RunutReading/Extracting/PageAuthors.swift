/// Who signs the article.
struct AuthorFinder {
    let map: PageMap
    let tellings: PageTellings
    let outlet: String?
    /// The chosen text begins and ends there.
    let textStart: Int
    let textEnd: Int

    func authors() -> PageFields.Field<[String]>? {
        let told = told()
        // An outlet that signs for its people is asked last.
        return told.first { !$0.value.allSatisfy(isOutlet) } ?? marked() ?? byLine() ?? told.first
    }

    private func told() -> [PageFields.Field<[String]>] {
        var result: [PageFields.Field<[String]>] = []
        for article in tellings.articles + tellings.pages {
            let names = (article["author"] ?? article["creator"])?.all.compactMap(name) ?? []
            if let found = settled(names, from: "json-ld author") { result.append(found) }
        }
        for meta in authorMetas {
            guard let values = tellings.metas[meta] else { continue }
            if meta == "twitter:data1", !isWrittenBy { continue }
            if let found = settled(values, from: "meta \(meta)") { result.append(found) }
        }
        return result
    }

    /// `example.com`, or the name of who published the page.
    private func isOutlet(_ name: String) -> Bool {
        let folded = foldedName(Array(name.utf8))
        if folded == foldedName(Array("redaktion".utf8)) { return true }
        if let outlet {
            let own = foldedName(Array(outlet.utf8))
            if own == folded
                || own.count > 4 && (folded.starts(with: own) || own.starts(with: folded))
            {
                return true
            }
        }
        let parts = name.split(separator: ".")
        return !name.contains(" ") && parts.count > 1
            && (2...3).contains(parts.last?.utf8.count ?? 0)
    }

    private var isWrittenBy: Bool {
        guard let label = tellings.metas["twitter:label1"]?.first?.lowercased() else {
            return false
        }
        return ["written by", "verfasst von", "escrito por", "écrit par", "ditulis oleh"]
            .contains(label)
    }

    private func name(_ value: JSONValue) -> String? {
        if let name = value["name"]?.text { return name }
        if let id = value["@id"]?.text { return tellings.named[id] }
        return value.text
    }

    /// Elements that the page marks as its author's name.
    private func marked() -> PageFields.Field<[String]>? {
        let document = map.document
        var best: (rank: Int, node: Int, names: [String])?
        for node in document.nodes.indices where document.nodes[node].attributeCount > 0 {
            guard let rank = rank(node), rank < best?.rank ?? Int.max, !isForeign(node) else {
                continue
            }
            let text = pieces(node)
            guard !text.isEmpty, text.utf8.count < 120 else { continue }
            let names = authorNames(text, outlet: outlet)
            guard !names.isEmpty else { continue }
            if rank >= 2, !isNear(node) || !names.allSatisfy(looksLikeName) { continue }
            best = (rank, node, names)
        }
        if let best {
            let places = ["itemprop author", "rel author", "class author", "class byline"]
            return PageFields.Field(best.names, from: places[best.rank])
        }
        return nil
    }

    private func rank(_ node: Int) -> Int? {
        let document = map.document
        if let property = document.range(of: .itemprop, at: node)
            ?? document.range(of: .property, at: node),
            document.bytes[property].elementsEqual("author".utf8)
                || document.bytes[property].elementsEqual("author.name".utf8)
        {
            return 0
        }
        if document.tag(node) == .a, let rel = document.range(of: .rel, at: node),
            String(decoding: document.bytes[rel], as: UTF8.self).split(separator: " ").contains(
                "author"
            )
        {
            return 1
        }
        guard map.traits[node].contains(.author) else { return nil }
        return document.tag(node) == .a || document.tag(node) == .span ? 2 : 3
    }

    /// The texts of an element up to the first with a number, which is a date's.
    private func pieces(_ node: Int) -> String {
        var result: [String] = []
        for inner in map.document.subtree(node) where map.document.tag(inner) == .text {
            let text = map.document.string(in: inner)
            guard !text.isEmpty else { continue }
            if text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), !result.isEmpty { break }
            result.append(text)
        }
        return result.joined(separator: " ")
    }

    private func looksLikeName(_ name: String) -> Bool {
        guard let first = name.first, first.isUppercase else { return false }
        return !name.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
            && name.split(separator: " ").count <= 5
    }

    private func isForeign(_ node: Int) -> Bool {
        var current: Int? = node
        while let node = current {
            if map.dropped[node], !map.traits[node].isDisjoint(with: [.comment, .related, .side]),
                map.document.tag(node) != .article
            {
                return true
            }
            current = map.document.parent(node)
        }
        return false
    }

    private func isNear(_ node: Int) -> Bool {
        let place = Int(map.blocksBefore[node])
        return place > textStart - 40 && place < textStart + map.blocks.count
    }

    /// A line before the text, "Von Anna Muster", or after it, "Pewarta: Rara Wulan".
    private func byLine() -> PageFields.Field<[String]>? {
        let before = max(0, textStart - 15)..<min(map.blocks.count, textStart + 4)
        let after = max(textEnd - 4, before.upperBound)..<min(map.blocks.count, textEnd + 4)
        return before.lazy.compactMap { signer($0, needsColon: false) }.first
            ?? (after.isEmpty ? nil : after.lazy.compactMap { signer($0, needsColon: true) }.first)
    }

    private func signer(_ index: Int, needsColon: Bool) -> PageFields.Field<[String]>? {
        guard map.blocks[index].length < 160 else { return nil }
        let lines = map.text(of: map.blocks[index], isDropped: false).split(separator: 0x0A)
        for line in lines where line.count < 100 {
            let text = String(decoding: line, as: UTF8.self)
            if needsColon, !text.contains(":") { continue }
            let words = text.split(separator: " ")
            guard words.count >= 3, words.count <= 8,
                bylineWords.contains(words[0].lowercased().filter { $0 != ":" })
            else { continue }
            let names = authorNames(text, outlet: outlet)
            let isName = names.allSatisfy { name in
                name.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
            }
            if !names.isEmpty, isName { return PageFields.Field(names, from: "byline") }
        }
        return nil
    }

    private func settled(_ values: [String], from: String) -> PageFields.Field<[String]>? {
        var names: [String] = []
        for value in values {
            for name in authorNames(clean(value), outlet: outlet) where !names.contains(name) {
                names.append(name)
            }
        }
        return names.isEmpty ? nil : PageFields.Field(names, from: from)
    }
}

private let authorMetas = [
    "author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "cxenseparse:author", "article:author_name", "creator", "authors",
    "dc.contributor", "twitter:data1", "citation_author", "content_author",
]

/// What tools write before a name in their links.
private let nameOpenings = [
    "zeige alle beiträge von ", "alle beiträge von ", "alle artikel von ", "view all posts by ",
    "posts by ",
    "ver todas las entradas de ", "voir tous les articles de ", "lihat semua pos oleh ",
    "veröffentlicht von ",
    "geschrieben von ", "publicado por ", "written by ", "posted by ", "published by ",
    "ein beitrag von ",
    "ein artikel von ", "ditulis oleh ",
]

private let bylineWords: Set<String> = [
    "by", "von", "par", "por", "oleh", "door", "av", "af", "od", "autor", "autorin", "author",
    "penulis", "rep", "pewarta", "text", "autores", "written", "posted", "verfasst", "geschrieben",
    "reporter", "kontributor", "wartawan", "di",
]

/// The names in a byline, without what leads to them; none where it names no one.
func authorNames(_ text: String, outlet: String?) -> [String] {
    var text = text
    for opening in nameOpenings where text.lowercased().hasPrefix(opening) {
        text = String(text.dropFirst(opening.count))
    }
    text = withoutEditors(text)
    var words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    while let first = words.first, words.count > 1,
        bylineWords.contains(first.lowercased().filter { $0 != ":" })
    {
        words.removeFirst()
    }
    var name = words.joined(separator: " ")
    let signers = name.split(separator: "|").map { trimmed(String($0)) }
    if signers.count > 1, signers.count < 5,
        signers.allSatisfy({ isFullName($0) && isName($0, outlet: outlet) })
    {
        return signers
    }
    if let place = range(of: " - ", in: name), place > 2 {
        let end = String(decoding: Array(name.utf8)[(place + 3)...], as: UTF8.self)
        if isSite(end, outlet) {
            name = String(decoding: Array(name.utf8)[..<place], as: UTF8.self)
        }
    }
    for cut in [" | ", " · ", " • ", " – ", " on ", " am ", " / ", ", dpa"] {
        if let place = range(of: cut, in: name), place > 2 {
            name = String(decoding: Array(name.utf8)[..<place], as: UTF8.self)
        }
    }
    var result: [String] = []
    for part in name.split(whereSeparator: { $0 == ";" || $0 == "," }) {
        let part = trimmed(String(part))
        if isName(part, outlet: outlet), !result.contains(part) { result.append(part) }
    }
    return result
}

/// `Rep: A/ Red: B`, `Penulis: A, Editor: B`: who edits comes after who wrote, and is no author.
private func withoutEditors(_ text: String) -> String {
    let lower = text.lowercased()
    let starts = ["red:", "red :", "editor:", "editor :", "redaktur:", "redaktur :"]
        .compactMap { range(of: $0, in: lower) }
    guard let start = starts.min(), start > 4, lower.utf8.count == text.utf8.count else {
        return text
    }
    return String(decoding: Array(text.utf8)[..<start], as: UTF8.self)
}

/// Two to four words with capitals, as people are called in full.
private func isFullName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
        && !text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
}

/// Whether a name's end after a dash is its outlet's: `Rara Wulan - Kabarlaut.com`.
private func isSite(_ end: String, _ outlet: String?) -> Bool {
    let end = trimmed(end)
    let folded = foldedName(Array(end.utf8))
    let own = foldedName(Array((outlet ?? "").utf8))
    if own.count > 3, folded.starts(with: own) || own.starts(with: folded) { return true }
    let parts = end.split(separator: ".")
    return !end.contains(" ") && parts.count > 1 && (2...3).contains(parts.last?.utf8.count ?? 0)
}

private func trimmed(_ text: String) -> String {
    var slice = text[...]
    let ends = " .,:;-–|()/*\"“”„"
    while let first = slice.first, ends.contains(first) { slice.removeFirst() }
    while let last = slice.last, ends.contains(last), last != "." || slice.count > 30 {
        slice.removeLast()
    }
    return String(slice)
}

private func range(of part: String, in text: String) -> Int? {
    let (part, text) = (Array(part.utf8), Array(text.utf8))
    guard text.count >= part.count else { return nil }
    return (0...text.count - part.count).first {
        text[$0..<$0 + part.count].elementsEqual(part)
    }
}

private func isName(_ text: String, outlet: String?) -> Bool {
    let bytes = text.utf8
    guard bytes.count > 1, bytes.count < 60 else { return false }
    if text.contains("@") || text.contains("http") || text.contains("www.") || text.contains("{") {
        return false
    }
    let digits = bytes.lazy.filter { $0 >= 0x30 && $0 <= 0x39 }.count
    guard digits * 3 < bytes.count else { return false }
    guard text.split(separator: " ").count <= 6 else { return false }
    return !nobody.contains(text.lowercased()) && !bylineWords.contains(text.lowercased())
}

private let nobody: Set<String> = [
    "admin", "administrator", "author", "autor", "follow", "datum", "date", "publiziert am",
    "veröffentlicht am", "published", "veröffentlicht", "share", "unknown", "none", "null",
    "webmaster", "editor",
    "undefined", "anonymous", "guest", "wordpress", "facebook", "twitter", "e-mail", "email",
]
