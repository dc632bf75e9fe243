internal import RunutLanguages
package import RunutText

/// What a pile of articles has in common, word for word.
package struct Copies: Sendable {
    /// By day and id; all positions point here.
    package let articles: [CopyArticle]
    /// For each of them its position in what was given.
    package let order: [Int]
    /// Of two or more, in order of their first article.
    package let groups: [CopyGroup]
    package let passages: [LiftedPassage]
    package let boilerplate: [Boilerplate]
    /// Limits that were met.
    package let diagnostics: [Diagnostic]
}

/// Articles that are one text, give or take.
package struct CopyGroup: Sendable {
    /// Why one article is likely the earliest: the first of these that tells it from the others.
    package enum Reason: String, Sendable {
        /// Others name it, or its outlet, as where they have their text from.
        case credited
        /// It was published before the others.
        case published
        /// It has what the others have, and more.
        case fuller
        /// Nothing tells; it is the first in order.
        case unknown
    }

    package struct Copy: Sendable {
        package let article: Int
        /// What of the earliest article is not in this one, in the text of the earliest.
        package let dropped: [TextRange]
        /// What of this one is not in the earliest.
        package let added: [TextRange]
    }

    package let earliest: Int
    package let reason: Reason
    package let copies: [Copy]

    package var articles: [Int] { ([earliest] + copies.map(\.article)).sorted() }
}

/// Near-copies and lifted passages of one batch: the same whatever the order of the articles.
package func copies(among articles: [CopyArticle]) -> Copies {
    let order = articles.indices.sorted { isBefore(articles[$0], articles[$1]) }
    let sorted = order.map { articles[$0] }
    // The same few texts are asked for again and again while their copies come.
    var cache = LettersCache(sorted)
    var found = NearCopies()
    for article in sorted { _ = found.add(article.prints) { cache.letters(of: $0) } }
    let firsts = sorted.indices.map { found.group(of: $0) }
    var members: [Int: [Int]] = [:]
    for (article, first) in firsts.enumerated() { members[first, default: []].append(article) }
    let groups = sorted.indices.compactMap { first -> CopyGroup? in
        guard let all = members[first], all.count > 1 else { return nil }
        return copyGroup(of: all, in: sorted)
    }
    var finder = PassageFinder(sorted, groups: firsts) { cache.letters(of: $0) }
    finder.run()
    return Copies(
        articles: sorted,
        order: order,
        groups: groups,
        passages: finder.passages,
        boilerplate: finder.boilerplate(),
        diagnostics: finder.diagnostics
    )
}

/// Articles without a day come last: they may be older or newer than any.
private func isBefore(_ left: CopyArticle, _ right: CopyArticle) -> Bool {
    let days = (left.published?.day.ordinal ?? .max, right.published?.day.ordinal ?? .max)
    if days.0 != days.1 { return days.0 < days.1 }
    return left.id == right.id ? left.prints.whole < right.prints.whole : left.id < right.id
}

/// The letters of the articles that were asked for last.
private struct LettersCache {
    private let articles: [CopyArticle]
    private var kept: [(article: Int, letters: Letters)] = []

    init(_ articles: [CopyArticle]) { self.articles = articles }

    mutating func letters(of article: Int) -> Letters? {
        if let place = kept.firstIndex(where: { $0.article == article }) {
            let found = kept.remove(at: place)
            kept.append(found)
            return found.letters
        }
        guard let letters = articles[article].letters else { return nil }
        kept.append((article, letters))
        if kept.count > cachedTexts { kept.removeFirst() }
        return letters
    }
}

private let cachedTexts = 16
