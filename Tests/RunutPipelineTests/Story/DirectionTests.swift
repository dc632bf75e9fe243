import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

@Suite struct DirectionTests {
    static let text = """
        Pipa induk di Kelurahan Sindangjaya pecah pada Rabu (5/3/2025) pagi dan merendam 31 rumah.
        Petugas perusahaan air minum baru menutup katup dua jam kemudian karena kuncinya tertinggal.
        "Kami sudah melapor sejak subuh, tetapi tidak ada yang mengangkat telepon sampai kasur dan \
        seragam sekolah terapung," kata Darsiti.
        Lurah berjanji mengganti perabot warga yang rusak paling lambat akhir bulan.
        """

    private func edge(_ articles: [MiniArticle]) throws -> Lineage.Edge {
        try #require(
            story(articles).lineage.edges.first { $0.relation == .copies || $0.relation == .reuses }
        )
    }

    private func id(_ article: MiniArticle) -> String { "article:" + article.facts.article.id.text }

    @Test func `whoever credits the other has it from there`() throws {
        let original = MiniArticle(outlet: "Kabar Saluran", text: Self.text)
        let copy = MiniArticle(
            outlet: "Portal Ekspres",
            credits: ["Kabar Saluran"],
            text: Self.text + "\nSumber: Kabar Saluran"
        )
        let edge = try edge([original, copy])
        #expect(edge.from == id(copy))
        #expect(edge.confidence == .certain)
        #expect(edge.because == [.credit])
    }

    @Test func `the later day has it from the earlier`() throws {
        let original = MiniArticle(outlet: "Kabar Saluran", day: "2025-03-05", text: Self.text)
        let copy = MiniArticle(outlet: "Portal Ekspres", day: "2025-03-06", text: Self.text)
        let edge = try edge([copy, original])
        #expect(edge.from == id(copy))
        #expect(edge.confidence == .likely)
        #expect(edge.because == [.time])
    }

    @Test func `on one day with one text nobody can tell`() throws {
        let edge = try edge([
            MiniArticle(outlet: "Kabar Saluran", text: Self.text),
            MiniArticle(outlet: "Portal Ekspres", text: Self.text),
        ])
        #expect(!edge.isDirected)
        #expect(edge.confidence == nil)
        #expect(edge.because.isEmpty)
    }

    @Test func `two that credit one agency have it from neither`() {
        let articles = ["Kabar Saluran", "Portal Ekspres"].enumerated().map { day, outlet in
            MiniArticle(
                outlet: outlet,
                day: "2025-03-0\(day + 5)",
                credits: ["Kabar Nusa"],
                text: Self.text + "\nSumber: Kabar Nusa"
            )
        }
        let edges = story(articles).lineage.edges.filter { $0.relation == .copies }
        #expect(edges.allSatisfy { !$0.isDirected })
    }

    @Test func `a copy loses the direct quotation and words`() throws {
        let copy = MiniArticle(
            outlet: "Portal Ekspres",
            text: """
                Pipa induk di Kelurahan Sindangjaya pecah pada Rabu (5/3/2025) pagi dan merendam 31 rumah.
                Petugas perusahaan air minum baru menutup katup dua jam kemudian.
                Darsiti mengaku warga sudah melapor sejak subuh, tetapi tidak ada yang mengangkat telepon \
                sampai seragam sekolah terapung.
                """
        )
        let original = MiniArticle(outlet: "Kabar Saluran", text: Self.text)
        let edge = try edge([original, copy])
        #expect(edge.from == id(copy))
        #expect(edge.confidence == .possible)
        #expect(edge.because.contains(.quotation))
    }

    @Test(arguments: [
        ("2024-04-17T10:30:00+08:00", "2024-04-17T10:05:00+07:00", true),
        ("2024-04-17T10:05:00+07:00", "2024-04-17T10:30:00+08:00", false),
        ("2024-04-17T23:58:00+07:00", "2024-04-18T00:01:00+07:00", false),
        ("2024-04-17T09:00:00Z", "2024-04-17T15:59:00+07:00", false),
        ("2024-04-17T09:00", "2024-04-17T15:59", false),
        ("2024-04-16", "2024-04-17T00:10:00+07:00", true),
    ])
    func `hours count in universal time`(one: String, other: String, isEarlier: Bool) throws {
        let publications = try [one, other].map { moment in
            Publication(
                day: try #require(Day(text: String(moment.prefix(10)))),
                moment: moment,
                origin: .metadata,
                range: nil
            )
        }
        #expect(publications[0].isEarlier(than: publications[1]) == isEarlier)
    }
}
