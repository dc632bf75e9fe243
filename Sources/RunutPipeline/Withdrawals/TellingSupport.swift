internal import RunutReading
internal import RunutText

/// Whom one telling rests on, as numbers of parties.
struct TellingSupport: Sendable {
    /// The sources that it names.
    let speakers: [Int]
    let relays: [Int]
    let outlet: Int
    /// Whose text its sentence stands in: whoever it names was heard through that text.
    let texts: [Int]
    /// Whose text it may stand in, where it names no source.
    let loose: [Int]

    var sure: [Int] { speakers + relays + [outlet] + texts }
    var parties: [Int] { sure + loose }
}

/// Reads the support of every telling of a story and numbers those who give it.
struct SupportReader {
    private(set) var parties: Parties
    private let outlets: [Identifier<Article>: Int]
    private let ties: TextTies
    private let unnamed: UnnamedSources

    init(_ story: Story, _ facts: [ArticleFacts]) {
        var articles: [Identifier<Article>: ArticleFacts] = [:]
        for fact in facts { articles[fact.article.id] = fact }
        var parties = Parties(story)
        var outlets: [Identifier<Article>: Int] = [:]
        for id in story.articles {
            outlets[id] = parties.medium(
                articles[id]?.article.outletName ?? id.text,
                publishes: true
            )
        }
        ties = TextTies(story, articles: articles, outlets: outlets, parties: &parties)
        unnamed = UnnamedSources(story)
        (self.parties, self.outlets) = (parties, outlets)
    }

    mutating func supports(_ claim: Claim) -> [TellingSupport] {
        // What sums up its own article stands in no group and rests on that article alone.
        let grouped = Set(
            (claim.origins.groups + (claim.denials?.groups ?? [])).flatMap(\.tellings)
        )
        return claim.tellings.enumerated().map { index, telling in
            let isLoose = telling.who == nil && grouped.contains(index)
            let outlet = outlets[telling.article] ?? parties.medium(telling.article.text)
            let isTied = telling.who != nil || isLoose
            let texts =
                isTied ? TextTies.parties(ties.tied[telling.article], at: telling.range) : []
            let loose =
                isLoose ? TextTies.parties(ties.loose[telling.article], at: telling.range) : []
            return TellingSupport(
                speakers: speakers(telling),
                relays: telling.via.map { parties.medium($0) },
                outlet: outlet,
                texts: texts,
                loose: loose.filter { !texts.contains($0) && $0 != outlet }
            )
        }
    }

    private mutating func speakers(_ telling: Telling) -> [Int] {
        guard let who = telling.who else { return [] }
        guard !telling.whoEntities.isEmpty else {
            return [parties.unnamed(unnamed.id(of: telling, called: who), called: who)]
        }
        let names = who.split(separator: "; ").map(String.init)
        return telling.whoEntities.enumerated().map { place, entity in
            parties.speaker(entity, called: place < names.count ? names[place] : who)
        }
    }
}

/// Unnamed sources, as the lineage names them; those that stand in one origin are one.
private struct UnnamedSources {
    private var roots: [String: String] = [:]

    init(_ story: Story) {
        // `pejabat itu` further down in an article need not repeat the chain.
        var byArticle: [String: String] = [:]
        for claim in story.claims {
            for telling in claim.tellings where isUnnamed(telling) {
                let words = telling.article.text + "/" + foldedName(telling.who ?? "")
                let id = nodeID(telling)
                join(byArticle[words] ?? id, id)
                byArticle[words] = id
            }
            for group in claim.origins.groups + (claim.denials?.groups ?? []) {
                let ids = group.tellings.map { claim.tellings[$0] }.filter(isUnnamed).map(nodeID)
                for id in ids.dropFirst() { join(ids[0], id) }
            }
        }
    }

    func id(of telling: Telling, called who: String) -> String { root(nodeID(telling)) }

    private func isUnnamed(_ telling: Telling) -> Bool {
        telling.who != nil && telling.whoEntities.isEmpty
    }

    private func nodeID(_ telling: Telling) -> String {
        let chain =
            telling.via.last.map { "via-" + nameWords($0).joined(separator: "-") }
            ?? telling.article.text
        return "unnamed:\(chain)/" + nameWords(telling.who ?? "").joined(separator: "-")
    }

    private func root(_ id: String) -> String {
        var id = id
        while let next = roots[id] { id = next }
        return id
    }

    private mutating func join(_ left: String, _ right: String) {
        let (a, b) = (root(left), root(right))
        if a != b { roots[max(a, b)] = min(a, b) }
    }
}
