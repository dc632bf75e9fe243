/// What a language gives to finding slips: how its words are spelt, which of its units measure
/// one thing, and how it is wrongly translated into.
package struct SlipWords: Sendable {
    package let spelling: Spelling
    package let measures: Measures
    package let mistranslations: [Mistranslations]

    package init(
        spelling: Spelling,
        measures: Measures = .none,
        mistranslations: [Mistranslations] = []
    ) {
        self.spelling = spelling
        self.measures = measures
        self.mistranslations = mistranslations
    }

    package static let none = SlipWords(spelling: .none)
}

extension LanguagePack {
    /// Looked up when asked for: only who asks for slips waits for the word lists behind them.
    package var slips: SlipWords {
        shipped.first { $0.code == code }?.words() ?? .none
    }
}

/// Adding a language adds one line here.
private let shipped: [(code: String, words: @Sendable () -> SlipWords)] = [
    ("id", { .indonesian }),
    ("en", { .english }),
]
