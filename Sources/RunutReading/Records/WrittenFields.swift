internal import RunutText

/// White space, control characters and no-break spaces at the ends taken off, runs of them made
/// one space.
func singleSpaced(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isApart = false
        var index = 0
        while index < bytes.count {
            let isNoBreak = bytes[index] == 0xC2 && bytes[index...].dropFirst().first == 0xA0
            if isNoBreak || bytes[index] <= 0x20 {
                isApart = !result.isEmpty
            } else {
                if isApart { result.append(0x20) }
                isApart = false
                result.append(bytes[index])
            }
            index += isNoBreak ? 2 : 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// ISO 639 of what feeds write: `id-ID`, `in`, `ind`, `Bahasa Indonesia`; nil when it is no code.
func languageCode(_ written: String) -> String? {
    let whole = singleSpaced(written).lowercased()
    if let known = languageNames[whole] { return known }
    let code = whole.prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return languageNames[String(code)] ?? String(code)
}

/// `in` is what ISO 639 called Indonesian before 1989; Java programs still write it.
private let languageNames = [
    "in": "id", "ind": "id", "indonesia": "id", "indonesian": "id", "bahasa indonesia": "id",
    "bahasa": "id", "eng": "en", "english": "en", "inggris": "en", "bahasa inggris": "en",
]

/// A name without "Oleh" or "By" before it, and out of `surat@contoh.id (Nama)`.
func authorName(_ written: String) -> String {
    var name = singleSpaced(written)
    if let open = name.firstIndex(of: "("), name.last == ")", name[..<open].contains("@") {
        name = singleSpaced(String(name[name.index(after: open)...].dropLast()))
    }
    for word in ["oleh", "by", "penulis", "reporter"] {
        let rest = name.dropFirst(word.count)
        if name.prefix(word.count).lowercased() == word, let next = rest.first,
            next == ":" || next == " "
        {
            name = singleSpaced(String(rest.drop { $0 == ":" || $0 == " " }))
            break
        }
    }
    // An address alone names nobody.
    return name.contains("@") && !name.contains(" ") ? "" : name
}

/// Whether a text that may be either is markup: a tag that articles have stands in it.
func looksLikeHTML(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(hasArticleTag)
}

private func hasArticleTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for start in bytes.indices where bytes[start] == UInt8(ascii: "<") {
        var end = start + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "/") { end += 1 }
        let name = end
        while end < bytes.count, end - name < 11, isLetterOrDigit(bytes[end]) { end += 1 }
        guard end > name, end < bytes.count,
            bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ">")
                || bytes[end] == UInt8(ascii: "/")
        else { continue }
        if articleTags.contains(String(decoding: bytes[name..<end], as: UTF8.self).lowercased()) {
            return true
        }
    }
    return false
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}

private let articleTags: Set<String> = [
    "a", "article", "b", "blockquote", "body", "br", "center", "div", "em", "figcaption",
    "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "i", "iframe", "img",
    "li", "ol", "p", "section", "span", "strong", "table", "td", "tr", "u", "ul",
]
