/// An article's text as bytes: valid UTF-8, never changed, cheap to share.
package struct Text: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Nil when the bytes are not UTF-8.
    package init?(validating bytes: [UInt8]) {
        guard invalidByteOffset(in: bytes) == nil else { return nil }
        self.bytes = bytes
    }

    package var all: TextRange { TextRange(0, bytes.count) }

    package subscript(range: TextRange) -> String {
        String(decoding: bytes[range.bytes], as: UTF8.self)
    }
}

/// The offset of the first byte that is not part of well-formed UTF-8, or nil.
package func invalidByteOffset(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length: Int
            var lowest: UInt8 = 0x80
            var highest: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, lowest) = (3, 0xA0)
            case 0xED: (length, highest) = (3, 0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, lowest) = (4, 0x90)
            case 0xF1...0xF3: length = 4
            case 0xF4: (length, highest) = (4, 0x8F)
            default: return index
            }
            guard index + length <= bytes.count, (lowest...highest).contains(bytes[index + 1])
            else { return index }
            for next in index + 2..<max(index + 2, index + length)
            where !(0x80...0xBF).contains(bytes[next]) { return index }
            index += length
        }
        return nil
    }
}
