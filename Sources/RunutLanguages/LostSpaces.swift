/// Words at which scraped pages lose their spaces: where a link ended or began, two words
/// come out as one (`dilansirdetikJatim`, `Malaysiasebelumnya`).
package struct LostSpaces: Sendable {
    /// Small words that a lost space hangs on the end of the word before.
    package let endings: WordList
    /// Words that a lost space hangs before an outlet's name: dikutip, dari.
    package let beginnings: WordList
    /// Outlets whose names begin with a small letter, so that no capital shows the join.
    package let smallOutlets: WordList

    package init(endings: WordList, beginnings: WordList, smallOutlets: WordList) {
        self.endings = endings
        self.beginnings = beginnings
        self.smallOutlets = smallOutlets
    }

    package static let none = LostSpaces(
        endings: WordList(""),
        beginnings: WordList(""),
        smallOutlets: WordList("")
    )
}
