#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A page's bytes as UTF-8, and how they came to be.
struct DecodedPage {
    var bytes: [UInt8]
    var charset: String
    var problems: [String] = []
}

/// Reads a page's bytes in the charset that its byte order mark, `header`, its own `meta` or its
/// looks tell, in this order. Well-formed UTF-8 is UTF-8 whatever else is said: no other charset
/// yields it by chance. What cannot be read becomes U+FFFD.
func decodePage(_ bytes: [UInt8], header: String? = nil) -> DecodedPage {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes[3...])) }
    if bytes.starts(with: [0xFF, 0xFE]) { return converted(Array(bytes[2...]), "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return converted(Array(bytes[2...]), "UTF-16BE") }
    let told = (header ?? declaredCharset(bytes)).flatMap(charsetName)
    let isASCII = bytes.withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } }
    let shifts = ["ISO-2022-JP", "ISO-2022-KR", "HZ", "UTF-7"]
    if isASCII, !(told.map(shifts.contains) ?? false) {
        return utf8(bytes)
    }
    if !isASCII, countInvalid(bytes) == 0 {
        var page = utf8(bytes)
        if let told, told != "UTF-8" {
            page.problems.append("the page says \(told) and is UTF-8")
        }
        return page
    }
    guard let told else {
        return looksLikeUTF8(bytes) ? utf8(bytes) : converted(bytes, "CP1252")
    }
    guard told == "UTF-8" else { return converted(bytes, told) }
    if looksLikeUTF8(bytes) { return utf8(bytes) }
    var page = converted(bytes, "CP1252")
    page.problems.append("the page says UTF-8 and is not; read as windows-1252")
    return page
}

/// Well-formed sequences outnumber the broken ones.
private func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
    let high = bytes.lazy.filter { $0 >= 0xC2 }.count
    return countInvalid(bytes) * 2 < high
}

private func utf8(_ bytes: [UInt8]) -> DecodedPage {
    let invalid = countInvalid(bytes)
    let hasZero = bytes.withUnsafeBufferPointer { $0.contains(0) }
    guard invalid > 0 || hasZero else { return DecodedPage(bytes: bytes, charset: "UTF-8") }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var page = DecodedPage(bytes: withoutZeros(repaired), charset: "UTF-8")
    if invalid > 0 { page.problems.append("\(invalid) bytes are no UTF-8") }
    if hasZero { page.problems.append("the page holds zero bytes") }
    return page
}

private func withoutZeros(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    return bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
}

/// Bytes at which no well-formed sequence begins or goes on.
private func countInvalid(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
        var (index, count) = (0, 0)
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(bytes, index)
            if length == 0 { count += 1 }
            index += max(1, length)
        }
        return count
    }
}

/// Zero where no well-formed sequence stands.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let (length, lowest, highest): (Int, UInt8, UInt8)
    switch bytes[index] {
    case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
    case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
    case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
    case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
    case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, bytes[index + 1] >= lowest, bytes[index + 1] <= highest
    else { return 0 }
    for next in index + 2..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 {
        return 0
    }
    return length
}

/// What `charset=` says in a `<meta>` or an XML declaration among the first bytes. Pages from
/// archives carry long scripts before their own head.
private func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1 << 16).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for (element, mark) in [("<meta", "charset="), ("<?xml", "encoding=")] {
        let (element, mark) = (Array(element.utf8), Array(mark.utf8))
        var index = 0
        while let start = head[index...].firstIndex(of: 0x3C) {
            index = start + 1
            guard head[start...].starts(with: element) else { continue }
            let tag = head[start...].prefix(512).prefix { $0 != 0x3E }
            guard let place = tag.indices.first(where: { tag[$0...].starts(with: mark) }) else {
                continue
            }
            let rest = tag[(place + mark.count)...].drop { " \"'".utf8.contains($0) }
            let name = rest.prefix {
                ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || "-_:.".utf8.contains($0)
            }
            if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
    }
    return nil
}

/// The name by which the system's converter knows a charset. As in browsers, labels of old
/// charsets mean the newer ones that hold more.
private func charsetName(_ label: String) -> String? {
    let label = label.lowercased().filter { !" \"';".contains($0) }
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8": return "UTF-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "us-ascii", "ascii",
        "windows-1252", "cp1252", "x-cp1252", "ansi":
        return "CP1252"
    case "iso-8859-9", "latin5": return "CP1254"
    case "iso-8859-11", "tis-620": return "CP874"
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030": return "GB18030"
    case "big5", "big5-hkscs", "x-x-big5": return "BIG5-HKSCS"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j": return "CP932"
    case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949": return "CP949"
    case "utf-16", "utf-16le", "utf-16be": return "UTF-8"  // A page that can be read so is ASCII.
    case "": return nil
    default:
        let handle = iconv_open("UTF-8", label)
        guard handle != iconv_t(bitPattern: -1) else { return nil }
        iconv_close(handle)
        return label.uppercased()
    }
}

/// Through the system's converter; bytes that it refuses become U+FFFD.
func converted(_ bytes: [UInt8], _ charset: String) -> DecodedPage {
    let handle = iconv_open("UTF-8", charset)
    guard handle != iconv_t(bitPattern: -1) else { return utf8(bytes) }
    defer { iconv_close(handle) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    var invalid = 0
    var source = bytes.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 1 << 16)
    source.withUnsafeMutableBufferPointer { source in
        var input = source.baseAddress
        var left = source.count
        while left > 0 {
            let failed = target.withUnsafeMutableBufferPointer { target in
                var output = target.baseAddress
                var room = target.count
                let count = iconv(handle, &input, &left, &output, &room)
                let code = count == Int.max || count == -1 ? errno : 0
                for byte in target[..<(target.count - room)] {
                    result.append(UInt8(bitPattern: byte))
                }
                return code
            }
            guard failed == EILSEQ || failed == EINVAL else { continue }
            invalid += 1
            result += [0xEF, 0xBF, 0xBD]
            input = input?.advanced(by: 1)
            left -= 1
        }
    }
    var page = DecodedPage(bytes: withoutZeros(result), charset: charset)
    if invalid > 0 { page.problems.append("\(invalid) bytes are no \(charset)") }
    return page
}
