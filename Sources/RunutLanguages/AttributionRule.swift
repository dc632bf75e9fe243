/// A rule by which attributions are read, with the sentences that prove it.
///
/// The rules themselves are code in the pipeline, the same for every language that is read by
/// rules; what a pack brings is words, and these proofs that the words serve.
package struct AttributionRule: Sendable {
    /// As facts keep it after the language and `attribution/`.
    package let name: String
    package let summary: String
    /// Each with its content in ⟦ ⟧ (several pieces of one statement each in their own), its
    /// source in ⟨ ⟩ and its cue in ‹ ›.
    package let examples: [String]
    /// Look-alikes in which the rule must find nothing.
    package let counterexamples: [String]
}
