/// One shape of time expression, with what it means and its proof.
package struct TimeRule: Sendable {
    /// `id/time/weekday-day-month`; stable, facts keep it.
    package let name: String
    /// Parts in a row: `a b` both, `[a]` perhaps, `{a | b}` either; a name may also be one
    /// of the grammar's shapes.
    package let pattern: String
    package let meaning: TimeMeaning
    package let condition: TimeCondition
    package let examples: [TimeExample]
    /// Texts in which this rule finds nothing.
    package let counterexamples: [String]

    package init(
        _ name: String,
        _ pattern: String,
        means meaning: TimeMeaning,
        when condition: TimeCondition = .always,
        examples: [TimeExample],
        counterexamples: [String]
    ) {
        self.name = name
        self.pattern = pattern
        self.meaning = meaning
        self.condition = condition
        self.examples = examples
        self.counterexamples = counterexamples
    }
}

/// A text with the time in ⟦ ⟧, the day it is read on, and the value it has then.
package struct TimeExample: Sendable {
    package let text: String
    package let anchor: String?
    package let value: String

    package init(_ text: String, on anchor: String? = nil, means value: String) {
        (self.text, self.anchor, self.value) = (text, anchor, value)
    }
}

/// How the parts that were found make a value. All languages share the computation.
package enum TimeMeaning: Sendable {
    /// One day, however it is named.
    case day
    /// Night of one day.
    case dayPart
    /// "malam Jumat": the night that a day begins with, the evening before.
    case eve
    case clock
    case daySpan, weekdaySpan, monthSpan, yearSpan, clockSpan
    case month, year, season
    /// "last week", "early next year": a stretch by its distance from the anchor.
    case period
    /// "the second week of September".
    case weekOfMonth
    /// Quarters and halves.
    case quarter
    /// "the first to third quarter", "the 9th to 10th centuries".
    case quarterSpan
    case decade, century
    /// "two days ago".
    case ago
    /// "two days later": from a day that the text named before.
    case relative
    /// "the past two weeks": a duration that touches the anchor.
    case window
    case duration
    /// "three to five days".
    case durationSpan
    /// "two years and six months".
    case durationSum
    case set
    case vague
    /// "that year".
    case same
    /// "the year", "the full week": the one that is going on, or its length.
    case whole
    /// "the following month": next to what the text named.
    case following
    /// "3/7/2024", in whichever order.
    case slashedDay
    /// A named day, or the nth day of one.
    case holiday
    /// "HUT ke-79": an anniversary by its number.
    case anniversary
    /// "H-7 Lebaran", "dua hari setelah Lebaran": counted from a named day.
    case feastCount
    case feastCountSpan
    /// "10 hari terakhir Ramadan".
    case lastDays
    case hijriYear
}

/// What must hold around the parts that were found.
package enum TimeCondition: Sendable {
    case always
    /// A preposition or a word of time stands before, or names do not stand around it.
    case notAName
    /// A feast whose name is nobody else's: "Natal Simorangkir" is a person.
    case noFeastName
    /// Four digits that are no count, no price and no law.
    case plainYear
    /// A time preposition stands before.
    case afterPreposition
    /// An amount that is no money.
    case plainAmount
    /// A plain amount that is no rate either: "350 a month".
    case plainLength
    /// No name goes on after it: "Sunday Herald".
    case notBeforeName
    /// "daily" that stands alone, not "daily bread".
    case adverb
    /// `14:30` after a word that leads a clock time, or beside its day.
    case plainClock
}
