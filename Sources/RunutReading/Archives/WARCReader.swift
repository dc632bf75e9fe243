/// Pages of a web archive (WARC 1.0 and 1.1, ISO 28500), one record at a time.
///
/// A thrown problem is that of one record or stretch; the next call goes on behind it.
struct WARCReader {
    private let input: BufferedStream
    private let path: String
    private let meter: UnpackingMeter
    private(set) var passedOver = PassedOver()
    /// Whether the place in the stream is inside something that could not be read.
    private var isLost = false
    private var lyingLengths = 0

    private var limits: ReadingLimits { meter.limits }

    init(_ input: BufferedStream, path: String, meter: UnpackingMeter) {
        (self.input, self.path, self.meter) = (input, path, meter)
    }

    mutating func next() throws(ReadingError) -> ArchiveEntry? {
        do throws(ReadingError) {
            while try findRecord() {
                let offset = input.offset
                let fields = HeaderFields(try header()[...], hasFirstLine: true)
                guard let length = fields.count("content-length") else {
                    throw .damaged(path: path, offset: offset, .header)
                }
                if let entry = try entry(fields, length: length) { return entry }
            }
            return nil
        } catch {
            isLost = true
            throw error
        }
    }
}

private let marker = Array("WARC/1.".utf8)
private let markerOnLine = Array("\nWARC/1.".utf8)
/// A record's beginning inside what is said to be another's content.
private let markerBehindContent = Array("\r\n\r\nWARC/1.".utf8)

extension WARCReader {
    /// Goes to where the next record begins; false at the end.
    private mutating func findRecord() throws(ReadingError) -> Bool {
        var garbageOffset: Int?
        var head = input.peek(marker.count)
        while !head.starts(with: marker) {
            var isEnd = false
            if head.count < marker.count { isEnd = try !input.readMore() }
            let rest = isEnd ? 0 : marker.count - 1
            let count = input.distance(to: marker) ?? (input.availableCount - rest)
            let passed = input.peek(count)
            if garbageOffset == nil, let first = passed.firstIndex(where: { $0 > 0x20 }) {
                garbageOffset = input.offset + first - passed.startIndex
            }
            input.consume(count)
            if isEnd { break }
            head = input.peek(marker.count)
        }
        if let garbageOffset, !isLost {
            throw .damaged(path: path, offset: garbageOffset, .garbage)
        }
        isLost = false
        return head.starts(with: marker)
    }

    /// Takes the lines up to the empty one.
    private func header() throws(ReadingError) -> [UInt8] {
        let offset = input.offset
        while true {
            // Another record cuts off a header that has no end.
            let next = input.distance(to: markerOnLine, within: limits.headerBytes)
            let room = next ?? min(input.availableCount, limits.headerBytes)
            if let length = headerLength(input.peek(room)) {
                var bytes: [UInt8] = []
                try input.take(length, into: &bytes)
                return bytes
            }
            if next != nil || input.availableCount >= limits.headerBytes {
                // So that the search for the next record does not find this one.
                input.consume(next ?? marker.count)
                throw .damaged(path: path, offset: offset, .header)
            }
            guard try input.readMore() else {
                input.consume(input.availableCount)
                throw .damaged(path: path, offset: offset, .truncated)
            }
        }
    }

    private mutating func entry(
        _ fields: HeaderFields,
        length: Int
    ) throws(ReadingError) -> ArchiveEntry? {
        let type = ParameterisedValue(fields["content-type"] ?? "")
        switch fields["warc-type"]?.lowercased() {
        case "response" where ["application/http", ""].contains(type.value):
            return try response(fields, length: length)
        case "response", "resource", "conversion":
            guard isReadable(type.value) else {
                passedOver.otherMedia += 1
                break
            }
            let block = try block(length, path: name(of: fields))
            return entry(fields, type, block.bytes, damage: block.damage)
        case "revisit": passedOver.revisits += 1
        default: passedOver.otherRecords += 1
        }
        try skip(length)
        return nil
    }

    private mutating func response(
        _ fields: HeaderFields,
        length: Int
    ) throws(ReadingError) -> ArchiveEntry? {
        // The answer's own header tells whether its body is worth holding.
        let head = input.peek(min(length, limits.headerBytes))
        guard let headLength = headerLength(head) else {
            let place = input.offset
            try skip(length)
            throw .damaged(path: path, offset: place, .header)
        }
        let answer = HeaderFields(head.prefix(headLength), hasFirstLine: true)
        let type = ParameterisedValue(answer["content-type"] ?? "")
        let status = answer.firstLine.split(separator: " ").dropFirst().first
        guard status == "200", isReadable(type.value) else {
            if status == "200" { passedOver.otherMedia += 1 } else { passedOver.otherStatus += 1 }
            try skip(length)
            return nil
        }
        input.consume(headLength)
        let name = name(of: fields)
        let block = try block(length - headLength, path: name)
        let body = try unpackedBody(block.bytes, header: answer, path: name, meter: meter)
        return entry(fields, type, body.bytes, damage: block.damage ?? body.damage)
    }

    private func entry(
        _ fields: HeaderFields,
        _ type: ParameterisedValue,
        _ bytes: [UInt8],
        damage: ReadingError?
    ) -> ArchiveEntry {
        var entry = ArchiveEntry(path: name(of: fields), bytes: bytes)
        entry.url = address(in: fields)
        entry.date = fields["warc-date"]
        entry.contentType = type.value.isEmpty ? nil : type.value
        entry.charset = type["charset"]
        entry.damage = damage
        if damage == nil, fields["warc-truncated"] != nil {
            entry.damage = .damaged(path: entry.path, offset: bytes.count, .truncated)
        }
        return entry
    }

    private func name(of fields: HeaderFields) -> String {
        "\(path)!/\(address(in: fields) ?? fields["warc-record-id"] ?? "\(input.offset)")"
    }

    /// WARC 1.0 shows the address between angle brackets, and some writers follow it.
    private func address(in fields: HeaderFields) -> String? {
        guard let address = fields["warc-target-uri"] else { return nil }
        guard address.hasPrefix("<"), address.hasSuffix(">") else { return address }
        return String(address.dropFirst().dropLast())
    }
}

extension WARCReader {
    /// A record's content in memory, and what is wrong with it.
    private mutating func block(
        _ length: Int,
        path: String
    ) throws(ReadingError) -> (bytes: [UInt8], damage: ReadingError?) {
        let offset = input.offset
        guard length <= limits.pageBytes else {
            try skip(length)
            throw .tooLarge(path: path, byteCount: length, limit: limits.pageBytes)
        }
        var bytes: [UInt8] = []
        do throws(ReadingError) {
            // Where lengths lie, a record is believed to end where the next begins: going back
            // for every one would read the same bytes again and again.
            if lyingLengths < Self.lyingLengthsMaximum {
                try input.take(length, into: &bytes)
            } else {
                try takeUpToMarker(length, into: &bytes)
            }
        } catch {
            isLost = true
            return (bytes, error)
        }
        // A member's checksum stands behind the record that it packs.
        if bytes.count == length, isAtRecordEnd { return (bytes, input.takeMismatch(within: 4)) }
        lyingLengths += 1
        if let end = endByMarker(of: bytes) {
            input.putBack(bytes[end...])
            bytes.removeLast(bytes.count - end)
        } else if bytes.count == length {
            isLost = true
        } else if !isAtRecordEnd || input.availableCount == 0 {
            return (bytes, .damaged(path: path, offset: offset, .truncated))
        }
        return (bytes, .damaged(path: path, offset: offset, .length))
    }

    private static let lyingLengthsMaximum = 8

    /// Where a record begins in these bytes, or across their end.
    private func endByMarker(of bytes: [UInt8]) -> Int? {
        let whole = bytes + input.peek(markerBehindContent.count - 1)
        return firstIndex(of: markerBehindContent, in: whole, 0..<whole.count)
    }

    private func takeUpToMarker(_ length: Int, into bytes: inout [UInt8]) throws(ReadingError) {
        while bytes.count < length {
            let missing = length - bytes.count
            if let distance = input.distance(to: markerBehindContent, within: missing) {
                return try input.take(distance, into: &bytes)
            }
            let some = countBeforeMarker(within: missing)
            if some > 0 {
                try input.take(some, into: &bytes)
            } else if try !input.readMore() {
                return try input.take(input.availableCount, into: &bytes)
            }
        }
    }

    /// How much of what is there cannot be the beginning of a marker that is cut.
    private func countBeforeMarker(within missing: Int) -> Int {
        missing <= input.availableCount
            ? missing : input.availableCount - markerBehindContent.count + 1
    }

    /// Passes over content that is not held, up to a record that begins inside it.
    private mutating func skip(_ length: Int) throws(ReadingError) {
        let offset = input.offset
        var missing = length
        while missing > 0 {
            if let distance = input.distance(to: markerBehindContent, within: missing) {
                input.consume(distance)
                throw .damaged(path: path, offset: offset, .length)
            }
            let some = countBeforeMarker(within: missing)
            if some > 0 {
                input.consume(some)
                missing -= some
            } else if try !input.readMore() {
                input.consume(input.availableCount)
                throw .damaged(path: path, offset: offset, .truncated)
            }
        }
        guard !isAtRecordEnd else { return }
        isLost = true
        throw .damaged(path: path, offset: offset, .length)
    }

    /// Two line ends stand behind every record; some writers leave them out at the very end.
    private var isAtRecordEnd: Bool {
        let next = input.peek(4)
        return next.allSatisfy { $0 == 0x0D || $0 == 0x0A }
            || next.starts(with: marker.prefix(4))
            || next.starts(with: [0x0A, 0x0A])
    }
}

/// Up to and with the empty line; nil where there is none.
func headerLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    while let end = bytes[at...].firstIndex(of: 0x0A) {
        let next = bytes[(end + 1)...].prefix(2)
        if next.first == 0x0A { return end + 2 - bytes.startIndex }
        if next.elementsEqual([0x0D, 0x0A]) { return end + 3 - bytes.startIndex }
        at = end + 1
    }
    return nil
}

/// Whether a page, a feed or a document may come under this type. Servers that say nothing, or
/// that it is just bytes, are not believed: the content is looked at.
private func isReadable(_ type: String) -> Bool {
    switch type {
    case "", "application/octet-stream", "application/pdf", "application/json",
        "application/feed+json", "application/xml", "application/ld+json", "application/rtf",
        "multipart/related", "message/rfc822", "application/zip", "application/gzip":
        true
    case "text/css", "text/javascript", "text/ecmascript", "text/calendar", "text/vcard": false
    default:
        type.hasPrefix("text/") || (type.hasPrefix("application/") && type.hasSuffix("+xml"))
            || type.hasPrefix("application/vnd.openxmlformats-officedocument.wordprocessing")
    }
}
