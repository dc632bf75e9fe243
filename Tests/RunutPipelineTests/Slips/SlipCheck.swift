import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

/// The slips of a story that a test makes up.
func slips(_ articles: [MiniArticle]) -> [Slip] {
    let facts = articles.map(\.facts)
    return slips(
        in: story(from: facts, using: LanguagePack.all),
        facts: facts,
        using: LanguagePack.all
    )
}

/// One text an outlet, in order.
func slips(_ texts: String..., language: String = "id") -> [Slip] {
    slips(
        texts.enumerated().map { index, text in
            MiniArticle(outlet: "Media \(index)", language: language, text: text)
        }
    )
}

/// A slip as its rule, the shared form and the other one.
func shown(_ slips: [Slip]) -> [String] {
    slips.map { "\($0.rule): \($0.form) ≠ \($0.expected)" }
}

/// Places as `Media 0: the words there`.
func places(_ evidence: [Evidence], in articles: [MiniArticle]) -> [String] {
    evidence.compactMap { evidence in
        articles.first { $0.facts.article.id == evidence.article }.map { article in
            article.outlet + ": " + Text(article.text)[evidence.range]
        }
    }
}
