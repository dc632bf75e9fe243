/// The language that Runut speaks to its user.
package enum Interface: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"

    /// From the locale's variables, as the C library reads them: Indonesian or else English.
    package init(locale variable: (String) -> String?) {
        let locale =
            ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
        let language = locale.prefix { $0.isLetter }.lowercased()
        // Until 1989 the code of Indonesian was `in`; some systems still have it.
        self = ["id", "ind", "in", "indonesian"].contains(language) ? .indonesian : .english
    }

    /// A text in both languages; every word that Runut says stands in such a pair.
    package func callAsFunction(_ indonesian: String, _ english: String) -> String {
        self == .indonesian ? indonesian : english
    }
}
