internal import RunutLanguages
internal import RunutReading
internal import RunutText

/// One article of a story, its words made comparable with those of every other article:
/// roots instead of forms, concepts instead of synonyms, entities instead of names.
struct StoryArticle: Sendable {
    let facts: ArticleFacts
    let words: StoryWords
    /// Of the body alone, in order.
    let tokens: [Token]
    /// One for each token.
    let terms: [Term]
    let sentences: [Range<Int>]
    /// In order of place.
    let quantities: [Quantity]
    /// For each sentence the attributions whose content reaches into it, in their order.
    let attributionsBySentence: [[Int]]
    /// What the gazetteer knows of its outlet.
    let outlet: GazetteerEntry?
    /// Position in the story, and the id that evidence names.
    let index: Int

    var id: Identifier<Article> { facts.article.id }

    init(_ facts: ArticleFacts, index: Int, words: StoryWords, identities: Identities) {
        var tokens: [Token] = []
        for range in facts.article.body {
            tokens += RunutText.tokens(in: facts.article.text, range)
        }
        let facts = identities.applied(to: facts)
        self.facts = facts
        self.index = index
        self.words = words
        outlet = facts.article.outlet.flatMap { entry(of: $0, identities.gazetteer) }
        self.tokens = tokens
        let sentences = tokenRanges(of: facts.sentences, in: tokens)
        self.sentences = sentences
        attributionsBySentence = attributions(facts.attributions, in: sentences, tokens)
        var reader = TermReader(
            facts: facts,
            tokens: tokens,
            words: words,
            identities: identities
        )
        terms = reader.terms()
        quantities = reader.quantities
    }

    var outletName: String { facts.article.outletName }

    func range(of tokens: Range<Int>) -> TextRange {
        TextRange(self.tokens[tokens.lowerBound].start, self.tokens[tokens.upperBound - 1].end)
    }

    /// The tokens that lie inside a byte range.
    func tokens(in range: TextRange) -> Range<Int> {
        let start = tokens.partitioningIndex { $0.start >= range.start }
        let end = tokens.partitioningIndex { $0.end > range.end }
        return start..<max(start, end)
    }
}

/// What one token says, free of its spelling.
struct Term: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        /// Marks, small words, and tokens that another token speaks for.
        case none
        case word
        case entity
        case number
        case time
    }

    let kind: Kind
    let key: UInt64
    /// Background rarity of the spelling that stands here.
    let rarity: Float
    /// Index into the facts' mentions or times.
    let fact: Int32

    static let none = Term(kind: .none, key: 0, rarity: 0, fact: -1)
}

/// A figure with what it counts.
struct Quantity: Hashable, Sendable {
    let tokens: Range<Int>
    let value: Double
    /// The concept counted, 0 when unknown.
    let unit: UInt64
    /// `more than`, `about`: not the exact figure.
    let isBound: Bool
}

/// By its address, which no two outlets share, else by its name.
private func entry(of outlet: Outlet, _ gazetteer: Gazetteer) -> GazetteerEntry? {
    if let domain = outlet.domain, let found = gazetteer.outlet(at: domain) { return found }
    return gazetteer.entry(named: outlet.name).flatMap { $0.kind == .media ? $0 : nil }
}

private func attributions(
    _ attributions: [Attribution],
    in sentences: [Range<Int>],
    _ tokens: [Token]
) -> [[Int]] {
    var result: [[Int]] = Array(repeating: [], count: sentences.count)
    for (index, attribution) in attributions.enumerated() {
        for content in attribution.content {
            var sentence = sentences.partitioningIndex {
                tokens[$0.upperBound - 1].end > content.start
            }
            while sentence < sentences.count,
                tokens[sentences[sentence].lowerBound].start < content.end
            {
                if result[sentence].last != index { result[sentence].append(index) }
                sentence += 1
            }
        }
    }
    return result
}

private func tokenRanges(of sentences: [TextRange], in tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    for sentence in sentences {
        while index < tokens.count, tokens[index].start < sentence.start { index += 1 }
        let start = index
        while index < tokens.count, tokens[index].end <= sentence.end { index += 1 }
        if index > start { result.append(start..<index) }
    }
    return result
}

extension RandomAccessCollection {
    /// The first index whose element satisfies the predicate, when those that do come last.
    func partitioningIndex(where belongs: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, self.count)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if belongs(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
