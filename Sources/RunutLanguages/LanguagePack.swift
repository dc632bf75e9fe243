/// Everything Runut knows about one language. A pack is a plain value: no subclassing, no
/// registration, no side effects.
package struct LanguagePack: Sendable {
    /// ISO 639 code.
    package let code: String
    /// Words so common that their share in a text tells its language.
    package let functionWords: WordList
    /// Words whose point does not end a sentence.
    package let abbreviations: WordList
    /// What the second half of the pipeline asks for. A function, so that a run that only
    /// reads articles one by one never parses the large tables behind it.
    package let story: @Sendable () -> StoryWords

    package init(
        code: String,
        functionWords: WordList,
        abbreviations: WordList,
        story: @escaping @Sendable () -> StoryWords = { .none }
    ) {
        self.code = code
        self.functionWords = functionWords
        self.abbreviations = abbreviations
        self.story = story
    }
}

extension LanguagePack {
    /// Every language Runut ships. Adding a language adds one line here.
    package static let all: [LanguagePack] = [.indonesian, .english]
}
