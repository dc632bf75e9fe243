internal import RunutLanguages

/// A day that the text names, or that is only likely to be meant.
typealias LikelyDay = (day: Day, isAssumed: Bool)

/// What a text has named so far, from which "two days later" and "that year" count.
///
/// Such a time counts from the last one that fits: that is as fine as its own unit or finer.
/// After "Mei 2011" a month later is June, and the next day is unknown.
struct NamedTimes {
    private struct Mark {
        let day: Day
        let grain: TimeUnit
        let isAssumed: Bool
    }

    /// A clock time that was named.
    struct Instant {
        let day: Day?
        let minutes: Int
        let zone: Int?
    }

    /// The last of each grain, the latest last; few, since there are few grains.
    private var marks: [Mark] = []
    /// The day on which the last statement was made: counts where nothing else is named.
    private var statementDay: Day?
    private(set) var year: Int?
    /// The last feast: "H-7" alone counts from it.
    private(set) var feast: Day?
    /// The last quarter, as year * 4 + quarter - 1.
    private(set) var quarter: Int?
    /// Whether "a year earlier" compares with a quarter.
    private(set) var comparesQuarters = false
    private(set) var instant: Instant?
    /// The last date that was written for each weekday, Monday first.
    private var datedWeekdays = [Day?](repeating: nil, count: 7)

    /// The last day on which something happened.
    var eventDay: LikelyDay? {
        marks.last { $0.grain == .day }.map { ($0.day, $0.isAssumed) }
    }

    /// The day that units count from, or nil when nothing that fits was named.
    func base(for unit: TimeUnit) -> Day? {
        let grain = max(unit, .day)
        return marks.last { $0.grain <= grain }?.day ?? statementDay
    }

    /// The date that was written with a weekday: after "Kamis (14/9)" a bare "Kamis" near by
    /// is that day.
    func date(ofWeekday weekday: Int) -> Day? { datedWeekdays[weekday - 1] }

    mutating func remember(_ reading: TimeReading, isStatement: Bool, anchor: Day?) {
        if let day = reading.day {
            if isStatement {
                statementDay = day
            } else {
                note(day, .day, isAssumed: reading.assumesDay)
            }
            if reading.instant != nil || day != instant?.day { instant = reading.instant }
            year = day.year
            if reading.isDated { datedWeekdays[day.weekday - 1] = day }
        } else if let named = reading.year {
            year = named
        }
        if let (day, grain) = reading.stretch { note(day, grain) }
        if let named = reading.feast { feast = named }
        rememberQuarter(reading, anchor: anchor)
    }

    private mutating func note(_ day: Day, _ grain: TimeUnit, isAssumed: Bool = false) {
        marks.removeAll { $0.grain == grain }
        marks.append(Mark(day: day, grain: grain, isAssumed: isAssumed))
    }

    private mutating func rememberQuarter(_ reading: TimeReading, anchor: Day?) {
        if let named = reading.quarter {
            // A quarter of an earlier year is only what this one is compared with.
            let isOld = anchor.map { named < $0.year * 4 + ($0.month - 1) / 3 - 3 } ?? false
            // One that is not over yet is looked forward to, not compared.
            let isOpen = anchor.map { named >= $0.year * 4 + ($0.month - 1) / 3 } ?? false
            if !isOld && !isOpen || quarter == nil { quarter = named }
            comparesQuarters = true
        } else if reading.kind == .duration {
            comparesQuarters = false
        }
    }
}
