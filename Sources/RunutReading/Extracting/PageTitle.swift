extension PageTellings {
    /// The title that stands over the article: a heading that the page's own data confirm, else
    /// what they say, without the outlet's name.
    func title(outlet: String?) -> Field<String>? {
        let outlet = outlet ?? lastHeading
        let told = told(outlet: outlet)
        let witnesses = (told.map(\.value) + [titleElement ?? ""]).map {
            foldedName(Array($0.utf8))
        }
        for heading in headings {
            let name = foldedName(Array(heading.text.utf8))
            guard name.count > 4, name != foldedName(Array((outlet ?? "").utf8)) else { continue }
            // A heading that ends the page's title is the outlet's name.
            if let last = witnesses.last, last.count > name.count,
                last.reversed().starts(with: name.reversed()),
                !told.contains(where: { foldedName(Array($0.value.utf8)) == name })
            {
                continue
            }
            if witnesses.contains(where: { $0.count >= name.count && holds($0, name) }) {
                return Field(heading.text, from: "h1")
            }
        }
        if let first = told.first { return first }
        let own = foldedName(Array((outlet ?? "").utf8))
        let others = headings.filter { foldedName(Array($0.text.utf8)) != own }
        if others.count == 1, let only = others.first { return Field(only.text, from: "h1") }
        if let titleElement {
            return Field(withoutOutlet(titleElement, outlet: outlet), from: "title")
        }
        return headings.first.map { Field($0.text, from: "h1") }
    }

    /// A heading that ends the page's title after a mark.
    private var lastHeading: String? {
        guard let titleElement else { return nil }
        return headings.first { heading in
            titleElement.hasSuffix(heading.text)
                && titleElement.utf8.count > heading.text.utf8.count + 5
        }?.text
    }

    private func told(outlet: String?) -> [Field<String>] {
        var result: [Field<String>] = []
        if let title = meta("og:title", "twitter:title", "dc.title", "sailthru.title", "title") {
            let cut = withoutOutlet(title.value, outlet: outlet)
            if !cut.isEmpty { result.append(Field(cut, from: title.from)) }
        }
        for article in articles {
            if let headline = (article["headline"] ?? article["name"])?.text, !headline.isEmpty,
                headline.utf8.count < Self.titleBytes
            {
                result.append(Field(clean(headline), from: "json-ld headline"))
            }
        }
        if let headline = meta("headline") { result.append(headline) }
        return result
    }

    private func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= whole.count else { return false }
        if whole.starts(with: part) { return true }
        return (0...whole.count - part.count).contains {
            whole[$0..<$0 + part.count].elementsEqual(part)
        }
    }

    /// `Headline | Outlet` without its end.
    private func withoutOutlet(_ title: String, outlet: String?) -> String {
        guard title.utf8.count < Self.titleBytes else { return title }
        if let print = printTitle(title) { return withoutOutlet(print, outlet: outlet) }
        if let (rest, _) = partTitle(title) { return withoutOutlet(rest, outlet: outlet) }
        for mark in [" | ", " - ", " – ", " — ", " » ", " · ", " :: ", " • ", " / "] {
            guard let parts = lastParts(title, mark) else { continue }
            let end = foldedName(Array(parts.last.utf8))
            let name = foldedName(Array((outlet ?? "").utf8))
            let isOutlet = !name.isEmpty && (holds(end, name) || holds(name, end))
            let isShort =
                parts.last.utf8.count < 30 && parts.first.utf8.count > parts.last.utf8.count
            if isOutlet
                || isShort && (mark != " - " && mark != " – " && mark != " / " || outlet == nil)
            {
                return withoutOutlet(parts.first, outlet: outlet)
            }
        }
        return title
    }

    private func lastParts(_ title: String, _ mark: String) -> (first: String, last: String)? {
        let bytes = Array(title.utf8)
        let mark = Array(mark.utf8)
        guard bytes.count > mark.count else { return nil }
        for index in stride(from: bytes.count - mark.count, through: 1, by: -1)
        where bytes[index..<index + mark.count].elementsEqual(mark) {
            let first = String(decoding: bytes[..<index], as: UTF8.self)
            let last = String(decoding: bytes[(index + mark.count)...], as: UTF8.self)
            return last.isEmpty ? nil : (first, last)
        }
        return nil
    }
}

/// The title that a print version stands under: `Cetak: Kapal Kembali Berlayar`.
private func printTitle(_ title: String) -> String? {
    for opening in ["cetak:", "cetak :", "print:", "versi cetak:"]
    where title.lowercased().hasPrefix(opening) {
        return String(title.dropFirst(opening.count).drop { $0 == " " })
    }
    return nil
}

/// One line of plain text: markup dropped, white space made single spaces.
func clean(_ text: String) -> String {
    var result: [UInt8] = []
    var depth = 0
    for byte in unescaped(text).utf8 {
        switch byte {
        case 0x3C: depth += 1
        case 0x3E where depth > 0: depth -= 1
        case ...0x20 where depth == 0:
            if let last = result.last, last != 0x20 { result.append(0x20) }
        default: if depth == 0 { result.append(byte) }
        }
    }
    if result.last == 0x20 { result.removeLast() }
    // A lone sign for "less than" would swallow the rest.
    return depth > 0 ? text : String(decoding: result, as: UTF8.self)
}
