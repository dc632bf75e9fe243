package import RunutLanguages
package import RunutReading
internal import RunutText

/// The first half: everything that one article tells by itself.
/// - Parameter published: the day to take when the text does not tell its own.
package func facts(
    in page: RawPage,
    published: Day?,
    using packs: [LanguagePack]
) -> Outcome<ArticleFacts> {
    let cleaned = clean(page, published: published, using: packs)
    let article = cleaned.value
    let language = language(of: article, using: packs)
    let annotated = annotate(article, as: language.pack)
    let names = names(in: annotated, gazetteer: .shipped)
    let facts = ArticleFacts(
        article: article,
        language: language.code,
        sentences: annotated.sentences.map { annotated.range(of: $0.tokens) },
        mentions: names.mentions(in: annotated),
        times: timeExpressions(in: annotated, anchor: article.published?.day),
        attributions: attributions(in: annotated, names: names),
        diagnostics: cleaned.diagnostics
    )
    return Outcome(facts, diagnostics: cleaned.diagnostics)
}
