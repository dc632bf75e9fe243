internal import RunutLanguages

/// Finds written dates among the parts of a text.
struct DateReader {
    /// What `3/4/2023` means.
    enum Order { case dayFirst, monthFirst, unknown }

    let parts: [DatePart]
    var order = Order.dayFirst
    var years = PageDate.webYears
    /// Whether `20230504140500` is a date: in a page it mostly tells when an archive took it.
    var readsStamps = false

    /// The first date from `start` on, with the time that follows it.
    func first(from start: Int = 0) -> (date: PageDate, range: Range<Int>)? {
        for index in parts.indices.dropFirst(start) {
            guard let found = date(at: index) else { continue }
            var (date, next) = found
            if date.time.isEmpty, let time = self.time(from: next) {
                date.time = time.text
                next = time.next
            }
            return (date, index..<next)
        }
        return nil
    }
}

/// Reads the first date of a text in any usual form.
/// - Parameter isMonthFirst: what `3/4/2023` means.
func pageDate(_ text: String, isMonthFirst: Bool = false) -> PageDate? {
    DateReader(
        parts: dateParts(text.utf8.prefix(400)),
        order: isMonthFirst ? .monthFirst : .dayFirst
    ).first()?.date
}

/// Whether a line holds a day and nothing but what goes with one: a weekday, a time, a zone.
func isMoment(_ line: [UInt8]) -> Bool {
    let parts = dateParts(line.prefix(400))
    guard DateReader(parts: parts).first() != nil else { return false }
    return parts.count { if case .word = $0 { true } else { false } } <= 4
}

// MARK: days

extension DateReader {
    typealias Found = (date: PageDate, next: Int)

    private func found(_ year: Int, _ month: Int, _ day: Int, next: Int) -> Found? {
        PageDate(year: year, month: month, day: day, years: years).map { ($0, next) }
    }

    private func date(at index: Int) -> Found? {
        switch parts[index] {
        case .number(let first, let digits):
            if digits == 8 {
                return found(
                    first / 10_000,
                    first / 100 % 100,
                    first % 100,
                    next: index + 1
                )
            }
            if digits == 14, readsStamps { return runTogether(first, next: index + 1) }
            if digits == 4 { return yearFirst(at: index, year: first) }
            guard digits <= 2 else { return nil }
            return numbers(at: index, first: first) ?? dayMonth(at: index, day: first)
        case .word(let word): return monthNames[word].flatMap { monthDay(at: index, month: $0) }
        case .mark: return nil
        }
    }

    /// 20230504140500
    private func runTogether(_ number: Int, next: Int) -> Found? {
        let (day, clock) = (number / 1_000_000, number % 1_000_000)
        guard var found = self.found(day / 10_000, day / 100 % 100, day % 100, next: next),
            let time = clockText(clock / 10_000, clock / 100 % 100, clock % 100)
        else { return nil }
        found.date.time = time
        return found
    }

    /// 2023-05-04, 2023/5/4, 2023.05.04, 2023年5月4日
    private func yearFirst(at index: Int, year: Int) -> Found? {
        var next = index + 1
        guard next < parts.count else { return nil }
        switch parts[next] {
        case .mark(let mark) where mark == 0x2D || mark == 0x2F || mark == 0x2E || mark == 0x20:
            break
        case .word(let word) where word == Array("年".utf8) || word == Array("년".utf8): break
        default: return nil
        }
        next += 1
        if case .mark(0x20)? = part(next) { next += 1 }
        if case .word(let word)? = part(next), let month = monthNames[word] {
            next += 1
            skipMarks(&next, 2)
            guard let (day, _) = number(next) else { return nil }
            return found(year, month, day, next: next + 1)
        }
        guard let (month, digits) = number(next), digits <= 2 else { return nil }
        // An hour and a minute may follow a year.
        if case .mark(0x3A)? = part(next + 1) { return nil }
        next += 2
        if case .mark(0x20)? = part(next) { next += 1 }
        guard let (day, dayDigits) = number(next), dayDigits <= 2 else { return nil }
        return found(year, month, day, next: next + 1)
    }

    /// 4.5.2023, 04/05/23
    private func numbers(at index: Int, first: Int) -> Found? {
        guard case .mark(let mark)? = part(index + 1), mark == 0x2E || mark == 0x2F || mark == 0x2D
        else { return nil }
        var next = index + 2
        if case .mark(0x20)? = part(next) { next += 1 }
        guard let (second, digits) = number(next), digits <= 2,
            case .mark(let other)? = part(next + 1), other == mark
        else { return nil }
        next += 2
        if case .mark(0x20)? = part(next) { next += 1 }
        guard let (written, digits) = number(next), digits == 4 || digits == 2 else { return nil }
        // Dots are written only where the day stands first.
        let readsTwoWays = mark != 0x2E && first <= 12 && second <= 12 && first != second
        if order == .unknown, digits == 2 || readsTwoWays { return nil }
        let isMonthFirst = order == .monthFirst && mark == 0x2F && first <= 12
        let (day, month) = second > 12 || isMonthFirst ? (second, first) : (first, second)
        return found(fullYear(written, digits), month, day, next: next + 1)
    }

    /// 4 May 2023, 4. Mai 2023, 4 de mayo de 2023, 4th of May, 2023
    private func dayMonth(at index: Int, day: Int) -> Found? {
        var next = index + 1
        skipMarks(&next, 2)
        skipFiller(&next, 2)
        skipFiller(&next, 2)
        guard case .word(let name)? = part(next), let month = monthNames[name] else { return nil }
        next += 1
        skipMarks(&next, 3)
        skipFiller(&next, 2)
        guard let (written, digits) = number(next), digits == 4 || digits == 2 else { return nil }
        // Two digits may be an hour.
        if digits == 2, case .mark(0x3A)? = part(next + 1) { return nil }
        return found(fullYear(written, digits), month, day, next: next + 1)
    }

    /// May 4, 2023; May 4th 2023; May 4 14:05:00 2023
    private func monthDay(at index: Int, month: Int) -> Found? {
        var next = index + 1
        skipMarks(&next, 2)
        guard let (day, digits) = number(next), digits <= 2 else { return nil }
        next += 1
        skipFiller(&next, 0)
        skipMarks(&next, 3)
        var clock = ""
        if let time = self.time(from: next) {
            clock = time.text
            next = time.next
            skipMarks(&next, 2)
        }
        guard let (year, yearDigits) = number(next), yearDigits == 4 else { return nil }
        var result = found(year, month, day, next: next + 1)
        result?.date.time = clock
        return result
    }

    /// Two digits are of our time: nothing that is read here is older than its clocks.
    private func fullYear(_ written: Int, _ digits: Int) -> Int {
        digits == 4 ? written : written < 70 ? 2_000 + written : 1_900 + written
    }
}

// MARK: times

extension DateReader {
    /// The first time before `end`, for those who write it before the day.
    func time(before end: Int) -> String? {
        (0..<end).lazy.compactMap { clock(at: $0) }.first?.text
    }

    /// The time after a date: `T14:05:00+0700`, `, 14.05 WIB`.
    func time(from start: Int) -> (text: String, next: Int)? {
        var next = start
        while let part = part(next), next < start + 6 {
            if case .number = part { break }
            if case .word(let word) = part, word.count > 5 { return nil }
            next += 1
        }
        return clock(at: next)
    }

    private func clock(at index: Int) -> (text: String, next: Int)? {
        guard let (hour, digits) = number(index) else { return nil }
        if index > 0, case .word([0x74])? = part(index - 1), digits == 4 || digits == 6 {
            // T140500, T1405
            let whole = digits == 4 ? hour * 100 : hour
            return clockText(whole / 10_000, whole / 100 % 100, whole % 100).map { clock in
                let offset = self.offset(at: index + 1)
                return (clock + offset.text, offset.next)
            }
        }
        guard digits <= 2, case .mark(let mark)? = part(index + 1), mark == 0x3A || mark == 0x2E,
            let (minute, minuteDigits) = number(index + 2), minuteDigits == 2
        else { return nil }
        var next = index + 3
        var second = 0
        if case .mark(mark)? = part(next), let (value, digits) = number(next + 1), digits == 2 {
            // A leap second is the last one of its minute.
            second = min(value, 59)
            next += 2
        }
        if case .mark(0x2E)? = part(next), number(next + 1) != nil {
            next += 2
        }
        guard let text = clockText(halfDay(hour, &next), minute, second) else { return nil }
        let offset = self.offset(at: next)
        return (text + offset.text, offset.next)
    }

    /// The hour as `am` or `pm` behind it means it.
    private func halfDay(_ hour: Int, _ next: inout Int) -> Int {
        if case .mark(0x20)? = part(next) { next += 1 }
        guard case .word(let word)? = part(next), (1...12).contains(hour),
            ["a", "am", "p", "pm"].contains(where: { word.elementsEqual($0.utf8) })
        else { return hour }
        next += 1
        if case .mark(0x20)? = part(next) { next += 1 }
        return hour % 12 + (word[0] == 0x70 ? 12 : 0)
    }

    private func clockText(_ hour: Int, _ minute: Int, _ second: Int) -> String? {
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return "T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    }

    /// `+07:00`, `-0500`, `+7`, `WIB`, `GMT+7`
    private func offset(at index: Int) -> (text: String, next: Int) {
        var next = index
        if case .mark(0x20)? = part(next) { next += 1 }
        if case .word(let word)? = part(next) {
            guard let hours = zoneHours[String(decoding: word, as: UTF8.self)] else {
                return ("", index)
            }
            next += 1
            if hours == 0, let signed = signedOffset(at: next) { return signed }
            return (offsetText(hours * 60), next)
        }
        return signedOffset(at: next) ?? ("", index)
    }

    private func signedOffset(at index: Int) -> (text: String, next: Int)? {
        guard case .mark(let sign)? = part(index), sign == 0x2B || sign == 0x2D,
            let (value, digits) = number(index + 1), digits <= 4
        else { return nil }
        var minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100
        var next = index + 2
        if digits <= 2, case .mark(0x3A)? = part(next), let (rest, restDigits) = number(next + 1),
            restDigits == 2
        {
            minutes += rest
            next += 2
        }
        // No place on Earth is further than 14 hours from Greenwich.
        guard minutes <= 14 * 60 else { return nil }
        return (offsetText(sign == 0x2D ? -minutes : minutes), next)
    }

    private func offsetText(_ minutes: Int) -> String {
        let size = abs(minutes)
        return (minutes < 0 ? "-" : "+") + "\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    }
}

// MARK: parts

extension DateReader {
    func part(_ index: Int) -> DatePart? { parts.indices.contains(index) ? parts[index] : nil }

    private func number(_ index: Int) -> (value: Int, digits: Int)? {
        guard case .number(let value, let digits)? = part(index) else { return nil }
        return (value, digits)
    }

    private func skipMarks(_ index: inout Int, _ most: Int) {
        let end = index + most
        while index < end, case .mark? = part(index) { index += 1 }
    }

    private func skipFiller(_ index: inout Int, _ marks: Int) {
        guard case .word(let word)? = part(index), fillers.contains(word) else { return }
        index += 1
        skipMarks(&index, marks)
    }
}

private let fillers = Set(
    ["de", "del", "of", "the", "den", "st", "nd", "rd", "th", "er", "º", "ª", "do", "d", "ta"]
        .map { Array($0.utf8) }
)

/// Of Indonesia and of RFC 822.
private let zoneHours = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wib": 7, "wita": 8, "wit": 9, "est": -5, "edt": -4,
    "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
]
