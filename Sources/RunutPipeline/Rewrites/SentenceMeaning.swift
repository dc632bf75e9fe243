internal import RunutLanguages
internal import RunutText

/// A sentence as weighted terms, for finding its rewrite or translation elsewhere.
struct SentenceMeaning: Sendable {
    struct Entry: Sendable {
        let key: UInt64
        let weight: Float
        let kind: Term.Kind
    }

    /// A key under which a term may stand in a sentence of another language.
    struct Translation: Sendable {
        let key: UInt64
        /// Index into the entries.
        let entry: Int
    }

    let article: Int
    let sentence: Int
    let tokens: Range<Int>
    let language: String
    /// Sorted by key.
    let entries: [Entry]
    let total: Float
    /// How many of its tokens have content.
    let count: Int
    /// Sorted by key; empty where no lexicon leads from its language into another of the story.
    let translations: [Translation]
    /// Most of it is between quotation marks: the same words may come from one speech.
    let isQuoted: Bool
    /// The people and bodies whose statement it holds; outlets and unnamed sources are not
    /// among them, as they may be the way a text came.
    let speakers: Set<String>
}

/// The sentences of a story's articles, with the rarity of their terms in this story.
struct StorySentences: Sendable {
    /// Article by article, in order.
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
        let languages = Set(articles.map(\.facts.language)).sorted()
        sentences = articles.flatMap { article in
            let lexicons = languages.compactMap { other in
                lexicon(from: article.facts.language, into: other)
            }
            return article.sentences.indices.map { index in
                meaning(article, index, lexicons) { key in
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
    _ lexicons: [Lexicon],
    factor: (UInt64) -> Float
) -> SentenceMeaning {
    let range = article.sentences[index]
    var entries: [UInt64: SentenceMeaning.Entry] = [:]
    var count = 0
    for token in range where article.terms[token].kind != .none {
        let term = article.terms[token]
        count += 1
        let weight = term.rarity * factor(term.key)
        if (entries[term.key]?.weight ?? 0) < weight {
            entries[term.key] = .init(key: term.key, weight: weight, kind: term.kind)
        }
    }
    let sorted = entries.values.sorted { $0.key < $1.key }
    return SentenceMeaning(
        article: article.index,
        sentence: index,
        tokens: range,
        language: article.facts.language,
        entries: sorted,
        total: sorted.reduce(0) { $0 + $1.weight },
        count: count,
        translations: lexicons.flatMap { translations(of: sorted, article.terms[range], $0) }
            .sorted { ($0.key, $0.entry) < ($1.key, $1.entry) },
        isQuoted: isQuoted(article, range),
        speakers: speakers(article, index)
    )
}

/// What the terms of a sentence, and two of them in a row, may be in another language. What
/// the lexicon does not have is taken for a name, a figure or a loan.
private func translations(
    of entries: [SentenceMeaning.Entry],
    _ terms: ArraySlice<Term>,
    _ lexicon: Lexicon
) -> [SentenceMeaning.Translation] {
    var result: [SentenceMeaning.Translation] = []
    for (index, entry) in entries.enumerated() {
        if entry.kind == .word, let found = lexicon.translations(of: entry.key) {
            result += found.map { .init(key: $0, entry: index) }
        } else {
            result.append(.init(key: entry.key, entry: index))
        }
    }
    for (first, second) in zip(terms, terms.dropFirst())
    where first.kind == .word && second.kind == .word {
        let phrase = lexicon.translations(of: Lexicon.key(of: first.key, second.key))
        for key in phrase ?? [] {
            for term in [first, second] {
                let entry = entries.partitioningIndex { $0.key >= term.key }
                result.append(.init(key: key, entry: entry))
            }
        }
    }
    return result
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
