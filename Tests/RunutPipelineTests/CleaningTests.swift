import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

/// A dateline and what it tells.
struct DatelineCase: CustomTestStringConvertible, Sendable {
    let text: String
    let outlet: String?
    let place: String?
    var testDescription: String { text }

    init(_ text: String, _ outlet: String?, _ place: String?) {
        (self.text, self.outlet, self.place) = (text, outlet, place)
    }
}

@Suite struct DatelineTests {
    static let body = "Perahu itu tiba di pantai dan semua orang yang menunggu bersorak."

    @Test(arguments: [
        DatelineCase("Palu, Kabarlaut.com - ", "Kabarlaut.com", "Palu"),
        DatelineCase("Kabarlaut.com, Palu - ", "Kabarlaut.com", "Palu"),
        DatelineCase("KABARLAUT.COM, PALU – ", "KABARLAUT.COM", "PALU"),
        DatelineCase("PALU, KABARLAUT.com -- ", "KABARLAUT.com", "PALU"),
        DatelineCase(
            "KABARLAUT.CO.ID, KUTAI KARTANEGARA — ",
            "KABARLAUT.CO.ID",
            "KUTAI KARTANEGARA"
        ),
        DatelineCase("Kabarlaut.com,Palu- ", "Kabarlaut.com", "Palu"),
        DatelineCase("Palu, Teras Ombak - ", "Teras Ombak", "Palu"),
        DatelineCase("Palu, Radar Ombak - ", "Radar Ombak", "Palu"),
        DatelineCase("RADAR OMBAK– ", "RADAR OMBAK", nil),
        DatelineCase("Kabarlaut.com - ", "Kabarlaut.com", nil),
        DatelineCase("KABARLAUT.com-", "KABARLAUT.com", nil),
        DatelineCase("KABARLAUT.com\n– ", "KABARLAUT.com", nil),
        DatelineCase("PALU, KABARLAUT.com\n- ", "KABARLAUT.com", "PALU"),
        DatelineCase("Palu\n-\n", nil, "Palu"),
        DatelineCase("PALU - ", nil, "PALU"),
        DatelineCase("PALU- ", nil, "PALU"),
        DatelineCase("LANGKATUA - ", nil, "LANGKATUA"),
        DatelineCase("PALU (Teras Ombak) - ", "Teras Ombak", "PALU"),
        DatelineCase("PALU, Indonesia (Teras Ombak) - ", "Teras Ombak", "PALU"),
        DatelineCase("PALU, Indonesia (Teras Ombak), July 15, 2024 - ", "Teras Ombak", "PALU"),
        DatelineCase("Palu (ANTARA) - ", nil, "Palu"),
        DatelineCase("LONDON, July 15 (Reuters) - ", nil, "LONDON"),
        DatelineCase("Kabarlaut.com, Palu", "Kabarlaut.com", "Palu"),
    ])
    func `outlet and place are read and taken out of the body`(_ item: DatelineCase) {
        let article = cleaned(Text(item.text + Self.body))
        #expect(article.outlet?.name == item.outlet)
        #expect(article.place == item.place)
        #expect(article.body.map { article.text[$0] } == [Self.body])
        #expect(article.furniture.isEmpty)
        if let range = article.outlet?.range { #expect(article.text[range] == item.outlet) }
    }

    @Test(arguments: [
        "Perahu tua - yang dulu biru - tiba di pantai dan semua orang bersorak.",
        "DPR - KPK sepakat bahwa perahu itu harus pulang ke pantai.",
        "Rara Wulan - Sam Lee unggul dalam lomba perahu di pantai.",
        "Menteri Laut - demikian ia disebut - tiba di pantai.",
    ])
    func `running text is no dateline`(text: String) {
        let article = cleaned(Text(text))
        #expect(article.outlet == nil)
        #expect(article.place == nil)
        #expect(article.body.map { article.text[$0] } == [text])
    }

    @Test(arguments: [
        "DARWIN, Australia (Harbour Mail), July 15, 2024 - ", "PALU, 15 Juli 2024 - ",
        "PALU, Kabarlaut.com (15/7/2024) - ",
    ])
    func `a dateline may tell the day`(text: String) {
        let body =
            "The boat came home and all of the people who had waited for it on the pier cheered."
        let article = cleaned(Text(text + (text.contains("July") ? body : Self.body)))
        #expect(article.published?.day.text == "2024-07-15")
        #expect(article.published?.origin == .dateline)
    }

    @Test func `days that contradict each other are told`() {
        let opening = "Panen Bagus\nSelasa, 16 Juli 2024 20:15 WIB\n"
        let cases = [
            ("Kota Awan, Kabar Awan, 14 Juli 2024 - ", ["cleaning/day-disagreement"]),
            ("Kota Awan, Kabar Awan, 16 Juli 2024 - ", []),
        ]
        for (dateline, codes) in cases {
            let outcome = cleaning(of: Text(opening + dateline + Self.body))
            #expect(outcome.diagnostics.map(\.code) == codes, "\(dateline)")
            #expect(outcome.value.published?.origin == .dateline)
        }
    }

    @Test func `a line that says whose text it is names the outlet`() {
        let article = cleaned(
            Text(
                "PALU (Kabar Samudra Jauh) - \(Self.body)\nSumber: Kabar Samudra Jauh\n© 2024 Teraspagi.com"
            )
        )
        #expect(article.outlet?.name == "Teraspagi.com")
        #expect(article.credits.map(\.name) == ["Kabar Samudra Jauh"])
    }
}

@Suite struct TitleTests {
    @Test(arguments: [
        "Perahu Tua Pulang\n\nPalu, Kabarlaut.com - Perahu itu tiba di pantai.",
        "Perahu Tua Pulang\nPerahu itu tiba di pantai dan semua orang yang menunggu sejak pagi bersorak.",
        "Siapa Pulang?\n\nKabarlaut.com - Perahu itu tiba di pantai.",
        "'I waited all night': diver tells\n\nThe boat came home on Monday and all went down to the pier.",
    ])
    func `the first line is a title`(text: String) {
        let article = cleaned(Text(text))
        #expect(article.title == text.split(separator: "\n").first.map(String.init))
        #expect(article.body.first.map { $0.start > 0 } == true)
    }

    @Test(arguments: [
        "Perahu itu tiba di pantai.\nSemua orang yang menunggu sejak pagi bersorak dan menari sampai malam.",
        "Perahu Tua Pulang",
        "Perahu milik\nRara Wulan\ntiba di pantai dan semua orang yang menunggu sejak pagi bersorak.",
        "PALU - Perahu itu tiba\nSemua orang yang menunggu sejak pagi bersorak dan menari sampai malam.",
    ])
    func `the first line is text`(text: String) {
        #expect(cleaned(Text(text)).title == nil)
    }
}

/// The credits of a text, as marked in it.
@Suite struct CreditTests {
    @Test(arguments: [
        "Perahu tiba, seperti dilansir ⟦AFP⟧, Senin (8/7/2024).",
        "Melansir ⟦Reuters⟧, perahu itu tiba.",
        "Perahu tiba, dikutip dari ⟦Kabar Ombak⟧, Senin (8/7/2024).",
        "Perahu tiba, dikutip dari laman ⟦Kabarombak.com⟧.",
        "Mengutip ⟦Kabar Ombak⟧, Senin (8/7/2024), perahu itu tiba.",
        "Perahu tiba, dikutip Senin (8/7/2024).",
        "Perahu tiba, mengutip pernyataan nakhoda.",
        "Mengutip Presiden Rara Wulan, perahu itu tiba.",
        "Perahu tiba, dikutip dari akun Instagram miliknya.",
        "Dilansir kantor berita Prancis, ⟦AFP⟧, perahu itu tiba.",
        "Perahu tiba, kata nakhoda kepada ⟦BBC⟧.",
        "Perahu tiba, kata nakhoda kepada BBC, seperti dilansir ⟦AFP⟧.",
        "Menurut laporan ⟦Reuters⟧ perahu itu tiba.",
        "Perahu tiba.\nSumber: ⟦Kabar Ombak⟧, ⟦Reuters⟧",
        "Perahu tiba.\n⟦REUTERS⟧",
        "Perahu tiba.\n(⟦Antara⟧/⟦Reuters⟧)",
        "Perahu tiba di pantai. (rka/xyz)",
        "Perahu tiba dikutipkan⟦⟧ dari dinding.",
        "Perahu tiba, seperti dilansir⟦AFP⟧pada Senin.",
        "LONDON (⟦Reuters⟧) - The boat came home.",
        "The boat came home, the captain told ⟦BBC News⟧ on Monday.",
        "The boat came home, ⟦Reuters⟧ reported.",
    ])
    func `credits`(marked: String) {
        let text = MarkedText(marked)
        let found = cleaned(text.text).credits.map { text.text[$0.range] }
        let expected = text.ranges.map { text.text[$0] }.filter { !$0.isEmpty }
        #expect(found.sorted() == expected.sorted())
    }

    @Test func `a short mark stands for its agency`() {
        let article = cleaned(Text("Perahu tiba di pantai.\n(Ant)"))
        #expect(article.credits.map(\.name) == ["Antara"])
    }

    @Test func `an outlet does not credit itself`() {
        let text = "Kabarlaut.com, Palu - Perahu tiba, kata nakhoda dikutip Kabarlaut.com, Senin."
        #expect(cleaned(Text(text)).credits.isEmpty)
    }

    @Test func `the main credit comes first`() {
        let text =
            "Perahu tiba, seperti dilansir AFP. Nakhoda tidur, menurut laporan Antara.\nSumber: Reuters"
        #expect(cleaned(Text(text)).credits.map(\.name) == ["Reuters", "AFP", "Antara"])
    }
}

@Suite struct BodyTests {
    static let page = """
        Perahu Tua Pulang

        Palu, Kabarlaut.com - Perahu itu tiba. SCROLL TO CONTINUE WITH CONTENT Semua bersorak.
        Baca juga: Harga Ikan Naik

        "Kami pulang," kata nakhoda. (abc/xyz)
        """

    @Test func `body, furniture and what stands before share no byte and miss no word`() {
        let article = cleaned(Text(Self.page))
        let parts = (article.body + article.furniture.map(\.range)).sorted()
        for (left, right) in zip(parts, parts.dropFirst()) { #expect(left.end <= right.start) }
        let words = article.body.map { article.text[$0] }
        #expect(
            words == ["Perahu itu tiba.", "Semua bersorak.", "\"Kami pulang,\" kata nakhoda."]
        )
    }

    @Test func `a page of furniture has no body and says so`() {
        let page = Text("ADVERTISEMENT\nBaca juga: Harga Ikan Naik")
        #expect(cleaned(page).body.isEmpty)
    }

    @Test func `the id depends on the name, the text, the outlet and the day`() {
        let text = Text(Self.page)
        let id = cleaned(text, path: "a/x.txt").id
        #expect(cleaned(text, path: "b/x.txt").id == id)
        #expect(cleaned(text, path: "a/y.txt").id != id)
        #expect(cleaned(Text(Self.page + "."), path: "a/x.txt").id != id)
        let day = Day(year: 2024, month: 7, day: 9)
        #expect(cleaned(text, path: "a/x.txt", published: day).id != id)
    }

    @Test func `odd pages do no harm`() {
        for page in [
            "-", "()", "[", "Baca juga:", "(abc/xyz)", "\u{FEFF}", "…", ".\n.\n.", "- - -", "©",
        ] {
            let article = cleaned(Text(page))
            for range in article.body + article.furniture.map(\.range) {
                #expect(article.text.all.contains(range))
            }
        }
    }
}
