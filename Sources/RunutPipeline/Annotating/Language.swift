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
    if let found = best,
        found.hits * 100 < words.count * shareMinimum || isOneWord(of: found.pack, in: words)
    {
        best = nil
    }
    guard let pack = best?.pack ?? byCommonWords(words, using: packs) else { return undetermined }
    for other in pack.lookalikes {
        let its = words.count { other.itsWords.contains($0) }
        let ours = words.count { other.ourWords.contains($0) }
        if its > ours, its >= lookalikeMinimum {
            return LanguageGuess(code: other.code, pack: .undetermined)
        }
    }
    return LanguageGuess(code: pack.code, pack: pack)
}

/// French "a" is no English: one word again and again says nothing.
private func isOneWord(of pack: LanguagePack, in words: [Token]) -> Bool {
    let first = words.first { pack.functionWords.contains($0) }?.hash
    return !words.contains { pack.functionWords.contains($0) && $0.hash != first }
}

/// A name of a day tells more than a common word, which other languages may have too.
private func weight(of word: Token, in pack: LanguagePack) -> Int {
    guard let entry = pack.times.lexicon.word(word.hash) else {
        return pack.commonWords.contains(word) ? 1 : 0
    }
    return entry.senses.contains { $0.part == .weekday && !$0.needsCapital } ? 2 : 1
}

/// The head of an article is enough.
private let sampleTokens = 600

/// A short text, or one of quotations and names, may hold few of the forty words; there, the
/// words that the language's news writes small tell it.
private func byCommonWords(_ words: [Token], using packs: [LanguagePack]) -> LanguagePack? {
    let hits = packs.map { pack in
        // Names of days and months tell a language as well.
        words.reduce(0) { $0 + weight(of: $1, in: pack) }
    }
    guard let most = hits.max(), most > 0, let place = hits.firstIndex(of: most),
        most * 100 >= words.count * commonShareMinimum,
        hits.count(where: { $0 * 2 > most }) == 1
    else { return nil }
    return packs[place]
}

/// Per cent of the words of such a text that are common ones of its language; in a foreign
/// sentence hardly one in five is.
private let commonShareMinimum = 33

/// One word of a look-alike says nothing: Indonesian papers write "Ahad" and "beliau" too.
private let lookalikeMinimum = 2

/// Per cent of the words. Indonesian and English news have 14 to 40; other languages that
/// share some short words ("a", "in", "dan") stay below 8.
private let shareMinimum = 9
