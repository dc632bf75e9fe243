internal import RunutLanguages
internal import RunutText

/// Bundles articles into stories by their sketches: groups of positions in `sketches`, in
/// order of their first member.
///
/// Near-copies join first and the first of them stands for all. Candidates come from an
/// inverted index over terms that few of those have; groups join by average likeness, so
/// that one article in between does not glue two events together.
package func bundle(_ sketches: [Sketch]) -> [[Int]] {
    // Copies are copies whatever else is in the pile; and they count once in its counts, or
    // what a dispatch says would weigh nothing where a thousand outlets have it.
    let copies = nearCopies(sketches.map { Vector($0) { _ in nil } }, sketches)
    let vectors = vectors(sketches, firsts: copies.map { $0[0] })
    let minimum = bundleLikenessMinimum - smallPileAllowance * (1 - pileFullness(copies.count))
    var linkage = Linkage(count: copies.count, stranger: -minimum)
    let firsts = copies.map { $0[0] }
    for (left, right) in candidates(firsts.map { sketches[$0] }) {
        let (a, b) = (firsts[left], firsts[right])
        let likeness =
            cosine(vectors[a], vectors[b]) - dayPenalty(daysApart(sketches[a], sketches[b]))
        linkage.insert(left, right, score: likeness - minimum)
    }
    return linkage.groups().map { group in group.flatMap { copies[$0] }.sorted() }
}

/// Tuned on 274 Indonesian stories of three days.
private let bundleLikenessMinimum: Float = 0.24
/// A pile somebody gathered by hand is about few events; a stream holds many look-alikes.
private let smallPileAllowance: Float = 0.1
/// From 0 to 1 at some 400 articles, where a pile's own counts begin to mean something.
private func pileFullness(_ count: Int) -> Float { min(1, Float(count) / 400) }
/// A term that more articles have makes no candidates; near-copies count once.
private let candidateArticlesMaximum = 60
/// Two sketches that are liker than this are of one text, give or take a sentence.
private let copyLikenessMinimum: Float = 0.8
/// How many of the articles before it that have a term an article is held against: copies
/// stand side by side in the lists of most of their terms.
private let copyNeighboursMaximum = 4
/// A copy meets its neighbour in at least one of so many of its terms.
private let copyTermsShare = 8
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

    /// Weighs each term by how rare it is in the language, or as the pile says.
    init(_ sketch: Sketch, rarity: (Sketch.Entry) -> Float?) {
        let weighted = sketch.entries.map { entry in
            let often = 1 + logarithm(Float(entry.count))
            let lead: Float = entry.isInLead ? 1.7 : 1
            let rare = rarity(entry) ?? Float(entry.level) / 4
            return (key: entry.key, weight: often * lead * rare)
        }
        let length = weighted.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        entries = weighted.map { ($0.key, $0.weight / max(length, .ulpOfOne)) }
    }
}

/// Weighs each term by how rare it is in the language and in this pile.
private func vectors(_ sketches: [Sketch], firsts: [Int]) -> [Vector] {
    var counts: [UInt64: Int] = [:]
    for first in firsts {
        for entry in sketches[first].entries { counts[entry.key, default: 0] += 1 }
    }
    // A small pile may be all one story, and then its own counts would hide just what
    // makes the story.
    let pileShare = pileFullness(firsts.count)
    return sketches.map { sketch in
        Vector(sketch) { entry in
            let pile = logarithm(
                Float(firsts.count + 40) / Float((counts[entry.key] ?? 1) + 1)
            )
            let background = Float(entry.level) / 4
            // What every article of a pile has still says what it is about.
            return max(background / 8, background + pileShare * (pile - background))
        }
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

/// Groups of near-copies in order of their first member, everything else alone.
///
/// Each article is held against the last few before it in the list of each of its terms: the
/// work grows with the number of articles, however many of them are copies of one text.
private func nearCopies(_ vectors: [Vector], _ sketches: [Sketch]) -> [[Int]] {
    var last: [UInt64: [Int]] = [:]
    var group = Array(sketches.indices)
    var seen = Array(repeating: (by: -1, terms: 0), count: sketches.count)
    for (article, sketch) in sketches.enumerated() {
        let needed = max(3, sketch.entries.count / copyTermsShare)
        for entry in sketch.entries where entry.level >= candidateLevelMinimum {
            for other in last[entry.key] ?? [] {
                if seen[other].by != article { seen[other] = (article, 0) }
                seen[other].terms += 1
                guard seen[other].terms == needed, group[article] == article else { continue }
                let apart = dayPenalty(daysApart(sketches[other], sketch))
                if cosine(vectors[other], vectors[article]) - apart >= copyLikenessMinimum {
                    group[article] = group[other]
                }
            }
            last[entry.key, default: []].append(article)
            if last[entry.key]?.count ?? 0 > copyNeighboursMaximum {
                last[entry.key]?.removeFirst()
            }
        }
    }
    var members: [[Int]] = Array(repeating: [], count: sketches.count)
    for article in sketches.indices { members[group[article]].append(article) }
    return members.filter { !$0.isEmpty }
}

/// Rarity, in quarters, from which a term says something of a story.
private let candidateLevelMinimum = 12

/// Pairs that share three rare terms. Below that no pair reaches the likeness.
private func candidates(_ sketches: [Sketch]) -> [(Int, Int)] {
    var index: [UInt64: [Int]] = [:]
    for (article, sketch) in sketches.enumerated() {
        for entry in sketch.entries where entry.level >= candidateLevelMinimum {
            index[entry.key, default: []].append(article)
        }
    }
    var result: [(Int, Int)] = []
    var seen = Array(repeating: (by: -1, terms: 0), count: sketches.count)
    for (article, sketch) in sketches.enumerated() {
        for entry in sketch.entries where entry.level >= candidateLevelMinimum {
            guard let others = index[entry.key], others.count <= candidateArticlesMaximum else {
                continue
            }
            for other in others where other < article {
                if seen[other].by != article { seen[other] = (article, 0) }
                seen[other].terms += 1
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
