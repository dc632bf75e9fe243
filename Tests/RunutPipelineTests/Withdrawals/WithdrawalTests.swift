import RunutText
import Testing

@testable import RunutPipeline

/// One test for each sentence of what it means to take a source away.
@Suite struct WithdrawalTests {
    static let retak = OriginTests.retak

    /// One outlet's telling of the crack, by one source or by none.
    static func telling(
        _ outlet: String,
        _ who: String? = nil,
        entities: [String]? = nil,
        via: [String] = [],
        stance: Attribution.Stance = .asserts,
        credit: String? = nil,
        lead: String = ""
    ) -> MiniArticle {
        let name = who.map { "\($0) mengatakan " } ?? ""
        let tail = credit.map { "Sumber: \($0)" } ?? ""
        let person = who.map { ["person/" + $0.lowercased().replacing(" ", with: "-")] } ?? []
        return MiniArticle(
            outlet: outlet,
            credits: credit.map { [$0] } ?? [],
            text: "\(lead)\(name)\(retak).\n\(tail)",
            statements: who.map {
                [
                    .init(
                        says: retak,
                        who: $0,
                        entities: entities ?? person,
                        source: $0,
                        via: via,
                        stance: stance
                    )
                ]
            } ?? []
        )
    }

    static func withdraw(_ name: String, from articles: [MiniArticle]) throws -> Withdrawal {
        let (story, facts) = (story(articles), articles.map(\.facts))
        guard case .one(let source) = choice(of: name, among: sources(of: story, facts: facts))
        else {
            Issue.record("\(name) is no one source")
            throw Missing()
        }
        return withdrawal(of: source, from: story, facts: facts)
    }

    struct Missing: Error {}

    /// What the withdrawal does to the claim with `words`; nil where it is unaffected.
    func change(
        _ name: String,
        from articles: [MiniArticle],
        words: String = "retak sepanjang"
    ) throws -> WithdrawnClaim? {
        let (story, withdrawal) = try (story(articles), Self.withdraw(name, from: articles))
        let claim = try #require(story.claim(words, in: articles))
        return withdrawal.claims.first { story.claims[$0.claim].id == claim.id }
    }

    func outlets(_ ids: [Identifier<Article>], _ articles: [MiniArticle]) -> [String] {
        articles.filter { ids.contains($0.facts.article.id) }.map(\.outlet)
    }

    // MARK: What falls

    @Test func `a claim with one source is lost in every outlet that quotes it`() throws {
        let articles = [
            Self.telling("Harian Lembayung", "Wirasena Bahar"),
            Self.telling("Radio Tirta", "Wirasena Bahar"),
        ]
        let found = try #require(try change("Wirasena Bahar", from: articles)).asserted
        #expect(found.effect == .lost)
        #expect(found.before == OriginInterval(least: 1, most: 1))
        #expect(found.after == OriginInterval(least: 0, most: 0))
        #expect(found.falls.map(\.cause) == [.source, .source])
        #expect(outlets(found.lostBy, articles) == ["Harian Lembayung", "Radio Tirta"])
    }

    @Test func `of two sources one is left`() throws {
        let articles = [
            Self.telling("Harian Lembayung", "Wirasena Bahar"),
            Self.telling("Radio Tirta", "Olga Manuputty"),
        ]
        let found = try #require(try change("olga manuputty", from: articles)).asserted
        #expect(found.effect == .fallsToOne)
        #expect(found.before.most == 2)
        #expect(found.after == OriginInterval(least: 1, most: 1))
        #expect(outlets(found.lostBy, articles) == ["Radio Tirta"])
    }

    @Test func `of three sources two are left`() throws {
        let found = try #require(
            try change(
                "Olga Manuputty",
                from: [
                    Self.telling("Harian Lembayung", "Wirasena Bahar"),
                    Self.telling("Radio Tirta", "Olga Manuputty"),
                    Self.telling("Kabar Hulu", "Januar Sitorus"),
                ]
            )
        ).asserted
        #expect(found.effect == .fewer)
        #expect(found.after == OriginInterval(least: 2, most: 2))
    }

    @Test func `what an agency passed on falls with it, what was heard directly stays`() throws {
        let articles = [
            Self.telling("Harian Lembayung", "Wirasena Bahar", via: ["Pos Hilir", "Reuters"]),
            Self.telling("Radio Tirta", "Wirasena Bahar"),
        ]
        let found = try #require(try change("reuters", from: articles)).asserted
        #expect(found.effect == .fewer)
        #expect(found.falls.map(\.cause) == [.relay])
        #expect(found.after == OriginInterval(least: 1, most: 1))
        #expect(outlets(found.lostBy, articles) == ["Harian Lembayung"])
    }

    @Test func `an outlet takes its own telling along`() throws {
        let found = try #require(
            try change(
                "Radio Tirta",
                from: [
                    Self.telling("Harian Lembayung", "Wirasena Bahar"),
                    Self.telling("Radio Tirta"),
                ]
            )
        ).asserted
        #expect(found.effect == .fallsToOne)
        #expect(found.before == OriginInterval(least: 1, most: 2))
        #expect(found.after == OriginInterval(least: 1, most: 1))
        #expect(found.falls.map(\.cause) == [.outlet])
    }

    @Test func `what stands in an agency's dispatch falls with the agency`() throws {
        let articles = [StoryTests.dispatch, StoryTests.rewrite]
        let found = try #require(
            try change("Kabar Nusa", from: articles, words: "gudang pupuk")
        ).asserted
        #expect(found.effect == .lost)
        #expect(Set(found.falls.map(\.cause)) == [.dispatch])
        #expect(outlets(found.lostBy, articles) == ["Harian Lembayung", "Radio Tirta"])
    }

    @Test func `a rewrite that lost the source falls with it`() throws {
        var sourced = StoryTests.dispatch
        sourced.statements = [
            .init(
                says: "Air bah menyapu 42 rumah dan sebuah jembatan gantung",
                who: "Wirasena Bahar",
                entities: ["person/wirasena-bahar"]
            )
        ]
        let articles = [sourced, StoryTests.rewrite]
        let found = try #require(
            try change("Wirasena Bahar", from: articles, words: "42 rumah")
        ).asserted
        #expect(found.effect == .lost)
        #expect(found.falls.map(\.cause).contains(.rewrite))
    }

    @Test func `a lead that sums up falls with the source of its article`() throws {
        let lead = "Bendungan Karang Asri retak sepanjang sembilan meter.\n"
        let articles = [
            Self.telling("Harian Lembayung", "Wirasena Bahar", lead: lead),
            Self.telling("Radio Tirta", "Olga Manuputty"),
        ]
        let found = try #require(try change("Wirasena Bahar", from: articles)).asserted
        #expect(found.effect == .fallsToOne)
        #expect(Set(found.falls.map(\.cause)) == [.source, .summary])
    }

    @Test func `of two names behind one telling the other holds it`() throws {
        let found = try #require(
            try change(
                "Wirasena Bahar",
                from: [
                    Self.telling(
                        "Harian Lembayung",
                        "Wirasena Bahar; Olga Manuputty",
                        entities: ["person/wirasena-bahar", "person/olga-manuputty"]
                    )
                ]
            )
        ).asserted
        #expect(found.effect == .fallsToOne)
        #expect(found.falls.isEmpty)
        #expect(found.lostBy.isEmpty)
    }

    @Test func `an agency that has it from the source falls with the source`() throws {
        let found = try #require(
            try change(
                "Wirasena Bahar",
                from: [
                    Self.telling("Harian Lembayung", "Wirasena Bahar", via: ["Reuters"]),
                    Self.telling("Radio Tirta", "Reuters", entities: ["media/reuters"]),
                ]
            )
        ).asserted
        #expect(found.effect == .lost)
        #expect(found.falls.count == 2)
    }

    @Test func `a denial that falls is said`() throws {
        let found = try #require(
            try change(
                "Olga Manuputty",
                from: [
                    Self.telling("Harian Lembayung", "Wirasena Bahar"),
                    Self.telling("Radio Tirta", "Olga Manuputty", stance: .denies),
                ]
            )
        )
        #expect(found.asserted.effect == .unaffected)
        #expect(found.denied?.effect == .lost)
    }

    // MARK: What cannot be told

    @Test func `where only tellings without a source are left nobody can tell`() throws {
        let found = try #require(
            try change(
                "Wirasena Bahar",
                from: [
                    Self.telling("Harian Lembayung", "Wirasena Bahar"),
                    Self.telling("Radio Tirta"),
                ]
            )
        ).asserted
        #expect(found.effect == .cannotTell)
        #expect(found.after == OriginInterval(least: nil, most: nil))
    }

    @Test func `a credit for the whole article does not say which sentence it is for`() throws {
        let articles = [
            Self.telling("Harian Lembayung", "Wirasena Bahar"),
            Self.telling("Radio Tirta", credit: "Kabar Nusa"),
        ]
        let found = try #require(try change("Kabar Nusa", from: articles)).asserted
        #expect(found.effect == .cannotTell)
        #expect(found.falls.isEmpty)
        #expect(found.mayFall.count == 1)
    }
}
