import RunutLanguages
import RunutPipeline
import RunutText
import Testing

@Suite struct BodyNameTests {
    @Test(arguments: [
        NameCase(
            "⟦Badan Pengelola Pelabuhan⟧ (⟦BPP⟧) tutup. Hari itu ⟦BPP⟧ sepi.",
            ["organisation BPP", "organisation BPP", "organisation BPP"]
        ),
        NameCase(
            "⟦Dinas Kelautan Langkatua⟧ (⟦Diskela⟧) tutup. Hari itu ⟦Diskela⟧ sepi.",
            ["organisation Diskela", "organisation Diskela", "organisation Diskela"]
        ),
        NameCase(
            "Warga menagih ⟦Asosiasi Nelayan dan Petambak⟧ (⟦Asnepam⟧). Hari itu ⟦Asnepam⟧ diam.",
            ["organisation Asnepam", "organisation Asnepam", "organisation Asnepam"]
        ),
        NameCase(
            "The boat belongs to ⟦Norline Coastal Ferries⟧ (⟦NCF⟧). Then ⟦NCF⟧ closed.",
            ["organisation NCF", "organisation NCF", "organisation NCF"],
            .english
        ),
    ])
    func `letters or syllables in parentheses name the body before`(item: NameCase) {
        item.check()
    }

    @Test func `letters that the world knows otherwise mean the body that introduces them`() {
        check(
            names: "Warga menagih ⟦Asosiasi Nelayan dan Petambak⟧ (⟦ANP⟧). Hari itu ⟦ANP⟧ diam.",
            ["organisation ANP", "organisation ANP", "organisation ANP"]
        )
        #expect(mentions(in: Text("Kabar itu dimuat ANP.")).map(\.entity) == ["media/anp"])
    }

    @Test func `letters that do not abbreviate it are another body`() {
        check(
            names: "⟦Badan Pengelola Pelabuhan⟧ (⟦ZQX⟧) tutup.",
            ["organisation Badan Pengelola Pelabuhan", "organisation ZQX"]
        )
    }

    @Test(arguments: [
        NameCase(
            "Warga melapor ke ⟦Dinas Sosial Kota Langkatua⟧ kemarin.",
            [
                "organisation Dinas Sosial Kota Langkatua"
            ]
        ),
        NameCase(
            "Surat itu dari ⟦Komisi Kelautan ABR⟧ kemarin.",
            [
                "organisation Komisi Kelautan ABR"
            ]
        ),
        NameCase(
            "Berkas itu milik analis ⟦Ombak Sekuritas⟧ ⟦Rudo Walesan⟧.",
            [
                "organisation Ombak Sekuritas", "person Rudo Walesan",
            ]
        ),
    ])
    func `a body runs to where its name ends`(item: NameCase) { item.check() }

    @Test func `a body whose initials follow is one after a preposition of place as well`() {
        check(
            names: "Nobody at ⟦Norline Coastal Ferries⟧ (⟦NCF⟧) was there.",
            ["organisation NCF", "organisation NCF"],
            .english
        )
    }
}

@Suite struct KnownNameTests {
    @Test(arguments: [
        NameCase(
            "Kapal dari ⟦Selandia Baru⟧ tiba di ⟦AS⟧. Kini ⟦Amerika Serikat⟧ menahannya.",
            ["place Selandia Baru", "place Amerika Serikat", "place Amerika Serikat"]
        ),
        NameCase(
            "Ships from ⟦New Zealand⟧ reached the ⟦US⟧. Now ⟦Wellington⟧ waits.",
            ["place New Zealand", "place United States", "place New Zealand"],
            .english
        ),
        NameCase(
            "Kapal ⟦Korsel⟧ pulang, dan ⟦Seoul⟧ diam.",
            ["place Korea Selatan", "place Korea Selatan"]
        ),
    ])
    func `a country is one under all its names and its capital`(item: NameCase) { item.check() }

    @Test(arguments: [
        NameCase(
            "Pesan ⟦Kremlin⟧ sampai di ⟦Gedung Putih⟧ lewat ⟦Rusia⟧.",
            ["organisation Kremlin", "organisation Gedung Putih", "place Rusia"]
        ),
        NameCase(
            "The note reached the ⟦White House⟧ from ⟦Russia⟧.",
            ["organisation White House", "place Russia"],
            .english
        ),
    ])
    func `a seat of government is itself`(item: NameCase) { item.check() }

    @Test(arguments: [
        NameCase(
            "Kabar itu dimuat ⟦Reuters⟧ dan ⟦Antara⟧ kemarin.",
            [
                "organisation Reuters", "organisation Antara",
            ]
        ),
        NameCase(
            "Kabar itu dimuat radio lokal ⟦Gema Langkatua⟧ kemarin.",
            [
                "organisation Gema Langkatua"
            ]
        ),
    ])
    func `outlets are organisations`(item: NameCase) { item.check() }

    @Test(arguments: [
        NameCase("Antara dermaga dan kapal ada tali.", []),
        NameCase("Kapal itu tiba as pagi.", []),
        NameCase("He told us that it left with us.", [], .english),
    ])
    func `a word that only looks like a known name is none`(item: NameCase) { item.check() }
}

@Suite struct SentenceStartTests {
    @Test(arguments: [
        NameCase("Kapal tiba. Warga bersorak. Mereka pulang.", []),
        NameCase("Cinta itu buta. Hujan turun.", []),
        NameCase(
            "Sampai malam penyanyi ⟦Cinta Wensa⟧ menunggu. ⟦Cinta⟧ lelah.",
            [
                "person Cinta Wensa", "person Cinta Wensa",
            ]
        ),
        NameCase("People cheered. Nobody stayed. Officials left.", [], .english),
        NameCase("Pada hari Senin di bulan Maret semua pulang.", []),
        NameCase("\"Kapal tua,\" kata warga. \"Hujan turun.\"", []),
    ])
    func `a common word there is no name, unless it is one elsewhere`(item: NameCase) {
        item.check()
    }
}

@Suite struct EntityIDTests {
    func ids(_ text: String, _ pack: LanguagePack = .indonesian) -> [String] {
        mentions(in: Text(text), pack).map(\.entity)
    }

    @Test func `an id is the same in every article and language`() {
        #expect(
            ids("Kapal itu milik Presiden Han Seo-jun dari Korea Selatan, tulis Reuters.") == [
                "person/han-seo-jun", "country/KR", "media/reuters",
            ]
        )
        #expect(
            ids(
                "The boat is owned by President Han Seo-jun of South Korea, says Reuters.",
                .english
            )
                == ["person/han-seo-jun", "country/KR", "media/reuters"]
        )
    }

    @Test func `an id does not hang on what else the article names`() {
        let alone = ids("Warga menunggu Bupati Rudo Walesan di dermaga.")
        let among = ids(
            "Kapal dari Kremlin tiba. Warga menunggu Bupati Rudo Walesan di dermaga."
        )
        #expect(alone == ["person/rudo-walesan"])
        #expect(among == ["seat/kremlin", "person/rudo-walesan"])
    }

    @Test func `aliases share their id`() {
        let text =
            "Bupati Rudo Walesan (Beka) dari Badan Air Bersih (BAB) tiba. Walesan, Beka, BAB."
        let found = ids(text)
        #expect(Set(found).count == 2)
        #expect(found.count == 7)
    }
}
