import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct TimeRoleTests {
    /// Marked are the times at which something was said.
    func check(_ marked: String, _ pack: LanguagePack = .indonesian) {
        let marked = MarkedText(marked)
        let article = annotated(marked.text, pack)
        let names = names(in: article, gazetteer: .shipped)
        let times = timeExpressions(
            in: article,
            anchor: Day(text: "2023-09-12"),
            attributions: attributions(in: article, names: names)
        ).value
        let said = times.filter { $0.role == .statement }.map { marked.text[$0.range] }
        #expect(said == marked.ranges.map { marked.text[$0] }, "\(marked.text[marked.text.all])")
    }

    @Test func `a day beside the cue is that of the saying`() {
        check("Air naik sejak Minggu malam, ujar Rina, ⟦Selasa (12/9)⟧.")
        check("Rina mengatakan, ⟦Selasa (12/9/2023)⟧, air naik dengan cepat.")
        check("Rina, ⟦Selasa (12/9/2023)⟧, mengatakan rumahnya hanyut.")
        check("Pada ⟦Selasa (12/9/2023)⟧, Rina mengatakan air naik lagi.")
        check("\"Kami siap,\" kata Budi dalam keterangannya, ⟦Selasa⟧.")
        check("\"Air naik,\" kata Rina saat dihubungi ⟦Rabu malam⟧.")
        check("The water rose on Sunday night, Rina Hale said on ⟦Tuesday⟧.", .english)
        check("Hale said on ⟦Tuesday⟧ that the water rose on Monday.", .english)
        check("Ann Lee said in a statement on ⟦Tuesday⟧ that schools open on Friday.", .english)
    }

    @Test func `a day within what is said, or beside nothing, is the event's`() {
        check("Rina mengatakan air mulai surut pada Rabu pagi.")
        check("Air naik pada Selasa (12/9/2023) malam.")
        check("\"Air naik sejak Senin,\" kata Rina.")
        check("Hale said the bridge fell on Monday.", .english)
    }

    @Test func `an hour has a day only where the text names one`() {
        let times = timeExpressions(
            in: annotated(Text("Hujan turun pukul 9.30. Senin (11/9/2023), pukul 10.15, reda.")),
            anchor: Day(text: "2023-09-12")
        ).value
        #expect(times.map(\.assumesDay) == [true, false])
        #expect(times.map(\.toldValue) == ["XXXX-XX-XXT09:30", "2023-09-11T10:15"])
    }
}
