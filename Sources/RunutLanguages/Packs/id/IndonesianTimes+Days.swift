extension TimeGrammar {
    /// Times that name one day or several.
    static let indonesianDays: [TimeRule] = [
        TimeRule(
            "id/time/weekday-day-month",
            "[deictic] datedWeekday [direction | weekWord direction]",
            means: .day,
            examples: [
                .init(
                    "Panen raya dibuka ⟦Kamis (4/4/2024)⟧.",
                    on: "2024-04-05",
                    means: "2024-04-04"
                ),
                .init("Panen raya dibuka ⟦Senin (1/1)⟧.", on: "2023-12-29", means: "2024-01-01"),
                .init("Pasar itu tutup ⟦Senin, 1 April 2024⟧.", means: "2024-04-01"),
                .init("Pasar itu tutup ⟦hari ini (1/4/2024)⟧.", means: "2024-04-01"),
                .init("Pasar itu tutup ⟦Senin 1-4-2024⟧.", means: "2024-04-01"),
                .init(
                    "Pasar itu tutup ⟦Senin (1/4) pekan lalu⟧.",
                    on: "2024-04-09",
                    means: "2024-04-01"
                ),
            ],
            counterexamples: ["Skor babak itu (4/4).", "Sebanyak 3/4 warga setuju."]
        ),
        TimeRule(
            "id/time/day-month",
            """
            plainDate [direction] \
            | [dateWord] day month {yearOfEra | direction | yearWord [year] direction | yearWord year}
            """,
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
                .init("Jembatan dibuka ⟦2024/03/07⟧.", means: "2024-03-07"),
                .init("Jembatan dibuka ⟦7 Maret 2024 lalu⟧.", means: "2024-03-07"),
                .init("Jembatan dibuka ⟦3 Syawal 1444 H⟧.", means: "2023-04-24"),
            ],
            counterexamples: ["Ada 7 Maretan di desa.", "Jalan 17 Agustus macet."]
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
                .init("Pada ⟦Rabu⟧, ia akan pulang.", on: "2024-04-05", means: "2024-04-10"),
                .init("Ia melapor paling lambat ⟦Rabu⟧.", on: "2024-04-05", means: "2024-04-10"),
                .init("Ia pulang ⟦Rabu pekan lalu⟧.", on: "2024-04-05", means: "2024-03-27"),
                .init("Ia pulang ⟦Jumat⟧.", on: "2024-04-05", means: "2024-04-05"),
                .init("Ia pulang ⟦hari Jumat⟧.", means: "XXXX-WXX-5"),
                .init(
                    "Rapat digelar ⟦Senin (8/4)⟧. Ia menolak rapat ⟦Senin⟧.",
                    on: "2024-04-05",
                    means: "2024-04-08"
                ),
                .init("Ia akan pulang ⟦Jumat Kliwon⟧.", on: "2024-04-05", means: "2024-05-03"),
                .init("Ia pulang ⟦setiap Senin⟧ dan ⟦Jumat⟧.", means: "XXXX-WXX-5"),
                .init("Ia pulang ⟦Rabu dua pekan lalu⟧.", on: "2024-04-05", means: "2024-03-20"),
            ],
            counterexamples: ["Warga Pasar Minggu pulang.", "Ia menunggu dua minggu."]
        ),
        TimeRule(
            "id/time/deictic",
            "deictic [weekday]",
            means: .day,
            examples: [
                .init("Kapal berangkat ⟦besok Sabtu⟧.", on: "2024-04-05", means: "2024-04-06"),
                .init("Kapal berangkat ⟦kemarin⟧.", on: "2024-04-05", means: "2024-04-04"),
                .init("Kapal berangkat ⟦lusa⟧.", on: "2024-04-05", means: "2024-04-07"),
            ],
            counterexamples: ["Kapal berangkat kemari."]
        ),
        TimeRule(
            "id/time/day-span",
            """
            datedWeekday {dash | until} datedWeekday \
            | {[dayWord] weekday {dash | until | and} weekday | [dayWord] weekday} [comma] \
            {open dayRange close | [dateWord] dayRange} | [dateWord] dayRange [direction]
            | [dateWord] day month [year] {dash | until} [dateWord] day month [year] \
            | [dateWord] day comma day [comma] and day month [year]
            """,
            means: .daySpan,
            examples: [
                .init("Pameran digelar ⟦3-6 Mei 2024⟧.", means: "2024-05-03/2024-05-06"),
                .init("Pameran digelar ⟦3 dan 4 Mei 2024⟧.", means: "2024-05-03/2024-05-04"),
                .init(
                    "Pameran digelar ⟦Jumat-Minggu (3-5/5)⟧.",
                    on: "2024-04-30",
                    means: "2024-05-03/2024-05-05"
                ),
                .init(
                    "Pameran digelar ⟦Jumat (3/5) hingga Minggu (5/5)⟧.",
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
            "id/time/day-and-part",
            """
            dayName [comma] part [direction | near] \
            | [dayWord] weekday part [comma] open {slashed | written} close \
            | [dayWord] weekday part weekWord direction
            """,
            means: .dayPart,
            examples: [
                .init("Hujan turun pada ⟦Selasa (2/4/2024) malam⟧.", means: "2024-04-02TNI"),
                .init("Hujan turun ⟦kemarin sore⟧.", on: "2024-04-05", means: "2024-04-04TAF"),
                .init(
                    "Hujan turun ⟦Kamis malam pekan lalu⟧.",
                    on: "2024-04-05",
                    means: "2024-03-28TNI"
                ),
                .init("Hujan turun ⟦Jumat pagi tadi⟧.", on: "2024-04-05", means: "2024-04-05TMO"),
                .init("Hujan turun pada ⟦Selasa malam (2/4/2024)⟧.", means: "2024-04-02TNI"),
                .init("Hujan turun ⟦Rabu dini hari⟧.", on: "2024-04-05", means: "2024-04-03TDN"),
            ],
            counterexamples: ["Hujan turun semalaman.", "Selamat pagi, warga."]
        ),
        TimeRule(
            "id/time/part",
            """
            near part | part {near | direction} | part same | event part | tonight | itsPart \
            | relativeDay {part | itsPart}
            """,
            means: .dayPart,
            examples: [
                .init("Hujan turun ⟦semalam⟧.", on: "2024-04-05", means: "2024-04-04TNI"),
                .init("Hujan turun ⟦tadi malam⟧.", on: "2024-04-05", means: "2024-04-04TNI"),
                .init("Ia pulang ⟦4 April 2024⟧. ⟦Malam harinya⟧ hujan.", means: "2024-04-04TNI"),
                .init(
                    "Ia pulang ⟦4 April 2024⟧. ⟦Keesokan paginya⟧ hujan.",
                    means: "2024-04-05TMO"
                ),
                .init("Hujan turun ⟦pagi tadi⟧.", on: "2024-04-05", means: "2024-04-05TMO"),
                .init("Hujan turun ⟦bakda Isya⟧.", on: "2024-04-05", means: "2024-04-05TNI"),
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
            "part weekday [marketDay] [near | direction | weekWord direction]",
            means: .eve,
            examples: [
                .init("Pengajian digelar ⟦malam Senin⟧.", on: "2024-04-05", means: "2024-03-31TNI"),
                .init(
                    "Pengajian digelar ⟦malam Jumat Kliwon⟧.",
                    on: "2024-03-24",
                    means: "2024-03-28TNI"
                ),
            ],
            counterexamples: ["Pengajian digelar pagi Senin."]
        ),
    ]
}
