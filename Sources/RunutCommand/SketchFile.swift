internal import RunutPipeline
internal import RunutText

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Sketches on disk: a line that names the version, then blocks that stand for themselves.
///
/// A block is its length, a check of the length and a checksum, eight bytes each, then its
/// sketches. What a run that was cut short had written of its last block is seen and left out.
struct SketchFile {
    let path: String
    private let descriptor: Descriptor
    /// Where whole blocks end.
    private(set) var end: Int

    static let firstLine = Array("runut.sketches/\(SketchedArticle.version)\n".utf8)
    private static let anyFirstLine = Array("runut.sketches/".utf8)
    private static let headCount = 24
    /// A chunk of articles gives less than a hundredth of this.
    static let blockBytesMaximum = 1 << 28

    enum Failure: Error {
        /// `code` is what the system gave as `errno`.
        case unreadable(path: String, code: Int32)
        case noSketches(path: String)
        case otherVersion(path: String)
        /// `goesOn` where the blocks behind it can be read.
        case damaged(path: String, offset: Int, goesOn: Bool)
        case unwritable(WritingError)
    }

    /// Whether a file begins as files of sketches do, of whatever version.
    static func isSketches(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return Descriptor.bytes(of: descriptor, at: 0, count: anyFirstLine.count) == anyFirstLine
    }

    /// Opens for reading.
    init(reading path: String) throws(Failure) {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw .unreadable(path: path, code: errno) }
        (self.path, descriptor, end) = (path, Descriptor(opened), 0)
        try checkFirstLine()
    }

    /// Opens for adding to, and makes the file where there is none.
    init(addingTo path: String) throws(Failure) {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard opened >= 0 else { throw .unwritable(WritingError(path: path, code: errno)) }
        (self.path, descriptor, end) = (path, Descriptor(opened), 0)
        if descriptor.byteCount == 0 {
            try write(Self.firstLine)
        } else {
            try checkFirstLine()
        }
    }

    private mutating func checkFirstLine() throws(Failure) {
        let found = Descriptor.bytes(of: descriptor.number, at: 0, count: Self.firstLine.count)
        guard found.starts(with: Self.anyFirstLine) else { throw .noSketches(path: path) }
        guard found == Self.firstLine else { throw .otherVersion(path: path) }
        end = Self.firstLine.count
    }

    /// The sketches of the next block; nil at the end, or where the rest was cut short.
    ///
    /// Throws for a block that is damaged; where its length is whole, the next call goes on
    /// behind it.
    mutating func nextBlock() throws(Failure) -> [SketchedArticle]? {
        let head = Descriptor.bytes(of: descriptor.number, at: end, count: Self.headCount)
        guard head.count == Self.headCount else { return nil }
        let offset = end
        do throws(UnpackingError) {
            var reader = PackedReader(head[...])
            let (length, check, checksum) = try (reader.fixed(), reader.fixed(), reader.fixed())
            guard check == mixed(length), length <= Self.blockBytesMaximum else {
                throw UnpackingError()
            }
            let start = end + Self.headCount
            let bytes = Descriptor.bytes(of: descriptor.number, at: start, count: Int(length))
            guard bytes.count == Int(length) else { return nil }
            end = start + Int(length)
            guard checksum == Self.checksum(bytes) else { throw UnpackingError() }
            return try Self.articles(bytes)
        } catch {
            throw .damaged(path: path, offset: offset, goesOn: end > offset)
        }
    }

    /// Every sketch in order. Blocks that are damaged are told and left out.
    mutating func readAll(
        damage: (Failure) -> Void,
        _ use: (SketchedArticle) -> Void
    ) throws(Failure) {
        while true {
            do throws(Failure) {
                guard let block = try nextBlock() else { return }
                block.forEach(use)
            } catch {
                guard case .damaged(_, _, goesOn: true) = error else { throw error }
                damage(error)
            }
        }
    }

    private static func articles(_ bytes: [UInt8]) throws(UnpackingError) -> [SketchedArticle] {
        var reader = PackedReader(bytes[...])
        var articles: [SketchedArticle] = []
        while !reader.isAtEnd {
            var article = try reader.packed()
            articles.append(try SketchedArticle(unpacking: &article))
        }
        return articles
    }

    /// Adds a block behind the last whole one.
    mutating func append(_ articles: [SketchedArticle]) throws(Failure) {
        guard !articles.isEmpty else { return }
        var block = PackedBytes()
        for article in articles {
            var packed = PackedBytes()
            article.pack(into: &packed)
            block.append(packed)
        }
        var head = PackedBytes()
        head.append(fixed: UInt64(block.bytes.count))
        head.append(fixed: mixed(UInt64(block.bytes.count)))
        head.append(fixed: Self.checksum(block.bytes))
        try write(head.bytes + block.bytes)
    }

    /// Takes away what stands behind the last block that was read; what is appended comes there.
    func cutRest() throws(Failure) {
        guard ftruncate(descriptor.number, off_t(end)) == 0,
            lseek(descriptor.number, off_t(end), SEEK_SET) >= 0
        else { throw .unwritable(WritingError(path: path, code: errno)) }
    }

    private mutating func write(_ bytes: [UInt8]) throws(Failure) {
        do throws(WritingError) {
            try Console.write(bytes, to: descriptor.number, path: path)
        } catch {
            throw .unwritable(error)
        }
        end += bytes.count
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt64 {
        var hash = StableHash()
        for byte in bytes { hash.combine(byte) }
        return hash.value
    }
}

/// An open file, closed when nobody holds it any more.
private final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    var byteCount: Int {
        var status = stat()
        return fstat(number, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Fewer only at the end of the file.
    static func bytes(of descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let room = UnsafeMutableRawBufferPointer(
                    UnsafeMutableBufferPointer(rebasing: buffer[filled...])
                )
                let got = pread(descriptor, room.baseAddress, room.count, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                filled += got
            }
        }
    }
}
