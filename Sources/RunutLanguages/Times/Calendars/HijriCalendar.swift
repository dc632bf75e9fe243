/// The Islamic calendar, whose months begin when the new moon counts as seen.
///
/// Where a table knows no month, the arithmetic calendar of leap years in a cycle of 30 stands
/// in, which may be a day or two off.
package struct HijriCalendar: Sendable {
    private let firstYear: Int
    /// Ordinals of the first days of all months in a row, and of the one after the last.
    private let starts: [Int]

    /// - Parameter text: a year a line, `1445 2023-07-19 .x.x..xx.x.x`: its first day, and of
    ///   each month whether it has 30 days (x) or 29.
    init(_ text: String) {
        var starts: [Int] = []
        var firstYear: Int?
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count == 3, let year = Int(fields[0]),
                let first = Day(text: String(fields[1])), fields[2].utf8.count == 12
            else { preconditionFailure("a line of months is a year, a day and twelve lengths") }
            firstYear = firstYear ?? year
            precondition(starts.last ?? first.ordinal == first.ordinal, "a gap before \(year)")
            if starts.isEmpty { starts.append(first.ordinal) }
            for length in fields[2].utf8 {
                starts.append(starts[starts.count - 1] + (length == UInt8(ascii: "x") ? 30 : 29))
            }
        }
        self.starts = starts
        self.firstYear = firstYear ?? 0
    }

    /// Years that are spoken of; others are of other calendars.
    package static func isYear(_ year: Int) -> Bool { (1300..<1600).contains(year) }

    package func firstDay(ofMonth month: Int, in year: Int) -> Day {
        let index = (year - firstYear) * 12 + month - 1
        guard starts.indices.contains(index) else {
            return Self.arithmeticFirstDay(ofMonth: month, in: year)
        }
        return Day(ordinal: starts[index])
    }

    package func days(ofMonth month: Int, in year: Int) -> ClosedRange<Day> {
        let next =
            month == 12
            ? firstDay(ofMonth: 1, in: year + 1) : firstDay(ofMonth: month + 1, in: year)
        return firstDay(ofMonth: month, in: year)...next.adding(days: -1)
    }

    package func days(ofYear year: Int) -> ClosedRange<Day> {
        firstDay(ofMonth: 1, in: year)...firstDay(ofMonth: 1, in: year + 1).adding(days: -1)
    }

    /// Nil where the month has no such day.
    package func day(_ day: Int, ofMonth month: Int, in year: Int) -> Day? {
        let days = days(ofMonth: month, in: year)
        let result = days.lowerBound.adding(days: day - 1)
        return days.contains(result) ? result : nil
    }

    /// The years that a day and those a year around it may lie in.
    package func years(around day: Day) -> ClosedRange<Int> {
        // A hijri year has 354.37 days, and the first began in July 622.
        let near = (day.ordinal + 492_148) * 100 / 35_437
        return near - 1...near + 2
    }

    private static func arithmeticFirstDay(ofMonth month: Int, in year: Int) -> Day {
        // Julian day 1948440 is the first of the era, 2440588 is 1970-01-01.
        Day(
            ordinal: (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + 1
                + 1_948_440 - 385 - 2_440_588
        )
    }
}
