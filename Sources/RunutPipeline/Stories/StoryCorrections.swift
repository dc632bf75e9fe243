package import RunutText

/// What a user says of stories: these two articles are of one, these are not, this one is alone.
package struct StoryCorrections: Sendable {
    private(set) var joins: [(Identifier<Article>, Identifier<Article>)] = []
    private var joined: [Identifier<Article>: [Identifier<Article>]] = [:]
    private(set) var apart: [(Identifier<Article>, Identifier<Article>)] = []
    private(set) var alone: [Identifier<Article>] = []
    /// All that any line names, in their order.
    private(set) var articles: [Identifier<Article>] = []
    private var named: Set<Identifier<Article>> = []

    package init() {}

    /// False where lines before say the opposite; then nothing changes.
    package mutating func join(_ left: Identifier<Article>, _ right: Identifier<Article>) -> Bool {
        let group = group(of: left) + group(of: right)
        let isBanned = apart.contains { group.contains($0.0) && group.contains($0.1) }
        guard !isBanned, !alone.contains(left), !alone.contains(right) else { return false }
        joins.append((left, right))
        joined[left, default: []].append(right)
        joined[right, default: []].append(left)
        name([left, right])
        return true
    }

    package mutating func keepApart(
        _ left: Identifier<Article>,
        _ right: Identifier<Article>
    ) -> Bool {
        guard left != right, !group(of: left).contains(right) else { return false }
        apart.append((left, right))
        name([left, right])
        return true
    }

    package mutating func leaveAlone(_ article: Identifier<Article>) -> Bool {
        guard joined[article] == nil else { return false }
        alone.append(article)
        name([article])
        return true
    }

    private mutating func name(_ articles: [Identifier<Article>]) {
        self.articles += articles
        named.formUnion(articles)
    }

    func joined(with article: Identifier<Article>) -> [Identifier<Article>] {
        joined[article] ?? []
    }

    /// Such an article is weighed by itself, never as one of its copies.
    func concerns(_ article: Identifier<Article>) -> Bool { named.contains(article) }

    private func group(of article: Identifier<Article>) -> [Identifier<Article>] {
        var found = [article]
        var next = 0
        while next < found.count {
            for other in joined[found[next]] ?? [] where !found.contains(other) {
                found.append(other)
            }
            next += 1
        }
        return found
    }
}
