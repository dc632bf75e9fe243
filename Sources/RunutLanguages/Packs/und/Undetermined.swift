extension LanguagePack {
    /// For a text whose language is none of ours: no words, no rules.
    package static let undetermined = LanguagePack(code: "und")
}
