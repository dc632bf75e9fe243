internal import RunutLanguages

/// What a pile says as a whole before its articles are compared: how many they are, and how much
/// a day says that two of them share. A stream has none: what is not yet there must not count.
package struct PileSurvey: Sendable {
    /// Of each day that an article is of or names, how many articles have it.
    private var counts: [Int32: Int] = [:]
    private var articleCount = 0
    private var datedCount = 0

    package init() {}

    package init(_ sketches: some Sequence<Sketch>) {
        for sketch in sketches { add(sketch) }
    }

    package mutating func add(_ sketch: Sketch) {
        var days = Set(sketch.days.map(\.ordinal))
        if let day = sketch.day { days.insert(Int32(day.ordinal)) }
        for day in days { counts[day, default: 0] += 1 }
        articleCount += 1
        datedCount += days.isEmpty ? 0 : 1
    }

    /// 1 in a stream, where many articles share any day; more in an archive of years.
    package var dayRarity: Float {
        let total = counts.values.reduce(0, +)
        guard total > 0 else { return 1 }
        let shared = Float(counts.values.reduce(0) { $0 + $1 * $1 }) / Float(total)
        let rarer = max(0, logarithm(streamArticlesOfDay / shared))
        // A few articles say little of what they were taken from.
        return 1 + rarer * Float(datedCount) / (Float(datedCount) + smallPileCount)
    }

    /// Added to the log odds of every pair: a pile that somebody gathered by hand is about few
    /// events, a stream holds many look-alikes.
    var allowance: Float {
        max(0, 1 - Float(articleCount) / handPileMaximum) * handPileAllowance
    }
}

/// So many articles had the day of any one of them where Indonesian weights were learned: three
/// days of six outlets.
private let streamArticlesOfDay: Float = 160
/// Of so many the days are believed by half.
private let smallPileCount: Float = 200
/// Of this many articles a pile is a stream.
private let handPileMaximum: Float = 400
private let handPileAllowance: Float = 2
