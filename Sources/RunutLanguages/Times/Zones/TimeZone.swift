/// How far a place's clocks are from Greenwich, summer time included.
package struct TimeZone: Hashable, Sendable {
    /// When clocks are put forward by an hour.
    package enum Summer: String, Sendable {
        /// From the last Sunday of March to the last of October.
        case eu
        /// From the second Sunday of March to the first of November (since 2007).
        case us
        /// From the first Sunday of October to the first of April.
        case au
        /// From the last Sunday of September to the first of April.
        case nz
    }

    /// Minutes east of Greenwich, without summer time.
    package let standard: Int
    package let summer: Summer?

    package init(standard: Int, summer: Summer?) {
        (self.standard, self.summer) = (standard, summer)
    }

    /// Minutes east of Greenwich at noon of a day; nil where the day is needed and not known.
    package func offset(on day: Day?) -> Int? {
        guard let summer else { return standard }
        guard let day else { return nil }
        return standard + (summer.holds(on: day) ? 60 : 0)
    }
}

extension TimeZone.Summer {
    func holds(on day: Day) -> Bool {
        let year = day.year
        switch self {
        case .eu:
            return day >= sunday(-1, 3, year) && day < sunday(-1, 10, year)
        case .us:
            return day >= sunday(2, 3, year) && day < sunday(1, 11, year)
        case .au:
            return day >= sunday(1, 10, year) || day < sunday(1, 4, year)
        case .nz:
            return day >= sunday(-1, 9, year) || day < sunday(1, 4, year)
        }
    }

    /// The n-th Sunday of a month, -1 for the last.
    private func sunday(_ number: Int, _ month: Int, _ year: Int) -> Day {
        guard let first = Day(year: year, month: month, day: 1) else {
            preconditionFailure("months are 1 to 12")
        }
        if number < 0 {
            let last = first.adding(days: Day.count(inMonth: month, of: year) - 1)
            return last.adding(days: -(last.weekday % 7))
        }
        return first.adding(days: 7 - first.weekday + 7 * (number - 1))
    }
}
