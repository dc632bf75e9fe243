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

extension StoryArticle {
    /// The run with the marks behind it that close what opens inside: `pada Selasa (12/9)`
    /// keeps its parenthesis, a quotation its end.
    func closed(_ run: Range<Int>) -> Range<Int> {
        var end = run.upperBound
        while end < tokens.count {
            let inside = tokens[run.lowerBound..<end]
            let isOpen: Bool
            switch tokens[end].mark {
            case .closeParenthesis:
                isOpen =
                    inside.count { $0.mark == .openParenthesis }
                    > inside.count { $0.mark == .closeParenthesis }
            case let mark where mark.isDoubleQuote:
                isOpen = inside.count { $0.mark.isDoubleQuote } % 2 == 1
            default: isOpen = false
            }
            guard isOpen else { break }
            end += 1
        }
        return run.lowerBound..<end
    }

    /// `juga`, `katanya`, a date alone: no statement.
    func tellsSomething(_ runs: [Range<Int>]) -> Bool {
        runs.joined().contains { terms[$0].kind != .none && terms[$0].kind != .time }
    }
}
