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
    /// Strong enough by itself; otherwise it counts only beside one that is.
    let isSure: Bool

    /// One speaker explains the likeness: a statement that both heard, not a text.
    var isOneStatement: Bool {
        (left.isQuoted && right.isQuoted) || !left.speakers.isDisjoint(with: right.speakers)
    }

    var isTranslated: Bool { left.language != right.language }
}

/// What two sentences must share to be aligned.
struct AlignmentBar {
    /// Least rarity beyond names.
    let strength: Float
    /// Least number of words, names and figures.
    let count: Int
    /// Least share of the shorter sentence, and of both together.
    let containment: Float
    let dice: Float

    /// About four uncommon words.
    static let rewritten = Self(strength: 13, count: 4, containment: 0.42, dice: 0.3)
    /// Many a word finds no partner in the other language, and chance likenesses are rarer: no
    /// two sentences of one story that are no translations share this much by chance.
    static let translated = Self(strength: 7, count: 3, containment: 0.25, dice: 0.2)
    /// Beside a pair that is sure.
    static let besideTranslated = Self(strength: 4, count: 2, containment: 0.15, dice: 0.1)
}

/// A sentence of fewer words with content is never aligned.
let alignedWordsMinimum = 4

/// A rewrite keeps what is rare and changes the rest: so the measure is the summed rarity
/// of shared content, and the share of the sentence that it makes up.
func alignment(_ a: SentenceMeaning, _ b: SentenceMeaning) -> Alignment? {
    let isTranslated = a.language != b.language
    let overlap = isTranslated ? translatedOverlap(a, b) : overlap(a.entries, b.entries)
    let isSure = overlap.passes(isTranslated ? .translated : .rewritten, a, b)
    guard isSure || isTranslated && overlap.passes(.besideTranslated, a, b) else { return nil }
    return Alignment(
        left: a,
        right: b,
        strength: overlap.strength,
        wording: overlap.wording,
        isSure: isSure
    )
}

private struct Overlap {
    var shared: Float = 0
    var strength: Float = 0
    var wording: Float = 0
    var count = 0

    mutating func add(_ left: SentenceMeaning.Entry, _ right: SentenceMeaning.Entry) {
        let weight = min(left.weight, right.weight)
        shared += weight
        count += 1
        // A name shows what a sentence is about, not whose words it uses.
        strength += left.kind == .entity ? weight / 4 : weight
        if left.kind == .word { wording += weight }
    }

    func passes(_ bar: AlignmentBar, _ a: SentenceMeaning, _ b: SentenceMeaning) -> Bool {
        count >= bar.count && strength >= bar.strength
            && shared / max(1, min(a.total, b.total)) >= bar.containment
            && 2 * shared / max(1, a.total + b.total) >= bar.dice
    }
}

private func overlap(_ a: [SentenceMeaning.Entry], _ b: [SentenceMeaning.Entry]) -> Overlap {
    var overlap = Overlap()
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
        if a[i].key < b[j].key {
            i += 1
        } else if a[i].key > b[j].key {
            j += 1
        } else {
            overlap.add(a[i], b[j])
            i += 1
            j += 1
        }
    }
    return overlap
}

/// By the translations of the one sentence, each term of either used once.
private func translatedOverlap(_ a: SentenceMeaning, _ b: SentenceMeaning) -> Overlap {
    let (from, into) = a.translations.isEmpty ? (b, a) : (a, b)
    guard !from.translations.isEmpty else { return overlap(a.entries, b.entries) }
    var overlap = Overlap()
    var used = Array(repeating: false, count: from.entries.count)
    var j = 0
    for translation in from.translations {
        while j < into.entries.count, into.entries[j].key < translation.key { j += 1 }
        guard j < into.entries.count else { break }
        guard into.entries[j].key == translation.key, !used[translation.entry] else { continue }
        used[translation.entry] = true
        overlap.add(from.entries[translation.entry], into.entries[j])
        j += 1
    }
    return overlap
}
