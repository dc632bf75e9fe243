internal import RunutText

/// Two sentences of different articles that say one thing in such a way that one text must
/// stand behind both.
struct Alignment: Sendable {
    let left: SentenceMeaning
    let right: SentenceMeaning
    /// The summed rarity of what they share beyond names.
    let strength: Float
    /// The same without figures: everybody who reports an event has those.
    let wording: Float
    /// The share of the shorter sentence that the other one has.
    let containment: Float

    /// One speaker explains the likeness: a statement that both heard, not a text.
    var isOneStatement: Bool {
        (left.isQuoted && right.isQuoted) || !left.speakers.isDisjoint(with: right.speakers)
    }
}

/// Sentences aligned one to one between two articles, the strongest first.
///
/// A rewrite keeps what is rare and changes the rest: so the measure is the summed rarity
/// of shared content, and the share of the sentence that it makes up.
func alignments(_ left: [SentenceMeaning], _ right: [SentenceMeaning]) -> [Alignment] {
    var found: [Alignment] = []
    for a in left where a.sequence.count >= 4 {
        for b in right where b.sequence.count >= 4 {
            if let alignment = alignment(a, b) { found.append(alignment) }
        }
    }
    found.sort {
        ($1.strength, $0.left.sentence, $0.right.sentence)
            < ($0.strength, $1.left.sentence, $1.right.sentence)
    }
    var (usedLeft, usedRight): (Set<Int>, Set<Int>) = ([], [])
    return found.filter { alignment in
        guard !usedLeft.contains(alignment.left.sentence),
            !usedRight.contains(alignment.right.sentence)
        else { return false }
        usedLeft.insert(alignment.left.sentence)
        usedRight.insert(alignment.right.sentence)
        return true
    }
}

/// Least rarity that an aligned pair shares beyond names: about four uncommon words.
private let strengthMinimum: Float = 13

private func alignment(_ a: SentenceMeaning, _ b: SentenceMeaning) -> Alignment? {
    var (shared, strength, wording): (Float, Float, Float) = (0, 0, 0)
    var count = 0
    var (i, j) = (0, 0)
    while i < a.entries.count, j < b.entries.count {
        if a.entries[i].key < b.entries[j].key {
            i += 1
        } else if a.entries[i].key > b.entries[j].key {
            j += 1
        } else {
            let weight = min(a.entries[i].weight, b.entries[j].weight)
            shared += weight
            count += 1
            // A name shows what a sentence is about, not whose words it uses.
            strength += a.entries[i].kind == .entity ? weight / 4 : weight
            if a.entries[i].kind == .word { wording += weight }
            i += 1
            j += 1
        }
    }
    guard count >= 4, strength >= strengthMinimum else { return nil }
    let containment = shared / max(1, min(a.total, b.total))
    let dice = 2 * shared / max(1, a.total + b.total)
    guard containment >= 0.42, dice >= 0.3 else { return nil }
    return Alignment(
        left: a,
        right: b,
        strength: strength,
        wording: wording,
        containment: containment
    )
}
