import RunutText
import Testing

@testable import RunutPipeline

@Suite struct EntityTests {
    func identities(_ texts: String...) -> Identities {
        Identities(
            texts.enumerated().map {
                MiniArticle(outlet: "Outlet \($0.offset)", text: $0.element).facts
            }
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
