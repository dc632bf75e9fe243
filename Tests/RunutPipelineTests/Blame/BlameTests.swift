import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

/// Cases written from what a careful reader would say, each with what must stay silent.
@Suite struct BlameTests {
    static let flood = """
        Banjir merendam 340 rumah di Kecamatan Tanjung Luwu sejak Senin malam setelah tanggul Kali Beringin jebol di dua titik.
        Air setinggi pinggang menutup jalan utama menuju pasar ikan, dan perahu karet dipakai untuk mengangkut pedagang.
        Kepala pelaksana badan penanggulangan bencana setempat Marthen Lawalata mengatakan 1.200 warga mengungsi ke gedung olahraga.
        Bantuan beras dan selimut baru tiba dari kabupaten pada Selasa siang.
        """

    private func lines(_ story: [MiniArticle], of index: Int) -> [BlamedSentence] {
        let facts = story.map(\.facts)
        let told = RunutPipeline.story(from: facts, using: LanguagePack.all)
        return blame(facts[index].article.id, in: told, facts: facts)
    }

    /// Day by day: who comes first is told.
    private let original = MiniArticle(outlet: "Pos Hulu", day: "2025-03-04", text: flood)

    @Test func `words that stand in an earlier article are copied, and that one was first`() throws
    {
        let copy = MiniArticle(
            outlet: "Kabar Hilir",
            day: "2025-03-05",
            text: Self.flood
                + "Warga berharap tanggul segera diperbaiki sebelum musim panen tiba.\n"
        )
        let sentences = lines([original, copy], of: 1)
        let first = try #require(sentences.first)
        #expect(first.manner == .copied)
        #expect(first.firstVersion?.article == original.facts.article.id)
        #expect(first.added.isEmpty && first.dropped.isEmpty)
        let last = try #require(sentences.last)
        #expect(last.manner == .alone)
        #expect(last.first == nil && last.versions.isEmpty)
    }

    @Test func `the earlier article is named as first in its own answer too`() throws {
        let copy = MiniArticle(outlet: "Kabar Hilir", day: "2025-03-05", text: Self.flood)
        let first = try #require(lines([original, copy], of: 0).first)
        #expect(first.manner == .copied)
        #expect(first.firstVersion?.article == original.facts.article.id)
    }

    @Test func `on one day nobody can tell who was first`() throws {
        let copy = MiniArticle(outlet: "Kabar Hilir", day: "2025-03-04", text: Self.flood)
        let first = try #require(lines([original, copy], of: 1).first)
        #expect(first.manner == .copied)
        #expect(first.first == .cannotTell)
        #expect(first.firstVersion == nil)
    }

    @Test func `without a day nobody can tell who was first`() throws {
        let copy = MiniArticle(outlet: "Kabar Hilir", day: "", text: Self.flood)
        let first = try #require(lines([original, copy], of: 1).first)
        #expect(first.first == .cannotTell)
    }

    @Test func `who credits the other outlet came after it`() throws {
        let copy = MiniArticle(
            outlet: "Kabar Hilir",
            day: "2025-03-04",
            credits: ["Pos Hulu"],
            text: Self.flood + "Sumber: Pos Hulu\n"
        )
        let first = try #require(lines([original, copy], of: 1).first)
        #expect(first.firstVersion?.article == original.facts.article.id)
    }

    @Test func `a credit does not make a later article the first`() throws {
        let later = MiniArticle(outlet: "Pos Hulu", day: "2025-03-09", text: Self.flood)
        let early = MiniArticle(
            outlet: "Kabar Hilir",
            day: "2025-03-04",
            credits: ["Pos Hulu"],
            text: Self.flood + "Sumber: Pos Hulu\n"
        )
        let first = try #require(lines([later, early], of: 0).first)
        #expect(first.firstVersion?.article == early.facts.article.id)
    }

    @Test func `beyond what is read of a long article nobody can tell`() {
        let names = ["Bulan", "Delta", "Emas", "Fajar", "Gula", "Hujan", "Intan"]
        let long = (0..<420).map { number in
            "Kapal \(names[number % 7]) nomor \(number) tiba di dermaga \(number % 9) membawa \(number + 3) karung beras."
        }.joined(separator: "\n")
        let articles = ["Pos Hulu", "Kabar Hilir"].map { MiniArticle(outlet: $0, text: long) }
        let sentences = lines(articles, of: 0)
        #expect(sentences.count == 420)
        #expect(sentences.first?.manner == .copied)
        #expect(sentences.last?.manner == .cannotTell)
    }

    @Test func `nothing to compare with is cannot tell, and marks alone are no sentence`() {
        let alone = MiniArticle(outlet: "Pos Hulu", text: "1.\n" + Self.flood + "***\n")
        let sentences = lines([alone], of: 0)
        #expect(sentences.count == 4)
        #expect(sentences.allSatisfy { $0.manner == .cannotTell })
    }

    @Test func `a text that both credit to an agency was the agency's first`() throws {
        let articles = ["Pos Hulu", "Kabar Hilir"].map { outlet in
            MiniArticle(
                outlet: outlet,
                credits: ["Kabar Samudra"],
                text: Self.flood.replacing(
                    "Bantuan beras",
                    with: outlet == "Pos Hulu"
                        ? "Bantuan beras"
                        : "Sementara itu pengiriman beras dari gudang provinsi masih tertahan. Bantuan beras"
                ) + "Kantor berita Kabar Samudra melaporkan hal ini.\n"
            )
        }
        let first = try #require(lines(articles, of: 0).first)
        guard case .dispatch(let node) = first.first else {
            Issue.record("\(String(describing: first.first))")
            return
        }
        let story = RunutPipeline.story(from: articles.map(\.facts), using: LanguagePack.all)
        #expect(story.lineage.nodes.first { $0.id == node }?.name == "Kabar Samudra")
        #expect(first.manner == .copied)
    }

    @Test func `what was added and dropped is told word by word`() throws {
        let changed = MiniArticle(
            outlet: "Kabar Hilir",
            day: "2025-03-05",
            text: Self.flood.replacing(
                "sejak Senin malam setelah tanggul Kali Beringin jebol di dua titik",
                with: "setelah tanggul Kali Beringin jebol di dua titik akibat hujan deras"
            )
        )
        let first = try #require(lines([original, changed], of: 1).first)
        let text = Text(changed.text)
        let added = first.added.map { text[$0] }.joined(separator: " ")
        #expect(added.contains("hujan"))
        #expect(!added.contains("tanggul"))
        let dropped = first.dropped.map { Text(original.text)[$0.range] }.joined(separator: " ")
        #expect(dropped.contains("Senin malam"))
        #expect(first.dropped.allSatisfy { $0.article == original.facts.article.id })
    }

    @Test func `the hops of a statement run from the outlet to its source`() throws {
        let relayed = MiniArticle(
            outlet: "Kabar Hilir",
            day: "2025-03-05",
            text: Self.flood,
            statements: [
                .init(
                    says: "1.200 warga mengungsi ke gedung olahraga",
                    who: "Marthen Lawalata",
                    entities: ["person/marthen-lawalata"],
                    source: "Marthen Lawalata",
                    via: ["Kabar Samudra", "Radio Gema"]
                )
            ]
        )
        let sentences = lines([original, relayed], of: 1)
        #expect(sentences[2].hops == [["Kabar Samudra", "Radio Gema", "Marthen Lawalata"]])
        #expect(sentences[0].hops.isEmpty)
    }

    @Test func `a source that nobody names is a hop without a name`() throws {
        let unnamed = MiniArticle(
            outlet: "Kabar Hilir",
            text:
                "Tanggul itu dikabarkan sudah retak sejak bulan lalu dan tidak pernah diperbaiki.\n",
            statements: [
                .init(says: "sudah retak sejak bulan lalu dan tidak pernah diperbaiki", who: nil)
            ]
        )
        #expect(lines([original, unnamed], of: 1).first?.hops == [[nil]])
    }

    @Test func `one speaker quoted in the same words is a statement, not copied prose`() throws {
        let quotation =
            "\"Kami sudah meminta perbaikan tanggul itu tiga kali, tetapi tidak pernah ada jawaban dari kabupaten,\" kata Marthen Lawalata.\n"
        let articles = [
            ("Pos Hulu", "Pasar ikan tutup dua hari karena jalan terputus di Tanjung Luwu.\n"),
            (
                "Kabar Hilir",
                "Sekolah di kampung sebelah dipakai menampung keluarga yang kehilangan rumah.\n"
            ),
        ].map { outlet, own in
            MiniArticle(
                outlet: outlet,
                text: own + quotation,
                statements: [
                    .init(
                        says:
                            "Kami sudah meminta perbaikan tanggul itu tiga kali, tetapi tidak pernah ada jawaban dari kabupaten",
                        who: "Marthen Lawalata",
                        entities: ["person/marthen-lawalata"],
                        source: "Marthen Lawalata"
                    )
                ]
            )
        }
        let last = try #require(lines(articles, of: 0).last)
        #expect(last.manner == .statement)
        #expect(last.versions.map(\.evidence.article) == [articles[1].facts.article.id])
    }

    @Test func `own words for what another tells are no copy`() throws {
        let own = MiniArticle(
            outlet: "Kabar Hilir",
            day: "2025-03-05",
            text:
                "Sebanyak 340 rumah di Tanjung Luwu terendam banjir Senin malam.\nPara relawan memasak di dapur umum sejak subuh.\n"
        )
        let sentences = lines([original, own], of: 1)
        #expect(sentences.allSatisfy { $0.manner == .ownWords || $0.manner == .alone })
        #expect(sentences.allSatisfy { $0.versions.isEmpty })
        #expect(sentences.allSatisfy { $0.first == nil })
    }

    @Test func `own reporting of the same event shares nothing`() {
        let witness = MiniArticle(
            outlet: "Kabar Hilir",
            text:
                "Nelayan bernama Yosefina menambatkan perahunya di tiang masjid.\nIa memasak ubi untuk tetangga yang rumahnya hanyut.\n"
        )
        for sentence in lines([original, witness], of: 1) {
            #expect(sentence.manner == .alone)
            #expect(sentence.versions.isEmpty)
        }
    }

    @Test func `every range lies in its article`() {
        let copy = MiniArticle(outlet: "Kabar Hilir", day: "2025-03-05", text: Self.flood)
        let articles = [original, copy]
        let texts = Dictionary(
            articles.map { ($0.facts.article.id, Text($0.text)) },
            uniquingKeysWith: { first, _ in first }
        )
        for sentence in lines(articles, of: 1) {
            let own = texts[copy.facts.article.id]
            #expect(own?.all.contains(sentence.range) == true)
            #expect(sentence.added.allSatisfy { sentence.range.contains($0) })
            for evidence in sentence.versions.map(\.evidence) + sentence.dropped {
                #expect(texts[evidence.article]?.all.contains(evidence.range) == true)
            }
        }
    }

    @Test func `an article that is not in the pile has no answer`() {
        #expect(blame(Identifier(1), in: story([original]), facts: [original.facts]).isEmpty)
    }

    @Test func `a paragraph that stands in another story's article is found`() {
        let background =
            "Tanggul Kali Beringin dibangun pada 1987 oleh perusahaan air minum daerah dan diserahkan kepada kabupaten dua belas tahun kemudian tanpa perbaikan apa pun.\n"
        let other = MiniArticle(
            outlet: "Pos Hulu",
            day: "2025-01-10",
            text:
                "Perusahaan air minum daerah menaikkan tarif pelanggan rumah tangga mulai Februari.\n"
                + background
        )
        let asked = MiniArticle(outlet: "Kabar Hilir", text: Self.flood + background)
        let facts = [other.facts, asked.facts, original.facts]
        let found = companions(of: asked.facts.article.id, in: [], facts: facts)
        #expect(found.map(\.article.id).contains(other.facts.article.id))
        #expect(found.first?.article.id == asked.facts.article.id)
    }
}
