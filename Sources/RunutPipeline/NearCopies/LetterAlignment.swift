internal import RunutText

/// A stretch that stands in two texts, but for words and letters that differ: positions among
/// the letters of both.
struct LetterAlignment: Sendable, Equatable {
    let left: Range<Int>
    let right: Range<Int>
    /// Letters that are the same in both.
    let same: Int
    /// Digits that differ, of both.
    let changedDigits: Int

    var identity: Float { Float(same) / Float(max(1, max(left.count, right.count))) }
}

/// Extends rows that two texts have in common as far as they go on alike: exactly, letter by
/// letter, over words that were replaced, left out or put in and letters that were misread.
/// - Parameter seeds: the letter after a row, in both.
func alignments(
    of left: Letters,
    _ right: Letters,
    seeds: [(left: Int, right: Int)]
) -> [LetterAlignment] {
    var result: [LetterAlignment] = []
    left.bytes.withUnsafeBufferPointer { leftBytes in
        right.bytes.withUnsafeBufferPointer { rightBytes in
            for seed in seeds {
                let known = result.suffix(knownReach).contains {
                    $0.left.contains(seed.left - 1) && $0.right.contains(seed.right - 1)
                }
                if known { continue }
                let start = Walk(leftBytes, rightBytes, at: seed, step: -1).farthest
                let end = Walk(leftBytes, rightBytes, at: seed, step: 1).farthest
                // A key that two different rows share leads nowhere.
                guard end.left > start.left, end.right > start.right else { continue }
                result.append(
                    LetterAlignment(
                        left: start.left..<end.left,
                        right: start.right..<end.right,
                        same: start.same + end.same,
                        changedDigits: start.changedDigits + end.changedDigits
                    )
                )
            }
        }
    }
    return result
}

/// A seed inside one of the last few alignments is known.
private let knownReach = 16

/// Goes through two texts side by side, forwards or backwards.
private struct Walk {
    struct Place {
        var left: Int
        var right: Int
        var same = 0
        var changedDigits = 0
    }

    /// Where the last solid run of letters ended.
    private(set) var farthest: Place
    private let left: UnsafeBufferPointer<UInt8>
    private let right: UnsafeBufferPointer<UInt8>
    private let step: Int

    init(
        _ left: UnsafeBufferPointer<UInt8>,
        _ right: UnsafeBufferPointer<UInt8>,
        at seed: (left: Int, right: Int),
        step: Int
    ) {
        (self.left, self.right, self.step) = (left, right, step)
        farthest = Place(left: seed.left, right: seed.right)
        var place = farthest
        while true {
            let run = run(place.left, place.right, atMost: .max)
            place.left += run * step
            place.right += run * step
            place.same += run
            if run >= solidLetters || place.same == run { farthest = place }
            let looseLeft = abs(place.left - farthest.left)
            let looseRight = abs(place.right - farthest.right)
            guard max(looseLeft, looseRight) <= looseLettersMaximum else { return }
            guard let next = nextMeeting(place) else { return }
            place = next
        }
    }

    /// Letters that are the same from here on.
    @inline(__always)
    private func run(_ i: Int, _ j: Int, atMost limit: Int) -> Int {
        // Going backwards the letter before a place comes next.
        var (i, j) = step > 0 ? (i, j) : (i - 1, j - 1)
        var count = 0
        while count < limit, i >= 0, j >= 0, i < left.count, j < right.count, left[i] == right[j] {
            i += step
            j += step
            count += 1
        }
        return count
    }

    /// The nearest place from which both go on alike.
    private func nextMeeting(_ place: Place) -> Place? {
        for distance in 1...skipMaximum {
            let needed = distance <= misreadLetters ? meetingLettersNear : meetingLetters
            for short in 0...distance {
                if meets(place, short, distance, needed) { return skipped(place, short, distance) }
                if meets(place, distance, short, needed) { return skipped(place, distance, short) }
            }
        }
        return nil
    }

    @inline(__always)
    private func meets(_ place: Place, _ left: Int, _ right: Int, _ needed: Int) -> Bool {
        run(place.left + left * step, place.right + right * step, atMost: needed) == needed
    }

    private func skipped(_ place: Place, _ left: Int, _ right: Int) -> Place {
        var next = place
        next.left += left * step
        next.right += right * step
        next.changedDigits += changedDigits(self.left, place.left, next.left)
        next.changedDigits += changedDigits(self.right, place.right, next.right)
        return next
    }
}

/// Of the figures that a change touches: one other digit makes another figure.
private func changedDigits(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ one: Int,
    _ other: Int
) -> Int {
    var (start, end) = (min(one, other), max(one, other))
    guard digitCount(bytes, start, end) > 0 else { return 0 }
    while start > 0, bytes[start] &- 0x30 < 10, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
    while end < bytes.count, bytes[end - 1] &- 0x30 < 10, bytes[end] &- 0x30 < 10 { end += 1 }
    return digitCount(bytes, start, end)
}

/// Between two places, in whatever order.
func digitCount(_ bytes: UnsafeBufferPointer<UInt8>, _ one: Int, _ other: Int) -> Int {
    var count = 0
    for index in min(one, other)..<max(one, other) where bytes[index] &- 0x30 < 10 { count += 1 }
    return count
}

/// A run of letters that is no accident: an alignment ends with one.
private let solidLetters = 12
/// Letters without such a run after which two texts no longer go on alike.
private let looseLettersMaximum = 120
/// Letters that an edit takes at most: three long words replaced.
private let skipMaximum = 40
/// One or two letters misread, doubled or lost.
private let misreadLetters = 2
private let meetingLettersNear = 5
private let meetingLetters = 9
