/// What each claim of a story would lose with each of its sources.
///
/// Everything that all answers need is looked up once, so that asking for every source of a
/// story costs little more than asking for one.
package struct Withdrawals: Sendable {
    /// Everybody who can be taken away, most claims first.
    package let sources: [WithdrawnSource]

    private let story: Story
    private let supports: [[TellingSupport]]
    private let groups: [ClaimGroups]
    /// From a source's id to its party, and from a party to the claims that it touches.
    private let parties: [String: Int]
    private let touched: [[Int]]

    package init(_ story: Story, facts: [ArticleFacts]) {
        self.story = story
        var reader = SupportReader(story, facts)
        let supports = story.claims.map { reader.supports($0) }
        self.supports = supports
        groups = story.claims.enumerated().map { ClaimGroups($1, supports[$0]) }
        let all = reader.parties.all
        var touched: [[Int]] = Array(repeating: [], count: all.count)
        var counts = Array(repeating: 0, count: all.count)
        for (claim, supports) in supports.enumerated() {
            for party in Set(supports.flatMap(\.parties)).sorted() { touched[party].append(claim) }
            // Whoever declines to speak supports nothing.
            let telling = zip(story.claims[claim].tellings, supports)
                .filter { $0.0.stance != .declines }
            for party in Set(telling.flatMap(\.1.sure)) { counts[party] += 1 }
        }
        self.touched = touched
        parties = Dictionary(
            all.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { one, _ in one }
        )
        sources = all.enumerated().map { number, party in
            WithdrawnSource(
                id: party.id,
                kind: party.kind,
                name: party.names.first ?? party.id,
                aliases: party.names + (party.isMedium ? party.names.compactMap(siteName) : []),
                claimCount: counts[number]
            )
        }.sorted {
            ($1.claimCount, $0.name, $0.id) < ($0.claimCount, $1.name, $1.id)
        }
    }

    /// A source that the story does not know changes nothing.
    package func of(_ source: WithdrawnSource) -> Withdrawal {
        var claims: [WithdrawnClaim] = []
        if let party = parties[source.id] {
            for index in touched[party] {
                if let claim = claim(index, without: party) { claims.append(claim) }
            }
        }
        return Withdrawal(
            source: source,
            claims: claims,
            unaffectedCount: story.claims.count - claims.count
        )
    }

    private func claim(_ index: Int, without party: Int) -> WithdrawnClaim? {
        let claim = story.claims[index]
        let asserted = support(claim.origins, .asserts, index, without: party)
        let denied = claim.denials.map { support($0, .denies, index, without: party) }
        let isSame = asserted.effect == .unaffected && denied?.effect ?? .unaffected == .unaffected
        return isSame ? nil : WithdrawnClaim(claim: index, asserted: asserted, denied: denied)
    }

    private func support(
        _ origins: Origins,
        _ stance: Attribution.Stance,
        _ index: Int,
        without party: Int
    ) -> WithdrawnSupport {
        Recount(
            tellings: story.claims[index].tellings,
            supports: supports[index],
            origins: origins,
            speakers: stance == .asserts ? groups[index].asserted : groups[index].denied,
            stance: stance,
            party: party
        ).support
    }
}

/// What is left of a story's claims without a source.
package func withdrawal(
    of source: WithdrawnSource,
    from story: Story,
    facts: [ArticleFacts]
) -> Withdrawal {
    Withdrawals(story, facts: facts).of(source)
}

/// Everybody who can be taken out of a story, most claims first.
package func sources(of story: Story, facts: [ArticleFacts]) -> [WithdrawnSource] {
    Withdrawals(story, facts: facts).sources
}

/// `Kabarlaut` of `news.kabarlaut.co.id`, as people call it; nil for what is no site's name.
private func siteName(_ name: String) -> String? {
    guard !name.contains(" ") else { return nil }
    var labels = name.split(separator: ".")
    guard labels.count > 1 else { return nil }
    // Endings of sites are that short, and names are not.
    while labels.count > 1, let last = labels.last, last.utf8.count <= 3 { labels.removeLast() }
    return labels.last.map(String.init)
}
