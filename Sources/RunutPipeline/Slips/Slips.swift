package import RunutLanguages
internal import RunutText

/// The odd forms that articles of several outlets of a story share: what a fingerprint is to
/// who held a thing.
///
/// - Parameter facts: of the story's articles at least; others are passed over.
package func slips(
    in story: Story,
    facts: [ArticleFacts],
    using packs: [LanguagePack],
    gazetteer: Gazetteer = .shipped
) -> [Slip] {
    let articles = SlipArticles(story, facts, packs, gazetteer)
    // A slip shared by one outlet's articles alone shows nothing.
    guard articles.outletCount > 1 else { return [] }
    let found =
        typos(in: articles) + doubledWords(in: articles) + oddFigures(in: story, articles)
        + mistranslations(in: story, articles) + wrongNames(in: story, articles)
        + misgivenQuotes(in: story, articles)
    return articles.ordered(withoutRepeats(found))
}

/// One finding a form and place: a figure may stand in a shared sentence and in a claim.
private func withoutRepeats(_ slips: [Slip]) -> [Slip] {
    struct Key: Hashable {
        let kind: Slip.Kind
        let evidence: Evidence
    }
    var seen: Set<Key> = []
    return slips.filter { slip in
        let keys = slip.evidence.map { Key(kind: slip.kind, evidence: $0) }
        let isNew = !keys.allSatisfy { seen.contains($0) }
        seen.formUnion(keys)
        return isNew
    }
}

extension SlipArticles {
    /// In order of their first place.
    fileprivate func ordered(_ slips: [Slip]) -> [Slip] {
        func place(_ slip: Slip) -> (Int, TextRange, String) {
            let first = slip.evidence[0]
            return (number(of: first.article) ?? 0, first.range, slip.rule + " " + slip.form)
        }
        return slips.sorted { place($0) < place($1) }
    }
}
