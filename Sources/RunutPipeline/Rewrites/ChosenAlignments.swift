/// Of all sentences of two articles that may be aligned those that are, the strongest first.
///
/// One to one where both are in one language. A translator joins two sentences or parts one, and
/// keeps their order: so a translated pair may share a sentence with one beside it, and a weak
/// pair counts where the ones before or after it in both articles are a sure pair.
func chosen(_ alignments: [Alignment]) -> [Alignment] {
    let sorted = alignments.sorted {
        ($1.strength, $0.left.sentence, $0.right.sentence)
            < ($0.strength, $1.left.sentence, $1.right.sentence)
    }
    var taken = TakenPairs()
    var result = sorted.filter { $0.isSure && taken.takeAlone($0) }
    guard sorted.count > result.count, sorted[0].isTranslated else { return result }
    taken.settle()
    result += sorted.filter { $0.isSure && taken.takeJoined($0) }
    result += sorted.filter { !$0.isSure && taken.takeBeside($0) }
    return result.sorted {
        ($1.strength, $0.left.sentence, $0.right.sentence)
            < ($0.strength, $1.left.sentence, $1.right.sentence)
    }
}

private struct TakenPairs {
    private struct Pair: Hashable {
        let left: Int
        let right: Int
    }

    private var pairs: Set<Pair> = []
    private var sure: Set<Pair> = []
    private var lefts: Set<Int> = []
    private var rights: Set<Int> = []

    mutating func settle() { sure = pairs }

    /// Neither sentence has a partner yet.
    mutating func takeAlone(_ alignment: Alignment) -> Bool {
        let pair = Pair(left: alignment.left.sentence, right: alignment.right.sentence)
        guard !lefts.contains(pair.left), !rights.contains(pair.right) else { return false }
        return take(pair)
    }

    /// One of them has: two neighbours were told as one, or one as two.
    mutating func takeJoined(_ alignment: Alignment) -> Bool {
        let pair = Pair(left: alignment.left.sentence, right: alignment.right.sentence)
        guard lefts.contains(pair.left) != rights.contains(pair.right) else { return false }
        let neighbours = [
            Pair(left: pair.left - 1, right: pair.right),
            Pair(left: pair.left + 1, right: pair.right),
            Pair(left: pair.left, right: pair.right - 1),
            Pair(left: pair.left, right: pair.right + 1),
        ]
        return neighbours.contains(where: pairs.contains) && take(pair)
    }

    /// The sentences before them, or those after them, are a sure pair.
    mutating func takeBeside(_ alignment: Alignment) -> Bool {
        if alignment.strength >= joinedStrengthMinimum, takeJoined(alignment) { return true }
        let pair = Pair(left: alignment.left.sentence, right: alignment.right.sentence)
        guard !lefts.contains(pair.left), !rights.contains(pair.right),
            sure.contains(Pair(left: pair.left - 1, right: pair.right - 1))
                || sure.contains(Pair(left: pair.left + 1, right: pair.right + 1))
        else { return false }
        return take(pair)
    }

    private mutating func take(_ pair: Pair) -> Bool {
        pairs.insert(pair)
        lefts.insert(pair.left)
        rights.insert(pair.right)
        return true
    }
}

/// Of a weak pair that shares a sentence with its neighbour.
private let joinedStrengthMinimum: Float = 5
