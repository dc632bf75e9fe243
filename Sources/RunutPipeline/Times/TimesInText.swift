package import RunutLanguages
package import RunutReading
internal import RunutText

/// The times of a text that need not be an article: a phrase, or a page as it is.
///
/// The languages are tried in order, and the one that reads most of the text as times has it:
/// "3 May 2024" holds a year in any language, and a day in one.
package func timeExpressions(
    in page: RawPage,
    anchor: Day?,
    using packs: [LanguagePack],
    gazetteer: Gazetteer = .shipped
) -> Outcome<[TimeExpression]> {
    var best: (times: Outcome<[TimeExpression]>, bytes: Int)?
    for pack in likely(page.text, among: packs) {
        let article = annotate(Article(wholeOf: page), as: pack)
        let names = names(in: article, gazetteer: gazetteer)
        let times = timeExpressions(
            in: article,
            anchor: anchor,
            attributions: attributions(in: article, names: names)
        )
        let ranges = times.value.map(\.range) + times.diagnostics.compactMap(\.range)
        let bytes = ranges.reduce(0) { $0 + Int($1.byteCount) }
        if bytes > best?.bytes ?? -1 { best = (times, bytes) }
    }
    return best?.times ?? Outcome([])
}

/// The language of the text alone where its words tell it; a phrase tells none.
private func likely(_ text: Text, among packs: [LanguagePack]) -> [LanguagePack] {
    let all = tokens(in: text)
    guard all.count(where: \.isWord) >= wordsMinimum else { return packs }
    let guess = language(of: all[...], using: packs).pack
    return packs.contains { $0.code == guess.code } ? [guess] : packs
}

/// Fewer words are often of two languages.
private let wordsMinimum = 12
