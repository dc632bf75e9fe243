import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct PublicationDayTests {
    func check(_ marked: String, _ day: String?, pack: LanguagePack = .indonesian) {
        let marked = MarkedText(marked)
        let found = publicationDay(
            in: tokens(in: marked.text),
            text: marked.text,
            pack: pack
        )
        #expect(found?.day.text == day, "\(marked.text[marked.text.all])")
        #expect(found.map(\.range) == marked.ranges.first)
    }

    @Test func `a statement's day is the day of publication`() {
        check("\"Panen bagus,\" kata Rina di Kota Awan, ⟦Jumat (5/4/2024)⟧.", "2024-04-05")
        check("Dilansir Kabar Awan, ⟦Jumat (5/4/2024)⟧, panen bagus.", "2024-04-05")
        check("Panen dimulai hari ini, ⟦Jumat (5/4/2024)⟧.", "2024-04-05")
        check(
            "Panen dimulai hari ini, ⟦Jumat (5/4/2024) pukul 10.16 WIB⟧.",
            "2024-04-05"
        )
        check(
            "Crops are good, Rina Hale said on Friday (⟦April 5, 2024⟧).",
            "2024-04-05",
            pack: .english
        )
        check("\"Panen bagus,\" kata Rina kepada\nKabar Awan\n, ⟦Jumat (5/4/2024)⟧.", "2024-04-05")
    }

    @Test func `the latest statement counts, and no event`() {
        check(
            """
            Melansir Kabar Awan, ⟦Jumat (5/4/2024)⟧, panen dimulai.
            Diperkirakan panen selesai pada Sabtu (6/4/2024).
            """,
            "2024-04-05"
        )
        check(
            """
            "Panen dimulai," kata Rina, Rabu (3/4/2024).
            "Panen selesai," kata Budi, ⟦Jumat (5/4/2024)⟧.
            """,
            "2024-04-05"
        )
        check("Hujan turun pada Jumat (5/4/2024) malam.", nil)
        check("Aturan itu terbit pada 5 April 2024.", nil)
    }

    @Test func `a weekday that does not agree shows a mistake`() {
        check("\"Panen bagus,\" kata Rina, Senin (5/4/2024).", nil)
    }

    @Test func `a line or a dateline tells the day`() {
        check(
            "Panen Bagus\n⟦Jumat, 5 April 2024 20:15 WIB⟧\nPanen di Kota Awan bagus.",
            "2024-04-05"
        )
        check("Kota Awan, ⟦5 April 2024⟧ - Panen di kota itu bagus.", "2024-04-05")
        check("Kota Awan (⟦5/4/2024⟧) Panen di kota itu bagus.", "2024-04-05")
        check("Kabar Awan (⟦5/4/2024⟧): Panen di kota itu bagus.", "2024-04-05")
        check("Kota Awan, ⟦5 April 2024⟧. Panen di kota itu bagus.", "2024-04-05")
        // Nothing stands before what opens the text.
        check("Jumat (5/4/2024) pukul 10.16 WIB panen dimulai di Kota Awan.", nil)
        check("Panen di Kota Awan (5/4/2024) bagus sekali tahun ini.", nil)
        check("CLOUD CITY, ⟦April 5, 2024⟧ (News) - Crops are good.", "2024-04-05", pack: .english)
    }
}
