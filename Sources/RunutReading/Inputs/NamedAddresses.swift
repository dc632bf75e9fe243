/// Where an input says that articles stand whose text it does not hold.
package struct NamedAddresses: Sendable {
    package struct Address: Hashable, Sendable {
        package let url: String
        /// A further feed or sitemap.
        package let isFeed: Bool
    }

    /// Of feeds and sitemaps, and whether they are kept.
    package private(set) var inFeeds = 0
    /// Of tables and other records; those are never kept, for nobody published them to be fetched.
    package private(set) var inRecords = 0
    package private(set) var kept: [Address] = []
    var keeps = false

    /// So many addresses has one sitemap at most.
    private static let keptMost = 50_000

    func isKept(in form: InputForm) -> Bool { keeps && form.isFeed }

    mutating func add(_ url: String, isFeed: Bool, in form: InputForm) {
        guard form.isFeed else {
            inRecords += 1
            return
        }
        inFeeds += 1
        if keeps, kept.count < Self.keptMost { kept.append(Address(url: url, isFeed: isFeed)) }
    }
}

extension InputForm {
    /// Whether it is published so that its addresses be fetched.
    fileprivate var isFeed: Bool {
        switch self {
        case .rss, .atom, .sitemap, .jsonFeed: true
        default: false
        }
    }
}

extension Record {
    /// Whether its text may be but the beginning of the article.
    var isTeaser: Bool {
        let teasers = ["rss:description", "rss:dc:description", "atom:summary", "jsonfeed:summary"]
        return content.map { teasers.contains($0.from) } ?? false
    }
}
