internal import RunutText

/// Bytes outside of UTF-8 as Windows-1252 has them; it is what editors of feeds paste in.
func mendedUTF8(_ bytes: [UInt8]) -> [UInt8] {
    guard var index = invalidByteOffset(in: bytes) else { return bytes }
    var result = Array(bytes[..<index])
    while index < bytes.count {
        let character = bytes[index...].prefix(characterLength(lead: bytes[index]))
        if String(validating: character, as: UTF8.self) != nil {
            result += character
            index += character.count
        } else {
            result += windows1252[Int(bytes[index]) - 0x80]
            index += 1
        }
    }
    return result
}

private func characterLength(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
}

/// The UTF-8 of each byte from 0x80 on; five of them mean nothing.
private let windows1252 = (0x80...0xFF).map { converted([$0], "CP1252").bytes }
