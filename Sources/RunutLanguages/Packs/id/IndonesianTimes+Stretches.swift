extension TimeGrammar {
    /// Weeks, months, years and what is longer.
    static let indonesianStretches: [TimeRule] = [
        TimeRule(
            "id/time/month",
            """
            [edge] [monthWord] month \
            {year [direction] | direction | yearWord direction | yearWord year [direction]} \
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
            "[edge] [monthWord] month [year] {dash | until | and} [edge] [monthWord] month [year | yearWord direction | direction]",
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
            "[edge] yearWord year [direction] | edge year [direction]",
            means: .year,
            when: .plainYear,
            examples: [
                .init("Sekolah itu berdiri ⟦tahun 1987⟧.", means: "1987"),
                .init("Sekolah itu berdiri ⟦akhir 1987⟧.", means: "1987"),
                .init("UU Nomor 7 ⟦Tahun 2017⟧ berlaku.", means: "2017"),
            ],
            counterexamples: ["UU Nomor 7/2017 berlaku.", "Biayanya 7 tahun lalu Rp 2017."]
        ),
        TimeRule(
            "id/time/bare-year",
            "year [direction]",
            means: .year,
            when: .plainYear,
            examples: [
                .init("Sekolah itu berdiri pada ⟦1987⟧.", means: "1987"),
                .init("Sekolah itu berdiri pada ⟦1987 lalu⟧.", means: "1987"),
            ],
            counterexamples: [
                "Sebanyak 1987 orang hadir.", "Harganya Rp 2000 saja.", "Naik pada 2000 meter.",
                "UU Nomor 7 Tahun 2017 berlaku.",
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
            "id/time/week-of-month",
            """
            weekWord ordinalNumber {month [year] | monthWord direction | [yearWord] year \
            | yearWord direction}
            """,
            means: .weekOfMonth,
            examples: [
                .init("Ia pulang pada ⟦minggu kedua Mei 2024⟧.", means: "2024-W19"),
                .init("Ia pulang ⟦pekan ke-14 tahun 2024⟧.", means: "2024-W14"),
                .init(
                    "Ia pulang ⟦pekan pertama bulan depan⟧.",
                    on: "2024-04-05",
                    means: "2024-W18"
                ),
            ],
            counterexamples: ["Ia pulang pada pekan kedua.", "Pekan ke-6 Mei 2024 tidak ada."]
        ),
        TimeRule(
            "id/time/neighbour",
            "[edge] unit neighbour",
            means: .relative,
            examples: [
                .init("Ia pulang pada ⟦Mei 2011⟧. ⟦Bulan berikutnya⟧ hujan.", means: "2011-06"),
                .init("Ia pulang ⟦pekan sebelumnya⟧.", on: "2024-04-05", means: "2024-W13"),
            ],
            counterexamples: ["Ia pulang sebelumnya."]
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
            [edge] unit {ordinalNumber | number} [[dash | slash] year | yearWord year \
            | yearWord direction | direction]
            """,
            means: .quarter,
            examples: [
                .init("Laba naik pada ⟦kuartal I 2023⟧.", means: "2023-Q1"),
                .init("Laba naik pada ⟦semester II-2023⟧.", means: "2023-H2"),
                .init("Laba naik pada ⟦Q3 2023⟧.", means: "2023-Q3"),
                .init(
                    "Laba naik pada ⟦paruh pertama tahun ini⟧.",
                    on: "2024-04-05",
                    means: "2024-H1"
                ),
            ],
            counterexamples: ["Tahun kedua kuliahnya.", "Bulan ketiga."]
        ),
        TimeRule(
            "id/time/quarter-span",
            """
            unit {ordinalNumber | number} [year] {dash | until | and} \
            [unit] {ordinalNumber | number} [[dash | slash] year | yearWord year | yearWord direction]
            """,
            means: .quarterSpan,
            examples: [
                .init("Laba naik pada ⟦kuartal I hingga III 2023⟧.", means: "2023-Q1/2023-Q3"),
                .init("Candi itu dari ⟦abad ke-9 hingga ke-10⟧.", means: "08/09"),
            ],
            counterexamples: ["Laba naik pada bulan 2 hingga 3.", "Kuartal III dan I 2023."]
        ),
        TimeRule(
            "id/time/decade",
            """
            [edge] [unit | yearWord | periodWord] {year dash decadeEnding | decade} \
            | [edge] {unit | yearWord | periodWord} shortYear [dash] decadeEnding
            """,
            means: .decade,
            examples: [
                .init("Lagu itu tenar pada ⟦tahun 1970-an⟧.", means: "197"),
                .init("Lagu itu tenar pada ⟦era 70-an⟧.", means: "197"),
            ],
            counterexamples: ["Usianya 75-an.", "Ada 40an tamu."]
        ),
        TimeRule(
            "id/time/century",
            "[edge] unit {ordinalNumber | number}",
            means: .century,
            examples: [
                .init("Candi itu dari ⟦abad ke-9⟧.", means: "08"),
                .init("Candi itu dari ⟦awal abad IX⟧.", means: "08"),
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
}
