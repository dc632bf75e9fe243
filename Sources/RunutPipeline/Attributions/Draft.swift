package import RunutText

/// An attribution as it was found in the words, before names are resolved.
package struct AttributionDraft: Sendable {
    package struct Relay: Sendable {
        package var tokens: Range<Int>
        package init(tokens: Range<Int>) { self.tokens = tokens }
    }

    /// Pieces of the statement, as token ranges of the article.
    package var content: [Range<Int>]
    /// The words that name the source; nil when nobody is named.
    package var source: Range<Int>?
    /// The bytes of a clitic source ("ujarnya"), which is less than a token.
    package var clitic: TextRange?
    package var cue: [Range<Int>]
    package var stance: Attribution.Stance
    package var via: [Relay]
    /// The rule or model that found it.
    package var rule: String

    package init(
        content: [Range<Int>],
        source: Range<Int>?,
        clitic: TextRange? = nil,
        cue: [Range<Int>],
        stance: Attribution.Stance = .asserts,
        via: [Relay] = [],
        rule: String
    ) {
        self.content = content
        self.source = source
        self.clitic = clitic
        self.cue = cue
        self.stance = stance
        self.via = via
        self.rule = rule
    }
}
