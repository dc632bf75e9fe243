internal import RunutText

/// The sentences of a story that stand in more than one article.
///
/// Two sentences are versions of one when most of the shorter stands in the other word for
/// word; when they are aligned in two articles that rest on one text; or when one speaker's
/// statement is aligned in two articles that share a source.
func sharedSentences(
    _ articles: [StoryArticle],
    _ passages: Passages,
    _ lineage: Lineage
) -> [SharedSentence] {
    var families = Families(articles)
    let words = articles.map { SentenceWords($0) }
    for left in articles.indices {
        for right in articles.indices where right > left {
            for pair in verbatim(words[left], words[right]) {
                families.join(left, pair.left, right, pair.right)
            }
        }
    }
    for found in passages.aligned {
        let pair = found.pair
        let relation = passages.relation(pair.left, pair.right)
        let isVersion =
            relation >= .sameDispatch || (relation == .sameSource && found.isOneStatement)
        if isVersion {
            families.join(pair.left, pair.leftSentence, pair.right, pair.rightSentence)
        }
    }
    let origins = FirstTellings(articles, passages, lineage)
    return families.groups.map { group in
        let first = origins.first(of: group.map(\.article))
        let compared = if case .version(let index) = first { index } else { 0 }
        let versions = group.indices.map { index in
            Comparison(
                article: articles[group[index].article],
                sentence: group[index].sentence,
                other: articles[group[compared].article],
                otherSentence: group[compared].sentence,
                isOneText: passages.isOneText(group[index].article, group[compared].article)
            ).version(isCompared: index == compared)
        }
        return SharedSentence(versions: versions, first: first, compared: compared)
    }
}

/// Sentences by article and number, joined to sets.
private struct Families {
    struct Member: Hashable {
        let article: Int
        let sentence: Int
    }

    private let starts: [Int]
    private var parents: [Int]
    private let members: [Member]

    init(_ articles: [StoryArticle]) {
        var (starts, members): ([Int], [Member]) = ([], [])
        for article in articles {
            starts.append(members.count)
            members += article.sentences.indices.map {
                Member(article: article.index, sentence: $0)
            }
        }
        (self.starts, self.members) = (starts, members)
        parents = Array(members.indices)
    }

    mutating func join(_ left: Int, _ leftSentence: Int, _ right: Int, _ rightSentence: Int) {
        let (a, b) = (root(starts[left] + leftSentence), root(starts[right] + rightSentence))
        parents[max(a, b)] = min(a, b)
    }

    private mutating func root(_ index: Int) -> Int {
        var index = index
        while parents[index] != index {
            parents[index] = parents[parents[index]]
            index = parents[index]
        }
        return index
    }

    /// Sets of several articles, in order of their first member.
    var groups: [[Member]] {
        var copy = self
        var groups: [[Member]] = Array(repeating: [], count: members.count)
        for index in members.indices { groups[copy.root(index)].append(members[index]) }
        return groups.filter { group in group.contains { $0.article != group[0].article } }
    }
}

// MARK: Word for word

/// The words of an article without marks, each with its sentence, and its rows of words.
private struct SentenceWords {
    let hashes: [UInt64]
    /// For each word its sentence; -1 outside of all.
    let sentences: [Int]
    /// How many words each sentence has.
    let counts: [Int]
    let rows: Shingles
    /// Token to word.
    let places: [Int]

    init(_ article: StoryArticle) {
        var byToken = Array(repeating: -1, count: article.tokens.count)
        for (number, range) in article.sentences.enumerated() {
            for token in range { byToken[token] = number }
        }
        var (hashes, sentences, places): ([UInt64], [Int], [Int]) = ([], [], [])
        var counts = Array(repeating: 0, count: article.sentences.count)
        for (index, token) in article.tokens.enumerated() {
            places.append(hashes.count)
            guard token.kind != .mark else { continue }
            hashes.append(token.hash)
            sentences.append(byToken[index])
            if byToken[index] >= 0 { counts[byToken[index]] += 1 }
        }
        (self.hashes, self.sentences) = (hashes, sentences)
        (self.counts, self.places) = (counts, places)
        rows = Shingles(article.tokens)
    }
}

/// Least share of the shorter sentence that both have word for word.
private let verbatimShareMinimum = 0.6

/// Pairs of sentences of which most stands in both.
private func verbatim(
    _ left: SentenceWords,
    _ right: SentenceWords
) -> [(left: Int, right: Int)] {
    struct Pair: Hashable {
        let left: Int
        let right: Int
    }
    // Each word counts once for a pair, in however many rows it stands.
    var last: [Pair: Int] = [:]
    var counts: [Pair: Int] = [:]
    let starts = left.rows.pairs(with: right.rows).map {
        (left: left.places[$0.left], right: right.places[$0.right])
    }
    for start in starts.sorted(by: { $0 < $1 }) {
        for step in 0..<Shingles.width {
            let pair = Pair(
                left: left.sentences[start.left + step],
                right: right.sentences[start.right + step]
            )
            guard pair.left >= 0, pair.right >= 0, last[pair] ?? -1 < start.left + step else {
                continue
            }
            last[pair] = start.left + step
            counts[pair, default: 0] += 1
        }
    }
    return counts.filter { pair, count in
        let shorter = min(left.counts[pair.left], right.counts[pair.right])
        return Double(count) >= verbatimShareMinimum * Double(shorter)
    }.keys.map { ($0.left, $0.right) }.sorted { $0 < $1 }
}

// MARK: One version against another

private struct Comparison {
    let article: StoryArticle
    let sentence: Int
    let other: StoryArticle
    let otherSentence: Int
    /// One text stands behind both articles.
    let isOneText: Bool

    func version(isCompared: Bool) -> SharedSentence.Version {
        let tokens = article.sentences[sentence]
        let manner = manner
        return SharedSentence.Version(
            evidence: article.evidence(article.range(of: tokens)),
            manner: isCompared ? nil : manner,
            added: isCompared ? [] : extra(article, tokens, beyond: other, otherTokens),
            dropped: isCompared ? [] : extra(other, otherTokens, beyond: article, tokens)
        )
    }

    private var otherTokens: Range<Int> { other.sentences[otherSentence] }

    private var isTranslated: Bool { article.facts.language != other.facts.language }

    private var manner: SharedSentence.Manner {
        // What is quoted may have been heard twice; prose is not said twice in the same words.
        if isQuoted(article, article.sentences[sentence]), isQuoted(other, otherTokens) {
            return .statement
        }
        if !isTranslated, isVerbatim { return .copied }
        let speakers = speakers(article, sentence).intersection(speakers(other, otherSentence))
        if !isOneText, !speakers.isEmpty { return .statement }
        return isTranslated ? .translated : .rewritten
    }

    /// Whether most words of the shorter stand in the other in the same rows of three.
    private var isVerbatim: Bool {
        let (a, b) = (rows(article, article.sentences[sentence]), rows(other, otherTokens))
        let shorter = min(a.count, b.count)
        return Double(a.intersection(b).count) >= 0.6 * Double(shorter)
    }

    private func rows(_ article: StoryArticle, _ range: Range<Int>) -> Set<UInt64> {
        let words = range.filter { article.tokens[$0].kind != .mark }
            .map { article.tokens[$0].hash }
        guard words.count > 3 else { return Set(words) }
        return Set(
            (0...words.count - 3).map { start in
                var hash = StableHash()
                for word in words[start..<start + 3] { hash.combine(word) }
                return hash.value
            }
        )
    }

    /// What one version tells and the other does not, neighbours as one. Between languages
    /// only names, figures and times can be compared.
    private func extra(
        _ one: StoryArticle,
        _ tokens: Range<Int>,
        beyond two: StoryArticle,
        _ others: Range<Int>
    ) -> [TextRange] {
        let known = Set(others.lazy.map { two.terms[$0].key })
        var result: [TextRange] = []
        var previous = -2
        for token in tokens {
            let term = one.terms[token]
            guard term.kind != .none, !known.contains(term.key),
                !isTranslated || term.kind != .word
            else { continue }
            let range = range(of: term, at: token, in: one)
            if previous == token - 1, let last = result.last {
                result[result.count - 1] = TextRange(last.start, max(last.end, range.end))
            } else if result.last.map({ $0.end <= range.start }) ?? true {
                result.append(range)
            }
            previous = token
        }
        return result
    }

    /// A name or a time is shown whole.
    private func range(of term: Term, at token: Int, in article: StoryArticle) -> TextRange {
        let own = article.tokens[token].range
        switch term.kind {
        case .entity:
            return article.facts.mentions[Int(term.fact)].range
        case .time:
            return article.facts.times[Int(term.fact)].range
        default:
            return own
        }
    }
}

// MARK: Who was first

/// What the story's articles say of who had a text first.
private struct FirstTellings {
    private let articles: [StoryArticle]
    /// By article: the dispatches it rests on.
    private var dispatches: [[Lineage.Node]]
    /// By article: the articles whose outlet it credits.
    private var credited: [Set<Int>]
    /// By article: the agencies and outlets that it credits, as lineage nodes.
    private var agencies: [[String]]
    private let passages: Passages

    init(_ articles: [StoryArticle], _ passages: Passages, _ lineage: Lineage) {
        (self.articles, self.passages) = (articles, passages)
        var places: [String: Int] = [:]
        for article in articles { places[article.nodeID] = article.index }
        var nodes: [String: Lineage.Node] = [:]
        for node in lineage.nodes { nodes[node.id] = node }
        dispatches = Array(repeating: [], count: articles.count)
        credited = Array(repeating: [], count: articles.count)
        agencies = Array(repeating: [], count: articles.count)
        let outlets = articles.map { nameWords($0.outletName) }
        for edge in lineage.edges {
            guard let from = places[edge.from], let to = nodes[edge.to] else { continue }
            if edge.relation == .sameDispatch { dispatches[from].append(to) }
            if edge.relation == .credits {
                agencies[from].append(to.id)
                for (index, outlet) in outlets.enumerated()
                where index != from && outlet == nameWords(to.name) {
                    credited[from].insert(index)
                }
            }
        }
    }

    /// - Parameter members: articles in order; one may stand there twice.
    func first(of members: [Int]) -> SharedSentence.First {
        if let dispatch = sharedDispatch(members) {
            let holder = members.firstIndex {
                nameWords(articles[$0].outletName) == nameWords(dispatch.name)
            }
            if dispatch.basis == .held, let holder { return .version(holder) }
            if dispatch.basis == .credited { return .dispatch(dispatch.id) }
        }
        let all = Set(members)
        if let place = members.firstIndex(where: { member in
            all.allSatisfy { $0 == member || credited[$0].contains(member) }
        }) {
            return .version(place)
        }
        if let agency = sharedAgency(all) { return .dispatch(agency) }
        let days = members.map { articles[$0].facts.article.published?.day }
        guard let first = days[0], days.allSatisfy({ $0 != nil }),
            zip(members, days).allSatisfy({ $0 == members[0] || $1.map { $0 > first } ?? false })
        else { return .cannotTell }
        return .version(0)
    }

    /// Copies of one text that all credit one agency: the text was the agency's.
    private func sharedAgency(_ articles: Set<Int>) -> String? {
        let sorted = articles.sorted()
        guard let first = sorted.first,
            sorted.dropFirst().allSatisfy({ passages.isOneText(first, $0) })
        else { return nil }
        return agencies[first].first { agency in
            sorted.allSatisfy { agencies[$0].contains(agency) }
        }
    }

    /// The dispatch that most of the articles rest on.
    private func sharedDispatch(_ members: [Int]) -> Lineage.Node? {
        let all = Set(members)
        let candidates = all.sorted().flatMap { dispatches[$0] }
        return candidates.first { node in
            all.count { dispatches[$0].contains(node) } * 2 > all.count
        }
    }
}
