import Testing

@testable import RunutPipeline

/// One test for each sentence of the contract about origins.
@Suite struct OriginTests {
    static let retak = "bendungan Karang Asri retak sepanjang sembilan meter pada Senin"

    func telling(
        _ outlet: String,
        _ who: String?,
        entities: [String] = [],
        via: [String] = [],
        stance: Attribution.Stance = .asserts,
        credits: [String] = [],
        tail: String = ""
    ) -> MiniArticle {
        let name = who.map { "\($0) mengatakan " } ?? ""
        return MiniArticle(
            outlet: outlet,
            credits: credits,
            text: "\(name)\(Self.retak). \(tail)",
            statements: who.map {
                [
                    .init(
                        says: Self.retak,
                        who: $0,
                        entities: entities,
                        source: $0,
                        via: via,
                        stance: stance
                    )
                ]
            } ?? []
        )
    }

    func origins(_ articles: [MiniArticle]) throws -> Origins {
        try #require(story(articles).claim("retak sepanjang", in: articles)).origins
    }

    @Test func `one named source is one origin however many outlets quote it`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
            telling("Radio Tirta", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
        ])
        #expect(found.least == 1)
        #expect(found.most == 1)
    }

    @Test func `two named people are two origins`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
            telling("Radio Tirta", "Olga Manuputty", entities: ["person/olga-manuputty"]),
        ])
        #expect(found.least == 2)
        #expect(found.most == 2)
        #expect(found.mayBeOne.isEmpty)
    }

    @Test func `two unnamed officials may be one`() throws {
        let found = try origins([
            telling("Harian Lembayung", "seorang pejabat"),
            telling("Radio Tirta", "pejabat"),
        ])
        #expect(found.least == 1)
        #expect(found.most == 2)
        #expect(found.mayBeOne.map(\.because.code) == ["unnamed-may-be-one"])
        #expect(found.mayBeOne.first?.evidence.count == 2)
    }

    @Test func `unnamed sources of two countries are two`() throws {
        let found = try origins([
            telling("Harian Lembayung", "pejabat Jepang"),
            telling("Radio Tirta", "pejabat Brasil"),
        ])
        #expect(found.least == 2)
        #expect(found.most == 2)
    }

    @Test func `an unnamed source heard through one medium is one`() throws {
        let found = try origins([
            telling("Harian Lembayung", "pejabat pelabuhan", via: ["Radio Tirta"]),
            telling("Kabar Hulu", "seorang pejabat", via: ["Pos Hilir", "Radio Tirta"]),
        ])
        #expect(found.least == 1)
        #expect(found.most == 1)
    }

    @Test func `a telling without a source adds to most alone`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
            telling("Radio Tirta", nil),
        ])
        #expect(found.least == 1)
        #expect(found.most == 2)
        #expect(found.reasons.map(\.code) == ["no-source-named"])
    }

    @Test func `a lead that sums up its own article's source adds nothing`() throws {
        let article = MiniArticle(
            outlet: "Harian Lembayung",
            text: """
                Bendungan Karang Asri retak sepanjang sembilan meter.
                Wirasena Bahar mengatakan \(Self.retak).
                """,
            statements: [
                .init(
                    says: Self.retak,
                    who: "Wirasena Bahar",
                    entities: ["person/wirasena-bahar"],
                    source: "Wirasena Bahar"
                )
            ]
        )
        let found = try origins([article])
        #expect(found.least == 1)
        #expect(found.most == 1)
        #expect(found.reasons.map(\.code) == ["sums-up-own-source"])
    }

    @Test func `tellings by one outlet without a source stand in one group`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
            telling("Radio Tirta", nil),
            telling("Radio Tirta", nil, tail: "Warga diminta menjauh dari tanggul."),
        ])
        #expect(found.most == 2)
    }

    @Test func `no source at all means cannot tell`() throws {
        let found = try origins([telling("Harian Lembayung", nil), telling("Radio Tirta", nil)])
        #expect(found.least == nil)
        #expect(found.most == nil)
    }

    @Test func `denials are counted apart and refusals nowhere`() throws {
        let articles = [
            telling("Harian Lembayung", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
            telling(
                "Radio Tirta",
                "Olga Manuputty",
                entities: ["person/olga-manuputty"],
                stance: .denies
            ),
            telling(
                "Kabar Hulu",
                "Januar Sitorus",
                entities: ["person/januar-sitorus"],
                stance: .declines
            ),
        ]
        let claim = try #require(story(articles).claim("retak sepanjang", in: articles))
        #expect(claim.origins.most == 1)
        #expect(claim.denials?.most == 1)
        #expect(claim.denials?.groups.map(\.names) == [["Olga Manuputty"]])
        #expect(claim.differs.map(\.slot) == [.stance])
    }

    @Test func `a country may speak through its official`() throws {
        let named = "Menteri Luar Negeri Jepang Haruto Ishida"
        let found = try origins([
            telling("Harian Lembayung", named, entities: ["person/haruto-ishida"]),
            telling("Radio Tirta", "Jepang", entities: ["country/JP"]),
        ])
        #expect(found.least == 1)
        #expect(found.most == 2)
        #expect(found.mayBeOne.map(\.because.code) == ["body-speaks-through-person"])
    }

    @Test func `a country is never two of its officials at once`() throws {
        let found = try origins([
            telling(
                "Harian Lembayung",
                "Menteri Luar Negeri Jepang Haruto Ishida",
                entities: ["person/haruto-ishida"]
            ),
            telling(
                "Kabar Hulu",
                "Menteri Pertahanan Jepang Kenji Morita",
                entities: ["person/kenji-morita"]
            ),
            telling("Radio Tirta", "Jepang", entities: ["country/JP"]),
        ])
        #expect(found.least == 2)
        #expect(found.most == 3)
    }

    @Test func `an outlet that is only passed on may rest on another origin`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
            telling(
                "Radio Tirta",
                "Reuters",
                entities: ["media/reuters"],
                credits: ["Reuters"]
            ),
        ])
        #expect(found.least == 1)
        #expect(found.most == 2)
        #expect(found.mayBeOne.map(\.because.code) == ["credited-outlet"])
    }

    @Test func `an agency that relayed the source is no origin of its own`() throws {
        let found = try origins([
            telling(
                "Harian Lembayung",
                "Wirasena Bahar",
                entities: ["person/wirasena-bahar"],
                via: ["Reuters"]
            ),
            telling("Radio Tirta", "Reuters", entities: ["media/reuters"]),
        ])
        #expect(found.most == 1)
        #expect(found.reasons.map(\.code) == ["relays-source"])
    }

    @Test func `a telling without a source is held against all outlets of a group`() throws {
        // Two copies of one text, then a short item by the outlet of the second copy.
        let text = StoryTests.dispatch.text
        let articles = [
            MiniArticle(outlet: "Harian Lembayung", day: "2025-03-03", text: text),
            MiniArticle(outlet: "Radio Tirta", text: text),
            telling("Kabar Hulu", "Wirasena Bahar", entities: ["person/wirasena-bahar"]),
            MiniArticle(
                outlet: "Radio Tirta",
                day: "2025-03-05",
                text: "Air bah menyapu 42 rumah dan sebuah jembatan gantung."
            ),
            MiniArticle(
                outlet: "Pos Hilir",
                day: "2025-03-05",
                text: "Olga Manuputty mengatakan air bah menyapu 42 rumah.",
                statements: [
                    .init(
                        says: "air bah menyapu 42 rumah",
                        who: "Olga Manuputty",
                        entities: ["person/olga-manuputty"],
                        source: "Olga Manuputty"
                    )
                ]
            ),
        ]
        let claim = try #require(story(articles).claim("menyapu 42 rumah", in: articles))
        let found = claim.origins.groups.map(\.names)
        #expect(found.contains(["Olga Manuputty"]))
        #expect(found.filter { $0.contains("Radio Tirta") }.count == 1)
    }
}
