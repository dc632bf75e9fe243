internal import RunutLanguages
internal import RunutText

/// The claims of a story: its clauses gathered, with their sources counted and their
/// differences listed; most told first.
func claims(of story: StoryClauses, affinities: Affinities, passages: Passages)
    -> [(claim: Claim, tellings: [SourcedTelling])]
{
    let groups = gather(story)
    let built = groups.map { group in
        let tellings = tellings(of: group, in: story)
        let count = OriginCount(
            tellings: tellings,
            story: story,
            affinities: affinities,
            passages: passages
        )
        let says = says(group, in: story)
        return (
            claim: Claim(
                id: claimID(tellings),
                says: says,
                tellings: tellings.map(\.telling),
                origins: count.origins(stance: .asserts),
                denials: tellings.contains { $0.telling.stance == .denies }
                    ? count.origins(stance: .denies) : nil,
                differs: differences(tellings, in: story)
            ),
            tellings: tellings
        )
    }
    return built.sorted {
        let (left, right) = (reach($0.claim), reach($1.claim))
        return left == right ? isEarlier($0.tellings, $1.tellings, story) : left > right
    }
}

/// How many articles tell a claim, then how often.
private func reach(_ claim: Claim) -> (Int, Int) {
    (Set(claim.tellings.map(\.article)).count, claim.tellings.count)
}

private func isEarlier(
    _ left: [SourcedTelling],
    _ right: [SourcedTelling],
    _ story: StoryClauses
) -> Bool {
    (left.first?.clause ?? 0) < (right.first?.clause ?? 0)
}

/// From the first telling, which stays what it is when tellings are added later.
private func claimID(_ tellings: [SourcedTelling]) -> String {
    var hash = StableHash()
    if let first = tellings.first?.telling {
        hash.combine(first.article.value)
        hash.combine(UInt64(first.range.start) << 32 | UInt64(first.range.end))
    }
    return "claim-" + String(Identifier<Claim>(hash.value).text.prefix(10))
}

/// The telling that is most like all others, in its own words.
private func says(_ group: [Int], in story: StoryClauses) -> String {
    // Beyond some dozens the middle does not move.
    let sample = group.prefix(24)
    var best = (clause: group[0], sum: -Float.infinity)
    for one in sample {
        let sum = sample.reduce(Float(0)) { sum, other in
            one == other ? sum : sum + score(story.likeness(min(one, other), max(one, other)))
        }
        if sum > best.sum { best = (one, sum) }
    }
    let clause = story.clauses[best.clause]
    let article = story.articles[clause.article]
    return withoutOpener(clause.runs, in: article).map {
        article.facts.article.text[article.range(of: $0)]
    }
    .joined(separator: " … ")
}

/// A claim is shown without the word that only tied it to its sentence: "bahwa", "karena".
private func withoutOpener(_ runs: [Range<Int>], in article: StoryArticle) -> [Range<Int>] {
    guard let first = runs.first else { return runs }
    let clauses = article.words.clauses
    let pack = LanguagePack.all.first { $0.code == article.facts.language }
    var start = first.lowerBound
    while start + 2 < first.upperBound,
        clauses.openers.contains(article.tokens[start])
            || clauses.openersAfterComma.contains(article.tokens[start])
            || pack?.words[article.tokens[start].hash].contains(.complementizer) == true
    {
        start += 1
    }
    return [start..<first.upperBound] + runs.dropFirst()
}
