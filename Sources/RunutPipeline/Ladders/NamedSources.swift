internal import RunutText

/// Whether an article names a source after all, in other ways than an attribution.
struct NamedSources {
    private let articles: [Identifier<Article>: ArticleFacts]
    /// The names of each entity, as words.
    private let names: [String: [[UInt64]]]
    /// By article: its own outlet and those that it credits, folded.
    private let media: [Identifier<Article>: Set<String>]

    init(_ story: Story, _ articles: [Identifier<Article>: ArticleFacts]) {
        self.articles = articles
        names = Dictionary(
            story.entities.map { ($0.id, ([$0.name] + $0.aliases).map(hashes)) },
            uniquingKeysWith: { one, _ in one }
        )
        media = articles.mapValues { facts in
            Set([facts.article.outletName] + facts.article.credits.map(\.name)).reduce(into: []) {
                $0.insert(foldedName($1))
            }
        }
    }

    /// The sentence of `other` names the source of `one` in passing (`yang tertera dalam
    /// manifes`), or its article credits that source as a whole or is by it.
    func keeps(_ other: Telling, sourceOf one: Telling) -> Bool {
        guard let who = one.who else { return false }
        let parts = who.split(separator: "; ").map(String.init)
        if parts.contains(where: { media[other.article]?.contains(foldedName($0)) ?? false }) {
            return true
        }
        let sentence = sentence(of: other)
        let known = one.whoEntities.flatMap { names[$0] ?? [] } + parts.map(hashes)
        return known.contains { name in
            !name.isEmpty && sentence.indices.contains { sentence[$0...].starts(with: name) }
        }
    }

    private func sentence(of telling: Telling) -> [UInt64] {
        guard let facts = articles[telling.article] else { return [] }
        return facts.sentences.filter { $0.overlaps(telling.range) }
            .flatMap { tokens(in: facts.article.text, $0) }.filter(\.isWord).map(\.hash)
    }
}

private func hashes(_ name: String) -> [UInt64] {
    tokens(in: Text(name)).filter(\.isWord).map(\.hash)
}
