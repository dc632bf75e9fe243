package import RunutText

/// A passage that stands in articles of two groups.
package struct LiftedPassage: Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// Copied words of somebody's text.
        case prose
        /// Somebody's words between quotation marks: both may have heard them.
        case quotation
    }

    /// Positions of the two articles, the earlier in order first.
    package let articles: [Int]
    /// Where it stands in each.
    package let ranges: [TextRange]
    package let kind: Kind
    /// Of the shorter of the two ranges.
    package let wordCount: Int
    /// Letters that are the same, as a share of the longer.
    package let identity: Float
}

/// What stands in so many articles that it says nothing of where they come from.
package struct Boilerplate: Hashable, Sendable {
    /// One article that has it, and where.
    package let article: Int
    package let range: TextRange
    /// Articles that have it; those of one group of copies count once.
    package let articleCount: Int
}

/// Words that two articles must share to be told: three sentences in one place are 40 to 60, two
/// sentences of a set phrase (an office, a law by its whole name) up to 20.
let passageWordsMinimum = 22
