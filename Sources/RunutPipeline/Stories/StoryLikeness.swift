internal import RunutLanguages

/// What two sketches have in common and what sets them apart. Cosines, unless said otherwise.
package enum StoryFeature: Int, CaseIterable, Sendable {
    case allTerms, words, capitalised, pairs, people, bodies, places, figures
    /// Of title and first sentences alone.
    case leadTerms, leadPairs, leadNames, leadFigures
    case title
    /// The share of one's lead that stands anywhere in the other: the smaller, the larger.
    case leadFound, leadFoundMost
    /// The logarithm of how many rare terms, and pairs, both have.
    case rareTerms, rarePairs
    /// The logarithm of the shorter length, and of the lengths' ratio.
    case length, lengthRatio
    case oneOutlet
    /// Published on one day; days between, up to seven.
    case oneDay, daysApart
    /// A day is named by both leads, by both texts; or else how far the nearest are apart, up to five.
    case leadDay, leadDaysApart, namedDay, namedDaysApart

    package static let count = 26
}

package typealias StoryFeatures = InlineArray<26, Float>

extension StoryFeature {
    /// What a shared day says depends on how many articles of the pile share one.
    package static let sharedDays: [StoryFeature] = [.oneDay, .leadDay, .namedDay]
}

/// Whether two articles tell one story, in log odds, by weights of their language.
package struct StoryLikeness: Sendable {
    private struct Weights: Sendable {
        let code: UInt16
        let bias: Float
        /// In the order of `StoryFeature`.
        var weights: [Float]
    }

    private let tables: [Weights]

    /// Between these: one very sure pair must not outweigh all others of two groups.
    static let lowest: Float = -4
    static let highest: Float = 8
    /// Two articles that have less in common are strangers.
    static let cosineMinimum: Float = 0.05

    init(_ packs: [LanguagePack], pile: PileSurvey?) {
        self.init(packs.map { ($0.code, $0.story.likeness) }, pile: pile)
    }

    /// - Parameter weights: by language, as `StoryWords` has them; a language with none is left
    ///   out.
    package init(_ weights: [(language: String, weights: [Float])], pile: PileSurvey?) {
        tables = weights.compactMap { language, weights in
            guard weights.count == StoryFeature.count + 1 else { return nil }
            var table = Weights(
                code: Sketch.number(ofLanguage: language),
                bias: weights[0] + (pile?.allowance ?? 0),
                weights: Array(weights.dropFirst())
            )
            for feature in StoryFeature.sharedDays {
                table.weights[feature.rawValue] *= pile?.dayRarity ?? 1
            }
            return table
        }
    }

    /// Articles of two languages, or of one without weights, are weighed by the first that has
    /// some.
    func score(_ store: SketchStore, _ left: Int, _ right: Int) -> Float {
        let shared = SharedTerms(store, left, right)
        return score(store.features(left, right, shared), of: store, left, right)
    }

    /// The link between two articles; nil where they are not likely of one story.
    /// - Parameter table: the terms of the left one.
    func link(
        _ store: SketchStore,
        _ left: Int,
        _ table: TermTable,
        to right: Int
    ) -> StoryLinks.Link? {
        let shared = SharedTerms(store, table, right)
        let features = store.features(left, right, shared)
        let score = score(features, of: store, left, right)
        guard score > 0 else { return nil }
        return StoryLinks.Link(
            place: UInt32(truncatingIfNeeded: right),
            score: score,
            isCopy: store.areCopies(left, right, features)
        )
    }

    private func score(
        _ features: StoryFeatures,
        of store: SketchStore,
        _ left: Int,
        _ right: Int
    ) -> Float {
        guard features[StoryFeature.allTerms.rawValue] > Self.cosineMinimum else {
            return Self.lowest
        }
        let (a, b) = (store.languages[left], store.languages[right])
        let own = a == b ? tables.first { $0.code == a } : nil
        guard let table = own ?? tables.first else { return Self.lowest }
        var sum = table.bias
        for index in 0..<StoryFeature.count { sum += table.weights[index] * features[index] }
        return max(Self.lowest, min(Self.highest, sum))
    }
}

/// All pairs of a pile that are no strangers, by their positions: what weights are learned from.
package func storyPairs(
    of sketches: [Sketch],
    _ use: (_ left: Int, _ right: Int, _ features: StoryFeatures) -> Void
) {
    var store = SketchStore()
    for sketch in sketches { store.append(sketch) }
    for left in sketches.indices {
        for right in left + 1..<sketches.count {
            let shared = SharedTerms(store, left, right)
            let features = store.features(left, right, shared)
            guard features[StoryFeature.allTerms.rawValue] > StoryLikeness.cosineMinimum else {
                continue
            }
            use(left, right, features)
        }
    }
}

/// Two sketches with as much in common are of one text, give or take a sentence.
private let copyCosineMinimum: Float = 0.9
/// News of one template differs in its figures.
private let copyFiguresMinimum: Float = 0.8
private let copyDaysMaximum = 3

extension SketchStore {
    fileprivate func features(
        _ left: Int,
        _ right: Int,
        _ shared: SharedTerms
    ) -> StoryFeatures {
        var features = StoryFeatures(repeating: 0)
        func set(_ feature: StoryFeature, _ value: Float) { features[feature.rawValue] = value }
        let (a, b) = (squares[left], squares[right])
        set(.allTerms, cosine(shared.byKind, a.byKind, b.byKind, Kinds.all))
        for kind in 0..<7 {
            features[1 + kind] = cosine(shared.byKind, a.byKind, b.byKind, 1 << UInt8(kind))
        }
        set(.leadTerms, cosine(shared.lead, a.leadByKind, b.leadByKind, Kinds.said))
        set(.leadPairs, cosine(shared.lead, a.leadByKind, b.leadByKind, Kinds.pairs))
        set(.leadNames, cosine(shared.lead, a.leadByKind, b.leadByKind, Kinds.names))
        set(.leadFigures, cosine(shared.lead, a.leadByKind, b.leadByKind, Kinds.figures))
        set(.title, shared.title / max(.leastNormalMagnitude, (a.title * b.title).squareRoot()))
        let found = (
            shared.leftLead / max(.leastNormalMagnitude, sum(a.leadByKind, Kinds.said)),
            shared.rightLead / max(.leastNormalMagnitude, sum(b.leadByKind, Kinds.said))
        )
        set(.leadFound, min(found.0, found.1))
        set(.leadFoundMost, max(found.0, found.1))
        set(.rareTerms, logarithm(Float(1 + shared.rareTerms)))
        set(.rarePairs, logarithm(Float(1 + shared.rarePairs)))
        let (short, long) = (
            logarithm(Float(min(lengths[left], lengths[right])) + 1),
            logarithm(Float(max(lengths[left], lengths[right])) + 1)
        )
        set(.length, short)
        set(.lengthRatio, long - short)
        set(.oneOutlet, outlets[left] != 0 && outlets[left] == outlets[right] ? 1 : 0)
        if let apart = daysApart(left, right) {
            set(.oneDay, apart == 0 ? 1 : 0)
            set(.daysApart, Float(min(7, apart)))
        }
        addNamedDays(left, right, &features)
        return features
    }

    func areCopies(_ left: Int, _ right: Int, _ features: StoryFeatures) -> Bool {
        func value(_ feature: StoryFeature) -> Float { features[feature.rawValue] }
        let figures = (squares[left].byKind[6], squares[right].byKind[6])
        return value(.allTerms) >= copyCosineMinimum
            && (figures == (0, 0) || value(.figures) >= copyFiguresMinimum)
            && (daysApart(left, right) ?? 0) <= copyDaysMaximum
    }

    private func addNamedDays(_ left: Int, _ right: Int, _ features: inout StoryFeatures) {
        var nearest: (lead: Int32, any: Int32) = (.max, .max)
        for first in namedDayRange(left) {
            for second in namedDayRange(right) {
                let apart = abs(namedDays[first].ordinal - namedDays[second].ordinal)
                nearest.any = min(nearest.any, apart)
                if namedDays[first].isInLead, namedDays[second].isInLead {
                    nearest.lead = min(nearest.lead, apart)
                }
            }
        }
        for (apart, same, away) in [
            (nearest.lead, StoryFeature.leadDay, StoryFeature.leadDaysApart),
            (nearest.any, .namedDay, .namedDaysApart),
        ] where apart != .max {
            features[same.rawValue] = apart == 0 ? 1 : 0
            features[away.rawValue] = Float(min(5, apart))
        }
    }
}

/// A rarity, in quarters, that one term in 400 articles has.
private let rareLevel = 24

/// The products of what both sketches have.
private struct SharedTerms {
    var byKind = InlineArray<7, Float>(repeating: 0)
    var lead = InlineArray<7, Float>(repeating: 0)
    var title: Float = 0
    /// The squares of one's lead that stand anywhere in the other.
    var leftLead: Float = 0
    var rightLead: Float = 0
    var rareTerms = 0
    var rarePairs = 0

    init(_ store: SketchStore, _ left: Int, _ right: Int) {
        store.withEntries(left) { lefts in
            store.withEntries(right) { rights in
                var (i, j) = (0, 0)
                while i < lefts.count, j < rights.count {
                    let (a, b) = (lefts[i], rights[j])
                    let (leftKey, rightKey) = (a >> 24, b >> 24)
                    if leftKey == rightKey {
                        add(Sketch.Entry(bits: a), Sketch.Entry(bits: b))
                    }
                    i += leftKey <= rightKey ? 1 : 0
                    j += rightKey <= leftKey ? 1 : 0
                }
            }
        }
    }

    /// The same, faster where one sketch is held against many.
    init(_ store: SketchStore, _ table: TermTable, _ right: Int) {
        store.withEntries(right) { rights in
            for bits in rights {
                if let left = table.entry(like: bits) {
                    add(Sketch.Entry(bits: left), Sketch.Entry(bits: bits))
                }
            }
        }
    }

    private mutating func add(_ left: Sketch.Entry, _ right: Sketch.Entry) {
        // What is a name here may be a word there; it is then no name that both have.
        let kind = Int(min(left.kind.rawValue, right.kind.rawValue))
        byKind[kind] += termWeight(left) * termWeight(right)
        let (a, b) = (Float(left.level), Float(right.level))
        if left.stands, right.stands { lead[kind] += a * b }
        let isRare = min(left.level, right.level) >= rareLevel
        if left.kind == .pair {
            if isRare { rarePairs += 1 }
        } else if left.kind != .number {
            if isRare { rareTerms += 1 }
            if left.stands { leftLead += a * a }
            if right.stands { rightLead += b * b }
            if left.isInTitle, right.isInTitle { title += a * b }
        }
    }
}

/// The entries of one sketch, found by their terms. Nearly all terms of another sketch end at an
/// empty place, without a branch that the processor guesses wrong.
struct TermTable: Sendable {
    private var slots: [UInt64] = Array(repeating: 0, count: 1 << 10)
    private var used: [Int] = []

    mutating func fill(_ store: SketchStore, _ place: Int) {
        for slot in used { slots[slot] = 0 }
        used.removeAll(keepingCapacity: true)
        store.withEntries(place) { entries in
            while entries.count * 4 > slots.count { slots += slots.map { _ in 0 } }
            for bits in entries {
                var slot = slot(of: bits)
                while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = bits
                used.append(slot)
            }
        }
    }

    @inline(__always)
    func entry(like bits: UInt64) -> UInt64? {
        slots.withUnsafeBufferPointer { slots in
            var slot = slot(of: bits)
            while slots[slot] != 0 {
                if (slots[slot] ^ bits) >> 24 == 0 { return slots[slot] }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// Terms are hashes.
    @inline(__always)
    private func slot(of bits: UInt64) -> Int {
        Int(truncatingIfNeeded: bits >> 24) & (slots.count - 1)
    }
}

private typealias ByKind = InlineArray<7, Float>

/// Kinds of terms as bits.
private enum Kinds {
    static let all: UInt8 = 0b111_1111
    /// All but pairs and figures.
    static let said: UInt8 = 0b011_1011
    static let names: UInt8 = 0b011_1010
    static let pairs: UInt8 = 0b000_0100
    static let figures: UInt8 = 0b100_0000
}

private func sum(_ values: ByKind, _ kinds: UInt8) -> Float {
    var sum: Float = 0
    for kind in 0..<7 where kinds >> UInt8(kind) & 1 == 1 { sum += values[kind] }
    return sum
}

private func cosine(
    _ shared: ByKind,
    _ left: ByKind,
    _ right: ByKind,
    _ kinds: UInt8
) -> Float {
    let product = sum(left, kinds) * sum(right, kinds)
    return product > 0 ? sum(shared, kinds) / product.squareRoot() : 0
}
