/// A recursive parser over bytes. Offsets of errors are those of the bytes it was given.
struct JSONParser {
    let bytes: [UInt8]
    let limits: JSONLimits
    private var offset = 0
    private var depth = 0

    init(bytes: [UInt8], limits: JSONLimits) {
        (self.bytes, self.limits) = (bytes, limits)
    }

    mutating func document() throws(JSONError) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw error(.trailingContent) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        guard let first = byte else { throw error(.endsEarly) }
        switch first {
        case UInt8(ascii: "{"):
            return try nested { (parser) throws(JSONError) in try parser.object() }
        case UInt8(ascii: "["):
            return try nested { (parser) throws(JSONError) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw error(.expected("a value"))
        }
    }

    private mutating func nested(
        _ parse: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        guard depth < limits.depth else { throw error(.tooDeep(limit: limits.depth)) }
        depth += 1
        offset += 1
        let value = try parse(&self)
        depth -= 1
        return value
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        var elements: [JSONValue] = []
        skipSpace()
        while !take(UInt8(ascii: "]")) {
            elements.append(try value())
            skipSpace()
            if take(UInt8(ascii: ",")) {
                skipSpace()
                if byte == UInt8(ascii: "]") { throw error(.expected("a value")) }
            } else if byte != UInt8(ascii: "]") {
                throw error(byte == nil ? .endsEarly : .expected("a comma or a closing bracket"))
            }
        }
        return .array(elements)
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        var members = JSONMembers()
        skipSpace()
        while !take(UInt8(ascii: "}")) {
            guard byte == UInt8(ascii: "\"") else {
                throw error(byte == nil ? .endsEarly : .expected("a key"))
            }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else {
                throw error(byte == nil ? .endsEarly : .expected("a colon"))
            }
            members.add(key, try value())
            skipSpace()
            if take(UInt8(ascii: ",")) {
                skipSpace()
                if byte == UInt8(ascii: "}") { throw error(.expected("a key")) }
            } else if byte != UInt8(ascii: "}") {
                throw error(byte == nil ? .endsEarly : .expected("a comma or a closing brace"))
            }
        }
        return .object(members.all)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError)
        -> JSONValue
    {
        for index in 0..<word.utf8CodeUnitCount {
            guard let byte = byte else { throw error(.endsEarly) }
            guard byte == word.utf8Start[index] else { throw error(.expected("a value")) }
            offset += 1
        }
        return value
    }
}

/// Members with each key once, without looking through all of them for each one.
struct JSONMembers {
    private(set) var all: [JSONValue.Member] = []
    /// Made only for large objects: most have a handful of keys.
    private var places: [String: Int] = [:]
    private let few = 16

    mutating func add(_ key: String, _ value: JSONValue) {
        if let place = place(of: key) {
            all[place].value = value
            return
        }
        all.append(JSONValue.Member(key, value))
        if all.count == few {
            for (place, member) in all.enumerated() { places[member.key] = place }
        } else if all.count > few {
            places[key] = all.count - 1
        }
    }

    private func place(of key: String) -> Int? {
        all.count < few ? all.firstIndex { $0.key == key } : places[key]
    }
}

// MARK: numbers and strings

extension JSONParser {
    private mutating func number() throws(JSONError) -> JSONValue {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        let leadsWithZero = byte == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !(leadsWithZero && whole > 1) else { throw error(.badNumber, at: start) }
        if take(UInt8(ascii: ".")), digits() == 0 { throw error(.badNumber, at: start) }
        if let letter = byte, letter | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw error(.badNumber, at: start) }
        }
        return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = offset
        while let digit = byte, digit >= 0x30, digit <= 0x39 { offset += 1 }
        return offset - start
    }

    private mutating func string() throws(JSONError) -> String {
        offset += 1
        let start = offset
        while byte.map(isPlain) == true { offset += 1 }
        // Most strings have no escape: they are taken in one piece.
        if byte == UInt8(ascii: "\"") {
            defer { offset += 1 }
            return try text(bytes[start..<offset], at: start)
        }
        return try escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var result = Array(bytes[start..<offset])
        while let next = byte {
            switch next {
            case UInt8(ascii: "\""):
                offset += 1
                return try text(result[...], at: start)
            case UInt8(ascii: "\\"):
                try escape(into: &result)
            case 0..<0x20:
                throw error(.controlCharacter)
            default:
                let run = offset
                repeat { offset += 1 } while byte.map(isPlain) == true
                result += bytes[run..<offset]
            }
        }
        throw error(.endsEarly)
    }

    /// Whether a byte stands in a string for itself in every JSON.
    private func isPlain(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte >= 0x20
    }

    private func text(_ slice: ArraySlice<UInt8>, at start: Int) throws(JSONError) -> String {
        if let text = String(validating: slice, as: UTF8.self) { return text }
        // Offsets before the first escape are those of the input; after it they are near.
        let within = slice.startIndex == start ? firstInvalid(in: slice) : 0
        throw error(.notUTF8, at: start + within)
    }

    private func firstInvalid(in slice: ArraySlice<UInt8>) -> Int {
        var good = 0
        var decoder = UTF8()
        var iterator = slice.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            good += UTF8.width(scalar)
        }
        return good
    }

    private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
        let start = offset
        offset += 1
        guard let letter = byte else { throw error(.endsEarly) }
        offset += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "u"): result += Array(String(try codePoint(from: start)).utf8)
        default: throw error(.badEscape, at: start)
        }
    }

    /// The character of `\uXXXX`, or of two of them; `offset` stands on the first digit.
    private mutating func codePoint(from start: Int) throws(JSONError) -> Character {
        let first = try fourDigits(from: start)
        var value = UInt32(first)
        if first & 0xFC00 == 0xD800, bytes[offset...].starts(with: Array("\\u".utf8)) {
            let before = offset
            offset += 2
            let second = try fourDigits(from: before)
            if second & 0xFC00 == 0xDC00 {
                value = 0x10000 + (UInt32(first & 0x3FF) << 10) + UInt32(second & 0x3FF)
            } else {
                offset = before
            }
        }
        guard let scalar = Unicode.Scalar(value) else { throw error(.loneSurrogate, at: start) }
        return Character(scalar)
    }

    private mutating func fourDigits(from start: Int) throws(JSONError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = byte else { throw error(.endsEarly) }
            switch digit {
            case 0x30...0x39: value = value << 4 | UInt16(digit - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt16((digit | 0x20) - 0x61 + 10)
            default: throw error(.badEscape, at: start)
            }
            offset += 1
        }
        return value
    }
}

// MARK: between the values

extension JSONParser {
    private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func take(_ wanted: UInt8) -> Bool {
        guard byte == wanted else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let next = byte, next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D {
            offset += 1
        }
    }

    private func error(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
        JSONError(offset: offset ?? self.offset, reason: reason)
    }
}
