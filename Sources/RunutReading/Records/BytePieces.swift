/// Bytes piece by piece, so that no input need fit into memory.
package struct BytePieces {
    package let path: String
    /// The next piece, never empty; nil at the end.
    let next: () throws(ReadingError) -> [UInt8]?

    package init(path: String, next: @escaping () throws(ReadingError) -> [UInt8]?) {
        (self.path, self.next) = (path, next)
    }

    /// Bytes that are there already.
    package init(path: String, bytes: [UInt8]) {
        var rest: [UInt8]? = bytes.isEmpty ? nil : bytes
        self.init(path: path) { () throws(ReadingError) in
            defer { rest = nil }
            return rest
        }
    }
}

/// A moving view of a source: what was taken is forgotten.
struct ByteWindow {
    let source: BytePieces
    /// What is held; everything before `start` was taken.
    private(set) var bytes: [UInt8] = []
    private(set) var start = 0
    /// Where `bytes` begins in the input.
    private var base = 0

    init(_ source: BytePieces) { self.source = source }

    /// Where `start` is in the input.
    var offset: Int { base + start }
    var available: Int { bytes.count - start }

    mutating func take(_ count: Int) { start += count }

    /// Forgets what is held, for it stood before damage.
    mutating func drop() { start = bytes.count }

    /// Holds at least twice as much as before, so that whoever looks again from the start does
    /// not look at one byte too often; false when nothing was left to add.
    mutating func grow() throws(ReadingError) -> Bool {
        bytes.removeFirst(start)
        (base, start) = (base + start, 0)
        let before = bytes.count
        while bytes.count < max(1, before * 2), let piece = try source.next() { bytes += piece }
        return bytes.count > before
    }

    /// Where the next line end is, counted from `start`, or the end of the input; nil when it is
    /// further than `limit`.
    mutating func lineLength(limit: Int) throws(ReadingError) -> Int? {
        var searched = 0
        while true {
            if let end = bytes[(start + searched)...].firstIndex(of: 0x0A) {
                return end - start <= limit ? end - start : nil
            }
            searched = available
            guard searched <= limit else { return nil }
            guard try grow() else { return searched }
        }
    }

    /// Takes everything up to and with the next line end; for what is too long to be held.
    mutating func skipLine() throws(ReadingError) {
        repeat {
            if let end = bytes[start...].firstIndex(of: 0x0A) {
                start = end + 1
                return
            }
            start = bytes.count
        } while try grow()
    }

    /// Takes a byte order mark, which stands only at the start of an input.
    mutating func skipMark() throws(ReadingError) {
        while available < 3, try grow() {}
        if offset == 0, bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    }
}

extension ByteSource {
    /// These bytes from front to back.
    package func pieces(pieceBytes: Int = 1 << 18) -> BytePieces {
        BytePieces(path: path, SourceStream(self), pieceBytes: pieceBytes)
    }
}

extension BytePieces {
    /// What comes out of a stream, UTF-16 made UTF-8.
    init(path: String, _ stream: any ByteStream, pieceBytes: Int = 1 << 18) {
        var widening: UTF16Pieces?
        var isFirst = true
        self.init(path: path) { () throws(ReadingError) in
            while true {
                var piece = try stream.piece(of: pieceBytes)
                if isFirst {
                    isFirst = false
                    widening = wideOrder(of: piece).map(UTF16Pieces.init)
                }
                guard widening != nil else { return piece.isEmpty ? nil : piece }
                let isEnd = piece.isEmpty
                piece = widening?.utf8(of: piece) ?? []
                if isEnd || !piece.isEmpty { return piece.isEmpty ? nil : piece }
            }
        }
    }
}

extension ByteStream {
    /// The next bytes, at most `count`; none at the end.
    fileprivate func piece(of count: Int) throws(ReadingError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = try bytes.withUnsafeMutableBufferPointer { buffer throws(ReadingError) in
            try read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        bytes.removeLast(count - got)
        return bytes
    }
}
