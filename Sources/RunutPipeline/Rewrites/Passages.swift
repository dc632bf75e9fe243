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
        /// All aligned sentences, by their numbers.
        let sentences: [(left: Int, right: Int)]
        /// Shared evidence: ranges in the left and in the right article, side by side.
        let evidence: [(left: TextRange, right: TextRange)]
        /// The share of the shorter text's rows of words that the other one has.
        let verbatimShare: Float
    }

    /// Ordered by left, then right; pairs that have nothing in common are left out.
    let pairs: [Pair]
    /// Every aligned pair of sentences, ordered likewise; the strongest of two articles first.
    let aligned: [AlignedSentences]
    private let relations: [Int: Relation]
    private let versions: Set<SentencePair>
    private let count: Int

    struct SentencePair: Hashable, Sendable {
        let left: Int
        let right: Int
        let leftSentence: Int
        let rightSentence: Int
    }

    struct AlignedSentences: Sendable {
        let pair: SentencePair
        /// One speaker explains the likeness.
        let isOneStatement: Bool
    }

    init(_ articles: [StoryArticle]) {
        var index = SentenceIndex(StorySentences(articles).sentences, articles: articles.count)
        let texts = articles.map { ComparedText($0) }
        var pairs: [Pair] = []
        var aligned: [AlignedSentences] = []
        var relations: [Int: Relation] = [:]
        for left in articles.indices {
            let alignments = index.alignments(of: left)
            for right in articles.indices where right > left {
                let found = alignments[right]
                let pair = TextComparison(texts[left], texts[right], found).pair
                aligned += found.map { alignment in
                    AlignedSentences(
                        pair: SentencePair(
                            left: left,
                            right: right,
                            leftSentence: alignment.left.sentence,
                            rightSentence: alignment.right.sentence
                        ),
                        isOneStatement: alignment.isOneStatement
                    )
                }
                guard pair.relation != .none else { continue }
                pairs.append(pair)
                relations[left * articles.count + right] = pair.relation
            }
        }
        (self.pairs, self.relations, self.aligned) = (pairs, relations, aligned)
        versions = Set(aligned.map(\.pair))
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
        return versions.contains(
            SentencePair(
                left: a.article,
                right: b.article,
                leftSentence: a.sentence,
                rightSentence: b.sentence
            )
        )
    }
}
