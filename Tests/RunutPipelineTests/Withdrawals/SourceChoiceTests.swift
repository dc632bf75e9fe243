import Testing

@testable import RunutPipeline

/// Whom a user means by a name.
@Suite struct SourceChoiceTests {
    let sources = [
        source("person/wirasena-bahar", "Wirasena Bahar", ["Bahar"], 5),
        source("person/lukman-bahar", "Lukman Bahar", ["Bahar", "Lukman"], 3),
        source("media/kabar-nusa", "Kabar Nusa", [], 2),
        source("organisation/nusa", "Nusa", [], 1),
    ]

    static func source(
        _ id: String,
        _ name: String,
        _ more: [String],
        _ claims: Int
    ) -> WithdrawnSource {
        WithdrawnSource(
            id: id,
            kind: .person,
            name: name,
            aliases: [name] + more,
            claimCount: claims
        )
    }

    @Test(arguments: [
        ("wirasena bahar", "person/wirasena-bahar"), ("LUKMAN", "person/lukman-bahar"),
        ("Nusa", "organisation/nusa"), ("media/kabar-nusa", "media/kabar-nusa"),
    ])
    func `any alias, whole and in any case, or the id`(name: String, id: String) {
        guard case .one(let found) = choice(of: name, among: sources) else {
            Issue.record("\(name) is not found")
            return
        }
        #expect(found.id == id)
    }

    @Test func `a name that several bear lists them`() {
        guard case .several(let found) = choice(of: "bahar", among: sources) else {
            Issue.record("one was chosen")
            return
        }
        #expect(found.map(\.id) == ["person/wirasena-bahar", "person/lukman-bahar"])
    }

    @Test(arguments: [("Wirasena Baharu", "Wirasena Bahar"), ("Kabar Nusantara", "Kabar Nusa")])
    func `an unknown name lists the nearest first`(name: String, nearest: String) {
        guard case .none(let found) = choice(of: name, among: sources) else {
            Issue.record("\(name) is found")
            return
        }
        #expect(found.first?.name == nearest)
        #expect(found.count == 4)
    }

    @Test(arguments: ["Kabarlaut", "kabarlaut.co.id", "news.kabarlaut.co.id"])
    func `a site goes by its name, with and without its ending`(name: String) {
        let articles = [MiniArticle(outlet: "news.kabarlaut.co.id", text: "Perahu itu tiba.")]
        let found = RunutPipeline.sources(of: story(articles), facts: articles.map(\.facts))
        let chosen = choice(of: name, among: found)
        let isFound = if case .one = chosen { true } else { false }
        #expect(isFound == (name != "kabarlaut.co.id"))
    }

    @Test func `unnamed sources, outlets and agencies can be chosen`() {
        let articles = [
            WithdrawalTests.telling(
                "Harian Lembayung",
                "seorang pejabat",
                entities: [],
                via: ["Kabar Nusa"]
            ),
            WithdrawalTests.telling("Radio Tirta", credit: "Suara Muara"),
        ]
        let found = RunutPipeline.sources(of: story(articles), facts: articles.map(\.facts))
        for name in [
            "Seorang Pejabat", "kabar nusa", "Radio Tirta", "Harian Lembayung", "Suara Muara",
        ] {
            guard case .one = choice(of: name, among: found) else {
                Issue.record("\(name) is not found in \(found.map(\.name))")
                continue
            }
        }
    }
}
