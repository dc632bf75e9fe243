/// One article-to-be out of an input: found and not yet understood, which is the slow part and
/// may be done elsewhere.
package struct Document: Sendable {
    enum Content: Sendable {
        /// Still in its file; opened when its turn comes.
        case source(ByteSource)
        case bytes([UInt8])
        case record(Record)
    }

    package let path: String
    package var alsoAt: [String] = []
    let form: InputForm
    let content: Content
    /// Where it was fetched from, by us or by who made the archive.
    var url: String?
    /// What the answer's header said.
    var charset: String?

    /// Of what is to be read, as far as that is known.
    package var byteCount: Int {
        switch content {
        case .source(let source): source.byteCount
        case .bytes(let bytes): bytes.count
        case .record(let record):
            switch record.content?.value {
            case .html(let bytes): bytes.count
            case .text(let text): text.utf8.count
            case nil: 0
            }
        }
    }
}

/// All that one input holds, one article after the other, whatever its form: a text, a page, a
/// feed, a table, an archive of any of these.
///
/// Holds no more than one entry of an archive or record at a time. A thrown problem is that of
/// one entry or record; the next call goes on behind it.
package struct InputReader {
    private enum Records {
        case json(JSONRecords)
        case table(TableRecords)
        case feed(ArraySlice<RecordItem>)
    }

    private let limits: ReadingLimits
    private let map: FieldMap
    private var first: ByteSource?
    private let url: String?
    private let charset: String?
    private var archive: ArchiveReader?
    private var records: Records?
    private var path = ""
    private var form = InputForm.text
    private var recordCount = 0
    /// Records that only say where an article stands.
    package private(set) var addressCount = 0

    /// `url` is where the source was fetched from, `charset` what the answer's header said.
    package init(
        _ source: ByteSource,
        url: String? = nil,
        charset: String? = nil,
        map: FieldMap = FieldMap(),
        limits: ReadingLimits = .standard
    ) {
        first = source
        (self.url, self.charset) = (url, charset)
        (self.map, self.limits) = (map, limits)
    }

    package init(
        _ page: FetchedPage,
        map: FieldMap = FieldMap(),
        limits: ReadingLimits = .standard
    ) {
        self.init(page.source, url: page.url, charset: page.charset, map: map, limits: limits)
    }

    /// What is no page in the archives read so far.
    package var passedOver: PassedOver { archive?.passedOver ?? PassedOver() }

    package mutating func next() throws(ReadingError) -> Document? {
        if let source = first {
            first = nil
            if let document = try open(source) { return document }
        }
        while true {
            if records != nil {
                if let document = try nextRecord() { return document }
                records = nil
            }
            guard let entry = try archive?.next() else { return nil }
            if let document = try open(entry) { return document }
        }
    }

    private mutating func open(_ source: ByteSource) throws(ReadingError) -> Document? {
        let head = try source.bytes(at: 0, count: InputForm.headBytes)
        var form = RunutReading.form(of: head, name: source.path)
        // Columns that nobody else calls so are a table's all the same.
        if form == .text, map.namesColumns(of: head.prefix { $0 != 0x0A }) { form = .csv }
        switch form {
        case .gzip, .zip, .wacz, .warc, .mhtml: archive = ArchiveReader(source, limits: limits)
        case .jsonFeed, .ninjs, .jsonArray, .jsonLines, .json:
            begin(.json(JSONRecords(source.pieces(), map: map)), form, path: source.path)
        case .csv, .tsv:
            begin(.table(TableRecords(source.pieces(), map: map)), form, path: source.path)
        case .rss, .atom, .sitemap, .newsML, .xml:
            let bytes = try wholeBytes(of: source, limit: limits.pageBytes)
            let items = feedItems(path: source.path, bytes: bytes, address: url)
            begin(.feed(items[...]), form, path: source.path)
        case .html, .xhtml, .pdf, .docx, .text, .binary:
            return Document(
                path: source.path,
                form: form,
                content: .source(source),
                url: url,
                charset: charset
            )
        }
        return nil
    }

    private mutating func open(_ entry: ArchiveEntry) throws(ReadingError) -> Document? {
        if let damage = entry.damage, entry.bytes.isEmpty { throw damage }
        let source = ByteSource(path: entry.path, bytes: entry.bytes)
        switch entry.form {
        case .jsonFeed, .ninjs, .jsonArray, .jsonLines, .json:
            begin(.json(JSONRecords(source.pieces(), map: map)), entry.form, path: entry.path)
        case .csv, .tsv:
            begin(.table(TableRecords(source.pieces(), map: map)), entry.form, path: entry.path)
        case .rss, .atom, .sitemap, .newsML, .xml:
            let items = feedItems(path: entry.path, bytes: entry.bytes, address: entry.url)
            begin(.feed(items[...]), entry.form, path: entry.path)
        default:
            return Document(
                path: entry.path,
                form: entry.form,
                content: .bytes(entry.bytes),
                url: entry.url,
                charset: entry.charset
            )
        }
        return nil
    }

    private mutating func begin(_ records: Records, _ form: InputForm, path: String) {
        (self.records, self.form, self.path, recordCount) = (records, form, path, 0)
    }

    private mutating func nextRecord() throws(ReadingError) -> Document? {
        while let item = nextItem() {
            switch item {
            case .problem(let problem): throw problem
            case .feed: addressCount += 1
            case .record(let record):
                recordCount += 1
                guard record.content != nil else {
                    addressCount += 1
                    continue
                }
                return Document(
                    path: "\(path)#\(recordCount)",
                    form: form,
                    content: .record(record),
                    url: record.url
                )
            }
        }
        return nil
    }

    private mutating func nextItem() -> RecordItem? {
        switch records {
        case .json(var reader):
            defer { records = .json(reader) }
            return reader.next()
        case .table(var reader):
            defer { records = .table(reader) }
            return reader.next()
        case .feed(var items):
            defer { records = .feed(items) }
            return items.popFirst()
        case nil: return nil
        }
    }
}

/// All bytes of a source that may have so many.
func wholeBytes(of source: ByteSource, limit: Int) throws(ReadingError) -> [UInt8] {
    guard source.byteCount <= limit else {
        throw .tooLarge(path: source.path, byteCount: source.byteCount, limit: limit)
    }
    return try source.bytes(at: 0, count: source.byteCount)
}
