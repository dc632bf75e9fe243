internal import RunutText

/// A frequent word that one slip of the keys would turn into another form.
package struct NearForm: Hashable, Sendable {
    package let word: [UInt8]
    package let hash: UInt64
    /// `4 * ln(articles)`
    package let wordClass: Int
    /// Fingers make it so: a letter too few or too many, two turned around, or the key beside.
    /// Any other letter in its place as often makes another word: rantai, pantai.
    package let isKeySlip: Bool
}

extension Spelling {
    /// The words at least as frequent as asked for that are one letter more, less or other, or
    /// one pair of neighbours turned around; the most frequent first. The first letter stays:
    /// fingers slip inside words, and beginnings (`me-`, `pe-`) make other words.
    package func nearForms(of form: [UInt8], classMinimum: Int) -> [NearForm] {
        var result: [NearForm] = []
        for candidate in oneEditAway(form) {
            let hash = wordHash(candidate)
            guard let found = wordClass(of: hash), found >= classMinimum,
                !result.contains(where: { $0.hash == hash })
            else { continue }
            result.append(
                NearForm(
                    word: candidate,
                    hash: hash,
                    wordClass: found,
                    isKeySlip: isKeySlip(form, for: candidate)
                )
            )
        }
        return result.sorted {
            ($1.wordClass, $0.word.count) < ($0.wordClass, $1.word.count)
                || (($1.wordClass, $0.word.count) == ($0.wordClass, $1.word.count)
                    && $0.word.lexicographicallyPrecedes($1.word))
        }
    }

    /// The two listed words of which one lost the space to the other: at least one of them
    /// small, so that a compound is none.
    package func lostSpace(in form: [UInt8], classMinimum: Int) -> (left: [UInt8], right: [UInt8])?
    {
        guard form.count >= 6 else { return nil }
        for cut in 3...(form.count - 3) {
            let (left, right) = (Array(form[..<cut]), Array(form[cut...]))
            let hashes = [wordHash(left), wordHash(right)]
            let isSmall = hashes.contains { glued.contains(hash: $0) }
            if isSmall, hashes.allSatisfy({ (wordClass(of: $0) ?? -1) >= classMinimum }) {
                return (left, right)
            }
        }
        return nil
    }
}

/// Every form one edit away whose first letter is the same.
private func oneEditAway(_ form: [UInt8]) -> [[UInt8]] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    var result: [[UInt8]] = []
    // Some 53 forms a letter.
    result.reserveCapacity(form.count * 54)
    for place in 1..<max(1, form.count) {
        result.append(Array(form[..<place]) + form[(place + 1)...])
        if place + 1 < form.count, form[place] != form[place + 1] {
            var swapped = form
            swapped.swapAt(place, place + 1)
            result.append(swapped)
        }
        for letter in letters where letter != form[place] {
            var changed = form
            changed[place] = letter
            result.append(changed)
        }
    }
    for place in 1..<(form.count + 1) {
        for letter in letters {
            result.append(Array(form[..<place]) + [letter] + form[place...])
        }
    }
    return result
}

private func isKeySlip(_ form: [UInt8], for word: [UInt8]) -> Bool {
    let changed = zip(form, word).filter { $0 != $1 }
    guard form.count == word.count, changed.count == 1 else { return true }
    return areNeighbours(changed[0].0, changed[0].1)
}

/// Whether two keys lie side by side or one above the other.
private func areNeighbours(_ one: UInt8, _ other: UInt8) -> Bool {
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
    for (row, keys) in rows.enumerated() {
        guard let place = keys.firstIndex(of: one) else { continue }
        // The rows are shifted: under one key lie the two whose numbers are its own and the one before.
        let beside = [(row, place - 1), (row, place + 1), (row + 1, place - 1), (row + 1, place)]
        let above = [(row - 1, place), (row - 1, place + 1)]
        return (beside + above).contains { row, place in
            rows.indices.contains(row) && rows[row].indices.contains(place)
                && rows[row][place] == other
        }
    }
    return false
}
