import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

@Suite struct SlipPropertyTests {
    /// A story with a slip of several kinds.
    static let articles: [MiniArticle] = {
        let rows = [
            ("Wirasena Manuputty", "1.463", "akan menjadi", "warga yang"),
            ("Wirasena Manuputty", "1.463", "akan menjadi", "warga yang"),
            ("Wirasena Manuputty", "1.463", "akan menajdi", "warga yang yang"),
            ("Wirasena Manupatty", "1.300", "akan menajdi", "warga yang yang"),
            ("Wirasena Manupatty", "1.300", "akan menjadi", "warga yang"),
        ]
        return rows.enumerated().map { index, row in
            MiniArticle(
                outlet: "Media \(index)",
                day: "2025-03-0\(index + 1)",
                text: """
                    Air bah Sungai Lirang merendam \(row.1) rumah di Desa Karang Asri sejak Senin malam, kata \(row.0).

                    Pemerintah \(row.2) penjamin bagi \(row.3) kehilangan rumah dan ladang mereka di tepi Sungai Lirang.
                    """
            )
        }
    }()

    private func written(_ slips: [Slip]) -> [String] {
        slips.map { slip in
            let places = (slip.evidence + slip.against).map { "\($0.article.text) \($0.range)" }
            return "\(slip.kind) \(slip.rule) \(slip.form) \(slip.expected) \(places)"
        }
    }

    @Test func `the order of input changes nothing`() {
        let first = written(slips(Self.articles))
        #expect(first.count == 4, "\(first)")
        for shift in 1..<Self.articles.count {
            let turned = Array(Self.articles[shift...] + Self.articles[..<shift])
            #expect(written(slips(turned)) == first)
            #expect(written(slips(turned.reversed())) == first)
        }
    }

    @Test func `every range lies in its text and two outlets share the form`() throws {
        for slip in slips(Self.articles) {
            let outlets = try (slip.evidence + slip.against).map { evidence in
                let article = try #require(
                    Self.articles.first { $0.facts.article.id == evidence.article }
                )
                let bytes = Array(article.text.utf8)
                #expect(evidence.range.end <= bytes.count && evidence.range.byteCount > 0)
                #expect(invalidByteOffset(in: Array(bytes[evidence.range.bytes])) == nil)
                return article.outlet
            }
            #expect(Set(outlets.prefix(slip.evidence.count)).count == slip.evidence.count)
            #expect(slip.evidence.count > 1)
            #expect(Set(outlets).count == outlets.count, "nobody stands on both sides")
        }
    }

    @Test func `facts of other stories are passed over`() {
        let facts = Self.articles.map(\.facts)
        let other = MiniArticle(outlet: "Lain", text: "Pemerintah akan menajdi penjamin.").facts
        let story = story(from: facts, using: LanguagePack.all)
        let alone = slips(in: story, facts: facts, using: LanguagePack.all)
        let all = slips(in: story, facts: [other] + facts, using: LanguagePack.all)
        #expect(written(alone) == written(all))
    }

    @Test func `odd articles do no harm`() {
        let texts = ["", "a", "\"", "yang yang", "1.000.000.000.000.000.000 rumah", "#", "é é"]
        for text in texts {
            let odd = [
                MiniArticle(outlet: "A", text: text), MiniArticle(outlet: "B", text: text),
                MiniArticle(outlet: "C", language: "xx", text: text),
            ]
            for slip in slips(odd) { #expect(slip.evidence.count > 1) }
        }
    }
}
