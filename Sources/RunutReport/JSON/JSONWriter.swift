package import RunutText

/// Writes JSON straight into bytes: keys come out in the order they are given.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Whether a comma must come before the next value.
    private var needsComma = false

    package init(capacity: Int = 1 << 14) { bytes.reserveCapacity(capacity) }

    // MARK: Structure

    package mutating func object(_ content: (inout JSONWriter) -> Void) {
        open(0x7B)
        content(&self)
        close(0x7D)
    }

    package mutating func array<Elements: Sequence>(
        _ elements: Elements,
        _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        open(0x5B)
        for element in elements { write(&self, element) }
        close(0x5D)
    }

    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
        needsComma = false
    }

    package mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    // MARK: Values

    package mutating func null() { literal("null") }

    package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    package mutating func number(_ value: Int) {
        separate()
        if value < 0 { bytes.append(0x2D) }
        var magnitude = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(0x30 + magnitude % 10))
            magnitude /= 10
        } while magnitude > 0
        bytes[start...].reverse()
        needsComma = true
    }

    package mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { quoted($0) }
    }

    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    package mutating func text(_ text: Text, _ range: TextRange? = nil) {
        let range = range ?? text.all
        text.bytes.withUnsafeBufferPointer {
            quoted(UnsafeBufferPointer(rebasing: $0[range.bytes]))
        }
    }

    package mutating func range(_ range: TextRange) {
        open(0x5B)
        number(Int(range.start))
        number(Int(range.end))
        close(0x5D)
    }

    package mutating func strings(_ values: [String]) {
        array(values) { $0.string($1) }
    }

    package mutating func ranges(_ values: [TextRange]) {
        array(values) { $0.range($1) }
    }

    package mutating func numbers(_ values: [Int]) {
        array(values) { $0.number($1) }
    }

    // MARK: Bytes

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
    }

    private mutating func literal(_ word: StaticString) {
        separate()
        word.withUTF8Buffer { bytes.append(contentsOf: $0) }
        needsComma = true
    }

    /// Escapes what JSON must, what would break a line or a terminal (controls, U+007F, U+2028
    /// and U+2029), the byte order mark, which some readers swallow, and what cannot be seen
    /// or turns the direction of what follows.
    private mutating func quoted(_ source: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(0x22)
        var start = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            if isPlain[Int(byte)] {
                index += 1
                continue
            }
            var length = 1
            var code = UInt16(byte)
            if byte >= 0x80 {
                // C2 80-9F are the C1 controls, E2 80 A8 and A9 the line separators.
                // The others in E2 and D8 are without width, or turn directions.
                if byte == 0xC2, index + 1 < source.count, source[index + 1] < 0xA0 {
                    (length, code) = (2, UInt16(source[index + 1]))
                } else if byte == 0xD8, index + 1 < source.count, source[index + 1] == 0x9C {
                    (length, code) = (2, 0x061C)
                } else if byte == 0xE2, index + 2 < source.count,
                    isUnseen(source[index + 1], source[index + 2])
                {
                    let high = UInt16(source[index + 1] & 0x3F) << 6
                    (length, code) = (3, 0x2000 | high | UInt16(source[index + 2] & 0x3F))
                } else if byte == 0xEF, index + 2 < source.count, source[index + 1] == 0xBB,
                    source[index + 2] == 0xBF
                {
                    (length, code) = (3, 0xFEFF)
                } else {
                    index += 1
                    continue
                }
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
            escape(code)
            index += length
            start = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        bytes.append(0x22)
        needsComma = true
    }

    private mutating func escape(_ code: UInt16) {
        bytes.append(0x5C)
        switch code {
        case 0x22, 0x5C: bytes.append(UInt8(code))
        case 0x0A: bytes.append(0x6E)
        case 0x0D: bytes.append(0x72)
        case 0x09: bytes.append(0x74)
        default:
            bytes.append(0x75)
            for shift in stride(from: 12, through: 0, by: -4) {
                bytes.append(hexDigits[Int(code >> UInt16(shift)) & 15])
            }
        }
    }
}

/// U+200B–200F, U+2028–202E and U+2060–2069, by the bytes after E2.
private func isUnseen(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8B...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA0...0xA9): true
    default: false
    }
}

private let hexDigits = Array("0123456789abcdef".utf8)

/// Bytes that stand for themselves whatever follows.
private let isPlain: [Bool] = (0..<256).map { byte in
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: false
    default: true
    }
}
