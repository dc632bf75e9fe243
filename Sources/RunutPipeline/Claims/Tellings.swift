internal import RunutLanguages
internal import RunutText

/// A telling together with the clause and the attribution that it comes from.
struct SourcedTelling: Sendable {
    let telling: Telling
    /// Index into `StoryClauses.clauses`.
    let clause: Int
    let attribution: Int?
}

/// The tellings of one claim, in order of article and place.
func tellings(of group: [Int], in story: StoryClauses) -> [SourcedTelling] {
    var result: [SourcedTelling] = []
    let turned = turned(group, in: story)
    let keys = sharedKeys(group, in: story)
    for index in group {
        let clause = story.clauses[index]
        let article = story.articles[clause.article]
        for attribution in attributions(for: clause, in: article) {
            result.append(
                telling(
                    index,
                    attribution,
                    isTurned: turned.contains(index),
                    sharedKeys: keys,
                    in: story
                )
            )
        }
    }
    return result.sorted {
        let (left, right) = (story.clauses[$0.clause], story.clauses[$1.clause])
        return (left.article, left.start, $0.clause, $0.attribution ?? -1)
            < (right.article, right.start, $1.clause, $1.attribution ?? -1)
    }
}

/// Whose statements a clause is: the innermost one's that names somebody, and that of an
/// outer one who denies it.
private func attributions(for clause: Clause, in article: StoryArticle) -> [Int?] {
    guard let inner = clause.attribution, !clause.isCarried else { return [clause.attribution] }
    let all = article.facts.attributions
    let holders = article.attributionsBySentence[clause.sentence].filter {
        $0 != inner && holds(all[$0], clause, article)
    }
    var result: [Int?] = []
    if all[inner].who == nil, let outer = holders.first(where: { all[$0].who != nil }) {
        result.append(outer)
    } else {
        result.append(inner)
    }
    result += holders.filter { all[$0].stance == .denies && !result.contains($0) }
    return result
}

/// Whether most of a clause lies in an attribution's content.
func holds(_ attribution: Attribution, _ clause: Clause, _ article: StoryArticle) -> Bool {
    let bytes = clause.runs.map { article.range(of: $0) }
    let inside = bytes.filter { run in attribution.content.contains { $0.contains(run) } }
    return inside.count == bytes.count
}

/// The clauses that say the opposite of the claim in words of their own (`tidak satu tiket pun
/// dijual di luar`): whoever asserts them denies it. The claim is what more of its clauses
/// say; where they are even, or somebody denies it outright, what is said without a negation.
private func turned(_ group: [Int], in story: StoryClauses) -> Set<Int> {
    let negated = group.filter { story.meanings[$0].isNegated }
    let isDenied = group.contains { index in
        let clause = story.clauses[index]
        let all = story.articles[clause.article].facts.attributions
        return clause.attribution.map { all[$0].stance == .denies } ?? false
    }
    let (few, many) =
        !isDenied && negated.count * 2 > group.count
        ? (group.filter { !story.meanings[$0].isNegated }, negated)
        : (negated, group.filter { !story.meanings[$0].isNegated })
    // Only what is said of one deed denies it: `tidak dijual` and `dijual`.
    let deeds = Set(many.map { story.meanings[$0].predicate })
    return Set(few.filter { deeds.contains(story.meanings[$0].predicate) })
}

private func telling(
    _ index: Int,
    _ attribution: Int?,
    isTurned: Bool,
    sharedKeys: Set<UInt64>,
    in story: StoryClauses
) -> SourcedTelling {
    let clause = story.clauses[index]
    let article = story.articles[clause.article]
    let source = attribution.map { article.facts.attributions[$0] }
    let hedges = article.words.clauses.hedges
    let isHedged =
        source?.certainty == .hedged
        || clause.tokens.contains { hedges.contains(article.tokens[$0]) }
    let stance = source?.stance ?? .asserts
    let times = story.meanings[index].times.map { article.facts.times[$0] }
    return SourcedTelling(
        telling: Telling(
            article: article.id,
            ranges: clause.runs.map { article.range(of: $0) },
            who: source?.who,
            whoEntities: source?.whoEntities ?? [],
            via: source?.via.map(\.name) ?? [],
            stance: isTurned && stance == .asserts ? .denies : stance,
            certainty: isHedged ? .hedged : .plain,
            isCarried: clause.isCarried,
            time: times.first { $0.kind == .date || $0.kind == .time }?.toldValue,
            attribution: attribution,
            sharedWords: sharedWords(of: clause, sharedKeys, in: article)
        ),
        clause: index,
        attribution: attribution
    )
}

/// The terms that stand in more than one clause of a claim.
private func sharedKeys(_ group: [Int], in story: StoryClauses) -> Set<UInt64> {
    var (once, more): (Set<UInt64>, Set<UInt64>) = ([], [])
    for index in group {
        for entry in story.meanings[index].entries where entry.isOwn {
            if !once.insert(entry.key).inserted { more.insert(entry.key) }
        }
    }
    return more
}

/// Where those terms stand in one clause; a name whole, each place once.
private func sharedWords(
    of clause: Clause,
    _ keys: Set<UInt64>,
    in article: StoryArticle
) -> [TextRange] {
    var result: [TextRange] = []
    for token in clause.tokens where article.terms[token].kind != .none {
        let term = article.terms[token]
        guard keys.contains(term.key) else { continue }
        let range =
            term.kind == .entity
            ? article.facts.mentions[Int(term.fact)].range : article.tokens[token].range
        if result.last.map({ $0.end <= range.start }) ?? true { result.append(range) }
    }
    return result
}
