import RunutLanguages
import Testing

@Suite struct CalendarTests {
    static let hijri = HijriCalendar.indonesian

    // MARK: Hijri months

    @Test(arguments: [
        (1423, 10, 1, "2002-12-06"), (1427, 10, 1, "2006-10-24"), (1428, 10, 1, "2007-10-13"),
        (1432, 10, 1, "2011-08-31"), (1435, 12, 10, "2014-10-05"), (1443, 9, 1, "2022-04-03"),
        (1443, 12, 10, "2022-07-10"), (1444, 10, 1, "2023-04-22"), (1445, 9, 1, "2024-03-12"),
        (1446, 10, 1, "2025-03-31"), (1446, 12, 10, "2025-06-06"), (1446, 1, 1, "2024-07-07"),
        (1445, 3, 12, "2023-09-28"), (1445, 7, 27, "2024-02-08"),
    ])
    func `announced days`(year: Int, month: Int, day: Int, date: String) {
        #expect(Self.hijri.day(day, ofMonth: month, in: year)?.text == date)
    }

    @Test func `months have 29 or 30 days and years 354 or 355`() {
        for year in 1300..<1600 {
            let days = Self.hijri.days(ofYear: year)
            let length = days.upperBound.ordinal - days.lowerBound.ordinal + 1
            // Where the table meets the arithmetic calendar, a year may be a day off.
            let isSeam = year == 1409 || year == 1473
            #expect((isSeam ? 352...357 : 354...355).contains(length), "\(year)")
            for month in 1...12 where !isSeam {
                let days = Self.hijri.days(ofMonth: month, in: year)
                let length = days.upperBound.ordinal - days.lowerBound.ordinal + 1
                #expect(length == 29 || length == 30, "\(year)-\(month)")
            }
        }
    }

    @Test func `months begin one to three days after the mean new moon`() {
        for year in 1410...1473 {
            for month in 1...12 {
                let age = moonAge(Self.hijri.firstDay(ofMonth: month, in: year))
                #expect(age > 0 && age < 3.2, "\(year)-\(month): \(age)")
            }
        }
    }

    @Test func `no month has a thirty-first day`() {
        #expect(Self.hijri.day(31, ofMonth: 9, in: 1445) == nil)
        #expect(Self.hijri.day(30, ofMonth: 9, in: 1445) == nil)
        #expect(Self.hijri.day(29, ofMonth: 9, in: 1445)?.text == "2024-04-09")
    }

    // MARK: Feasts

    @Test func `Idul Fitri comes every 354 or 355 days, twice in 2000 and 2033`() {
        let feast = NamedDay.hijri(month: 10, day: 1)
        let days = (1990...2050).flatMap(feast.days)
        for (day, next) in zip(days, days.dropFirst()) {
            #expect((354...355).contains(next.ordinal - day.ordinal), "\(day.text)")
        }
        #expect(feast.days(in: 2000).count == 2 && feast.days(in: 2033).count == 2)
    }

    @Test func `Nyepi and Imlek are at the new moon, Waisak at the full moon`() {
        for year in 1990...2050 {
            if let nyepi = MoonFeast.nyepi.day(in: year) {
                #expect(distance(moonAge(nyepi), 0.5) < 1.5, "\(year)")
            }
            for (feast, age) in [(MoonFeast.imlek, 0.5), (.waisak, 15.2), (.deepavali, 29.3)] {
                #expect(feast.day(in: year).map { distance(moonAge($0), age) < 1.6 } == true)
            }
        }
    }

    @Test(arguments: [
        ("easter 0", "2000-04-23"), ("easter 0", "2008-03-23"), ("easter 0", "2011-04-24"),
        ("easter 0", "2024-03-31"), ("easter -2", "2025-04-18"), ("easter 39", "2024-05-09"),
        ("easter 49", "2023-05-28"), ("nyepi", "2009-03-26"), ("nyepi", "2015-03-21"),
        ("nyepi", "2024-03-11"), ("waisak", "2007-06-01"), ("waisak", "2023-06-04"),
        ("imlek", "2012-01-23"), ("imlek", "2015-02-19"), ("imlek 14", "2024-02-24"),
        ("deepavali", "2022-10-24"), ("pawukon 0", "2023-01-04"), ("pawukon 0", "2025-11-19"),
        ("pawukon 10", "2024-03-09"), ("pawukon 136", "2024-07-13"),
        ("weekday 11 4 4", "2023-11-23"), ("weekday 5 -1 1", "2021-05-31"),
        ("weekday 11 1 1 1", "2022-11-08"), ("weekday 9 1 1", "2025-09-01"),
        ("hijri 7 27", "2022-02-28"), ("hijri 10 1", "2000-01-08"), ("817 1945", "2024-08-17"),
    ])
    func `known days`(words: String, date: String) throws {
        let named = try #require(NamedDay(words.split(separator: " ")))
        let day = try #require(Day(text: date))
        #expect(named.days(in: day.year).contains(day), "\(named.days(in: day.year))")
    }

    @Test func `Easter is a Sunday from 22 March to 25 April`() throws {
        for year in 1583...2500 {
            let easter = try #require(easterSunday(year))
            let first = try #require(Day(year: year, month: 3, day: 22))
            let last = try #require(Day(year: year, month: 4, day: 25))
            #expect(easter.weekday == 7 && (first...last).contains(easter), "\(year)")
        }
    }

    @Test func `out of the tables there is no feast`() {
        #expect(MoonFeast.imlek.day(in: 1989) == nil)
        #expect(MoonFeast.nyepi.day(in: 2001) == nil)
        #expect(MoonFeast.waisak.day(in: 2051) == nil)
    }

    // MARK: Java and Bali

    @Test(arguments: [
        ("1945-08-17", 0), ("2021-08-10", 2), ("2024-07-08", 0), ("2024-02-28", 4),
    ])
    func `market days`(date: String, marketDay: Int) {
        #expect(Day(text: date).map(JavaneseCalendar.marketDay) == marketDay)
    }

    @Test func `every weekday meets every market day within 17 days`() {
        for ordinal in stride(from: 0, to: 30_000, by: 97) {
            let other = Day(ordinal: ordinal)
            for (weekday, marketDay) in [(1, 0), (4, 2), (5, 4), (7, 3)] {
                let day = JavaneseCalendar.day(
                    weekday: weekday,
                    marketDay: marketDay,
                    nearest: other
                )
                #expect(day.weekday == weekday)
                #expect(JavaneseCalendar.marketDay(of: day) == marketDay)
                #expect(abs(day.ordinal - ordinal) <= 17)
            }
        }
    }

    @Test(arguments: [(1955, "2021-08-10"), (1957, "2023-07-20"), (1958, "2024-07-08")])
    func `Javanese new year`(year: Int, date: String) {
        #expect(JavaneseCalendar.newYear(year)?.text == date)
    }

    @Test func `Galungan is a Wednesday Kliwon every 210 days`() {
        let days = (1990...2050).flatMap { JavaneseCalendar.pawukonDays(at: 0, in: $0) }
        for (day, next) in zip(days, days.dropFirst()) {
            #expect(next.ordinal - day.ordinal == 210)
            #expect(day.weekday == 3 && JavaneseCalendar.marketDay(of: day) == 4)
        }
    }

    // MARK: The mean moon

    /// Days since the mean new moon at the end of a day in Indonesia; the true one lies within
    /// 14 hours of it.
    private func moonAge(_ day: Day) -> Double {
        // New moon on 6 January 2000, 18:14 UT; a day ends there at 17:00 UT.
        let days = Double(day.ordinal - 10_962) + (17.0 - 18.2) / 24
        return days - (days / 29.530588).rounded(.down) * 29.530588
    }

    private func distance(_ age: Double, _ other: Double) -> Double {
        let apart = abs(age - other)
        return min(apart, 29.530588 - apart)
    }
}
