/// A day with a name, by the way in which it finds its date each year.
///
/// All languages share it: what Lebaran and Eid al-Fitr are called is a matter of language, when
/// they are is one of calendars.
package enum NamedDay: Hashable, Sendable {
    /// The same date each year; `since` is the year that anniversaries count from.
    case fixed(month: Int, day: Int, since: Int?)
    /// Days after Easter Sunday.
    case easter(Int)
    /// The nth (from 1, or -1 for the last) weekday of a month, and days after it.
    case weekday(Int, nth: Int, month: Int, after: Int)
    case hijri(month: Int, day: Int)
    /// Days after a feast by moon and sun.
    case moon(MoonFeast, after: Int)
    /// Days after Galungan, every 210 days.
    case pawukon(Int)

    /// As word lists write it: `1225`, `817 1945` (anniversaries count from 1945), `easter -2`,
    /// `weekday 11 4 4` (November's fourth Thursday), `hijri 10 1`, `imlek 14`, `pawukon 10`.
    package init?(_ words: some Collection<Substring>) {
        let numbers = words.compactMap { Int($0) }
        guard let kind = words.first else { return nil }
        switch (kind, numbers.count) {
        case ("easter", 1): self = .easter(numbers[0])
        case ("weekday", 3...4):
            self = .weekday(
                numbers[2],
                nth: numbers[1],
                month: numbers[0],
                after: numbers.count > 3 ? numbers[3] : 0
            )
        case ("hijri", 2): self = .hijri(month: numbers[0], day: numbers[1])
        case ("pawukon", 1): self = .pawukon(numbers[0])
        default:
            if let feast = MoonFeast(rawValue: String(kind)) {
                self = .moon(feast, after: numbers.first ?? 0)
            } else if let date = numbers.first, numbers.count == words.count {
                self = .fixed(
                    month: date / 100,
                    day: date % 100,
                    since: numbers.count > 1 ? numbers[1] : nil
                )
            } else {
                return nil
            }
        }
    }

    /// In order; the moon's year is shorter than ours, so there may be two, and outside of the
    /// tables there are none.
    package func days(in year: Int) -> [Day] {
        switch self {
        case .fixed(let month, let day, _):
            return [Day(year: year, month: month, day: day)].compactMap { $0 }
        case .easter(let after): return [easterSunday(year)?.adding(days: after)].compactMap { $0 }
        case .weekday(let weekday, let nth, let month, let after):
            return [Self.day(weekday, nth: nth, month: month, year: year)?.adding(days: after)]
                .compactMap { $0 }
        case .hijri:
            guard let middle = Day(year: year, month: 7, day: 1) else { return [] }
            return HijriCalendar.indonesian.years(around: middle).compactMap { day(hijriYear: $0) }
                .filter { $0.year == year }
        case .moon(let feast, let after):
            return [feast.day(in: year)?.adding(days: after)].compactMap { $0 }
        case .pawukon(let position): return JavaneseCalendar.pawukonDays(at: position, in: year)
        }
    }

    package func day(hijriYear year: Int) -> Day? {
        guard case .hijri(let month, let day) = self,
            let date = HijriCalendar.indonesian.day(day, ofMonth: month, in: year)
        else { return nil }
        return Self.decreed[date] ?? date
    }

    /// Holidays that were decreed beside the date of their month: Isra Mikraj, twice.
    private static let decreed: [Day: Day] = {
        var days: [Day: Day] = [:]
        for (date, holiday) in [("2016-05-05", "2016-05-06"), ("2022-03-01", "2022-02-28")] {
            if let date = Day(text: date) { days[date] = Day(text: holiday) }
        }
        return days
    }()

    private static func day(_ weekday: Int, nth: Int, month: Int, year: Int) -> Day? {
        if nth < 0 {
            return Day(year: year, month: month, day: Day.count(inMonth: month, of: year))
                .map { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
        }
        return Day(year: year, month: month, day: 1)
            .map { $0.adding(days: (weekday - $0.weekday + 7) % 7 + 7 * (nth - 1)) }
    }
}

/// The Gregorian computus, as Meeus gives it ("Astronomical Algorithms", chapter 8): the first
/// Sunday after the church's full moon that falls on 21 March or later.
package func easterSunday(_ year: Int) -> Day? {
    guard year > 1582 else { return nil }
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let drift = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + century - century / 4 - drift + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let late = (golden + 11 * moon + 22 * sunday) / 451
    let count = moon + sunday - 7 * late + 114
    return Day(year: year, month: count / 31, day: count % 31 + 1)
}
