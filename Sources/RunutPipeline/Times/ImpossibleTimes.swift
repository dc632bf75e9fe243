internal import RunutLanguages
internal import RunutText

/// Days and hours that do not exist, and weekdays that a date does not fall on.
extension TimeReader {
    /// "31 April 2024", "29 Februari 2023": asked only where no reading was found.
    func isImpossible(_ meaning: TimeMeaning, _ parts: TimeParts) -> Bool {
        switch meaning {
        case .day, .dayPart, .clock, .daySpan: break
        default: return false
        }
        if let date = parts.first(.numericDate) {
            return Day(year: date / 10000, month: date / 100 % 100, day: date % 100) == nil
        }
        guard let first = parts.first(.day), let last = parts.last(.day),
            let lastMonth = parts.last(.month) ?? parts.last(.monthNumber), lastMonth <= 12
        else { return false }
        let hasTwoMonths = parts.count(.month) + parts.count(.monthNumber) == 2
        let firstMonth =
            hasTwoMonths ? parts.first(.month) ?? parts.first(.monthNumber) : lastMonth
        let year = year(writtenIn: parts)
        return !exists(first, firstMonth ?? lastMonth, year) || !exists(last, lastMonth, year)
    }

    private func year(writtenIn parts: TimeParts) -> Int? {
        if let year = parts.last(.year) ?? parts.last(.shortYear).map(fullYear) { return year }
        guard parts.has(.yearWord), let direction = parts.first(.direction) else { return nil }
        return anchor.map { $0.year + direction }
    }

    /// 29 February exists where no year says otherwise.
    private func exists(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
        Day(year: year ?? 2000, month: month, day: day) != nil
    }

    /// "tanggal 32 Maret", "March 32, 2024", "Senin (32/3)": beside a month or a weekday that
    /// reads by itself.
    func impossibleDay(
        around range: Range<Int>,
        _ meaning: TimeMeaning,
        _ parts: TimeParts
    ) -> Range<Int>? {
        guard !parts.has(.day) else { return nil }
        let (first, next) = (range.lowerBound, range.upperBound)
        if meaning == .month {
            if first > 0, isNoDay(first - 1),
                parts.has(.year) || has(.dateWord, first - 2) || has(.weekday, first - 2)
            {
                return first - 1..<next
            }
            if isNoDay(next), has(.comma, next + 1), has(.year, next + 2) {
                return first..<next + 3
            }
        } else if meaning == .day, parts.has(.weekday), has(.open, next), has(.slash, next + 2),
            isShortNumber(next + 1), isShortNumber(next + 3)
        {
            let end = has(.slash, next + 4) && has(.year, next + 5) ? next + 6 : next + 4
            if has(.close, end) { return first..<end + 1 }
        }
        return nil
    }

    private func has(_ part: TimePart, _ index: Int) -> Bool {
        atoms.atoms.indices.contains(index) && atoms.atoms[index].mask & part.bit != 0
    }

    private func isShortNumber(_ index: Int) -> Bool {
        guard has(.number, index) else { return false }
        let token = tokens[atoms.atoms[index].token]
        return token.isNumber && token.byteCount <= 2
    }

    private func isNoDay(_ index: Int) -> Bool { isShortNumber(index) && !has(.day, index) }

    /// The end of "pukul 25.10", whose hour no atom has a sense for.
    func impossibleClock(at index: Int) -> Int? {
        let all = atoms.atoms
        guard all[index].mask & TimePart.clockWord.bit != 0, index + 1 < all.count,
            all[index + 1].mask & (TimePart.clock.bit | TimePart.hour.bit) == 0
        else { return nil }
        let start = Int(all[index + 1].start)
        let end = text.bytes.withUnsafeBufferPointer { bytes -> Int? in
            var colon = start
            while colon < bytes.count, bytes[colon] &- 0x30 < 10 { colon += 1 }
            guard (1...2).contains(colon - start), colon + 3 <= bytes.count,
                bytes[colon] == 0x2E || bytes[colon] == 0x3A,
                digits(bytes, colon + 1, colon + 3) != nil,
                colon + 3 == bytes.count || bytes[colon + 3] &- 0x30 >= 10
            else { return nil }
            return colon + 3
        }
        guard let end else { return nil }
        return (index + 2..<all.count).first { Int(all[$0].start) >= end } ?? all.count
    }

    /// "Senin, 12 September 2023" was a Tuesday.
    func disagrees(_ reading: TimeReading, _ meaning: TimeMeaning, _ parts: TimeParts) -> Bool {
        guard meaning == .day || meaning == .dayPart || meaning == .clock,
            let day = reading.day, let weekday = parts.first(.weekday)
        else { return false }
        return day.weekday != weekday && (parts.has(.day) || parts.has(.numericDate))
    }

    mutating func noteImpossible(_ range: TextRange) {
        diagnostics.append(
            Diagnostic(
                code: "time/impossible-date",
                message: "\(text[range]): there is no such time",
                range: range
            )
        )
    }

    mutating func noteWeekday(of reading: TimeReading, at range: TextRange) {
        guard let day = reading.day else { return }
        let names = [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ]
        diagnostics.append(
            Diagnostic(
                code: "time/weekday-disagrees",
                message: "\(text[range]): \(day.text) is a \(names[day.weekday - 1])",
                range: range
            )
        )
    }
}
