internal import RunutLanguages
internal import RunutText

/// Words that no list has and that two outlets write, each one slip of the keys, or one lost
/// space, from what news often writes.
func typos(in articles: SlipArticles) -> [Slip] {
    let spotted = UnknownWords(articles)
    return spotted.order.compactMap { form -> Slip? in
        guard let places = spotted.places[form], articles.outlets(places).count > 1 else {
            return nil
        }
        return typo(form, places, in: articles) ?? lostSpace(form, places, in: articles)
    }
}

private let longWordBytes = 8
/// A word of five letters has too many others like it to be told without its context.
private let shortestWithoutContext = 6
/// 12 articles are enough where another article has that word between the same neighbours.
private let seenClassMinimum = 10

private func typo(
    _ form: UnknownWords.Form,
    _ places: [SlipPlace],
    in articles: SlipArticles
) -> Slip? {
    let spelling = articles[places[0].article].words.spelling
    let near = spelling.nearForms(of: form.bytes, classMinimum: seenClassMinimum)
    if near.contains(where: { spelling.isVariant(form.bytes, of: $0.word) }) { return nil }
    let sightings = near.map { Sightings(of: [$0.hash], for: places, in: articles) }
    if let seen = near.indices.first(where: { !sightings[$0].inContext.isEmpty }) {
        return slip("typo", form, near[seen].word, places, sightings[seen], articles)
    }
    let isLong = form.bytes.count >= longWordBytes
    let minimum = isLong ? spelling.meantLongClassMinimum : spelling.meantClassMinimum
    guard form.bytes.count >= shortestWithoutContext, isToldPlainly(places, in: articles),
        let best = near.indices.first(where: { near[$0].isKeySlip }),
        near[best].wordClass >= minimum
    else { return nil }
    return slip("typo", form, near[best].word, places, sightings[best], articles)
}

private func lostSpace(
    _ form: UnknownWords.Form,
    _ places: [SlipPlace],
    in articles: SlipArticles
) -> Slip? {
    let spelling = articles[places[0].article].words.spelling
    guard
        let parts = spelling.lostSpace(
            in: form.bytes,
            classMinimum: spelling.meantClassMinimum
        )
    else { return nil }
    let hashes = [wordHash(parts.left), wordHash(parts.right)]
    let sightings = Sightings(of: hashes, for: places, in: articles)
    let expected = parts.left + [0x20] + parts.right
    return slip("lost-space", form, expected, places, sightings, articles)
}

/// Somebody's own way of speaking is quoted as it was heard; so what stands between quotation
/// marks alone is a slip only where another article has it right.
private func isToldPlainly(_ places: [SlipPlace], in articles: SlipArticles) -> Bool {
    let plain = places.filter { !articles[$0.article].isQuoted[$0.tokens.lowerBound] }
    return articles.outlets(plain).count > 1
}

private func slip(
    _ rule: String,
    _ form: UnknownWords.Form,
    _ expected: [UInt8],
    _ places: [SlipPlace],
    _ sightings: Sightings,
    _ articles: SlipArticles
) -> Slip {
    let first = articles.firstPlaces(places)
    return Slip(
        kind: .typo,
        rule: "slip/" + rule,
        form: articles.string(first[0]),
        expected: String(decoding: expected, as: UTF8.self),
        evidence: articles.evidence(places),
        against: articles.evidence(sightings.best)
    )
}
