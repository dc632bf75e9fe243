#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What comes through standard input, a pipe or a file, from its beginning to its end.
final class StandardInputStream: ByteStream {
    private var isAtEnd = false

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
        while !isAtEnd {
            let count = systemRead(STDIN_FILENO, buffer.baseAddress, buffer.count)
            if count > 0 { return count }
            if count < 0, errno == EINTR { continue }
            // What fails once is not asked again.
            isAtEnd = true
            if count < 0 { throw .unreadable(path: "-", code: errno) }
        }
        return 0
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
    -> Int
{
    read(descriptor, buffer, count)
}

extension InputReader {
    /// All that standard input holds. Nothing but one entry and buffers is held of it.
    package static func standardInput(
        map: FieldMap = FieldMap(),
        limits: ReadingLimits = .standard
    ) -> InputReader {
        InputReader(path: "-", StandardInputStream(), map: map, limits: limits)
    }
}
