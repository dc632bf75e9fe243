extension TimeGrammar {
    /// Clock times.
    static let indonesianClocks: [TimeRule] = [
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
            counterexamples: [
                "Harganya 21.30 dolar.", "Ia antre dua jam.", "Skor 4.15.", "Video 20detik.",
            ]
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
            "dayName [comma | part | part comma] time",
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
            [clockWord] {clock | hour} [part] [zone]
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
}
