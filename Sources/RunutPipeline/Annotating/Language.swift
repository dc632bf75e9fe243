package import RunutLanguages
package import RunutText

/// What language an article is in, and the pack that reads it.
package struct LanguageGuess: Sendable {
    /// ISO 639; a look-alike's own code where it is one; `und` when unknown.
    package let code: String
    package let pack: LanguagePack
}

/// Tells a text's language by the share of each language's commonest words.
package func language(of tokens: ArraySlice<Token>, using packs: [LanguagePack]) -> LanguageGuess {
    let words = tokens.prefix(sampleTokens).filter(\.isWord)
    let undetermined = LanguageGuess(code: "und", pack: .undetermined)
    var best: (pack: LanguagePack, hits: Int)?
    for pack in packs {
        let hits = words.count { pack.functionWords.contains($0) }
        if hits > (best?.hits ?? 0) { best = (pack, hits) }
    }
    guard let best, best.hits * 100 >= words.count * shareMinimum else { return undetermined }
    for other in best.pack.lookalikes {
        let its = words.count { other.itsWords.contains($0) }
        let ours = words.count { other.ourWords.contains($0) }
        if its > ours { return LanguageGuess(code: other.code, pack: .undetermined) }
    }
    return LanguageGuess(code: best.pack.code, pack: best.pack)
}

/// The head of an article is enough.
private let sampleTokens = 600

/// Per cent of the words. Indonesian and English news have 14 to 40; other languages that
/// share some short words ("a", "in", "dan") stay below 8.
private let shareMinimum = 9
