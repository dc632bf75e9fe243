internal import RunutLanguages

/// Parts of a day and clock times.
extension TimeReader {
    func dayPartReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard
            let part = (parts.last(.part) ?? parts.first(.tonight) ?? parts.first(.itsPart))
                .flatMap({ DayPart(rawValue: $0 % 10) })
        else { return nil }
        let day: Day?
        if let days = parts.first(.relativeDay) {
            day = named.base(for: .day)?.adding(days: days)
        } else if parts.has(.itsPart) {
            day = named.base(for: .day)
        } else if let near = parts.first(.near), !parts.has(.weekday), !parts.has(.day) {
            // "tadi malam" in an article of the day: the night before.
            day = anchor?.adding(days: near < 0 && part == .night ? -1 : 0)
        } else if parts.has(.weekday) || parts.has(.deictic) || parts.has(.day)
            || parts.has(.numericDate) || parts.has(.holiday)
        {
            guard let reading = dayReading(parts, range) else { return nil }
            guard let named = reading.day else {
                return TimeReading(.time, reading.value + "T" + part.code)
            }
            day = named
        } else if parts.has(.tonight) {
            // From 100 on it is the night before: "semalam".
            day = anchor?.adding(days: (parts.first(.tonight) ?? 0) >= 100 ? -1 : 0)
        } else if let direction = parts.first(.direction) {
            // "last night" was yesterday's, "tonight" is today's.
            day = anchor?.adding(days: direction)
        } else if let direction = parts.first(.following) {
            day = (named.base(for: .day) ?? anchor)?.adding(days: direction)
        } else if parts.has(.same) || parts.has(.the) {
            day = named.base(for: .day)
        } else {
            let isAny = (parts.last(.part) ?? 0) >= 10
            guard let likely = isAny ? sentenceDay : clockDay else {
                return partReading(part, of: nil)
            }
            var reading = partReading(part, of: likely.day)
            reading.assumesDay = likely.isAssumed
            return reading
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

    func eveReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard parts.has(.eve) || parts.first(.part) == DayPart.night.rawValue else { return nil }
        let isWeekday = parts.has(.weekday)
        let day = isWeekday ? dayReading(parts, range) : feastEveReading(parts, range)
        guard let day else { return nil }
        if day.day == nil, let weekday = parts.first(.weekday) {
            return TimeReading(.time, "XXXX-WXX-\((weekday + 5) % 7 + 1)TNI")
        }
        return partReading(.night, of: day.day?.adding(days: -1)).ofFeast(day.feast)
    }

    func clockReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let minutes = minutes(parts, first: true) else { return nil }
        return clockReading(minutes, parts, range)
    }

    private func clockReading(
        _ minutes: Int,
        _ parts: TimeParts,
        _ range: Range<Int>
    ) -> TimeReading? {
        var prefix = "XXXX-XX-XX"
        var (day, isAssumed): (Day?, Bool) = (nil, false)
        if parts.has(.weekday) || parts.has(.deictic) || parts.has(.day) || parts.has(.numericDate)
            || parts.has(.monthNumber) && parts.has(.year) || parts.has(.holiday)
        {
            guard let reading = dayReading(parts, range) else { return nil }
            prefix = reading.value
            day = reading.day
        } else if let known = clockDay {
            (day, isAssumed) = known
        }
        var reading = clockReading(minutes, on: day, prefix: prefix, zone: zone(parts, on: day))
        reading.assumesDay = isAssumed
        return reading
    }

    /// - Parameter prefix: what is written where the day is not known.
    func clockReading(
        _ minutes: Int,
        on day: Day?,
        prefix: String = "XXXX-XX-XX",
        zone: Int?
    ) -> TimeReading {
        let text = (day?.text ?? prefix) + clockText(minutes, zone: zone)
        let isKnown = day != nil
        var reading = TimeReading(
            .time,
            text,
            begin: isKnown ? text : nil,
            end: isKnown ? text : nil
        )
        reading.day = day
        reading.instant = NamedTimes.Instant(day: day, minutes: minutes, zone: zone)
        return reading
    }

    /// The zone that is written, or that of the place that is named.
    private func zone(_ parts: TimeParts, on day: Day?) -> Int? {
        if let zone = parts.first(.zone) { return zone }
        if let place = parts.first(.place) { return places[place].zone.offset(on: day) }
        return parts.has(.localTime) ? localZone?.offset(on: day) : nil
    }

    /// `T21:30+07:00`.
    func clockText(_ minutes: Int, zone: Int?) -> String {
        let time = "T\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
        // More than a day is no offset: the text names a zone and does not tell it.
        guard let zone, abs(zone) < 24 * 60 else { return time }
        if zone == 0 { return time + "Z" }
        let sign = zone < 0 ? "-" : "+"
        return time + "\(sign)\(padded(abs(zone) / 60, 2)):\(padded(abs(zone) % 60, 2))"
    }

    /// Minutes of the day, "jam 10 malam" and "half past" read out.
    func minutes(_ parts: TimeParts, first: Bool) -> Int? {
        if let named = parts.first(.hourName) { return named }
        var result: Int
        if let clock = first ? parts.first(.clock) : parts.last(.clock) {
            result = clock
        } else if let hour = (first ? parts.first(.hour) : parts.last(.hour))
            ?? parts.first(.number)
        {
            // `1430 GMT` writes hours and minutes in one.
            guard hour <= 24 || hour < 2400 && hour % 100 < 60 && parts.has(.zone) else {
                return nil
            }
            result = hour > 24 ? hour / 100 * 60 + hour % 100 : hour * 60
            // "setengah delapan" is half an hour before eight.
            if parts.has(.half) { result -= 30 }
        } else {
            return nil
        }
        // "8 to 9 a.m." says it once for both.
        if let meridiem = first ? parts.first(.meridiem) : parts.last(.meridiem) {
            guard result < 13 * 60 else { return nil }
            result = result % (12 * 60) + meridiem * 60
        } else if result <= 12 * 60,
            let part = parts.last(.part).flatMap({ DayPart(rawValue: $0 % 10) })
        {
            switch part {
            case .night where result >= 6 * 60: result += 12 * 60
            case .afternoon where result < 12 * 60, .evening where result < 12 * 60:
                result += 12 * 60
            case .midday where result < 6 * 60: result += 12 * 60
            default: break
            }
        }
        return result <= 24 * 60 ? result : nil
    }

    func clockSpanReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
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
}
