/// The form of what is JSON as far as it can be seen. Nil where the grammar is broken, as in a
/// text that begins with a name in brackets.
func jsonForm(_ content: ArraySlice<UInt8>, ending: String?) -> InputForm? {
    guard let first = content.first, first == 0x7B || first == 0x5B else { return nil }
    var scan = JSONScan(content)
    guard let end = scan.value() else { return nil }
    if first == 0x5B {
        guard end == .cut || scan.isAtEnd else { return nil }
        return scan.firstElement == 0x7B || scan.firstElement == nil ? .jsonArray : .json
    }
    let isSpread = scan.hasLineEnds
    if end == .whole, !scan.isAtEnd {
        // Another object on a line of its own, or no JSON.
        guard scan.isBehindLineEnd, scan.next == 0x7B, scan.value() != nil else { return nil }
        return .jsonLines
    }
    if scan.version?.contains("jsonfeed.org/version") == true { return .jsonFeed }
    if isNinjs(scan.keys) { return .ninjs }
    if isSpread { return .json }
    return end == .cut && ending == "json" ? .json : .jsonLines
}

/// By what IPTC's ninjs requires and what no other form has.
private func isNinjs(_ keys: Set<String>) -> Bool {
    let own: Set = [
        "versioncreated", "versionCreated", "body_text", "body_html", "body_xhtml", "bodies",
        "headlines", "pubstatus", "pubStatus", "representationtype", "representationType",
        "contentCreated", "firstCreated", "firstcreated",
    ]
    return keys.contains("uri") && keys.intersection(own).count >= 2
}

/// Follows the grammar (RFC 8259) without keeping anything but the keys of the outermost object.
private struct JSONScan {
    enum End { case whole, cut }

    private(set) var keys: Set<String> = []
    private(set) var version: String?
    private(set) var firstElement: UInt8?
    /// Whether a value was spread over several lines.
    private(set) var hasLineEnds = false
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    var isAtEnd: Bool { bytes[at...].allSatisfy { $0 <= 0x20 } }
    var next: UInt8? { bytes[at...].first { $0 > 0x20 } }
    var isBehindLineEnd: Bool { bytes[at...].prefix { $0 <= 0x20 }.contains(0x0A) }

    /// Passes over one value. Nil where it breaks the grammar; `cut` where the bytes end in it.
    mutating func value() -> End? {
        var open: [UInt8] = []
        var expects = Expected.value
        repeat {
            skipSpace(inside: !open.isEmpty)
            guard at < bytes.endIndex else { return .cut }
            let byte = bytes[at]
            if open == [0x5B], firstElement == nil, byte != 0x5D { firstElement = byte }
            switch (byte, expects) {
            case (0x7B, .value), (0x7B, .valueOrEnd):
                open.append(byte)
                expects = .keyOrEnd
                at += 1
            case (0x5B, .value), (0x5B, .valueOrEnd):
                open.append(byte)
                expects = .valueOrEnd
                at += 1
            case (0x7D, .keyOrEnd), (0x7D, .commaOrEnd), (0x5D, .valueOrEnd), (0x5D, .commaOrEnd):
                guard open.popLast() == (byte == 0x7D ? 0x7B : 0x5B) else { return nil }
                expects = .commaOrEnd
                at += 1
            case (0x2C, .commaOrEnd):
                expects = open.last == 0x7B ? .key : .value
                at += 1
            case (0x22, .key), (0x22, .keyOrEnd):
                let key = string()
                guard let key else { return .cut }
                if open.count == 1 { keys.insert(key) }
                isVersion = open.count == 1 && key == "version"
                expects = .colon
            case (0x3A, .colon):
                expects = .value
                at += 1
            case (_, .value), (_, .valueOrEnd):
                guard let end = scalar() else { return nil }
                if end == .cut { return .cut }
                expects = .commaOrEnd
            default: return nil
            }
        } while !open.isEmpty
        return .whole
    }

    private enum Expected { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd }
    private var isVersion = false

    private mutating func skipSpace(inside: Bool) {
        while at < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) {
            if inside, bytes[at] == 0x0A { hasLineEnds = true }
            at += 1
        }
    }

    /// A string's bytes with its escapes as they stand; nil where it is cut.
    private mutating func string() -> String? {
        let start = at + 1
        at = start
        while at < bytes.endIndex, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        guard at < bytes.endIndex else { return nil }
        at += 1
        return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
    }

    private mutating func scalar() -> End? {
        if bytes[at] == 0x22 {
            guard let text = string() else { return .cut }
            if isVersion { version = text }
            isVersion = false
            return .whole
        }
        let word = bytes[at...].prefix {
            0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0
                || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        }
        at = word.endIndex
        let isCut = at == bytes.endIndex
        if let first = word.first, 0x30...0x39 ~= first || first == 0x2D {
            let isNumber = word.allSatisfy { !(0x41...0x7A ~= $0) || $0 | 0x20 == 0x65 }
            return isNumber ? (isCut ? .cut : .whole) : nil
        }
        let names = ["true", "false", "null"].map { Array($0.utf8) }
        if names.contains(where: { $0.elementsEqual(word) }) { return .whole }
        return isCut && names.contains { $0.starts(with: word) } ? .cut : nil
    }
}
