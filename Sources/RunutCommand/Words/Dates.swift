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
        guard parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()) else { return nil }
        let isWeekend = parts.count == 3 && parts[2] == "WE"
        let name =
            isWeekend ? self("akhir pekan ke-", "weekend of week ") : self("pekan ke-", "week ")
        return "\(name)\(week), \(year)"
    }

    /// `21:30+08:00` as `21.30 (UTC+8)`; `MO` as `pagi`.
    private func clock(_ time: String) -> String {
        switch time {
        case "MO": return self("pagi", "morning")
        case "MI": return self("siang", "midday")
        case "AF": return self("siang", "afternoon")
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
