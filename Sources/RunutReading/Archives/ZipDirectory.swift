/// What a zip says of its entries (APPNOTE 6.3), before any of them is read.
struct ZipDirectory: Sendable {
    struct Entry: Sendable {
        let name: String
        let flags: Int
        let method: Int
        let checksum: UInt32?
        let packedCount: Int
        /// Nil where only unpacking tells.
        let count: Int?
        /// Where its own header begins, which stands before its bytes.
        var headerOffset: Int
        let isLink: Bool
    }

    var entries: [Entry] = []
    var problems: [ReadingError] = []

    /// Reads the list at the end. Where it is missing or leads nowhere, the headers before the
    /// entries are searched instead.
    init(of source: ByteSource, limits: ReadingLimits) throws(ReadingError) {
        let tail = try source.bytes(
            at: source.byteCount - min(source.byteCount, Self.tailBytes),
            count: Self.tailBytes
        )
        let place = try Place(in: tail, of: source)
        if let place, let list = try Self.list(at: place, of: source, limits: limits) {
            entries = list
        } else {
            problems.append(
                .damaged(path: source.path, offset: place?.end ?? source.byteCount, .directory)
            )
            entries = try headersFound(in: source, limits: limits)
        }
    }

    /// The end record, a comment of 65,535 bytes behind it, and what ZIP64 has before it.
    private static let tailBytes = 22 + 0xFFFF + 20 + 56
}

private let endMark: [UInt8] = [0x50, 0x4B, 5, 6]
private let widePlaceMark: [UInt8] = [0x50, 0x4B, 6, 7]
private let wideEndMark: [UInt8] = [0x50, 0x4B, 6, 6]
private let listMark: [UInt8] = [0x50, 0x4B, 1, 2]
private let headerMark: [UInt8] = [0x50, 0x4B, 3, 4]
private let descriptorMark: [UInt8] = [0x50, 0x4B, 7, 8]

extension ZipDirectory {
    /// Where the list of entries lies.
    fileprivate struct Place {
        var start = 0
        var count = 0
        var entryCount = 0
        /// Bytes before the archive, as programs that unpack themselves have.
        var shift = 0
        var end = 0

        init?(in tail: [UInt8], of source: ByteSource) throws(ReadingError) {
            guard let at = lastIndex(of: endMark, in: tail, before: tail.count),
                let disk = littleEndian(2, at: at + 4, in: tail),
                let entryCount = littleEndian(2, at: at + 10, in: tail),
                let count = littleEndian(4, at: at + 12, in: tail),
                let start = littleEndian(4, at: at + 16, in: tail),
                at + 22 <= tail.count
            else { return nil }
            end = source.byteCount - tail.count + at
            (self.start, self.count, self.entryCount) = (start, count, entryCount)
            let isWide = entryCount == 0xFFFF || count == 0xFFFF_FFFF || start == 0xFFFF_FFFF
            if isWide, tail[max(0, at - 20)..<at].starts(with: widePlaceMark) {
                guard let wide = littleEndian(8, at: at - 12, in: tail),
                    try readWide(at: wide, of: source)
                else { return nil }
            } else if disk != 0, disk != 0xFFFF {
                throw .unsupported(path: source.path, .volumes)
            }
            shift = end - self.count - self.start
            guard shift >= 0, self.start >= 0, self.count >= 0 else { return nil }
        }

        private mutating func readWide(
            at offset: Int,
            of source: ByteSource
        ) throws(ReadingError) -> Bool {
            let record = try source.bytes(at: offset, count: 56)
            guard record.starts(with: wideEndMark),
                let entryCount = littleEndian(8, at: 32, in: record),
                let count = littleEndian(8, at: 40, in: record),
                let start = littleEndian(8, at: 48, in: record)
            else { return false }
            (self.start, self.count, self.entryCount, end) = (start, count, entryCount, offset)
            return count <= offset && start <= offset
        }
    }

    /// Nil where the list is not what the end record says.
    fileprivate static func list(
        at place: Place,
        of source: ByteSource,
        limits: ReadingLimits
    ) throws(ReadingError) -> [Entry]? {
        // Each entry has at least 46 bytes, so a count that lies costs nothing.
        guard place.entryCount <= limits.archiveEntries,
            place.count / 256 <= limits.archiveEntries
        else { throw .tooMany(path: source.path, limit: limits.archiveEntries) }
        let bytes = try source.bytes(at: place.start + place.shift, count: place.count)
        var entries: [Entry] = []
        var at = 0
        while at < bytes.count, entries.count <= limits.archiveEntries {
            guard let (entry, next) = listed(bytes, at: at, shift: place.shift) else { return nil }
            entries.append(entry)
            at = next
        }
        guard entries.count <= limits.archiveEntries else {
            throw .tooMany(path: source.path, limit: limits.archiveEntries)
        }
        return entries.isEmpty && place.entryCount > 0 ? nil : entries
    }

    private static func listed(
        _ bytes: [UInt8],
        at: Int,
        shift: Int
    ) -> (Entry, next: Int)? {
        guard bytes[at...].starts(with: listMark),
            let nameCount = littleEndian(2, at: at + 28, in: bytes),
            let extraCount = littleEndian(2, at: at + 30, in: bytes),
            let commentCount = littleEndian(2, at: at + 32, in: bytes),
            let attributes = littleEndian(4, at: at + 38, in: bytes)
        else { return nil }
        let extraStart = at + 46 + nameCount
        let next = extraStart + extraCount + commentCount
        guard next <= bytes.count else { return nil }
        let wide = WideNumbers(bytes[extraStart..<(extraStart + extraCount)])
        guard let numbers = wide.resolved(bytes, count: at + 24, packed: at + 20, offset: at + 42)
        else { return nil }
        let entry = Entry(
            name: String(decoding: bytes[(at + 46)..<extraStart], as: UTF8.self),
            flags: littleEndian(2, at: at + 8, in: bytes) ?? 0,
            method: littleEndian(2, at: at + 10, in: bytes) ?? 0,
            checksum: littleEndian(4, at: at + 16, in: bytes).map(UInt32.init(truncatingIfNeeded:)),
            packedCount: numbers.packed,
            count: numbers.count,
            headerOffset: numbers.offset &+ shift,
            // What Unix keeps of a file's kind stands in the upper half.
            isLink: attributes >> 16 & 0o170000 == 0o120000
        )
        return (entry, next)
    }
}

/// The numbers of ZIP64's extra field 1, which stand there only for those that do not fit into
/// four bytes.
private struct WideNumbers {
    private var values: [Int] = []

    init(_ extra: ArraySlice<UInt8>) {
        let extra = Array(extra)
        var at = 0
        while let kind = littleEndian(2, at: at, in: extra),
            let count = littleEndian(2, at: at + 2, in: extra)
        {
            if kind == 1 {
                for index in 0..<(count / 8) {
                    guard let value = littleEndian(8, at: at + 4 + index * 8, in: extra) else {
                        break
                    }
                    values.append(value)
                }
            }
            at += 4 + count
        }
    }

    func resolved(
        _ bytes: [UInt8],
        count: Int,
        packed: Int,
        offset: Int?
    ) -> (count: Int, packed: Int, offset: Int)? {
        var rest = values[...]
        func number(at place: Int) -> Int? {
            let value = littleEndian(4, at: place, in: bytes)
            return value == 0xFFFF_FFFF ? rest.popFirst() : value
        }
        guard let count = number(at: count), let packed = number(at: packed) else { return nil }
        guard let offset else { return (count, packed, 0) }
        return number(at: offset).map { (count, packed, $0) }
    }
}

/// The header that stands before an entry's bytes.
struct ZipHeader {
    let name: String
    let flags: Int
    let method: Int
    let checksum: UInt32?
    let packedCount: Int
    let count: Int
    /// From the header's beginning to the entry's bytes.
    let byteCount: Int

    init?(at offset: Int, of source: ByteSource) throws(ReadingError) {
        let fixed = try source.bytes(at: offset, count: 30)
        guard fixed.starts(with: headerMark),
            let nameCount = littleEndian(2, at: 26, in: fixed),
            let extraCount = littleEndian(2, at: 28, in: fixed)
        else { return nil }
        let rest = try source.bytes(at: offset + 30, count: nameCount + extraCount)
        guard rest.count == nameCount + extraCount else { return nil }
        let wide = WideNumbers(rest[nameCount...])
        guard let numbers = wide.resolved(fixed, count: 22, packed: 18, offset: nil) else {
            return nil
        }
        name = String(decoding: rest[..<nameCount], as: UTF8.self)
        flags = littleEndian(2, at: 6, in: fixed) ?? 0
        method = littleEndian(2, at: 8, in: fixed) ?? 0
        checksum = littleEndian(4, at: 14, in: fixed).map(UInt32.init(truncatingIfNeeded:))
        (packedCount, count) = (numbers.packed, numbers.count)
        byteCount = 30 + rest.count
    }

    /// Whether the sizes follow behind the bytes, because the writer could not go back.
    var hasDescriptor: Bool { flags & 8 != 0 }
}

/// The entries of a zip without its list, by the headers before them.
private func headersFound(
    in source: ByteSource,
    limits: ReadingLimits
) throws(ReadingError) -> [ZipDirectory.Entry] {
    var entries: [ZipDirectory.Entry] = []
    var at = try nextMark([headerMark], in: source, from: 0)
    while let offset = at {
        guard let header = try ZipHeader(at: offset, of: source) else {
            at = try nextMark([headerMark], in: source, from: offset + 1)
            continue
        }
        guard entries.count < limits.archiveEntries else {
            throw .tooMany(path: source.path, limit: limits.archiveEntries)
        }
        let start = offset + header.byteCount
        let isOpen = header.hasDescriptor && header.packedCount == 0
        let end =
            isOpen
            ? try nextMark([descriptorMark, headerMark, listMark], in: source, from: start)
                ?? source.byteCount
            : start &+ header.packedCount
        entries.append(
            ZipDirectory.Entry(
                name: header.name,
                flags: header.flags,
                method: header.method,
                checksum: isOpen ? nil : header.checksum,
                packedCount: end &- start,
                count: isOpen ? nil : header.count,
                headerOffset: offset,
                isLink: false
            )
        )
        // A length that leads over the end is not followed.
        let from = end > offset && end <= source.byteCount ? end : start
        at = try nextMark([headerMark], in: source, from: from)
    }
    return entries
}

private func nextMark(
    _ marks: [[UInt8]],
    in source: ByteSource,
    from start: Int
) throws(ReadingError) -> Int? {
    // Small at first: often the next header is near.
    var step = 4 << 10
    var offset = start
    while offset < source.byteCount {
        let bytes = try source.bytes(at: offset, count: step + headerMark.count - 1)
        let found = marks.compactMap { firstIndex(of: $0, in: bytes, 0..<bytes.count) }.min()
        if let found { return offset + found }
        offset += step
        step = min(step * 2, 256 << 10)
    }
    return nil
}
