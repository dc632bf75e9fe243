internal import RunutText

/// Which story each article is in. A story is named by an article that is in it: by its first one
/// when it was first seen, and so it stays while that article does. Where stories join, the name
/// that was given first stays and the others lead to it.
struct StoryNames: Sendable {
    /// By place of the article: the value of the article that names its story.
    private var labels: [UInt64?] = []
    /// In which order names were given.
    private var given: [UInt64: Int] = [:]
    private var givenCount = 0
    private(set) var redirects: [Identifier<Story>: Identifier<Story>] = [:]

    var count: Int { Set(labels).count }

    mutating func append() { labels.append(nil) }

    func isNamed(_ place: Int) -> Bool { labels[place] != nil }

    func story(at place: Int) -> Identifier<Story> { Identifier(labels[place] ?? 0) }

    /// The same story as another article's, for now.
    mutating func follow(
        _ other: Int?,
        by place: Int,
        in store: SketchStore
    ) -> [Bundler.LabelChange] {
        let label = other.flatMap { labels[$0] } ?? newName(store.ids[place])
        return [change(place, to: label, in: store)].compactMap(\.self)
    }

    /// - Parameter stories: each in order, the earliest article's first.
    mutating func assign(
        _ stories: [[Int]],
        in store: SketchStore,
        places: [UInt64: Int]
    ) -> [Bundler.LabelChange] {
        var storyOf: [Int: Int] = [:]
        for (story, members) in stories.enumerated() {
            for place in members { storyOf[place] = story }
        }
        var owned: [[UInt64]] = Array(repeating: [], count: stories.count)
        for label in Set(stories.joined().compactMap { labels[$0] }) {
            if let story = places[label].flatMap({ storyOf[$0] }) { owned[story].append(label) }
        }
        var changes: [Bundler.LabelChange] = []
        for (story, members) in stories.enumerated() {
            let names = owned[story].sorted { (given[$0] ?? 0) < (given[$1] ?? 0) }
            let label = names.first ?? newName(store.ids[members[0]])
            for old in names.dropFirst() {
                redirects[Identifier(old)] = Identifier(label)
                given[old] = nil
            }
            changes += members.compactMap { change($0, to: label, in: store) }
        }
        return changes
    }

    private mutating func newName(_ article: UInt64) -> UInt64 {
        // A story that was joined and is parted again has its old name back.
        redirects[Identifier(article)] = nil
        given[article] = givenCount
        givenCount += 1
        return article
    }

    private mutating func change(
        _ place: Int,
        to label: UInt64,
        in store: SketchStore
    ) -> Bundler.LabelChange? {
        let old = labels[place]
        guard old != label else { return nil }
        labels[place] = label
        return Bundler.LabelChange(
            article: Identifier(store.ids[place]),
            from: old.map { Identifier($0) },
            to: Identifier(label)
        )
    }
}
