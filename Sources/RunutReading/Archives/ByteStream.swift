/// Bytes that come one after the other, unpacked on the way. A thrown problem is told once: the
/// next read goes on behind the damage, or finds the end.
protocol ByteStream: AnyObject {
    /// How many bytes were written to the start of the buffer; zero at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
}

/// A source from its beginning to its end.
final class SourceStream: ByteStream {
    private let source: ByteSource
    private var offset = 0

    init(_ source: ByteSource) { self.source = source }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        let at = offset
        // A device that fails once is not asked again.
        offset = source.byteCount
        let count = try source.read(at: at, into: buffer)
        offset = at + count
        return count
    }
}

/// A stream with a buffer, for those who look ahead. When reading on meets damage, bytes that
/// were not yet taken are dropped with it: nothing is put together of what stood on its two
/// sides.
final class BufferedStream: ByteStream {
    private let stream: any ByteStream
    private var buffer: [UInt8] = []
    private var start = 0
    private var pending: ReadingError?
    private var isAtEnd = false
    /// How many bytes were taken, skipped or dropped.
    private(set) var offset = 0

    private static let pieceBytes = 64 << 10

    init(_ stream: any ByteStream) { self.stream = stream }

    /// What is there without reading on.
    var availableCount: Int { buffer.count - start }

    /// Reads ahead until `count` bytes are there or no more come, and gives those.
    func peek(_ count: Int) -> ArraySlice<UInt8> {
        while availableCount < count, !isAtEnd, pending == nil {
            do throws(ReadingError) { try readPiece() } catch { pending = error }
        }
        return buffer[start...].prefix(count)
    }

    /// Whether bytes came to those that are there.
    func readMore() throws(ReadingError) -> Bool {
        do throws(ReadingError) {
            if let error = pending {
                pending = nil
                throw error
            }
            if isAtEnd { return false }
            try readPiece()
        } catch {
            consume(availableCount)
            throw error
        }
        return !isAtEnd
    }

    /// What the bytes that are there end in, unless it is the end.
    var problemAhead: ReadingError? { pending }

    /// A checksum that does not match for what was read up to the next `count` bytes; it is told
    /// by this, and not again.
    func takeMismatch(within count: Int) -> ReadingError? {
        _ = peek(count + 1)
        guard availableCount <= count, let problem = pending,
            case .damaged(_, _, .checksum) = problem
        else { return nil }
        pending = nil
        consume(availableCount)
        return problem
    }

    /// Appends the next bytes to `bytes`, fewer only at the end. What was appended before a
    /// problem is thrown stays.
    func take(_ count: Int, into bytes: inout [UInt8]) throws(ReadingError) {
        var missing = count
        while missing > 0 {
            if availableCount == 0, try !readMore() { return }
            let some = min(missing, availableCount)
            bytes += buffer[start..<(start + some)]
            consume(some)
            missing -= some
        }
    }

    func read(into output: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        if availableCount == 0, try !readMore() { return 0 }
        let count = min(output.count, availableCount)
        output.copyBytes(from: buffer[start..<(start + count)])
        consume(count)
        return count
    }

    /// Passes over what is there, at most `count` bytes of it.
    func consume(_ count: Int) {
        let count = min(count, availableCount)
        start += count
        offset += count
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            start = 0
        }
    }

    /// Puts bytes that were taken back to the front.
    func putBack(_ bytes: ArraySlice<UInt8>) {
        buffer.replaceSubrange(..<start, with: bytes)
        start = 0
        offset -= bytes.count
    }

    /// How far before the next byte `pattern` stands in what is there.
    func distance(to pattern: [UInt8], within count: Int = .max) -> Int? {
        let end = start + min(count, availableCount)
        return firstIndex(of: pattern, in: buffer, start..<end).map { $0 - start }
    }

    private func readPiece() throws(ReadingError) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            start = 0
        }
        let old = buffer.count
        buffer += [UInt8](repeating: 0, count: Self.pieceBytes)
        var got = 0
        defer { buffer.removeLast(Self.pieceBytes - got) }
        got = try buffer.withUnsafeMutableBufferPointer { bytes throws(ReadingError) in
            let room = UnsafeMutableRawBufferPointer(bytes)
            return try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: room[old...]))
        }
        isAtEnd = got == 0
    }
}

/// Keeps count of all that comes out of one archive and the archives in it.
final class UnpackingMeter {
    let limits: ReadingLimits
    private var total = 0

    init(limits: ReadingLimits) { self.limits = limits }

    func add(_ count: Int, path: String) throws(ReadingError) {
        total += count
        guard total <= limits.archiveBytes else {
            throw .tooLarge(path: path, byteCount: total, limit: limits.archiveBytes)
        }
    }

    func check(packed: Int, unpacked: Int, path: String) throws(ReadingError) {
        guard unpacked > limits.freelyUnpackedBytes else { return }
        guard unpacked / max(1, packed) <= limits.unpackingRatio else {
            throw .tooDense(path: path, limit: limits.unpackingRatio)
        }
    }
}
