/// Everything Runut knows about one language. A pack is a plain value: no subclassing, no
/// registration, no side effects.
package struct LanguagePack: Sendable {
    /// ISO 639 code.
    package let code: String
    /// Words so common that their share in a text tells its language.
    package let functionWords: WordList
    /// Words whose point does not end a sentence.
    package let abbreviations: WordList
    /// What each word may be to the rules.
    package let words: WordClasses
    /// Nouns that go with a refusal: komentar, konfirmasi.
    package let responseNouns: WordList
    /// Nouns that point back at what was just told: hal, kabar.
    package let pointers: WordList
    /// Words that are written small unless they open a sentence.
    package let commonWords: WordList
    /// Prepositions of place: di, ke, dari.
    package let placePrepositions: WordList
    /// seorang, sebuah: say only that nobody is named.
    package let indefiniteArticles: WordList
    /// para, beberapa: more than one.
    package let pluralMarkers: WordList
    /// kantor, keluarga: whoever follows is not the one who speaks.
    package let householdNouns: WordList
    /// lembaga, agensi: a body that was named before.
    package let bodyReferences: WordList
    /// pemerintah, negara: after "media", the state's own.
    package let stateWords: WordList
    /// kedua: the two that were named before.
    package let bothWords: WordList
    /// Words that set a second clause against the first: namun, tetapi.
    package let contrasts: WordList
    /// The bytes of a clitic speaker at the end of a cue ("ujarnya"); 0 where there is none.
    package let cliticLength: Int
    /// What its news pages carry around their articles.
    package let page: PageRules
    /// Languages that must not be taken for this one.
    package let lookalikes: [LanguageLookalike]
    /// How the language tells the time.
    package let times: TimeGrammar
}

extension LanguagePack {
    /// Every language Runut ships. Adding a language adds one line here.
    package static let all: [LanguagePack] = [.indonesian, .english]
}
