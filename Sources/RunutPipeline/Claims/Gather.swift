internal import RunutLanguages
internal import RunutText

/// Every clause of a story with what it says.
struct StoryClauses: Sendable {
    let articles: [StoryArticle]
    let clauses: [Clause]
    let meanings: [ClauseMeaning]
    let gazetteer: Gazetteer
    /// For each clause its speakers and the bodies and countries that they speak for.
    private let speakers: [Set<String>]
    /// The names of the outlets and of all that an article credits, as `nameWords`.
    private let media: Set<[String]>
    /// The names of all who pass single statements on, people among them.
    private let relays: Set<[String]>
    /// For each clause those who deny it.
    private let deniers: [Set<String>]
    /// For each clause the times it names.
    private let spans: [[TimeSpan]]

    init(_ articles: [StoryArticle], affinities: Affinities) {
        self.articles = articles
        gazetteer = affinities.gazetteer
        let clauses = articles.flatMap { RunutPipeline.clauses(of: $0) }
        var rarity = StoryRarity()
        for clause in clauses { rarity.add(clause, of: articles[clause.article]) }
        self.clauses = clauses
        meanings = clauses.map {
            ClauseReading(article: articles[$0.article], rarity: rarity).meaning(of: $0)
        }
        spans = zip(clauses, meanings).map { clause, meaning in
            meaning.times.compactMap { TimeSpan(articles[clause.article].facts.times[$0]) }
        }
        media = Set(
            articles.flatMap { article in
                article.facts.article.credits.map { nameWords($0.name) }
                    + [nameWords(article.outletName)]
            }
        )
        relays = Set(
            articles.flatMap { article in
                article.facts.attributions.flatMap { $0.via.map { nameWords($0.name) } }
            }
        )
        let holders = clauses.map { RunutPipeline.holders(of: $0, in: articles[$0.article]) }
        speakers = holders.map { holders in
            let named = holders.flatMap(\.whoEntities)
            return Set(named + named.flatMap { affinities.bodies(of: $0) })
        }
        deniers = holders.map { holders in
            Set(holders.filter { $0.stance == .denies }.flatMap(\.whoEntities))
        }
    }

    /// An outlet or agency: the gazetteer knows it as one, or the story uses it as one.
    func isMedium(_ entity: String, named name: String) -> Bool {
        if entity.hasPrefix("media/") { return true }
        let words = nameWords(name)
        if media.contains(words) { return true }
        // A person, country or ministry may pass on what somebody said, and is no medium.
        return !entity.hasPrefix("person/") && gazetteer[entity] == nil
            && relays.contains(words)
    }

    func likeness(_ left: Int, _ right: Int) -> Likeness {
        RunutPipeline.likeness(
            meanings[left],
            meanings[right],
            sameArticle: clauses[left].article == clauses[right].article,
            sameSpeaker: haveSameSpeaker(left, right),
            times: timeRelation(left, right),
            bothDeny: !deniers[left].isDisjoint(with: deniers[right])
        )
    }

    private func haveSameSpeaker(_ left: Int, _ right: Int) -> Bool {
        !speakers[left].isDisjoint(with: speakers[right])
    }

    func timeRelation(_ left: Int, _ right: Int) -> TimeRelation {
        let (a, b) = (spans[left], spans[right])
        guard !a.isEmpty, !b.isEmpty else { return .unknown }
        if a.contains(where: { span in b.contains { $0.agrees(with: span) } }) { return .same }
        // Two clock times on one day are told of one event and clash; two days may be two.
        let isOneDay = a.contains { span in b.contains { $0.isSameDay(as: span) } }
        return isOneDay ? .unknown : .apart
    }
}

/// The attributions that a clause stands in, innermost first; a carried clause has its
/// speaker's alone.
private func holders(of clause: Clause, in article: StoryArticle) -> [Attribution] {
    guard let inner = clause.attribution else { return [] }
    let all = article.facts.attributions
    guard !clause.isCarried else { return [all[inner]] }
    return [all[inner]]
        + article.attributionsBySentence[clause.sentence]
        .filter { $0 != inner && holds(all[$0], clause, article) }
        .map { all[$0] }
}

/// Gathers the clauses of a story into claims: clauses join while the average likeness
/// between two gatherings speaks for one claim.
///
/// Average linkage, because a chain of half-likenesses would join everything that has to
/// do with the event.
func gather(_ story: StoryClauses) -> [[Int]] {
    var linkage = Linkage(count: story.clauses.count, stranger: scoreOfStrangers, bestShare: 0.15)
    for (left, right) in candidates(story) {
        linkage.insert(left, right, score: score(story.likeness(left, right)))
    }
    return linkage.groups()
}

/// Log-odds of two clauses that share nothing.
private let scoreOfStrangers: Float = -5

/// A term in more clauses than this is the story's subject: it makes no candidates.
private let candidateClausesMaximum = 120

/// Pairs of clauses that share at least one term which is not everywhere.
func candidates(_ story: StoryClauses) -> [(Int, Int)] {
    var index: [UInt64: [Int]] = [:]
    for (clause, meaning) in story.meanings.enumerated() {
        for entry in meaning.entries where entry.weight >= 1 {
            index[entry.key, default: []].append(clause)
        }
    }
    var result: [(Int, Int)] = []
    // One row of marks, cleared by writing the row's own number: no set is needed.
    var mark = Array(repeating: -1, count: story.clauses.count)
    for (clause, meaning) in story.meanings.enumerated() {
        for entry in meaning.entries where entry.weight >= 1 {
            let others = index[entry.key] ?? []
            guard others.count <= candidateClausesMaximum else { continue }
            for other in others where other < clause && mark[other] != clause {
                mark[other] = clause
                result.append((other, clause))
            }
        }
    }
    return result
}

/// Log-odds that two clauses tell one claim. The weights began as those of a logistic
/// regression over pairs of clauses of the seed story and were then set by hand against its
/// score; they are in the order of `Likeness.names`.
func score(_ likeness: Likeness) -> Float {
    zip(likeness.values, likenessWeights).reduce(0) { $0 + $1.0 * $1.1 }
}

let likenessWeights: [Float] = [
    -3.5, 2.18, 1.59, 1.84, 0.8, 0.26, -0.3, 0.0, 0.0, 0.1, 1.1, -0.3, 0.6, -0.5,
    -0.8, 0.4, 1.38, -0.5, 0.7, 0.2, 1.5, -1.0,
]
