/// Numbers, letters and what parts them, in the order of a text.
enum DatePart {
    /// -1 where there are more digits than any date has.
    case number(value: Int, digits: Int)
    /// ASCII letters in lower case.
    case word([UInt8])
    case mark(UInt8)
}

func dateParts(_ bytes: some Sequence<UInt8>) -> [DatePart] {
    let bytes = Array(bytes)
    var parts: [DatePart] = []
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        let start = index
        if isDigit(byte) {
            while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            let digits = index - start
            let value =
                digits > 14 ? -1 : bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
            parts.append(.number(value: value, digits: digits))
        } else if isLetter(byte) {
            while index < bytes.count, isLetter(bytes[index]) { index += 1 }
            parts.append(.word(bytes[start..<index].map { $0 < 0x80 ? $0 | 0x20 : $0 }))
        } else {
            parts.append(.mark(byte))
            index += 1
        }
    }
    return parts
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
private func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
}
