import Testing

@testable import RunutPipeline

@Suite struct TypoTests {
    // MARK: Found

    @Test func `a typo that two outlets share`() {
        let articles = [
            MiniArticle(
                outlet: "Kabarlirang",
                text:
                    "Air bah Sungai Lirang merusak 42 rumah. Pemerintah akan menajdi penjamin bagi warga yang pindah."
            ),
            MiniArticle(
                outlet: "Terasmuara",
                text:
                    "Bendungan Karang Asri jebol. Bupati berkata pemerintah akan menajdi penjamin bagi semua warga."
            ),
            MiniArticle(
                outlet: "Ombakpagi",
                text: "Pemerintah akan menjadi penjamin bagi warga yang rumahnya rusak."
            ),
        ]
        let found = slips(articles)
        #expect(shown(found) == ["slip/typo: menajdi ≠ menjadi"])
        #expect(found.first?.kind == .typo)
        #expect(
            places(found.first?.evidence ?? [], in: articles).sorted()
                == ["Kabarlirang: menajdi", "Terasmuara: menajdi"]
        )
        #expect(places(found.first?.against ?? [], in: articles) == ["Ombakpagi: menjadi"])
    }

    @Test func `a typo that nobody writes right in the story`() {
        let found = slips(
            "Warga Karang Asri mengungsi sebagaiman dianjurkan petugas.",
            "Ratusan orang pergi ke balai desa sebagaiman dianjurkan petugas."
        )
        #expect(shown(found) == ["slip/typo: sebagaiman ≠ sebagaimana"])
        #expect(found.first?.against.isEmpty == true)
    }

    @Test func `an English typo`() {
        let found = slips(
            "The dam broke on Monday. Residents blamed the govenrment for the delay.",
            "Families left the valley and blamed the govenrment for a late warning.",
            language: "en"
        )
        #expect(shown(found) == ["slip/typo: govenrment ≠ government"])
    }

    @Test func `a lost space`() {
        let found = slips(
            "Polisi memeriksa lima saksi terkaitdengan jebolnya bendungan.",
            "Lima orang diperiksa polisi terkaitdengan runtuhnya jembatan.",
            "Polisi memeriksa saksi terkait dengan jebolnya bendungan."
        )
        #expect(shown(found) == ["slip/lost-space: terkaitdengan ≠ terkait dengan"])
    }

    @Test func `a doubled word between the same words`() {
        let articles = [
            MiniArticle(outlet: "A", text: "Petugas mencari warga yang yang belum ditemukan."),
            MiniArticle(outlet: "B", text: "Ada dua warga yang yang belum ditemukan di Lirang."),
            MiniArticle(outlet: "C", text: "Petugas mencari warga yang belum ditemukan."),
        ]
        let found = slips(articles)
        #expect(shown(found) == ["slip/doubled-word: yang yang ≠ yang"])
        #expect(places(found.first?.against ?? [], in: articles) == ["C: yang"])
    }

    @Test func `an English doubled word`() {
        let found = slips(
            "The crew reached the the harbour at dawn.",
            "All passengers reached the the harbour before noon.",
            language: "en"
        )
        #expect(shown(found) == ["slip/doubled-word: the the ≠ the"])
    }

    @Test func `a typo inside a quotation that another article has right`() {
        let found = slips(
            "\"Kami meminta pemerintha segera membangun bendungan,\" kata warga.",
            "Warga kecewa. \"Kami meminta pemerintha segera membangun bendungan,\" katanya.",
            "\"Kami meminta pemerintah segera membangun bendungan,\" kata seorang warga."
        )
        #expect(shown(found) == ["slip/typo: pemerintha ≠ pemerintah"])
    }

    // MARK: Silent

    @Test(
        arguments: [
            // One outlet's own typo is no shared one.
            ["Pemerintah akan menajdi penjamin.", "Pemerintah akan menjadi penjamin."],
            // Variants that many people write.
            [
                "Praktek itu penuh resiko bagi apotik dan nasehat dokter.",
                "Praktek lama punya resiko, kata pemilik apotik lewat nasehat.",
            ],
            // Affixed forms, reduplication and compounds of known words.
            [
                "Pengungsi dipersilakan menempati rumah-rumahan di pekarangan sekolah.",
                "Warga dipersilakan menempati rumah-rumahan di pekarangan masjid.",
            ],
            // Coinages, foreign words and slang.
            [
                "Aplikasi itu memakai blockchain dan stablecoin untuk nongkrong digital.",
                "Para pemuda membahas blockchain dan stablecoin sambil nongkrong.",
            ],
            // Tags, addresses and abbreviations.
            [
                "Tagar #pemerintha ramai, lihat www.pemerintha.id/menajdi dari ktrngn resmi.",
                "Warganet memakai #pemerintha dan www.pemerintha.id/menajdi serta ktrngn.",
            ],
            // Speech as it was heard.
            [
                "\"Kulo mboten mireng kabare blas,\" kata Paijem. \"Lha piye maneh.\"",
                "\"Kulo mboten mireng kabare blas,\" ujar Paijem kepada petugas.",
            ],
            // Doubling that means something, and doubling across a mark.
            [
                "Ia datang pagi-pagi. Yang penting, yang, kata dia, selamat dulu.",
                "Mereka pagi-pagi tiba. Yang penting, yang, kata dia, selamat dulu.",
            ],
            // Doubled at different places of different sentences.
            ["Petugas mencari warga yang yang hilang.", "Kapal yang yang berlayar tiba."],
            // Names, even strange ones.
            [
                "Warga Menajdi menolak tambang. Di Menajdi ada sungai.",
                "Tambang di Menajdi ditutup. Warga Menajdi lega.",
            ],
        ]
    )
    func `what is no shared slip`(texts: [String]) {
        let found = slips(
            texts.enumerated().map { MiniArticle(outlet: "Media \($0)", text: $1) }
        )
        #expect(found.isEmpty, "\(shown(found))")
    }

    @Test func `two articles of one outlet share nothing with each other`() {
        let texts = [
            "Pemerintah akan menajdi penjamin bagi warga.",
            "Pemerintah akan menajdi penjamin bagi pedagang.",
        ]
        #expect(slips(texts.map { MiniArticle(outlet: "Kabarlirang", text: $0) }).isEmpty)
    }

    @Test func `British and American spelling`() {
        let found = slips(
            "The labour programme was organised at the theatre near the harbour.",
            "The labour programme was organised in a theatre by the harbour.",
            "The labor program was organized at the theater near the harbor.",
            language: "en"
        )
        #expect(found.isEmpty, "\(shown(found))")
    }
}
