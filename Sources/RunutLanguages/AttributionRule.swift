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

extension AttributionRule {
    /// The rule behind a name as facts keep it: `id/attribution/says/before`. Nil for those
    /// that have no proofs of their own, such as the tagger.
    package static func named(_ name: String, in packs: [LanguagePack]) -> AttributionRule? {
        for pack in packs {
            let prefix = pack.code + "/attribution/"
            guard name.hasPrefix(prefix) else { continue }
            let own = name.dropFirst(prefix.count)
            return pack.attributionRules.first { $0.name == own }
        }
        return nil
    }
}
