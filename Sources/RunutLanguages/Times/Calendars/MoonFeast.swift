/// Feasts by calendars of moon and sun, one a year.
package enum MoonFeast: String, CaseIterable, Sendable {
    case nyepi, waisak, imlek, deepavali

    /// Nil where the table has none.
    package func day(in year: Int) -> Day? { Self.days[year]?[self] }

    private static let days: [Int: [MoonFeast: Day]] = {
        var days: [Int: [MoonFeast: Day]] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count == 5, let year = Int(fields[0]) else {
                preconditionFailure("a line of feasts is a year and four days: \(line)")
            }
            for (feast, field) in zip(allCases, fields.dropFirst()) {
                days[year, default: [:]][feast] = Day(text: "\(year)-\(field)")
            }
        }
        return days
    }()
}
