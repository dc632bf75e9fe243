/// Which byte of each pair stands first in UTF-16.
enum WideOrder { case little, big }

/// Of text in UTF-16, by its mark or by the zeros that ASCII leaves in it; nil for all else.
func wideOrder(of head: some RandomAccessCollection<UInt8>) -> WideOrder? {
    let head = Array(head.prefix(4))
    if head.starts(with: [0xFF, 0xFE]) { return .little }
    if head.starts(with: [0xFE, 0xFF]) { return .big }
    guard head.count == 4 else { return nil }
    let isASCII = { (byte: UInt8) in
        byte == 0x09 || byte == 0x0A || byte == 0x0D || byte >= 0x20 && byte < 0x7F
    }
    if head[1] == 0, head[3] == 0, isASCII(head[0]), isASCII(head[2]) { return .little }
    if head[0] == 0, head[2] == 0, isASCII(head[1]), isASCII(head[3]) { return .big }
    return nil
}

/// Makes UTF-8 of UTF-16 that comes in pieces; half of a pair and a lone surrogate become U+FFFD.
struct UTF16Pieces {
    private let order: WideOrder
    private var isAtStart = true
    private var rest: [UInt8] = []

    init(_ order: WideOrder) { self.order = order }

    /// Nothing is the end.
    mutating func utf8(of piece: some Collection<UInt8>) -> [UInt8] {
        let bytes = rest + piece
        let isEnd = piece.isEmpty
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(order == .little ? second << 8 | first : first << 8 | second)
        }
        rest = bytes.count % 2 == 1 ? [bytes[bytes.count - 1]] : []
        if isEnd {
            if !rest.isEmpty { units.append(0xFFFD) }
            rest = []
        } else if let last = units.last, last & 0xFC00 == 0xD800 {
            // Its other half is in the next piece.
            units.removeLast()
            rest = bytes.suffix(2 + rest.count)
        }
        if isAtStart, let first = units.first {
            if first == 0xFEFF { units.removeFirst() }
            isAtStart = false
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

/// The whole of a text in UTF-16.
func utf8(ofWide bytes: [UInt8], _ order: WideOrder) -> [UInt8] {
    var pieces = UTF16Pieces(order)
    return pieces.utf8(of: bytes) + pieces.utf8(of: [])
}
