import RunutLanguages
import RunutReading
import RunutText

@testable import RunutPipeline

/// An article of a story that a test makes up, with its attributions written beside it, so
/// that the second half is tested apart from the first.
struct MiniArticle {
    struct Statement {
        let says: String
        let who: String?
        /// Empty for an unnamed source.
        var entities: [String] = []
        /// The words that name the source, where the text has them.
        var source: String?
        var via: [String] = []
        var stance: Attribution.Stance = .asserts
        var certainty: Attribution.Certainty = .plain
        /// The words that mark the attribution, where the text has them.
        var cue: String?
    }

    let outlet: String
    var day = "2025-03-04"
    var language = "id"
    var credits: [String] = []
    var gazetteer: Gazetteer = .shipped
    let text: String
    var statements: [Statement] = []

    var facts: ArticleFacts {
        let text = Text(self.text)
        var hash = StableHash()
        hash.combine(outlet)
        hash.combine(self.text)
        let day = Day(text: day)
        let article = Article(
            id: Identifier(hash.value),
            page: RawPage(
                path: outlet,
                form: .text,
                sha256: "",
                byteCount: text.bytes.count,
                text: text
            ),
            text: text,
            outlet: Outlet(name: outlet, domain: nil, range: nil),
            title: nil,
            byline: nil,
            place: nil,
            published: day.map { Publication(day: $0, origin: .option, range: nil) },
            body: [text.all],
            furniture: [],
            credits: credits.compactMap { name in
                range(of: name).map { Credit(name: name, range: $0) }
            }
        )
        let pack = LanguagePack.all.first { $0.code == language } ?? .indonesian
        let annotated = annotate(article, as: pack)
        let names = names(in: annotated, gazetteer: gazetteer)
        let attributions = statements.map(attribution)
        let times = timeExpressions(in: annotated, anchor: day, attributions: attributions)
        return ArticleFacts(
            article: article,
            language: language,
            sentences: annotated.sentences.map { annotated.range(of: $0.tokens) },
            mentions: names.mentions(in: annotated),
            times: times.value,
            attributions: attributions,
            diagnostics: []
        )
    }

    private func attribution(_ statement: Statement) -> Attribution {
        Attribution(
            content: range(of: statement.says).map { [$0] } ?? [],
            source: statement.source.flatMap { range(of: $0) }.map { [$0] } ?? [],
            cue: statement.cue.flatMap { range(of: $0) }.map { [$0] } ?? [],
            who: statement.who,
            whoEntities: statement.entities,
            stance: statement.stance,
            hedges: statement.certainty == .hedged ? [TextRange(0, 1)] : [],
            via: statement.via.map { Relay(name: $0, range: nil) },
            rule: "test"
        )
    }

    private func range(of words: String) -> TextRange? {
        let (text, words) = (Array(text.utf8), Array(words.utf8))
        guard text.count >= words.count else { return nil }
        for start in 0...(text.count - words.count)
        where text[start..<(start + words.count)].elementsEqual(words) {
            return TextRange(start, start + words.count)
        }
        return nil
    }
}

extension Story {
    /// The claim with a telling whose words contain `words`.
    func claim(_ words: String, in articles: [MiniArticle]) -> Claim? {
        let texts = Dictionary(
            articles.map { ($0.facts.article.id, Text($0.text)) },
            uniquingKeysWith: { first, _ in first }
        )
        return claims.first { claim in
            claim.tellings.contains { texts[$0.article]?[$0.range].contains(words) ?? false }
        }
    }
}

func story(_ articles: [MiniArticle]) -> Story {
    story(from: articles.map(\.facts), using: LanguagePack.all)
}
