import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct ImpossibleTimesTests {
    /// Marked is what cannot be; no part of it is a time.
    func check(
        _ marked: String,
        _ code: String = "time/impossible-date",
        values: [String] = [],
        on anchor: String? = "2023-09-12",
        pack: LanguagePack = .indonesian
    ) {
        let marked = MarkedText(marked)
        let found = timeExpressions(
            in: annotated(marked.text, pack),
            anchor: anchor.flatMap { Day(text: $0) }
        )
        let noted = found.diagnostics.filter { $0.code == code }.compactMap(\.range)
        let words = "\(marked.text[marked.text.all])"
        #expect(noted.map { marked.text[$0] } == marked.ranges.map { marked.text[$0] }, "\(words)")
        #expect(found.value.map(\.value) == values, "\(words)")
    }

    @Test func `a day that no month has is no time`() {
        check("Rapat digelar ⟦31 April 2024⟧.")
        check("Rapat digelar ⟦29 Februari 2023⟧.")
        check("Rapat digelar ⟦29 Februari 2023⟧.", on: nil)
        check("Rapat digelar ⟦Senin (31/4)⟧.")
        check("Rapat digelar ⟦Senin (32/3)⟧.")
        check("Rapat digelar tanggal ⟦32 Maret⟧.")
        check("Rapat digelar ⟦31.04.2024⟧.")
        check("Rapat digelar ⟦29 Februari tahun ini⟧.")
        check("It met on ⟦April 31, 2024⟧ and ⟦March 32, 2024⟧.", pack: .english)
    }

    @Test func `an hour that no day has is no time`() {
        check("Rapat dimulai ⟦pukul 25.10⟧.")
        check("Rapat dimulai ⟦pukul 21:70⟧ WIB.")
    }

    @Test func `what may be is left alone`() {
        check("Rapat digelar 29 Februari 2024.", values: ["2024-02-29"])
        check("Ia berusia 45 pada Maret 2023.", values: ["2023-03"])
        check("Dapur dipukul 30 kali, skor 25.10.")
        check("Rapat Senin (2/3 peserta) batal.", values: ["2023-09-11"])
        check("In March 2020, 32 people met.", values: ["2020-03"], pack: .english)
    }

    @Test func `a weekday that a date does not fall on is noted, and the date stands`() {
        let code = "time/weekday-disagrees"
        check("Rapat digelar ⟦Senin, 12 September 2023⟧.", code, values: ["2023-09-12"])
        check("Rapat digelar Selasa, 12 September 2023.", code, values: ["2023-09-12"])
        check(
            "It met on ⟦Monday, September 12, 2023⟧.",
            code,
            values: ["2023-09-12"],
            pack: .english
        )
    }

    @Test(arguments: [
        ("Ia pulang pekan lalu.", "2021-01-05", "2020-W53"),
        ("Ia pulang pekan ini.", "2021-01-03", "2020-W53"),
        ("Ia pulang pekan ini.", "2024-12-30", "2025-W01"),
        ("Ia pulang pekan depan.", "2020-12-31", "2021-W01"),
        ("Ia pulang kemarin.", "2024-01-01", "2023-12-31"),
        ("Ia pulang kemarin.", "2024-03-01", "2024-02-29"),
        ("Ia pulang kemarin.", "2023-03-01", "2023-02-28"),
        ("Ia pulang besok.", "2023-12-31", "2024-01-01"),
        ("Ia pulang besok.", "2024-02-28", "2024-02-29"),
        ("Ia pulang bulan lalu.", "2024-01-31", "2023-12"),
    ])
    func `weeks, years and leap days turn where they should`(
        text: String,
        anchor: String,
        value: String
    ) {
        check(text, values: [value], on: anchor)
    }
}
