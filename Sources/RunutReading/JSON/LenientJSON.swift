extension JSONValue {
    /// What bytes hold that mean to be JSON, as forgivingly as browsers and pages have it: with
    /// comments, line breaks in strings, quotation marks that were not escaped, keys without any,
    /// commas that end a list, single values one after another, and cut short. Nil when nothing
    /// begins. What is well-formed is read as the strict reader reads it.
    init?(lenient bytes: ArraySlice<UInt8>) {
        var reader = LenientReader(bytes: bytes)
        var values: [JSONValue] = []
        while let value = reader.value(depth: 0) {
            values.append(value)
            guard values.count < 64 else { break }
            reader.skip(0x3B, 0x2C)
        }
        guard let first = values.first else { return nil }
        self = values.count > 1 ? .array(values) : first
    }

    /// Its text, or the first one of a list.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let isTrue): isTrue ? "true" : "false"
        case .array(let values): values.first?.text
        case .null, .object: nil
        }
    }

    /// The values of a list; any other value is a list of one.
    var all: [JSONValue] {
        if case .array(let values) = self { values } else { [self] }
    }
}

/// A recursive reader that finds nothing wrong.
private struct LenientReader {
    let bytes: ArraySlice<UInt8>
    private var index: Int
    private static let depthLimit = JSONLimits.standard.depth

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
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

    mutating func value(depth: Int) -> JSONValue? {
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
            return word(String(decoding: bytes[start..<index], as: UTF8.self))
        }
    }

    private func word(_ word: String) -> JSONValue {
        switch word {
        case "null", "undefined": .null
        case "true": .bool(true)
        case "false": .bool(false)
        default:
            word.utf8.allSatisfy { 0x30...0x39 ~= $0 || "+-.eE".utf8.contains($0) }
                ? .number(word) : .string(word)
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        index += 1
        var members = JSONMembers()
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
            members.add(key, value)
        }
        if byte == 0x7D { index += 1 }
        return .object(members.all)
    }

    private mutating func array(depth: Int) -> JSONValue {
        index += 1
        var values: [JSONValue] = []
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
            case 0x62: result.append(0x08)
            case 0x66: result.append(0x0C)
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
