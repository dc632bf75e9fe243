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
            "amount window | window amount | oneUnit direction",
            means: .window,
            examples: [
                .init("Hujan turun ⟦seminggu ini⟧.", on: "2024-04-05", means: "P1W"),
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
                .init("Ia dirawat ⟦2,5 tahun⟧.", means: "P2Y6M"),
                .init("Ia dirawat ⟦berhari-hari⟧.", means: "PXD"),
                .init("Ia dirawat ⟦setengah tahun⟧.", means: "P6M"),
            ],
            counterexamples: ["Ia membayar Rp 2 tahunan.", "UU No. 7 tahun 2017 berlaku."]
        ),
        TimeRule(
            "id/time/set",
            "every {[dayWord] weekday [part] | part weekday | unit | amount | month | part | dateWord day | day month | weekend | holiday} | oneUnit joint | number joint oneUnit",
            means: .set,
            examples: [
                .init("Ia pulang ⟦setiap hari⟧.", means: "XXXX-XX-XX"),
                .init("Ia pulang ⟦tiap malam Jumat⟧.", means: "XXXX-WXX-4TNI"),
                .init("Ia pulang ⟦tiap Sabtu⟧.", means: "XXXX-WXX-6"),
                .init("Ia pulang ⟦setiap bulan⟧.", means: "XXXX-XX"),
                .init("Ia pulang ⟦dua kali seminggu⟧.", means: "XXXX-WXX"),
            ],
            counterexamples: ["Setiap orang pulang.", "Ia sekali pulang."]
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
