import RunutLanguages
import RunutText
import Testing

@testable import RunutPipeline

@Suite struct StoryTests {
    /// Two rewrites of one dispatch (one credits it), a witness report, and another event.
    static let dispatch = MiniArticle(
        outlet: "Harian Lembayung",
        credits: ["Kabar Nusa"],
        text: """
            Bendungan Karang Asri di hulu Sungai Lirang jebol pada Senin (3/3/2025) dini hari. \
            Air bah menyapu 42 rumah dan sebuah jembatan gantung.
            Pompa cadangan ternyata sudah rusak sejak Oktober, sebagaimana tertulis dalam buku jaga. \
            Penjaga pintu air membunyikan sirene tiga menit sebelum tanggul runtuh.
            Sebanyak 17 ekor kerbau hanyut, sedangkan gudang pupuk milik koperasi terendam lumpur.
            Sumber: Kabar Nusa
            """
    )
    static let rewrite = MiniArticle(
        outlet: "Radio Tirta",
        text: """
            Senin dini hari, 3/3/2025, tanggul bendungan Karang Asri runtuh dan 42 rumah tersapu air bah. \
            Jembatan gantung di Sungai Lirang ikut hilang.
            Menurut catatan buku jaga, pompa cadangan rusak sejak Oktober. Sirene dibunyikan penjaga pintu \
            air hanya tiga menit sebelum tanggul runtuh.
            Kerbau yang hanyut mencapai 17 ekor. Lumpur merendam gudang pupuk koperasi.
            """
    )
    static let witness = MiniArticle(
        outlet: "Kabar Hulu",
        text: """
            Sariyem masih gemetar ketika menceritakan malam itu. Ia lari ke bukit sambil menggendong \
            cucunya setelah bendungan Karang Asri jebol.
            Air bah Sungai Lirang datang hanya beberapa menit setelah sirene di hulu bendungan berbunyi.
            Di posko, relawan membagikan selimut dan nasi bungkus. Anak-anak tidur di masjid.
            """
    )
    static let other = MiniArticle(
        outlet: "Kabar Hulu",
        text: """
            Klub sepak bola Elang Timur menang dua gol atas tamunya pada laga pembuka liga. \
            Pelatih memuji penampilan kiper muda yang menahan tendangan penalti.
            """
    )

    @Test func `one event is one story and another event another`() {
        let articles = [Self.dispatch, Self.rewrite, Self.witness, Self.other]
        let trace = trace(articles.map(\.facts), using: LanguagePack.all)
        #expect(trace.stories.map(\.articles.count).sorted() == [1, 3])
    }

    @Test func `a rewrite that credits nobody rests on the same dispatch`() throws {
        let lineage = story([Self.dispatch, Self.rewrite, Self.witness]).lineage
        let node = try #require(lineage.nodes.first { $0.kind == .dispatch })
        #expect(node.name == "Kabar Nusa")
        #expect(node.basis == .credited)
        let edges = lineage.edges.filter { $0.relation == .sameDispatch }
        let expected = [Self.dispatch, Self.rewrite].map { "article:" + $0.facts.article.id.text }
        #expect(edges.map(\.from).sorted() == expected.sorted())
        for edge in edges {
            #expect(edge.to == node.id)
            #expect(Set(edge.evidence.map(\.article)).count == 2)
        }
    }

    @Test func `own reporting of the same event rests on no dispatch`() {
        let lineage = story([Self.dispatch, Self.witness]).lineage
        #expect(!lineage.nodes.contains { $0.kind == .dispatch })
        #expect(!lineage.edges.contains { $0.relation == .copies || $0.relation == .reuses })
    }

    @Test func `a copy is an edge to the earlier article`() throws {
        var late = Self.dispatch
        late.day = "2025-03-05"
        let copy = MiniArticle(outlet: "Pos Hilir", day: late.day, text: late.text)
        let lineage = story([copy, Self.dispatch]).lineage
        let edge = try #require(lineage.edges.first { $0.relation == .copies })
        #expect(edge.from == "article:" + copy.facts.article.id.text)
        #expect(edge.to == "article:" + Self.dispatch.facts.article.id.text)
        #expect(edge.isDirected)
    }

    @Test func `the order of input changes nothing`() {
        var articles = [Self.dispatch, Self.rewrite, Self.witness, Self.other].map(\.facts)
        let expected = "\(trace(articles, using: LanguagePack.all))"
        // A fixed seed: a failure must come back.
        var state: UInt64 = 20_250_303
        for _ in 0..<6 {
            for index in articles.indices.dropLast() {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let other = index + Int(state >> 33) % (articles.count - index)
                articles.swapAt(index, other)
            }
            #expect("\(trace(articles, using: LanguagePack.all))" == expected)
        }
    }

    @Test func `every range lies in its text`() {
        let articles = [Self.dispatch, Self.rewrite, Self.witness, Self.other].map(\.facts)
        let trace = trace(articles, using: LanguagePack.all)
        for story in trace.stories {
            for telling in story.claims.flatMap(\.tellings) {
                let article = articles.first { $0.article.id == telling.article }
                for range in telling.ranges {
                    #expect(article?.article.text.all.contains(range) ?? false)
                    #expect(range.byteCount > 0)
                }
            }
            for evidence in story.lineage.edges.flatMap(\.evidence) {
                let article = articles.first { $0.article.id == evidence.article }
                #expect(article?.article.text.all.contains(evidence.range) ?? false)
            }
        }
    }

    @Test func `no article makes no story`() {
        #expect(trace([], using: LanguagePack.all).stories.isEmpty)
    }

    @Test func `an empty article makes a story without claims`() {
        let trace = trace(
            [MiniArticle(outlet: "Pos Hilir", text: "").facts],
            using: LanguagePack.all
        )
        #expect(trace.stories.count == 1)
        #expect(trace.stories.first?.claims.isEmpty ?? false)
    }

    @Test(arguments: [61, 200, 1500])
    func `copies of one text are one story however many they are`(count: Int) {
        let copies = (0..<count).map { number in
            let tail = "Laporan ini dimuat Kabar Hulu edisi \(number)."
            let facts = MiniArticle(
                outlet: "Outlet \(number)",
                text: Self.dispatch.text + "\n" + tail
            ).facts
            return sketch(facts, using: LanguagePack.indonesian.story)
        }
        let other = sketch(Self.other.facts, using: LanguagePack.indonesian.story)
        #expect(bundle(copies + [other], using: LanguagePack.all).map(\.count) == [count, 1])
    }

    @Test func `figures of any size are told`() {
        let articles = ["Harian Lembayung", "Radio Tirta"].map { outlet in
            MiniArticle(
                outlet: outlet,
                text: """
                    Uang 9300000000000000 rupiah disita dari rekening 99999999999999999999 \
                    milik Koperasi Karang Asri. Utangnya mencapai 99999999999 triliun triliun rupiah.
                    """
            )
        }
        #expect(!story(articles).claims.isEmpty)
    }

    @Test func `a figure is written in digits`() {
        #expect(written(168) == "168")
        #expect(written(1.9) == "1.9")
        #expect(written(2e16) == "20000000000000000")
        #expect(numberKey(9.3e15) != numberKey(9.4e15))
        #expect(numberKey(.infinity) != numberKey(0))
    }
}
