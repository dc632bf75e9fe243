import RunutLanguages
import Testing

@testable import RunutPipeline

@Suite struct MistranslationTests {
    /// An English dispatch and its versions in Indonesian; each gets one phrase of its own.
    func slips(_ english: String, _ indonesian: String..., englishDay: String = "2025-03-01")
        -> [Slip]
    {
        let original = MiniArticle(
            outlet: "Straits Lantern",
            day: englishDay,
            language: "en",
            text: """
                The fishing boat Sinar Lirang left the port of Tarempa on Saturday night carrying 46 passengers and nine crew members.

                Waves of 3.2 metres hit the boat and water filled the engine room in less than ten minutes.

                The captain sent a distress call at 9.05pm before radio contact was lost.

                Local fishermen rescued 31 survivors and found two bodies \(english) from Jemaja island.

                The owner of the boat handed the investigation to the authorities and promised compensation to the families.
                """
        )
        let versions = indonesian.enumerated().map { index, phrase in
            MiniArticle(
                outlet: "Media \(index)",
                day: "2025-03-0\(index + 2)",
                credits: ["Straits Lantern"],
                text: """
                    Kapal nelayan Sinar Lirang berangkat dari pelabuhan Tarempa pada Sabtu malam membawa 46 penumpang dan sembilan awak, tulis Straits Lantern.

                    Gelombang 3,2 meter menghantam kapal dan air memenuhi ruang mesin dalam waktu kurang dari sepuluh menit.

                    Nakhoda mengirim panggilan darurat pada pukul 21.05 sebelum kontak radio terputus.

                    Nelayan setempat menyelamatkan 31 korban selamat dan menemukan dua jenazah \(phrase) dari Pulau Jemaja.

                    Pemilik kapal menyerahkan penyelidikan kepada pihak berwenang dan menjanjikan ganti rugi kepada keluarga.
                    """
            )
        }
        return RunutPipelineTests.slips([original] + versions)
    }

    // MARK: Found

    @Test func `a unit that kept its figure`() {
        let found = slips("12 miles", "12 kilometer", "12 kilometer")
        #expect(shown(found) == ["slip/unit: 12 kilometer ≠ 12 miles"])
        #expect(found.first?.kind == .mistranslation)
    }

    @Test func `a false friend`() {
        let found = slips(
            "with a physician on board, 12 miles",
            "dengan seorang fisikawan di dalamnya, 12 mil",
            "dengan seorang fisikawan di dalamnya, 12 mil"
        )
        #expect(shown(found) == ["slip/mistranslation: fisikawan ≠ dokter"])
    }

    @Test func `a large number's name`() {
        let found = slips(
            "with a cargo worth two billion rupiah, 12 miles",
            "dengan muatan senilai dua triliun rupiah, 12 mil",
            "dengan muatan senilai dua triliun rupiah, 12 mil"
        )
        #expect(shown(found).contains("slip/mistranslation: triliun ≠ miliar"))
    }

    // MARK: Silent

    @Test func `a right translation`() {
        let found = slips(
            "with a physician on board, 12 miles",
            "dengan seorang dokter di dalamnya, 12 mil",
            "dengan seorang dokter di dalamnya, 12 mil"
        )
        #expect(found.isEmpty, "\(shown(found))")
    }

    @Test func `a distance that was converted`() {
        #expect(slips("12 miles", "19 kilometer", "19 kilometer").isEmpty)
    }

    @Test func `one outlet's own mistranslation`() {
        #expect(slips("12 miles", "12 kilometer", "12 mil").isEmpty)
    }

    @Test func `both words are in the original`() {
        let found = slips(
            "with a physician and a physicist on board, 12 miles",
            "dengan seorang ahli medis dan seorang fisikawan di dalamnya, 12 mil",
            "dengan seorang ahli medis dan seorang fisikawan di dalamnya, 12 mil"
        )
        #expect(found.isEmpty, "\(shown(found))")
    }

    @Test func `the Indonesian text was first`() {
        let found = slips("12 miles", "12 kilometer", "12 kilometer", englishDay: "2025-03-20")
        #expect(found.isEmpty, "\(shown(found))")
    }

    // MARK: The table

    @Test func `the table is long enough and says what is right`() {
        let table = Mistranslations.englishIntoIndonesian
        #expect(Set(table.entries.map(\.original)).count >= 60)
        for entry in table.entries {
            #expect(!entry.right.isEmpty, "\(entry.original)")
            #expect(!entry.right.contains(entry.wrong), "\(entry.original)")
            #expect(!entry.unless.contains(entry.original), "\(entry.original)")
        }
    }
}
