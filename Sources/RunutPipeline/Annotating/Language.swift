package import RunutLanguages
internal import RunutText

/// What language an article is in, and the pack that reads it.
package struct LanguageGuess: Sendable {
    /// ISO 639; a look-alike's own code where it is one; `und` when unknown.
    package let code: String
    package let pack: LanguagePack
}

/// Tells an article's language by the share of each language's commonest words.
package func language(of article: Article, using packs: [LanguagePack]) -> LanguageGuess {
    let sample = sample(of: article)
    let words = sample.count { $0.isWord }
    let undetermined = LanguageGuess(code: "und", pack: .undetermined)
    guard words > 0 else { return undetermined }
    var best: (pack: LanguagePack, hits: Int)?
    for pack in packs {
        let hits = sample.count { pack.functionWords.contains($0) }
        if hits > (best?.hits ?? 0) { best = (pack, hits) }
    }
    // In running text every fourth to sixth word is one of the forty; in lists of names none is.
    guard let best, best.hits * 100 >= words * shareMinimum else { return undetermined }
    for other in best.pack.lookalikes {
        let its = sample.count { other.itsWords.contains($0) }
        let ours = sample.count { other.ourWords.contains($0) }
        if its > ours { return LanguageGuess(code: other.code, pack: .undetermined) }
    }
    return LanguageGuess(code: best.pack.code, pack: best.pack)
}

/// Per cent of the words. Indonesian and English news have 14 to 40; other languages that
/// share some short words ("a", "in", "dan") stay below 8.
private let shareMinimum = 9

/// The first bytes of the body are enough.
private func sample(of article: Article) -> [Token] {
    var result: [Token] = []
    for range in article.body where result.count < 400 {
        let end = min(Int(range.end), Int(range.start) + 4000)
        var stop = end
        while stop > Int(range.start), stop < Int(range.end), article.text.bytes[stop] != 0x20 {
            stop -= 1
        }
        result += tokens(in: article.text, TextRange(Int(range.start), stop))
    }
    return result
}
