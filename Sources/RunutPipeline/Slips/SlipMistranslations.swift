internal import RunutLanguages
internal import RunutText

/// Words that two outlets share and that do not translate what stands in the same sentence in
/// another language.
func mistranslations(in story: Story, _ articles: SlipArticles) -> [Slip] {
    articles.translations(of: story).flatMap { text -> [Slip] in
        var seen: [LanguagePack] = []
        for member in text.members {
            guard let pack = articles[member.article].pack,
                !seen.contains(where: { $0.code == pack.code })
            else { continue }
            seen.append(pack)
        }
        guard seen.count > 1 else { return [] }
        return seen.flatMap { pack in
            pack.slips.mistranslations.flatMap { table in
                TranslatedSentence(text, articles, into: pack.code, table).slips()
            }
        }
    }
}

/// One sentence in two languages.
private struct TranslatedSentence {
    private let articles: SlipArticles
    private let table: Mistranslations
    private let originals: [ParallelTexts.Member]
    private let translations: [ParallelTexts.Member]
    private let first: Int?

    init(
        _ text: ParallelTexts,
        _ articles: SlipArticles,
        into language: String,
        _ table: Mistranslations
    ) {
        self.articles = articles
        self.table = table
        first = text.first
        let byLanguage = { (code: String) in
            text.members.filter { articles[$0.article].pack?.code == code }
        }
        originals = byLanguage(table.from)
        translations = byLanguage(language)
    }

    func slips() -> [Slip] {
        let outlets = Set(translations.map { articles[$0.article].outlet })
        // What was out first is no translation.
        let isFirst =
            translations.contains { $0.article == first }
            || articles.isEarlier(translations.map(\.article), than: originals.map(\.article))
        guard outlets.count > 1, !originals.isEmpty, !isFirst else { return [] }
        let found = originalPlaces()
        return found.order.compactMap { slip(table.entries[$0], found.places[$0] ?? []) }
    }

    /// Where the table's originals stand, by entry, and the entries in order of first place.
    private func originalPlaces() -> (order: [Int], places: [Int: [SlipPlace]]) {
        var order: [Int] = []
        var places: [Int: [SlipPlace]] = [:]
        for member in originals {
            let tokens = articles[member.article].tokens
            for range in member.tokens {
                for index in range {
                    let found = table.entries(tokens, at: index, limit: range.upperBound)
                    guard let found else { continue }
                    let place = SlipPlace(article: member.article, tokens: index..<found.end)
                    for number in found.numbers {
                        if places[number] == nil { order.append(number) }
                        places[number, default: []].append(place)
                    }
                }
            }
        }
        return (order, places)
    }

    private func slip(_ entry: Mistranslations.Entry, _ originalPlaces: [SlipPlace]) -> Slip? {
        let isRight = originals.contains { member in
            entry.unless.contains { !find($0, in: member).isEmpty }
        }
        guard !isRight else { return nil }
        let having = translations.filter { member in
            !entry.right.contains { !find($0, in: member).isEmpty }
        }
        let wrong = having.flatMap { find(entry.wrong, in: $0) }
        guard articles.outlets(wrong).count > 1 else { return nil }
        let slipped = Set(wrong.map(\.article))
        let right = translations.filter { !slipped.contains($0.article) }.flatMap { member in
            entry.right.flatMap { find($0, in: member) }
        }
        return Slip(
            kind: .mistranslation,
            rule: "slip/mistranslation",
            form: articles.string(articles.firstPlaces(wrong)[0]),
            expected: entry.right.first ?? entry.original,
            evidence: articles.evidence(wrong),
            against: articles.evidence(originalPlaces + right)
        )
    }

    private func find(_ phrase: String, in member: ParallelTexts.Member) -> [SlipPlace] {
        let words = tokens(in: Text(phrase)).map(\.hash)
        let article = articles[member.article]
        return member.tokens.flatMap { range in
            range.filter { index in
                index + words.count <= range.upperBound
                    && article.tokens[index..<(index + words.count)].map(\.hash) == words
            }.map { SlipPlace(article: member.article, tokens: $0..<($0 + words.count)) }
        }
    }
}
