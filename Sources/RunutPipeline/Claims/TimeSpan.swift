internal import RunutLanguages
internal import RunutText

/// The days, and within a day the minutes, that a time expression covers; open ends are far.
struct TimeSpan: Hashable, Sendable {
    /// Minutes since 1970, local; both included.
    let begin: Int
    let end: Int
    /// Has a clock time, so that minutes mean something.
    let hasClock: Bool

    private static let far = 1 << 40

    init?(_ time: TimeExpression) {
        guard time.kind == .date || time.kind == .time, time.begin != nil || time.end != nil else {
            return nil
        }
        // `now`, `recently`: the day it is told on, not a day that is told.
        guard !time.value.hasSuffix("_REF") else { return nil }
        let begin = time.begin.flatMap { minutes($0, atEnd: false) }
        let end = time.end.flatMap { minutes($0, atEnd: true) }
        guard begin != nil || end != nil else { return nil }
        self.begin = begin ?? -Self.far
        self.end = max(end ?? Self.far, self.begin)
        hasClock = time.value.utf8.contains(0x3A)
    }

    func overlaps(_ other: TimeSpan) -> Bool { begin <= other.end && other.begin <= end }

    /// Longer than a month: a background, not the time of an event.
    var isLong: Bool { end - begin > 32 * 24 * 60 }
}

/// `2023-09-12` or `2023-09-12T21:30+08:00` in minutes since 1970; the offset is left out, as
/// clocks of one event are told in one zone unless the value says otherwise.
private func minutes(_ text: String, atEnd: Bool) -> Int? {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let first = parts.first, let day = Day(text: String(first)) else { return nil }
    let midnight = day.ordinal * 24 * 60
    guard parts.count == 2 else { return midnight + (atEnd ? 24 * 60 - 1 : 0) }
    let clock = Array(parts[1].utf8)
    guard clock.count >= 5, clock[2] == 0x3A, let hour = number(clock[0..<2]),
        let minute = number(clock[3..<5])
    else { return midnight + (atEnd ? 24 * 60 - 1 : 0) }
    return midnight + hour * 60 + minute
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy { $0 &- 0x30 < 10 } ? digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } : nil
}
