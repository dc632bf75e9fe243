internal import RunutLanguages
internal import RunutPipeline
internal import RunutText

/// A story with what its page needs to tie its parts together: names and numbers of its
/// tellings, sentences and filters.
struct StoryView {
    /// One telling at its place in an article.
    struct Place {
        /// Of the story, from 0: what ties a telling to its words.
        let number: Int
        let claim: Int
        let telling: Int
        let ranges: [TextRange]
    }

    let story: Story
    let number: Int
    let names: ArticleNames
    /// By article, in order of claims.
    let places: [Identifier<Article>: [Place]]
    /// The number of a claim's first telling; the others follow.
    let firstNumbers: [Int]
    /// By article: its sentences that stand elsewhere too, with their number.
    let shared: [Identifier<Article>: [(range: TextRange, sentence: Int)]]
    let filters: ClaimFilters
    /// Claims that more than one outlet tells.
    let sharedClaims: [Int]
    /// The others.
    let aloneClaims: [Int]
    private let shares: [Bool]

    init(_ story: Story, number: Int, names: ArticleNames) {
        (self.story, self.number, self.names) = (story, number, names)
        var places: [Identifier<Article>: [Place]] = [:]
        var firstNumbers: [Int] = []
        var next = 0
        for (claimIndex, claim) in story.claims.enumerated() {
            firstNumbers.append(next)
            for (index, telling) in claim.tellings.enumerated() {
                places[telling.article, default: []].append(
                    Place(number: next, claim: claimIndex, telling: index, ranges: telling.ranges)
                )
                next += 1
            }
        }
        (self.places, self.firstNumbers) = (places, firstNumbers)
        var shared: [Identifier<Article>: [(range: TextRange, sentence: Int)]] = [:]
        for (index, sentence) in story.sharedSentences.enumerated() {
            for version in sentence.versions {
                shared[version.evidence.article, default: []].append(
                    (version.evidence.range, index)
                )
            }
        }
        self.shared = shared
        filters = ClaimFilters(story, names)
        let shares = story.claims.map { claim in
            names.outletNames(claim.tellings.map(\.article)).count > 1
        }
        self.shares = shares
        sharedClaims = shares.indices.filter { shares[$0] }
        aloneClaims = shares.indices.filter { !shares[$0] }
    }

    var articles: [ArticleFacts] { story.articles.compactMap { names.facts[$0] } }

    /// The element that stands at the words of a telling.
    func anchor(_ claim: Int, _ telling: Int) -> String {
        "w-\(number)-\(firstNumbers[claim] + telling)"
    }

    func articleAnchor(_ id: Identifier<Article>) -> String { "a-" + id.text }

    func sentenceAnchor(_ sentence: Int) -> String { "v-\(number)-\(sentence)" }

    func isShared(_ claim: Int) -> Bool { shares[claim] }

    /// Claims of which the text tells that one origin stands behind them.
    var claimsOfOneOrigin: [Int] {
        story.claims.indices.filter { story.claims[$0].origins.most == 1 }
    }
}

/// What claims can be chosen by, each choice with a number.
struct ClaimFilters {
    private(set) var origins: [String] = []
    private(set) var outlets: [String] = []
    private(set) var people: [String] = []
    /// For each claim the numbers of its choices.
    private(set) var byClaim: [(origins: [Int], outlets: [Int], people: [Int])] = []

    init(_ story: Story, _ names: ArticleNames) {
        var (origins, outlets, people) = (Numbering(), Numbering(), Numbering())
        let mentions = Dictionary(
            story.articles.compactMap { names.facts[$0] }.map { facts in
                (facts.article.id, facts.mentions.filter { $0.kind == .person })
            },
            uniquingKeysWith: { first, _ in first }
        )
        var known: [String: String] = [:]
        for entity in story.entities where entity.kind == .person {
            for alias in entity.aliases + [entity.name] { known[alias] = entity.name }
        }
        for claim in story.claims {
            let groups = claim.origins.groups + (claim.denials?.groups ?? [])
            let named = groups.filter { group in
                group.tellings.contains { claim.tellings[$0].who != nil }
            }
            let persons = claim.tellings.flatMap { telling in
                (mentions[telling.article] ?? []).filter { mention in
                    telling.ranges.contains { $0.contains(mention.range) }
                }.map { known[$0.name] ?? $0.name }
            }
            let speaking = claim.tellings.flatMap { telling in
                telling.whoEntities.contains { $0.hasPrefix("person/") }
                    ? (telling.who?.split(separator: "; ").map(String.init) ?? []) : []
            }
            byClaim.append(
                (
                    origins.numbers(named.compactMap(\.names.first)),
                    outlets.numbers(claim.tellings.map { names.outletName($0.article) }),
                    people.numbers((persons + speaking).map { known[$0] ?? $0 })
                )
            )
        }
        (self.origins, self.outlets, self.people) = (origins.names, outlets.names, people.names)
    }
}

/// Names numbered in the order in which they come, whatever their capitals.
private struct Numbering {
    private(set) var names: [String] = []
    private var places: [String: Int] = [:]

    mutating func numbers(_ names: [String]) -> [Int] {
        var result: Set<Int> = []
        for name in names {
            let key = name.lowercased()
            let place = places[key] ?? self.names.count
            if place == self.names.count {
                self.names.append(name)
                places[key] = place
            }
            result.insert(place)
        }
        return result.sorted()
    }
}
