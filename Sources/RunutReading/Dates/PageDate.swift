internal import RunutLanguages

/// A day, and the time and offset that stand with it, as a page or a record tells them.
struct PageDate: Hashable, Sendable {
    let day: Day
    /// `T14:05:00+07:00`, as far as it is told.
    var time = ""

    /// Nil outside of `years` too: numbers that look like days are many.
    init?(year: Int, month: Int, day: Int, years: ClosedRange<Int> = webYears) {
        guard years.contains(year), let day = Day(year: year, month: month, day: day) else {
            return nil
        }
        self.day = day
    }

    var text: String { day.text + time }

    /// The same day without its time.
    var dayText: String { day.text }

    /// There were no pages before.
    static let webYears = 1990...2099
    /// Newspapers have been printed since 1605; a table may hold any of them.
    static let pressYears = 1600...9999
}

extension PageDate {
    var isUniversal: Bool { time.hasSuffix("+00:00") }

    /// Hours and minutes since the day began; nil where no time is told.
    private var minutes: Int? {
        let parts = time.dropFirst().split(separator: ":")
        guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return nil
        }
        return hour * 60 + minute
    }

    /// A universal time in the zone in which the page shows the same moment to its readers.
    func local(shown: PageDate) -> PageDate? {
        guard isUniversal, !shown.isUniversal, let own = minutes, let other = shown.minutes else {
            return nil
        }
        let days = shown.day.ordinal - day.ordinal
        guard abs(days) <= 1 else { return nil }
        let offset = days * 1_440 + other - own
        guard offset != 0, offset % 30 == 0, (-720...840).contains(offset) else { return nil }
        var local = shown
        let clock =
            "T\(padded(other / 60, 2)):\(padded(other % 60, 2)):" + time.dropFirst(7).prefix(2)
        let size = abs(offset)
        local.time =
            clock + (offset < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2)
        return local
    }

    /// A time that calls itself universal and shows the very clock that readers are shown with
    /// another zone: it is that zone's.
    func sameClock(shown: PageDate) -> PageDate? {
        guard isUniversal, shown.hasZone, !shown.isUniversal, day == shown.day,
            minutes != nil, minutes == shown.minutes
        else { return nil }
        return inZone(of: shown)
    }

    /// The same clock in another's zone.
    func inZone(of other: PageDate) -> PageDate {
        var moved = self
        moved.time = String(time.prefix(9) + other.time.dropFirst(9))
        return moved
    }

    private var hasZone: Bool { time.utf8.count > 9 }
}
