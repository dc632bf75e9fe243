import RunutLanguages
import Testing

@testable import RunutPipeline

@Suite struct DifferenceTests {
    func differs(_ texts: String...) throws -> [Difference] {
        let articles = texts.enumerated().map { index, text in
            MiniArticle(outlet: "Outlet \(index)", text: text)
        }
        let found = story(articles)
        let claim = try #require(found.claims.first)
        #expect(Set(claim.tellings.map(\.article)).count == texts.count, "one claim of all")
        return claim.differs
    }

    @Test func `days that exclude each other clash`() throws {
        let found = try differs(
            "Bendungan Karang Asri jebol pada Senin (3/3/2025).",
            "Bendungan Karang Asri jebol pada Minggu (2/3/2025)."
        )
        #expect(found.map(\.slot) == [.time])
        #expect(
            found.first?.values.map(\.value) == ["2025-03-03", "2025-03-02"]
                || found.first?.values.map(\.value) == ["2025-03-02", "2025-03-03"]
        )
    }

    @Test func `a day inside a span does not clash with it`() throws {
        let found = try differs(
            "Bendungan Karang Asri jebol pada Senin (3/3/2025).",
            "Bendungan Karang Asri jebol pada Maret 2025."
        )
        #expect(found.isEmpty)
    }

    @Test func `clock times of one event clash`() throws {
        let found = try differs(
            "Bendungan Karang Asri jebol pada pukul 02.15 WIB.",
            "Bendungan Karang Asri jebol pada pukul 03.40 WIB."
        )
        #expect(found.map(\.slot) == [.time])
    }

    @Test func `an hour whose day nobody names clashes with no day`() throws {
        let found = try differs(
            "Bendungan Karang Asri jebol pada pukul 02.15 WIB.",
            "Bendungan Karang Asri jebol pada Senin (3/3/2025) pukul 02.15 WIB."
        )
        #expect(found.isEmpty)
    }

    @Test func `the day of the saying does not clash with that of the event`() {
        let said = MiniArticle(
            outlet: "Outlet 0",
            text: "Bendungan Karang Asri jebol, kata Rina Lesmana, Selasa (4/3/2025).",
            statements: [
                .init(
                    says: "Bendungan Karang Asri jebol",
                    who: "Rina Lesmana",
                    source: "Rina Lesmana",
                    cue: "kata"
                )
            ]
        )
        let happened = MiniArticle(
            outlet: "Outlet 1",
            day: "2025-03-05",
            text: "Bendungan Karang Asri jebol pada Senin (3/3/2025)."
        )
        let found = story([said, happened])
        #expect(found.claims.first?.differs.isEmpty == true)
        #expect(found.timeline.map(\.value) == ["2025-03-03"])
        #expect(found.timeline.first?.toldOn.map(\.text) == ["2025-03-05"])
    }

    @Test func `it was told on the day of the saying, where the text has it`() {
        let article = MiniArticle(
            outlet: "Outlet 0",
            day: "2025-03-06",
            text: "Bendungan Karang Asri jebol Minggu malam, kata Rina Lesmana, Selasa (4/3/2025).",
            statements: [
                .init(
                    says: "Bendungan Karang Asri jebol Minggu malam",
                    who: "Rina Lesmana",
                    source: "Rina Lesmana",
                    cue: "kata"
                )
            ]
        )
        let found = story([article])
        #expect(found.timeline.map(\.value) == ["2025-03-02TNI"])
        #expect(found.timeline.first?.toldOn.map(\.text) == ["2025-03-04"])
    }

    @Test func `figures for one thing clash`() throws {
        let found = try differs(
            "Air bah Sungai Lirang merusak 42 rumah di Desa Karang Asri.",
            "Air bah Sungai Lirang merusak 57 rumah di Desa Karang Asri."
        )
        #expect(found.map(\.slot) == [.number])
        #expect(found.first?.values.map(\.value).sorted() == ["42", "57"])
    }

    @Test func `figures for different things do not clash`() throws {
        let found = try differs(
            "Air bah Sungai Lirang merusak 42 rumah di Desa Karang Asri.",
            "Air bah Sungai Lirang merusak 3 jembatan dan 42 rumah di Desa Karang Asri."
        )
        #expect(found.isEmpty)
    }

    @Test func `a rounded figure is not another figure`() throws {
        let found = try differs(
            "Bantuan banjir Karang Asri gagal disalurkan kepada 1.323.459 keluarga.",
            "Bantuan banjir Karang Asri gagal disalurkan kepada 1,3 juta keluarga."
        )
        #expect(found.isEmpty)
    }

    @Test func `people in one slot of one predicate differ`() throws {
        let found = try differs(
            "Peraturan bendungan Karang Asri ditandatangani Bupati Wirasena Bahar pada akhir pekan di Balai Lirang.",
            "Peraturan bendungan Karang Asri ditandatangani Bupati Olga Manuputty pada akhir pekan di Balai Lirang."
        )
        #expect(found.contains { $0.slot == .person && $0.values.count == 2 })
    }

    @Test func `a denial in other words is a denial and no figure`() throws {
        let found = try differs(
            "Panitia menjual 40 tiket konser Karang Asri di luar loket resmi pada akhir pekan.",
            "Panitia tidak menjual satu pun tiket konser Karang Asri di luar loket resmi pada akhir pekan."
        )
        #expect(found.map(\.slot) == [.stance])
        #expect(found.first?.values.map(\.value) == ["asserts", "denies"])
    }

    @Test func `not only is no denial`() throws {
        let found = try differs(
            "Air bah Sungai Lirang merusak jembatan dan sawah di Desa Karang Asri.",
            "Air bah Sungai Lirang tidak hanya merusak jembatan, tetapi juga sawah di Desa Karang Asri."
        )
        #expect(!found.contains { $0.slot == .stance })
    }

    @Test func `what all tell with a negation is no denial`() throws {
        let found = try differs(
            "Air bah Sungai Lirang tidak merusak jembatan di Desa Karang Asri.",
            "Air bah Sungai Lirang tidak merusak jembatan Desa Karang Asri."
        )
        #expect(found.isEmpty)
    }
}
