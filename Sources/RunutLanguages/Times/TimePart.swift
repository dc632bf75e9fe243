/// What a word or a number can be within a time expression. Word lists give words their parts,
/// rules say which parts in a row are a time.
///
/// There are at most 128, so that a set of parts is one number.
package enum TimePart: UInt8, CaseIterable, Sendable {
    // Names of days and stretches.
    case weekday, month, season, holiday
    /// "HUT": the next words say of what, a `jubilee` when it was founded.
    case anniversary, jubilee
    /// "malam takbiran": the night before a named day.
    case eve
    /// "H" of "H-7" and "H+7", days before and after a feast: 0, or -1 and 1 for
    /// "H min" and "H plus".
    case dayCount
    /// "+" of "H+7".
    case plus
    /// "the day before": days from the named day that follows.
    case dayAround
    /// "Legi" to "Kliwon", Java's market days, from 0.
    case marketDay
    /// "Mondays".
    case weekdays
    /// `Q1`.
    case quarterName
    /// `yesterday` -1, `today` 0, `tomorrow` 1.
    case deictic
    /// `weekend`.
    case weekend
    /// Morning, night: a `DayPart` in the value.
    case part
    /// "mornings".
    case eachPart
    /// The words that may stand before a name or a number: "hari Senin", "tahun 2023".
    case dayWord
    case dateWord
    case weekWord
    case monthWord
    case yearWord
    case periodWord
    case clockWord
    // Numbers; a number has all the parts that its digits allow.
    case number, day, monthNumber, year, shortYear, hour
    /// `21.30`, in minutes of the day.
    case clock
    /// `12.09.2023`, as 20230912.
    case numericDate
    case ordinal
    /// "ke" of "ke-19".
    case ordinalPrefix
    /// `1990s`, as 199.
    case decade
    case decadeEnding
    case half
    // Units: a `TimeUnit` in the value.
    case unit
    /// "sehari": a unit with its one.
    case oneUnit
    /// "berjam-jam", "weeks": an unknown number of units.
    case someUnits
    /// "daily".
    case frequency
    // Where it lies. -1 before, 0 now, 1 after.
    case direction
    /// "tadi", "nanti": earlier or later on the anchor's own day.
    case near
    /// "terakhir", "ke depan": a stretch that touches the anchor.
    case window
    /// "lalu" after an amount; 1 for "lagi".
    case ago
    /// "sebelumnya", "later": counted from a day that the text named before.
    case relative
    /// "sebelumnya", "berikutnya" after a unit without a number: the one beside.
    case neighbour
    /// "paginya": a part of the day that the text named before.
    case itsPart
    /// "waktu setempat": in the zone of the place that the text names.
    case localTime
    /// "waktu" of "waktu Tokyo", and the place: an index of the article's zones.
    case zoneWord, place
    /// "keesokan harinya": days from a day that the text named before.
    case relativeDay
    /// "the following month": the stretch before (-1) or after (1) what the text named.
    case following
    /// "setelah": counted from an event that the next words name.
    case event
    /// "itu", "that": the stretch that the text named before.
    case same
    /// Start, middle or end of a stretch.
    case edge
    /// "year-end": a unit's.
    case unitEnd
    case vague
    /// "every"; 2 for "every other".
    case every
    /// "twice", "times": before the unit of a set.
    case often
    case zone
    /// `a.m.` 0, `p.m.` 12.
    case meridiem
    /// `noon`, in minutes of the day.
    case hourName
    case between, and, until, or
    /// "or so".
    case orSo
    case the
    /// "of", "on", "times": words that only join two parts.
    case joint
    /// "past", which is a time of its own after an article.
    case gone
    case first
    /// "Hijriah", "H" after a year.
    case era
    /// "Masehi", "M" after a year that stands beside a hijri one.
    case commonEra
    case approximately
    case open, close, slash, dash, comma, apostrophe
    /// "tonight".
    case tonight
    /// "'s".
    case possessive
    /// In no rule: the words around tell the tense (-1 past, 1 future).
    case cue
    /// In no rule: right before a time that is still to come: "by Friday".
    case ahead
    /// In no rule: "at", before a clock time without more.
    case clockLead
    /// In no rule: a number's last word: "$2 million a year" is a rate, no year.
    case counted
    /// In no rule: right after a stretch that is a length: "the year ended May 31".
    case ended
    /// In no rule: "pada", "in": what follows may well be a time.
    case preposition
    /// In no rule: what follows is an amount of money, a law, a page, no time.
    case counter
    /// In no rule: "Jalan", "Universitas": what follows is its name, no time.
    case namesake
    /// In no rule: "meter": what stands before is a count, no year.
    case measure

    private static let byName: [String: TimePart] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) }
    )

    /// By its name in word lists and patterns.
    package init?(name: String) {
        guard let part = TimePart.byName[name] else { return nil }
        self = part
    }

    @inlinable
    package var bit: UInt128 { 1 << UInt128(rawValue) }
}

/// A part of the day, as TIMEX3 names it.
package enum DayPart: Int, Sendable {
    case morning, midday, afternoon, evening, night, dawn, daytime

    package var code: String {
        switch self {
        case .morning: "MO"
        case .midday: "MI"
        case .afternoon: "AF"
        case .evening: "EV"
        case .night: "NI"
        case .dawn: "DN"
        case .daytime: "DT"
        }
    }
}

/// A unit of time; the order is by length.
package enum TimeUnit: Int, Comparable, Sendable {
    case second, minute, hour, day, week, month, quarter, half, year, decade, century, millennium

    package static func < (left: TimeUnit, right: TimeUnit) -> Bool {
        left.rawValue < right.rawValue
    }
}
