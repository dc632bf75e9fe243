package import RunutText

/// A claim that stands more certain in one article than in another: a hedge or a source fell
/// out on the way.
package struct LadderStep: Sendable {
    package enum Fall: String, Sendable {
        /// One article hedges, the other states it plainly.
        case hedge
        /// One article names its source, the other tells it as its own.
        case source
    }

    /// One article's telling, and what of it the other lacks.
    package struct Rung: Sendable {
        package enum Level: Int, Sendable, Comparable {
            case hedged, unnamed, named, plain

            package static func < (left: Level, right: Level) -> Bool {
                left.rawValue < right.rawValue
            }
        }

        package let article: Identifier<Article>
        /// Index into the claim's tellings.
        package let telling: Int
        package let level: Level
        package let ranges: [TextRange]
        /// The words that hedge it.
        package let hedges: [TextRange]
        package let who: String?
        /// The words that name its source, where the text has them.
        package let source: [TextRange]
    }

    /// How we know that one of the two rests on the other, or both on one text.
    package enum Tie: Hashable, Sendable {
        /// Versions of one sentence.
        case version(SharedSentence.Manner)
        /// The lineage node of a dispatch that both rest on.
        case dispatch(String)
        case copies
        case reuses
        /// The later article credits the earlier one's outlet; its name.
        case credit(String)
        /// Both credit one agency; its name.
        case sharedCredit(String)
        /// Nothing says so: cannot tell.
        case none
    }

    /// How we know which of the two came first.
    package enum Order: String, Sendable {
        case credit, dispatch, days
        case cannotTell
    }

    /// Index into the story's claims.
    package let claim: Int
    package let fall: Fall
    package let from: Rung
    package let to: Rung
    package let tie: Tie
    /// The words that show the tie, of both articles where they have them.
    package let tieEvidence: [Evidence]
    package let order: Order

    package var isTied: Bool { tie != .none }
}

extension LadderStep.Tie {
    /// What says most comes first.
    var rank: Int {
        switch self {
        case .version: 0
        case .copies: 1
        case .dispatch: 2
        case .reuses: 3
        case .credit: 4
        case .sharedCredit: 5
        case .none: 6
        }
    }
}
