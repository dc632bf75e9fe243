internal import RunutLanguages
internal import RunutText

/// Bundles articles into stories by their sketches: groups of positions in `sketches`, in
/// order of their first member.
///
/// Candidates come from an inverted index over terms that few articles have; groups join by
/// average likeness, so that one article in between does not glue two events together.
package func bundle(_ sketches: [Sketch]) -> [[Int]] {
    let vectors = vectors(sketches)
    let minimum = bundleLikenessMinimum - smallPileAllowance * (1 - pileFullness(sketches.count))
    var linkage = Linkage(count: sketches.count, stranger: -minimum)
    for (left, right) in candidates(vectors, sketches) {
        let likeness = cosine(vectors[left], vectors[right])
        let apart = daysApart(sketches[left], sketches[right])
        linkage.insert(left, right, score: likeness - minimum - dayPenalty(apart))
    }
    return linkage.groups()
}

/// Tuned on 274 Indonesian stories of three days.
private let bundleLikenessMinimum: Float = 0.24
private let pileShareMaximum: Float = 1
/// A pile somebody gathered by hand is about few events; a stream holds many look-alikes.
private let smallPileAllowance: Float = 0.1
/// From 0 to 1 at some 400 articles, where a pile's own counts begin to mean something.
private func pileFullness(_ count: Int) -> Float { min(1, Float(count) / 400) }
/// A term that more articles have makes no candidates.
private let candidateArticlesMaximum = 60
/// One story stays within about three days; later ones must be liker.
private func dayPenalty(_ days: Int) -> Float {
    days <= 3 ? 0 : min(1, 0.05 * Float(days - 3))
}

private func daysApart(_ left: Sketch, _ right: Sketch) -> Int {
    guard let a = left.day, let b = right.day else { return 0 }
    return abs(a.ordinal - b.ordinal)
}

private struct Vector {
    /// Sorted by key, of length one.
    var entries: [(key: UInt64, weight: Float)]
}

/// Weighs each term by how rare it is in the language and in this pile.
private func vectors(_ sketches: [Sketch]) -> [Vector] {
    var counts: [UInt64: Int] = [:]
    for sketch in sketches {
        for entry in sketch.entries { counts[entry.key, default: 0] += 1 }
    }
    // A small pile may be all one story, and then its own counts would hide just what
    // makes the story.
    let pileShare = pileShareMaximum * pileFullness(sketches.count)
    return sketches.map { sketch in
        let weighted = sketch.entries.map { entry in
            let pile = logarithm(
                Float(sketches.count + 40) / Float((counts[entry.key] ?? 1) + 1)
            )
            let background = Float(entry.level) / 4
            let mixed = background + pileShare * (pile - background)
            let often = 1 + logarithm(Float(entry.count))
            let lead: Float = entry.isInLead ? 1.7 : 1
            return (key: entry.key, weight: often * lead * mixed)
        }
        let length = weighted.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        return Vector(entries: weighted.map { ($0.key, $0.weight / max(length, 1)) })
    }
}

/// The natural logarithm, from the exponent and a series: no Foundation here.
func logarithm(_ value: Float) -> Float {
    guard value > 0 else { return 0 }
    let fraction = (value.significand - 1) / (value.significand + 1)
    let square = fraction * fraction
    let series = fraction * (2 + square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7))))
    return Float(value.exponent) * 0.693_147_2 + series
}

private func candidates(_ vectors: [Vector], _ sketches: [Sketch]) -> [(Int, Int)] {
    var index: [UInt64: [Int]] = [:]
    for (article, sketch) in sketches.enumerated() {
        for entry in sketch.entries where entry.level >= 12 {
            index[entry.key, default: []].append(article)
        }
    }
    var result: [(Int, Int)] = []
    var seen = Array(repeating: (by: -1, terms: 0), count: sketches.count)
    for (article, sketch) in sketches.enumerated() {
        for entry in sketch.entries where entry.level >= 12 {
            guard let others = index[entry.key], others.count <= candidateArticlesMaximum else {
                continue
            }
            for other in others where other < article {
                if seen[other].by != article { seen[other] = (article, 0) }
                seen[other].terms += 1
                // Three rare terms in common: below that no pair reaches the likeness.
                if seen[other].terms == 3 { result.append((other, article)) }
            }
        }
    }
    return result
}

private func cosine(_ left: Vector, _ right: Vector) -> Float {
    var sum: Float = 0
    var (i, j) = (0, 0)
    while i < left.entries.count, j < right.entries.count {
        if left.entries[i].key < right.entries[j].key {
            i += 1
        } else if left.entries[i].key > right.entries[j].key {
            j += 1
        } else {
            sum += left.entries[i].weight * right.entries[j].weight
            i += 1
            j += 1
        }
    }
    return sum
}
