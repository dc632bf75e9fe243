/// One kind of thing that a page carries besides its article, and how it is recognised.
package struct FurnitureRule: Sendable {
    package enum Shape: Sendable {
        /// A line that begins with one of the words and goes on as `then` says.
        case line(then: Rest)
        /// The words alone, wherever they stand in a line.
        case anywhere
        /// A line of at most this many words that holds the words anywhere.
        case lineWith(wordMaximum: Int)
        /// From the words and a colon, after the end of a sentence, to the end of the headline:
        /// before the next sentence that is not written as one, else with the line.
        case headline
        /// A line of nothing but the words, and all that follows on the page.
        case pageTail
        /// `(words: ...)`; at the end of a short line the whole line, which is a caption.
        case caption
        /// `[words ...]`
        case bracket
        /// From a line that begins with the words to the line that holds `until`.
        case block(until: PhraseList, lineMaximum: Int)
        /// Known by its looks, without words.
        case look(Look)
    }

    /// What follows the words in their line.
    package enum Rest: Sendable {
        case nothing
        case colon
        /// Nothing or a colon; after a bare colon the headlines in the next lines as well.
        case headlines
        /// Anything, in a line of at most this many words that is no running text.
        case words(maximum: Int)
        /// Nothing but names, near the top of the page or its end.
        case names
    }

    package enum Look: String, Sendable, CaseIterable {
        case signature, endMark, address, emptyBrackets, photoCredit, tags, slug, teaser, separator
        case creditLine, copyright
    }

    /// What furniture tells of its article.
    package enum Tells: Sendable {
        case byline, credit, outlet
        /// Who wrote or supplied it, in short marks.
        case signature
    }

    /// Stable: facts keep it.
    package let name: String
    package let shape: Shape
    /// One word or phrase a line.
    package let words: String
    package let tells: Tells?
    /// Pages with what the rule takes out between ⟦ and ⟧.
    package let examples: [String]
    /// Pages from which it takes nothing.
    package let counterexamples: [String]

    package init(
        _ name: String,
        _ shape: Shape,
        words: String = "",
        tells: Tells? = nil,
        examples: [String],
        counterexamples: [String]
    ) {
        self.name = name
        self.shape = shape
        self.words = words
        self.tells = tells
        self.examples = examples
        self.counterexamples = counterexamples
    }
}
