package import RunutText

/// One sentence as it stands in several articles: word for word, rewritten or translated, or
/// as the statement of one speaker that both hand on.
package struct SharedSentence: Sendable {
    /// How a version stands to the one that it is compared with.
    package enum Manner: String, Sendable {
        /// The same words.
        case copied
        /// Other words in such a way that one text must stand behind both.
        case rewritten
        /// The same in another language.
        case translated
        /// One speaker's statement: both may have heard it.
        case statement
    }

    package struct Version: Sendable {
        package let evidence: Evidence
        /// Nil for the version that the others are compared with.
        package let manner: Manner?
        /// What this version tells and the other does not, in this article.
        package let added: [TextRange]
        /// What the other version tells and this one does not, in the other's article.
        package let dropped: [TextRange]
    }

    /// Who told it first, as far as days, credits and copies say.
    package enum First: Hashable, Sendable {
        /// Index into the versions.
        case version(Int)
        /// The lineage node of a dispatch that no article of the story is, or of the agency whose
        /// text all of them are.
        case dispatch(String)
        /// The days are the same or not told, and nobody credits anybody.
        case cannotTell
    }

    /// In order of article and place.
    package let versions: [Version]
    package let first: First
    /// The version that the others are compared with: the first one, where it is held.
    package let compared: Int
}
