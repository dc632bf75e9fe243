internal import RunutText

/// Makes a page of what an input holds.
package func readPage(
    _ document: Document,
    limits: ReadingLimits = .standard
) throws(ReadingError) -> RawPage {
    let bytes: [UInt8]
    switch document.content {
    case .source(let source): bytes = try wholeBytes(of: source, limit: document.limit(limits))
    case .bytes(let held): bytes = held
    case .record(let record): return try readRecord(record, of: document)
    }
    switch document.form {
    case .html, .xhtml:
        let extracted = extractPage(bytes, charset: document.charset)
        return document.page(extracted, bytes: bytes)
    case .pdf:
        let text = try text(ofPDF: bytes, path: document.path, limits: limits)
        return try readText(document, bytes: bytes, text: text, extractor: "pdftotext")
    case .docx:
        let source = ByteSource(path: document.path, bytes: bytes)
        let extracted = try RunutReading.document(ofDOCX: source, limits: limits)
        return document.page(extracted, bytes: bytes)
    default: return try readText(document, bytes: bytes, text: bytes, extractor: nil)
    }
}

/// Makes a page of the bytes of one plain-text article.
///
/// The text is the input byte for byte, a byte order mark included, so that every range
/// holds in the user's own file.
package func readPage(
    path: String,
    alsoAt: [String] = [],
    bytes: [UInt8],
    limits: ReadingLimits = .standard
) throws(ReadingError) -> RawPage {
    guard bytes.count <= limits.articleBytes else {
        throw .tooLarge(path: path, byteCount: bytes.count, limit: limits.articleBytes)
    }
    var document = Document(path: path, form: .text, content: .bytes(bytes))
    document.alsoAt = alsoAt
    return try readText(document, bytes: bytes, text: bytes, extractor: nil)
}

private func readText(
    _ document: Document,
    bytes: [UInt8],
    text: [UInt8],
    extractor: String?
) throws(ReadingError) -> RawPage {
    let survey = survey(text)
    if let offset = survey.zeroByte { throw .binary(path: document.path, offset: offset) }
    guard survey.hasContent else { throw .empty(path: document.path) }
    guard let text = Text(validating: text) else {
        throw .notUTF8(path: document.path, offset: invalidByteOffset(in: text) ?? 0)
    }
    return RawPage(
        path: document.path,
        alsoAt: document.alsoAt,
        url: document.url.map(plainAddress),
        form: document.form == .binary ? .text : document.form,
        sha256: SHA256.hexadecimal(of: bytes),
        byteCount: bytes.count,
        text: text,
        extractor: extractor
    )
}

/// What a feed or a table says of an article goes before what its markup says.
private func readRecord(_ record: Record, of document: Document) throws(ReadingError) -> RawPage {
    guard let content = record.content else { throw .empty(path: document.path) }
    var page: ExtractedPage
    let bytes: [UInt8]
    switch content.value {
    case .html(let markup):
        bytes = markup
        page = extractPage(markup, charset: "utf-8")
        if !page.text.isEmpty { page.kind = .article }
    case .text(let text):
        bytes = Array(text.utf8)
        page = ExtractedPage(
            fields: PageFields(),
            text: text,
            blocks: [],
            kind: .article,
            extractor: content.from
        )
    }
    guard page.text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty(path: document.path) }
    page.fields.take(record.fields)
    return document.page(page, bytes: bytes, key: record.key)
}

extension Document {
    fileprivate func limit(_ limits: ReadingLimits) -> Int {
        form == .text || form == .binary ? limits.articleBytes : limits.pageBytes
    }

    fileprivate func page(
        _ extracted: ExtractedPage,
        bytes: [UInt8],
        key: String? = nil
    ) -> RawPage {
        RawPage(
            path: path,
            alsoAt: alsoAt,
            key: key,
            url: (extracted.fields.canonical?.value ?? url).map(plainAddress),
            form: form,
            sha256: SHA256.hexadecimal(of: bytes),
            byteCount: bytes.count,
            text: Text(extracted.text),
            blocks: extracted.blocks,
            fields: extracted.fields,
            kind: extracted.kind,
            extractor: extracted.extractor,
            remarks: extracted.problems
        )
    }
}

extension PageFields {
    /// Takes over what `other` tells.
    fileprivate mutating func take(_ other: PageFields) {
        title = other.title ?? title
        outlet = other.outlet ?? outlet
        authors = other.authors ?? authors
        place = other.place ?? place
        published = other.published ?? published
        modified = other.modified ?? modified
        language = other.language ?? language
        section = other.section ?? section
        canonical = other.canonical ?? canonical
        captions += other.captions
        conflicts += other.conflicts
    }
}

private struct Survey {
    var zeroByte: Int?
    /// Whether there is anything but white space and a byte order mark.
    var hasContent = false
}

/// One pass over the bytes for all that would make them no article.
private func survey(_ bytes: [UInt8]) -> Survey {
    bytes.withUnsafeBufferPointer { bytes in
        var survey = Survey()
        let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
        for index in (bytes.starts(with: bom) ? 3 : 0)..<bytes.count {
            if bytes[index] > 0x20 { survey.hasContent = true }
            if bytes[index] == 0 {
                survey.zeroByte = index
                break
            }
        }
        return survey
    }
}
