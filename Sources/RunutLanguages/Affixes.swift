internal import RunutText

/// What a language puts before and after a root, so that the forms of one root can be
/// recognised: `meninggalkan`, `ditinggalkan` and `peninggalan` are all `tinggal`.
///
/// There is no list of roots (the free ones are not free): a root is whatever the word
/// statistics know and that is not much rarer than the form it was cut from.
package struct Affixes: Sendable {
    /// A beginning, and what stood in its place before the two met (`meny` + `s`).
    package struct Prefix: Sendable {
        let form: [UInt8]
        let restored: [UInt8]
        /// The first letters of the rest must be a vowel, a given letter, or anything.
        let followedBy: [UInt8]
    }

    package let prefixes: [Prefix]
    package let suffixes: [[UInt8]]
    package let rootBytesMinimum: Int

    /// - Parameters:
    ///   - prefixes: a line each, `form restored following`; `-` stands for nothing.
    ///   - suffixes: separated by spaces; in the order they are tried.
    package init(prefixes: String, suffixes: String, rootBytesMinimum: Int) {
        self.prefixes = prefixes.split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }
            return Prefix(form: parts[0], restored: parts[1], followedBy: parts[2])
        }
        self.suffixes = suffixes.split(separator: " ").map { Array($0.utf8) }
        self.rootBytesMinimum = rootBytesMinimum
    }

    package static let none = Affixes(prefixes: "", suffixes: "", rootBytesMinimum: 4)

    /// The hash of the root of a lower-case word, or of the word itself.
    package func root(of word: [UInt8], in statistics: WordStatistics) -> UInt64 {
        let whole = wordHash(word)
        guard word.count > rootBytesMinimum else { return whole }
        // A root 6.7 times as rare as its form (level + 7.6) is a chance likeness, as the
        // fish `teri` is in `menteri`.
        let levelMaximum = Int(statistics.level(of: whole) ?? 32) + 8
        var best = (hash: whole, count: word.count, level: 0)
        for stem in stems(of: word) where stem.count < best.count || best.level > 0 {
            let found = wordHash(stem)
            guard let level = statistics.level(of: found), Int(level) <= levelMaximum else {
                continue
            }
            if stem.count < best.count || (stem.count == best.count && Int(level) < best.level) {
                best = (found, stem.count, Int(level))
            }
        }
        return best.hash
    }

    /// Whether a lower-case word is some known word with a beginning or an ending.
    package func isFormed(_ word: [UInt8], from isRoot: (UInt64) -> Bool) -> Bool {
        word.count > rootBytesMinimum && stems(of: word).contains { isRoot(wordHash($0)) }
    }

    /// The word without one beginning, one ending, or both, in every way they may be cut.
    private func stems(of word: [UInt8]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var heads = [word]
        for _ in 0..<2 {
            // Twice: `memper-`, `keber-` and `diper-` are two beginnings.
            for head in heads { heads += withoutPrefix(head).filter { !heads.contains($0) } }
        }
        for head in heads {
            if head != word { result.append(head) }
            for suffix in suffixes where head.count >= suffix.count + rootBytesMinimum {
                guard head.suffix(suffix.count).elementsEqual(suffix) else { continue }
                let stem = Array(head.dropLast(suffix.count))
                result.append(stem)
                for inner in suffixes where stem.count >= inner.count + rootBytesMinimum {
                    if stem.suffix(inner.count).elementsEqual(inner) {
                        result.append(Array(stem.dropLast(inner.count)))
                    }
                }
            }
        }
        return result
    }

    private func withoutPrefix(_ word: [UInt8]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        for prefix in prefixes where word.count >= prefix.form.count + rootBytesMinimum - 1 {
            guard word.starts(with: prefix.form) else { continue }
            let rest = word[prefix.form.count...]
            if !prefix.followedBy.isEmpty, !prefix.followedBy.contains(rest[rest.startIndex]) {
                continue
            }
            let stem = prefix.restored + rest
            if stem.count >= rootBytesMinimum { result.append(stem) }
        }
        return result
    }
}
