import RunutLanguages
import RunutPipeline
import RunutText
import Testing

/// Named days in sentences, beyond the examples of the rules.
@Suite struct FeastTimeTests {
    func values(_ text: String, on anchor: String?, _ pack: LanguagePack) -> [String] {
        let text = Text(text)
        return timeExpressions(
            in: tokens(in: text),
            text: text,
            grammar: pack.times,
            anchor: anchor.flatMap { Day(text: $0) }
        )
        .map { "\(text[$0.range])=\($0.value)" }
    }

    @Test(arguments: [
        ("Penumpang memuncak pada H-3 Lebaran.", ["H-3 Lebaran=2024-04-07"]),
        (
            "Penumpang memuncak pada H-3 Hari Raya Idulfitri 1445 Hijriah.",
            ["H-3 Hari Raya Idulfitri 1445 Hijriah=2024-04-07"]
        ),
        ("Penumpang turun di H+1 Lebaran 2024.", ["H+1 Lebaran 2024=2024-04-11"]),
        ("Penumpang turun di H plus 5 Lebaran.", ["H plus 5 Lebaran=2024-04-15"]),
        ("Arus balik Lebaran sepi, baru H+4 ramai.", ["Lebaran=2024-04-10", "H+4=2024-04-14"]),
        (
            "Truk dilarang H-5 sampai H+5 Idul Fitri.",
            ["H-5 sampai H+5 Idul Fitri=2024-04-05/2024-04-15"]
        ),
        ("Gaji cair H-10 sebelum Lebaran.", ["H-10 sebelum Lebaran=2024-03-31"]),
        ("Sejak sepekan sebelum Lebaran ia sakit.", ["sepekan sebelum Lebaran=2024-W14"]),
        ("Ia libur tiga hari setelah Idul Adha.", ["tiga hari setelah Idul Adha=2024-06-20"]),
        ("Ia libur dua pekan pasca-Lebaran.", ["dua pekan pasca-Lebaran=2024-W17"]),
        ("Ia libur menjelang Ramadan.", ["Ramadan=2024-03-12/2024-04-09"]),
        (
            "Ia puasa selama bulan suci Ramadhan 1446 H.",
            ["bulan suci Ramadhan 1446 H=2025-03-01/2025-03-30"]
        ),
        ("Ia puasa pada Ramadan tahun lalu.", ["Ramadan tahun lalu=2023-03-23/2023-04-21"]),
        ("Ia puasa pada Ramadan 2025.", ["Ramadan 2025=2025-03-01/2025-03-30"]),
        ("Pasar buka sejak awal Ramadan 1445 H.", ["awal Ramadan 1445 H=2024-03-12"]),
        ("Mereka bertemu pada 17 Ramadan.", ["17 Ramadan=2024-03-28"]),
        (
            "Mereka bertemu pada malam 17 Ramadan 1445 Hijriah.",
            ["malam 17 Ramadan 1445 Hijriah=2024-03-27TNI"]
        ),
        (
            "Mereka bertemu Rabu, 10 Muharam 1445 Hijriah.",
            ["Rabu, 10 Muharam 1445 Hijriah=2023-07-28"]
        ),
        ("Mereka bertemu pada 1 Syawal 1445 H/2024 M.", ["1 Syawal 1445 H/2024 M=2024-04-10"]),
        ("Mereka bertemu pada hari pertama Ramadan.", ["hari pertama Ramadan=2024-03-12"]),
        (
            "Mereka bertemu pada hari kedua Idul Adha 2024.",
            ["hari kedua Idul Adha 2024=2024-06-18"]
        ),
        ("Mereka bertemu di hari ke-2 Lebaran.", ["hari ke-2 Lebaran=2024-04-11"]),
        ("Lapangan penuh pada Maulid Nabi Muhammad SAW.", ["Maulid Nabi Muhammad SAW=2024-09-16"]),
        ("Lapangan penuh pada peringatan Isra Mikraj 2025.", ["Isra Mikraj 2025=2025-01-27"]),
        ("Lapangan penuh pada HUT Kemerdekaan RI ke-79.", ["HUT Kemerdekaan RI ke-79=2024-08-17"]),
        ("Lapangan penuh pada HUT ke-79 Kemerdekaan RI.", ["HUT ke-79 Kemerdekaan RI=2024-08-17"]),
        (
            "Lapangan penuh pada HUT ke-78 Republik Indonesia tahun 2023.",
            ["HUT ke-78 Republik Indonesia tahun 2023=2023-08-17"]
        ),
        ("Lapangan penuh pada HUT ke-79 TNI.", ["HUT ke-79 TNI=2024-10-05"]),
        ("Lapangan penuh pada HUT ke-497 Jakarta.", ["HUT ke-497 Jakarta=2024-06-22"]),
        ("Lapangan penuh pada Hari Santri 2023.", ["Hari Santri 2023=2023-10-22"]),
        ("Lapangan penuh pada malam Tahun Baru.", ["malam Tahun Baru=2023-12-31TNI"]),
        ("Lapangan penuh pada malam Natal.", ["malam Natal=2023-12-24TNI"]),
        (
            "Libur Natal dan Tahun Baru 2025 panjang.",
            ["Natal=2023-12-25", "Tahun Baru 2025=2025-01-01"]
        ),
        ("Keraton ramai pada 1 Suro.", ["1 Suro=2024-07-08"]),
        ("Keraton ramai pada Kamis Pon.", ["Kamis Pon=2024-04-11"]),
        ("Keraton ramai tiap malam Jumat Kliwon.", ["tiap malam Jumat Kliwon=P35D"]),
        (
            "Ia tampil setiap Natal dan setiap Lebaran.",
            ["setiap Natal=XXXX-12-25", "setiap Lebaran=XXXX"]
        ),
        ("Umat merayakan Kuningan Raya.", []),
        ("Warga Kuningan pulang ke Natal, Sumatera Utara.", []),
        ("Ia menyimak Minggu Palma 2024.", ["Minggu Palma 2024=2024-03-24"]),
        ("Ia pulang Selasa Pahing (12/3).", ["Selasa Pahing (12/3)=2024-03-12"]),
        (
            "Kapal penuh pada H-7 dan H+7 Lebaran 2024.",
            ["H-7=2024-04-03", "H+7 Lebaran 2024=2024-04-17"]
        ),
        ("Kapal penuh pada H-2 dan H-1 Lebaran.", ["H-2 dan H-1 Lebaran=2024-04-08/2024-04-09"]),
        (
            "Kapal penuh 29 Ramadan-2 Syawal 1445.",
            ["29 Ramadan-2 Syawal 1445=2024-04-09/2024-04-11"]
        ),
        ("Ramadan hari ke-10 ia sakit.", ["Ramadan hari ke-10=2024-03-21"]),
        ("Ia pulang Lebaran nanti.", ["Lebaran nanti=2024-04-10"]),
        ("Ia pulang Lebaran lalu.", ["Lebaran lalu=2023-04-22"]),
        ("Hari kedua puasa ia pulang.", ["Hari kedua puasa=2024-03-13"]),
        ("Kapal penuh dari H-7 s.d. H+7 Lebaran.", ["H-7 s.d. H+7 Lebaran=2024-04-03/2024-04-17"]),
        ("Kapal penuh pada H−2 Lebaran.", ["H−2 Lebaran=2024-04-08"]),
        ("Kapal penuh pada H min 2 Natal.", ["H min 2 Natal=2023-12-23"]),
        (
            "Jelang Lebaran kapal terbakar pukul 09.00 WIB.",
            ["Lebaran=2024-04-10", "pukul 09.00 WIB=2024-04-05T09:00+07:00"]
        ),
        (
            "Pada Lebaran kapal terbakar pukul 09.00 WIB.",
            ["Lebaran=2024-04-10", "pukul 09.00 WIB=2024-04-10T09:00+07:00"]
        ),
        (
            "Selama Ramadan ia sakit. Dua hari kemudian ia pulang.",
            ["Ramadan=2024-03-12/2024-04-09", "Dua hari kemudian=XXXX-XX-XX"]
        ),
        ("Masjid ramai pada Ramadan mendatang.", ["Ramadan mendatang=2025-03-01/2025-03-30"]),
        (
            "Salat Id 31 Maret 2025 atau 1 Syawal 1446 Hijriah.",
            ["31 Maret 2025=2025-03-31", "1 Syawal 1446 Hijriah=2025-03-31"]
        ),
        ("Salat Id pada 30 Ramadan 1445 H.", ["30 Ramadan 1445 H=XXXX-XX-XX"]),
        ("Film itu tayang pada malam Jumat Kliwon.", ["malam Jumat Kliwon=2024-03-28TNI"]),
        ("Gilang Ramadhan pulang.", []), ("Bu Natalia dan Lebaranto pulang.", []),
    ])
    func `Indonesian feasts`(text: String, expected: [String]) {
        #expect(values(text, on: "2024-04-05", .indonesian) == expected)
    }

    @Test(arguments: [
        ("They met on Christmas Eve.", ["Christmas Eve=2023-12-24"]),
        ("They met on New Year's Day.", ["New Year's Day=2024-01-01"]),
        ("They met on New Year’s Eve.", ["New Year’s Eve=2023-12-31"]),
        ("They will meet on Presidents' Day 2025.", ["Presidents' Day 2025=2025-02-17"]),
        ("They met on Martin Luther King Day.", ["Martin Luther King Day=2024-01-15"]),
        ("They met on St. Patrick's Day.", ["St. Patrick's Day=2024-03-17"]),
        ("They will meet on Mother's Day.", ["Mother's Day=2024-05-12"]),
        ("They met during Ramadan.", ["Ramadan=2024-03-12/2024-04-09"]),
        ("They met after Good Friday.", ["Good Friday=2024-03-29"]),
        ("They met on Boxing Day last year.", ["Boxing Day last year=2023-12-26"]),
        ("They met on Diwali 2023.", ["Diwali 2023=2023-11-12"]),
        ("They met on Eid al-Adha 2024.", ["Eid al-Adha 2024=2024-06-17"]),
        ("They met on Christmas morning.", ["Christmas morning=2023-12-25TMO"]),
        (
            "They met the day before Thanksgiving 2023.",
            ["the day before Thanksgiving 2023=2023-11-22"]
        ),
        ("They met a week before Easter 2024.", ["a week before Easter 2024=2024-W12"]),
        ("They met on India's Independence Day.", []),
        ("They met on Christmas Island.", []), ("Ms. Easter Collins met them.", []),
    ])
    func `English feasts`(text: String, expected: [String]) {
        #expect(values(text, on: "2024-04-05", .english) == expected)
    }

    @Test(arguments: ["Idul Fitri", "Ramadan", "Nyepi", "Natal", "1 Suro", "17 Ramadan", "Imlek"])
    func `without an anchor a feast has no day`(name: String) {
        for time in values("Ia pulang saat \(name).", on: nil, .indonesian) {
            #expect(time.contains("XXXX"))
        }
    }

    @Test func `a feast of the next year lies about a year ahead`() throws {
        for name in ["Imlek", "Waisak", "Paskah", "Natal"] {
            for year in 2005..<2045 {
                let here = values("Saat \(name) \(year) ia pulang.", on: nil, .indonesian)
                let next = values("Saat \(name) \(year + 1) ia pulang.", on: nil, .indonesian)
                let first = try #require(here.first.flatMap { Day(text: String($0.suffix(10))) })
                let second = try #require(next.first.flatMap { Day(text: String($0.suffix(10))) })
                #expect((350...385).contains(second.ordinal - first.ordinal), "\(name) \(year)")
            }
        }
    }
}
