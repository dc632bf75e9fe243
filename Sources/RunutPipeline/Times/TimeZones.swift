internal import RunutLanguages
internal import RunutText

/// Zones that are written with their offset: `GMT+7`, `UTC-03:30`.
extension TimeAtoms {
    /// Returns the index after what was read, nil where no such zone stands.
    @inline(__always)
    mutating func readZone(
        _ tokens: [Token],
        _ index: Int,
        in sentence: Range<Int>,
        bytes: UnsafeBufferPointer<UInt8>,
        lexicon: TimeLexicon
    ) -> Int? {
        let token = tokens[index]
        guard token.shape.contains(.allCapitals), token.byteCount >= 3 else { return nil }
        let nameEnd = Int(token.start) + 3
        guard let (minutes, end) = zoneOffset(bytes, at: nameEnd),
            let entry = lexicon.word(foldedHash(bytes, Int(token.start), nameEnd)),
            entry.senses.contains(where: { $0.part == .zone && $0.value == 0 })
        else { return nil }
        var next = index + 1
        while next < sentence.upperBound, tokens[next].start < end { next += 1 }
        senses.append(TimeSense(.zone, minutes))
        appendAtom(token.start, UInt32(end), index, next - 1, from: senses.count - 1)
        return next
    }
}

/// `+7`, `-03:30`, `+0530`, in minutes; no place on earth is further than 14 hours off.
private func zoneOffset(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at start: Int
) -> (minutes: Int, end: Int)? {
    guard start < bytes.count, bytes[start] == 0x2B || bytes[start] == 0x2D else { return nil }
    let hoursEnd = digitsEnd(bytes, from: start + 1, count: 2)
    guard let hours = digits(bytes, start + 1, hoursEnd), hours <= 14 else { return nil }
    let isColon = hoursEnd < bytes.count && bytes[hoursEnd] == 0x3A
    let from = isColon ? hoursEnd + 1 : hoursEnd
    let end = digitsEnd(bytes, from: from, count: 2)
    var minutes = hours * 60
    let hasMinutes = end == from + 2
    if hasMinutes { minutes += digits(bytes, from, end) ?? 0 }
    return (bytes[start] == 0x2B ? minutes : -minutes, hasMinutes ? end : hoursEnd)
}

/// Where up to `count` digits end.
private func digitsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) -> Int {
    var end = start
    while end < bytes.count, end < start + count, bytes[end] &- 0x30 < 10 { end += 1 }
    return end
}
