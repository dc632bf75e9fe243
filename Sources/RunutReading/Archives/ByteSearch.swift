#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where `pattern` stands first in a range of some bytes.
func firstIndex(of pattern: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    // The system looks for one byte fast: a letter, where there is one, for those are rarer than
    // line ends.
    let pivot = pattern.firstIndex { $0 >= 0x41 } ?? 0
    let last = range.upperBound - pattern.count
    return bytes.withUnsafeBytes { bytes -> Int? in
        guard let base = bytes.baseAddress else { return nil }
        var at = range.lowerBound
        while at <= last {
            guard let found = memchr(base + at + pivot, Int32(pattern[pivot]), last - at + 1) else {
                return nil
            }
            at = UnsafeRawPointer(found) - base - pivot
            if memcmp(base + at, pattern, pattern.count) == 0 { return at }
            at += 1
        }
        return nil
    }
}

/// Where `pattern` stands last before `end`.
func lastIndex(of pattern: [UInt8], in bytes: [UInt8], before end: Int) -> Int? {
    var at = end - pattern.count
    while at >= 0 {
        if bytes[at] == pattern[0], bytes[at...].starts(with: pattern) { return at }
        at -= 1
    }
    return nil
}

/// Numbers in the order that zip has them, the lowest byte first; nil over the end.
func littleEndian(_ count: Int, at offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
    return Int(exactly: value)
}

/// A-Z made small; all other bytes as they are.
func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
}

func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
}
