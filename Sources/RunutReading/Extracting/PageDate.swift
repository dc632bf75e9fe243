/// A day, and the time and offset that stand with it, as a page tells them.
struct PageDate: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int
    /// `T14:05:00+07:00`, as far as it is told.
    var time = ""

    init?(year: Int, month: Int, day: Int) {
        guard (1990...2099).contains(year), (1...12).contains(month), day >= 1,
            day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    var text: String { "\(year)-\(padded(month))-\(padded(day))" + time }

    /// The same day without its time.
    var dayText: String { "\(year)-\(padded(month))-\(padded(day))" }
}

extension PageDate {
    var isUniversal: Bool { time.hasSuffix("+00:00") }

    /// Hours and minutes since the day began; nil where no time is told.
    private var minutes: Int? {
        let parts = time.dropFirst().split(separator: ":")
        guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return nil
        }
        return hour * 60 + minute
    }

    /// A universal time in the zone in which the page shows the same moment to its readers.
    func local(shown: PageDate) -> PageDate? {
        guard isUniversal, !shown.isUniversal, let own = minutes, let other = shown.minutes else {
            return nil
        }
        let days =
            shown.dayText == dayText ? 0 : shown.dayText > dayText ? 1 : -1
        guard isNeighbour(shown, days) else { return nil }
        let offset = days * 1_440 + other - own
        guard offset != 0, offset % 30 == 0, (-720...840).contains(offset) else { return nil }
        var local = shown
        let clock = "T\(padded(other / 60)):\(padded(other % 60)):" + time.dropFirst(7).prefix(2)
        let size = abs(offset)
        local.time = clock + (offset < 0 ? "-" : "+") + padded(size / 60) + ":" + padded(size % 60)
        return local
    }

    /// A time that calls itself universal and shows the very clock that readers are shown with
    /// another zone: it is that zone's.
    func sameClock(shown: PageDate) -> PageDate? {
        guard isUniversal, shown.hasZone, !shown.isUniversal, dayText == shown.dayText,
            minutes != nil, minutes == shown.minutes
        else { return nil }
        return inZone(of: shown)
    }

    /// The same clock in another's zone.
    func inZone(of other: PageDate) -> PageDate {
        var moved = self
        moved.time = String(time.prefix(9) + other.time.dropFirst(9))
        return moved
    }

    private var hasZone: Bool { time.utf8.count > 9 }

    private func isNeighbour(_ other: PageDate, _ days: Int) -> Bool {
        if days == 0 { return true }
        let (early, late) = days > 0 ? (self, other) : (other, self)
        if early.year == late.year, early.month == late.month { return late.day == early.day + 1 }
        let isNext =
            early.year * 12 + early.month + 1 == late.year * 12 + late.month
        return isNext && late.day == 1 && early.day >= 28
    }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Numbers, letters and what parts them, in the order of a text.
private enum DatePart {
    case number(value: Int, digits: Int)
    case word([UInt8])
    case mark(UInt8)
}

/// Reads the first date of a text in any usual form.
/// - Parameter isMonthFirst: what `3/4/2023` means.
func pageDate(_ text: String, isMonthFirst: Bool = false) -> PageDate? {
    let bytes = Array(text.utf8.prefix(400))
    let parts = dateParts(bytes)
    for index in parts.indices {
        guard let found = date(parts, at: index, isMonthFirst: isMonthFirst) else { continue }
        var date = found.0
        if let time = time(parts, from: found.next) { date.time = time }
        return date
    }
    return nil
}

/// Whether a line holds a day and nothing but what goes with one: a weekday, a time, a zone.
func isMoment(_ line: [UInt8]) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    guard pageDate(text) != nil else { return false }
    let words = dateParts(line).filter { if case .word = $0 { true } else { false } }
    return words.count <= 4
}

private func dateParts(_ bytes: [UInt8]) -> [DatePart] {
    var parts: [DatePart] = []
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        let start = index
        if isDigit(byte) {
            while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            let digits = index - start
            let value =
                digits > 9 ? -1 : bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
            parts.append(.number(value: value, digits: digits))
        } else if isLetter(byte) {
            while index < bytes.count, isLetter(bytes[index]) { index += 1 }
            parts.append(.word(bytes[start..<index].map { $0 < 0x80 ? $0 | 0x20 : $0 }))
        } else {
            parts.append(.mark(byte))
            index += 1
        }
    }
    return parts
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
private func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
}

private func date(
    _ parts: [DatePart],
    at index: Int,
    isMonthFirst: Bool
) -> (PageDate, next: Int)? {
    switch parts[index] {
    case .number(let first, let digits):
        if digits == 8 {
            return PageDate(year: first / 10_000, month: first / 100 % 100, day: first % 100)
                .map { ($0, index + 1) }
        }
        if digits == 4 { return yearFirst(parts, at: index, year: first) }
        guard digits <= 2 else { return nil }
        return numbers(parts, at: index, first: first, isMonthFirst: isMonthFirst)
            ?? dayMonth(parts, at: index, day: first)
    case .word(let word):
        guard let month = monthNames[word] else { return nil }
        // May 4, 2023; May 4th 2023
        var next = index + 1
        skipMarks(parts, &next, 2)
        guard let (day, digits) = number(parts, next), digits <= 2 else { return nil }
        next += 1
        if case .word(let ending)? = part(parts, next), fillers.contains(ending) { next += 1 }
        skipMarks(parts, &next, 3)
        guard let (year, yearDigits) = number(parts, next), yearDigits == 4 else { return nil }
        return PageDate(year: year, month: month, day: day).map { ($0, next + 1) }
    case .mark: return nil
    }
}

/// 2023-05-04, 2023/5/4, 2023.05.04, 2023年5月4日
private func yearFirst(_ parts: [DatePart], at index: Int, year: Int) -> (PageDate, next: Int)? {
    var next = index + 1
    guard next < parts.count else { return nil }
    switch parts[next] {
    case .mark(let mark) where mark == 0x2D || mark == 0x2F || mark == 0x2E || mark == 0x20: break
    case .word(let word) where word == Array("年".utf8) || word == Array("년".utf8): break
    default: return nil
    }
    next += 1
    if case .mark(0x20)? = part(parts, next) { next += 1 }
    if case .word(let word)? = part(parts, next), let month = monthNames[word] {
        next += 1
        skipMarks(parts, &next, 2)
        guard let (day, _) = number(parts, next) else { return nil }
        return PageDate(year: year, month: month, day: day).map { ($0, next + 1) }
    }
    guard let (month, digits) = number(parts, next), digits <= 2 else { return nil }
    next += 2
    if case .mark(0x20)? = part(parts, next) { next += 1 }
    guard let (day, dayDigits) = number(parts, next), dayDigits <= 2 else { return nil }
    return PageDate(year: year, month: month, day: day).map { ($0, next + 1) }
}

/// 4.5.2023, 04/05/23
private func numbers(
    _ parts: [DatePart],
    at index: Int,
    first: Int,
    isMonthFirst: Bool
) -> (PageDate, next: Int)? {
    guard case .mark(let mark)? = part(parts, index + 1),
        mark == 0x2E || mark == 0x2F || mark == 0x2D
    else { return nil }
    var next = index + 2
    if case .mark(0x20)? = part(parts, next) { next += 1 }
    guard let (second, digits) = number(parts, next), digits <= 2,
        case .mark(let other)? = part(parts, next + 1), other == mark
    else { return nil }
    next += 2
    if case .mark(0x20)? = part(parts, next) { next += 1 }
    guard let (written, yearDigits) = number(parts, next), yearDigits == 4 || yearDigits == 2 else {
        return nil
    }
    let year = yearDigits == 2 ? written + 2_000 : written
    let swaps = second > 12 || isMonthFirst && mark == 0x2F && first <= 12
    let date =
        swaps
        ? PageDate(year: year, month: first, day: second)
        : PageDate(year: year, month: second, day: first)
    return date.map { ($0, next + 1) }
}

/// 4 May 2023, 4. Mai 2023, 4 de mayo de 2023, 4th of May, 2023
private func dayMonth(_ parts: [DatePart], at index: Int, day: Int) -> (PageDate, next: Int)? {
    var next = index + 1
    skipMarks(parts, &next, 2)
    if case .word(let word)? = part(parts, next), fillers.contains(word) {
        next += 1
        skipMarks(parts, &next, 2)
    }
    if case .word(let word)? = part(parts, next), fillers.contains(word) {
        next += 1
        skipMarks(parts, &next, 2)
    }
    guard case .word(let name)? = part(parts, next), let month = monthNames[name] else {
        return nil
    }
    next += 1
    skipMarks(parts, &next, 3)
    if case .word(let word)? = part(parts, next), fillers.contains(word) {
        next += 1
        skipMarks(parts, &next, 2)
    }
    guard let (written, digits) = number(parts, next), digits == 4 || digits == 2 else {
        return nil
    }
    // Two digits may be an hour.
    if digits == 2, case .mark(0x3A)? = part(parts, next + 1) { return nil }
    let year = digits == 2 ? written + 2_000 : written
    return PageDate(year: year, month: month, day: day).map { ($0, next + 1) }
}

/// The time after a date: `T14:05:00+0700`, `, 14.05 WIB`.
private func time(_ parts: [DatePart], from start: Int) -> String? {
    var next = start
    var passed = 0
    while let part = part(parts, next), passed < 6 {
        if case .number = part { break }
        if case .word(let word) = part, word.count > 5 { return nil }
        next += 1
        passed += 1
    }
    guard let (hour, digits) = number(parts, next), digits <= 2, hour < 24,
        case .mark(let mark)? = part(parts, next + 1), mark == 0x3A || mark == 0x2E,
        let (minute, minuteDigits) = number(parts, next + 2), minuteDigits == 2, minute < 60
    else { return nil }
    next += 3
    var second = 0
    if case .mark(0x3A)? = part(parts, next), let (value, _) = number(parts, next + 1), value < 60 {
        second = value
        next += 2
    }
    if case .mark(0x2E)? = part(parts, next), let (_, digits) = number(parts, next + 1), digits >= 3
    {
        next += 2
    }
    var adjusted = hour
    if case .mark(0x20)? = part(parts, next) { next += 1 }
    if case .word(let word)? = part(parts, next), hour <= 12 {
        if word == Array("pm".utf8) || word == Array("p".utf8) { adjusted = hour % 12 + 12 }
        if word == Array("am".utf8) || word == Array("a".utf8) { adjusted = hour % 12 }
        if adjusted != hour || word.first == 0x61 {
            next += 1
            if case .mark(0x20)? = part(parts, next) { next += 1 }
        }
    }
    let clock = "T\(padded(adjusted)):\(padded(minute)):\(padded(second))"
    return clock + offset(parts, at: next)
}

private func offset(_ parts: [DatePart], at index: Int) -> String {
    switch part(parts, index) {
    case .word(let word)?: return zones[String(decoding: word, as: UTF8.self)] ?? ""
    case .mark(let sign)? where sign == 0x2B || sign == 0x2D:
        guard let (value, digits) = number(parts, index + 1) else { return "" }
        let mark = sign == 0x2B ? "+" : "-"
        if digits == 4 { return mark + padded(value / 100) + ":" + padded(value % 100) }
        guard digits <= 2, value <= 14 else { return "" }
        if case .mark(0x3A)? = part(parts, index + 2), let (minutes, _) = number(parts, index + 3) {
            return mark + padded(value) + ":" + padded(minutes)
        }
        return mark + padded(value) + ":00"
    default: return ""
    }
}

private func part(_ parts: [DatePart], _ index: Int) -> DatePart? {
    index < parts.count ? parts[index] : nil
}

private func number(_ parts: [DatePart], _ index: Int) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits)? = part(parts, index) else { return nil }
    return (value, digits)
}

private func skipMarks(_ parts: [DatePart], _ index: inout Int, _ most: Int) {
    var count = 0
    while count < most, case .mark? = part(parts, index) {
        index += 1
        count += 1
    }
}

private let fillers = Set(
    ["de", "del", "of", "the", "den", "st", "nd", "rd", "th", "er", "º", "ª", "do", "d", "ta"]
        .map { Array($0.utf8) }
)

/// Zones that news in Indonesian and English write in letters, and the universal ones.
private let zones = [
    "z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "wib": "+07:00", "wita": "+08:00",
    "wit": "+09:00",
]

private let monthNames: [[UInt8]: Int] = {
    let months = [
        "january jan januari januar jänner jan januari enero ene janvier janv janeiro gennaio gen stycznia styczeń ledna leden",
        "february feb februari februar februari feb pebruari febrero février févr fevereiro fev febbraio lutego luty",
        "march mar maret märz mrz maerz mars maart mrt marzo março marca marzec",
        "april apr avril avr abril abr aprile kwietnia kwiecień",
        "may mei mai mayo maio maggio mag maja maj",
        "june jun juni juin junio junho giugno giu czerwca czerwiec",
        "july jul juli juillet juil julio julho luglio lug lipca lipiec",
        "august aug agustus agu agt août aout agosto ago augustus augusti sierpnia sierpień",
        "september sep sept septembre septiembre setiembre setembro set settembre września wrzesień",
        "october oct oktober okt octobre octubre outubro out ottobre ott października październik",
        "november nov nopember nop novembre noviembre novembro listopada listopad",
        "december dec desember des dezember dez december décembre déc diciembre dic dezembro dicembre grudnia grudzień",
    ]
    var result: [[UInt8]: Int] = [:]
    for (index, names) in months.enumerated() {
        for name in names.split(separator: " ") {
            result[name.utf8.map { $0 < 0x80 ? $0 | 0x20 : $0 }] = index + 1
        }
    }
    return result
}()
