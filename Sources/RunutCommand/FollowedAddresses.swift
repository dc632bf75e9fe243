internal import RunutReading

/// What feeds and sitemaps name, in the order in which it is fetched: after all that was given.
struct FollowedAddresses {
    private struct Step {
        let url: String
        /// How many sitemaps lead there.
        let depth: Int
        /// A sitemap is followed in its turn, an article is not.
        let isFeed: Bool
    }

    private var waiting: [Step] = []
    private var place = 0
    private var seen: Set<String>
    private var current: Step?

    /// A sitemap's index may name others, no more; a feed names its next pages.
    private static let depthMost = 3
    /// At a second each this is most of a night.
    private static let addressesMost = 20_000

    /// What was `given` itself is not fetched again.
    init(given: [InputArticle]) {
        seen = Set(given.map { plainAddress($0.path) })
    }

    /// Whether names out of the input that was begun last are to be followed.
    var keepsNames: Bool { current.map { $0.isFeed && $0.depth < Self.depthMost } ?? true }

    /// The next address, as an input.
    mutating func next() -> InputArticle? {
        guard place < waiting.count else { return nil }
        let step = waiting[place]
        place += 1
        current = step
        return InputArticle(source: .address, path: step.url, byteCount: nil)
    }

    /// How many of the addresses are taken care of: those that are known already, too.
    mutating func add(_ addresses: [NamedAddresses.Address]) -> Int {
        var count = 0
        for address in addresses {
            let plain = plainAddress(address.url)
            if !seen.contains(plain) {
                guard waiting.count < Self.addressesMost else { continue }
                seen.insert(plain)
                let depth = (current?.depth ?? 0) + 1
                waiting.append(Step(url: address.url, depth: depth, isFeed: address.isFeed))
            }
            count += 1
        }
        return count
    }
}
