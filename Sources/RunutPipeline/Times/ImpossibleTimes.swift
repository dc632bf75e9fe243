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

    /// "tanggal 32 Maret", "March 32, 2024", "Senin (32/3)", "pukul 21:70": where a part would
    /// read by itself.
    func impossibleWhole(
        around range: Range<Int>,
        _ meaning: TimeMeaning,
        _ parts: TimeParts
    ) -> Range<Int>? {
        guard !parts.has(.day) || meaning == .clock else { return nil }
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
        } else if meaning == .clock, parts.has(.hour), !parts.has(.clock),
            let end = endOfMinutes(after: Int(atoms.atoms[next - 1].end))
        {
            // "pukul 21:70": not nine in the evening.
            return first..<end
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
        guard has(.clockWord, index), index + 1 < all.count,
            all[index + 1].mask & (TimePart.clock.bit | TimePart.hour.bit) == 0
        else { return nil }
        let start = Int(all[index + 1].start)
        let digits = text.bytes[start...].prefix { $0 &- 0x30 < 10 }.count
        return (1...2).contains(digits) ? endOfMinutes(after: start + digits) : nil
    }

    /// The index after the ":70" that begins at a byte.
    private func endOfMinutes(after byte: Int) -> Int? {
        let end = byte + 3
        let isMinutes = text.bytes.withUnsafeBufferPointer { bytes in
            end <= bytes.count && (bytes[byte] == 0x2E || bytes[byte] == 0x3A)
                && digits(bytes, byte + 1, end) != nil
                && (end == bytes.count || bytes[end] &- 0x30 >= 10)
        }
        guard isMinutes else { return nil }
        return atoms.atoms.firstIndex { Int($0.start) >= end } ?? atoms.atoms.count
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
