internal import RunutLanguages

extension TimeReader {
    /// What the parts mean here, or nil when they make no time.
    func reading(_ meaning: TimeMeaning, _ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        switch meaning {
        case .day: dayReading(parts, range)
        case .dayPart: dayPartReading(parts, range)
        case .eve: eveReading(parts, range)
        case .clock: clockReading(parts, range)
        case .daySpan: daySpanReading(parts, range)
        case .weekdaySpan: weekdaySpanReading(parts, range)
        case .monthSpan: monthSpanReading(parts, range)
        case .yearSpan: yearSpanReading(parts)
        case .clockSpan: clockSpanReading(parts, range)
        case .month: monthReading(parts, range)
        case .year: yearReading(parts)
        case .season: seasonReading(parts)
        case .period: periodReading(parts, range)
        case .quarter: quarterReading(parts, range)
        case .quarterSpan: quarterSpanReading(parts, range)
        case .decade: decadeReading(parts)
        case .century: centuryReading(parts)
        case .ago: agoReading(parts)
        case .relative: relativeReading(parts)
        case .window: windowReading(parts)
        case .duration: durationReading(parts)
        case .durationSpan: durationSpanReading(parts)
        case .durationSum: durationSumReading(parts)
        case .weekOfMonth: weekOfMonthReading(parts, range)
        case .set: setReading(parts)
        case .vague: vagueReading(parts)
        case .same: sameReading(parts)
        case .whole: wholeReading(parts, range)
        case .following: followingReading(parts, range)
        case .slashedDay: slashedReading(parts)
        case .holiday: holidayMention(parts, range)
        case .anniversary: anniversaryReading(parts, range)
        case .feastCount: feastCountReading(parts, range)
        case .feastCountSpan: feastCountSpanReading(parts, range)
        case .lastDays: lastDaysReading(parts)
        case .hijriYear: hijriYearReading(parts)
        }
    }

    // MARK: Months, years, seasons

    func monthReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let month = parts.first(.month) else { return nil }
        if month > 12 { return hijriMonthReading(parts) }
        guard let year = year(parts, ofMonth: month, range) else {
            return TimeReading(.date, "XXXX-\(padded(month, 2))")
        }
        return .month(year * 12 + month - 1)
    }

    /// The year of a month that is named with or without one.
    func year(_ parts: TimeParts, ofMonth month: Int, _ range: Range<Int>) -> Int? {
        if let year = parts.first(.year) { return year }
        if let short = parts.last(.shortYear) { return fullYear(short) }
        guard let anchor else { return nil }
        guard let direction = parts.first(.direction) else {
            if parts.has(.same) { return named.year }
            return nearestYear(ofMonth: month, to: anchor, tense(before: range))
        }
        if parts.has(.yearWord) { return anchor.year + direction }
        switch direction {
        case ..<0: return month < anchor.month ? anchor.year : anchor.year - 1
        case 0: return anchor.year
        default: return month > anchor.month ? anchor.year : anchor.year + 1
        }
    }

    func nearestYear(ofMonth month: Int, to anchor: Day, _ tense: Int) -> Int {
        switch tense {
        case ..<(-1): return month <= anchor.month ? anchor.year : anchor.year - 1
        case 1...: return month >= anchor.month ? anchor.year : anchor.year + 1
        default:
            // News looks back further than it looks ahead: up to nine months against three.
            let ahead = (month - anchor.month + 12) % 12
            return ahead <= 3
                ? anchor.year + (month < anchor.month ? 1 : 0)
                : anchor.year - (month > anchor.month ? 1 : 0)
        }
    }

    /// "98" and "23": the year that lies nearest to the anchor, or to 2000.
    func fullYear(_ short: Int) -> Int {
        let near = anchor?.year ?? 2000
        let century = near - near % 100
        return [century - 100 + short, century + short, century + 100 + short]
            .min { abs($0 - near) < abs($1 - near) } ?? century + short
    }

    func yearReading(_ parts: TimeParts) -> TimeReading? {
        guard
            let year = parts.first(.year) ?? parts.first(.number)
                ?? parts.first(.shortYear).map(fullYear), year > 0
        else { return nil }
        return .year(year)
    }

    func seasonReading(_ parts: TimeParts) -> TimeReading? {
        guard let season = parts.first(.season) else { return nil }
        let code = ["SP", "SU", "FA", "WI"][season]
        var year = parts.first(.year)
        if year == nil, let anchor {
            let direction = parts.first(.direction) ?? 0
            let month = [3, 6, 9, 12][season]
            year =
                anchor.year
                + (direction < 0 ? (month < anchor.month ? 0 : -1) : direction > 0 ? 1 : 0)
        }
        guard let year else { return TimeReading(.date, "XXXX-" + code) }
        return TimeReading(.date, "\(padded(year, 4))-\(code)")
    }

    // MARK: Stretches by their distance from the anchor

    func periodReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        let offset = parts.last(.direction) ?? parts.first(.window) ?? 0
        if let year = parts.first(.year) { return .year(year) }
        if parts.has(.weekend) {
            guard let anchor else { return TimeReading(.date, "XXXX-WXX-WE") }
            return .weekend(holding: anchor.adding(days: 7 * weekendOffset(parts, range)))
        }
        guard let unit = namedUnit(parts) else { return nil }
        return reading(of: unit, offset: offset)
    }

    /// The unit, as a unit or as the word that may stand before a name.
    private func namedUnit(_ parts: TimeParts) -> TimeUnit? {
        if let unit = parts.last(.unit) ?? parts.last(.unitEnd) { return TimeUnit(rawValue: unit) }
        if parts.has(.weekWord) { return .week }
        if parts.has(.monthWord) { return .month }
        return parts.has(.yearWord) ? .year : nil
    }

    /// "the weekend" on a weekday was the last one, unless the sentence looks ahead.
    func weekendOffset(_ parts: TimeParts, _ range: Range<Int>) -> Int {
        if let direction = parts.first(.direction) { return direction }
        guard let anchor, anchor.weekday < 6 else { return 0 }
        return tense(before: range) > 0 ? 0 : -1
    }

    /// "the second week of September", "week 37 of 2023".
    ///
    /// A week belongs to the month and the year of its Thursday, as in ISO 8601.
    func weekOfMonthReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        if parts.has(.day) { return dayReading(parts, range)?.day.map { .week(holding: $0) } }
        guard let number = parts.first(.ordinal) ?? parts.first(.number), (1...53).contains(number)
        else { return nil }
        let stretch: TimeReading?
        if parts.has(.month) {
            stretch = monthReading(parts, range)
        } else if parts.has(.monthWord) {
            stretch = reading(of: .month, offset: parts.first(.direction) ?? 0)
        } else {
            stretch =
                parts.first(.year).flatMap { .year($0) }
                ?? reading(of: .year, offset: parts.first(.direction) ?? 0)
        }
        guard let first = stretch?.stretch?.0, let last = stretch?.end.flatMap({ Day(text: $0) })
        else { return nil }
        let thursday = first.adding(days: (4 - first.weekday + 7) % 7 + 7 * (number - 1))
        return thursday <= last ? .week(holding: thursday) : nil
    }

    /// The stretch of one unit that lies some units from the anchor.
    func reading(of unit: TimeUnit, offset: Int, from other: Day? = nil) -> TimeReading? {
        guard let anchor = other ?? anchor else { return unknown(unit) }
        switch unit {
        case .second, .minute, .hour: return nil
        case .day:
            let day = anchor.adding(days: offset)
            return day.isWritable ? .day(day) : nil
        case .week:
            let day = anchor.adding(days: 7 * offset)
            return day.isWritable ? .week(holding: day) : nil
        case .month: return .month(anchor.monthIndex + offset)
        case .quarter: return .quarter(anchor.year * 4 + (anchor.month - 1) / 3 + offset)
        case .half: return .half(anchor.year * 2 + (anchor.month - 1) / 6 + offset)
        case .year: return .year(anchor.year + offset)
        case .decade: return decade(anchor.year / 10 + offset)
        case .century: return century(anchor.year / 100 + offset)
        case .millennium: return nil
        }
    }

    func unknown(_ unit: TimeUnit) -> TimeReading? {
        switch unit {
        case .second, .minute, .hour, .millennium: nil
        case .day: TimeReading(.date, "XXXX-XX-XX")
        case .week: TimeReading(.date, "XXXX-WXX")
        case .month: TimeReading(.date, "XXXX-XX")
        case .quarter: TimeReading(.date, "XXXX-QX")
        case .half: TimeReading(.date, "XXXX-HX")
        case .year: TimeReading(.date, "XXXX")
        case .decade: TimeReading(.date, "XXX")
        case .century: TimeReading(.date, "XX")
        }
    }

    func quarterReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard
            let unit = parts.last(.periodWord) == 1 || parts.has(.quarterName)
                ? TimeUnit.quarter : parts.first(.unit).flatMap(TimeUnit.init(rawValue:))
        else { return nil }
        let perYear: Int
        switch unit {
        case .quarter: perYear = 4
        case .half: perYear = 2
        default: return nil
        }
        // "the last quarter of 2012".
        let last = parts.has(.window) && parts.has(.joint) ? perYear : nil
        guard
            let ordinal = parts.first(.ordinal) ?? parts.first(.number)
                ?? parts.first(.quarterName) ?? last
        else { return lastQuarter(parts, unit) }
        guard (1...perYear).contains(ordinal) else { return nil }
        let letter = unit == .quarter ? "Q" : "H"
        guard let year = quarterYear(parts, unit, ordinal, perYear, range) else {
            return TimeReading(.date, "XXXX-\(letter)\(ordinal)")
        }
        return unit == .quarter
            ? .quarter(year * 4 + ordinal - 1) : .half(year * 2 + ordinal - 1)
    }

    /// Two quarters of one year, two quarters of their own years, or two centuries.
    func quarterSpanReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let first = parts.first(.ordinal) ?? parts.first(.number),
            let last = parts.last(.ordinal) ?? parts.last(.number)
        else { return nil }
        switch parts.first(.unit).flatMap(TimeUnit.init(rawValue:)) {
        case .quarter where (1...4).contains(first) && (1...4).contains(last):
            guard let year = quarterYear(parts, .quarter, last, 4, range) else { return nil }
            let lastYear = parts.last(.year) ?? year
            return joined(.quarter(year * 4 + first - 1), .quarter(lastYear * 4 + last - 1))
        case .century where (1...30).contains(first) && (1...30).contains(last):
            return joined(century(first - 1), century(last - 1))
        default: return nil
        }
    }

    func quarterYear(
        _ parts: TimeParts,
        _ unit: TimeUnit,
        _ ordinal: Int,
        _ perYear: Int,
        _ range: Range<Int>
    ) -> Int? {
        if let year = parts.first(.year) { return year }
        if let short = parts.last(.shortYear) { return fullYear(short) }
        guard let anchor else { return nil }
        if let direction = parts.first(.direction) { return anchor.year + direction }
        let earlier = parts.has(.relative) || parts.has(.ago) ? 1 : 0
        // "of the year".
        if parts.has(.yearWord), earlier == 0 { return anchor.year }
        let now = (anchor.month - 1) * perYear / 12 + 1
        // The last one that has begun, unless the sentence looks ahead to a later one.
        if ordinal <= now { return anchor.year - earlier }
        return tense(before: range) > 0 ? anchor.year : anchor.year - 1 - earlier
    }

    /// "the quarter", "the year-earlier quarter".
    func lastQuarter(_ parts: TimeParts, _ unit: TimeUnit) -> TimeReading? {
        guard unit == .quarter else { return nil }
        let known = anchor.map { $0.year * 4 + ($0.month - 1) / 3 - 1 }
        // "the period" alone need not be a quarter.
        if parts.last(.periodWord) == 1, named.quarter == nil { return nil }
        guard let quarter = named.quarter ?? known else { return unknown(.quarter) }
        if let year = parts.first(.year) { return .quarter(year * 4 + quarter % 4) }
        if let direction = parts.first(.direction), parts.has(.yearWord), let anchor {
            return .quarter((anchor.year + direction) * 4 + quarter % 4)
        }
        return .quarter(quarter - (parts.has(.relative) || parts.has(.ago) ? 4 : 0))
    }

    func decadeReading(_ parts: TimeParts) -> TimeReading? {
        if let decade = parts.first(.decade) { return self.decade(decade) }
        if let year = parts.first(.year), year % 10 == 0 { return decade(year / 10) }
        if let short = parts.first(.shortYear), short % 10 == 0 { return decade(190 + short / 10) }
        return nil
    }

    /// - Parameter number: 199 for the 1990s.
    func decade(_ number: Int) -> TimeReading? {
        .years(padded(number, 3), number * 10, number * 10 + 9)
    }

    func centuryReading(_ parts: TimeParts) -> TimeReading? {
        guard parts.first(.unit) == TimeUnit.century.rawValue,
            let number = parts.first(.ordinal) ?? parts.first(.number),
            (1...30).contains(number)
        else { return nil }
        return century(number - 1)
    }

    func century(_ number: Int) -> TimeReading? {
        .years(padded(number, 2), max(1, number * 100), number * 100 + 99)
    }
}
