extension TimeGrammar {
    /// How Indonesian news tells the time.
    package static let indonesian = TimeGrammar(
        lexicon: .indonesian,
        shapes: [
            "slashed": "day slash monthNumber [slash {year | shortYear}]",
            "written": "day month [year]",
            "datedWeekday": """
            [dayWord] weekday [comma] {open slashed close | open written close \
            | [dateWord] written}
            """,
            "plainDate": """
            [dateWord] written | [dateWord] day slash monthNumber slash year | numericDate
            """,
            "plainWeekday": """
            [dayWord] weekday [direction | near | {weekWord direction}]
            """,
            // Any name of one day.
            "dayName": "datedWeekday | plainDate | plainWeekday | deictic",
            "amount": "number unit | oneUnit",
            "ordinalNumber": "ordinal | ordinalPrefix dash number",
            "time":
                "clockWord {clock | hour} [part] [zone] | clock zone | clockWord half hour [part]",
        ],
        rules: indonesianDays + indonesianClocks + indonesianStretches + indonesianAmounts,
        setsUsePeriods: false,
        speech: WordList(
            """
            kata ujar tutur ucap jelas ungkap papar tegas terang tulis imbuh tambah klaim sebut
            cetus pungkas beber tandas urai kilah sambung lanjut katanya ujarnya tuturnya ucapnya
            jelasnya ungkapnya paparnya tegasnya terangnya imbuhnya tambahnya sebutnya bebernya
            pungkasnya tandasnya urainya kilahnya sambungnya lanjutnya
            # Where statements are made.
            ditemui dihubungi dikonfirmasi keterangannya wartawan
            """
        ),
        relays: WordList(
            "dikutip dilansir mengutip melansir kutip lansir menukil dinukil disadur menyadur"
        )
    )

    private static let indonesianDays: [TimeRule] = [
        TimeRule(
            "id/time/weekday-day-month",
            "datedWeekday [direction]",
            means: .day,
            examples: [
                .init(
                    "Panen raya dibuka ⟦Kamis (4/4/2024)⟧.",
                    on: "2024-04-05",
                    means: "2024-04-04"
                ),
                .init("Panen raya dibuka ⟦Senin (1/1)⟧.", on: "2023-12-29", means: "2024-01-01"),
                .init("Pasar itu tutup ⟦Senin, 1 April 2024⟧.", means: "2024-04-01"),
            ],
            counterexamples: ["Skor babak itu (4/4).", "Sebanyak 3/4 warga setuju."]
        ),
        TimeRule(
            "id/time/day-month",
            "plainDate | [dateWord] day month {direction | yearWord direction}",
            means: .day,
            examples: [
                .init("Jembatan dibuka ⟦7 Maret 2024⟧.", means: "2024-03-07"),
                .init(
                    "Jembatan dibuka sejak ⟦7 Maret lalu⟧.",
                    on: "2024-04-05",
                    means: "2024-03-07"
                ),
                .init("Jembatan dibuka pada ⟦7 Maret⟧.", means: "XXXX-03-07"),
                .init("Jembatan dibuka ⟦7/3/2024⟧.", means: "2024-03-07"),
            ],
            counterexamples: ["Ada 7 Maretan di desa.", "Hadir 45 Mei bersaudara."]
        ),
        TimeRule(
            "id/time/day-of-month",
            "dateWord day [monthWord direction | direction | near]",
            means: .day,
            examples: [
                .init("Upah cair ⟦tanggal 5 bulan depan⟧.", on: "2024-12-20", means: "2025-01-05")
            ],
            counterexamples: ["Upah cair 5 kali.", "Tanggal merah 45 kali."]
        ),
        TimeRule(
            "id/time/weekday",
            "plainWeekday",
            means: .day,
            when: .notAName,
            examples: [
                .init("Ia pulang pada ⟦Rabu⟧.", on: "2024-04-05", means: "2024-04-03"),
                .init("Ia akan pulang pada ⟦Rabu⟧.", on: "2024-04-05", means: "2024-04-10"),
                .init("Ia pulang ⟦Rabu pekan lalu⟧.", on: "2024-04-05", means: "2024-03-27"),
                .init("Ia pulang ⟦Jumat⟧.", on: "2024-04-05", means: "2024-04-05"),
                .init("Ia pulang ⟦hari Jumat⟧.", means: "XXXX-WXX-5"),
            ],
            counterexamples: ["Warga Pasar Minggu pulang.", "Ia menunggu dua minggu."]
        ),
        TimeRule(
            "id/time/deictic",
            "deictic",
            means: .day,
            examples: [
                .init("Kapal berangkat ⟦kemarin⟧.", on: "2024-04-05", means: "2024-04-04"),
                .init("Kapal berangkat ⟦lusa⟧.", on: "2024-04-05", means: "2024-04-07"),
            ],
            counterexamples: ["Kapal berangkat kemari."]
        ),
        TimeRule(
            "id/time/day-span",
            """
            {[dayWord] weekday {dash | until} weekday [comma] | [dayWord] weekday [comma] | } \
            {open | } [dateWord] day {dash | until} [dateWord] day {month | slash monthNumber} \
            [slash year | slash shortYear | year] {close | }
            | [dateWord] day month [year] {dash | until} [dateWord] day month [year]
            """,
            means: .daySpan,
            examples: [
                .init("Pameran digelar ⟦3-6 Mei 2024⟧.", means: "2024-05-03/2024-05-06"),
                .init(
                    "Pameran digelar ⟦Jumat-Minggu (3-5/5)⟧.",
                    on: "2024-04-30",
                    means: "2024-05-03/2024-05-05"
                ),
                .init(
                    "Pameran digelar ⟦30 April hingga 2 Mei 2024⟧.",
                    means: "2024-04-30/2024-05-02"
                ),
            ],
            counterexamples: ["Timnya menang 3-1 Minggu itu.", "Nilainya 6-3 Mei lalu."]
        ),
        TimeRule(
            "id/time/weekday-span",
            "[dayWord] weekday {dash | until} [dayWord] weekday [weekWord direction]",
            means: .weekdaySpan,
            examples: [
                .init(
                    "Kantor tutup ⟦Senin hingga Rabu pekan depan⟧.",
                    on: "2024-04-05",
                    means: "2024-04-08/2024-04-10"
                )
            ],
            counterexamples: ["Kantor tutup Senin."]
        ),
        TimeRule(
            "id/time/holiday",
            "holiday [year | direction | yearWord direction]",
            means: .holiday,
            examples: [
                .init("Toko tutup saat ⟦Natal tahun lalu⟧.", on: "2024-04-05", means: "2023-12-25"),
                .init("Toko tutup pada ⟦Hari Ibu 2023⟧.", means: "2023-12-22"),
            ],
            counterexamples: ["Ia lahir di natalan."]
        ),
        TimeRule(
            "id/time/day-and-part",
            "dayName [comma] part [direction | near]",
            means: .dayPart,
            examples: [
                .init("Hujan turun pada ⟦Selasa (2/4/2024) malam⟧.", means: "2024-04-02TNI"),
                .init("Hujan turun ⟦kemarin sore⟧.", on: "2024-04-05", means: "2024-04-04TAF"),
                .init("Hujan turun ⟦Rabu dini hari⟧.", on: "2024-04-05", means: "2024-04-03TDN"),
            ],
            counterexamples: ["Hujan turun semalaman.", "Selamat pagi, warga."]
        ),
        TimeRule(
            "id/time/part",
            "near part | part {near | direction} | part same",
            means: .dayPart,
            examples: [
                .init("Hujan turun ⟦tadi malam⟧.", on: "2024-04-05", means: "2024-04-04TNI"),
                .init("Hujan turun ⟦pagi tadi⟧.", on: "2024-04-05", means: "2024-04-05TMO"),
                .init("Hujan turun ⟦malam ini⟧.", on: "2024-04-05", means: "2024-04-05TNI"),
            ],
            counterexamples: ["Tadi ia pulang.", "Selamat malam."]
        ),
        TimeRule(
            "id/time/dawn-and-dusk",
            "part",
            means: .dayPart,
            when: .afterPreposition,
            examples: [
                .init("Warga jaga hingga ⟦dini hari⟧.", on: "2024-04-05", means: "2024-04-05TDN")
            ],
            counterexamples: ["Selamat pagi."]
        ),
        TimeRule(
            "id/time/eve",
            "part weekday [near | direction]",
            means: .eve,
            examples: [
                .init("Pengajian digelar ⟦malam Senin⟧.", on: "2024-04-05", means: "2024-03-31TNI")
            ],
            counterexamples: ["Pengajian digelar pagi Senin."]
        ),
    ]

    private static let indonesianClocks: [TimeRule] = [
        TimeRule(
            "id/time/clock",
            "time",
            means: .clock,
            examples: [
                .init(
                    "Api padam ⟦pukul 04.15 WITA⟧.",
                    on: "2024-04-05",
                    means: "2024-04-05T04:15+08:00"
                ),
                .init("Api padam ⟦jam 9 malam⟧.", on: "2024-04-05", means: "2024-04-05T21:00"),
                .init("Api padam ⟦pukul 04.15⟧.", means: "XXXX-XX-XXT04:15"),
            ],
            counterexamples: ["Harganya 21.30 dolar.", "Ia antre dua jam.", "Skor 4.15."]
        ),
        TimeRule(
            "id/time/clock-and-day",
            "time [comma] dayName | time open dayName close",
            means: .clock,
            examples: [
                .init(
                    "Api padam ⟦pukul 04.15 WIB, Kamis (4/4/2024)⟧.",
                    means: "2024-04-04T04:15+07:00"
                )
            ],
            counterexamples: ["Api padam pukul 45."]
        ),
        TimeRule(
            "id/time/day-and-clock",
            "dayName [comma] [part] [comma] time",
            means: .clock,
            examples: [
                .init(
                    "Api padam ⟦Kamis (4/4/2024) pukul 04.15 WIB⟧.",
                    means: "2024-04-04T04:15+07:00"
                )
            ],
            counterexamples: ["Api padam 4 April pada 12 titik."]
        ),
        TimeRule(
            "id/time/clock-span",
            """
            [dayName [comma]] clockWord {clock | hour} [zone] {dash | until} \
            [clockWord] {clock | hour} [zone]
            """,
            means: .clockSpan,
            examples: [
                .init(
                    "Loket buka ⟦pukul 08.00-14.00 WIB⟧.",
                    on: "2024-04-05",
                    means: "2024-04-05T08:00+07:00/2024-04-05T14:00+07:00"
                )
            ],
            counterexamples: ["Loket nomor 8-14 buka."]
        ),
    ]

    private static let indonesianStretches: [TimeRule] = [
        TimeRule(
            "id/time/month",
            """
            [edge] [monthWord] month {year | direction | yearWord direction | yearWord year} \
            | {edge | monthWord | edge monthWord} month
            """,
            means: .month,
            examples: [
                .init("Ekspor naik pada ⟦Mei 2024⟧.", means: "2024-05"),
                .init("Ekspor naik ⟦akhir Mei lalu⟧.", on: "2024-09-05", means: "2024-05"),
                .init("Ekspor naik ⟦bulan Mei tahun lalu⟧.", on: "2024-09-05", means: "2023-05"),
                .init("Ekspor naik ⟦awal Mei⟧.", means: "XXXX-05"),
            ],
            counterexamples: ["Mei Lestari naik.", "Ekspor bulan sabit."]
        ),
        TimeRule(
            "id/time/bare-month",
            "month",
            means: .month,
            when: .notAName,
            examples: [
                .init("Ekspor naik sejak ⟦Februari⟧.", on: "2024-04-05", means: "2024-02")
            ],
            counterexamples: ["Bu Mei Lestari naik.", "Nona Mei datang."]
        ),
        TimeRule(
            "id/time/month-span",
            "[edge] [monthWord] month [year] {dash | until | and} [monthWord] month [year | yearWord direction | direction]",
            means: .monthSpan,
            examples: [
                .init("Ekspor naik ⟦Mei-Juli 2024⟧.", means: "2024-05/2024-07"),
                .init(
                    "Ekspor naik ⟦November hingga Januari⟧.",
                    on: "2024-04-05",
                    means: "2023-11/2024-01"
                ),
            ],
            counterexamples: ["Ekspor naik hingga dua kali."]
        ),
        TimeRule(
            "id/time/year",
            "[edge] yearWord year | edge year",
            means: .year,
            when: .plainYear,
            examples: [
                .init("Sekolah itu berdiri ⟦tahun 1987⟧.", means: "1987"),
                .init("Sekolah itu berdiri ⟦akhir 1987⟧.", means: "1987"),
            ],
            counterexamples: ["UU Nomor 7 Tahun 2017 berlaku."]
        ),
        TimeRule(
            "id/time/bare-year",
            "year",
            means: .year,
            when: .plainYear,
            examples: [
                .init("Sekolah itu berdiri pada ⟦1987⟧.", means: "1987")
            ],
            counterexamples: [
                "Sebanyak 1987 orang hadir.", "Harganya Rp 2000 saja.", "Dosisnya 2000 miligram.",
            ]
        ),
        TimeRule(
            "id/time/year-span",
            """
            [periodWord] [yearWord] year {dash | until | slash} [yearWord] year \
            | [periodWord] year slash shortYear | periodWord year {dash | slash} shortYear
            """,
            means: .yearSpan,
            examples: [
                .init("Ia menjabat ⟦periode 2010-2015⟧.", means: "2010/2015"),
                .init("Ia menjabat dari ⟦tahun 2010 sampai 2015⟧.", means: "2010/2015"),
                .init("Ia juara ⟦musim 2010/2011⟧.", means: "2010/2011"),
            ],
            counterexamples: ["Nomornya 2010/2050."]
        ),
        TimeRule(
            "id/time/between-years",
            "between [yearWord] year and [yearWord] year",
            means: .yearSpan,
            examples: [
                .init("Itu terjadi ⟦antara tahun 2010 dan 2015⟧.", means: "2010/2015")
            ],
            counterexamples: ["Antara 12 dan 15 orang."]
        ),
        TimeRule(
            "id/time/period",
            "[edge] unit direction",
            means: .period,
            examples: [
                .init("Ia pulang ⟦pekan lalu⟧.", on: "2024-04-05", means: "2024-W13"),
                .init("Ia pulang ⟦awal bulan depan⟧.", on: "2024-04-05", means: "2024-05"),
                .init("Ia pulang ⟦tahun lalu⟧.", on: "2024-04-05", means: "2023"),
                .init("Ia pulang ⟦tahun lalu⟧.", means: "XXXX"),
            ],
            counterexamples: ["Ia pulang lalu tidur.", "Bulan purnama ini."]
        ),
        TimeRule(
            "id/time/edge-of-unit",
            "edge unit [year]",
            means: .period,
            examples: [
                .init("Ia pulang ⟦akhir bulan⟧.", on: "2024-04-05", means: "2024-04"),
                .init("Ia pulang sejak ⟦awal tahun⟧.", on: "2024-04-05", means: "2024"),
            ],
            counterexamples: ["Ia pulang akhirnya."]
        ),
        TimeRule(
            "id/time/weekend",
            "weekend [direction]",
            means: .period,
            examples: [
                .init("Ia pulang ⟦akhir pekan lalu⟧.", on: "2024-04-05", means: "2024-W13-WE")
            ],
            counterexamples: ["Ia pulang dua pekan."]
        ),
        TimeRule(
            "id/time/quarter",
            """
            [edge] unit ordinalNumber [[dash | slash] year | yearWord year | yearWord direction \
            | direction]
            """,
            means: .quarter,
            examples: [
                .init("Laba naik pada ⟦kuartal I 2023⟧.", means: "2023-Q1"),
                .init("Laba naik pada ⟦semester II-2023⟧.", means: "2023-H2"),
                .init(
                    "Laba naik pada ⟦paruh pertama tahun ini⟧.",
                    on: "2024-04-05",
                    means: "2024-H1"
                ),
            ],
            counterexamples: ["Tahun kedua kuliahnya.", "Bulan ketiga."]
        ),
        TimeRule(
            "id/time/decade",
            "[edge] [unit | yearWord | periodWord] {year dash decadeEnding | shortYear dash decadeEnding | decade}",
            means: .decade,
            examples: [
                .init("Lagu itu tenar pada ⟦tahun 1970-an⟧.", means: "197"),
                .init("Lagu itu tenar pada ⟦era 70-an⟧.", means: "197"),
            ],
            counterexamples: ["Usianya 75-an."]
        ),
        TimeRule(
            "id/time/century",
            "unit ordinalNumber",
            means: .century,
            examples: [
                .init("Candi itu dari ⟦abad ke-9⟧.", means: "08")
            ],
            counterexamples: ["Ia anak ke-9."]
        ),
        TimeRule(
            "id/time/same",
            "unit same",
            means: .same,
            examples: [
                .init("Pada ⟦1987⟧ ia pulang. ⟦Tahun itu⟧ hujan.", means: "1987")
            ],
            counterexamples: ["Orang itu pulang."]
        ),
        TimeRule(
            "id/time/vague",
            "vague",
            means: .vague,
            examples: [
                .init("Ia pulang ⟦baru-baru ini⟧.", means: "PAST_REF"),
                .init("Ia libur ⟦saat ini⟧.", means: "PRESENT_REF"),
            ],
            counterexamples: ["Ia baru pulang."]
        ),
    ]

    private static let indonesianAmounts: [TimeRule] = [
        TimeRule(
            "id/time/ago",
            "amount {ago | ago near}",
            means: .ago,
            when: .plainAmount,
            examples: [
                .init("Ia pulang ⟦dua hari lalu⟧.", on: "2024-04-05", means: "2024-04-03"),
                .init("Ia pulang ⟦tiga bulan yang lalu⟧.", on: "2024-04-05", means: "2024-01"),
                .init("Ia pulang ⟦sepuluh tahun silam⟧.", on: "2024-04-05", means: "2014"),
                .init("Ia pulang ⟦seminggu lagi⟧.", on: "2024-04-05", means: "2024-W15"),
            ],
            counterexamples: ["Ia pulang dua hari."]
        ),
        TimeRule(
            "id/time/relative",
            "amount {relative | relative ago}",
            means: .relative,
            when: .plainAmount,
            examples: [
                .init(
                    "Ia pulang ⟦4 April 2024⟧. ⟦Dua hari kemudian⟧ ia sakit.",
                    means: "2024-04-06"
                ),
                .init("⟦Sehari sebelumnya⟧ ia sakit.", means: "XXXX-XX-XX"),
            ],
            counterexamples: ["Ia kemudian pulang."]
        ),
        TimeRule(
            "id/time/after-event",
            "amount event",
            means: .relative,
            examples: [
                .init(
                    "Ia pulang ⟦4 April 2024⟧ dan sakit ⟦dua hari setelah⟧ gempa.",
                    means: "2024-04-06"
                )
            ],
            counterexamples: ["Ia pulang setelah itu."]
        ),
        TimeRule(
            "id/time/window",
            "amount window | window amount",
            means: .window,
            examples: [
                .init("Hujan turun ⟦tiga hari terakhir⟧.", on: "2024-04-05", means: "P3D"),
                .init("Hujan turun ⟦beberapa hari mendatang⟧.", on: "2024-04-05", means: "PXD"),
            ],
            counterexamples: ["Hujan turun di hari terakhir."]
        ),
        TimeRule(
            "id/time/duration",
            "amount [half] | half unit | someUnits | amount first | number half unit",
            means: .duration,
            when: .plainAmount,
            examples: [
                .init("Ia dirawat selama ⟦empat tahun⟧.", means: "P4Y"),
                .init("Ia dirawat ⟦dua puluh lima hari⟧.", means: "P25D"),
                .init("Ia dirawat ⟦sepekan⟧.", means: "P1W"),
                .init("Ia dirawat ⟦berhari-hari⟧.", means: "PXD"),
                .init("Ia dirawat ⟦setengah tahun⟧.", means: "P6M"),
            ],
            counterexamples: ["Ia membayar Rp 2 tahunan."]
        ),
        TimeRule(
            "id/time/set",
            "every {[dayWord] weekday [part] | unit | amount | month | part | dateWord day | day month | weekend | holiday}",
            means: .set,
            examples: [
                .init("Ia pulang ⟦setiap hari⟧.", means: "XXXX-XX-XX"),
                .init("Ia pulang ⟦tiap Sabtu⟧.", means: "XXXX-WXX-6"),
                .init("Ia pulang ⟦setiap bulan⟧.", means: "XXXX-XX"),
            ],
            counterexamples: ["Setiap orang pulang."]
        ),
        TimeRule(
            "id/time/next-day",
            "relativeDay",
            means: .relative,
            examples: [
                .init("Ia pulang ⟦4 April 2024⟧. ⟦Keesokan harinya⟧ ia sakit.", means: "2024-04-05")
            ],
            counterexamples: ["Ia pulang sehari."]
        ),
    ]
}
