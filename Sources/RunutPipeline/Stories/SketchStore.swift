internal import RunutLanguages
internal import RunutText

/// The sketches that are being bundled, side by side in a few arrays: a million of them must fit
/// into memory, and comparing two must touch little of it. A sketch is known by its place.
struct SketchStore: Sendable {
    private(set) var ids: [UInt64] = []
    /// Days since 1970; `unknownDay` where nobody tells.
    private(set) var days: [Int32] = []
    private(set) var outlets: [UInt32] = []
    private(set) var languages: [UInt16] = []
    private(set) var lengths: [UInt16] = []
    private(set) var squares: [TermSquares] = []
    private var blocks: [[UInt64]] = []
    private var entryRanges: [(start: UInt32, count: UInt32)] = []
    private(set) var namedDays: [Sketch.NamedDay] = []
    private var namedDayEnds: [UInt32] = [0]

    static let unknownDay = Int32.min

    var count: Int { ids.count }

    /// Entries of one sketch stand in one block: what a million have is never moved, nor twice in
    /// memory, as it grows.
    private static let blockCount = 1 << 20

    @inline(__always)
    func withEntries<Result>(
        _ place: Int,
        _ body: (UnsafeBufferPointer<UInt64>) -> Result
    ) -> Result {
        let (start, count) = entryRanges[place]
        let first = Int(start) & (Self.blockCount - 1)
        return blocks[Int(start) / Self.blockCount].withUnsafeBufferPointer { block in
            body(UnsafeBufferPointer(rebasing: block[first..<first + Int(count)]))
        }
    }

    func namedDayRange(_ place: Int) -> Range<Int> {
        Int(namedDayEnds[place])..<Int(namedDayEnds[place + 1])
    }

    mutating func append(_ sketch: Sketch) {
        ids.append(sketch.article.value)
        days.append(sketch.day.map { Int32($0.ordinal) } ?? Self.unknownDay)
        outlets.append(sketch.outlet)
        languages.append(sketch.language)
        lengths.append(sketch.length)
        var sums = TermSquares()
        for entry in sketch.entries { sums.add(entry) }
        squares.append(sums)
        append(sketch.entries)
        namedDays += sketch.days
        namedDayEnds.append(UInt32(namedDays.count))
    }

    private mutating func append(_ entries: [Sketch.Entry]) {
        let room = Self.blockCount - (blocks.last?.count ?? Self.blockCount)
        if entries.count > room || blocks.isEmpty {
            blocks.append([])
            // A few articles need no eight megabytes.
            if blocks.count > 1 { blocks[blocks.count - 1].reserveCapacity(Self.blockCount) }
        }
        let start = (blocks.count - 1) * Self.blockCount + (blocks.last?.count ?? 0)
        blocks[blocks.count - 1].append(contentsOf: entries.lazy.map(\.bits))
        entryRanges.append(
            (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: entries.count))
        )
    }

    /// By day and id; what has no day comes last, for it may be older or newer than any.
    func precedes(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (days[left], days[right])
        if a != b { return b == Self.unknownDay || (a != Self.unknownDay && a < b) }
        return ids[left] < ids[right]
    }

    /// Nil where one of them has no day.
    func daysApart(_ left: Int, _ right: Int) -> Int? {
        let (a, b) = (days[left], days[right])
        return a == Self.unknownDay || b == Self.unknownDay ? nil : abs(Int(a) - Int(b))
    }
}

/// What cosines are divided by: the squares of a sketch's weights, by kind of term.
struct TermSquares: Sendable {
    var byKind = InlineArray<7, Float>(repeating: 0)
    /// Of terms in title or lead, each weighed once by its rarity.
    var leadByKind = InlineArray<7, Float>(repeating: 0)
    var title: Float = 0

    mutating func add(_ entry: Sketch.Entry) {
        let kind = Int(entry.kind.rawValue)
        let weight = termWeight(entry)
        byKind[kind] += weight * weight
        guard entry.stands else { return }
        let rarity = Float(entry.level)
        leadByKind[kind] += rarity * rarity
        if entry.isInTitle, entry.kind.isTitleTerm { title += rarity * rarity }
    }
}

extension Sketch.Entry.Kind {
    var isEntity: Bool { self == .person || self == .organisation || self == .place }
    var isTitleTerm: Bool { self == .word || self == .capitalised || isEntity }
}

/// How much one term counts: rarer ones, those that stand often and those of title and lead
/// more.
@inline(__always)
func termWeight(_ entry: Sketch.Entry) -> Float {
    oftenWeights[entry.count] * Float(entry.level) * (entry.stands ? 2 : 1)
}

/// 1 + ln n for counts from 0 to 15.
private let oftenWeights: InlineArray<16, Float> = {
    var weights = InlineArray<16, Float>(repeating: 1)
    for count in 2..<16 { weights[count] = 1 + logarithm(Float(count)) }
    return weights
}()

/// The natural logarithm, from the exponent and a series: no Foundation here.
func logarithm(_ value: Float) -> Float {
    guard value > 0 else { return 0 }
    let fraction = (value.significand - 1) / (value.significand + 1)
    let square = fraction * fraction
    let series = fraction * (2 + square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7))))
    return Float(value.exponent) * 0.693_147_2 + series
}
