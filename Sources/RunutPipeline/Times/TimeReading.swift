internal import RunutLanguages

/// What the parts of a time mean: the value, and the day that later words may count from.
struct TimeReading {
    var kind: TimeExpression.Kind = .date
    var value: String
    var begin: String?
    var end: String?
    /// The other value of a time that can be read two ways.
    var orElse: String?
    var day: Day?
    var year: Int?
    var quarter: Int?
    /// A day in the stretch that is named, and how long that is: "Mei 2011" is a month.
    var stretch: (Day, TimeUnit)?
    var instant: NamedTimes.Instant?
    /// Whether the day was written as a date beside its weekday.
    var isDated = false
    /// The day that is named, or counted from, when it is a feast: "H-7" counts from the last.
    var feast: Day?
    /// Whether nothing but the anchor tells the day of an hour.
    var assumesDay = false

    init(
        _ kind: TimeExpression.Kind,
        _ value: String,
        begin: String? = nil,
        end: String? = nil
    ) {
        (self.kind, self.value, self.begin, self.end) = (kind, value, begin, end)
    }

    /// The same, for a text that counts from that day.
    func ofFeast(_ day: Day?) -> TimeReading {
        var reading = self
        reading.feast = day
        return reading
    }

    static func day(_ day: Day) -> TimeReading {
        var reading = TimeReading(.date, day.text, begin: day.text, end: day.text)
        reading.day = day
        return reading
    }

    /// A stretch with known ends, whatever its name.
    static func stretch(_ value: String, _ first: Day, _ last: Day) -> TimeReading {
        TimeReading(.date, value, begin: first.text, end: last.text)
    }

    /// The week (Monday to Sunday) that holds a day.
    static func week(holding day: Day) -> TimeReading {
        let monday = day.monday
        var reading = TimeReading.stretch(monday.weekText, monday, monday.adding(days: 6))
        reading.stretch = (monday, .week)
        return reading
    }

    static func weekend(holding day: Day) -> TimeReading {
        let monday = day.monday
        return .stretch(
            monday.weekText + "-WE",
            monday.adding(days: 5),
            monday.adding(days: 6)
        )
    }

    /// - Parameter index: year * 12 + month - 1.
    static func month(_ index: Int) -> TimeReading? {
        let (year, month) = (index / 12, index % 12 + 1)
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        var reading = TimeReading.stretch(
            "\(padded(year, 4))-\(padded(month, 2))",
            first,
            first.adding(days: Day.count(inMonth: month, of: year) - 1)
        )
        reading.year = year
        reading.stretch = (first, .month)
        return reading
    }

    static func year(_ year: Int) -> TimeReading? {
        var reading = years(padded(year, 4), year, year)
        reading?.stretch = Day(year: year, month: 1, day: 1).map { ($0, .year) }
        return reading
    }

    static func years(_ value: String, _ first: Int, _ last: Int) -> TimeReading? {
        guard first > 0, last < 10000,
            let begin = Day(year: first, month: 1, day: 1),
            let end = Day(year: last, month: 12, day: 31)
        else { return nil }
        var reading = TimeReading.stretch(value, begin, end)
        reading.year = first
        return reading
    }

    /// - Parameter index: year * 4 + quarter - 1.
    static func quarter(_ index: Int) -> TimeReading? {
        let (year, quarter) = (index / 4, index % 4)
        guard let first = Day(year: year, month: quarter * 3 + 1, day: 1) else { return nil }
        var reading = TimeReading.stretch(
            "\(padded(year, 4))-Q\(quarter + 1)",
            first,
            first.adding(months: 3).adding(days: -1)
        )
        (reading.year, reading.quarter) = (year, index)
        return reading
    }

    /// - Parameter index: year * 2 + half - 1.
    static func half(_ index: Int) -> TimeReading? {
        let (year, half) = (index / 2, index % 2)
        guard let first = Day(year: year, month: half * 6 + 1, day: 1) else { return nil }
        var reading = TimeReading.stretch(
            "\(padded(year, 4))-H\(half + 1)",
            first,
            first.adding(months: 6).adding(days: -1)
        )
        reading.year = year
        return reading
    }
}

extension Day {
    var monday: Day { adding(days: 1 - weekday) }

    /// `2023-W37`: a week belongs to the year of its Thursday.
    var weekText: String {
        let thursday = monday.adding(days: 3)
        let first = Day(year: thursday.year, month: 1, day: 1) ?? thursday
        return
            "\(padded(thursday.year, 4))-W\(padded((thursday.ordinal - first.ordinal) / 7 + 1, 2))"
    }

    /// Four digits hold its year, and that of the weeks around it.
    var isWritable: Bool { (2..<9999).contains(year) }

    var monthIndex: Int { year * 12 + month - 1 }

    /// The same day some months on, or the month's last.
    func adding(months: Int) -> Day {
        let index = max(12, monthIndex + months)
        let (year, month) = (index / 12, index % 12 + 1)
        return Day(year: year, month: month, day: min(day, Day.count(inMonth: month, of: year)))
            ?? self
    }

    func adding(_ count: Int, _ unit: TimeUnit) -> Day {
        switch unit {
        case .second, .minute: self
        case .hour: adding(days: (abs(count) + 23) / 24 * (count < 0 ? -1 : 1))
        case .day: adding(days: count)
        case .week: adding(days: 7 * count)
        case .month: adding(months: count)
        case .quarter: adding(months: 3 * count)
        case .half: adding(months: 6 * count)
        case .year: adding(months: 12 * count)
        case .decade: adding(months: 120 * count)
        case .century: adding(months: 1200 * count)
        case .millennium: adding(months: 12000 * count)
        }
    }
}
