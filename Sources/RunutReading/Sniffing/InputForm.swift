/// What the bytes of an input are, told by themselves. A name only settles what they leave open.
package enum InputForm: String, Sendable {
    case gzip, zip, wacz, docx, warc, mhtml, pdf
    case html, xhtml, rss, atom, sitemap, newsML
    /// XML that is none of these.
    case xml
    case jsonFeed, ninjs, jsonArray, jsonLines
    /// One object, or something else, of JSON.
    case json
    case csv, tsv
    case text, binary
    /// What some other program has to unpack first: `unreadCompression` names it.
    case packed

    /// So many first bytes are enough to tell.
    package static let headBytes = 8 << 10
}

/// The form of an input by its first bytes, at most `InputForm.headBytes` of them.
///
/// Text is the default: one that only begins like another form, or has commas, stays text.
package func form(of head: [UInt8], name: String?) -> InputForm {
    let ending = ending(of: name)
    if head.starts(with: gzipMagic) { return .gzip }
    if unreadCompression(head, name: name) != nil { return .packed }
    if let zip = zipForm(head, ending: ending) { return zip }
    // These may hold anything behind their beginning.
    if trimmed(head[...]).starts(with: Array("%PDF-".utf8)) { return .pdf }
    if isWARC(head[...]) { return .warc }
    if isMail(head[...]) { return .mhtml }
    guard let text = narrowed(head), !isBinary(text) else { return .binary }
    let content = text[(text.firstIndex { $0 > 0x20 } ?? text.count)...]
    return markupForm(content, ending: ending)
        ?? jsonForm(content, ending: ending)
        ?? tableForm(content, ending: ending)
        ?? .text
}

/// How an input is packed that is not unpacked here.
func unreadCompression(_ head: [UInt8], name: String?) -> String? {
    let magics: [(String, [UInt8])] = [
        ("zstd", [0x28, 0xB5, 0x2F, 0xFD]), ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
        ("bzip2", Array("BZh".utf8)), ("7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("RAR", Array("Rar!".utf8) + [0x1A, 0x07]), ("LZ4", [0x04, 0x22, 0x4D, 0x18]),
    ]
    if let known = magics.first(where: { head.starts(with: $0.1) }) {
        // A text may begin with the letters of bzip2, behind which a digit and a magic stand.
        return known.0 == "bzip2" && !head.dropFirst(4).starts(with: [0x31, 0x41, 0x59])
            ? nil : known.0
    }
    // Brotli has no magic; a text or a page that is named so was unpacked on its way.
    let isNamed = name?.lowercased().hasSuffix(".br") == true
    return isNamed && narrowed(head).map(isBinary) != false ? "brotli" : nil
}

/// What stands behind the last point, in lower case; `.gz` is taken off first.
private func ending(of name: String?) -> String? {
    guard var parts = name?.lowercased().split(separator: "."), parts.count > 1 else { return nil }
    if parts.last == "gz", parts.count > 2 { parts.removeLast() }
    return parts.last.map(String.init)
}

/// The bytes without a byte order mark; of UTF-16, one byte of each pair. Nil for zero bytes of
/// other origin.
private func narrowed(_ head: [UInt8]) -> [UInt8]? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(head.dropFirst(3)) }
    guard let order = wideOrder(of: head) else { return head.contains(0) ? nil : head }
    var text: [UInt8] = []
    for index in stride(from: 0, to: head.count - 1, by: 2) {
        let (first, second) = (head[index], head[index + 1])
        let (low, high) = order == .little ? (first, second) : (second, first)
        // All that is no ASCII looks alike here.
        text.append(high == 0 ? low : 0xFF)
    }
    return text.first == 0xFF ? Array(text.dropFirst()) : text
}

/// More than one control character in fifty is no text. Escape occurs in old encodings of
/// Japanese.
private func isBinary(_ text: [UInt8]) -> Bool {
    var count = 0
    for byte in text where byte < 0x20 && !(0x08...0x0D ~= byte) && byte != 0x1B { count += 1 }
    return text.contains(0) || count * 50 > text.count
}

/// By the names in the first headers: those of documents and web archives begin with parts that
/// every such file has.
private func zipForm(_ head: [UInt8], ending: String?) -> InputForm? {
    let marks: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 7, 8]]
    guard marks.contains(where: { head.starts(with: $0) }) else { return nil }
    let (document, archive) = (Array("word/".utf8), Array("archive/".utf8))
    var at = 0
    while let found = firstIndex(of: marks[0], in: head, at..<head.count) {
        let name = head[min(found + 30, head.count)...]
        if name.starts(with: document) { return .docx }
        if name.starts(with: archive) || name.starts(with: Array("datapackage.json".utf8)) {
            return .wacz
        }
        at = found + 4
    }
    return ending == "wacz" ? .wacz : ending == "docx" ? .docx : .zip
}

/// A version line of its own, and a field that every record has.
private func isWARC(_ content: ArraySlice<UInt8>) -> Bool {
    let line = content.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.starts(with: Array("WARC/".utf8)), line.count <= 10 else { return false }
    let fields = HeaderFields(content, hasFirstLine: true)
    return fields.fields.contains { $0.name.hasPrefix("warc-") || $0.name == "content-length" }
}

/// A mail's header with several parts announced: a line such as "From: our reporter" is none.
private func isMail(_ content: ArraySlice<UInt8>) -> Bool {
    let line = content.prefix { $0 != 0x0A }
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return false }
    guard !line[..<colon].contains(where: { $0 <= 0x20 || $0 >= 0x7F }) else { return false }
    let fields = HeaderFields(content, hasFirstLine: false)
    return fields["mime-version"] != nil
        && fields["content-type"]?.lowercased().hasPrefix("multipart/") == true
}
