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
    private let path: String
    private let url: String?
    private let charset: String?
    private var first: ByteSource?
    private var archive: ArchiveReader?
    private var records: Records?
    /// Of the records that are being read.
    private var origin = (path: "", form: InputForm.text, count: 0)
    /// Told after what could be read of the same entry.
    private var damage: ReadingError?
    /// What the input only names.
    package private(set) var named = NamedAddresses()

    /// `url` is where the source was fetched from, `charset` what the answer's header said.
    package init(
        _ source: ByteSource,
        url: String? = nil,
        charset: String? = nil,
        map: FieldMap = FieldMap(),
        limits: ReadingLimits = .standard
    ) {
        (first, path) = (source, source.path)
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

    /// What can be read but once.
    init(path: String, _ stream: any ByteStream, map: FieldMap, limits: ReadingLimits) {
        (self.path, self.map, self.limits) = (path, map, limits)
        (url, charset) = (nil, nil)
        archive = ArchiveReader(path: path, stream, limits: limits)
    }

    /// Keeps the addresses that feeds and sitemaps name, and hands over no article of which they
    /// may hold but a teaser.
    package var follows: Bool {
        get { named.keeps }
        set { named.keeps = newValue }
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
            if let damage {
                self.damage = nil
                throw damage
            }
            guard let entry = try archive?.next() else { return nil }
            if let document = try open(entry) { return document }
        }
    }
}

// MARK: forms

extension InputReader {
    private mutating func open(_ source: ByteSource) throws(ReadingError) -> Document? {
        let head = try source.bytes(at: 0, count: InputForm.headBytes)
        let form = form(RunutReading.form(of: head, name: source.path), head)
        switch form {
        case .gzip, .zip, .wacz, .warc, .mhtml, .packed:
            archive = ArchiveReader(source, limits: limits)
        case .rss, .atom, .sitemap, .newsML, .xml:
            let bytes = try wholeBytes(of: source, limit: limits.pageBytes)
            begin(feed(bytes, path: source.path, address: url), form, path: source.path)
        case .html, .xhtml, .pdf, .docx, .text, .binary:
            return Document(
                path: source.path,
                form: form,
                content: .source(source),
                url: url,
                charset: charset
            )
        case .jsonFeed, .ninjs, .jsonArray, .jsonLines, .json, .csv, .tsv:
            begin(table(source.pieces(), form), form, path: source.path)
        }
        return nil
    }

    private mutating func open(_ entry: ArchiveEntry) throws(ReadingError) -> Document? {
        let path = entry.path
        if let pieces = entry.records {
            begin(table(pieces, entry.form), entry.form, path: path)
            return nil
        }
        if let damage = entry.damage, entry.bytes.isEmpty { throw damage }
        damage = entry.damage
        let form = form(entry.form, entry.bytes)
        switch form {
        case .jsonFeed, .ninjs, .jsonArray, .jsonLines, .json, .csv, .tsv:
            begin(table(BytePieces(path: path, bytes: entry.bytes), form), form, path: path)
        case .rss, .atom, .sitemap, .newsML, .xml:
            begin(feed(entry.bytes, path: path, address: entry.url), form, path: path)
        default:
            return Document(
                path: path,
                form: form,
                content: .bytes(entry.bytes),
                url: entry.url,
                charset: entry.charset
            )
        }
        return nil
    }

    /// Columns that nobody else calls as the map does are a table's all the same.
    private func form(_ form: InputForm, _ bytes: [UInt8]) -> InputForm {
        form == .text && map.namesColumns(of: bytes.prefix { $0 != 0x0A }) ? .csv : form
    }

    private func table(_ pieces: BytePieces, _ form: InputForm) -> Records {
        form == .csv || form == .tsv
            ? .table(TableRecords(pieces, map: map)) : .json(JSONRecords(pieces, map: map))
    }

    private func feed(_ bytes: [UInt8], path: String, address: String?) -> Records {
        .feed(feedItems(path: path, bytes: bytes, address: address)[...])
    }

    private mutating func begin(_ records: Records, _ form: InputForm, path: String) {
        (self.records, origin) = (records, (path, form, 0))
    }
}

// MARK: records

extension InputReader {
    private mutating func nextRecord() throws(ReadingError) -> Document? {
        while let item = nextItem() {
            switch item {
            case .problem(let problem): throw problem
            case .feed(let url, _): named.add(url, isFeed: true, in: origin.form)
            case .record(let record):
                origin.count += 1
                if record.content == nil || record.isTeaser && named.isKept(in: origin.form),
                    let url = record.url
                {
                    named.add(url, isFeed: false, in: origin.form)
                    continue
                }
                return Document(
                    path: "\(origin.path)#\(origin.count)",
                    form: origin.form,
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
