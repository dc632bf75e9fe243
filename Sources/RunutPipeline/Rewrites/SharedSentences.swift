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
            SentenceComparison(
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
