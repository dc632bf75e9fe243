package import RunutLanguages
internal import RunutText

/// What a pile of articles tells together: the second half of the pipeline.
package func trace(
    _ facts: [ArticleFacts],
    using packs: [LanguagePack],
    gazetteer: Gazetteer = .shipped
) -> Trace {
    let sorted = ordered(facts)
    let sketches = sorted.map {
        sketch($0, using: words(for: $0, in: packs), gazetteer: gazetteer)
    }
    let stories = bundle(sketches, using: packs).map { group in
        story(from: group.map { sorted[$0] }, using: packs, gazetteer: gazetteer)
    }
    return Trace(background: background(packs, gazetteer), stories: stories)
}

/// The second half compares the articles of a story two by two; beyond this many the
/// earliest stand for the rest, and the story still lists all.
private let storyArticlesMaximum = 150

/// Of a longer article the second half reads the beginning: news tells what matters first,
/// and clauses are compared two by two. An ordinary article has 20 to 60 sentences.
private let articleSentencesMaximum = 400
private let storySentencesMaximum = 9_000

/// One story from the facts of its articles.
package func story(
    from facts: [ArticleFacts],
    using packs: [LanguagePack],
    gazetteer: Gazetteer = .shipped
) -> Story {
    let all = ordered(facts)
    precondition(!all.isEmpty, "a story has at least one article")
    let head = all.prefix(storyArticlesMaximum)
    let sentences = min(articleSentencesMaximum, storySentencesMaximum / head.count)
    let sorted = head.map { $0.head(sentences: sentences) }
    let statistics = packs.map(\.story.statistics)
    let identities = Identities(sorted, gazetteer: gazetteer) { word in
        statistics.contains { $0.isListed(word) }
    }
    let articles = sorted.enumerated().map { index, facts in
        StoryArticle(
            facts,
            index: index,
            words: words(for: facts, in: packs),
            identities: identities
        )
    }
    let affinities = Affinities(articles, identities: identities)
    let clauses = StoryClauses(articles, affinities: affinities)
    let passages = Passages(articles)
    let claims = claims(
        of: clauses,
        affinities: affinities,
        passages: passages
    )
    let lineage = lineage(of: clauses, identities: identities, passages: passages)
    return Story(
        id: storyID(Identifier(sorted[0].article.id.value)),
        title: title(claims.map(\.claim), sorted),
        articles: all.map(\.article.id),
        entities: entities(identities, sorted),
        claims: claims.map(\.claim),
        lineage: lineage,
        sharedSentences: sharedSentences(articles, passages, lineage),
        sentencesRead: sentences,
        timeline: timeline(claims, in: clauses)
    )
}

/// By day and id, so that nothing depends on the order of input.
private func ordered(_ facts: [ArticleFacts]) -> [ArticleFacts] {
    facts.sorted {
        let (left, right) = ($0.article.published?.day, $1.article.published?.day)
        if left != right {
            // Articles without a day come last: they may be older or newer than any.
            guard let left else { return false }
            guard let right else { return true }
            return left < right
        }
        return $0.article.id < $1.article.id
    }
}

/// The words of the article's language; none when no pack has it.
package func words(for facts: ArticleFacts, in packs: [LanguagePack]) -> StoryWords {
    packs.first { $0.code == facts.language }?.story ?? .none
}

/// The title of the article that tells most of what others tell too.
private func title(_ claims: [Claim], _ facts: [ArticleFacts]) -> String {
    let shared = claims.filter { Set($0.tellings.map(\.article)).count > 1 }
    let ranked = facts.map { facts in
        (
            facts: facts,
            count: shared.count { $0.tellings.contains { $0.article == facts.article.id } }
        )
    }
    let titled = ranked.filter { $0.facts.article.title != nil }
    let best = titled.max { $0.count < $1.count }
    return best?.facts.article.title ?? claims.first?.says ?? ""
}

private func entities(_ identities: Identities, _ facts: [ArticleFacts]) -> [StoryEntity] {
    identities.entities.map { entity in
        let known = identities.gazetteer[entity.id]
        return StoryEntity(
            id: entity.id,
            name: entity.name,
            kind: entity.kind,
            aliases: entity.aliases,
            articles: entity.articles.map { facts[$0].article.id },
            medium: known?.medium,
            country: known.flatMap { $0.country.isEmpty ? nil : $0.country }
        )
    }.sorted {
        ($1.articles.count, $0.id) < ($0.articles.count, $1.id)
    }
}

/// Changes when any list that the second half uses does.
private func background(_ packs: [LanguagePack], _ gazetteer: Gazetteer) -> String {
    var hash = StableHash()
    for pack in packs {
        hash.combine(pack.code)
        hash.combine(pack.story.digest)
    }
    if let own = gazetteer.digest { hash.combine(own) }
    return Identifier<Trace>(hash.value).text
}
