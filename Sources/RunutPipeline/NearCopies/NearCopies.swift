/// Groups of near-copies over a stream of articles: format changes, cuts, edits, scans, shuffled
/// sentences, whatever a site put around them.
///
/// Every article is held against those that share rare rows with it, and the index holds of each
/// group its first article and what others have that it has not: the work for an article does
/// not grow with the number of its copies. Sort a batch by day and id before: the groups are a
/// function of the order. Rows and places are kept, 8 bytes each; texts are only asked for.
package struct NearCopies: Sendable {
    package init() {}

    private var table = PrintTable(articlesMaximum: rowArticlesMaximum)
    private var wholes = PrintTable(articlesMaximum: wholeArticlesMaximum)
    /// Of the articles that somebody may be held against.
    private var rows: [Prints.Print] = []
    private var places: [Place] = []
    private var parents: [UInt32] = []
    private var shared = SharedRows()
    private var counts: [UInt16] = []
    /// Of the article that is held against others, asked for once.
    private var ownLetters: (article: Int, letters: Letters?)?

    private struct Place {
        let rows: Range<UInt32>
        let whole: UInt64
        let indexed: UInt32
        let figures: [UInt16]
    }

    package var count: Int { parents.count }

    /// The first article of an article's group, whatever has joined it since.
    package func group(of article: Int) -> Int {
        var article = article
        while Int(parents[article]) != article { article = Int(parents[article]) }
        return article
    }

    /// Adds the next article and gives its group: that of its first article. An article may show
    /// that two groups are one; `group(of:)` knows.
    /// - Parameter letters: of an article added before, or of this one, whose position is
    ///   `count`; nil where its text is no longer at hand, and then prints alone decide.
    package mutating func add(_ prints: Prints, letters: (Int) -> Letters?) -> Int {
        let article = parents.count
        parents.append(UInt32(truncatingIfNeeded: article))
        counts.append(0)
        if let same = identical(to: prints) {
            parents[article] = UInt32(truncatingIfNeeded: group(of: same))
            places.append(Place(rows: 0..<0, whole: prints.whole, indexed: 0, figures: []))
            return group(of: article)
        }
        shared.take(prints.rows[...])
        var best: Int?
        for candidate in candidates(prints) where group(of: candidate) != group(of: article) {
            guard isCopy(article, candidate, prints.figures, letters) else { continue }
            let first = group(of: candidate)
            guard first == candidate || isOfOneDay(article, first, prints.figures, letters) else {
                continue
            }
            if best == nil { best = candidate }
            join(article, candidate)
        }
        index(prints, article: article, copyOf: best)
        return group(of: article)
    }

    private func identical(to prints: Prints) -> Int? {
        var found: Int?
        wholes.forEach(UInt32(truncatingIfNeeded: prints.whole >> 32)) { other in
            if found == nil, places[other].whole == prints.whole { found = other }
        }
        return found
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let (one, other) = (group(of: one), group(of: other))
        parents[max(one, other)] = UInt32(truncatingIfNeeded: min(one, other))
    }

    // MARK: Candidates

    /// Those that share most of what one of the two has in the index.
    private mutating func candidates(_ prints: Prints) -> [Int] {
        var touched: [Int] = []
        var own = 0
        for row in prints.rows where isIndexed(row, of: prints.rows.count) {
            own += 1
            table.forEach(row.key) { other in
                if counts[other] == 0 { touched.append(other) }
                if counts[other] < .max { counts[other] += 1 }
            }
        }
        var found: [(share: Float, article: Int)] = []
        for other in touched {
            let count = Int(counts[other])
            counts[other] = 0
            guard count >= 2 || min(own, Int(places[other].indexed)) <= fewRows else { continue }
            let share = Float(count) / Float(max(1, min(own, Int(places[other].indexed))))
            if share >= candidateShareMinimum { found.append((share, other)) }
        }
        found.sort { ($1.share, $0.article) < ($0.share, $1.article) }
        return found.prefix(candidatesMaximum).map(\.article)
    }

    /// Of a short article every row, of others those with an even hash: a quarter of the memory,
    /// and a copy still shares a dozen.
    private func isIndexed(_ row: Prints.Print, of count: Int) -> Bool {
        count <= fewRowsForIndex || row.key & indexMask == 0
    }

    private mutating func index(_ prints: Prints, article: Int, copyOf best: Int?) {
        let first = rows.count
        var isKnown = Array(repeating: false, count: prints.rows.count)
        if let best {
            for row in rows(of: best) {
                if let index = shared.index(of: row.key) { isKnown[index] = true }
            }
            let fresh = isKnown.count { !$0 }
            // Nearly nothing that its group has not.
            if fresh * freshShare < prints.rows.count {
                places.append(Place(rows: 0..<0, whole: prints.whole, indexed: 0, figures: []))
                wholes.insert(UInt32(truncatingIfNeeded: prints.whole >> 32), article: article)
                return
            }
        }
        rows += prints.rows
        var indexed = 0
        for (index, row) in prints.rows.enumerated()
        where !isKnown[index] && isIndexed(row, of: prints.rows.count) {
            table.insert(row.key, article: article)
            indexed += 1
        }
        let range = UInt32(truncatingIfNeeded: first)..<UInt32(truncatingIfNeeded: rows.count)
        places.append(
            Place(
                rows: range,
                whole: prints.whole,
                indexed: UInt32(truncatingIfNeeded: indexed),
                figures: prints.figures
            )
        )
        wholes.insert(UInt32(truncatingIfNeeded: prints.whole >> 32), article: article)
    }

    private func rows(of article: Int) -> ArraySlice<Prints.Print> {
        let range = places[article].rows
        return rows[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    // MARK: Verification

    private mutating func isCopy(
        _ article: Int,
        _ other: Int,
        _ figures: [UInt16],
        _ letters: (Int) -> Letters?
    ) -> Bool {
        let otherRows = rows(of: other)
        shared.compare(with: otherRows)
        let coverage = shared.coverage(with: otherRows)
        if coverage.most < surelyNotCopied { return false }
        if coverage.density >= takenAsItIs, coverage.most < passageShareMaximum { return false }
        let mayBeTemplate =
            templateDensities.contains(coverage.density)
            && figureAgreement(figures, places[other].figures) < figuresAgree
        if coverage.most >= surelyCopied, coverage.density >= cleanDensity, !mayBeTemplate {
            return true
        }
        guard let texts = aligned(article, other, letters) else {
            return coverage.most >= copiedByPrints && !mayBeTemplate
        }
        return texts.share >= copiedByLetters && !(mayBeTemplate && texts.isTemplate)
    }

    /// Whether an article has the figures of the first of a group, where they have words in
    /// common: or a chain of price lists, each with a day's two figures of the next, would be
    /// one group.
    private mutating func isOfOneDay(
        _ article: Int,
        _ first: Int,
        _ figures: [UInt16],
        _ letters: (Int) -> Letters?
    ) -> Bool {
        let agreement = figureAgreement(figures, places[first].figures)
        if agreement >= figuresAgree { return true }
        shared.compare(with: rows(of: first))
        guard let texts = aligned(article, first, letters) else {
            return agreement >= figuresAgreeByPrints
        }
        return !texts.isTemplate
    }

    /// The texts of the two that were compared last, side by side; nil where they are not at
    /// hand or too long.
    private mutating func aligned(
        _ article: Int,
        _ other: Int,
        _ letters: (Int) -> Letters?
    ) -> AlignedTexts? {
        if ownLetters?.article != article { ownLetters = (article, letters(article)) }
        guard let own = ownLetters?.letters, let others = letters(other),
            max(own.bytes.count, others.bytes.count) <= alignedLettersMaximum
        else { return nil }
        let otherRows = rows(of: other)
        let seeds = shared.hits.map { hit in
            (
                left: own.index(at: shared.end(hit.own)),
                right: others.index(at: otherRows[otherRows.startIndex + hit.other].end)
            )
        }
        return AlignedTexts(
            left: own,
            right: others,
            found: alignments(of: own, others, seeds: seeds)
        )
    }
}

/// Of the figures of the article that has fewer, the share that both have; 1 where there are too
/// few to tell.
private func figureAgreement(_ left: [UInt16], _ right: [UInt16]) -> Float {
    let fewer = min(left.count, right.count)
    guard fewer >= tellingFigures else { return 1 }
    var (i, j, common) = (0, 0, 0)
    while i < left.count, j < right.count {
        if left[i] == right[j] {
            (i, j, common) = (i + 1, j + 1, common + 1)
        } else if left[i] < right[j] {
            i += 1
        } else {
            j += 1
        }
    }
    return Float(common) / Float(fewer)
}

/// A row that so many groups have leads to nobody: it is a set phrase.
private let rowArticlesMaximum = 32
/// Different texts of one upper half of the hash.
private let wholeArticlesMaximum = 8
/// Articles that one is held against, those first that share most.
private let candidatesMaximum = 6
/// Of the rows in the index: of the worst scans a tenth is left.
private let candidateShareMinimum: Float = 0.08
/// An article of so few rows may share one only.
private let fewRows = 8
private let fewRowsForIndex = 64
private let indexMask: UInt32 = 3
/// What has less than a tenth that its group has not is not looked for.
private let freshShare = 10

// Shares of the shared rows and of the letters that are aligned, chosen on ECB+ articles with
// seeds 11 to 15, see Documentation/Decisions/0017.
private let surelyCopied: Float = 0.8
private let surelyNotCopied: Float = 0.05
private let takenAsItIs: Float = 0.75
private let passageShareMaximum: Float = 0.42
private let copiedByPrints: Float = 0.6
private let copiedByLetters: Float = 0.55
/// Figures from which on their agreement says something.
private let tellingFigures = 3
/// From here on they need not be looked at on the text.
private let figuresAgree: Float = 0.7
/// Changed figures stand in the middle of rows: a shuffled text has lost none of its rows.
private let templateDensities: Range<Float> = 0..<0.95
/// Of what is edited every tenth word .6 of the rows are left; less may be a retelling.
private let cleanDensity: Float = 0.6
private let figuresAgreeByPrints: Float = 0.2
/// Longer texts are held against each other by prints alone.
private let alignedLettersMaximum = 200_000
