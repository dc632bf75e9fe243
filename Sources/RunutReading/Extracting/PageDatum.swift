/// A JSON value, read as forgivingly as pages write it.
indirect enum PageDatum: Sendable {
    case object([(key: String, value: PageDatum)])
    case array([PageDatum])
    case string(String)
    /// A number as written, `true`, `false` or `null`.
    case word(String)
}

extension PageDatum {
    subscript(key: String) -> PageDatum? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// Its text, or the first one of a list.
    var text: String? {
        switch self {
        case .string(let text): text
        case .word(let word): word == "null" ? nil : word
        case .array(let values): values.first?.text
        case .object: nil
        }
    }

    /// The values of a list; any other value is a list of one.
    var all: [PageDatum] {
        if case .array(let values) = self { return values }
        return [self]
    }

    /// Reads comments, line breaks in strings, commas that end a list, single values one after
    /// another, and what is cut short. Nil when nothing begins.
    static func read(_ bytes: ArraySlice<UInt8>) -> PageDatum? {
        var reader = JSONReader(bytes: bytes)
        var values: [PageDatum] = []
        while let value = reader.value(depth: 0) {
            values.append(value)
            guard values.count < 64 else { break }
            reader.skip(0x3B, 0x2C)
        }
        return values.count > 1 ? .array(values) : values.first
    }
}

private struct JSONReader {
    let bytes: ArraySlice<UInt8>
    private var index: Int
    private static let depthLimit = 64

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private var byte: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    /// White space, comments and the marks that pages put around data.
    mutating func skip(_ others: UInt8...) {
        while let byte {
            if byte <= 0x20 || others.contains(byte) {
                index += 1
            } else if bytes[index...].starts(with: "/*".utf8) {
                index += 2
                while index < bytes.endIndex, !bytes[index...].starts(with: "*/".utf8) {
                    index += 1
                }
                index = min(index + 2, bytes.endIndex)
            } else if bytes[index...].starts(with: "//".utf8) {
                while let byte = self.byte, byte != 0x0A { _ = byte; index += 1 }
            } else if bytes[index...].starts(with: "<!--".utf8)
                || bytes[index...].starts(with: "<![CDATA[".utf8)
            {
                index += bytes[index + 2] == 0x2D ? 4 : 9
            } else if bytes[index...].starts(with: "-->".utf8)
                || bytes[index...].starts(with: "]]>".utf8)
            {
                index += 3
            } else {
                return
            }
        }
    }

    mutating func value(depth: Int) -> PageDatum? {
        skip()
        guard let byte, depth < Self.depthLimit else { return nil }
        switch byte {
        case 0x7B: return object(depth: depth)
        case 0x5B: return array(depth: depth)
        case 0x22, 0x27: return .string(string(byte))
        case 0x7D, 0x5D, 0x3A, 0x2C: return nil
        default:
            let start = index
            while let byte = self.byte, byte > 0x20, !",]}:\"".utf8.contains(byte) { index += 1 }
            guard index > start else { return nil }
            return .word(String(decoding: bytes[start..<index], as: UTF8.self))
        }
    }

    private mutating func object(depth: Int) -> PageDatum {
        index += 1
        var members: [(key: String, value: PageDatum)] = []
        while true {
            skip(0x2C)
            guard let byte, byte != 0x7D else { break }
            guard let key = value(depth: depth + 1)?.text else { break }
            skip()
            guard self.byte == 0x3A else { break }
            index += 1
            guard let value = value(depth: depth + 1) else {
                // A member without a value.
                if self.byte == 0x2C { continue }
                break
            }
            members.append((key, value))
        }
        if byte == 0x7D { index += 1 }
        return .object(members)
    }

    private mutating func array(depth: Int) -> PageDatum {
        index += 1
        var values: [PageDatum] = []
        while true {
            skip(0x2C)
            guard let byte, byte != 0x5D else { break }
            guard let value = value(depth: depth + 1) else { break }
            values.append(value)
        }
        if byte == 0x5D { index += 1 }
        return .array(values)
    }

    private mutating func string(_ quote: UInt8) -> String {
        index += 1
        var result: [UInt8] = []
        while let byte, byte != quote || isInner(quote) {
            index += 1
            guard byte == 0x5C, let escaped = self.byte else {
                result.append(byte)
                continue
            }
            index += 1
            switch escaped {
            case 0x6E: result.append(0x0A)
            case 0x74: result.append(0x09)
            case 0x72: result.append(0x0D)
            case 0x62, 0x66: result.append(0x20)
            case 0x75: result += Array(String(unicode()).utf8)
            default: result.append(escaped)
            }
        }
        if index < bytes.endIndex { index += 1 }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a quotation mark stands inside a string that forgot to escape it: after the end
    /// of a string comes a mark.
    private func isInner(_ quote: UInt8) -> Bool {
        guard quote == 0x22 else { return false }
        var next = index + 1
        while next < bytes.endIndex, bytes[next] <= 0x20 { next += 1 }
        return next < bytes.endIndex && !",:}]\"/<;".utf8.contains(bytes[next])
    }

    private mutating func unicode() -> Character {
        guard let first = unit() else { return "\u{FFFD}" }
        if first & 0xFC00 == 0xD800, bytes[index...].starts(with: "\\u".utf8) {
            index += 2
            if let second = unit(), second & 0xFC00 == 0xDC00 {
                let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
                return Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}"
            }
            return "\u{FFFD}"
        }
        return Unicode.Scalar(first).map(Character.init) ?? "\u{FFFD}"
    }

    private mutating func unit() -> UInt32? {
        guard index + 4 <= bytes.endIndex else { return nil }
        let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
        guard let value = UInt32(digits, radix: 16) else { return nil }
        index += 4
        return value
    }
}
