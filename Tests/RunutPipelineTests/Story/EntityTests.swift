import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

@Suite struct EntityTests {
    func identities(_ texts: String..., own: Gazetteer = .shipped) -> Identities {
        Identities(
            texts.enumerated().map {
                MiniArticle(outlet: "Outlet \($0.offset)", gazetteer: own, text: $0.element).facts
            },
            gazetteer: own
        )
    }

    private func gazetteer(_ lines: String) throws -> Gazetteer {
        Gazetteer.shipped.adding(try OwnNames(Text(lines)))
    }

    @Test func `a user's aliases are one across articles, under the user's name`() throws {
        let own = try gazetteer("orang | Olga Manuputty | Mama Ola; Ibu Pantai")
        let found = identities(
            "Mama Ola datang.",
            "Warga menunggu Ibu Pantai.",
            "Bupati Manuputty pulang.",
            own: own
        )
        let person = try #require(found.entities.first { $0.name == "Olga Manuputty" })
        #expect(person.id == "person/olga-manuputty")
        #expect(person.aliases == ["Mama Ola", "Ibu Pantai", "Manuputty"])
        #expect(person.articles == [0, 1, 2])
    }

    @Test func `never-same keeps names of several articles apart`() throws {
        let texts = ("Bupati Olga Manuputty datang.", "Menurut Bupati Manuputty, hujan turun.")
        #expect(identities(texts.0, texts.1).entities.map(\.name) == ["Olga Manuputty"])
        let own = try gazetteer("tak-sama | Manuputty | Olga Manuputty")
        let apart = identities(texts.0, texts.1, own: own)
        #expect(apart.entities.map(\.name) == ["Olga Manuputty", "Manuputty"])
    }

    @Test func `two that are never the same do not meet in a third`() throws {
        let texts = (
            "Bupati Olga Manuputty datang.", "Menurut Bupati Manuputty, hujan turun.",
            "Menurut Bupati O. Manuputty, hujan reda."
        )
        let own = try gazetteer("tak-sama | Manuputty | O. Manuputty")
        let found = identities(texts.0, texts.1, texts.2, own: own)
        #expect(
            found.entities.map(\.aliases) == [["Olga Manuputty", "Manuputty"], ["O. Manuputty"]]
        )
    }

    @Test func `a capital and its country are one actor`() {
        let found = identities(
            "Jepang menolak usul itu. Tokyo meminta waktu sepekan untuk membahasnya."
        )
        #expect(found.entities.filter { $0.id == "country/JP" }.count == 1)
    }

    @Test func `a doubled first letter is a slip when the story knows the name`() {
        let found = identities(
            "Olga Manuputty datang. Kemudian Manuputty menemui warga, lalu Manuputty pulang.",
            "Menurut warga, MManuputty menemui mereka di balai desa."
        )
        let main = found.entities.first { $0.aliases.contains("Manuputty") }
        let slip = found.entities.first { $0.aliases.contains("MManuputty") }
        #expect(main != nil)
        #expect(main?.id == slip?.id)
    }

    @Test func `an initial is the name that it begins`() {
        let found = identities(
            "Bupati Wirasena Bahar datang. Kemudian Bupati Wirasena Bahar menemui warga.",
            "Menurut Bupati W. Bahar, tanggul sudah retak."
        )
        let people = found.entities.filter { $0.kind == .person }
        #expect(people.map(\.name) == ["Wirasena Bahar"])
    }

    @Test func `thousands of names are compared in time`() {
        let letters = Array("abcdefghij")
        let names = (0..<6_000).map { number in
            let digits = String(number + 10_000).map { letters[$0.wholeNumberValue ?? 0] }
            return "Ka" + String(digits) + " Ra" + String(digits.reversed())
        }
        let found = identities(names.map { "Bupati \($0) datang." }.joined(separator: "\n"))
        #expect(found.entities.count > 3_000)
    }
}
