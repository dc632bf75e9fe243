package import RunutText

/// The fingerprints of one article: what its copies and whoever took a passage from it have too.
///
/// A row of letters is kept when its hash is small: every article keeps the same rows, so what
/// two articles share of their prints is, without bias, what they share of their texts, and
/// prints of several texts are those of all. Some 95 for 350 words, 760 bytes,
/// and some 50 bytes of figures and paragraphs.
package struct Prints: Hashable, Sendable {
    /// Changes when the same text gets other prints.
    package static let version: UInt16 = 1

    /// Letters in a row. Twelve met by chance in set phrases; of 21 too few are left by a
    /// scanner that misreads 8 % of the letters. See Documentation/Decisions/0017.
    package static var rowLetters: Int { 16 }

    /// One row in so many is kept. With 24 one passage of 30 words in fifty had fewer than
    /// two prints.
    package static var rowsPerPrint: UInt64 { 20 }

    /// Without its paragraphs, which only sketches are kept for.
    var ofRows: Prints {
        Prints(
            whole: whole,
            letterCount: letterCount,
            rows: rows,
            paragraphs: [],
            figures: figures
        )
    }

    package struct Print: Hashable, Sendable {
        package let key: UInt32
        /// The byte after the row in the article's text.
        package let end: UInt32
    }

    /// Of all letters in their order.
    package let whole: UInt64
    package let letterCount: UInt32
    /// In order of place.
    package let rows: [Print]
    /// The hash of each paragraph's letters, and the byte after it.
    package let paragraphs: [Print]
    /// Hashes of the first figures but for years, sorted, each once. Template news (a
    /// day's prices) is one text but for these.
    package let figures: [UInt16]
}

/// Makes prints, with room that is used again: one for each thread.
package struct PrintReader: Sendable {
    private var rows: [Prints.Print] = []
    private var paragraphs: [Prints.Print] = []
    private var found = [FoundRow](repeating: FoundRow(), count: blockBytes)
    private let table = RowEntry.table

    package init() {}

    /// The prints of what stands in `ranges`, as if nothing stood between them.
    package mutating func prints(of text: Text, _ ranges: [TextRange]) -> Prints {
        rows.removeAll(keepingCapacity: true)
        paragraphs.removeAll(keepingCapacity: true)
        var state = State()
        text.bytes.withUnsafeBufferPointer { source in
            for range in ranges { read(source, range.bytes, &state) }
        }
        return Prints(
            whole: mixed(state.sum ^ state.count),
            letterCount: UInt32(truncatingIfNeeded: state.count),
            rows: Array(rows[...]),
            paragraphs: Array(paragraphs[...]),
            figures: figures(of: text, ranges)
        )
    }

    private func figures(of text: Text, _ ranges: [TextRange]) -> [UInt16] {
        var found: [UInt16] = []
        text.bytes.withUnsafeBufferPointer { source in
            for range in ranges { readFigures(source, range.bytes, into: &found) }
        }
        found.sort()
        var count = 0
        for index in found.indices where index == 0 || found[index] != found[index - 1] {
            found[count] = found[index]
            count += 1
        }
        found.removeLast(found.count - count)
        return found
    }

    private mutating func read(
        _ source: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ state: inout State
    ) {
        var paragraph = Opening(source, range, state, table)
        var index = range.lowerBound
        while index < range.upperBound {
            var foundCount = 0
            index = table.withUnsafeBufferPointer { table in
                found.withUnsafeMutableBufferPointer { found in
                    let end = min(range.upperBound, index + blockBytes)
                    return readPlain(source, index..<end, table, found, &foundCount, &state)
                }
            }
            for row in found[..<foundCount] { keep(row) }
            guard index < range.upperBound else { break }
            let move = table[Int(source[index])].move
            if move & RowEntry.lineEnd != 0 {
                end(paragraph, at: index, state)
                index += 1
                paragraph = Opening(source, index..<range.upperBound, state, table)
            } else if move & RowEntry.special != 0 {
                index += add(FoldedCharacter(source, index, range.upperBound), at: index, &state)
            }
        }
        end(paragraph, at: range.upperBound, state)
    }

    private mutating func add(
        _ character: FoldedCharacter,
        at index: Int,
        _ state: inout State
    ) -> Int {
        for part in 0..<character.count {
            state.add(RowEntry(letter: character[part]))
            guard state.hash < rowHashLimit else { continue }
            keep(FoundRow(hash: state.hash, end: index + character.length))
        }
        return character.length
    }

    private mutating func keep(_ row: FoundRow) {
        let key = UInt32(truncatingIfNeeded: mixed(row.hash))
        // A line of one letter is one row again and again.
        if rows.last?.key == key { return }
        rows.append(Prints.Print(key: key, end: row.end))
    }

    private mutating func end(_ paragraph: Opening, at end: Int, _ state: State) {
        guard state.count > paragraph.countBefore else { return }
        let sum = state.sum &- paragraph.sumBefore &+ paragraph.difference
        let key = UInt32(truncatingIfNeeded: mixed(sum))
        paragraphs.append(Prints.Print(key: key, end: UInt32(truncatingIfNeeded: end)))
    }
}

/// Each letter moves the others of its row up by four bits, so that the hash is that of the
/// last 16 letters, without taking the first one out again. Of what is no letter the table
/// has neither value nor move, so that no branch is needed.
private struct State {
    /// The first fifteen letters end rows that are shorter.
    var hash: UInt64 = 0
    /// Of all letters so far, each with the row that it ends.
    var sum: UInt64 = 0
    var count: UInt64 = 0

    mutating func add(_ entry: RowEntry) {
        hash = (hash &<< entry.move) &+ entry.value
        sum &+= hash &* entry.value
        count += 1
    }
}

/// A paragraph's first rows must not count the letters of the one before it.
private struct Opening {
    let sumBefore: UInt64
    let countBefore: UInt64
    private(set) var difference: UInt64 = 0

    init(
        _ source: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ state: State,
        _ table: [RowEntry]
    ) {
        (sumBefore, countBefore) = (state.sum, state.count)
        var (hash, goingOn, letters) = (0 as UInt64, state.hash, 0)
        var index = range.lowerBound
        while index < range.upperBound, letters < Prints.rowLetters {
            let entry = table[Int(source[index])]
            if entry.move & RowEntry.lineEnd != 0 { return }
            if entry.move & RowEntry.special != 0 {
                let character = FoldedCharacter(source, index, range.upperBound)
                for part in 0..<character.count {
                    add(RowEntry(letter: character[part]), &hash, &goingOn)
                }
                letters += character.count
                index += character.length
            } else {
                add(entry, &hash, &goingOn)
                letters += Int(truncatingIfNeeded: entry.move &>> 2)
                index += 1
            }
        }
    }

    private mutating func add(_ entry: RowEntry, _ hash: inout UInt64, _ goingOn: inout UInt64) {
        hash = (hash &<< entry.move) &+ entry.value
        goingOn = (goingOn &<< entry.move) &+ entry.value
        difference &+= (hash &- goingOn) &* entry.value
    }
}

/// Reads up to the next byte that is more than a letter or none: nearly all of a text.
///
/// Whether a byte is a letter cannot be foretold, so nothing branches on it; asking cost three
/// times as much as all the rest.
@inline(__always)
private func readPlain(
    _ source: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ table: UnsafeBufferPointer<RowEntry>,
    _ found: UnsafeMutableBufferPointer<FoundRow>,
    _ foundCount: inout Int,
    _ kept: inout State
) -> Int {
    // Apart from the rest of the state, or they would live in memory, not in registers.
    var (hash, sum, count, written) = (kept.hash, kept.sum, kept.count, 0)
    var index = range.lowerBound
    while index < range.upperBound {
        let entry = table[Int(source[index])]
        if entry.move & RowEntry.special != 0 { break }
        hash = (hash &<< entry.move) &+ entry.value
        sum &+= hash &* entry.value
        let isLetter = entry.move &>> 2
        count &+= isLetter
        index &+= 1
        if hash < rowHashLimit {
            found[written] = FoundRow(hash: hash, end: index)
            written &+= Int(truncatingIfNeeded: isLetter)
        }
    }
    (kept.hash, kept.sum, kept.count, foundCount) = (hash, sum, count, written)
    return index
}

/// Points and commas inside a figure are no part of it; a year is no figure, for articles of one
/// year have it in common.
private func readFigures(
    _ source: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    into found: inout [UInt16]
) {
    var index = range.lowerBound
    while index < range.upperBound, found.count < figuresMaximum {
        guard source[index] &- 0x30 < 10 else {
            index += 1
            continue
        }
        var (value, digits, marks) = (0 as UInt64, 0, 0)
        while index < range.upperBound {
            let byte = source[index]
            if byte &- 0x30 < 10 {
                value = value &* 10 &+ UInt64(byte &- 0x30)
                digits += 1
            } else if byte == 0x2E || byte == 0x2C {
                marks += 1
            } else {
                break
            }
            index += 1
        }
        let isYear = digits == 4 && marks == 0 && (1900..<2100).contains(value)
        if !isYear { found.append(UInt16(truncatingIfNeeded: mixed(value) >> 40)) }
    }
}

/// So many tell two days' templates apart.
private var figuresMaximum: Int { 48 }

private struct FoundRow {
    let hash: UInt64
    let end: UInt32

    init() { (hash, end) = (0, 0) }

    @inline(__always)
    init(hash: UInt64, end: Int) {
        self.hash = hash
        self.end = UInt32(truncatingIfNeeded: end)
    }
}

/// What is read at once: it finds at most one row a byte.
private var blockBytes: Int { 2048 }

/// What a byte does to a row's hash.
private struct RowEntry {
    static var special: UInt64 { 0x100 }
    static var lineEnd: UInt64 { 0x200 }

    /// Four for a letter; higher bits are no part of a shift.
    var move: UInt64 = 0
    var value: UInt64 = 0

    init() {}

    @inline(__always)
    init(letter: UInt8) {
        move = 4
        value = mixed(UInt64(letter) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1)
    }

    static let table: [RowEntry] = (0..<256).map { byte in
        var entry = RowEntry()
        if byte < 0x80 {
            let letter = LetterClasses.shared.folded[byte]
            if letter != 0 { entry = RowEntry(letter: letter) }
            if byte == 0x0A { entry.move = special | lineEnd }
        } else {
            entry.move = special
        }
        return entry
    }
}

private var rowHashLimit: UInt64 { UInt64.max / Prints.rowsPerPrint }
