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
    guard let best, best.hits * 100 >= words.count * shareMinimum else {
        return ofShortText(words, using: packs) ?? undetermined
    }
    for other in best.pack.lookalikes {
        let its = words.count { other.itsWords.contains($0) }
        let ours = words.count { other.ourWords.contains($0) }
        if its > ours { return LanguageGuess(code: other.code, pack: .undetermined) }
    }
    return LanguageGuess(code: best.pack.code, pack: best.pack)
}

/// The head of an article is enough.
private let sampleTokens = 600

/// A sentence or two may hold none of the forty words; there, the words that the language's
/// news writes small tell it.
private func ofShortText(_ words: [Token], using packs: [LanguagePack]) -> LanguageGuess? {
    guard words.count <= shortTextWords else { return nil }
    let hits = packs.map { pack in words.count { pack.commonWords.contains($0) } }
    guard let most = hits.max(), most > 0, let place = hits.firstIndex(of: most),
        most * 100 >= words.count * commonShareMinimum,
        hits.count(where: { $0 * 2 > most }) == 1
    else { return nil }
    return LanguageGuess(code: packs[place].code, pack: packs[place])
}

/// Longer texts without function words are lists.
private let shortTextWords = 40

/// Per cent of the words of a short text that are common ones of its language; in a foreign
/// sentence hardly one in five is.
private let commonShareMinimum = 34

/// Per cent of the words. Indonesian and English news have 14 to 40; other languages that
/// share some short words ("a", "in", "dan") stay below 8.
private let shareMinimum = 9
