internal import RunutText

/// Finds passages between articles of different groups: candidates by rows that both have, each
/// extended exactly on the texts.
struct PassageFinder {
    private let articles: [CopyArticle]
    private let groups: [Int]
    private let letters: (Int) -> Letters?
    private var table = PrintTable(articlesMaximum: rowArticlesMaximum)
    private var counts: [UInt32]
    private var shared = SharedRows()
    private var groupRows = SharedRows()
    private(set) var passages: [LiftedPassage] = []
    /// Articles that were not held against all that share rows with them.
    private var limited = 0

    /// - Parameter groups: for each article the first of its group.
    init(_ articles: [CopyArticle], groups: [Int], letters: @escaping (Int) -> Letters?) {
        (self.articles, self.groups, self.letters) = (articles, groups, letters)
        counts = Array(repeating: 0, count: articles.count)
    }

    mutating func run() {
        for article in articles.indices where articles[article].hasText {
            let fresh = freshRows(of: article)
            guard !fresh.isEmpty else { continue }
            let found = candidates(fresh, of: article)
            if !found.isEmpty { shared.take(articles[article].prints.rows[...]) }
            for other in found { passages += self.passages(of: article, other) }
            for row in fresh { table.insert(row.key, article: article) }
        }
    }

    /// What its group has not had before: a passage is told once between two groups, at the
    /// first article that has it.
    private mutating func freshRows(of article: Int) -> [Prints.Print] {
        let (own, first) = (articles[article].prints, articles[groups[article]].prints)
        guard groups[article] != article else { return own.rows }
        guard own.whole != first.whole else { return [] }
        groupRows.take(first.rows[...])
        return own.rows.filter { groupRows.index(of: $0.key) == nil }
    }

    private mutating func candidates(_ fresh: [Prints.Print], of article: Int) -> [Int] {
        var touched: [Int] = []
        for row in fresh {
            table.forEach(row.key) { other in
                guard groups[other] != groups[article] else { return }
                if counts[other] == 0 { touched.append(other) }
                counts[other] += 1
            }
        }
        var found: [(count: UInt32, article: Int)] = []
        for other in touched {
            if counts[other] >= passageRowsMinimum { found.append((counts[other], other)) }
            counts[other] = 0
        }
        found.sort { ($1.count, $0.article) < ($0.count, $1.article) }
        let most = max(candidatesMinimum, fresh.count / rowsPerCandidate)
        if found.count > most { limited += 1 }
        return found.prefix(most).map(\.article).sorted()
    }

    private mutating func passages(of article: Int, _ other: Int) -> [LiftedPassage] {
        let otherRows = articles[other].prints.rows[...]
        shared.compare(with: otherRows)
        let hits = shared.chainedHits(with: otherRows)
        guard !hits.isEmpty, let own = letters(article), let others = letters(other) else {
            return []
        }
        let seeds = hits.map { hit in
            (
                left: own.index(at: shared.end(hit.own)),
                right: others.index(at: otherRows[hit.other].end)
            )
        }
        return alignments(of: own, others, seeds: seeds).compactMap { found in
            guard found.identity >= passageIdentityMinimum,
                let ownRange = own.words(found.left, in: articles[article].text),
                let otherRange = others.words(found.right, in: articles[other].text)
            else { return nil }
            let ownWords = wordCount(articles[article].text, ownRange)
            let otherWords = wordCount(articles[other].text, otherRange)
            guard min(ownWords, otherWords) >= passageWordsMinimum else { return nil }
            guard !isBoilerplate(articles[article].prints.rows, in: ownRange) else { return nil }
            return LiftedPassage(
                articles: [other, article],
                ranges: [otherRange, ownRange],
                kind: kind(of: [(articles[other], otherRange), (articles[article], ownRange)]),
                wordCount: min(ownWords, otherWords),
                identity: found.identity
            )
        }
    }

    /// Between quotation marks in one of the two for the most part.
    private func kind(of places: [(CopyArticle, TextRange)]) -> LiftedPassage.Kind {
        places.contains { quotedShare(of: $1, in: $0.text) >= quotedShareMinimum }
            ? .quotation : .prose
    }

    private func isBoilerplate(_ rows: [Prints.Print], in range: TextRange) -> Bool {
        let inside = rows.filter { range.start < $0.end && $0.end <= range.end }
        let common = inside.count { table.count(of: $0.key) >= boilerplateArticlesMinimum }
        return common * 2 > inside.count
    }

    var diagnostics: [Diagnostic] {
        guard limited > 0 else { return [] }
        let message =
            "\(limited) articles share rows with more articles than one is held against; "
            + "those that share most were taken"
        return [Diagnostic(code: "copies/candidates", message: message)]
    }

    /// The common rows that stand side by side, each such stretch once.
    func boilerplate() -> [Boilerplate] {
        var result: [Boilerplate] = []
        var byArticle: [(article: Int, end: UInt32, count: Int)] = []
        for overflow in table.overflows {
            let count = table.count(of: overflow.key)
            let article = Int(overflow.article)
            guard count >= boilerplateArticlesMinimum,
                let row = articles[article].prints.rows.first(where: { $0.key == overflow.key })
            else { continue }
            byArticle.append((article, row.end, count))
        }
        byArticle.sort { ($0.article, $0.end) < ($1.article, $1.end) }
        for row in byArticle {
            let start = start(of: row.end, in: row.article)
            if let last = result.last, last.article == row.article,
                row.end - last.range.end <= boilerplateGapMaximum
            {
                result[result.count - 1] = Boilerplate(
                    article: row.article,
                    range: TextRange(last.range.start, row.end),
                    articleCount: max(last.articleCount, row.count)
                )
            } else {
                let range = TextRange(start, row.end)
                result.append(
                    Boilerplate(article: row.article, range: range, articleCount: row.count)
                )
            }
        }
        return result.sorted {
            ($1.articleCount, $0.article, $0.range) < ($0.articleCount, $1.article, $1.range)
        }
    }

    /// Where the row begins that ends before a byte.
    private func start(of end: UInt32, in article: Int) -> UInt32 {
        guard let letters = letters(article) else {
            return end - min(end, UInt32(Prints.rowLetters))
        }
        let index = max(0, letters.index(at: end) - Prints.rowLetters)
        return index < letters.places.count ? letters.places[index] : end
    }
}

extension Letters {
    /// The whole words of a stretch, in the text; nil where there is none.
    fileprivate func words(_ stretch: Range<Int>, in text: Text) -> TextRange? {
        var (start, end) = (stretch.lowerBound, stretch.upperBound)
        while start < end, start > 0, isInsideWord(start) { start += 1 }
        while start < end, end < places.count, isInsideWord(end) { end -= 1 }
        return start < end ? range(start..<end, in: text) : nil
    }

    /// No space or mark stands before the letter.
    private func isInsideWord(_ index: Int) -> Bool { places[index] - places[index - 1] <= 1 }
}

/// Runs of bytes that are letters or digits.
private func wordCount(_ text: Text, _ range: TextRange) -> Int {
    let classes = LetterClasses.shared.folded
    var (count, isInside) = (0, false)
    for byte in text.bytes[range.bytes] {
        let isLetter = byte >= 0x80 ? isInside : classes[Int(byte)] != 0
        if isLetter, !isInside { count += 1 }
        isInside = isLetter
    }
    return count
}

/// The share of a range's words that stand between quotation marks.
private func quotedShare(of range: TextRange, in text: Text) -> Float {
    let start = text.bytes[..<Int(range.start)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text.bytes[Int(range.end)...].firstIndex(of: 0x0A) ?? text.bytes.count
    let tokens = tokens(in: text, TextRange(start, end))
    var (quoted, words) = (0, 0)
    for paragraph in paragraphs(of: tokens) {
        let quotations = quotations(in: tokens, paragraph: paragraph)
        for index in paragraph
        where tokens[index].kind != .mark && range.contains(tokens[index].range) {
            words += 1
            if quotations.contains(where: { $0.tokens.contains(index) }) { quoted += 1 }
        }
    }
    return Float(quoted) / Float(max(1, words))
}

/// A row that more articles have leads to nobody.
private let rowArticlesMaximum = 64
/// Rows that a passage of the least length has on average are seven; two of them must be left.
private let passageRowsMinimum: UInt32 = 2
/// Articles that one is held against: of an ordinary one no more than this, of one that is put
/// together from many as many as it has room for.
private let candidatesMinimum = 64
private let rowsPerCandidate = 8
/// One word in twenty replaced leaves .9 and more; retellings that meet in their terms have .75.
private let passageIdentityMinimum: Float = 0.8
/// A statement with its "said so-and-so" is 80 % quoted.
private let quotedShareMinimum: Float = 0.65
/// "Hundreds": below that a text may be a dispatch that many took.
private let boilerplateArticlesMinimum = 100
private let boilerplateGapMaximum: UInt32 = 120
