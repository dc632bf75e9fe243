/// The body of an HTTP answer as it was before it was packed for the way.
///
/// Crawlers often unpack bodies and leave the headers as they were: a body that does not look
/// packed is taken as it is.
func unpackedBody(
    _ body: [UInt8],
    header: HeaderFields,
    path: String,
    meter: UnpackingMeter
) throws(ReadingError) -> (bytes: [UInt8], damage: ReadingError?) {
    var body = body
    var damage: ReadingError?
    if let transfer = header["transfer-encoding"], ParameterisedValue(transfer).value == "chunked" {
        let chunks = joinedChunks(body)
        body = chunks.bytes
        if chunks.isCut { damage = .damaged(path: path, offset: body.count, .truncated) }
    }
    let codings = (header["content-encoding"] ?? "").split(separator: ",")
    // The last was put on last.
    for coding in codings.reversed() {
        let name = ParameterisedValue(String(coding)).value
        guard let wrapper = try wrapper(of: name, around: body, path: path) else { continue }
        let result = try inflated(body, wrapper, path: path, meter: meter)
        body = result.bytes
        damage = damage ?? result.damage
    }
    return (body, damage)
}

private func wrapper(
    of coding: String,
    around body: [UInt8],
    path: String
) throws(ReadingError) -> InflateStream.Wrapper? {
    switch coding {
    case "", "identity": return nil
    case "gzip", "x-gzip": return body.starts(with: gzipMagic) ? .gzip : nil
    case "deflate":
        // By the standard with zlib's two bytes, by custom often without.
        if isZlibHeader(body) { return .zlib }
        return looksLikeText(body) ? nil : .bare
    default:
        guard looksLikeText(body) else { throw .unsupported(path: path, .compression(coding)) }
        return nil
    }
}

/// Method 8, and the two bytes divide by 31 (RFC 1950).
private func isZlibHeader(_ body: [UInt8]) -> Bool {
    body.count >= 2 && body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
}

private func looksLikeText(_ body: [UInt8]) -> Bool {
    !body.prefix(64).contains { $0 < 0x09 || (0x0E...0x1F ~= $0) }
        && trimmed(body.prefix(64)).first.map { $0 == 0x3C || $0 == 0x7B || $0 == 0x5B } != false
}

/// All that comes out up to the first damage.
func inflated(
    _ bytes: [UInt8],
    _ wrapper: InflateStream.Wrapper,
    path: String,
    meter: UnpackingMeter
) throws(ReadingError) -> (bytes: [UInt8], damage: ReadingError?) {
    let packed = SourceStream(ByteSource(path: path, bytes: bytes))
    let stream = InflateStream(packed, wrapper, path: path, meter: meter)
    return try wholeContent(of: BufferedStream(stream), path: path, limits: meter.limits)
}

/// What a stream holds up to its end or the first damage.
func wholeContent(
    of stream: BufferedStream,
    path: String,
    limits: ReadingLimits
) throws(ReadingError) -> (bytes: [UInt8], damage: ReadingError?) {
    var bytes: [UInt8] = []
    do throws(ReadingError) {
        try stream.take(limits.pageBytes + 1, into: &bytes)
    } catch {
        guard case .damaged = error else { throw error }
        return (bytes, error)
    }
    guard bytes.count <= limits.pageBytes else {
        throw .tooLarge(path: path, byteCount: bytes.count, limit: limits.pageBytes)
    }
    return (bytes, nil)
}

/// The chunks of a chunked body (RFC 9112, 7.1) as one. A body whose first line is no length was
/// joined already.
func joinedChunks(_ body: [UInt8]) -> (bytes: [UInt8], isCut: Bool) {
    var result: [UInt8] = []
    var at = 0
    while at < body.count {
        guard let chunk = chunkLength(in: body, at: at) else {
            return at == 0 ? (body, false) : (result, true)
        }
        if chunk.length == 0 { return (result, false) }
        let end = min(body.count, chunk.start + min(chunk.length, body.count))
        result += body[chunk.start..<end]
        if end - chunk.start < chunk.length { return (result, true) }
        at = end
        if at < body.count, body[at] == 0x0D { at += 1 }
        if at < body.count, body[at] == 0x0A { at += 1 }
    }
    return (result, true)
}

private func chunkLength(in body: [UInt8], at place: Int) -> (length: Int, start: Int)? {
    var length = 0
    var at = place
    while at < body.count, let digit = hexadecimalDigit(body[at]) {
        guard length < 1 << 40 else { return nil }
        length = length << 4 | digit
        at += 1
    }
    guard at > place else { return nil }
    // Extensions are allowed and passed over; some servers fill up with spaces.
    guard at < body.count, [0x0D, 0x0A, 0x3B, 0x20].contains(body[at]) else { return nil }
    guard let end = body[at...].prefix(1 << 10).firstIndex(of: 0x0A) else { return nil }
    return (length, end + 1)
}

func hexadecimalDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x41 + 10
    case 0x61...0x66: Int(byte) - 0x61 + 10
    default: nil
    }
}
