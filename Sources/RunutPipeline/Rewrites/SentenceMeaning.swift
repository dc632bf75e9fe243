internal import RunutText

/// A sentence as weighted terms, for finding its rewrite or translation elsewhere.
struct SentenceMeaning: Sendable {
    let article: Int
    let sentence: Int
    let tokens: Range<Int>
    /// Sorted by key.
    let entries: [(key: UInt64, weight: Float, kind: Term.Kind)]
    let total: Float
    let sequence: [UInt64]
    /// Most of it is between quotation marks: the same words may come from one speech.
    let isQuoted: Bool
    /// The people and bodies whose statement it holds; outlets and unnamed sources are not
    /// among them, as they may be the way a text came.
    let speakers: Set<String>
}

/// The sentences of a story's articles, with the rarity of their terms in this story.
struct StorySentences: Sendable {
    let sentences: [SentenceMeaning]

    init(_ articles: [StoryArticle]) {
        var counts: [UInt64: Int] = [:]
        var total = 0
        for article in articles {
            for sentence in article.sentences {
                total += 1
                for key in Set(article.terms[sentence].map(\.key)) { counts[key, default: 0] += 1 }
            }
        }
        sentences = articles.flatMap { article in
            article.sentences.indices.map { index in
                meaning(article, index) { key in
                    let share = Float((counts[key] ?? 1) - 1) / Float(max(12, total))
                    return max(0.2, 1 - 3 * share)
                }
            }
        }
    }
}

private func meaning(
    _ article: StoryArticle,
    _ index: Int,
    factor: (UInt64) -> Float
) -> SentenceMeaning {
    let range = article.sentences[index]
    var entries: [UInt64: (key: UInt64, weight: Float, kind: Term.Kind)] = [:]
    var sequence: [UInt64] = []
    for token in range where article.terms[token].kind != .none {
        let term = article.terms[token]
        sequence.append(term.key)
        let weight = term.rarity * factor(term.key)
        if (entries[term.key]?.weight ?? 0) < weight {
            entries[term.key] = (term.key, weight, term.kind)
        }
    }
    let sorted = entries.values.sorted { $0.key < $1.key }
    return SentenceMeaning(
        article: article.index,
        sentence: index,
        tokens: range,
        entries: sorted,
        total: sorted.reduce(0) { $0 + $1.weight },
        sequence: sequence,
        isQuoted: isQuoted(article, range),
        speakers: speakers(article, index)
    )
}

/// The people and bodies whose statement a sentence holds.
func speakers(_ article: StoryArticle, _ sentence: Int) -> Set<String> {
    var result: Set<String> = []
    for index in article.attributionsBySentence[sentence] {
        let entities = article.facts.attributions[index].whoEntities
        result.formUnion(entities.filter { !$0.hasPrefix("media/") })
    }
    return result
}

/// Whether most of it stands between quotation marks.
func isQuoted(_ article: StoryArticle, _ range: Range<Int>) -> Bool {
    var inside = false
    var count = 0
    for token in article.tokens[range] {
        if token.mark.isDoubleQuote { inside.toggle() } else if inside { count += 1 }
    }
    return count * 2 > range.count
}
