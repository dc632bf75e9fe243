internal import RunutText

/// Quoted words that two outlets give to one person and more outlets, or the text that was
/// first, to another.
func misgivenQuotes(in story: Story, _ articles: SlipArticles) -> [Slip] {
    let people = StoryPeople(story)
    return articles.sharedSentences(of: story).compactMap { text in
        let given = text.members.compactMap { speaker(of: $0, articles, people) }
        var groups: [[GivenQuote]] = []
        for quote in given {
            if let place = groups.firstIndex(where: { $0[0].person == quote.person }) {
                groups[place].append(quote)
            } else {
                groups.append([quote])
            }
        }
        guard groups.count == 2 else { return nil }
        return slip(groups[0], groups[1], text, articles)
            ?? slip(groups[1], groups[0], text, articles)
    }
}

/// Who an article gives some quoted words to.
private struct GivenQuote {
    let person: String
    let name: String
    /// The words that name the person.
    let place: SlipPlace
}

private func slip(
    _ odd: [GivenQuote],
    _ other: [GivenQuote],
    _ text: ParallelTexts,
    _ articles: SlipArticles
) -> Slip? {
    let sharing = articles.outlets(odd.map(\.place))
    let others = articles.outlets(other.map(\.place))
    let isFirst = other.contains { $0.place.article == text.first }
    guard sharing.count > 1, sharing.isDisjoint(with: others),
        others.count > sharing.count || isFirst
    else { return nil }
    return Slip(
        kind: .name,
        rule: "slip/misgiven-quote",
        form: odd[0].name,
        expected: other[0].name,
        evidence: articles.evidence(odd.map(\.place)),
        against: articles.evidence(other.map(\.place))
    )
}

/// The one named person to whom a version's direct words are given. The article must name the
/// person beside them: who "he" is would be our reading, not the article's.
private func speaker(
    of member: ParallelTexts.Member,
    _ articles: SlipArticles,
    _ people: StoryPeople
) -> GivenQuote? {
    let article = articles[member.article]
    let holding = article.facts.attributions.filter { attribution in
        attribution.source.count == 1
            && attribution.content.contains { range in
                let content = article.tokens.places(in: range)
                return content.allSatisfy { article.isQuoted[$0] }
                    && member.tokens.contains { holdsMost(content, of: $0) }
            }
    }
    guard holding.count == 1, let only = holding.first, let who = only.who,
        let source = only.source.first, let mention = person(in: source, of: article)
    else { return nil }
    return people.id(of: mention).map { id in
        GivenQuote(
            person: id,
            name: who,
            place: SlipPlace(
                article: member.article,
                tokens: article.tokens.places(in: mention.range)
            )
        )
    }
}

/// Whether a quotation is most of a sentence, whose other words say who spoke.
private func holdsMost(_ content: Range<Int>, of sentence: Range<Int>) -> Bool {
    content.clamped(to: sentence).count * 2 > sentence.count
}

/// The only person named in a stretch.
private func person(in range: TextRange, of article: SlipArticle) -> Mention? {
    let named = article.facts.mentions.filter {
        $0.kind == .person && range.contains($0.range)
    }
    guard named.count == 1, let mention = named.first,
        !article.tokens.places(in: mention.range).isEmpty
    else { return nil }
    return mention
}

/// The people of a story under all their names.
private struct StoryPeople {
    private let ids: [[String]: String]

    init(_ story: Story) {
        var ids: [[String]: String] = [:]
        for entity in story.entities where entity.kind == .person {
            for name in [entity.name] + entity.aliases where ids[nameWords(name)] == nil {
                ids[nameWords(name)] = entity.id
            }
        }
        self.ids = ids
    }

    func id(of mention: Mention) -> String? { ids[nameWords(mention.name)] }
}
