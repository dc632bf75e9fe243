extension LanguagePack {
    /// For a text whose language is none of ours: no words, no rules.
    package static let undetermined = LanguagePack(
        code: "und",
        functionWords: WordList(""),
        abbreviations: WordList(""),
        words: WordClasses(),
        responseNouns: WordList(""),
        pointers: WordList(""),
        commonWords: WordList(""),
        placePrepositions: WordList(""),
        indefiniteArticles: WordList(""),
        pluralMarkers: WordList(""),
        householdNouns: WordList(""),
        bodyReferences: WordList(""),
        stateWords: WordList(""),
        bothWords: WordList(""),
        contrasts: WordList(""),
        cliticLength: 0,
        page: .none,
        lookalikes: [],
        times: TimeGrammar(
            lexicon: TimeLexicon(""),
            shapes: [:],
            rules: [],
            setsUsePeriods: false,
            speech: WordList(""),
            relays: WordList("")
        )
    )
}
