internal import RunutLanguages

/// Times that name days.
extension TimeReader {
    /// One day, however it is named: by date, weekday, or distance from the anchor.
    func dayReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        if let date = parts.first(.numericDate) {
            return Day(year: date / 10000, month: date / 100 % 100, day: date % 100)
                .map { .day($0) }
        }
        if let offset = parts.first(.deictic), !parts.has(.day) {
            guard let anchor else { return TimeReading(.date, "XXXX-XX-XX") }
            return .day(anchor.adding(days: offset))
        }
        if parts.has(.holiday) { return holidayReading(parts, range) }
        if let day = parts.first(.day) ?? (parts.has(.month) ? parts.first(.ordinal) : nil) {
            if let month = parts.first(.month) ?? parts.last(.monthNumber) {
                return dateReading(day, month, parts, range)
            }
            return dayOfMonthReading(day, parts)
        }
        guard let weekday = parts.first(.weekday) else { return nil }
        return weekdayReading(weekday, parts, range)
    }

    func dateReading(
        _ day: Int,
        _ month: Int,
        _ parts: TimeParts,
        _ range: Range<Int>
    ) -> TimeReading? {
        if month > 100 { return hijriReading(day, month - 100, parts) }
        let year =
            parts.last(.year) ?? parts.last(.shortYear).map(fullYear)
            ?? year(ofDay: day, month, parts, range)
        guard let year else {
            // 29 February has a year, whichever.
            guard Day(year: 2000, month: month, day: day) != nil else { return nil }
            return TimeReading(.date, "XXXX-\(padded(month, 2))-\(padded(day, 2))")
        }
        guard let date = Day(year: year, month: month, day: day) else { return nil }
        var reading = TimeReading.day(date)
        reading.isDated = parts.first(.weekday) == date.weekday
        return reading
    }

    /// The year of a date without one: the weekday beside it decides, then the words of
    /// direction, then the tense.
    private func year(
        ofDay day: Int,
        _ month: Int,
        _ parts: TimeParts,
        _ range: Range<Int>
    ) -> Int? {
        guard let anchor else { return nil }
        if parts.has(.yearWord), let direction = parts.first(.direction) {
            return anchor.year + direction
        }
        let days = (anchor.year - 1...anchor.year + 1)
            .compactMap { Day(year: $0, month: month, day: day) }
            .filter(\.isWritable)
        let nearest = days.sorted {
            abs($0.ordinal - anchor.ordinal) < abs($1.ordinal - anchor.ordinal)
        }
        if let weekday = parts.first(.weekday),
            let agreeing = nearest.first(where: { $0.weekday == weekday })
        {
            return agreeing.year
        }
        let direction = parts.first(.direction) ?? parts.first(.near)
        if direction == 0 { return anchor.year }
        if let direction {
            return nearest.first { direction < 0 ? $0 <= anchor : $0 >= anchor }?.year
        }
        // A date without a year is the nearest; the tense decides where both are far.
        guard let best = nearest.first else { return nil }
        let tense = tense(before: range)
        if anchor.ordinal - best.ordinal > 120, tense > 0 {
            return nearest.first { $0 >= anchor }?.year
        }
        // "The year ended May 31", and what is far ahead, lie behind when nothing looks ahead.
        if best > anchor, tense < -2 || tense <= 0 && best.ordinal - anchor.ordinal > 150 {
            return nearest.first { $0 <= anchor }?.year
        }
        return best.year
    }

    /// "tanggal 25 bulan ini".
    private func dayOfMonthReading(_ day: Int, _ parts: TimeParts) -> TimeReading? {
        guard let anchor else { return TimeReading(.date, "XXXX-XX-" + padded(day, 2)) }
        let index: Int
        if parts.has(.monthWord), let direction = parts.first(.direction) {
            index = anchor.monthIndex + direction
        } else {
            switch parts.first(.direction) ?? parts.first(.near) {
            case .some(..<0): index = anchor.monthIndex - (day < anchor.day ? 0 : 1)
            case .some(1...): index = anchor.monthIndex + (day > anchor.day ? 0 : 1)
            default: index = anchor.monthIndex
            }
        }
        return Day(year: index / 12, month: index % 12 + 1, day: day).map { .day($0) }
    }

    private func weekdayReading(
        _ weekday: Int,
        _ parts: TimeParts,
        _ range: Range<Int>
    ) -> TimeReading? {
        if continuesSet(range) { return TimeReading(.set, "XXXX-WXX-\(weekday)") }
        guard let anchor else { return TimeReading(.date, "XXXX-WXX-\(weekday)") }
        if let marketDay = parts.first(.marketDay), !parts.has(.weekWord) {
            return marketDayReading(weekday, marketDay, parts, range)
        }
        if parts.has(.ago), let weeks = parts.first(.number) {
            return .day(anchor.monday.adding(days: weekday - 1 - 7 * weeks))
        }
        if parts.has(.weekWord), let direction = parts.first(.direction) {
            return .day(anchor.monday.adding(days: 7 * direction + weekday - 1))
        }
        let back = (anchor.weekday - weekday + 7) % 7
        let lastOne = anchor.adding(days: back == 0 ? -7 : -back)
        let nextOne = anchor.adding(days: 7 - back)
        // "Jumat pagi tadi" on a Friday is today's.
        if let near = parts.first(.near) {
            return .day(back == 0 ? anchor : near < 0 ? lastOne : nextOne)
        }
        switch parts.first(.direction) ?? parts.first(.window) {
        case .some(..<0): return .day(lastOne)
        case .some(0):
            // "Jumat ini": of this week, unless the sentence looks back.
            let thisWeek = anchor.monday.adding(days: weekday - 1)
            return .day(thisWeek < anchor && tense(before: range) > 0 ? nextOne : thisWeek)
        case .some: return .day(nextOne)
        case nil: break
        }
        let tense = tense(before: range)
        if let dated = named.date(ofWeekday: weekday), abs(dated.ordinal - anchor.ordinal) <= 7,
            tense >= 0 ? tense == 0 || dated > anchor : dated <= anchor
        {
            return .day(back == 0 && tense <= 0 ? anchor : dated)
        }
        if back == 0 { return .day(anchor) }
        return .day(tense > 0 ? nextOne : lastOne)
    }

    /// "every Monday and Friday": the second is as much a set as the first.
    private func continuesSet(_ range: Range<Int>) -> Bool {
        guard let setEnd else { return false }
        let joints = atoms.atoms[setEnd..<range.lowerBound]
        return !joints.isEmpty
            && joints.allSatisfy { $0.mask & (TimePart.and.bit | TimePart.comma.bit) != 0 }
    }

    // MARK: Spans

    func daySpanReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let first = parts.first(.day), let last = parts.last(.day),
            parts.count(.day) == 2 || isRow(parts),
            let lastMonth = parts.last(.month) ?? parts.last(.monthNumber)
        else { return nil }
        if lastMonth > 12 { return hijriSpanReading(first, last, parts) }
        let hasTwoMonths = parts.count(.month) + parts.count(.monthNumber) == 2
        let firstMonth =
            hasTwoMonths ? parts.first(.month) ?? parts.first(.monthNumber) ?? lastMonth : lastMonth
        let turn = firstMonth > lastMonth ? 1 : 0
        let writtenYear = parts.last(.year) ?? parts.last(.shortYear).map(fullYear)
        let firstYear =
            parts.count(.year) == 2
            ? parts.first(.year)
            : writtenYear.map { $0 - turn } ?? year(ofDay: first, firstMonth, parts, range)
        guard let firstYear else {
            guard firstMonth < lastMonth || turn == 0 && first < last else { return nil }
            let begin = "XXXX-\(padded(firstMonth, 2))-\(padded(first, 2))"
            let end = "XXXX-\(padded(lastMonth, 2))-\(padded(last, 2))"
            return TimeReading(.date, begin + "/" + end)
        }
        guard let begin = Day(year: firstYear, month: firstMonth, day: first),
            let end = Day(year: writtenYear ?? firstYear + turn, month: lastMonth, day: last)
        else { return nil }
        // "3 dan 4 Mei" is a span, "3 dan 9 Mei" are two days.
        if parts.has(.and), end.ordinal != begin.ordinal + parts.count(.day) - 1 { return nil }
        return span(begin, end)
    }

    /// "1, 2, dan 3 Mei": days that follow each other.
    private func isRow(_ parts: TimeParts) -> Bool {
        guard parts.count(.day) == 3, let first = parts.first(.day), let last = parts.last(.day)
        else { return false }
        return last - first == 2
    }

    func span(_ first: Day, _ last: Day) -> TimeReading? {
        guard first < last else { return nil }
        var reading = TimeReading.stretch(first.text + "/" + last.text, first, last)
        reading.day = first
        return reading
    }

    func weekdaySpanReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard let first = parts.first(.weekday), let last = parts.last(.weekday),
            parts.count(.weekday) == 2, first != last
        else { return nil }
        guard let anchor else { return TimeReading(.set, "XXXX-WXX-\(first)/XXXX-WXX-\(last)") }
        let length = (last - first + 7) % 7
        if parts.has(.weekWord), let direction = parts.first(.direction) {
            let day = anchor.monday.adding(days: 7 * direction + first - 1)
            return span(day, day.adding(days: length))
        }
        let back = (anchor.weekday - first + 7) % 7
        let isAhead = tense(before: range) > 0
        let day = anchor.adding(days: isAhead ? (7 - back) % 7 : -back)
        return span(day, day.adding(days: length))
    }

    func monthSpanReading(_ parts: TimeParts, _ range: Range<Int>) -> TimeReading? {
        guard parts.count(.month) == 2, let first = parts.first(.month), first <= 12,
            let last = parts.last(.month), last <= 12
        else { return nil }
        let year = parts.last(.year) ?? year(parts, ofMonth: last, range)
        guard let year else {
            return TimeReading(.date, "XXXX-\(padded(first, 2))/XXXX-\(padded(last, 2))")
        }
        let firstYear =
            parts.count(.year) == 2 ? parts.first(.year) ?? year : year - (first > last ? 1 : 0)
        return joined(.month(firstYear * 12 + first - 1), .month(year * 12 + last - 1))
    }

    func yearSpanReading(_ parts: TimeParts) -> TimeReading? {
        guard let first = parts.first(.year) else { return nil }
        let short = parts.last(.shortYear).map { first / 100 * 100 + $0 }
        guard let last = parts.count(.year) == 2 ? parts.last(.year) : short, first < last,
            last - first < 1000
        else { return nil }
        // "2023/2024" is a season only when the years follow each other.
        if parts.has(.slash), last != first + 1 { return nil }
        return joined(.year(first), .year(last))
    }

    func joined(_ first: TimeReading?, _ last: TimeReading?) -> TimeReading? {
        guard let first, let last, let begin = first.begin, let end = last.end, begin < end
        else { return nil }
        return TimeReading(.date, first.value + "/" + last.value, begin: begin, end: end)
    }
}
