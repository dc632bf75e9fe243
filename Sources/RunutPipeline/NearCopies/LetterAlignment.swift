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
    WordsAhead.with { room in
        left.bytes.withUnsafeBufferPointer { leftBytes in
            right.bytes.withUnsafeBufferPointer { rightBytes in
                for seed in seeds {
                    let known = result.suffix(knownReach).contains {
                        $0.left.contains(seed.left - 1) && $0.right.contains(seed.right - 1)
                    }
                    if known { continue }
                    let start = Walk(leftBytes, rightBytes, at: seed, step: -1, room).farthest
                    let end = Walk(leftBytes, rightBytes, at: seed, step: 1, room).farthest
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
    private let room: WordsAhead

    init(
        _ left: UnsafeBufferPointer<UInt8>,
        _ right: UnsafeBufferPointer<UInt8>,
        at seed: (left: Int, right: Int),
        step: Int,
        _ room: WordsAhead
    ) {
        (self.left, self.right, self.step, self.room) = (left, right, step, room)
        farthest = Place(left: seed.left, right: seed.right)
        var place = farthest
        while true {
            let run = run(place.left, place.right)
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
    private func run(_ i: Int, _ j: Int) -> Int {
        // Going backwards the letter before a place comes next.
        var (i, j) = step > 0 ? (i, j) : (i - 1, j - 1)
        var count = 0
        while i >= 0, j >= 0, i < left.count, j < right.count, left[i] == right[j] {
            i += step
            j += step
            count += 1
        }
        return count
    }

    /// The nearest place from which both go on alike: where the eight letters that come next are
    /// the same, five where one or two were misread.
    private func nextMeeting(_ place: Place) -> Place? {
        let (own, other) = (skips(left, place.left), skips(right, place.right))
        guard own > 0, other > 0 else { return nil }
        let five = step > 0 ? UInt64.max >> 24 : UInt64.max << 24
        for distance in 1...misreadLetters {
            for short in 0...distance {
                if distance < own, short < other,
                    (word(left, place.left, distance) ^ word(right, place.right, short)) & five == 0
                {
                    return skipped(place, distance, short)
                }
                if distance < other, short < own,
                    (word(left, place.left, short) ^ word(right, place.right, distance)) & five == 0
                {
                    return skipped(place, short, distance)
                }
            }
        }
        room.take(own) { word(left, place.left, $0) }
        var nearest: (left: Int, right: Int, distance: Int)?
        for skip in 0..<other {
            if let nearest, nearest.distance <= skip { break }
            guard let found = room.index(of: word(right, place.right, skip)) else { continue }
            let distance = max(found, skip)
            if distance < nearest?.distance ?? .max { nearest = (found, skip, distance) }
        }
        return nearest.map { skipped(place, $0.left, $0.right) }
    }

    /// How many letters can be skipped so that eight are left.
    @inline(__always)
    private func skips(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        min(skipMaximum + 1, (step > 0 ? bytes.count - place : place) - 7)
    }

    /// The eight letters that come next after so many.
    @inline(__always)
    private func word(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ skip: Int) -> UInt64 {
        let start = step > 0 ? place + skip : place - skip - 8
        let raw = UnsafeRawBufferPointer(bytes)
        return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
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

/// The words of eight letters that stand a little ahead in one of the texts, to be looked up; the
/// room is used again and again.
private struct WordsAhead {
    let words: UnsafeMutableBufferPointer<UInt64>
    /// Positions in `words`, plus one.
    let slots: UnsafeMutableBufferPointer<UInt8>

    @inline(__always)
    func take(_ count: Int, _ word: (Int) -> UInt64) {
        slots.update(repeating: 0)
        for skip in 0..<count {
            words[skip] = word(skip)
            var slot = slot(of: words[skip])
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt8(truncatingIfNeeded: skip + 1)
        }
    }

    @inline(__always)
    func index(of word: UInt64) -> Int? {
        var slot = slot(of: word)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if words[index] == word { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private func slot(of word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 57)
    }

    /// Hands over room for one call.
    static func with(_ body: (WordsAhead) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: skipMaximum + 1) { words in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { slots in
                body(WordsAhead(words: words, slots: slots))
            }
        }
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
private var skipMaximum: Int { 40 }
/// One or two letters misread, doubled or lost.
private let misreadLetters = 2
