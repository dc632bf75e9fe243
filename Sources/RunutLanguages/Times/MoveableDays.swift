/// Named days that fall on another date each year, as authorities set them.
///
/// Written one name a line: `10001 10 1: 2024-04-10 2025-03-31`. The first number is the
/// value of the `holiday` words; `10 1` says that it is the 1st of the 10th hijri month, so that the
/// same list tells when that month began.
package struct MoveableDays: Sendable {
    private struct Name: Sendable {
        let hijriMonth: Int?
        let hijriDay: Int
        let days: [Day]
    }

    private let names: [Int: Name]
    /// Month starts that were announced, by hijri month.
    private let monthStarts: [Int: [Day]]

    package init(_ text: String) {
        var names: [Int: Name] = [:]
        var starts: [Int: [Day]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let halves = line.split(separator: ":")
            precondition(halves.count == 2, "a line of moveable days needs a colon: \(line)")
            let head = halves[0].split(separator: " ")
            let numbers = head.compactMap { Int($0) }
            let days = halves[1].split(separator: " ").compactMap { Day(text: String($0)) }
            let isHijri = numbers.count == 3
            names[numbers[0]] = Name(
                hijriMonth: isHijri ? numbers[1] : nil,
                hijriDay: isHijri ? numbers[2] : 0,
                days: days
            )
            if isHijri {
                starts[numbers[1], default: []] += days.map { $0.adding(days: 1 - numbers[2]) }
            }
        }
        self.names = names
        monthStarts = starts
    }

    /// The days of one name, in order.
    package func days(of name: Int) -> [Day] { names[name]?.days ?? [] }

    /// The day of a named day in a hijri year.
    package func day(of name: Int, hijriYear: Int) -> Day? {
        guard let name = names[name], let month = name.hijriMonth else { return nil }
        return day(hijriYear: hijriYear, month: month, day: name.hijriDay)
    }

    /// A hijri date: by the announced start of the month, else by the arithmetic calendar,
    /// which may be a day off.
    package func day(hijriYear year: Int, month: Int, day: Int) -> Day? {
        guard (1...30).contains(day), (1...12).contains(month), (1...1600).contains(year) else {
            return nil
        }
        let start = Day(
            ordinal: (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + 1
                + 1_948_440 - 385 - 2_440_588
        )
        let announced = monthStarts[month]?.first { abs($0.ordinal - start.ordinal) <= 3 }
        return (announced ?? start).adding(days: day - 1)
    }
}
