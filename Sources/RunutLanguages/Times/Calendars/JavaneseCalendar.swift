/// What Java counts: five market days, and years of its own. Pure arithmetic.
package enum JavaneseCalendar {
    /// Legi 0, Pahing 1, Pon 2, Wage 3, Kliwon 4: 17 August 1945 was a Friday Legi.
    package static func marketDay(of day: Day) -> Int {
        ((day.ordinal - independence) % 5 + 5) % 5
    }

    /// 17 August 1945.
    private static let independence = -8903

    /// The day nearest to another that has a weekday (1 is Monday) and a market day; they
    /// meet every 35 days.
    package static func day(weekday: Int, marketDay: Int, nearest other: Day) -> Day {
        for distance in 0...17 {
            for day in [other.adding(days: -distance), other.adding(days: distance)]
            where day.weekday == weekday && self.marketDay(of: day) == marketDay {
                return day
            }
        }
        // 35 days in a row hold every pair.
        return other
    }

    /// 1 Sura of a Javanese year, in the count that holds from 1867 to 1986 (1936 to 2052).
    ///
    /// Eight years have 2835 days; the second, the fifth and the eighth have 355.
    package static func newYear(_ year: Int) -> Day? {
        guard (1867...1986).contains(year) else { return nil }
        let (cycle, rest) = (year - 1867).quotientAndRemainder(dividingBy: 8)
        let longYears = (rest > 1 ? 1 : 0) + (rest > 4 ? 1 : 0)
        return Day(ordinal: firstNewYear + cycle * 2835 + rest * 354 + longYears)
    }

    /// 24 March 1936.
    private static let firstNewYear = -12336

    /// The days of Bali's cycle of 210 days in a year.
    ///
    /// - Parameter position: days after Galungan.
    package static func pawukonDays(at position: Int, in year: Int) -> [Day] {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return [] }
        // Galungan was on 28 February 2024.
        let offset = (19_781 + position - first.ordinal) % 210
        return stride(from: first.ordinal + (offset + 210) % 210, through: last.ordinal, by: 210)
            .map { Day(ordinal: $0) }
    }
}
