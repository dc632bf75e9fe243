internal import RunutText

/// Least number of words that two tellings of a claim must both have: one alone may be the
/// subject of two statements.
private let commonWordsMinimum = 2

extension RungReader {
    /// Whether two tellings share enough words to be of one thing. Between languages the claim
    /// itself has to do.
    func areAlike(_ left: Telling, _ right: Telling) -> Bool {
        guard language(of: left) == language(of: right) else { return true }
        let others = sharedWords(right)
        let common = sharedWords(left).filter { word in
            others.contains { isOneWord(word, $0) }
        }
        return common.count >= commonWordsMinimum
    }

    /// A hedge in a telling's own words weakens what follows it: some of that must be what the
    /// other telling says too.
    func weakens(_ hedge: TextRange, _ telling: Telling, as other: Telling) -> Bool {
        guard telling.ranges.contains(where: { $0.contains(hedge) }),
            language(of: telling) == language(of: other)
        else { return true }
        let others = sharedWords(other)
        let words = telling.sharedWords.map {
            (range: $0, word: text(telling.article, $0).lowercased())
        }
        let before = words.filter { $0.range.end <= hedge.start }.map(\.word)
        return words.contains { range, word in
            range.start >= hedge.end && !before.contains(word)
                && others.contains { isOneWord($0, word) }
        }
    }

    /// Each once, in the order of the text.
    private func sharedWords(_ telling: Telling) -> [String] {
        var seen: Set<String> = []
        return telling.sharedWords.compactMap { range in
            let word = text(telling.article, range).lowercased()
            return seen.insert(word).inserted ? word : nil
        }
    }

    /// `membesar` and `besar`: forms of one word hold each other.
    private func isOneWord(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        // Shorter ones stand in too many others.
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return short.utf8.count >= 4 && long.contains(short)
    }
}
