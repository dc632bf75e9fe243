internal import RunutLanguages
internal import RunutText

/// The days, and within a day the minutes, that a time expression covers; open ends are far.
struct TimeSpan: Hashable, Sendable {
    /// Minutes since 1970, local; both included. Nil when only a clock time is known.
    let days: ClosedRange<Int>?
    /// Minutes since midnight.
    let clock: Int?

    private static let far = 1 << 40

    init(days: ClosedRange<Int>?, clock: Int?) {
        (self.days, self.clock) = (days, clock)
    }

    init?(_ time: TimeExpression) {
        // `now`, `recently`: the day it is told on, not a day that is told.
        guard time.kind == .date || time.kind == .time, !time.value.hasSuffix("_REF") else {
            return nil
        }
        clock = RunutPipeline.clock(time.value)
        // An hour whose day is assumed contradicts no other day.
        if time.assumesDay {
            days = nil
            if clock == nil { return nil }
            return
        }
        let begin = time.begin.flatMap { minutes($0, atEnd: false) }
        let end = time.end.flatMap { minutes($0, atEnd: true) }
        if begin != nil || end != nil {
            let first = begin ?? -Self.far
            days = first...max(end ?? Self.far, first)
        } else {
            days = nil
            if clock == nil { return nil }
        }
    }

    /// Whether both can be the time of one event.
    func agrees(with other: TimeSpan) -> Bool {
        if let days, let others = other.days, !days.overlaps(others) {
            // A clock time read on the wrong side of midnight still names its minute.
            return clock != nil && clock == other.clock
        }
        guard let clock, let otherClock = other.clock else { return true }
        return clock == otherClock
    }

    func isSameDay(as other: TimeSpan) -> Bool {
        guard let days, let others = other.days else { return true }
        return abs(days.lowerBound - others.lowerBound) < 24 * 60
    }

    /// A day and a clock time that stand side by side in one clause.
    func joined(with other: TimeSpan) -> TimeSpan? {
        guard (clock == nil) != (other.clock == nil) else { return nil }
        return TimeSpan(
            days: clock == nil ? days : other.days,
            clock: clock ?? other.clock
        )
    }

    /// Longer than a month: a background, not the time of an event.
    var isLong: Bool { days.map { $0.upperBound - $0.lowerBound > 32 * 24 * 60 } ?? false }
}

/// The minutes of `...T21:30`.
private func clock(_ value: String) -> Int? {
    let parts = value.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let clock = Array(parts[1].utf8)
    guard clock.count >= 5, clock[2] == 0x3A, let hour = number(clock[0..<2]),
        let minute = number(clock[3..<5])
    else { return nil }
    return hour * 60 + minute
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
