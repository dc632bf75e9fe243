package import RunutLanguages
internal import RunutText

/// The features of an article's words as parts of names, and the stretches of words that may
/// hold any.
///
/// Change nothing here without raising `NameTagger.version` and training again.
package struct NameFeatures {
    /// A name with a word or more on either side; what lies between holds none.
    package let stretches: [Range<Int>]
    private let traits: [NameTraits]
    private static let missing = NameTraits()

    package init(_ article: AnnotatedArticle, gazetteer: Gazetteer, by tagging: NameTagging) {
        let finder = NameFinder(article: article, gazetteer: gazetteer)
        self.init(article, rules: finder.spans(), finder, tagging)
    }

    init(
        _ article: AnnotatedArticle,
        rules: [NameSpan],
        _ finder: NameFinder,
        _ tagging: NameTagging
    ) {
        stretches = nameStretches(article, rules)
        traits = nameTraits(of: article, rules: rules, stretches, finder, tagging)
    }

    /// Which transitions lead to a word.
    package func place(at index: Int) -> UInt8 { traits[index].place }

    @inline(__always)
    private func near(_ index: Int, _ step: Int) -> NameTraits {
        let other = index + step
        guard traits.indices.contains(other), traits[other].paragraph == traits[index].paragraph
        else { return Self.missing }
        return traits[other]
    }

    package func fill(_ row: inout FeatureRow, at index: Int) {
        let (b, c) = (near(index, -2), near(index, -1))
        let here = traits[index]
        let (d, e) = (near(index, 1), near(index, 2))
        addWords(&row, b, c, here, d, e)
        addLooks(&row, c, here, d)
        addKnowledge(&row, b, c, here, d, e)
        if !here.run.isEmpty { addRun(&row, index, here) }
    }

    @inline(__always)
    private func addWords(
        _ row: inout FeatureRow,
        _ b: NameTraits,
        _ c: NameTraits,
        _ here: NameTraits,
        _ d: NameTraits,
        _ e: NameTraits
    ) {
        row.add(1, 0)
        row.add(2, here.word)
        row.add(3, c.word)
        row.add(4, d.word)
        row.add(5, b.word)
        row.add(6, e.word)
        row.add(9, c.word, here.word)
        row.add(10, here.word, d.word)
        row.add(13, here.word, here.shape)
        row.add(14, c.word, here.shape)
        row.add(15, d.word, here.shape)
    }

    @inline(__always)
    private func addLooks(
        _ row: inout FeatureRow,
        _ c: NameTraits,
        _ here: NameTraits,
        _ d: NameTraits
    ) {
        row.add(20, here.prefix3)
        row.add(21, here.prefix4)
        row.add(22, here.suffix2)
        row.add(23, here.suffix3)
        row.add(24, here.suffix4)
        row.add(25, here.suffix3, here.shape)
        row.add(26, c.suffix3, here.suffix3)
        row.add(27, here.suffix3, d.suffix3)
        row.add(28, here.shape)
        row.add(29, c.shape, here.shape)
        row.add(30, here.shape, d.shape)
        row.add(31, paired(c.shape, here.shape), d.shape)
        row.add(34, c.suffix3, here.shape)
        row.add(35, d.suffix3, here.shape)
        row.add(36, UInt32(here.place), here.shape)
        row.add(37, here.elsewhere, here.shape)
    }

    @inline(__always)
    private func addKnowledge(
        _ row: inout FeatureRow,
        _ b: NameTraits,
        _ c: NameTraits,
        _ here: NameTraits,
        _ d: NameTraits,
        _ e: NameTraits
    ) {
        row.add(40, here.classes)
        row.add(41, c.classes, here.shape)
        row.add(42, d.classes, here.shape)
        row.add(43, c.classes, here.classes)
        row.add(44, here.classes, d.classes)
        row.add(45, b.classes, c.classes)
        row.add(46, d.classes, e.classes)
        row.add(50, here.known)
        row.add(51, here.known, here.rule)
        row.add(52, c.known, here.known)
        row.add(53, here.known, d.known)
        row.add(54, here.known, c.word)
        row.add(55, here.known, d.word)
        row.add(56, here.known, c.classes)
        row.add(60, here.rule)
        row.add(61, c.rule, here.rule)
        row.add(62, here.rule, d.rule)
        row.add(63, here.rule, here.shape)
        row.add(64, here.rule, here.classes)
        row.add(65, here.rule, c.word)
        row.add(66, here.rule, d.word)
        row.add(67, here.rule, c.classes)
        row.add(68, paired(c.rule, here.rule), d.rule)
        row.add(70, here.listing, here.shape)
        row.add(71, c.listing, here.listing)
        row.add(72, here.listing, d.listing)
        row.add(73, here.listing, UInt32(here.place))
        row.add(74, here.listing, here.rule)
    }

    /// What stands before and after the capitalised words among which this one stands: `kata
    /// | Sekar Ayu Wulandari | ,`.
    @inline(__always)
    private func addRun(_ row: inout FeatureRow, _ index: Int, _ here: NameTraits) {
        let first = Int(here.run.lowerBound)
        let last = Int(here.run.upperBound) - 1
        let fromStart = UInt32(min(3, index - first))
        let toEnd = UInt32(min(3, last - index))
        let length = UInt32(min(4, here.run.count))
        let before = near(first, -1)
        let after = near(last, 1)
        let position = fromStart << 4 | toEnd
        row.add(80, before.word, fromStart)
        row.add(81, after.word, toEnd)
        row.add(82, before.word, position)
        row.add(83, paired(before.word, after.word), position)
        row.add(84, before.classes, position)
        row.add(85, after.classes, position)
        row.add(86, traits[first].word, fromStart)
        row.add(87, traits[last].word, toEnd)
        row.add(88, paired(traits[first].classes, traits[last].classes), position)
        row.add(89, length, position)
        row.add(90, paired(near(first, -2).word, before.word), fromStart)
        row.add(91, paired(after.word, near(last, 2).word), toEnd)
        row.add(92, paired(before.classes, after.classes), here.known)
        row.add(93, paired(before.word, here.suffix3), fromStart)
        row.add(94, paired(traits[first].suffix3, traits[last].suffix3), position)
        row.add(95, after.suffix3, toEnd)
        row.add(96, before.suffix3, fromStart)
    }
}
