package import RunutLanguages
package import RunutReading
internal import RunutText

/// The first half: everything that one article tells by itself.
/// - Parameter published: the day to take when the text does not tell its own.
package func facts(
    in page: RawPage,
    published: Day?,
    using packs: [LanguagePack],
    gazetteer: Gazetteer = .shipped
) -> Outcome<ArticleFacts> {
    let (article, language, noticed) = cleaned(
        page,
        published: published,
        using: packs,
        gazetteer: gazetteer
    )
    let annotated = annotate(article, as: language.pack)
    let names = names(in: annotated, gazetteer: gazetteer)
    let anchor = article.published?.day ?? countingDay(annotated)
    let mentions = names.mentions(in: annotated)
    let attributions = attributions(in: annotated, names: names)
    let times = timeExpressions(
        in: annotated,
        anchor: anchor,
        places: PlaceZones(of: mentions, in: article.text),
        attributions: attributions,
        order: order(of: article.outlet, gazetteer)
    )
    let facts = ArticleFacts(
        article: article,
        language: language.code,
        sentences: annotated.sentences.map { annotated.range(of: $0.tokens) },
        mentions: mentions,
        times: times.value,
        attributions: attributions,
        diagnostics: noticed + times.diagnostics
    )
    return Outcome(facts, diagnostics: facts.diagnostics)
}

/// How the outlet's country writes dates in numbers.
private func order(of outlet: Outlet?, _ gazetteer: Gazetteer) -> DateOrder? {
    guard let outlet else { return nil }
    let known =
        outlet.domain.flatMap { gazetteer.outlet(at: $0) } ?? gazetteer.entry(named: outlet.name)
    return known.flatMap { DateOrder(country: $0.country) }
}

/// Where the day of publication is not told, "last month" may still count from the day on
/// which the first statements were made.
private func countingDay(_ article: AnnotatedArticle) -> Day? {
    statementDay(in: article.tokens, text: article.article.text, pack: article.pack)?.day
}
