internal import RunutText

/// What speaks for and against two clauses telling one thing.
struct Likeness: Sendable {
    static let names = [
        "bias", "cosine", "containment", "shared", "predicate", "predicateInside",
        "predicateApart", "subject", "subjectApart", "entities", "numbers", "numbersApart",
        "times", "timesApart", "negation", "speaker", "run", "sameArticle", "rarest", "length",
        "bothDeny", "tensesApart",
    ]

    var values: [Float] = Array(repeating: 0, count: names.count)
}

/// Compares two clauses of one story.
func likeness(
    _ left: ClauseMeaning,
    _ right: ClauseMeaning,
    sameArticle: Bool,
    sameSpeaker: Bool,
    times: TimeRelation,
    bothDeny: Bool
) -> Likeness {
    var both: Float = 0
    var squares: (Float, Float, Float) = (0, 0, 0)
    var rarest: Float = 0
    var numbers: Float = 0
    var entities = (both: 0, either: 0)
    merge(left.entries, right.entries) { a, b in
        if let a { squares.0 += a.weight * a.weight }
        if let b { squares.1 += b.weight * b.weight }
        let isEntity = (a ?? b)?.kind == .entity
        if isEntity { entities.either += 1 }
        guard let a, let b else { return }
        both += min(a.weight, b.weight)
        squares.2 += a.weight * b.weight
        if isEntity { entities.both += 1 }
        if a.kind == .number { numbers += min(a.weight, b.weight) }
        if a.kind == .word { rarest = max(rarest, min(a.weight, b.weight)) }
    }
    let leftInside = left.predicate != 0 && right.entry(left.predicate) != nil
    let rightInside = right.predicate != 0 && left.entry(right.predicate) != nil
    let samePredicate = left.predicate != 0 && left.predicate == right.predicate
    let sameSubject = left.subject != 0 && left.subject == right.subject
    var result = Likeness()
    result.values = [
        1,
        squares.2 / max(0.01, (squares.0 * squares.1).squareRoot()),
        both / max(0.01, min(left.total, right.total)),
        min(1, both / 20),
        samePredicate ? 1 : 0,
        !samePredicate && (leftInside || rightInside) ? 1 : 0,
        left.predicate != 0 && right.predicate != 0 && !leftInside && !rightInside ? 1 : 0,
        sameSubject ? 1 : 0,
        left.subject != 0 && right.subject != 0 && !sameSubject ? 1 : 0,
        entities.either == 0 ? 0 : Float(entities.both) / Float(entities.either),
        min(1, numbers / 2.5),
        numbersApart(left.quantities, right.quantities) ? 1 : 0,
        times == .same ? 1 : 0,
        times == .apart ? 1 : 0,
        left.isNegated != right.isNegated ? 1 : 0,
        sameSpeaker ? 1 : 0,
        min(1, Float(longestRun(left.sequence, right.sequence)) / 6),
        sameArticle ? 1 : 0,
        min(1, rarest / 7),
        Float(min(left.entries.count, right.entries.count))
            / Float(max(1, max(left.entries.count, right.entries.count))),
        bothDeny ? 1 : 0,
        areTensesApart(left, right) ? 1 : 0,
    ]
    return result
}

/// What is done is not what is planned.
private func areTensesApart(_ left: ClauseMeaning, _ right: ClauseMeaning) -> Bool {
    left.tense != .open && right.tense != .open && left.tense != right.tense
}

/// How the times of two clauses stand to each other.
enum TimeRelation: Sendable { case unknown, same, apart }

private func merge(
    _ left: [ClauseMeaning.Entry],
    _ right: [ClauseMeaning.Entry],
    _ visit: (ClauseMeaning.Entry?, ClauseMeaning.Entry?) -> Void
) {
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
        if j == right.count || (i < left.count && left[i].key < right[j].key) {
            visit(left[i], nil)
            i += 1
        } else if i == left.count || right[j].key < left[i].key {
            visit(nil, right[j])
            j += 1
        } else {
            visit(left[i], right[j])
            i += 1
            j += 1
        }
    }
}

/// Both count one thing and come to different figures.
private func numbersApart(_ left: [Quantity], _ right: [Quantity]) -> Bool {
    left.contains { a in
        right.contains { $0.unit != 0 && $0.unit == a.unit && !$0.agrees(with: a) }
            && !right.contains { $0.unit == a.unit && $0.agrees(with: a) }
    }
}

/// The length of the longest row of content terms that both have, in order and unbroken.
func longestRun(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var best = 0
    var row = Array(repeating: 0, count: right.count + 1)
    for a in left {
        var diagonal = 0
        for (j, b) in right.enumerated() {
            let above = row[j + 1]
            row[j + 1] = a == b ? diagonal + 1 : 0
            best = max(best, row[j + 1])
            diagonal = above
        }
    }
    return best
}
