internal import RunutText

/// What each two articles of a story have in common as texts.
struct Passages: Sendable {
    enum Relation: Int, Sendable, Comparable {
        case none, sameSource, sameDispatch, reuses, copies

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    struct Pair: Sendable {
        let left: Int
        let right: Int
        let relation: Relation
        /// Shared evidence: ranges in the left and in the right article, side by side.
        let evidence: [(left: TextRange, right: TextRange)]
        /// The share of the shorter text's rows of words that the other one has.
        let verbatimShare: Float
    }

    /// Ordered by left, then right; pairs that have nothing in common are left out.
    let pairs: [Pair]
    private let relations: [Int: Relation]
    private let aligned: Set<SentencePair>
    private let count: Int

    private struct SentencePair: Hashable, Sendable {
        let left: Int
        let right: Int
        let leftSentence: Int
        let rightSentence: Int
    }

    init(_ articles: [StoryArticle]) {
        let sentences = StorySentences(articles).sentences
        let shingles = articles.map { Shingles($0.tokens) }
        let byArticle = articles.map { article in
            sentences.filter { $0.article == article.index }
        }
        var pairs: [Pair] = []
        var aligned: Set<SentencePair> = []
        var relations: [Int: Relation] = [:]
        for left in articles.indices {
            for right in articles.indices where right > left {
                let found = alignments(byArticle[left], byArticle[right])
                let pair = compare(
                    articles[left],
                    articles[right],
                    found,
                    shared: shingles[left].shared(with: shingles[right]),
                    rows: min(shingles[left].rows.count, shingles[right].rows.count)
                )
                for alignment in found {
                    aligned.insert(
                        SentencePair(
                            left: left,
                            right: right,
                            leftSentence: alignment.left.sentence,
                            rightSentence: alignment.right.sentence
                        )
                    )
                }
                guard pair.relation != .none else { continue }
                pairs.append(pair)
                relations[left * articles.count + right] = pair.relation
            }
        }
        (self.pairs, self.relations, self.aligned) = (pairs, relations, aligned)
        count = articles.count
    }

    func relation(_ left: Int, _ right: Int) -> Relation {
        relations[min(left, right) * count + max(left, right)] ?? .none
    }

    /// Whether one text stands behind both articles.
    func isOneText(_ left: Int, _ right: Int) -> Bool {
        left == right || relation(left, right) >= .sameDispatch
    }

    /// Whether two sentences are versions of one.
    func areAligned(_ left: Clause, _ right: Clause) -> Bool {
        let (a, b) = left.article < right.article ? (left, right) : (right, left)
        return aligned.contains(
            SentencePair(
                left: a.article,
                right: b.article,
                leftSentence: a.sentence,
                rightSentence: b.sentence
            )
        )
    }
}

/// Copies hold most of the shorter text word for word.
private let copyShareMinimum: Float = 0.6
/// Below this share, and below this many rows, shared rows are set phrases and quotations.
private let reuseShareMinimum: Float = 0.12
private let reuseRowsMinimum = 20
/// Two aligned sentences may be chance where an event is told by all; their sum may not.
private let dispatchAlignmentsMinimum = 2
private let dispatchStrengthMinimum: Float = 42

private func compare(
    _ left: StoryArticle,
    _ right: StoryArticle,
    _ found: [Alignment],
    shared: [Int],
    rows: Int
) -> Passages.Pair {
    let verbatimShare = Float(shared.count) / Float(max(1, rows))
    let written = found.filter { !($0.left.isQuoted && $0.right.isQuoted) }
    let strength = written.reduce(0) { $0 + $1.strength }
    let relation: Passages.Relation
    if verbatimShare >= copyShareMinimum {
        relation = .copies
    } else if verbatimShare >= reuseShareMinimum, shared.count >= reuseRowsMinimum {
        relation = .reuses
    } else if written.count >= dispatchAlignmentsMinimum, strength >= dispatchStrengthMinimum {
        relation = .sameDispatch
    } else {
        relation = .none
    }
    let evidence = (written.isEmpty ? found : written).prefix(8).map {
        (left: left.range(of: $0.left.tokens), right: right.range(of: $0.right.tokens))
    }
    return Passages.Pair(
        left: left.index,
        right: right.index,
        relation: evidence.isEmpty ? .none : relation,
        evidence: evidence,
        verbatimShare: verbatimShare
    )
}
