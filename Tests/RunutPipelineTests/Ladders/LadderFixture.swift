import RunutLanguages
import RunutText

@testable import RunutPipeline

/// Articles on one burst dam, and the ladder between them.
enum LadderFixture {
    static let people = ["person/wirasena-bahar": "Wirasena Bahar"]

    /// A text long enough to be known as one text in two articles.
    static let rest = """
        Pompa cadangan ternyata sudah rusak sejak Oktober, sebagaimana tertulis dalam buku jaga. \
        Penjaga pintu air membunyikan sirene tiga menit sebelum tanggul runtuh.
        Sebanyak 17 ekor kerbau hanyut, sedangkan gudang pupuk milik koperasi terendam lumpur.
        """

    static func article(
        _ outlet: String,
        _ first: String,
        day: String = "2025-03-04",
        rest: String = "",
        credits: [String] = [],
        statements: [MiniArticle.Statement] = []
    ) -> MiniArticle {
        let tail = credits.map { "\nSumber: \($0)" }.joined()
        return MiniArticle(
            outlet: outlet,
            day: day,
            credits: credits,
            text: first + "\n" + rest + tail,
            statements: statements
        )
    }

    static func said(
        _ says: String,
        by who: String = "Wirasena Bahar",
        named: Bool = true,
        stance: Attribution.Stance = .asserts,
        certainty: Attribution.Certainty = .plain,
        cue: String? = nil
    ) -> MiniArticle.Statement {
        MiniArticle.Statement(
            says: says,
            who: who,
            entities: named
                ? ["person/" + who.lowercased().replacing(" ", with: "-")] : [],
            source: who,
            stance: stance,
            certainty: certainty,
            cue: cue
        )
    }

    static func steps(_ articles: [MiniArticle]) -> [LadderStep] {
        ladder(of: story(articles), facts: articles.map(\.facts), using: LanguagePack.all)
    }

    /// A step as its outlets, what fell and how it is known.
    static func shown(_ articles: [MiniArticle]) -> [String] {
        steps(articles).map { step in
            let names = [step.from.article, step.to.article].map { id in
                articles.first { $0.facts.article.id == id }?.outlet ?? "?"
            }
            return "\(names[0]) > \(names[1]): \(step.fall.rawValue), \(step.order.rawValue)"
        }
    }

    static func words(_ ranges: [TextRange], _ id: Identifier<Article>, _ articles: [MiniArticle])
        -> [String]
    {
        guard let article = articles.first(where: { $0.facts.article.id == id }) else { return [] }
        return ranges.map { Text(article.text)[$0] }
    }
}
