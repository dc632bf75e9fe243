import Testing

@testable import RunutPipeline

@Suite struct NameSlipTests {
    /// One sentence of one dispatch with another name in each outlet.
    func slips(_ names: String...) -> [Slip] {
        RunutPipelineTests.slips(
            names.enumerated().map { index, name in
                MiniArticle(
                    outlet: "Media \(index)",
                    text:
                        "Bendungan Karang Asri diresmikan oleh \(name) pada akhir pekan di hadapan ratusan petani yang menunggu sejak pagi."
                )
            }
        )
    }

    // MARK: Found

    @Test func `a person's name one letter off`() {
        let found = slips(
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena Manupatty",
            "Wirasena Manupatty"
        )
        #expect(shown(found) == ["slip/name: Wirasena Manupatty ≠ Wirasena Manuputty"])
        #expect(found.first?.kind == .name)
        #expect(found.first?.evidence.count == 2)
        #expect(found.first?.against.count == 3)
    }

    @Test func `a first letter struck twice`() {
        let found = slips(
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena MManuputty",
            "Wirasena MManuputty"
        )
        #expect(shown(found) == ["slip/name: Wirasena MManuputty ≠ Wirasena Manuputty"])
    }

    @Test func `a place's name one letter off`() {
        let texts = [
            "Karangwunguh", "Karangwunguh", "Karangwunguh", "Karangwungah", "Karangwungah",
        ]
        let found = RunutPipelineTests.slips(
            texts.enumerated().map { index, name in
                MiniArticle(
                    outlet: "Media \(index)",
                    text:
                        "Tanggul lama di Desa \(name) jebol pada Senin malam setelah hujan turun tiga hari tanpa henti."
                )
            }
        )
        #expect(shown(found).contains { $0.contains("Karangwungah") })
    }

    @Test func `quoted words given to another person`() {
        let quote =
            "Tanggul ini sudah kami laporkan retak sejak bulan lalu, tetapi tidak ada yang datang memeriksa"
        let speakers = [
            "Olga Manuputty", "Olga Manuputty", "Olga Manuputty", "Rara Setyaki", "Rara Setyaki",
        ]
        let articles = speakers.enumerated().map { index, name in
            MiniArticle(
                outlet: "Media \(index)",
                text: "\"\(quote),\" kata \(name) di Karang Asri.",
                statements: [
                    MiniArticle.Statement(
                        says: quote,
                        who: name,
                        entities: ["person/" + name.lowercased()],
                        source: name
                    )
                ]
            )
        }
        let found = RunutPipelineTests.slips(articles)
        #expect(shown(found) == ["slip/misgiven-quote: Rara Setyaki ≠ Olga Manuputty"])
    }

    // MARK: Silent

    @Test func `different people`() {
        let found = slips(
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena Bahar",
            "Wirasena Bahar"
        )
        #expect(found.isEmpty, "\(shown(found))")
    }

    @Test func `brothers whom one article names both`() {
        let found = slips(
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena Manuputty dan Wirakena Manuputty",
            "Wirakena Manuputty",
            "Wirakena Manuputty"
        )
        #expect(found.isEmpty, "\(shown(found))")
    }

    @Test func `two ways to write one name`() {
        let found = slips(
            "Muhammad Suryadarma",
            "Muhammad Suryadarma",
            "Muhammad Suryadarma",
            "Muhammad Soeryadarma",
            "Muhammad Soeryadarma"
        )
        #expect(found.isEmpty, "\(shown(found))")
    }

    @Test func `one outlet's own spelling`() {
        let found = slips("Wirasena Manuputty", "Wirasena Manuputty", "Wirasena Manupatty")
        #expect(found.isEmpty, "\(shown(found))")
    }

    @Test func `as many outlets on either side`() {
        let found = slips(
            "Wirasena Manuputty",
            "Wirasena Manuputty",
            "Wirasena Manupatty",
            "Wirasena Manupatty"
        )
        #expect(found.isEmpty, "\(shown(found))")
    }
}
