/// Everything Runut knows about one language. A pack is a plain value: no subclassing, no
/// registration, no side effects.
package struct LanguagePack: Sendable {
    /// ISO 639 code.
    package let code: String
    /// Words so common that their share in a text tells its language.
    package let functionWords: WordList
    /// Words whose point does not end a sentence.
    package let abbreviations: WordList

    package init(code: String, functionWords: WordList, abbreviations: WordList) {
        self.code = code
        self.functionWords = functionWords
        self.abbreviations = abbreviations
    }
}

extension LanguagePack {
    /// Every language Runut ships. Adding a language adds one line here.
    package static let all: [LanguagePack] = [.indonesian, .english]
}
