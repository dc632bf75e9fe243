internal import RunutLanguages

/// A day, or a day and time with the offset that is told, as ISO 8601; nil when the text is no
/// whole date, or one that reads two ways (`04/05/2023`).
///
/// Reads RFC 822 and 3339, the variants of ISO 8601, Unix seconds and milliseconds, and what
/// Indonesian and English feeds write in words.
func isoTime(of written: String) -> String? {
    // Longer than the longest date in words; a whole article is not looked through.
    guard written.utf8.count <= 100 else { return nil }
    var reader = TimeReader(parts: timeParts(of: written))
    return reader.read()
}

private enum TimePart: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(UInt8)
    case space
}

private func timeParts(of text: String) -> [TimePart] {
    var parts: [TimePart] = []
    var word = ""
    var number = (value: 0, digits: 0)
    func flush() {
        if !word.isEmpty { parts.append(.word(word)) }
        if number.digits > 0 { parts.append(.number(number.value, digits: number.digits)) }
        (word, number) = ("", (0, 0))
    }
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39 where number.digits < 18:
            if !word.isEmpty { flush() }
            number = (number.value * 10 + Int(byte - 0x30), number.digits + 1)
        case 0x41...0x5A, 0x61...0x7A:
            if number.digits > 0 { flush() }
            word.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
        case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "("),
            UInt8(ascii: ")"):
            flush()
            if parts.last != .space { parts.append(.space) }
        default:
            flush()
            parts.append(.sign(byte))
        }
    }
    flush()
    return parts
}

private struct TimeReader {
    let parts: [TimePart]
    private var index = 0
    private var year: Int?
    private var month: Int?
    private var dayOfMonth: Int?
    private var clock: (hour: Int, minute: Int, second: Int?)?
    private var offsetMinutes: Int?

    init(parts: [TimePart]) { self.parts = parts }

    mutating func read() -> String? {
        if let instant = unixTime() { return instant }
        while index < parts.count {
            guard step() else { return nil }
        }
        guard let year, (1600...9999).contains(year), let month, let dayOfMonth,
            let day = Day(year: year, month: month, day: dayOfMonth)
        else { return nil }
        guard let clock else { return day.text }
        return isoText(day, clock, offsetMinutes)
    }

    /// Takes what stands at `index`; false when that belongs to no date.
    private mutating func step() -> Bool {
        switch parts[index] {
        case .space:
            index += 1
            return true
        case .word(let word):
            index += 1
            return takeWord(word)
        case .sign(let sign):
            return takeSign(sign)
        case .number(let number, let digits):
            return takeNumber(number, digits)
        }
    }

    private mutating func takeSign(_ sign: UInt8) -> Bool {
        if clock != nil, offsetMinutes == nil || offsetMinutes == 0, takeOffset(sign) {
            return true
        }
        index += 1
        return [".", "-", "–", "/", "'"].contains { $0.utf8.contains(sign) }
    }

    private mutating func takeNumber(_ number: Int, _ digits: Int) -> Bool {
        if clock == nil, takeClock() || takeRunTogether(number, digits) { return true }
        if year == nil, month == nil, dayOfMonth == nil, part(1) != .space, takeNumericDate() {
            return true
        }
        index += 1
        if digits == 4, year == nil {
            year = number
        } else if digits <= 2, dayOfMonth == nil {
            dayOfMonth = number
        } else if digits == 2, year == nil, month != nil {
            // RFC 822 had two digits; nothing that is read here is older than its clocks.
            year = number < 70 ? 2000 + number : 1900 + number
        } else {
            return false
        }
        return true
    }

    private func part(_ ahead: Int) -> TimePart? {
        index + ahead < parts.count ? parts[index + ahead] : nil
    }

    private func number(_ ahead: Int) -> (value: Int, digits: Int)? {
        if case .number(let value, let digits)? = part(ahead) { (value, digits) } else { nil }
    }

    private var hasDate: Bool { year != nil && month != nil && dayOfMonth != nil }

    /// `10:15`, `10:15:00.123`; after a whole date also `10.15`.
    private mutating func takeClock() -> Bool {
        guard let hour = number(0), hour.digits <= 2, case .sign(let sign)? = part(1),
            sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".") && hasDate,
            let minute = number(2), minute.digits == 2, hour.value < 24, minute.value < 60
        else { return false }
        clock = (hour.value, minute.value, nil)
        index += 3
        if part(0) == .sign(sign), let second = number(1), second.digits == 2, second.value <= 60 {
            // A leap second is the last one of its minute.
            clock?.second = min(second.value, 59)
            index += 2
            if part(0) == .sign(UInt8(ascii: ".")), number(1) != nil { index += 2 }
        }
        return true
    }

    /// `20230912`, `20230912101500`, and after a date `T101500` or `T1015`.
    private mutating func takeRunTogether(_ number: Int, _ digits: Int) -> Bool {
        var rest = number
        if digits == 14 || digits == 8, !hasDate {
            let date = digits == 14 ? number / 1_000_000 : number
            (year, month, dayOfMonth) = (date / 10_000, date / 100 % 100, date % 100)
            index += 1
            guard digits == 14 else { return true }
            rest = number % 1_000_000
        } else if hasDate, digits == 6 || digits == 4, index > 0, parts[index - 1] == .word("t") {
            rest = digits == 4 ? number * 100 : number
            index += 1
        } else {
            return false
        }
        guard rest / 10_000 < 24, rest / 100 % 100 < 60, rest % 100 < 60 else {
            year = nil
            return true
        }
        clock = (rest / 10_000, rest / 100 % 100, rest % 100)
        return true
    }

    /// `2023-09-12`, `2023/9/12`, `12/09/2023` where only one order makes a date.
    private mutating func takeNumericDate() -> Bool {
        guard let one = number(0), case .sign(let sign)? = part(1), let two = number(2),
            part(3) == .sign(sign), let three = number(4), two.digits <= 2,
            "-/.".utf8.contains(sign)
        else { return false }
        if one.digits == 4, three.digits <= 2 {
            (year, month, dayOfMonth) = (one.value, two.value, three.value)
        } else if one.digits <= 2, three.digits == 4 {
            // Dots are written only where the day stands first.
            let dayFirst = two.value <= 12 && (one.value > 12 || sign == UInt8(ascii: "."))
            let monthFirst = one.value <= 12 && two.value > 12
            guard dayFirst || monthFirst || one.value == two.value else { return false }
            year = three.value
            (dayOfMonth, month) = monthFirst ? (two.value, one.value) : (one.value, two.value)
        } else {
            return false
        }
        index += 5
        return true
    }

    /// `+07:00`, `-0500`, `+7`.
    private mutating func takeOffset(_ sign: UInt8) -> Bool {
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let first = number(1) else {
            return false
        }
        var minutes =
            first.digits <= 2 ? first.value * 60 : first.value / 100 * 60 + first.value % 100
        index += 2
        if first.digits <= 2, part(0) == .sign(UInt8(ascii: ":")), let second = number(1) {
            minutes += second.value
            index += 2
        }
        // No place on Earth is further than 14 hours from Greenwich.
        guard first.digits <= 4, minutes <= 14 * 60 else { return false }
        offsetMinutes = sign == UInt8(ascii: "-") ? -minutes : minutes
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        if let month = monthNumbers[word], self.month == nil {
            self.month = month
        } else if let offset = zoneHours[word] {
            offsetMinutes = offset * 60
        } else if word == "pm" || word == "am", let hour = clock?.hour, (1...12).contains(hour) {
            clock?.hour = hour % 12 + (word == "pm" ? 12 : 0)
        } else {
            return ignoredWords.contains(word)
        }
        return true
    }

    /// Seconds or milliseconds since 1970, from 1973 on: shorter numbers are something else.
    private func unixTime() -> String? {
        guard let number = number(0), number.digits >= 9, number.digits <= 13, number.digits != 12,
            parts.count == 1 || parts.count == 3 && part(1) == .sign(UInt8(ascii: "."))
        else { return nil }
        let seconds = number.digits == 13 ? number.value / 1000 : number.value
        guard seconds < 10_000_000_000 else { return nil }
        let rest = seconds % 86_400
        let clock = (hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60 as Int?)
        return isoText(Day(ordinal: seconds / 86_400), clock, 0)
    }
}

private func isoText(
    _ day: Day,
    _ clock: (hour: Int, minute: Int, second: Int?),
    _ offsetMinutes: Int?
) -> String {
    var text = "\(day.text)T\(padded(clock.hour, 2)):\(padded(clock.minute, 2))"
    text += ":\(padded(clock.second ?? 0, 2))"
    guard let offsetMinutes else { return text }
    let size = abs(offsetMinutes)
    return text + (offsetMinutes < 0 ? "-" : "+")
        + "\(padded(size / 60, 2)):\(padded(size % 60, 2))"
}

private let monthNumbers: [String: Int] = {
    let names = [
        "jan januari january", "feb februari pebruari february", "mar maret march", "apr april",
        "mei may", "jun juni june", "jul juli july", "agu ags agt agustus aug august",
        "sep sept september", "okt oktober oct october", "nov nop november nopember",
        "des desember dec december",
    ]
    var numbers: [String: Int] = [:]
    for (index, line) in names.enumerated() {
        for name in line.split(separator: " ") { numbers[String(name)] = index + 1 }
    }
    return numbers
}()

/// Of the zones of RFC 822 and of Indonesia.
private let zoneHours = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wib": 7, "wita": 8, "wit": 9, "est": -5, "edt": -4,
    "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
]

private let ignoredWords = Set(
    """
    senin selasa rabu kamis jumat jum at sabtu minggu ahad sen sel rab kam sab min ming
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun t pukul jam pkl tanggal on of the st nd rd th
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
)
