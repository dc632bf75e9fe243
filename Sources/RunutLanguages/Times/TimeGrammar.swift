package import RunutText

/// How one language tells the time: its words, and its rules made into one automaton, so
/// that all rules are tried in a single walk.
package struct TimeGrammar: Sendable {
    package let lexicon: TimeLexicon
    package let rules: [TimeRule]
    package let automaton: TimeAutomaton
    /// Of "3/7/2024" where nothing else decides.
    package let order: DateOrder
    /// "Every year" is `P1Y` (as TimeBank writes it), not `XXXX`.
    package let setsUsePeriods: Bool
    /// Words that may follow `9 p.m.` within one sentence: the names of days and zones.
    package let afterMeridiem: WordIndex
    /// Words before the day on which a statement was made: "kata", "said".
    package let speech: WordList
    /// Words that say where or how somebody was asked: "ditemui", "interview".
    package let meetings: WordList
    /// Words before a day on which something begins or ends: "sejak", "until".
    package let bounds: WordList
    /// Words before the day on which a report was taken over: "dilansir", "citing".
    package let relays: WordList

    package init(
        lexicon: TimeLexicon,
        shapes: [String: String],
        rules: [TimeRule],
        order: DateOrder = .dayFirst,
        setsUsePeriods: Bool,
        speech: WordList,
        meetings: WordList,
        bounds: WordList,
        relays: WordList
    ) {
        precondition(TimePart.allCases.count <= 128, "a set of parts is one number")
        self.lexicon = lexicon
        self.rules = rules
        self.order = order
        self.setsUsePeriods = setsUsePeriods
        self.afterMeridiem = lexicon.firstWords(of: [.weekday, .month, .zone])
        self.speech = speech
        self.meetings = meetings
        self.bounds = bounds
        self.relays = relays
        var reader = TimePatternReader(shapes: shapes)
        automaton = TimeAutomaton(rules.map { reader.pattern($0.pattern) })
    }

    /// For a language whose times are not read.
    package static let none = TimeGrammar(
        lexicon: TimeLexicon(""),
        shapes: [:],
        rules: [],
        setsUsePeriods: false,
        speech: WordList(""),
        meetings: WordList(""),
        bounds: WordList(""),
        relays: WordList("")
    )
}
