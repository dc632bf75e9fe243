package import RunutText

/// An attribution as it was found in the words, before names are resolved.
package struct AttributionDraft: Sendable {
    /// Pieces of the statement, as token ranges of the article.
    package var content: [Range<Int>]
    /// The words that name the source; nil when nobody is named.
    package var source: Range<Int>?
    /// The bytes of a clitic source ("ujarnya"), which is less than a token.
    package var clitic: TextRange?
    /// The cue's tokens; of one with a clitic, the clitic is no part of it.
    package var cue: [Range<Int>]
    package var stance: Attribution.Stance
    /// The words that name who passed it on, nearest to the outlet first.
    package var via: [Range<Int>]
    /// The draft whose statement this one stands in: its speaker passed it on.
    package var outer: Int?
    /// Who relays a statement that names nobody else.
    package var relay: Range<Int>?
    /// The rule or model that found it.
    package var rule: String

    package init(
        content: [Range<Int>],
        source: Range<Int>?,
        clitic: TextRange? = nil,
        cue: [Range<Int>],
        stance: Attribution.Stance = .asserts,
        via: [Range<Int>] = [],
        outer: Int? = nil,
        relay: Range<Int>? = nil,
        rule: String
    ) {
        self.content = content
        self.source = source
        self.clitic = clitic
        self.cue = cue
        self.stance = stance
        self.via = via
        self.outer = outer
        self.relay = relay
        self.rule = rule
    }
}
