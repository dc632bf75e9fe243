extension TimeGrammar {
    /// Named days, what is counted from them, and the calendars of the moon.
    static let indonesianFeasts: [TimeRule] = [
        TimeRule(
            "id/time/holiday",
            "[dayWord] feast | anniversary jubilee [feastYear]",
            means: .holiday,
            when: .noFeastName,
            examples: [
                .init("Toko tutup saat ⟦Natal tahun lalu⟧.", on: "2024-04-05", means: "2023-12-25"),
                .init("Toko tutup pada ⟦Hari Ibu 2023⟧.", means: "2023-12-22"),
                .init("Toko tutup saat ⟦Idul Fitri 1444 Hijriah⟧.", means: "2023-04-22"),
                .init("Toko tutup saat ⟦Idul Fitri 1445 H/2024 M⟧.", means: "2024-04-10"),
                .init("Toko tutup saat ⟦Nyepi⟧.", on: "2024-03-05", means: "2024-03-11"),
                .init("Toko tutup selama mudik ⟦Lebaran 2025⟧.", means: "2025-03-31"),
                .init("Harga naik jelang ⟦Natal⟧.", on: "2023-12-05", means: "2023-12-25"),
                .init("Harga turun pasca-⟦Lebaran⟧.", on: "2023-05-05", means: "2023-04-22"),
                .init("Kelenteng ramai saat ⟦Imlek 2575 Kongzili⟧.", means: "2024-02-10"),
                .init("Vihara ramai saat ⟦Waisak 2568 BE⟧.", means: "2024-05-23"),
                .init("Pura ramai pada ⟦Tahun Baru Saka 1946⟧.", means: "2024-03-11"),
                .init(
                    "Pura ramai pada ⟦Hari Raya Galungan⟧.",
                    on: "2024-09-20",
                    means: "2024-09-25"
                ),
                .init("Gereja ramai pada ⟦Kenaikan Isa Almasih 2024⟧.", means: "2024-05-09"),
                .init("Warga lomba pada ⟦HUT RI⟧.", on: "2024-08-10", means: "2024-08-17"),
            ],
            counterexamples: [
                "Ia lahir di natalan.", "Natalia pulang.", "Bupati Mandailing Natal hadir.",
                "Natal Simorangkir hadir.", "Hari Kemerdekaan Malaysia tiba.",
                "Ia menghias pohon Natal.",
                "Cuti bersama Lebaran ditambah.",
            ]
        ),
        TimeRule(
            "id/time/anniversary",
            """
            anniversary ordinalNumber jubilee [feastYear] | anniversary jubilee ordinalNumber [jubilee] \
            | [dayWord] holiday ordinalNumber [jubilee]
            """,
            means: .anniversary,
            examples: [
                .init("Warga merayakan ⟦HUT ke-79 RI⟧.", means: "2024-08-17"),
                .init("Warga merayakan ⟦HUT RI ke-80⟧.", means: "2025-08-17"),
                .init("Apel digelar pada ⟦Hari Bhayangkara ke-78⟧.", means: "2024-07-01"),
            ],
            counterexamples: [
                "Warga merayakan HUT ke-79 desa itu.", "Ulang tahun ke-7 anaknya.",
                "HUT ke-50 kemerdekaan Papua Nugini tiba.",
            ]
        ),
        TimeRule(
            "id/time/feast-eve",
            """
            part feast | eve [holiday] [feastYear] | part [dateWord] day month [feastYear] \
            | part ordinalPrefix dash number [monthWord] month [feastYear]
            """,
            means: .eve,
            examples: [
                .init(
                    "Warga berkumpul pada ⟦malam takbiran⟧.",
                    on: "2024-04-05",
                    means: "2024-04-09TNI"
                ),
                .init("Warga berkumpul pada ⟦malam Natal 2023⟧.", means: "2023-12-24TNI"),
                .init("Warga berkumpul pada ⟦malam Tahun Baru 2024⟧.", means: "2023-12-31TNI"),
                .init(
                    "Warga berkumpul pada ⟦malam 1 Suro⟧.",
                    on: "2024-07-01",
                    means: "2024-07-07TNI"
                ),
                .init(
                    "Warga berkumpul pada ⟦malam ke-27 Ramadan⟧.",
                    on: "2024-04-01",
                    means: "2024-04-06TNI"
                ),
            ],
            counterexamples: ["Malam itu Natal jauh.", "Pada malam 17 Agustus mereka berkumpul."]
        ),
        TimeRule(
            "id/time/feast-day",
            "dayWord ordinalNumber {feast | hijriMonth} | {feast | hijriMonth} dayWord ordinalNumber",
            means: .feastCount,
            examples: [
                .init("Pantai ramai ⟦hari kedua Lebaran⟧.", on: "2024-04-15", means: "2024-04-11"),
                .init("Pantai ramai ⟦Lebaran hari ketiga⟧.", on: "2024-04-15", means: "2024-04-12"),
                .init("Masjid ramai ⟦hari ke-10 Ramadan 1445 H⟧.", means: "2024-03-21"),
            ],
            counterexamples: ["Pantai ramai pada hari kedua."]
        ),
        TimeRule(
            "id/time/feast-count",
            "count [event] [dash] {[dayWord] feast | hijriMonth} | count",
            means: .feastCount,
            examples: [
                .init("Stasiun padat pada ⟦H-7 Lebaran⟧.", on: "2024-04-05", means: "2024-04-03"),
                .init("Stasiun padat ⟦H+3 Idul Fitri 2023⟧.", means: "2023-04-25"),
                .init("Stasiun padat ⟦H-1 Natal⟧.", on: "2023-12-20", means: "2023-12-24"),
                .init("Stasiun padat ⟦H-10 jelang Lebaran 2024⟧.", means: "2024-03-31"),
                .init("Stasiun padat ⟦Lebaran 2024⟧. Pada ⟦H+2⟧ ia sepi.", means: "2024-04-12"),
                .init("Stasiun padat ⟦H2 Lebaran 2024⟧.", means: "2024-04-11"),
            ],
            counterexamples: [
                "Pada H-7 pemilihan ia pulang.", "Visa H-1 habis.", "Laba H2 naik.",
                "Ia tidur di bangsal H 7.",
            ]
        ),
        TimeRule(
            "id/time/feast-count-span",
            "count {dash | until | and} count [event] [[dayWord] feast | hijriMonth]",
            means: .feastCountSpan,
            examples: [
                .init(
                    "Truk dilarang ⟦H-7 hingga H+7 Lebaran 2024⟧.",
                    means: "2024-04-03/2024-04-17"
                )
            ],
            counterexamples: ["Truk dilarang H-7 hingga H+7."]
        ),
        TimeRule(
            "id/time/amount-from-feast",
            "amount event [dash] {[dayWord] feast | hijriMonth}",
            means: .feastCount,
            examples: [
                .init(
                    "Ia pulang ⟦dua hari setelah Idul Adha⟧.",
                    on: "2024-07-01",
                    means: "2024-06-19"
                ),
                .init("Ia pulang ⟦sepekan sebelum Lebaran 2024⟧.", means: "2024-W14"),
                .init("Ia pulang ⟦sehari menjelang Natal 2023⟧.", means: "2023-12-24"),
            ],
            counterexamples: ["Ia pulang dua hari setelah banjir."]
        ),
        TimeRule(
            "id/time/last-days",
            "number {unit | part} {window | first} hijriMonth",
            means: .lastDays,
            examples: [
                .init(
                    "Masjid ramai ⟦10 hari terakhir Ramadan⟧.",
                    on: "2024-04-05",
                    means: "2024-03-31/2024-04-09"
                ),
                .init(
                    "Masjid ramai ⟦sepuluh malam pertama bulan Ramadan 1445 H⟧.",
                    means: "2024-03-12/2024-03-21"
                ),
            ],
            counterexamples: ["Masjid ramai 10 hari terakhir Mei."]
        ),
        TimeRule(
            "id/time/hijri-month",
            "[edge] [monthWord] month yearOfEra",
            means: .month,
            examples: [
                .init("Masjid ramai selama ⟦Ramadan 1445 H⟧.", means: "2024-03-12/2024-04-09")
            ],
            counterexamples: ["Masjid ramai selama Ramadan."]
        ),
        TimeRule(
            "id/time/hijri-span",
            "[dateWord] day {dash | until} [dateWord] day month yearOfEra",
            means: .daySpan,
            examples: [
                .init("Warga berpuasa ⟦9-10 Muharram 1446 H⟧.", means: "2024-07-15/2024-07-16")
            ],
            counterexamples: ["Warga berpuasa 9-10 kali pada 1446 H."]
        ),
        TimeRule(
            "id/time/hijri-year",
            "yearOfEra",
            means: .hijriYear,
            examples: [
                .init("Kitab itu ditulis pada ⟦tahun 1445 H⟧.", means: "2023-07-19/2024-07-06")
            ],
            counterexamples: ["Kitab itu ditulis pada 1445."]
        ),
    ]
}
