#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Bytes that can be read at any place: a file, bytes in memory, or a stretch of either.
package struct ByteSource: Sendable {
    /// As problems name it.
    package let path: String
    package let byteCount: Int
    private let start: Int
    private let storage: Storage

    private enum Storage: Sendable {
        case bytes([UInt8])
        case file(OpenFile)
    }

    package init(path: String, bytes: [UInt8]) {
        (self.path, byteCount, start) = (path, bytes.count, 0)
        storage = .bytes(bytes)
    }

    /// Opens a regular file, which stays open as long as the source or a part of it is held.
    package init(_ file: InputFile) throws(ReadingError) {
        let opened = try OpenFile(file)
        (path, byteCount, start) = (file.path, opened.byteCount, 0)
        storage = .file(opened)
    }

    private init(part range: Range<Int>, of source: ByteSource, path: String) {
        (self.path, byteCount, storage) = (path, range.count, source.storage)
        start = source.start + range.lowerBound
    }

    /// A stretch of these bytes as a source of its own; what reaches over the end is left off.
    func part(_ range: Range<Int>, path: String) -> ByteSource {
        ByteSource(part: range.clamped(to: 0..<byteCount), of: self, path: path)
    }

    /// Fills the buffer from `offset` on. Gives fewer bytes only at the end.
    func read(
        at offset: Int,
        into buffer: UnsafeMutableRawBufferPointer
    ) throws(ReadingError) -> Int {
        guard offset >= 0, offset < byteCount else { return 0 }
        let wanted = min(buffer.count, byteCount - offset)
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
        switch storage {
        case .bytes(let bytes):
            room.copyBytes(from: bytes[(start + offset)..<(start + offset + wanted)])
            return wanted
        case .file(let file): return try file.read(at: start + offset, into: room, path: path)
        }
    }

    /// `count` bytes from `offset` on, or as many as there are.
    func bytes(at offset: Int, count: Int) throws(ReadingError) -> [UInt8] {
        guard 0..<byteCount ~= offset else { return [] }
        let count = min(count, byteCount - offset)
        var result = [UInt8](repeating: 0, count: count)
        let got = try result.withUnsafeMutableBufferPointer { buffer throws(ReadingError) in
            try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
        }
        result.removeLast(count - got)
        return result
    }
}

private final class OpenFile: Sendable {
    let descriptor: Int32
    let byteCount: Int

    init(_ file: InputFile) throws(ReadingError) {
        descriptor = open(file.systemPath, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else { throw file.failure(errno) }
        byteCount = Int(status.st_size)
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: file.path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func read(
        at offset: Int,
        into buffer: UnsafeMutableRawBufferPointer,
        path: String
    ) throws(ReadingError) -> Int {
        var count = 0
        while count < buffer.count {
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
            let got = pread(descriptor, room.baseAddress, room.count, off_t(offset + count))
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .unreadable(path: path, code: errno) }
            if got == 0 { break }
            count += got
        }
        return count
    }
}
