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
        case .period: periodReading(parts)
        case .quarter: quarterReading(parts, range)
        case .decade: decadeReading(parts)
        case .century: centuryReading(parts)
        case .ago: agoReading(parts)
        case .relative: relativeReading(parts)
        case .window: windowReading(parts)
        case .duration: durationReading(parts)
        case .set: setReading(parts)
        case .vague: vagueReading(parts)
        case .same: sameReading(parts)
        case .holiday: holidayReading(parts, range)
        }
    }

    // MARK: Parts of a day and clock times

    private func dayPartReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard
            let part = (parts.last(.part) ?? parts.first(.tonight))
                .flatMap(DayPart.init(rawValue:))
        else { return nil }
        let day: Day?
        if let near = parts.first(.near) {
            // "tadi malam" in an article of the day: the night before.
            day = anchor?.adding(days: near < 0 && part == .night ? -1 : 0)
        } else if parts.has(.weekday) || parts.has(.deictic) || parts.has(.day)
            || parts.has(.numericDate)
        {
            guard let reading = dayReading(parts, range) else { return nil }
            guard let named = reading.day else {
                return TimeReading(.time, reading.value + "T" + part.code)
            }
            day = named
        } else if let direction = parts.first(.direction) {
            // "last night" was yesterday's, "tonight" is today's.
            day = anchor?.adding(days: direction)
        } else if parts.has(.same) || parts.has(.the) {
            day = namedDay
        } else {
            day = sentenceDay ?? anchor
        }
        return partReading(part, of: day)
    }

    private func partReading(_ part: DayPart, of day: Day?) -> TimeReading {
        guard let day else { return TimeReading(.time, "XXXX-XX-XXT" + part.code) }
        var reading = TimeReading(
            .time,
            day.text + "T" + part.code,
            begin: day.text,
            end: day.text
        )
        reading.day = day
        return reading
    }

    private func eveReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let part = parts.first(.part).flatMap(DayPart.init(rawValue:)), part == .night,
            let reading = dayReading(parts, range)
        else { return nil }
        return partReading(part, of: reading.day?.adding(days: -1))
    }

    private func clockReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let minutes = minutes(parts, first: true) else { return nil }
        return clockReading(minutes, parts, range)
    }

    private func clockReading(
        _ minutes: Int,
        _ parts: TimeParts,
        _ range: Range<Int>
    ) -> TimeReading? {
        var prefix = "XXXX-XX-XX"
        var day: Day?
        if parts.has(.weekday) || parts.has(.deictic) || parts.has(.day) || parts.has(.numericDate)
            || parts.has(.monthNumber) && parts.has(.year)
        {
            guard let reading = dayReading(parts, range) else { return nil }
            prefix = reading.value
            day = reading.day
        } else if let known = sentenceDay ?? anchor {
            prefix = known.text
            day = known
        }
        let text = prefix + clockText(minutes, zone: parts.last(.zone))
        let isKnown = day != nil
        var reading = TimeReading(
            .time,
            text,
            begin: isKnown ? text : nil,
            end: isKnown ? text : nil
        )
        reading.day = day
        return reading
    }

    /// `T21:30+07:00`.
    private func clockText(_ minutes: Int, zone: Int?) -> String {
        let time = "T\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
        guard let zone else { return time }
        if zone == 0 { return time + "Z" }
        let sign = zone < 0 ? "-" : "+"
        return time + "\(sign)\(padded(abs(zone) / 60, 2)):\(padded(abs(zone) % 60, 2))"
    }

    /// Minutes of the day, "jam 10 malam" and "half past" read out.
    private func minutes(_ parts: TimeParts, first: Bool) -> Int? {
        if let named = parts.first(.hourName) { return named }
        var result: Int
        if let clock = first ? parts.first(.clock) : parts.last(.clock) {
            result = clock
        } else if let hour = (first ? parts.first(.hour) : parts.last(.hour))
            ?? parts.first(.number)
        {
            guard (0...24).contains(hour) else { return nil }
            result = hour * 60
            // "setengah delapan" is half an hour before eight.
            if parts.has(.half) { result -= 30 }
        } else {
            return nil
        }
        if let meridiem = parts.last(.meridiem) {
            guard result < 13 * 60 else { return nil }
            result = result % (12 * 60) + meridiem * 60
        } else if result < 12 * 60, let part = parts.last(.part).flatMap(DayPart.init(rawValue:)) {
            switch part {
            case .night where result >= 6 * 60, .afternoon, .evening: result += 12 * 60
            case .midday where result < 6 * 60: result += 12 * 60
            default: break
            }
        }
        return result <= 24 * 60 ? result : nil
    }

    private func clockSpanReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let first = minutes(parts, first: true), let last = minutes(parts, first: false),
            let begin = clockReading(first, parts, range),
            let end = clockReading(last, parts, range)
        else { return nil }
        var reading = TimeReading(
            .time,
            begin.value + "/" + end.value,
            begin: begin.begin,
            end: end.end
        )
        reading.day = begin.day
        return reading
    }

    // MARK: Months, years, seasons

    private func monthReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let month = parts.first(.month) else { return nil }
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
            if parts.has(.same) { return namedYear }
            return nearestYear(ofMonth: month, to: anchor, tense(before: range))
        }
        if parts.has(.yearWord) { return anchor.year + direction }
        switch direction {
        case ..<0: return month < anchor.month ? anchor.year : anchor.year - 1
        case 0: return anchor.year
        default: return month > anchor.month ? anchor.year : anchor.year + 1
        }
    }

    private func nearestYear(ofMonth month: Int, to anchor: Day, _ tense: Int) -> Int {
        switch tense {
        case ..<0: return month <= anchor.month ? anchor.year : anchor.year - 1
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

    private func yearReading(_ parts: TimeParts) -> TimeReading? {
        guard let year = parts.first(.year) ?? parts.first(.number), year > 0 else { return nil }
        return .year(year)
    }

    private func seasonReading(_ parts: TimeParts) -> TimeReading? {
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

    private func periodReading(_ parts: TimeParts) -> TimeReading? {
        let offset = parts.first(.direction) ?? parts.first(.window) ?? 0
        if let year = parts.first(.year) { return .year(year) }
        if parts.has(.weekend) {
            guard let anchor else { return TimeReading(.date, "XXXX-WXX-WE") }
            return .weekend(holding: anchor.adding(days: 7 * offset))
        }
        guard let unit = parts.last(.unit).flatMap(TimeUnit.init(rawValue:)) else { return nil }
        return reading(of: unit, offset: offset)
    }

    /// The stretch of one unit that lies some units from the anchor.
    func reading(of unit: TimeUnit, offset: Int, from other: Day? = nil) -> TimeReading? {
        guard let anchor = other ?? anchor else { return unknown(unit) }
        switch unit {
        case .second, .minute, .hour: return nil
        case .day: return .day(anchor.adding(days: offset))
        case .week: return .week(holding: anchor.adding(days: 7 * offset))
        case .month: return .month(anchor.monthIndex + offset)
        case .quarter: return .quarter(anchor.year * 4 + (anchor.month - 1) / 3 + offset)
        case .half: return .half(anchor.year * 2 + (anchor.month - 1) / 6 + offset)
        case .year: return .year(anchor.year + offset)
        case .decade: return decade(anchor.year / 10 + offset)
        case .century: return century(anchor.year / 100 + offset)
        case .millennium: return nil
        }
    }

    private func unknown(_ unit: TimeUnit) -> TimeReading? {
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

    private func quarterReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let unit = parts.first(.unit).flatMap(TimeUnit.init(rawValue:)) else { return nil }
        let perYear: Int
        switch unit {
        case .quarter: perYear = 4
        case .half: perYear = 2
        default: return nil
        }
        guard let ordinal = parts.first(.ordinal) ?? parts.first(.number)
        else { return lastQuarter(parts, unit) }
        guard (1...perYear).contains(ordinal) else { return nil }
        let letter = unit == .quarter ? "Q" : "H"
        guard let year = quarterYear(parts, unit, ordinal, perYear, range) else {
            return TimeReading(.date, "XXXX-\(letter)\(ordinal)")
        }
        return unit == .quarter
            ? .quarter(year * 4 + ordinal - 1) : .half(year * 2 + ordinal - 1)
    }

    private func quarterYear(
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
        let now = (anchor.month - 1) * perYear / 12 + 1
        let earlier = parts.has(.relative) || parts.has(.ago) ? 1 : 0
        // "will report the first quarter" lies ahead, else the last one that has begun.
        let isAhead = tense(before: range) > 0
        if ordinal <= now { return anchor.year - earlier + (isAhead && ordinal < now ? 1 : 0) }
        return isAhead ? anchor.year : anchor.year - 1 - earlier
    }

    /// "the quarter", "the year-earlier quarter".
    private func lastQuarter(_ parts: TimeParts, _ unit: TimeUnit) -> TimeReading? {
        guard unit == .quarter else { return nil }
        let known = anchor.map { $0.year * 4 + ($0.month - 1) / 3 - 1 }
        guard let quarter = namedQuarter ?? known else { return unknown(.quarter) }
        if let year = parts.first(.year) { return .quarter(year * 4 + quarter % 4) }
        if let direction = parts.first(.direction), parts.has(.yearWord), let anchor {
            return .quarter((anchor.year + direction) * 4 + quarter % 4)
        }
        return .quarter(quarter - (parts.has(.relative) || parts.has(.ago) ? 4 : 0))
    }

    private func decadeReading(_ parts: TimeParts) -> TimeReading? {
        if let decade = parts.first(.decade) { return self.decade(decade) }
        if let year = parts.first(.year), year % 10 == 0 { return decade(year / 10) }
        if let short = parts.first(.shortYear), short % 10 == 0 { return decade(190 + short / 10) }
        return nil
    }

    /// - Parameter number: 199 for the 1990s.
    private func decade(_ number: Int) -> TimeReading? {
        .years(padded(number, 3), number * 10, number * 10 + 9)
    }

    private func centuryReading(_ parts: TimeParts) -> TimeReading? {
        guard parts.first(.unit) == TimeUnit.century.rawValue,
            let number = parts.first(.ordinal) ?? parts.first(.number),
            (1...30).contains(number)
        else { return nil }
        return century(number - 1)
    }

    private func century(_ number: Int) -> TimeReading? {
        .years(padded(number, 2), max(1, number * 100), number * 100 + 99)
    }
}
