/// Pages and documents out of any input: a file that is no archive is one entry of its own; gzip,
/// zip, WACZ, WARC and saved pages are opened, also in each other.
///
/// Reads from front to back and holds no more than one entry and buffers. A thrown problem is
/// that of one entry or stretch; the next call goes on behind it, and nil is the end:
///
///     while true {
///         do throws(ReadingError) {
///             guard let entry = try reader.next() else { break }
///             take(entry)
///         } catch { report(error) }
///     }
package struct ArchiveReader {
    private enum Layer {
        case zip(ZipReader)
        case warc(WARCReader)
    }

    private enum Step {
        case entry(ArchiveEntry)
        case item(ZipReader.Item)
        case end(PassedOver)
    }

    /// What of the archives read so far is no page.
    package private(set) var passedOver = PassedOver()

    private let meter: UnpackingMeter
    private var source: ByteSource?
    private var stream: BufferedStream?
    private let path: String
    private var layers: [Layer] = []
    private var problems: [ReadingError] = []

    package init(_ source: ByteSource, limits: ReadingLimits = .standard) {
        meter = UnpackingMeter(limits: limits)
        self.source = source
        path = source.path
        stream = BufferedStream(SourceStream(source))
    }

    /// What can be read but once: a pipe.
    init(path: String, _ stream: any ByteStream, limits: ReadingLimits) {
        meter = UnpackingMeter(limits: limits)
        self.path = path
        self.stream = BufferedStream(stream)
    }

    package mutating func next() throws(ReadingError) -> ArchiveEntry? {
        if let first = stream {
            let stored = source
            (stream, source) = (nil, nil)
            if let entry = try open(first, stored: stored, path: path, depth: 0) { return entry }
        }
        while true {
            if !problems.isEmpty { throw problems.removeFirst() }
            guard !layers.isEmpty else { return nil }
            switch try step() {
            case .entry(let entry):
                if let entry = try opened(entry) { return entry }
            case .item(let item):
                let depth = layers.count
                let stream = BufferedStream(item.stream)
                if let entry = try open(stream, stored: item.stored, path: item.path, depth: depth)
                {
                    return entry
                }
            case .end(let count):
                passedOver.add(count)
                layers.removeLast()
            }
        }
    }

    /// One step of the innermost archive that is open.
    private mutating func step() throws(ReadingError) -> Step {
        let last = layers.count - 1
        switch layers[last] {
        case .zip(var reader):
            defer { layers[last] = .zip(reader) }
            return try reader.next().map(Step.item) ?? .end(reader.passedOver)
        case .warc(var reader):
            defer { layers[last] = .warc(reader) }
            return try reader.next().map(Step.entry) ?? .end(reader.passedOver)
        }
    }

    /// Looks at what a record holds: its form, or pages of its own.
    private mutating func opened(_ entry: ArchiveEntry) throws(ReadingError) -> ArchiveEntry? {
        var entry = entry
        let head = Array(entry.bytes.prefix(InputForm.headBytes))
        entry.form = form(of: head, name: entry.url)
        switch entry.form {
        case .gzip, .zip, .wacz, .warc:
            let source = ByteSource(path: entry.path, bytes: entry.bytes)
            let stream = BufferedStream(SourceStream(source))
            return try open(stream, stored: source, path: entry.path, depth: layers.count)
        case .mhtml:
            var page = try page(ofMHTML: entry.bytes, path: entry.path, limits: meter.limits)
            page.damage = page.damage ?? entry.damage
            return page
        case .binary:
            passedOver.otherMedia += 1
            return nil
        default: return entry
        }
    }

    /// Opens an archive as the innermost, or reads what is none as one entry.
    private mutating func open(
        _ stream: BufferedStream,
        stored: ByteSource?,
        path: String,
        depth: Int
    ) throws(ReadingError) -> ArchiveEntry? {
        let limits = meter.limits
        let head = try head(of: stream)
        // Nothing came but a problem, which is told next.
        if head.isEmpty, !problems.isEmpty { return nil }
        var form = form(of: head, name: path)
        // A damaged beginning tells nothing; then the name is believed.
        if stream.problemAhead != nil, path.contains(".warc"), form != .gzip { form = .warc }
        if [.gzip, .warc, .zip, .wacz].contains(form), depth >= limits.archiveDepth {
            throw .tooDeep(path: path, limit: limits.archiveDepth)
        }
        switch form {
        case .gzip:
            let inner = InflateStream(stream, .gzip, path: path, meter: meter)
            return try open(BufferedStream(inner), stored: nil, path: path, depth: depth + 1)
        case .warc:
            layers.append(.warc(WARCReader(stream, path: path, meter: meter)))
            return nil
        case .zip, .wacz, .docx:
            let source = if let stored { stored } else { try unpacked(stream, path: path) }
            var reader = try ZipReader(source, meter: meter)
            if reader.contains({ $0 == "word/document.xml" }) {
                return try document(SourceStream(source), .docx, path: path)
            }
            if form == .wacz || reader.contains(isWebArchive) { reader.isWanted = isWebArchive }
            layers.append(.zip(reader))
            return nil
        case .binary where !layers.isEmpty:
            if let problem = stream.problemAhead { throw problem }
            passedOver.otherMedia += 1
            return nil
        case .packed:
            throw .unsupported(path: path, .compression(unreadCompression(head, name: path) ?? ""))
        case .jsonArray, .jsonLines, .json, .csv, .tsv:
            var entry = ArchiveEntry(path: path, form: form, bytes: [])
            entry.records = BytePieces(path: path, stream)
            return entry
        default: return try document(stream, form, path: path)
        }
    }

    /// The first bytes that come, past damage at the very beginning.
    private mutating func head(of stream: BufferedStream) throws(ReadingError) -> [UInt8] {
        while true {
            let head = stream.peek(InputForm.headBytes)
            if !head.isEmpty { return Array(head) }
            do throws(ReadingError) {
                guard try stream.readMore() else { return [] }
            } catch {
                guard case .damaged = error else { throw error }
                problems.append(error)
            }
        }
    }

    /// A packed zip is unpacked whole: its list stands at its end.
    private mutating func unpacked(
        _ stream: BufferedStream,
        path: String
    ) throws(ReadingError) -> ByteSource {
        let content = try wholeContent(of: stream, path: path, limits: meter.limits)
        if let damage = content.damage { problems.append(damage) }
        return ByteSource(path: path, bytes: content.bytes)
    }

    private func document(
        _ stream: any ByteStream,
        _ form: InputForm,
        path: String
    ) throws(ReadingError) -> ArchiveEntry {
        let stream = BufferedStream(stream)
        let content = try wholeContent(of: stream, path: path, limits: meter.limits)
        var entry = ArchiveEntry(path: path, form: form, bytes: content.bytes)
        if form == .mhtml {
            entry = try page(ofMHTML: content.bytes, path: path, limits: meter.limits)
        }
        entry.damage = content.damage ?? entry.damage
        return entry
    }
}

/// Where a WACZ keeps its records.
private func isWebArchive(_ name: String) -> Bool {
    name.hasPrefix("archive/") && (name.hasSuffix(".warc.gz") || name.hasSuffix(".warc"))
}
