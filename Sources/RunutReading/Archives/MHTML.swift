/// The page of a saved page (MHTML, RFC 2557), or the fullest text of a mail.
///
/// Of the parts only the one that is the page is unpacked: it is named as the root, or has the
/// address that was saved, or is the first of HTML.
package func page(
    ofMHTML bytes: [UInt8],
    path: String,
    limits: ReadingLimits = .standard
) throws(ReadingError) -> ArchiveEntry {
    let whole = try MailPart(bytes[...], path: path, limits: limits)
    let parts = try whole.leaves(depth: 0)
    let address = whole.fields["snapshot-content-location"]
    let root = ParameterisedValue(whole.fields["content-type"] ?? "")["start"]
    let pages = parts.filter { ["text/html", "application/xhtml+xml"].contains($0.type.value) }
    let named = pages.first { root != nil && $0.fields["content-id"] == root }
    let saved = pages.first { address != nil && $0.fields["content-location"] == address }
    let text = parts.first { $0.type.value == "text/plain" }
    guard let part = named ?? saved ?? pages.first ?? text else {
        throw .damaged(path: path, offset: 0, .truncated)
    }
    var entry = ArchiveEntry(path: path, bytes: part.decodedBody)
    entry.form = form(of: entry.bytes, name: nil)
    entry.url = address ?? part.fields["content-location"] ?? whole.fields["content-location"]
    entry.date = whole.fields["date"]
    entry.contentType = part.type.value
    entry.charset = part.type["charset"]
    if !part.isWhole { entry.damage = .damaged(path: path, offset: bytes.count, .truncated) }
    return entry
}

/// A part of a mail with its own header; the whole is one too.
private struct MailPart {
    let fields: HeaderFields
    let type: ParameterisedValue
    let body: ArraySlice<UInt8>
    /// Whether the boundary behind it was found.
    let isWhole: Bool
    let path: String
    let limits: ReadingLimits

    init(
        _ bytes: ArraySlice<UInt8>,
        isWhole: Bool = true,
        path: String,
        limits: ReadingLimits
    ) throws(ReadingError) {
        // A part may have no header at all; its first line is empty then.
        let isBare = bytes.first == 0x0A || bytes.starts(with: [0x0D, 0x0A])
        let length = isBare ? 0 : headerLength(bytes)
        guard let length, length <= limits.headerBytes else {
            throw .damaged(path: path, offset: bytes.startIndex, .header)
        }
        fields = HeaderFields(bytes.prefix(length), hasFirstLine: false)
        type = ParameterisedValue(fields["content-type"] ?? "text/plain")
        body = bytes.dropFirst(length)
        (self.isWhole, self.path, self.limits) = (isWhole, path, limits)
    }

    /// The parts that have no parts, in order.
    func leaves(depth: Int) throws(ReadingError) -> [MailPart] {
        guard type.value.hasPrefix("multipart/"), let boundary = type["boundary"] else {
            return [self]
        }
        guard depth < limits.archiveDepth else {
            throw .tooDeep(path: path, limit: limits.archiveDepth)
        }
        var leaves: [MailPart] = []
        for (part, isWhole) in try parts(between: boundary) {
            let part = try MailPart(part, isWhole: isWhole, path: path, limits: limits)
            leaves += try part.leaves(depth: depth + 1)
        }
        return leaves
    }

    private func parts(
        between boundary: String
    ) throws(ReadingError) -> [(bytes: ArraySlice<UInt8>, isWhole: Bool)] {
        let line = Array("--\(boundary)".utf8)
        var parts: [(ArraySlice<UInt8>, Bool)] = []
        var start: Int?
        var at = body.startIndex
        while at < body.endIndex {
            let rest = body[at...]
            let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
            if rest.starts(with: line) {
                let tail = trimmed(body[(at + line.count)..<max(end, at + line.count)])
                let isLast = tail.elementsEqual([0x2D, 0x2D])
                if isLast || tail.isEmpty {
                    if let start { parts.append((body[start..<at], true)) }
                    if isLast { return parts }
                    start = end
                    guard parts.count < limits.archiveEntries else {
                        throw .tooMany(path: path, limit: limits.archiveEntries)
                    }
                }
            }
            at = end
        }
        if let start { parts.append((body[start...], false)) }
        return parts
    }

    var decodedBody: [UInt8] {
        switch ParameterisedValue(fields["content-transfer-encoding"] ?? "").value {
        case "quoted-printable": decodedQuotedPrintable(body)
        case "base64": decodedBase64(body)
        default: Array(body)
        }
    }
}

/// RFC 2045, 6.7. What is no escape stays as it is.
func decodedQuotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
        let byte = bytes[at]
        at += 1
        guard byte == 0x3D else {
            result.append(byte)
            continue
        }
        let next = bytes[at...].prefix(2)
        if next.first == 0x0A {
            at += 1
        } else if next.elementsEqual([0x0D, 0x0A]) {
            at += 2
        } else if next.count == 2, let high = next.first.flatMap(hexadecimalDigit),
            let low = next.last.flatMap(hexadecimalDigit)
        {
            result.append(UInt8(high << 4 | low))
            at += 2
        } else {
            result.append(byte)
        }
    }
    return result
}

/// RFC 2045, 6.8: line ends and all else that is no letter of the alphabet is passed over.
func decodedBase64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var (bits, count) = (0, 0)
    for byte in bytes {
        if byte == 0x3D { break }
        guard let value = base64Value(byte) else { continue }
        bits = (bits << 6 | value) & 0xFFFF
        count += 6
        if count >= 8 {
            count -= 8
            result.append(UInt8(truncatingIfNeeded: bits >> count))
        }
    }
    return result
}

private func base64Value(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61 + 26
    case 0x30...0x39: Int(byte) - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
}
