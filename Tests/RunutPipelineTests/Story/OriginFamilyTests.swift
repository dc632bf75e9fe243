import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

/// Whose media stand behind a claim.
@Suite struct OriginFamilyTests {
    static let retak = OriginTests.retak

    private func telling(_ outlet: String, _ medium: String? = nil) -> MiniArticle {
        let name = medium.map { "\($0) melaporkan " } ?? ""
        let entity = medium.flatMap { Gazetteer.shipped.entry(named: $0)?.id }
        return MiniArticle(
            outlet: outlet,
            text: "\(name)\(Self.retak).",
            statements: medium.map {
                [.init(says: Self.retak, who: $0, entities: entity.map { [$0] } ?? [], source: $0)]
            } ?? []
        )
    }

    private func origins(_ articles: [MiniArticle], own: Gazetteer = .shipped) throws -> Origins {
        let story = story(
            from: articles.map(\.facts),
            using: LanguagePack.all,
            gazetteer: own
        )
        return try #require(story.claim("retak sepanjang", in: articles)).origins
    }

    @Test func `two media of one network that name no source may be one`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Tribun Jatim"), telling("Radio Tirta", "Warta Kota"),
        ])
        #expect(found.least == 1)
        #expect(found.most == 2)
        #expect(found.mayBeOne.map(\.because.code) == ["one-network"])
        #expect(found.mayBeOne.first?.evidence.count == 2)
        #expect(found.groups.map(\.family) == ["Tribun Network", "Tribun Network"])
        #expect(found.groups.map(\.state) == [nil, nil])
    }

    @Test func `media of two networks are two`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Tribun Jatim"), telling("Radio Tirta", "Kompas TV"),
        ])
        #expect(found.least == 2)
        #expect(found.mayBeOne.isEmpty)
    }

    @Test func `media without a family are of none together`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Tirto"), telling("Radio Tirta", "Alinea.id"),
        ])
        #expect(found.least == 2)
        #expect(found.groups.map(\.family) == [nil, nil])
    }

    @Test func `two media of one state may be one, and are told as its`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Xinhua"), telling("Radio Tirta", "Global Times"),
        ])
        #expect(found.least == 1)
        #expect(found.mayBeOne.map(\.because.code) == ["one-state"])
        #expect(found.groups.map(\.state) == ["CN", "CN"])
    }

    @Test func `media of two states are two`() throws {
        let found = try origins([
            telling("Harian Lembayung", "Xinhua"), telling("Radio Tirta", "KCNA"),
        ])
        #expect(found.least == 2)
        #expect(found.groups.map(\.state) == ["CN", "KP"])
    }

    @Test
    func `sister sites that tell without a source may be one, and still tell nobody's number`()
        throws
    {
        let found = try origins([telling("detikJatim"), telling("detikFinance")])
        #expect(found.least == nil)
        #expect(found.most == nil)
        #expect(found.groups.map(\.family) == ["detik network", "detik network"])
        let named = try origins([
            telling("detikJatim"), telling("detikFinance"), telling("Radio Tirta", "Reuters"),
        ])
        #expect(named.least == 1)
        #expect(named.most == 3)
        #expect(named.mayBeOne.map(\.because.code) == ["one-network"])
    }

    @Test func `an outlet under two spellings is one`() throws {
        let found = try origins([
            telling("detikcom"), telling("Detik.com"), telling("Radio Tirta", "Reuters"),
        ])
        #expect(found.most == 2)
        #expect(found.groups.last?.names.sorted() == ["Detik.com", "detikcom"])
    }

    @Test func `a user's file says whose an outlet is`() throws {
        let lines =
            "media | Kabar Hulu | | | | | Rumah Tirta\nmedia | Kabar Hilir | | | | | Rumah Tirta"
        let own = Gazetteer.shipped.adding(try OwnNames(Text(lines)))
        let articles = [
            telling("Kabar Hulu"), telling("Kabar Hilir"), telling("Radio Tirta", "Reuters"),
        ]
        #expect(try origins(articles).mayBeOne.isEmpty)
        let found = try origins(articles, own: own)
        #expect(found.mayBeOne.map(\.because.code) == ["one-network"])
        #expect(found.groups.map(\.family).filter { $0 == "Rumah Tirta" }.count == 2)
    }

    @Test func `a story tells what is known of a medium`() throws {
        let articles = [telling("Harian Lembayung", "KCNA"), telling("Radio Tirta", "Xinhua")]
        let story = story(from: articles.map(\.facts), using: LanguagePack.all)
        let entity = try #require(story.entities.first { $0.id == "media/kcna" })
        #expect(entity.country == "KP")
        #expect(entity.medium?.kind == .agency)
        #expect(entity.medium?.isState == true)
        #expect(entity.medium?.domain == "kcna.kp")
    }
}
