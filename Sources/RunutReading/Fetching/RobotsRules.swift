/// What a robots.txt says to one robot (RFC 9309).
struct RobotsRules: Sendable {
    /// What it asks robots to wait between two requests.
    private(set) var delaySeconds: Double?
    private var rules: [(pattern: [UInt8], allows: Bool)] = []

    /// Where there is no robots.txt, everything is allowed.
    static let none = RobotsRules()

    private init() {}

    /// The groups that name `robot`, joined; else those for all. `isCut` drops the last line, which
    /// would else forbid more than was written.
    init(_ file: [UInt8], for robot: String, isCut: Bool = false) {
        var lines = file.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
        if isCut { lines.removeLast() }
        if file.starts(with: [0xEF, 0xBB, 0xBF]) { lines[0] = lines[0].dropFirst(3) }
        var (own, all) = (RobotsRules(), RobotsRules())
        var group = Group()
        for line in lines {
            guard let field = Field(line) else { continue }
            switch field.name {
            case "user-agent":
                let name = field.value.prefix { isTokenByte($0) || $0 == UInt8(ascii: "*") }
                group.begin(String(decoding: lowercased(name), as: UTF8.self), robot)
            case "allow", "disallow", "crawl-delay":
                group.isOpen = false
                if group.isOwn { own.take(field) }
                if group.isForAll { all.take(field) }
            // Sitemaps and what others have made up belong to no group.
            default: continue
            }
            if group.isOwn { own.isNamed = true }
        }
        self = own.isNamed ? own : all
    }

    private var isNamed = false

    /// `target` is an address's path with its query. The longest pattern decides; of two as long,
    /// the one that allows.
    func allows(_ target: String) -> Bool {
        if target == "/robots.txt" { return true }
        let target = normalised(Array(target.utf8)[...], isPattern: false)
        var best: (length: Int, allows: Bool)?
        for rule in rules where matches(rule.pattern, target) {
            let length = rule.pattern.count
            if let best, length < best.length || (length == best.length && best.allows) { continue }
            best = (length, rule.allows)
        }
        return best?.allows ?? true
    }

    private mutating func take(_ field: Field) {
        if field.name == "crawl-delay" {
            let seconds = Double(String(decoding: field.value, as: UTF8.self))
            if let seconds, seconds.isFinite, seconds >= 0, delaySeconds == nil {
                delaySeconds = seconds
            }
        } else if !field.value.isEmpty {
            rules.append((normalised(field.value, isPattern: true), field.name == "allow"))
        }
    }
}

/// Lines that name robots, before the rules for them.
private struct Group {
    var isOpen = false
    private(set) var isOwn = false
    private(set) var isForAll = false

    mutating func begin(_ name: String, _ robot: String) {
        if !isOpen { (isOpen, isOwn, isForAll) = (true, false, false) }
        if name == robot { isOwn = true }
        if name == "*" { isForAll = true }
    }
}

private struct Field {
    let name: String
    let value: ArraySlice<UInt8>

    init?(_ line: ArraySlice<UInt8>) {
        let line = line.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        name = String(decoding: lowercased(trimmed(line[..<colon])), as: UTF8.self)
        value = trimmed(line[(colon + 1)...])
    }
}

private func isTokenByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A ~= byte | 0x20) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
}

/// With the same bytes percent-encoded on both sides, so that they can be compared. `*` and a `$` at
/// the end mean something in a pattern; elsewhere they are encoded too.
private func normalised(_ path: ArraySlice<UInt8>, isPattern: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var at = path.startIndex
    while at < path.endIndex {
        var byte = path[at]
        var isEncoded = false
        if byte == UInt8(ascii: "%"), at + 2 < path.endIndex,
            let high = hexadecimalDigit(path[at + 1]), let low = hexadecimalDigit(path[at + 2])
        {
            byte = UInt8(high << 4 | low)
            isEncoded = !isUnreserved(byte)
            at += 2
        } else if byte == UInt8(ascii: "*") {
            isEncoded = !isPattern
        } else if byte == UInt8(ascii: "$") {
            isEncoded = !isPattern || at + 1 < path.endIndex
        } else {
            isEncoded = byte <= 0x20 || byte >= 0x7F
        }
        if isEncoded {
            result += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
        } else {
            result.append(byte)
        }
        at += 1
    }
    return result
}

private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x41 + digit - 10
}

private func isUnreserved(_ byte: UInt8) -> Bool {
    (0x61...0x7A ~= byte | 0x20) || 0x30...0x39 ~= byte || Array("-._~".utf8).contains(byte)
}

/// Whether a pattern matches the beginning of a path, or all of it where it ends in `$`.
///
/// Each piece between stars is taken where it first stands: leaving more for the rest never hurts.
private func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isWhole = pattern.last == UInt8(ascii: "$")
    let pieces = (isWhole ? pattern.dropLast() : pattern[...])
        .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    guard path.starts(with: pieces[0]) else { return false }
    var at = pieces[0].count
    if pieces.count == 1 { return !isWhole || at == path.count }
    for (index, piece) in pieces.enumerated().dropFirst() {
        if isWhole, index == pieces.count - 1 {
            return path.count - at >= piece.count && path[at...].suffix(piece.count) == piece
        }
        if piece.isEmpty { continue }
        guard let found = firstIndex(of: Array(piece), in: path, at..<path.count) else {
            return false
        }
        at = found + piece.count
    }
    return true
}
