/// One JSON value as it was written.
package indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// As it is written: no digit of a long identifier is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the input; each key once: of several, the last one's value.
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let key: String
        package var value: JSONValue

        package init(_ key: String, _ value: JSONValue) {
            (self.key, self.value) = (key, value)
        }
    }

    /// The value of a key; nil for everything that is no object.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The members of an object; none for everything else.
    package var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// The elements of an array; none for everything else.
    package var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    package var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// A string, or a number as it is written.
    package var scalar: String? {
        switch self {
        case .string(let string), .number(let string): string
        case .null, .bool, .array, .object: nil
        }
    }
}

/// Where a text stops being JSON, and why.
package struct JSONError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case endsEarly
        case expected(String)
        case notUTF8
        case controlCharacter
        case badEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        case badNumber
        case tooDeep(limit: Int)
        case tooLarge(limit: Int)
        case trailingContent
    }

    /// In the bytes that the parser was given.
    package let offset: Int
    package let reason: Reason

    package init(offset: Int, reason: Reason) {
        (self.offset, self.reason) = (offset, reason)
    }
}

extension JSONError.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .endsEarly: "it ends inside a value"
        case .expected(let what): "\(what) is missing"
        case .notUTF8: "a byte is not UTF-8"
        case .controlCharacter: "a control character stands in a string"
        case .badEscape: "an escape is unknown"
        case .loneSurrogate: "half of a surrogate pair stands alone"
        case .badNumber: "a number is not written as JSON writes them"
        case .tooDeep(let limit): "it is nested deeper than \(limit)"
        case .tooLarge(let limit): "it is larger than \(limit) bytes"
        case .trailingContent: "something follows the value"
        }
    }
}

/// What a JSON text may weigh.
package struct JSONLimits: Sendable {
    /// Parsing calls itself once for each level.
    package var depth = 128
    package var byteCount = 64 << 20

    package init() {}

    package static let standard = JSONLimits()
}

extension JSONValue {
    /// The one value that the bytes hold, white space around it allowed.
    package init(
        parsing bytes: some Collection<UInt8>,
        limits: JSONLimits = .standard
    ) throws(JSONError) {
        guard bytes.count <= limits.byteCount else {
            throw JSONError(offset: 0, reason: .tooLarge(limit: limits.byteCount))
        }
        var parser = JSONParser(bytes: Array(bytes), limits: limits)
        self = try parser.document()
    }
}
