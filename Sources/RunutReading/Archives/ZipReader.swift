internal import CZlib

/// The files of a zip, one at a time, in the order of its list.
///
/// A thrown problem names its entry; the next call goes on with the one behind it.
struct ZipReader {
    /// A file of the archive, about to be unpacked.
    struct Item {
        let path: String
        /// Unpacked and checked.
        let stream: any ByteStream
        /// Where the bytes lie in the archive as they are: for archives in it that are not read
        /// from front to back.
        let stored: ByteSource?
    }

    private let source: ByteSource
    private let meter: UnpackingMeter
    private let entries: [ZipDirectory.Entry]
    /// Chooses by the names of files.
    var isWanted: (String) -> Bool
    private var problems: ArraySlice<ReadingError>
    /// Entries that begin before one that was listed earlier has ended.
    private let overlapping: Set<Int>
    private var index = 0
    private(set) var passedOver = PassedOver()

    init(
        _ source: ByteSource,
        meter: UnpackingMeter,
        isWanted: @escaping (String) -> Bool = { _ in true }
    ) throws(ReadingError) {
        let directory = try ZipDirectory(of: source, limits: meter.limits)
        (self.source, self.meter, self.isWanted) = (source, meter, isWanted)
        entries = directory.entries
        problems = directory.problems[...]
        overlapping = indicesOfOverlapping(entries)
    }

    func contains(_ condition: (String) -> Bool) -> Bool {
        entries.contains { condition($0.name) }
    }

    mutating func next() throws(ReadingError) -> Item? {
        if let problem = problems.popFirst() { throw problem }
        while index < entries.count {
            let entry = entries[index]
            index += 1
            if entry.isLink || !isFile(entry.name) {
                passedOver.noFiles += 1
            } else if isWanted(entry.name) {
                let path = "\(source.path)!/\(entry.name)"
                guard !overlapping.contains(index - 1) else {
                    throw .damaged(path: path, offset: entry.headerOffset, .overlap)
                }
                return try item(entry, path: path)
            }
        }
        return nil
    }

    private func item(_ entry: ZipDirectory.Entry, path: String) throws(ReadingError) -> Item {
        guard isHarmless(entry.name) else {
            throw .damaged(path: path, offset: entry.headerOffset, .name)
        }
        guard entry.flags & 1 == 0 else { throw .unsupported(path: path, .encryption) }
        guard let header = try ZipHeader(at: entry.headerOffset, of: source),
            header.name == entry.name, header.method == entry.method
        else { throw .damaged(path: path, offset: entry.headerOffset, .directory) }
        let start = entry.headerOffset + header.byteCount
        guard entry.packedCount <= source.byteCount - start else {
            throw .damaged(path: path, offset: source.byteCount, .truncated)
        }
        let packed = source.part(start..<(start + entry.packedCount), path: path)
        let isStored = entry.method == 0
        guard isStored || entry.method == 8 else {
            throw .unsupported(path: path, .compression("\(entry.method)"))
        }
        let bytes = SourceStream(packed)
        let unpacked: any ByteStream =
            isStored ? bytes : InflateStream(bytes, .bare, path: path, meter: meter)
        return Item(
            path: path,
            stream: CheckedStream(unpacked, entry, path: path, offset: start),
            stored: isStored && entry.count ?? entry.packedCount == entry.packedCount ? packed : nil
        )
    }
}

/// Ends where the list says that an entry ends, and checks what came against its checksum.
private final class CheckedStream: ByteStream {
    private let stream: any ByteStream
    private let entry: ZipDirectory.Entry
    private let path: String
    private let offset: Int
    private var count = 0
    private var checksum: UInt = 0
    private var isAtEnd = false

    init(_ stream: any ByteStream, _ entry: ZipDirectory.Entry, path: String, offset: Int) {
        (self.stream, self.entry, self.path, self.offset) = (stream, entry, path, offset)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        guard !isAtEnd else { return 0 }
        let got = try stream.read(into: buffer)
        count += got
        isAtEnd = got == 0
        if let stated = entry.count, isAtEnd ? count < stated : count > stated {
            isAtEnd = true
            throw .damaged(path: path, offset: offset, .length)
        }
        checksum = crc32(
            checksum,
            buffer.bindMemory(to: UInt8.self).baseAddress,
            UInt32(truncatingIfNeeded: got)
        )
        if isAtEnd, let stated = entry.checksum, stated != UInt32(truncatingIfNeeded: checksum) {
            throw .damaged(path: path, offset: offset, .checksum)
        }
        return got
    }
}

private func indicesOfOverlapping(_ entries: [ZipDirectory.Entry]) -> Set<Int> {
    var result: Set<Int> = []
    var end = 0
    let order = entries.indices.sorted {
        (entries[$0].headerOffset, $0) < (entries[$1].headerOffset, $1)
    }
    for index in order {
        let entry = entries[index]
        if entry.headerOffset < end { result.insert(index) }
        // At least: how long its name and extra fields are is told only by the header itself.
        let own = entry.headerOffset &+ 30 &+ entry.packedCount
        end = max(end, own)
    }
    return result
}

/// Folders end in a slash. Names that begin with a point are passed over as in folders of the
/// file system, and so is what a Mac puts beside its files.
private func isFile(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    guard let last = parts.last, !last.isEmpty else { return false }
    return parts.first != "__MACOSX"
        && parts.allSatisfy { !$0.hasPrefix(".") || $0 == "." || $0 == ".." }
}

/// Nothing is ever written where a name leads, but who names files so means no good.
private func isHarmless(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return parts.first?.isEmpty == false && parts.first?.hasSuffix(":") == false
        && !parts.contains("..") && !name.utf8.contains(0)
}
