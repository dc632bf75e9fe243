internal import RunutLanguages
internal import RunutText

/// Dates in numbers alone, which Americans write month first and most others day first.
extension TimeReader {
    /// "3/7/2024": read the one way that a calendar allows; else as the outlet's country
    /// writes it, as the article wrote another date, or so that it lies near the anchor;
    /// else as the language mostly has it, with the other reading told.
    func slashedReading(_ parts: TimeParts) -> TimeReading? {
        let days = parts.values(.day) + parts.values(.shortYear)
        guard days.count >= 2,
            let year = parts.first(.year) ?? parts.last(.shortYear).map(fullYear)
        else { return nil }
        let (first, second) = (days[0], days[1])
        let dayFirst = Day(year: year, month: second, day: first)
        let monthFirst = Day(year: year, month: first, day: second)
        guard let dayFirst, let monthFirst, dayFirst != monthFirst else {
            return (dayFirst ?? monthFirst).map { .day($0) }
        }
        if let order = order ?? orderElsewhere ?? orderNearAnchor(dayFirst, monthFirst) {
            return .day(order == .dayFirst ? dayFirst : monthFirst)
        }
        let isDayFirst = grammar.order == .dayFirst
        var reading = TimeReading(.date, (isDayFirst ? dayFirst : monthFirst).text)
        reading.orElse = (isDayFirst ? monthFirst : dayFirst).text
        return reading
    }

    /// The order of the article's first date that only one order allows.
    private var orderElsewhere: DateOrder? {
        for index in tokens.indices.dropLast(4)
        where tokens[index + 1].mark == .slash && tokens[index + 3].mark == .slash {
            guard let first = number(tokens[index]), let second = number(tokens[index + 2]),
                number(tokens[index + 4]) != nil
            else { continue }
            if first > 12, first <= 31, (1...12).contains(second) { return .dayFirst }
            if second > 12, second <= 31, (1...12).contains(first) { return .monthFirst }
        }
        return nil
    }

    private func number(_ token: Token) -> Int? {
        text.bytes.withUnsafeBufferPointer { digits($0, Int(token.start), Int(token.end)) }
    }

    /// The two readings are four weeks apart or more, so only one can be this near.
    private func orderNearAnchor(_ dayFirst: Day, _ monthFirst: Day) -> DateOrder? {
        guard let anchor else { return nil }
        if abs(dayFirst.ordinal - anchor.ordinal) < nearDays { return .dayFirst }
        return abs(monthFirst.ordinal - anchor.ordinal) < nearDays ? .monthFirst : nil
    }
}

/// News is mostly about the days around it.
private let nearDays = 14
