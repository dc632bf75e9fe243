package import RunutLanguages
internal import RunutText

/// The features of a word by itself and among its neighbours.
///
/// Words beyond the paragraph count as missing. Change nothing here without raising
/// `LinearTagger.version` and training again.
package struct WordFeatures {
    let traits: [WordTraits]
    private static let missing = WordTraits()
    private static let period: UInt32 = 0x200 + UInt32(Mark.period.rawValue)

    package init(_ article: AnnotatedArticle, by tagging: AttributionTagging) {
        traits = wordTraits(of: article, by: tagging)
    }

    /// Which transitions lead to a word.
    package func place(at index: Int) -> Int { Int(traits[index].place) }

    @inline(__always)
    func near(_ index: Int, _ step: Int) -> WordTraits {
        let other = index + step
        guard traits.indices.contains(other),
            traits[other].paragraph == traits[index].paragraph
        else { return Self.missing }
        return traits[other]
    }

    package func fill(_ row: inout FeatureRow, at index: Int) {
        let (a, b, c) = (near(index, -3), near(index, -2), near(index, -1))
        let here = traits[index]
        let (d, e, f) = (near(index, 1), near(index, 2), near(index, 3))
        row.add(1, 0)
        row.add(2, here.word)
        row.add(3, c.word)
        row.add(4, d.word)
        row.add(5, b.word)
        row.add(6, e.word)
        row.add(7, a.word)
        row.add(8, f.word)
        row.add(9, c.word, here.word)
        row.add(10, here.word, d.word)
        row.add(11, b.word, c.word)
        row.add(12, d.word, e.word)
        row.add(13, paired(c.word, here.word), d.word)
        row.add(14, paired(b.word, c.word), here.word)
        row.add(15, paired(here.word, d.word), e.word)
        let kinds = paired(c.kind, here.kind)
        row.add(16, kinds)
        row.add(17, here.kind, d.kind)
        row.add(18, kinds, d.kind)
        row.add(19, paired(b.kind, kinds), 0)
        row.add(70, paired(here.kind, d.kind), e.kind)
        row.add(71, paired(b.kind, kinds), paired(d.kind, e.kind))
        row.add(72, here.kind, UInt32(here.quote.rawValue))
        row.add(73, here.cueBefore == 0 ? 0 : kinds, UInt32(here.cueBeforeDistance))
        addShapes(&row, b, c, here, d, e)
        addSurroundings(&row, index, c, here, d)
    }

    @inline(__always)
    private func addShapes(
        _ row: inout FeatureRow,
        _ b: WordTraits,
        _ c: WordTraits,
        _ here: WordTraits,
        _ d: WordTraits,
        _ e: WordTraits
    ) {
        let three = UInt32(c.shape) << 16 | UInt32(here.shape) << 8 | UInt32(d.shape)
        row.add(20, UInt32(here.shape))
        row.add(21, UInt32(c.shape) << 8 | UInt32(here.shape))
        row.add(22, UInt32(here.shape) << 8 | UInt32(d.shape))
        row.add(23, three)
        row.add(24, three, UInt32(b.shape) << 8 | UInt32(e.shape))
        row.add(25, here.suffix2, UInt32(here.shape))
        row.add(26, here.suffix3)
        row.add(27, here.prefix3)
        row.add(28, c.suffix3, here.suffix3)
        row.add(29, here.suffix3, d.suffix3)
        row.add(30, c.suffix3)
        row.add(31, d.suffix3)
        row.add(32, c.suffix2, paired(here.suffix2, d.suffix2))
        row.add(33, c.word, UInt32(here.shape))
        row.add(34, d.word, UInt32(here.shape))
    }

    @inline(__always)
    private func addSurroundings(
        _ row: inout FeatureRow,
        _ index: Int,
        _ c: WordTraits,
        _ here: WordTraits,
        _ d: WordTraits
    ) {
        let quote = UInt32(here.quote.rawValue)
        let quotes = UInt32(c.quote.rawValue) << 8 | quote << 4 | UInt32(d.quote.rawValue)
        row.add(40, quotes)
        row.add(41, quote, here.word)
        row.add(42, quote << 8 | UInt32(here.shape), UInt32(here.sentencePlace))
        row.add(43, UInt32(here.fromStart), UInt32(here.shape))
        row.add(44, UInt32(here.toEnd), UInt32(here.shape))
        row.add(45, UInt32(here.sentencePlace))
        row.add(46, UInt32(here.markBefore))
        row.add(47, UInt32(here.markAfter))
        row.add(48, UInt32(here.markBefore), UInt32(here.markAfter))
        row.add(49, UInt32(here.markBefore >> 3), here.word)
        row.add(50, UInt32(here.markAfter >> 3), here.word)
        row.add(51, here.cueBefore, UInt32(here.cueBeforeDistance))
        row.add(52, here.cueAfter, UInt32(here.cueAfterDistance))
        row.add(53, here.cueBefore, quote)
        row.add(54, here.cueAfter, quote)
        let distances = UInt32(here.cueBeforeDistance) << 8 | UInt32(here.cueAfterDistance)
        row.add(55, distances, quote)
        row.add(56, distances, UInt32(here.shape))
        row.add(57, here.cueBefore, here.cueAfter)
        row.add(58, here.sentenceWord, UInt32(here.cueBefore == 0 ? 0 : 1))
        row.add(59, here.sentenceWord, here.word)
        row.add(60, here.cueBefore, here.word)
        row.add(61, here.cueAfter, here.word)
        // An article begins as any paragraph after a full one does: here it has no headline.
        if index == 0 || traits[index - 1].paragraph != here.paragraph {
            row.add(62, index == 0 ? Self.period : traits[index - 1].word, quote)
        }
    }
}
