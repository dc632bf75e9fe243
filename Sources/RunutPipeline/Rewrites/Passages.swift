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
        let sentences = StorySentences(articles).sentences
        let shingles = articles.map { Shingles($0.tokens) }
        let byArticle = articles.map { article in
            sentences.filter { $0.article == article.index }
        }
        let credits = articles.map { Credited($0) }
        var pairs: [Pair] = []
        var aligned: [AlignedSentences] = []
        var relations: [Int: Relation] = [:]
        for left in articles.indices {
            for right in articles.indices where right > left {
                let found = alignments(byArticle[left], byArticle[right])
                let pair = Comparison(
                    left: articles[left],
                    right: articles[right],
                    credits: (credits[left], credits[right]),
                    found: found,
                    shared: shingles[left].shared(with: shingles[right]),
                    rows: min(shingles[left].rows.count, shingles[right].rows.count)
                ).pair
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

/// Copies hold most of the shorter text word for word.
private let copyShareMinimum: Float = 0.75
/// Above this share of common rows passages were taken over; a speech that two outlets
/// quote at length stays below it.
private let reuseShareMinimum: Float = 0.4
/// So were they with fewer rows, when enough of them stand outside quotation marks.
private let reuseShareUnquotedMinimum: Float = 0.28
private let reuseRowsUnquotedMinimum = 25
private let reuseRowsMinimum = 20
/// Two aligned sentences may be chance where an event is told by all; their sum may not.
private let dispatchAlignmentsMinimum = 2
private let dispatchStrengthMinimum: Float = 42
private let dispatchStrengthCreditedMinimum: Float = 30
/// Where the two do not credit one agency, a sentence counts for its words alone: about three
/// uncommon ones. Figures and initials of one event are everybody's.
private let wordingMinimum: Float = 11
/// Where nobody credits anybody, a release or a hearing is likelier than a dispatch.
private let uncreditedAlignmentsMinimum = 4
private let uncreditedStrengthMinimum: Float = 90
/// One sentence of one speaker, told with this much in common.
private let statementStrengthMinimum: Float = 13
private let statementRowsMinimum = 5

/// Compares two articles as texts.
private struct Comparison {
    let left: StoryArticle
    let right: StoryArticle
    let credits: (left: Credited, right: Credited)
    let found: [Alignment]
    /// Tokens of the left article at which shared rows of words begin.
    let shared: [Int]
    let rows: Int

    var pair: Passages.Pair {
        let relation = relation
        let chosen: [Alignment]
        switch relation {
        case .sameDispatch: chosen = written
        case .sameSource: chosen = statements.isEmpty ? found : statements
        default: chosen = found
        }
        let evidence = chosen.prefix(8).map {
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

    private var verbatimShare: Float { Float(shared.count) / Float(max(1, rows)) }
    /// What only a text explains. Where both credit one agency, its text carried the
    /// statements too.
    private var written: [Alignment] {
        creditsMeet
            ? found : found.filter { !$0.isOneStatement && $0.wording >= wordingMinimum }
    }

    private var creditsMeet: Bool {
        !credits.left.credited.isDisjoint(with: credits.right.named)
            || !credits.right.credited.isDisjoint(with: credits.left.named)
    }

    private var statements: [Alignment] { found.filter(\.isOneStatement) }

    private var relation: Passages.Relation {
        if verbatimShare >= copyShareMinimum, shared.count >= reuseRowsMinimum { return .copies }
        if isReuse { return .reuses }
        if isDispatch { return .sameDispatch }
        let quoted = shared.count - unquotedRows
        if statements.contains(where: { $0.strength >= statementStrengthMinimum })
            || (quoted >= statementRowsMinimum && !found.isEmpty)
        {
            return .sameSource
        }
        return .none
    }

    private var isReuse: Bool {
        guard shared.count >= reuseRowsMinimum else { return false }
        return verbatimShare >= reuseShareMinimum
            || (verbatimShare >= reuseShareUnquotedMinimum
                && unquotedRows >= reuseRowsUnquotedMinimum)
    }

    private var isDispatch: Bool {
        let strength = written.reduce(0) { $0 + $1.strength }
        let isCredited =
            creditsMeet
            || !(left.facts.article.credits + right.facts.article.credits).isEmpty
        let minimum = creditsMeet ? dispatchStrengthCreditedMinimum : dispatchStrengthMinimum
        return isCredited
            ? written.count >= dispatchAlignmentsMinimum && strength >= minimum
            : written.count >= uncreditedAlignmentsMinimum
                && strength >= uncreditedStrengthMinimum
    }

    private var unquotedRows: Int {
        var inside = false
        var outside = Set<Int>()
        for (index, token) in left.tokens.enumerated() {
            if token.shape.contains(.lineStart) { inside = false }
            if token.mark.isDoubleQuote { inside.toggle() }
            if !inside { outside.insert(index) }
        }
        return shared.count { outside.contains($0) }
    }
}

/// The names that an article gives for where it has its text from.
private struct Credited {
    /// The outlets and agencies that it credits, also for single statements.
    let credited: Set<[String]>
    /// These and everybody who speaks in it: an agency may be named as a speaker.
    let named: Set<[String]>

    init(_ article: StoryArticle) {
        let facts = article.facts
        credited = Set(
            facts.article.credits.map { nameWords($0.name) }
                + facts.attributions.flatMap { $0.via.map { nameWords($0.name) } }
        )
        named = credited.union(facts.attributions.compactMap { $0.who.map(nameWords) })
    }
}
