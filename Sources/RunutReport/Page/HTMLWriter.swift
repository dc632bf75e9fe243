internal import RunutReading
internal import RunutText

/// Writes HTML and SVG straight into bytes. Whatever comes from an article goes through `text`
/// or an attribute, and both escape it: it can never be markup.
///
/// A class, so that what writes a part may ask the page for its words while it writes.
final class HTMLWriter {
    private(set) var bytes: [UInt8] = []

    typealias Attribute = (name: StaticString, value: String?)

    init(capacity: Int = 1 << 18) { bytes.reserveCapacity(capacity) }

    /// Markup of our own; never anything from outside.
    func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A file of our own that stands inside the page.
    func asset(_ content: [UInt8]) { bytes += content }

    func text(_ content: some StringProtocol) { escaped(printable(content)) }

    /// - Parameter attributes: one without a value is left out; an empty one stands alone.
    func element(
        _ name: StaticString,
        _ attributes: [Attribute] = [],
        _ content: (HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(self)
        close(name)
    }

    func element(
        _ name: StaticString,
        _ attributes: [Attribute] = [],
        text content: some StringProtocol
    ) {
        open(name, attributes)
        text(content)
        close(name)
    }

    /// One that holds nothing: `input`, `path`.
    func leaf(_ name: StaticString, _ attributes: [Attribute] = []) {
        begin(name, attributes)
        raw("/>")
    }

    func open(_ name: StaticString, _ attributes: [Attribute] = []) {
        begin(name, attributes)
        bytes.append(0x3E)
    }

    private func begin(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(0x3C)
        raw(name)
        for attribute in attributes {
            guard let value = attribute.value else { continue }
            bytes.append(0x20)
            raw(attribute.name)
            if value.isEmpty { continue }
            raw("=\"")
            text(value)
            bytes.append(0x22)
        }
    }

    func close(_ name: StaticString) {
        raw("</")
        raw(name)
        bytes.append(0x3E)
    }

    private func escaped(_ content: String) {
        var content = content
        content.withUTF8 { source in
            var start = 0
            for (index, byte) in source.enumerated() {
                let entity: StaticString
                switch byte {
                case 0x26: entity = "&amp;"
                case 0x3C: entity = "&lt;"
                case 0x3E: entity = "&gt;"
                case 0x22: entity = "&quot;"
                case 0x27: entity = "&#39;"
                default: continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                raw(entity)
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
    }
}

extension HTMLWriter {
    /// JSON inside a script element: `<` would end it, so it is written as an escape.
    func json(_ content: [UInt8]) {
        for byte in content {
            if byte == 0x3C { raw("\\u003c") } else { bytes.append(byte) }
        }
    }
}

/// `sha256-…` as a content security policy names a script or style that may run.
func policyHash(of content: [UInt8]) -> String {
    let digits = Array(SHA256.hexadecimal(of: content).utf8)
    let digest = stride(from: 0, to: digits.count, by: 2).map { index in
        hexValue(digits[index]) << 4 | hexValue(digits[index + 1])
    }
    return "sha256-" + base64(digest)
}

private func hexValue(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }

/// Base64 as RFC 4648 defines it.
func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let part = bytes[start..<min(start + 3, bytes.count)]
        var bits = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        bits <<= UInt32(8 * (3 - part.count))
        for place in 0..<4 {
            let digit = alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
            result.append(place <= part.count ? digit : 0x3D)
        }
    }
    return String(decoding: result, as: UTF8.self)
}
