/// Rows of words with their right labels, to learn from.
struct ChainExamples {
    struct Word {
        /// Row of `words`, the features that do not depend on a cue.
        let row: UInt32
        let place: UInt8
        let label: UInt8
    }

    var words = FeaturePool()
    /// By place in `chain`; empty in the first stage.
    var extras = FeaturePool()
    var chain: [Word] = []
    var sequences: [Range<Int>] = []

    var featureCount: Int { words.hashes.count + extras.hashes.count }

    func hash(of feature: Int) -> UInt32 {
        feature < words.hashes.count
            ? words.hashes[feature] : extras.hashes[feature - words.hashes.count]
    }

    func count(of feature: Int) -> UInt32 {
        feature < words.counts.count
            ? words.counts[feature] : extras.counts[feature - words.counts.count]
    }

    mutating func number(countMinimum: UInt32) {
        words.number(from: 0, countMinimum: countMinimum)
        extras.number(from: words.hashes.count, countMinimum: countMinimum)
    }

    @inline(__always)
    func forEachFeature(at index: Int, _ body: (Int) -> Void) {
        words.forEach(in: Int(chain[index].row), body)
        if extras.rowCount > 0 { extras.forEach(in: index, body) }
    }
}
