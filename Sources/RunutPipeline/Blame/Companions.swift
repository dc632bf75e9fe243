package import RunutText

/// Rows of six words that an article of another event must share to be looked at: about one
/// sentence, as outlets use their own background paragraphs again.
private let companionRowsMinimum = 8
/// A story is read whole up to this many articles; those that share most words come first.
private let companionsMaximum = 120

/// The articles that one article's sentences may come from: those of its story, and those that
/// share a sentence's length of words with it.
package func companions(
    of article: Identifier<Article>,
    in stories: [Story],
    facts: [ArticleFacts]
) -> [ArticleFacts] {
    guard let own = facts.first(where: { $0.article.id == article }) else { return [] }
    let story = stories.first { $0.articles.contains(article) }
    let together = Set(story?.articles ?? [])
    let rows = Shingles(bodyTokens(own))
    let ranked = facts.filter { $0.article.id != article }.map { other in
        (facts: other, rows: rows.shared(with: Shingles(bodyTokens(other))).count)
    }.filter { $0.rows >= companionRowsMinimum || together.contains($0.facts.article.id) }
        .sorted { ($1.rows, $0.facts.article.id) < ($0.rows, $1.facts.article.id) }
    return [own] + ranked.prefix(companionsMaximum).map(\.facts)
}

private func bodyTokens(_ facts: ArticleFacts) -> [Token] {
    facts.article.body.flatMap { tokens(in: facts.article.text, $0) }
}
