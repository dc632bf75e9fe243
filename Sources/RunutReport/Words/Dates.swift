package import RunutLanguages

extension Interface {
    private var months: [String] {
        self == .indonesian
            ? ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
            : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }

    /// `13 Jul 2024`
    package func shown(_ day: Day) -> String {
        "\(day.day) \(months[day.month - 1]) \(day.year)"
    }

    /// `13 Jul`, where the year is plain.
    func short(_ day: Day) -> String { "\(day.day) \(months[day.month - 1])" }

    /// `13 Jul 2024`, or from the first to the last of some days: `13–16 Jul 2024`.
    package func shown(_ days: [Day]) -> String {
        guard let first = days.min(), let last = days.max() else { return "" }
        if first == last { return shown(first) }
        if (first.year, first.month) == (last.year, last.month) {
            return "\(first.day)–\(shown(last))"
        }
        if first.year == last.year {
            return "\(first.day) \(months[first.month - 1]) – \(shown(last))"
        }
        return "\(shown(first)) – \(shown(last))"
    }

    /// A TIMEX3 value in words: `2024-07-13T21:30` as `13 Jul 2024, 21.30`.
    package func shown(timex value: String) -> String {
        switch value {
        case "PRESENT_REF": return self("sekarang", "now")
        case "PAST_REF": return self("dahulu", "in the past")
        case "FUTURE_REF": return self("nanti", "in the future")
        default: break
        }
        let parts = value.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            return parts.map { $0 == ".." ? "…" : shown(timex: String($0)) }
                .joined(separator: " – ")
        }
        let halves = value.split(separator: "T", maxSplits: 1)
        guard let date = halves.first.map(String.init), !value.hasPrefix("T") else {
            return value.hasPrefix("T") ? clock(String(value.dropFirst())) : value
        }
        if date == "XXXX-XX-XX", halves.count == 2 {
            return clock(String(halves[1])) + self(" (hari tak disebut)", " (day not told)")
        }
        guard let shownDate = shown(date: date) else { return value }
        return halves.count == 1 ? shownDate : shownDate + ", " + clock(String(halves[1]))
    }

    private func shown(date: String) -> String? {
        if let day = Day(text: date) { return shown(day) }
        let parts = date.split(separator: "-")
        guard let year = parts.first, year.utf8.count == 4, Int(year) != nil else { return nil }
        if parts.count == 1 { return String(year) }
        if let month = Int(parts[1]), (1...12).contains(month), parts.count == 2 {
            return "\(months[month - 1]) \(year)"
        }
        let count = parts[1].dropFirst()
        if parts.count == 2, parts[1].hasPrefix("Q"), let quarter = Int(count) {
            return self("triwulan ke-\(quarter) \(year)", "quarter \(quarter) of \(year)")
        }
        if parts.count == 2, parts[1].hasPrefix("H"), let half = Int(count) {
            return self("paruh ke-\(half) \(year)", "half \(half) of \(year)")
        }
        let season: String? =
            switch parts[1] {
            case "SP": self("musim semi", "spring")
            case "SU": self("musim panas", "summer")
            case "FA": self("musim gugur", "autumn")
            case "WI": self("musim dingin", "winter")
            default: nil
            }
        if parts.count == 2, let season { return "\(season) \(year)" }
        guard parts[1].hasPrefix("W"), let week = Int(count) else { return nil }
        if let days = daysOfWeek(week, of: year, isWeekend: parts.last == "WE") {
            return shown(days)
        }
        let isWeekend = parts.count == 3 && parts[2] == "WE"
        let name =
            isWeekend ? self("akhir pekan ke-", "weekend of week ") : self("pekan ke-", "week ")
        return "\(name)\(week), \(year)"
    }

    /// The first and the last day of a week, as ISO 8601 counts weeks.
    private func daysOfWeek(_ week: Int, of year: Substring, isWeekend: Bool) -> [Day]? {
        guard (1...53).contains(week), let number = Int(year),
            let fourth = Day(year: number, month: 1, day: 4)
        else { return nil }
        // The fourth of January is always in the first week.
        let monday = fourth.adding(days: (week - 1) * 7 - (fourth.weekday - 1))
        return [monday.adding(days: isWeekend ? 5 : 0), monday.adding(days: 6)]
    }

    /// `21:30+08:00` as `21.30 (UTC+8)`; `MO` as `pagi`.
    private func clock(_ time: String) -> String {
        switch time {
        case "DN": return self("dini hari", "early morning")
        case "MO": return self("pagi", "morning")
        case "MI": return self("siang", "midday")
        case "AF": return self("siang atau sore", "afternoon")
        case "EV": return self("petang", "evening")
        case "NI": return self("malam", "night")
        case "DT": return self("siang hari", "daytime")
        default: break
        }
        let sign = time.firstIndex { $0 == "+" || $0 == "-" || $0 == "Z" }
        let hours = sign.map { String(time[..<$0]) } ?? time
        let shownHours = self == .indonesian ? hours.replacing(":", with: ".") : hours
        guard let sign else { return shownHours }
        if time[sign] == "Z" { return shownHours + " UTC" }
        let offset = time[time.index(after: sign)...].split(separator: ":")
        let hour = offset.first.flatMap { Int($0) } ?? 0
        let minutes = offset.count > 1 && offset[1] != "00" ? ":\(offset[1])" : ""
        return "\(shownHours) (UTC\(time[sign])\(hour)\(minutes))"
    }
}
