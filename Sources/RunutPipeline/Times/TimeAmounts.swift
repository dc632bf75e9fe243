internal import RunutLanguages

/// Times made of a number and a unit.
extension TimeReader {
    /// "dua pekan", "sehari", "berjam-jam": the number is nil where nobody knows it.
    func amount(_ parts: TimeParts) -> (count: Int?, unit: TimeUnit)? {
        if let unit = parts.first(.oneUnit).flatMap(TimeUnit.init(rawValue:)) { return (1, unit) }
        if let unit = parts.first(.someUnits).flatMap(TimeUnit.init(rawValue:)) {
            return (nil, unit)
        }
        guard let unit = parts.first(.unit).flatMap(TimeUnit.init(rawValue:))
        else { return nil }
        guard let count = parts.last(.number) else { return (parts.has(.half) ? 0 : 1, unit) }
        // "half an hour" is no hour and a half.
        if count == 1, parts.isFirst(.half, before: .number) { return (0, unit) }
        return (count < 0 ? nil : count, unit)
    }

    func agoReading(_ parts: TimeParts) -> TimeReading? {
        guard let (count, unit) = amount(parts) else { return nil }
        let direction = parts.last(.ago) ?? parts.last(.direction) ?? parts.last(.near) ?? -1
        guard let count, count > 0, unit >= .day else {
            return TimeReading(.date, direction < 0 ? "PAST_REF" : "FUTURE_REF")
        }
        if isYearBefore(count, unit, direction), let quarter = named.quarter {
            return sameQuarterOfYearBefore(quarter)
        }
        return reading(of: unit, offset: count * direction)
    }

    /// "two days later", "the day after", "the year before": from what the text named last.
    func relativeReading(_ parts: TimeParts) -> TimeReading? {
        if let days = parts.first(.relativeDay) {
            guard let base = named.base(for: .day) else { return TimeReading(.date, "XXXX-XX-XX") }
            // "dua hari sebelumnya": the last two words are one.
            return reading(of: .day, offset: days * (parts.first(.number) ?? 1), from: base)
        }
        guard let (count, unit) = amount(parts) else { return nil }
        let direction =
            parts.last(.relative) ?? parts.last(.neighbour) ?? parts.last(.event)
            ?? parts.last(.ago) ?? 1
        if unit < .day { return instant(count, unit, parts, direction: direction) }
        guard let count, count > 0, !parts.has(.half) else {
            return TimeReading(.duration, durationValue(count, unit, half: parts.has(.half)))
        }
        if isYearBefore(count, unit, direction), let quarter = named.quarter {
            return sameQuarterOfYearBefore(quarter)
        }
        // A report that has named quarters compares with the year before its own.
        if unit == .year, direction < 0, count == 1, named.quarter != nil {
            return reading(of: .year, offset: -1)
        }
        if let base = named.base(for: unit) {
            return reading(of: unit, offset: count * direction, from: base)
        }
        // With nothing named before, "the week before" and "a year before" count from the
        // article itself; for a day that would be a guess.
        let isNeighbour = parts.has(.neighbour) && unit > .day
        if isNeighbour || unit >= .year && direction < 0 {
            return reading(of: unit, offset: count * direction)
        }
        return unknown(min(unit, .year))
    }

    /// A report on a quarter compares with the same quarter.
    private func isYearBefore(_ count: Int, _ unit: TimeUnit, _ direction: Int) -> Bool {
        unit == .year && direction < 0 && named.comparesQuarters && count == 1
    }

    private func sameQuarterOfYearBefore(_ quarter: Int) -> TimeReading? {
        var reading = TimeReading.quarter(quarter - 4)
        reading?.quarter = nil
        return reading
    }

    /// "two hours later": the clock that the text named, moved on; without one a duration.
    private func instant(
        _ count: Int?,
        _ unit: TimeUnit,
        _ parts: TimeParts,
        direction: Int
    ) -> TimeReading? {
        let isHalf = parts.has(.half)
        let duration = TimeReading(.duration, durationValue(count, unit, half: isHalf))
        guard let count, let instant = named.instant, unit >= .minute, !parts.has(.event) else {
            return duration
        }
        let length = unit == .minute ? count : count * 60 + (isHalf ? 30 : 0)
        let minutes = instant.minutes + direction * length
        let days = (minutes >= 0 ? minutes : minutes - 24 * 60 + 1) / (24 * 60)
        return clockReading(
            minutes - days * 24 * 60,
            on: instant.day?.adding(days: days),
            zone: instant.zone
        )
    }

    func windowReading(_ parts: TimeParts) -> TimeReading? {
        guard let (count, unit) = amount(parts) else { return nil }
        var reading =
            durationSpanReading(parts)
            ?? TimeReading(.duration, durationValue(count, unit, half: parts.has(.half)))
        guard let count, let anchor else { return reading }
        let isPast = (parts.first(.window) ?? parts.first(.direction) ?? -1) <= 0
        let other = anchor.adding(isPast ? -count : count, unit)
        guard other.isWritable else { return reading }
        reading.begin = (isPast ? other : anchor).text
        reading.end = (isPast ? anchor : other).text
        return reading
    }

    func durationReading(_ parts: TimeParts) -> TimeReading? {
        guard let (count, unit) = amount(parts) else { return nil }
        if parts.has(.number), count == 0, !parts.has(.half) { return nil }
        return TimeReading(.duration, durationValue(count, unit, half: parts.has(.half)))
    }

    /// "three to five days": `P3D/P5D`.
    func durationSpanReading(_ parts: TimeParts) -> TimeReading? {
        guard let (last, unit) = amount(parts), let last, let first = parts.first(.number),
            first > 0, first < last
        else { return nil }
        return TimeReading(
            .duration,
            durationValue(first, unit) + "/" + durationValue(last, unit)
        )
    }

    /// "two years and six months": `P2Y6M`.
    func durationSumReading(_ parts: TimeParts) -> TimeReading? {
        let amounts = parts.amounts
        guard amounts.count == 2, let first = amounts[0].count, let last = amounts[1].count,
            amounts[0].unit > amounts[1].unit, first > 0, last > 0,
            (amounts[0].unit < .day) == (amounts[1].unit < .day)
        else { return nil }
        let (head, tail) = (
            durationValue(first, amounts[0].unit), durationValue(last, amounts[1].unit)
        )
        return TimeReading(.duration, head + tail.drop { "PT".contains($0) })
    }

    /// `P2W`, `PT24H`, `PXY`; half of a unit in the next smaller one.
    func durationValue(_ count: Int?, _ unit: TimeUnit, half: Bool = false) -> String {
        let number = count.map { String($0) } ?? "X"
        if half, let (smaller, letter) = halves[unit] {
            let more = "\(smaller)\(letter)"
            let isTime = unit <= .hour
            let whole = count ?? 0
            let head = whole > 0 ? "\(whole)\(letters[unit] ?? "")" : ""
            if unit == .day { return whole > 0 ? "P\(whole)DT12H" : "PT12H" }
            return (isTime ? "PT" : "P") + head + more
        }
        switch unit {
        case .second: return "PT\(number)S"
        case .minute: return "PT\(number)M"
        case .hour: return "PT\(number)H"
        case .quarter: return count.map { "P\($0 * 3)M" } ?? "PXQ"
        case .half: return count.map { "P\($0 * 6)M" } ?? "PXM"
        case .decade: return count.map { "P\($0 * 10)Y" } ?? "PXE"
        case .century: return count.map { "P\($0 * 100)Y" } ?? "PXC"
        case .millennium: return count.map { "P\($0 * 1000)Y" } ?? "PXL"
        default: return "P\(number)\(letters[unit] ?? "")"
        }
    }

    func setReading(_ parts: TimeParts) -> TimeReading? {
        let part =
            (parts.first(.part) ?? parts.first(.eachPart)).flatMap { DayPart(rawValue: $0 % 10) }
            .map { "T" + $0.code } ?? ""
        if let holiday = parts.first(.holiday) { return yearlyReading(holiday) }
        if parts.has(.marketDay) { return TimeReading(.set, "P35D") }
        if parts.count(.weekday) == 2, let first = parts.first(.weekday),
            let last = parts.last(.weekday)
        {
            return TimeReading(.set, "XXXX-WXX-\(first)/XXXX-WXX-\(last)")
        }
        if let weekday = parts.first(.weekday) ?? parts.first(.weekdays) {
            // "tiap malam Jumat" is every Thursday's night.
            if parts.first(.part) == DayPart.night.rawValue, parts.isFirst(.part, before: .weekday)
            {
                return TimeReading(.set, "XXXX-WXX-\((weekday + 5) % 7 + 1)\(part)")
            }
            return TimeReading(.set, "XXXX-WXX-\(weekday)\(part)")
        }
        if parts.has(.weekend) { return TimeReading(.set, "XXXX-WXX-WE") }
        if let month = parts.first(.month), month <= 12 {
            let day = parts.first(.day).map { "-" + padded($0, 2) } ?? ""
            return TimeReading(.set, "XXXX-\(padded(month, 2))\(day)")
        }
        if let season = parts.first(.season) {
            return TimeReading(.set, "XXXX-" + ["SP", "SU", "FA", "WI"][season])
        }
        if !part.isEmpty { return TimeReading(.set, "XXXX-XX-XX\(part)") }
        if let unit = parts.first(.frequency).flatMap(TimeUnit.init(rawValue:)) {
            return TimeReading(.set, unit == .day ? "XXXX-XX-XX" : setValue(unit))
        }
        if let date = parts.first(.day), parts.has(.dateWord) {
            return TimeReading(.set, "XXXX-XX-" + padded(date, 2))
        }
        if parts.has(.clockWord) || parts.has(.clock) {
            return minutes(parts, first: true).map {
                TimeReading(.set, "XXXX-XX-XX" + clockText($0, zone: parts.first(.zone)))
            }
        }
        guard let (count, unit) = amount(parts) else { return nil }
        // "dua kali sepekan": the number counts the times.
        if parts.has(.joint) || parts.has(.often), parts.has(.oneUnit) || grammar.setsUsePeriods {
            return TimeReading(.set, setValue(unit))
        }
        // "every other week".
        if let step = parts.first(.every), step > 1, count == 1 {
            return TimeReading(.set, durationValue(step, unit))
        }
        guard count == 1 else { return TimeReading(.set, durationValue(count, unit)) }
        return TimeReading(.set, setValue(unit))
    }

    private func setValue(_ unit: TimeUnit) -> String {
        if grammar.setsUsePeriods {
            return unit == .quarter ? "P1Q" : durationValue(1, unit)
        }
        return switch unit {
        case .day: "XXXX-XX-XX"
        case .week: "XXXX-WXX"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .half: "XXXX-HX"
        case .year: "XXXX"
        default: durationValue(1, unit)
        }
    }

    func vagueReading(_ parts: TimeParts) -> TimeReading? {
        switch parts.first(.vague) ?? parts.first(.window) ?? parts.first(.direction) {
        case .some(..<0): TimeReading(.date, "PAST_REF")
        case .some(0): TimeReading(.date, "PRESENT_REF", begin: anchor?.text, end: anchor?.text)
        case .some: TimeReading(.date, "FUTURE_REF")
        case nil: parts.has(.gone) ? TimeReading(.date, "PAST_REF") : nil
        }
    }

    /// "the year": the one that is going on; "the year ended May 31": its length.
    func wholeReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let unit = parts.last(.unit).flatMap(TimeUnit.init(rawValue:)),
            [.week, .month, .year].contains(unit), !isFollowed(by: .joint, range),
            !isInsideWord(range), !endsInPlural(range)
        else { return nil }
        if isFollowed(by: .ended, range) { return TimeReading(.duration, durationValue(1, unit)) }
        return reading(of: unit, offset: 0)
    }

    /// "the years" are none in particular.
    private func endsInPlural(_ range: Range<Int>) -> Bool {
        atoms.atoms[range.upperBound - 1].mask & TimePart.someUnits.bit != 0
    }

    /// "the following month": counted from the last stretch or day that the text named.
    func followingReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let direction = parts.first(.following), !endsInPlural(range) else { return nil }
        if let weekday = parts.first(.weekday) {
            guard let day = named.base(for: .day) ?? anchor else {
                return TimeReading(.date, "XXXX-WXX-\(weekday)")
            }
            let ahead = (weekday - day.weekday + 6) % 7 + 1
            let back = (day.weekday - weekday + 6) % 7 + 1
            return .day(day.adding(days: direction > 0 ? ahead : -back))
        }
        guard let unit = parts.first(.unit).flatMap(TimeUnit.init(rawValue:)) else { return nil }
        return reading(of: unit, offset: direction, from: named.base(for: unit))
    }

    /// "tahun itu", "hari itu": what the text named before.
    func sameReading(_ parts: TimeParts) -> TimeReading? {
        guard let unit = parts.first(.unit).flatMap(TimeUnit.init(rawValue:)) else { return nil }
        if unit == .quarter { return named.quarter.flatMap { .quarter($0) } }
        if unit == .year { return named.year.flatMap { .year($0) } }
        guard unit >= .day, let base = named.base(for: unit) else { return nil }
        return reading(of: unit, offset: 0, from: base)
    }
}

private let letters: [TimeUnit: String] = [
    .second: "S", .minute: "M", .hour: "H", .day: "D", .week: "W", .month: "M", .year: "Y",
]

/// Half of each unit.
private let halves: [TimeUnit: (Int, String)] = [
    .minute: (30, "S"), .hour: (30, "M"), .day: (12, "H"), .month: (2, "W"), .year: (6, "M"),
    .decade: (5, "Y"),
    .century: (50, "Y"),
]
