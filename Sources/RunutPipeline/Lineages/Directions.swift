internal import RunutLanguages
internal import RunutText

/// Which of two articles that share a text had it from the other.
struct Direction: Equatable {
    /// The one that has the text from the other; nil where nobody can tell.
    let later: Int?
    let confidence: Lineage.Edge.Confidence?
    let because: [Lineage.Edge.Reason]

    static let open = Direction(later: nil, confidence: nil, because: [])
}

/// What each two articles of a story say of who had it from whom: first what they say
/// themselves, then their hours, then what a copy loses.
struct Directions {
    private let articles: [StoryArticle]
    /// By article: the names of its outlet's and of those that it credits.
    private let outlets: [[String]]
    private let credited: [Set<[String]>]

    init(_ articles: [StoryArticle]) {
        self.articles = articles
        outlets = articles.map { nameWords($0.outletName) }
        credited = articles.map { article in
            let relays = article.facts.attributions.flatMap(\.via).map(\.name)
            return Set((article.facts.article.credits.map(\.name) + relays).map(nameWords))
        }
    }

    func direction(of pair: Passages.Pair) -> Direction {
        let (left, right) = (pair.left, pair.right)
        let hours = order(left, right)
        switch (credits(left, right), credits(right, left)) {
        case (true, false):
            return Direction(
                later: left,
                confidence: hours == .firstEarlier ? .likely : .certain,
                because: [.credit]
            )
        case (false, true):
            return Direction(
                later: right,
                confidence: hours == .secondEarlier ? .likely : .certain,
                because: [.credit]
            )
        case (true, true): return .open
        case (false, false): break
        }
        // Both have it from the agency that both credit, and may where one does.
        if !credited[left].isDisjoint(with: credited[right]) { return .open }
        let hasAgency = [left, right].contains { !articles[$0].facts.article.credits.isEmpty }
        let confidence: Lineage.Edge.Confidence = hasAgency ? .possible : .likely
        switch hours {
        case .firstEarlier:
            return Direction(later: right, confidence: confidence, because: [.time])
        case .secondEarlier:
            return Direction(later: left, confidence: confidence, because: [.time])
        case .same: return .open
        case .unknown: return hasAgency ? .open : byDetail(pair)
        }
    }

    private func credits(_ article: Int, _ other: Int) -> Bool {
        outlets[article] != outlets[other] && credited[article].contains(outlets[other])
    }

    private enum Order { case firstEarlier, secondEarlier, same, unknown }

    private func order(_ first: Int, _ second: Int) -> Order {
        guard let one = articles[first].facts.article.published,
            let other = articles[second].facts.article.published
        else { return .unknown }
        if one.isEarlier(than: other) { return .firstEarlier }
        if other.isEarlier(than: one) { return .secondEarlier }
        return one.minute != nil && other.minute != nil ? .same : .unknown
    }

    /// What gets lost on the way and never comes back: whoever has more of it had it first.
    /// One sign alone may be chance.
    private func byDetail(_ pair: Passages.Pair) -> Direction {
        let (left, right) = (articles[pair.left], articles[pair.right])
        var signs: [(reason: Lineage.Edge.Reason, leftHasMore: Bool)] = []
        let places = (left.facts.article.place != nil, right.facts.article.place != nil)
        if places.0 != places.1 { signs.append((.dateline, places.0)) }
        let quoted = pair.sentences.reduce(into: (left: 0, right: 0)) { count, sentences in
            let isLeft = isQuoted(left, left.sentences[sentences.left])
            let isRight = isQuoted(right, right.sentences[sentences.right])
            if isLeft, !isRight { count.left += 1 }
            if isRight, !isLeft { count.right += 1 }
        }
        if quoted.left != quoted.right, min(quoted.left, quoted.right) == 0 {
            signs.append((.quotation, quoted.left > 0))
        }
        let words = pair.sentences.reduce(into: (left: 0, right: 0)) { count, sentences in
            count.left += left.sentences[sentences.left].count
            count.right += right.sentences[sentences.right].count
        }
        let (longer, shorter) = (max(words.left, words.right), min(words.left, words.right))
        // A translation has more words or fewer as its language does.
        let isTranslated = left.facts.language != right.facts.language
        if !isTranslated, longer * 100 >= shorter * detailPercentMinimum {
            signs.append((.detail, words.left > words.right))
        }
        let counts = (left.sentences.count, right.sentences.count)
        let (more, fewer) = (max(counts.0, counts.1), min(counts.0, counts.1))
        if fewer > 0, more * 100 >= fewer * lengthPercentMinimum,
            pair.sentences.count * 2 >= fewer
        {
            signs.append((.containment, counts.0 > counts.1))
        }
        guard let first = signs.first, signs.count >= signsMinimum,
            signs.allSatisfy({ $0.leftHasMore == first.leftHasMore })
        else { return .open }
        return Direction(
            later: first.leftHasMore ? pair.right : pair.left,
            confidence: .possible,
            because: signs.map(\.reason)
        )
    }
}

private let signsMinimum = 2
/// The same sentences are told in more words by this much.
private let detailPercentMinimum = 110
/// One article has more sentences by this much, and most of the other's.
private let lengthPercentMinimum = 140
