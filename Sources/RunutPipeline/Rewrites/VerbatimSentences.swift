internal import RunutText

/// The words of an article without marks, each with its sentence, and its rows of words.
struct SentenceWords {
    /// For each word its sentence; -1 outside of all.
    let sentences: [Int]
    /// How many words each sentence has.
    let counts: [Int]
    let rows: Shingles
    /// Token to word.
    let places: [Int]

    init(_ article: StoryArticle) {
        var byToken = Array(repeating: -1, count: article.tokens.count)
        for (number, range) in article.sentences.enumerated() {
            for token in range { byToken[token] = number }
        }
        var (sentences, places): ([Int], [Int]) = ([], [])
        var counts = Array(repeating: 0, count: article.sentences.count)
        for (index, token) in article.tokens.enumerated() {
            places.append(sentences.count)
            guard token.kind != .mark else { continue }
            sentences.append(byToken[index])
            if byToken[index] >= 0 { counts[byToken[index]] += 1 }
        }
        self.sentences = sentences
        (self.counts, self.places) = (counts, places)
        rows = Shingles(article.tokens)
    }
}

/// Least share of the shorter sentence that both have word for word.
private let verbatimShareMinimum = 0.6

/// Pairs of sentences of which most stands in both.
func verbatim(
    _ left: SentenceWords,
    _ right: SentenceWords
) -> [(left: Int, right: Int)] {
    struct Pair: Hashable {
        let left: Int
        let right: Int
    }
    // Each word counts once for a pair, in however many rows it stands.
    var last: [Pair: Int] = [:]
    var counts: [Pair: Int] = [:]
    let starts = left.rows.pairs(with: right.rows).map {
        (left: left.places[$0.left], right: right.places[$0.right])
    }
    for start in starts.sorted(by: { $0 < $1 }) {
        for step in 0..<Shingles.width {
            let pair = Pair(
                left: left.sentences[start.left + step],
                right: right.sentences[start.right + step]
            )
            guard pair.left >= 0, pair.right >= 0, last[pair] ?? -1 < start.left + step else {
                continue
            }
            last[pair] = start.left + step
            counts[pair, default: 0] += 1
        }
    }
    return counts.filter { pair, count in
        let shorter = min(left.counts[pair.left], right.counts[pair.right])
        return Double(count) >= verbatimShareMinimum * Double(shorter)
    }.keys.map { ($0.left, $0.right) }.sorted { $0 < $1 }
}
