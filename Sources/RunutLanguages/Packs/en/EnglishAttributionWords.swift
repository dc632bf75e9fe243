extension AttributionWords {
    static let english: AttributionWords = {
        var words = AttributionWords()
        words.responseNouns = WordList("comment comments details")
        words.pointers = WordList("that this")
        words.indefiniteArticles = WordList("a an the one")
        words.definiteArticles = WordList("the")
        words.pluralMarkers = WordList("many several two three some")
        words.householdNouns = WordList("office family wife husband")
        words.bodyReferences = WordList("company group agency organization organisation")
        words.stateWords = WordList("state government")
        words.bothWords = WordList("both")
        words.corrections = WordList("correction clarification")
        words.contrasts = WordList("but however")
        return words
    }()
}
