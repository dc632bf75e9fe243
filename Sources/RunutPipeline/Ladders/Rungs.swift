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

    /// Nil where it cannot be told: hedged by words that belong to another statement, handed
    /// to nobody in particular, or no statement at all (`jika …`, `untuk …`).
    func rung(_ telling: Telling, _ index: Int) -> LadderStep.Rung? {
        guard !isCondition(telling) else { return nil }
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
        let isNarrated = telling.attribution == nil && telling.via.isEmpty && !hasCue(telling)
        return isNarrated ? .plain : nil
    }

    /// A word that hands statements to somebody, though nobody was found to hand it to.
    private func hasCue(_ telling: Telling) -> Bool {
        guard let (facts, pack) = read(telling.article) else { return false }
        let cues: WordClass = [.says, .accordingTo, .accordingToClitic, .relays]
        return telling.ranges.contains { range in
            tokens(in: facts.article.text, range).contains {
                !pack.words[$0.hash].isDisjoint(with: cues)
            }
        }
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

    /// Whether a telling is of what is still to come, by its words or its day: a plan that
    /// came true is no step.
    func isForecast(_ telling: Telling) -> Bool {
        guard let (facts, pack) = read(telling.article) else { return false }
        if let published = facts.article.published?.day, let time = telling.time,
            let day = Day(text: String(time.prefix(10))), published < day
        {
            return true
        }
        let future = pack.story.clauses.future
        return telling.ranges.contains { range in
            tokens(in: facts.article.text, range).contains { future.contains($0) }
        }
    }

    private func isCondition(_ telling: Telling) -> Bool {
        guard let (facts, pack) = read(telling.article),
            let first = tokens(in: facts.article.text, telling.ranges[0]).first
        else { return false }
        return pack.story.clauses.conditions.contains(first)
    }

    func language(of telling: Telling) -> String { articles[telling.article]?.language ?? "" }

    func text(_ article: Identifier<Article>, _ range: TextRange) -> String {
        articles[article]?.article.text[range] ?? ""
    }

    // MARK: Hedges

    /// The hedges of a telling's own words, of its cue, or of what stands before it in its
    /// sentence and belongs to no other telling (`Kabarnya, …`).
    private func hedges(_ telling: Telling) -> [TextRange] {
        guard let (facts, pack) = read(telling.article) else { return [] }
        let own = telling.ranges.flatMap { hedges(in: $0, facts, pack) }
        let cues = (attribution(telling)?.cue ?? []).flatMap { hedges(in: $0, facts, pack) }
        // Most tellings are plain: their neighbours need no look.
        if own.isEmpty, cues.isEmpty, telling.certainty == .plain { return [] }
        let others = (told[telling.article] ?? []).filter { !telling.ranges.contains($0) }
        var result = own.filter { hedge in !others.contains { leads(hedge, to: $0, facts) } }
        result += cues.filter { !result.contains($0) }
        let start = telling.ranges[0].start
        guard result.isEmpty,
            let sentence = facts.sentences.first(where: { $0.start <= start && start < $0.end })
        else { return result.sorted() }
        return hedges(in: TextRange(sentence.start, start), facts, pack).filter { hedge in
            leads(hedge, to: telling.ranges[0], facts)
                || !others.contains { $0.overlaps(hedge) }
        }
    }

    /// `lambung kapal diduga | menghantam kayu`: the hedge stands right before what it weakens,
    /// though the clause before it holds it.
    private func leads(_ hedge: TextRange, to clause: TextRange, _ facts: ArticleFacts) -> Bool {
        guard hedge.end <= clause.start, clause.start - hedge.end < 24 else { return false }
        let between = tokens(in: facts.article.text, TextRange(hedge.end, clause.start))
        // One word may stand between: `diduga kuat`, `diduga telah`.
        return between.count <= 1 && between.allSatisfy(\.isWord)
    }

    private func hedges(
        in range: TextRange,
        _ facts: ArticleFacts,
        _ pack: LanguagePack
    ) -> [TextRange] {
        let words = pack.story.clauses.hedges
        let all = tokens(in: facts.article.text, range)
        return all.indices.filter { index in
            // `May 5`: a capital inside a sentence is a name's.
            let isName = all[index].isCapitalised && index > 0 && all[index - 1].kind != .mark
            return !isName
                && (words.contains(all[index]) || pack.words[all[index].hash].contains(.hedge))
        }.map { all[$0].range }
    }

    private func read(_ id: Identifier<Article>) -> (ArticleFacts, LanguagePack)? {
        guard let facts = articles[id], let pack = packs[facts.language] else { return nil }
        return (facts, pack)
    }
}
