internal import RunutLanguages
internal import RunutText

/// Reads how certain each telling of a story is, with the words that make it so.
struct RungReader {
    private let articles: [Identifier<Article>: ArticleFacts]
    private let packs: [String: LanguagePack]
    /// Every telling's words by article: a hedge in one of them is not another's.
    private let told: [Identifier<Article>: [TextRange]]

    init(
        _ story: Story,
        _ articles: [Identifier<Article>: ArticleFacts],
        _ packs: [LanguagePack]
    ) {
        self.articles = articles
        self.packs = Dictionary(packs.map { ($0.code, $0) }, uniquingKeysWith: { one, _ in one })
        var told: [Identifier<Article>: [TextRange]] = [:]
        for telling in story.claims.lazy.flatMap(\.tellings) {
            told[telling.article, default: []] += telling.ranges
        }
        self.told = told
    }

    /// Nil where it cannot be told: hedged by words that belong to another statement, or
    /// handed to nobody in particular.
    func rung(_ telling: Telling, _ index: Int) -> LadderStep.Rung? {
        let hedges = hedges(telling)
        guard let level = level(telling, isHedged: !hedges.isEmpty) else { return nil }
        return LadderStep.Rung(
            article: telling.article,
            telling: index,
            level: level,
            ranges: telling.ranges,
            hedges: hedges,
            who: telling.who,
            source: attribution(telling)?.source ?? []
        )
    }

    private func level(_ telling: Telling, isHedged: Bool) -> LadderStep.Rung.Level? {
        if isHedged { return .hedged }
        if telling.certainty == .hedged { return nil }
        if telling.who != nil { return telling.whoEntities.isEmpty ? .unnamed : .named }
        return telling.attribution == nil && telling.via.isEmpty ? .plain : nil
    }

    func attribution(_ telling: Telling) -> Attribution? {
        guard let index = telling.attribution, let facts = articles[telling.article],
            facts.attributions.indices.contains(index)
        else { return nil }
        return facts.attributions[index]
    }

    /// Whether a hedge is part of what the source said: only the article's own caution falls.
    func isInSpeech(_ hedge: TextRange, _ telling: Telling) -> Bool {
        attribution(telling)?.content.contains { $0.contains(hedge) } ?? false
    }

    /// The hedges of a telling's own words, of its cue, or of what stands before it in its
    /// sentence and belongs to no other telling (`Kabarnya, …`).
    private func hedges(_ telling: Telling) -> [TextRange] {
        guard let facts = articles[telling.article], let pack = packs[facts.language] else {
            return []
        }
        var result = telling.ranges.flatMap { hedges(in: $0, facts, pack) }
        for cue in attribution(telling)?.cue ?? [] {
            result += hedges(in: cue, facts, pack).filter { !result.contains($0) }
        }
        guard result.isEmpty, telling.certainty == .hedged,
            let sentence = facts.sentences.first(where: { $0.contains(telling.ranges[0]) })
        else { return result.sorted() }
        let before = TextRange(sentence.start, telling.ranges[0].start)
        let others = told[telling.article] ?? []
        return hedges(in: before, facts, pack).filter { hedge in
            !others.contains { $0.overlaps(hedge) }
        }
    }

    private func hedges(
        in range: TextRange,
        _ facts: ArticleFacts,
        _ pack: LanguagePack
    ) -> [TextRange] {
        let words = pack.story.clauses.hedges
        return tokens(in: facts.article.text, range).filter {
            words.contains($0) || pack.words[$0.hash].contains(.hedge)
        }.map(\.range)
    }
}
