extension TimeGrammar {
    /// Times made of a number and a unit.
    static let indonesianAmounts: [TimeRule] = [
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
            "{amount | half unit} {relative | relative ago}",
            means: .relative,
            when: .plainAmount,
            examples: [
                .init(
                    "Ia pulang ⟦4 April 2024⟧. ⟦Dua hari kemudian⟧ ia sakit.",
                    means: "2024-04-06"
                ),
                .init("⟦Sehari sebelumnya⟧ ia sakit.", means: "XXXX-XX-XX"),
                .init("Ia pulang pada ⟦Mei 2011⟧. ⟦Sebulan kemudian⟧ ia sakit.", means: "2011-06"),
                .init(
                    "Ia pulang ⟦4 April 2024 pukul 23.00 WIB⟧. ⟦Dua jam kemudian⟧ ia sakit.",
                    means: "2024-04-05T01:00+07:00"
                ),
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
            "{amount | someUnits} window | window amount | oneUnit direction",
            means: .window,
            examples: [
                .init("Hujan turun ⟦seminggu ini⟧.", on: "2024-04-05", means: "P1W"),
                .init("Hujan turun ⟦tiga hari terakhir⟧.", on: "2024-04-05", means: "P3D"),
                .init("Hujan turun ⟦beberapa hari mendatang⟧.", on: "2024-04-05", means: "PXD"),
                .init("Hujan turun ⟦tahun-tahun terakhir⟧.", on: "2024-04-05", means: "PXY"),
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
                .init("Ia dirawat ⟦2,5 tahun⟧.", means: "P2Y6M"),
                .init("Ia dirawat ⟦berhari-hari⟧.", means: "PXD"),
                .init("Ia dirawat ⟦setengah tahun⟧.", means: "P6M"),
            ],
            counterexamples: ["Ia membayar Rp 2 tahunan.", "UU No. 7 tahun 2017 berlaku."]
        ),
        TimeRule(
            "id/time/duration-span",
            "number {dash | until} number unit [window]",
            means: .durationSpan,
            when: .plainAmount,
            examples: [
                .init("Ia dirawat ⟦3-5 hari⟧.", means: "P3D/P5D"),
                .init("Ia dirawat ⟦tiga hingga lima bulan⟧.", means: "P3M/P5M"),
            ],
            counterexamples: ["Skornya 5-3 hari itu.", "Ia dirawat lima hari."]
        ),
        TimeRule(
            "id/time/duration-sum",
            "amount [and] amount",
            means: .durationSum,
            when: .plainAmount,
            examples: [
                .init("Ia dihukum ⟦dua tahun enam bulan⟧.", means: "P2Y6M"),
                .init("Ia berlari ⟦1 jam dan 15 menit⟧.", means: "PT1H15M"),
            ],
            counterexamples: ["Ia dihukum dua tahun.", "Ia libur dua hari dua tahun."]
        ),
        TimeRule(
            "id/time/set",
            """
            every {[dayWord] weekday [marketDay] [part] | [dayWord] weekday {dash | until} weekday \
            | part weekday [marketDay] | unit | amount [joint] | month | part | dateWord day [month] | day month \
            | weekend | holiday | time} | amount joint | [number] joint [preposition] oneUnit
            """,
            means: .set,
            examples: [
                .init("Ia pulang ⟦setiap hari⟧.", means: "XXXX-XX-XX"),
                .init("Ia pulang ⟦tiap malam Jumat⟧.", means: "XXXX-WXX-4TNI"),
                .init("Ia pulang ⟦tiap Sabtu⟧.", means: "XXXX-WXX-6"),
                .init("Ia pulang ⟦setiap bulan⟧.", means: "XXXX-XX"),
                .init("Ia pulang ⟦dua kali seminggu⟧.", means: "XXXX-WXX"),
                .init("Ia pulang ⟦sekali dalam setahun⟧.", means: "XXXX"),
                .init("Ia pulang ⟦dua pekan sekali⟧.", means: "P2W"),
                .init("Ia pulang ⟦setiap Senin-Jumat⟧.", means: "XXXX-WXX-1/XXXX-WXX-5"),
                .init("Ia pulang ⟦setiap pukul 16.00 WIB⟧.", means: "XXXX-XX-XXT16:00+07:00"),
            ],
            counterexamples: ["Setiap orang pulang.", "Ia sekali pulang."]
        ),
        TimeRule(
            "id/time/next-day",
            "[number] relativeDay",
            means: .relative,
            examples: [
                .init(
                    "Ia pulang ⟦4 April 2024⟧. ⟦Keesokan harinya⟧ ia sakit.",
                    means: "2024-04-05"
                ),
                .init(
                    "Ia pulang ⟦4 April 2024⟧, ⟦dua hari sebelumnya⟧ sakit.",
                    means: "2024-04-02"
                ),
            ],
            counterexamples: ["Ia pulang sehari."]
        ),
    ]
}
