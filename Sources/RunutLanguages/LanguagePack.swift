/// Everything Runut knows about one language. A pack is a plain value: no subclassing, no
/// registration, no side effects.
package struct LanguagePack: Sendable {
    /// ISO 639 code.
    package let code: String
    /// Words so common that their share in a text tells its language.
    package let functionWords: WordList
    /// Words whose point does not end a sentence.
    package let abbreviations: WordList
    /// For languages whose attributions are read by tagging words.
    package private(set) var attributionTagging: AttributionTagging?

    package init(
        code: String,
        functionWords: WordList,
        abbreviations: WordList,
        attributionTagging: AttributionTagging? = nil
    ) {
        self.code = code
        self.functionWords = functionWords
        self.abbreviations = abbreviations
        self.attributionTagging = attributionTagging
    }
}

extension LanguagePack {
    /// The same language with other weights for its attributions, or with none.
    package func with(_ tagger: LinearTagger?) -> LanguagePack {
        var copy = self
        copy.attributionTagging = attributionTagging?.with(tagger)
        return copy
    }

    /// Every language Runut ships. Adding a language adds one line here.
    package static let all: [LanguagePack] = [.indonesian, .english]
}
