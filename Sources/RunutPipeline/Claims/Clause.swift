internal import RunutText

/// The unit of telling: one predicate with what belongs to it.
struct Clause: Sendable {
    /// Positions in the story and in the article.
    let article: Int
    let sentence: Int
    /// Token runs in order.
    let runs: [Range<Int>]
    /// The words before it that its predicate speaks of, though they stand outside.
    let context: [Range<Int>]
    /// Index into the article's attributions; nil for narration.
    let attribution: Int?
    /// The statement of a speaker goes on here without saying so.
    let isCarried: Bool

    var tokens: FlattenSequence<[Range<Int>]> { runs.joined() }
    var start: Int { runs[0].lowerBound }
}
