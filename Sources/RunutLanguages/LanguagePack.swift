/// Everything Runut knows about one language. A pack is a plain value: no subclassing, no
/// registration, no side effects. What a pack leaves out, its language is read without.
package struct LanguagePack: Sendable {
    /// ISO 639 code.
    package let code: String
    /// Words so common that their share in a text tells its language.
    package let functionWords: WordList
    /// Languages that must not be taken for this one.
    package let lookalikes: [LanguageLookalike]
    /// Words whose point does not end a sentence.
    package let abbreviations: WordList
    /// What each word may be to the rules.
    package let words: WordClasses
    /// Words that are written small unless they open a sentence.
    package let commonWords: WordList
    /// What an office is over, where news writes it with a capital: Perhubungan, Kelautan.
    package let portfolios: WordList
    /// Prepositions of place: di, ke, dari.
    package let placePrepositions: WordList
    /// Where scraped pages lose their spaces.
    package let lostSpaces: LostSpaces
    package let attribution: AttributionWords
    /// The rules by which its attributions are read, with their proofs.
    package let attributionRules: [AttributionRule]
    /// How the language tells the time.
    package let times: TimeGrammar
    /// What its news pages carry around their articles.
    package let page: PageRules
    /// For languages whose attributions are read by tagging words.
    package private(set) var attributionTagging: AttributionTagging?
    /// For languages whose names are read by tagging words.
    package private(set) var nameTagging: NameTagging?

    package init(
        code: String,
        functionWords: WordList = WordList(""),
        lookalikes: [LanguageLookalike] = [],
        abbreviations: WordList = WordList(""),
        words: WordClasses = WordClasses(),
        commonWords: WordList = WordList(""),
        portfolios: WordList = WordList(""),
        placePrepositions: WordList = WordList(""),
        lostSpaces: LostSpaces = .none,
        attribution: AttributionWords = AttributionWords(),
        attributionRules: [AttributionRule] = [],
        times: TimeGrammar = .none,
        page: PageRules = .none,
        attributionTagging: AttributionTagging? = nil,
        nameTagging: NameTagging? = nil
    ) {
        self.code = code
        self.functionWords = functionWords
        self.lookalikes = lookalikes
        self.abbreviations = abbreviations
        self.words = words
        self.commonWords = commonWords
        self.portfolios = portfolios
        self.placePrepositions = placePrepositions
        self.lostSpaces = lostSpaces
        self.attribution = attribution
        self.attributionRules = attributionRules
        self.times = times
        self.page = page
        self.attributionTagging = attributionTagging
        self.nameTagging = nameTagging
    }
}

extension LanguagePack {
    /// The same language with other weights for its attributions, or with none.
    package func with(_ tagger: LinearTagger?) -> LanguagePack {
        var copy = self
        copy.attributionTagging = attributionTagging?.with(tagger)
        return copy
    }

    /// The same language with other weights for its names, or with none.
    package func with(names tagger: NameTagger?) -> LanguagePack {
        var copy = self
        copy.nameTagging = nameTagging?.with(tagger)
        return copy
    }

    /// Every language Runut ships. Adding a language adds one line here.
    package static let all: [LanguagePack] = [.indonesian, .english]
}
