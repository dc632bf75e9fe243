internal import RunutText

/// Makes a page of the bytes of one plain-text article.
///
/// The text is the input byte for byte, a byte order mark included, so that every range
/// holds in the user's own file.
package func readPage(
    path: String,
    alsoAt: [String] = [],
    bytes: [UInt8],
    limits: ReadingLimits = .standard
) throws(ReadingError) -> RawPage {
    guard bytes.count <= limits.articleBytes else {
        throw .tooLarge(path: path, byteCount: bytes.count, limit: limits.articleBytes)
    }
    if isWebPage(path) { return readWebPage(path: path, alsoAt: alsoAt, bytes: bytes) }
    let survey = survey(bytes)
    if let offset = survey.zeroByte { throw .binary(path: path, offset: offset) }
    guard survey.hasContent else { throw .empty(path: path) }
    guard let text = Text(validating: bytes) else {
        throw .notUTF8(path: path, offset: invalidByteOffset(in: bytes) ?? 0)
    }
    return RawPage(
        path: path,
        alsoAt: alsoAt,
        form: .text,
        sha256: SHA256.hexadecimal(of: bytes),
        byteCount: bytes.count,
        text: text
    )
}

private func isWebPage(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
}

private func readWebPage(path: String, alsoAt: [String], bytes: [UInt8]) -> RawPage {
    let extracted = extractPage(bytes)
    return RawPage(
        path: path,
        alsoAt: alsoAt,
        form: .html,
        sha256: SHA256.hexadecimal(of: bytes),
        byteCount: bytes.count,
        text: Text(extracted.text),
        extracted: extracted
    )
}

private struct Survey {
    var zeroByte: Int?
    /// Whether there is anything but white space and a byte order mark.
    var hasContent = false
}

/// One pass over the bytes for all that would make them no article.
private func survey(_ bytes: [UInt8]) -> Survey {
    bytes.withUnsafeBufferPointer { bytes in
        var survey = Survey()
        let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
        for index in (bytes.starts(with: bom) ? 3 : 0)..<bytes.count {
            if bytes[index] > 0x20 { survey.hasContent = true }
            if bytes[index] == 0 {
                survey.zeroByte = index
                break
            }
        }
        return survey
    }
}
