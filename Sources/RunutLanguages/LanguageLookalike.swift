/// A language that is not ours but looks like one of ours.
package struct LanguageLookalike: Sendable {
    package let code: String
    /// Words that it uses and ours does not, or hardly.
    package let itsWords: WordList
    /// Words that ours uses and it does not, or hardly.
    package let ourWords: WordList

    package init(code: String, itsWords: WordList, ourWords: WordList) {
        self.code = code
        self.itsWords = itsWords
        self.ourWords = ourWords
    }
}
