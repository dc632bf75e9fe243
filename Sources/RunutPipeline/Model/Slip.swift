/// An odd form that articles of several outlets share. It shows that one had it from the other,
/// or both from one text; it never shows which form is right.
package struct Slip: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// A word that no list has, one slip of the keys from one that news often writes.
        case typo
        case doubledWord = "doubled-word"
        /// A figure that is no rounding of the one that others tell.
        case figure
        /// A word that does not translate what stands in the other language.
        case mistranslation
        /// A name as fewer articles write it, or words given to another person.
        case name
    }

    package let kind: Kind
    /// Stable name, such as `slip/typo`.
    package let rule: String
    /// The shared form, as its first article writes it.
    package let form: String
    /// What stands elsewhere, or what the word list has for it.
    package let expected: String
    /// Where the form stands, one place an article, of two outlets or more.
    package let evidence: [Evidence]
    /// Where the other form stands, one place an article; of a typo there may be none.
    package let against: [Evidence]

    package init(
        kind: Kind,
        rule: String,
        form: String,
        expected: String,
        evidence: [Evidence],
        against: [Evidence]
    ) {
        self.kind = kind
        self.rule = rule
        self.form = form
        self.expected = expected
        self.evidence = evidence
        self.against = against
    }
}
