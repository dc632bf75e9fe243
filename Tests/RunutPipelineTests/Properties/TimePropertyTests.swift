import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

/// What holds of every time, whatever the words and the day they are read on.
@Suite struct TimePropertyTests {
    static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]

    @Test(arguments: seeds)
    func `values are well formed and ends are in order`(seed: UInt64) {
        var dice = SeededDice(seed: seed)
        for _ in 0..<200 {
            let (text, pack) = TimeSentences.any(&dice)
            let anchor = Bool.random(using: &dice) ? TimeSentences.anchor(&dice) : nil
            for time in times(in: text, on: anchor, pack) {
                let about = "\(text) on \(anchor?.text ?? "no day"): \(time)"
                #expect(TimexValue(time.value) != nil, "\(about)")
                guard let begin = time.begin, let end = time.end else { continue }
                #expect(day(begin) != nil && day(end) != nil, "\(about)")
                if begin.utf8.count == end.utf8.count { #expect(begin <= end, "\(about)") }
                if let first = day(begin), let last = day(end) {
                    #expect(first <= last, "\(about)")
                }
                if let day = Day(text: time.value) {
                    #expect(begin == day.text && end == day.text, "\(about)")
                }
            }
        }
    }

    @Test(arguments: [
        ("Ia pulang kemarin.", LanguagePack.indonesian), ("Ia pulang besok.", .indonesian),
        ("Ia pulang tiga hari lalu.", .indonesian), ("Ia pulang tadi malam.", .indonesian),
        ("She left yesterday.", .english), ("She left two days ago.", .english),
        ("She left last night.", .english),
    ])
    func `days move with the anchor`(text: String, pack: LanguagePack) {
        var before: Day?
        for anchor in TimeSentences.consecutive {
            guard let begin = times(in: text, on: anchor, pack).first?.begin, let now = day(begin)
            else {
                Issue.record("\(text) on \(anchor.text) has no day")
                return
            }
            if let before { #expect(now == before.adding(days: 1), "\(anchor.text)") }
            before = now
        }
    }

    @Test(arguments: [
        ("Ia pulang pekan lalu.", LanguagePack.indonesian, 7),
        ("Ia pulang akhir pekan depan.", .indonesian, 7), ("She left last week.", .english, 7),
        ("Ia pulang Rabu pekan depan.", .indonesian, 7),
    ])
    func `weeks move on Mondays`(text: String, pack: LanguagePack, step: Int) {
        var before: Day?
        for anchor in TimeSentences.consecutive {
            let now = times(in: text, on: anchor, pack).first?.begin.flatMap(day)
            if let before {
                let expected = before.adding(days: anchor.weekday == 1 ? step : 0)
                #expect(now == expected, "\(text) on \(anchor.text)")
            }
            before = now
        }
    }

    @Test(arguments: [
        ("Ia pulang bulan lalu.", LanguagePack.indonesian), ("She left last month.", .english),
        ("Ia pulang awal bulan depan.", .indonesian),
    ])
    func `months move on the first`(text: String, pack: LanguagePack) {
        var before: String?
        for anchor in TimeSentences.consecutive {
            let now = times(in: text, on: anchor, pack).first?.value
            if let before { #expect((now == before) == (anchor.day != 1), "\(anchor.text)") }
            before = now
        }
    }

    @Test(arguments: [
        ("Ia pulang pada 29 Februari 2024.", LanguagePack.indonesian, "2024-02-29"),
        ("Ia pulang Kamis (4/4/2024).", .indonesian, "2024-04-04"),
        ("She left on March 7, 1998.", .english, "1998-03-07"),
        ("Ia pulang pada 1 Syawal 1445 H.", .indonesian, "2024-04-10"),
        ("Ia pulang pada Mei 2011.", .indonesian, "2011-05"),
        ("Ia pulang pada pekan ke-53 tahun 2020.", .indonesian, "2020-W53"),
    ])
    func `what names its year does not move`(text: String, pack: LanguagePack, value: String) {
        for anchor in TimeSentences.consecutive {
            #expect(times(in: text, on: anchor, pack).map(\.value) == [value], "\(anchor.text)")
        }
    }

    @Test(arguments: [
        ("Ia pulang pada 31 April 2024.", LanguagePack.indonesian),
        ("Ia pulang pada 29 Februari 2023.", .indonesian),
        ("Ia pulang pada tanggal 32 Maret 2024.", .indonesian),
        ("She left on April 31, 2024.", .english),
        ("She left on February 29, 2023.", .english),
    ])
    func `days that no calendar has are never shifted`(text: String, pack: LanguagePack) {
        for anchor in TimeSentences.consecutive {
            #expect(times(in: text, on: anchor, pack).map(\.value) == [], "\(anchor.text)")
        }
    }

    private func times(in text: String, on anchor: Day?, _ pack: LanguagePack) -> [TimeExpression] {
        let text = Text(text)
        return timeExpressions(
            in: tokens(in: text),
            text: text,
            grammar: pack.times,
            anchor: anchor
        )
    }

    private func day(_ text: String) -> Day? { Day(text: String(text.prefix(10))) }
}

/// A TIMEX3 value, taken apart to see that it is one.
private struct TimexValue {
    init?(_ text: String) {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count <= 2, ends.allSatisfy({ Self.isPoint(String($0)) }) else { return nil }
    }

    private static func isPoint(_ text: String) -> Bool {
        if ["PAST_REF", "PRESENT_REF", "FUTURE_REF", ".."].contains(text) { return true }
        if text.hasPrefix("P") { return isDuration(text.dropFirst()) }
        guard let clock = text.firstIndex(of: "T") else { return isDate(text) }
        return isDate(String(text[..<clock])) && isClock(text[text.index(after: clock)...])
    }

    private static func isDuration(_ text: Substring) -> Bool {
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count <= 2, text.contains(where: \.isLetter) else { return false }
        return zip(halves, ["YMWDQECL", "HMS"]).allSatisfy { half, letters in
            var digits = ""
            for character in half {
                if character.isNumber || character == "X" {
                    digits.append(character)
                } else {
                    guard !digits.isEmpty, letters.contains(character) else { return false }
                    digits = ""
                }
            }
            return digits.isEmpty
        }
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let year = parts.first, (2...4).contains(year.utf8.count),
            year.allSatisfy({ $0.isNumber || $0 == "X" })
        else { return false }
        switch parts.count {
        case 1: return true
        case 2:
            return ["SP", "SU", "FA", "WI"].contains(parts[1]) || isNumber(parts[1], 1...12)
                || parts[1].hasPrefix("W") && isNumber(String(parts[1].dropFirst()), 1...53)
                || parts[1].hasPrefix("Q") && isNumber(String(parts[1].dropFirst()), 1...4)
                || parts[1].hasPrefix("H") && isNumber(String(parts[1].dropFirst()), 1...2)
        case 3:
            if parts[1].hasPrefix("W") { return parts[2] == "WE" || isNumber(parts[2], 1...7) }
            if year.contains("X") || text.contains("X") {
                return isNumber(parts[1], 1...12) && isNumber(parts[2], 1...31)
            }
            return Day(text: text) != nil
        default: return false
        }
    }

    private static func isNumber(_ text: String, _ range: ClosedRange<Int>) -> Bool {
        if !text.isEmpty, text.allSatisfy({ $0 == "X" }) { return true }
        return Int(text).map(range.contains) ?? false
    }

    private static func isClock(_ text: Substring) -> Bool {
        if ["MO", "MI", "AF", "EV", "NI", "DN", "DT"].contains(String(text)) { return true }
        let digits = Array(text.utf8)
        guard digits.count >= 5, digits[2] == 0x3A, let hour = Int(text.prefix(2)),
            let minute = Int(text.dropFirst(3).prefix(2)), hour <= 24, minute < 60
        else { return false }
        let zone = text.dropFirst(5)
        guard let sign = zone.first else { return true }
        if zone == "Z" { return true }
        return "+-".contains(sign) && zone.utf8.count == 6
    }
}
