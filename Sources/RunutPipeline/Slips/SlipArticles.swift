internal import RunutLanguages
internal import RunutText

/// The articles of a story in its order, and where they stand in it.
struct SlipArticles: Sendable {
    let all: [SlipArticle]
    let gazetteer: Gazetteer
    private let numbers: [Identifier<Article>: Int]

    /// The second half of the pipeline reads no more articles of one story either.
    private static let maximum = 150

    init(
        _ story: Story,
        _ facts: [ArticleFacts],
        _ packs: [LanguagePack],
        _ gazetteer: Gazetteer
    ) {
        self.gazetteer = gazetteer
        let byID = Dictionary(
            facts.map { ($0.article.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        all = story.articles.prefix(Self.maximum).compactMap { id in
            byID[id].map { SlipArticle($0, packs) }
        }
        numbers = Dictionary(
            all.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    subscript(number: Int) -> SlipArticle { all[number] }

    func number(of article: Identifier<Article>) -> Int? { numbers[article] }

    var outletCount: Int { Set(all.map(\.outlet)).count }

    func outlets(_ places: [SlipPlace]) -> Set<String> {
        Set(places.map { all[$0.article].outlet })
    }

    /// One place an article, in order.
    func firstPlaces(_ places: [SlipPlace]) -> [SlipPlace] {
        var seen: Set<Int> = []
        return places.sorted().filter { seen.insert($0.article).inserted }
    }

    func evidence(_ places: [SlipPlace]) -> [Evidence] {
        firstPlaces(places).map { all[$0.article].evidence($0.tokens) }
    }

    func string(_ place: SlipPlace) -> String { all[place.article].string(place.tokens) }
}

/// Some tokens of an article.
struct SlipPlace: Hashable, Sendable, Comparable {
    let article: Int
    let tokens: Range<Int>

    static func < (left: SlipPlace, right: SlipPlace) -> Bool {
        (left.article, left.tokens.lowerBound, left.tokens.upperBound)
            < (right.article, right.tokens.lowerBound, right.tokens.upperBound)
    }
}
