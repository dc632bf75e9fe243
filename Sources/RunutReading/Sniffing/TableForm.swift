/// The form of rows of fields under a line of names; nil for text.
///
/// Sentences have commas too. So the first line must be one of short names, each other line must
/// have as many fields, and, unless the file's name says what it is, one name must be of those
/// that tables of articles have.
func tableForm(_ content: ArraySlice<UInt8>, ending: String?) -> InputForm? {
    let separators: [(UInt8, InputForm)] = [
        (0x09, .tsv), (0x2C, .csv), (0x3B, .csv), (0x7C, .csv),
    ]
    for (separator, form) in separators {
        let isNamed = ending == "csv" || (form == .tsv && ending == "tsv")
        if isTable(content, separator, isNamed: isNamed) { return form }
    }
    return nil
}

private func isTable(_ content: ArraySlice<UInt8>, _ separator: UInt8, isNamed: Bool) -> Bool {
    var rows = rows(of: content, separator)
    guard let names = rows.first, names.count >= 2, names.allSatisfy(isName) else { return false }
    // The last may be cut.
    if rows.count > 2, rows.last?.count != names.count { rows.removeLast() }
    let others = rows.dropFirst()
    guard others.allSatisfy({ $0.count == names.count }) else { return false }
    if isNamed { return true }
    return !others.isEmpty && names.contains { isUsual($0) }
}

/// A short name, without the space that follows a comma in a sentence.
private func isName(_ field: [UInt8]) -> Bool {
    guard let first = field.first, first > 0x20, field.count <= 40 else { return false }
    let isSentence = field.contains { $0 == 0x2E && field.last == 0x2E || $0 == 0x21 || $0 == 0x3F }
    return !isSentence && field.split(separator: 0x20).count <= 4
}

private let usualNames: Set<String> = [
    "title", "judul", "headline", "text", "teks", "isi", "konten", "content", "body", "article",
    "artikel", "berita", "url", "link", "tautan", "date", "tanggal", "published", "author",
    "penulis", "source", "sumber", "id", "media", "outlet", "summary", "description", "waktu",
]

/// Whether a word of the name, parted by spaces, lines and points, is one that such tables have.
private func isUsual(_ field: [UInt8]) -> Bool {
    lowercased(field).split { !(0x61...0x7A ~= $0) }.contains {
        usualNames.contains(String(decoding: $0, as: UTF8.self))
    }
}

/// Fields as RFC 4180 has them, quotes taken off; empty lines are left out.
private func rows(of content: ArraySlice<UInt8>, _ separator: UInt8) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in content {
        if isQuoted {
            if byte == 0x22 { isQuoted = false } else { field.append(byte) }
        } else if byte == 0x22, field.isEmpty {
            isQuoted = true
        } else if byte == separator {
            row.append(field)
            field = []
        } else if byte == 0x0A {
            if field.last == 0x0D { field.removeLast() }
            if !row.isEmpty || !field.isEmpty { rows.append(row + [field]) }
            (row, field) = ([], [])
        } else {
            field.append(byte)
        }
    }
    if !row.isEmpty || !field.isEmpty { rows.append(row + [field]) }
    return rows
}
