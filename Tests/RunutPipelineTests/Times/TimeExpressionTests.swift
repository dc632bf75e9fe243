import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct TimeExpressionTests {
    func times(_ text: Text, on anchor: String?, _ pack: LanguagePack) -> [TimeExpression] {
        timeExpressions(
            in: tokens(in: text),
            text: text,
            grammar: pack.times,
            anchor: anchor.flatMap { Day(text: $0) }
        )
    }

    @Test(arguments: [
        ("Ia pulang pekan lalu.", "2024-03-25", "2024-03-31"),
        ("Ia pulang akhir pekan ini.", "2024-04-06", "2024-04-07"),
        ("Ia pulang bulan lalu.", "2024-03-01", "2024-03-31"),
        ("Ia pulang pada kuartal I 2023.", "2023-01-01", "2023-03-31"),
        ("Ia pulang tahun lalu.", "2023-01-01", "2023-12-31"),
        ("Ia pulang pada tahun 1990-an.", "1990-01-01", "1999-12-31"),
        ("Hujan turun dua pekan terakhir.", "2024-03-22", "2024-04-05"),
        ("Hujan turun tiga tahun ke depan.", "2024-04-05", "2027-04-05"),
        ("Ia pulang 3-6 Mei 2024.", "2024-05-03", "2024-05-06"),
        ("Ia pulang tadi malam.", "2024-04-04", "2024-04-04"),
        ("Ia pulang pukul 9.30 WIB.", "2024-04-05T09:30+07:00", "2024-04-05T09:30+07:00"),
    ])
    func `begin and end are both included`(text: String, begin: String, end: String) {
        let found = times(Text(text), on: "2024-04-05", .indonesian)
        #expect(found.map(\.begin) == [begin])
        #expect(found.map(\.end) == [end])
    }

    @Test(arguments: [
        ("Ia pulang Senin.", "XXXX-WXX-1"), ("Ia pulang kemarin.", "XXXX-XX-XX"),
        ("Ia pulang pekan lalu.", "XXXX-WXX"), ("Ia pulang pada 3 Mei.", "XXXX-05-03"),
        ("Ia pulang tadi malam.", "XXXX-XX-XXTNI"), ("Ia pulang sejak Mei.", "XXXX-05"),
        ("Ia pulang pada kuartal II.", "XXXX-Q2"), ("Ia pulang tiga tahun lalu.", "XXXX"),
        ("Ia pulang Sabtu dan tiba dua hari kemudian.", "XXXX-WXX-6"),
    ])
    func `without an anchor nothing is guessed`(text: String, value: String) {
        let found = times(Text(text), on: nil, .indonesian)
        #expect(found.first?.value == value)
        for time in found {
            #expect(time.begin == nil && time.end == nil, "\(text): \(time.value)")
        }
    }

    @Test(arguments: [
        "Timnya menang 3-1 dengan 12/9 suara.", "Harganya Rp 2.023 dan Rp2023.",
        "UU Nomor 5/2014 dan putusan 12/PUU/2011.", "Budi (27) tinggal di Pasar Minggu.",
        "Mei Lestari menelepon 021-2023456.", "Skornya 21-19, 21-17.",
    ])
    func `no time`(text: String) {
        let found = times(Text(text), on: "2024-04-05", .indonesian)
        #expect(found.isEmpty, "\(found.map(\.value))")
    }

    @Test(arguments: [
        "She paid $1,987 for Flight 1987 and room 12.", "They won 3-1, 21-19, 6:4 and 9:30.",
        "It may march on; a spring broke.",
        "Call 555-12-34 or 021-2023456.", "May Orwick and Ms. June Carter met Friday Mavros.",
        "Black Friday and Cyber Monday sales, says the Sunday Herald.",
        "It costs $2 million a year, or 350 a month.", "The daily bread, a quarterly dividend.",
        "As soon as she came, soon after, he left.", "Rates stood at 9.30 percent.",
        "A quarter of them; three-quarters of all; no second chance.", "It met 31/4/2024.",
        "She is 52 years old, a 52-year-old woman.", "Page 1999, section 2001.",
    ])
    func `no time in english`(text: String) {
        let found = times(Text(text), on: "2024-04-05", .english)
        #expect(found.isEmpty, "\(found.map { ($0.value, $0.rule) })")
    }

    @Test(arguments: [
        "Itu terjadi 999999999 tahun lalu.", "Itu terjadi 999999999 hari lalu.",
        "Itu terjadi 999999999 abad lalu.", "Hujan turun 999999999 hari terakhir.",
        "Hujan turun 999999999 bulan ke depan.", "Pada 31 Februari 2023 dan 45/13/2023.",
        "Pada 29 Februari, pukul 25.70 dan abad ke-99.",
        "juta juta juta ribu ribu ribu puluh belas tahun",
    ])
    func `absurd numbers do no harm`(text: String) {
        for anchor in ["2024-04-05", "0001-01-01", "9999-12-31", nil] {
            for time in times(Text(text), on: anchor, .indonesian) {
                #expect(time.begin.map { $0.utf8.count } ?? 10 == 10, "\(text)")
            }
        }
    }

    /// Any row of time words: ranges run forwards, lie in the text and never overlap.
    @Test(arguments: [LanguagePack.indonesian, .english].map(\.code))
    func `times never overlap`(code: String) throws {
        let pack = try #require(LanguagePack.all.first { $0.code == code })
        let words = pack.times.rules.flatMap(\.examples).flatMap {
            MarkedText($0.text).text.words
        }
        var state: UInt64 = 42
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<60 {
                state = mixed(state &+ 0x9E37_79B9_7F4A_7C15)
                text += words[Int(state % UInt64(words.count))] + " "
            }
            let marked = Text(text)
            for anchor in ["2024-02-29", nil] {
                let found = times(marked, on: anchor, pack)
                #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
                #expect(found.allSatisfy { marked.all.contains($0.range) && !$0.value.isEmpty })
                #expect(found.allSatisfy { ($0.begin ?? "") <= ($0.end ?? "9") })
            }
        }
    }
}

extension Text {
    fileprivate var words: [String] {
        self[all].split(separator: " ").map(String.init)
    }
}
