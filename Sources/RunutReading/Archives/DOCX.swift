internal import CLibXML2

/// The text and the fields of a document of Word (ECMA-376): paragraphs, headings, list items and
/// table rows. Notes, comments, headers and deleted text are left out.
package func document(
    ofDOCX source: ByteSource,
    limits: ReadingLimits = .standard
) throws(ReadingError) -> ExtractedPage {
    let meter = UnpackingMeter(limits: limits)
    let parts: Set = ["word/document.xml", "docProps/core.xml"]
    var zip = try ZipReader(source, meter: meter) { parts.contains($0) }
    var body = WordBody()
    var fields = PageFields()
    var hasText = false
    while let item = try zip.next() {
        let content = try wholeContent(
            of: BufferedStream(item.stream),
            path: item.path,
            limits: limits
        )
        if let damage = content.damage { throw damage }
        if item.path.hasSuffix("/core.xml") {
            var properties = CoreProperties()
            try readXML(content.bytes, path: item.path) { properties.take($0) }
            fields = properties.fields
        } else {
            try readXML(content.bytes, path: item.path) { body.take($0) }
            hasText = true
        }
    }
    guard hasText else { throw .damaged(path: source.path, offset: 0, .directory) }
    return ExtractedPage(
        fields: fields,
        text: String(decoding: body.text, as: UTF8.self),
        blocks: body.blocks,
        kind: body.blocks.isEmpty ? .empty : .article,
        extractor: "docx"
    )
}

/// Gathers the blocks of `word/document.xml`.
private struct WordBody {
    var text: [UInt8] = []
    var blocks: [Block] = []

    private var paragraph: [UInt8] = []
    private var row: [UInt8] = []
    private var kind = Block.Kind.paragraph
    private var tableDepth = 0
    private var isText = false

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .start("t", _): isText = true
        case .end("t"): isText = false
        case .start("tab", _): paragraph.append(0x20)
        case .start("br", _), .start("cr", _): paragraph.append(0x0A)
        case .start("noBreakHyphen", _): paragraph.append(0x2D)
        case .start("p", _): (paragraph, kind) = ([], .paragraph)
        case .start("pStyle", let attribute): if isHeading(attribute("val")) { kind = .heading }
        case .start("numPr", _): kind = .listItem
        case .start("tbl", _): tableDepth += 1
        case .end("tbl"): tableDepth -= 1
        case .text(let bytes): if isText { paragraph += bytes }
        case .end("p"):
            if tableDepth == 0 {
                append(paragraph, kind)
            } else if !trimmed(paragraph[...]).isEmpty {
                row += (row.isEmpty || row.last == 0x09 ? [] : [0x20]) + trimmed(paragraph[...])
            }
            paragraph = []
        case .end("tc"): row.append(0x09)
        case .end("tr"):
            append(row, .tableRow)
            row = []
        default: break
        }
    }

    private mutating func append(_ content: [UInt8], _ kind: Block.Kind) {
        let content = trimmed(content[...])
        guard !content.isEmpty else { return }
        if let last = blocks.last {
            let isTight = last.kind == kind && (kind == .listItem || kind == .tableRow)
            text += isTight ? [0x0A] : [0x0A, 0x0A]
        }
        let start = text.count
        text += content
        blocks.append(Block(range: start..<text.count, kind: kind))
    }

    /// Names of styles stay English in files; their ids follow the writer's language.
    private func isHeading(_ style: String?) -> Bool {
        guard let style = style?.lowercased() else { return false }
        return ["heading", "judul", "title", "subtitle", "subjudul"].contains {
            style.hasPrefix($0)
        }
    }
}

/// Gathers the fields of `docProps/core.xml`.
private struct CoreProperties {
    private var values: [String: String] = [:]
    private var name: String?

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .start(let name, _): self.name = name
        case .end: name = nil
        case .text(let bytes):
            guard let name else { return }
            values[name, default: ""] += String(decoding: bytes, as: UTF8.self)
        }
    }

    var fields: PageFields {
        var fields = PageFields()
        fields.title = field("title")
        // When the file was created says nothing of when its text was published.
        fields.modified = field("modified")
        fields.language = field("language")
        if let creator = field("creator") {
            let names = creator.value.split(separator: ";").map {
                String(decoding: trimmed(Array($0.utf8)[...]), as: UTF8.self)
            }
            fields.authors = PageFields.Field(names.filter { !$0.isEmpty }, from: creator.from)
        }
        return fields
    }

    private func field(_ name: String) -> PageFields.Field<String>? {
        guard let value = values[name] else { return nil }
        let text = String(decoding: trimmed(Array(value.utf8)[...]), as: UTF8.self)
        return text.isEmpty ? nil : PageFields.Field(text, from: "docx:\(name)")
    }
}

private enum XMLEvent {
    /// A local name, and its attributes by theirs.
    case start(String, (String) -> String?)
    case end(String)
    case text([UInt8])
}

/// Reads XML with libxml2's reader. Documents of Word define no entities of their own; one that
/// does is refused, so that none can grow without end, and nothing is ever fetched.
private func readXML(
    _ bytes: [UInt8],
    path: String,
    take: (XMLEvent) -> Void
) throws(ReadingError) {
    let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_COMPACT.rawValue
    )
    let offset: Int? = bytes.withUnsafeBytes { buffer in
        let start = buffer.bindMemory(to: CChar.self).baseAddress
        guard
            let reader = xmlReaderForMemory(
                start,
                Int32(clamping: buffer.count),
                nil,
                nil,
                options
            )
        else { return 0 }
        defer { xmlFreeTextReader(reader) }
        return read(reader, take)
    }
    if let offset { throw .damaged(path: path, offset: offset, .markup) }
}

/// Nil when all was read, else where reading ended.
private func read(_ reader: xmlTextReaderPtr, _ take: (XMLEvent) -> Void) -> Int? {
    while true {
        let code = xmlTextReaderRead(reader)
        if code == 0 { return nil }
        let kind = xmlTextReaderNodeType(reader)
        guard code == 1, kind != Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue) else {
            return max(0, Int(xmlTextReaderByteConsumed(reader)))
        }
        let name = string(xmlTextReaderConstLocalName(reader)) ?? ""
        switch UInt32(kind) {
        case XML_READER_TYPE_ELEMENT.rawValue:
            let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
            take(.start(name) { attribute(reader, $0) })
            if isEmpty { take(.end(name)) }
        case XML_READER_TYPE_END_ELEMENT.rawValue: take(.end(name))
        case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
            XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
            if let value = xmlTextReaderConstValue(reader) {
                let count = Int(xmlStrlen(value))
                take(.text(Array(UnsafeBufferPointer(start: value, count: count))))
            }
        default: break
        }
    }
}

private func attribute(_ reader: xmlTextReaderPtr, _ local: String) -> String? {
    defer { xmlTextReaderMoveToElement(reader) }
    var code = xmlTextReaderMoveToFirstAttribute(reader)
    while code == 1 {
        if string(xmlTextReaderConstLocalName(reader)) == local {
            return string(xmlTextReaderConstValue(reader))
        }
        code = xmlTextReaderMoveToNextAttribute(reader)
    }
    return nil
}

private func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(cString: $0) }
}
