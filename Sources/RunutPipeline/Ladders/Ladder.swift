package import RunutLanguages
internal import RunutText

/// Where a story's claims became more certain from one article to another: tied steps first,
/// then by how many articles tell the claim.
///
/// Each article stands on the rung of its most careful telling, so that a bold lead above a
/// careful body is no step. For an article that tells a claim plainly, the step to it from the
/// article that it is tied to most is shown, one for a hedge and one for a source.
package func ladder(
    of story: Story,
    facts: [ArticleFacts],
    using packs: [LanguagePack]
) -> [LadderStep] {
    var articles: [Identifier<Article>: ArticleFacts] = [:]
    for fact in facts { articles[fact.article.id] = fact }
    let rungs = RungReader(story, articles, packs)
    let ties = LadderTies(story, articles)
    let sources = NamedSources(story, articles)
    let steps = story.claims.enumerated().flatMap { index, claim in
        ClaimLadder(index: index, claim: claim, rungs: rungs, ties: ties, named: sources).steps
    }
    let reach = story.claims.map { Set($0.tellings.map(\.article)).count }
    return steps.enumerated().sorted { left, right in
        let (a, b) = (left.element, right.element)
        if a.isTied != b.isTied { return a.isTied }
        if reach[a.claim] != reach[b.claim] { return reach[a.claim] > reach[b.claim] }
        return left.offset < right.offset
    }.map(\.element)
}

/// The rungs of one claim.
private struct ClaimLadder {
    let index: Int
    let claim: Claim
    let rungs: RungReader
    let ties: LadderTies
    let named: NamedSources

    /// One article's tellings of the claim.
    private struct Stand {
        let article: Identifier<Article>
        /// Those on its lowest rung.
        var lowest: [LadderStep.Rung]
        /// Everybody that it names for the claim, and those of them that it hands it to
        /// without a hedge.
        var sources: Set<String>
        var plainSources: Set<String>
    }

    var steps: [LadderStep] {
        // What one article alone tells has no ladder.
        guard Set(claim.tellings.map(\.article)).count > 1 else { return [] }
        let stands = stands
        return stands.flatMap { to in
            [LadderStep.Fall.hedge, .source].compactMap { fall in
                stands.filter { $0.article != to.article }
                    .flatMap { from in steps(fall, from, to) }
                    .min { isBetter($0, $1) }
            }
        }
    }

    private func isBetter(_ left: LadderStep, _ right: LadderStep) -> Bool {
        let ranks = [left, right].map { step in
            // The step at which most fell.
            let keepsSource = step.from.who == nil || step.to.who != nil
            return (
                step.tie.rank, step.order == .cannotTell ? 1 : 0, keepsSource ? 1 : 0,
                step.from.telling, step.to.telling
            )
        }
        return ranks[0] < ranks[1]
    }

    /// Articles whose every telling can be read, in the story's order.
    private var stands: [Stand] {
        var order: [Identifier<Article>] = []
        var found: [Identifier<Article>: [Int]] = [:]
        for (index, telling) in claim.tellings.enumerated() {
            if found[telling.article] == nil { order.append(telling.article) }
            found[telling.article, default: []].append(index)
        }
        return order.compactMap { article in
            stand(article, found[article] ?? [])
        }
    }

    private func stand(_ article: Identifier<Article>, _ indices: [Int]) -> Stand? {
        let asserting = indices.filter { claim.tellings[$0].stance == .asserts }
        let all = asserting.map { rungs.rung(claim.tellings[$0], $0) }
        let known = all.compactMap { $0 }
        guard let level = known.map(\.level).min() else { return nil }
        // One telling that cannot be read may be more careful than a plain one, and whoever
        // denies it beside that has not told it plainly.
        let isOpen = known.count < indices.count
        if isOpen, level == .plain { return nil }
        return Stand(
            article: article,
            lowest: known.filter { $0.level == level },
            sources: Set(indices.flatMap { sources(of: claim.tellings[$0]) }),
            plainSources: Set(
                known.filter { $0.level != .hedged }
                    .flatMap { sources(of: claim.tellings[$0.telling]) }
            )
        )
    }

    private func sources(of telling: Telling) -> [String] {
        guard let who = telling.who else { return [] }
        return telling.whoEntities.isEmpty ? [foldedName(who)] : telling.whoEntities
    }

    // MARK: Steps between two articles

    private func steps(_ fall: LadderStep.Fall, _ from: Stand, _ to: Stand) -> [LadderStep] {
        guard let low = from.lowest.first?.level, let high = to.lowest.first?.level,
            low < high, (low == .hedged) == (fall == .hedge)
        else { return [] }
        // A source of its own is no step, nor is the same source said with more care.
        let isSameSource =
            to.sources.isSubset(of: from.sources) && to.sources.isDisjoint(with: from.plainSources)
        guard high == .plain || (fall == .hedge && isSameSource) else { return [] }
        return from.lowest.flatMap { one in
            to.lowest.compactMap { other in step(fall, one, other) }
        }
    }

    private func step(
        _ fall: LadderStep.Fall,
        _ from: LadderStep.Rung,
        _ to: LadderStep.Rung
    ) -> LadderStep? {
        let (one, other) = (claim.tellings[from.telling], claim.tellings[to.telling])
        guard !differ(from.telling, to.telling), rungs.isForecast(one) == rungs.isForecast(other),
            fall == .hedge || !named.keeps(other, sourceOf: one)
        else { return nil }
        if fall == .hedge, !from.hedges.contains(where: { rungs.weakens($0, one, as: other) }) {
            return nil
        }
        // The other article keeps the speaker: his own doubt did not become plain fact.
        if to.level != .plain, from.hedges.allSatisfy({ rungs.isInSpeech($0, one) }) {
            return nil
        }
        guard let order = ties.order(one, other) else { return nil }
        let found = ties.tie(one, other)
        // Versions of one sentence say one thing; other tellings of a claim may lie far apart.
        guard found.tie.rank == 0 || rungs.areAlike(one, other) else { return nil }
        return LadderStep(
            claim: index,
            fall: fall,
            from: from,
            to: to,
            tie: found.tie,
            tieEvidence: found.evidence,
            order: order
        )
    }

    /// Two values of one slot are two statements: neither became the other.
    private func differ(_ left: Int, _ right: Int) -> Bool {
        let isListed = claim.differs.contains { difference in
            let lefts = difference.values.filter { $0.tellings.contains(left) }
            let rights = difference.values.filter { $0.tellings.contains(right) }
            return !lefts.isEmpty && !rights.isEmpty
                && !lefts.contains { $0.tellings.contains(right) }
        }
        if isListed { return true }
        guard let one = clock(left), let other = clock(right) else { return false }
        return one != other
    }

    /// Hour and minute, which two tellings may give without a day to compare.
    private func clock(_ telling: Int) -> Substring? {
        let listed = claim.differs.filter { $0.slot == .time }.flatMap(\.values)
            .first { $0.tellings.contains(telling) }?.value
        guard let value = listed ?? claim.tellings[telling].time,
            let mark = value.firstIndex(of: "T")
        else { return nil }
        let clock = value[value.index(after: mark)...].prefix(5)
        return clock.first?.isNumber == true ? clock : nil
    }
}
