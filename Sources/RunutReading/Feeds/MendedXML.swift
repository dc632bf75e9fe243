internal import CLibXML2

/// What feeds get wrong in ways that make an XML parser lose more than the mistake: mended
/// before it, line ends left where they are.
///
/// - text before the XML declaration, control characters;
/// - bytes that are not UTF-8 in a feed that says it is: read as Windows-1252;
/// - `&nbsp;` and other entities of HTML, `&` that begins nothing;
/// - CDATA that is not closed before the next item begins;
/// - tags longer than a limit lose their attributes.
func mendedXML(_ bytes: [UInt8], limits: RecordLimits) -> [UInt8] {
    // UTF-16 has no byte of markup in its place; the parser reads it as it is.
    guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]),
        !bytes.prefix(4).contains(0)
    else { return bytes }
    var mender = XMLMender(bytes: bytes, tagLimit: limits.tagBytes)
    return mender.mend()
}

private struct XMLMender {
    let bytes: [UInt8]
    let tagLimit: Int
    private let isUTF8: Bool
    private var result: [UInt8] = []
    private var index = 0

    init(bytes: [UInt8], tagLimit: Int) {
        isUTF8 = saysUTF8(bytes)
        (self.bytes, self.tagLimit) = (isUTF8 ? mendedUTF8(bytes) : bytes, tagLimit)
    }

    mutating func mend() -> [UInt8] {
        result.reserveCapacity(bytes.count + 64)
        // A parser wants the declaration first; blank lines and scripts' warnings stand there.
        let first = bytes.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        index = first
        if isUTF8 {
            result += bytes[..<first].filter { $0 == 0x0A }
            if starts("<?xml ") {
                index = bytes[first...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? first
            }
        }
        while index < bytes.count { step() }
        return result
    }

    private mutating func step() {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "<"):
            if starts("<![CDATA[") {
                copyCharacterData()
            } else if starts("<!--") {
                copy(through: "-->")
            } else {
                copyTag()
            }
        case UInt8(ascii: "&"): copyReference()
        default: put(byte)
        }
    }

    private mutating func put(_ byte: UInt8) {
        let isAllowed = byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        result.append(isAllowed ? byte : 0x20)
        index += 1
    }

    private func starts(_ text: StaticString, at place: Int? = nil) -> Bool {
        let place = place ?? index
        guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount
        where bytes[place + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    private mutating func copy(through end: StaticString) {
        while index < bytes.count {
            let isEnd = starts(end)
            put(bytes[index])
            if isEnd {
                for _ in 1..<end.utf8CodeUnitCount { put(bytes[index]) }
                return
            }
        }
    }

    private mutating func copyCharacterData() {
        let start = index
        var itemEnd: Int?
        var place = index
        while place < bytes.count, !starts("]]>", at: place) {
            if bytes[place] == UInt8(ascii: "<") {
                if itemEnd == nil, starts("</item>", at: place) || starts("</entry>", at: place) {
                    itemEnd = place
                } else if let itemEnd,
                    starts("<item", at: place) || starts("<entry", at: place)
                        || starts("</channel>", at: place) || starts("</feed>", at: place)
                {
                    close(from: start, at: itemEnd)
                    return
                }
            }
            place += 1
        }
        if place == bytes.count, let itemEnd {
            close(from: start, at: itemEnd)
        } else {
            while index < min(place + 3, bytes.count) { put(bytes[index]) }
        }
    }

    /// Ends character data before the tags that close the item.
    private mutating func close(from start: Int, at itemEnd: Int) {
        // The end tag of the element that holds the data stands last before the item's.
        var end = itemEnd
        var tail = itemEnd
        while tail > start, bytes[tail - 1] <= 0x20 { tail -= 1 }
        if tail > start, bytes[tail - 1] == UInt8(ascii: ">"),
            let open = bytes[start..<tail].lastIndex(of: UInt8(ascii: "<")), open > start,
            bytes[open + 1] == UInt8(ascii: "/")
        {
            end = open
        }
        while index < end { put(bytes[index]) }
        result += Array("]]>".utf8)
    }

    private mutating func copyTag() {
        var end = index + 1
        var quote: UInt8?
        while end < bytes.count, end - index <= tagLimit {
            let byte = bytes[end]
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
                break
            }
            end += 1
        }
        guard end - index > tagLimit else {
            while index < end {
                if bytes[index] == UInt8(ascii: "&") { copyReference() } else { put(bytes[index]) }
            }
            return
        }
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
            put(bytes[index])
        }
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index] == 0x0A { result.append(0x0A) }
            index += 1
        }
    }

    /// `&nbsp;` as a number, `&` that begins no reference as `&amp;`.
    private mutating func copyReference() {
        var end = index + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        let start = end
        // The longest name of HTML 4 has 8 letters; entities of a feed's own go through.
        while end < bytes.count, end - start < 64, isNameByte(bytes[end]) { end += 1 }
        guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: ";") else {
            result += Array("&amp;".utf8)
            index += 1
            return
        }
        if start == index + 1 {
            let name = String(decoding: bytes[start..<end], as: UTF8.self)
            if !["amp", "lt", "gt", "quot", "apos"].contains(name),
                let entity = htmlEntityLookup(name)
            {
                result += Array("&#\(entity.pointee.value);".utf8)
                index = end + 1
                return
            }
        }
        while index <= end { put(bytes[index]) }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}

/// Whether the declaration names UTF-8 or no other encoding.
private func saysUTF8(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(256), as: UTF8.self).lowercased()
    guard let place = head.firstRange(of: "encoding=") else { return true }
    return head[place.upperBound...].dropFirst().hasPrefix("utf-8")
        || head[place.upperBound...].dropFirst().hasPrefix("utf8")
}
