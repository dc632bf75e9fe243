import RunutLanguages

/// Sentences that hold a time, or what looks like one, made of parts at random.
enum TimeSentences {
    /// February 2020 to March 2021: a leap day, a 53rd week, the end of a year.
    static let consecutive: [Day] = (18_300...18_700).map { Day(ordinal: $0) }

    static func anchor(_ dice: inout SeededDice) -> Day {
        Day(ordinal: Int.random(in: 3_650...27_000, using: &dice))
    }

    static func any(_ dice: inout SeededDice) -> (String, LanguagePack) {
        Bool.random(using: &dice)
            ? ("Ia pulang \(indonesian(&dice)).", .indonesian)
            : ("She left \(english(&dice)).", .english)
    }

    private static func indonesian(_ dice: inout SeededDice) -> String {
        let count = Int.random(in: 0...60, using: &dice)
        let year = Int.random(in: 1_900...2_099, using: &dice)
        let unit = pick(units, &dice)
        let month = pick(months, &dice)
        let weekday = pick(weekdays, &dice)
        return pick(
            [
                "\(count) \(month) \(year)", "\(weekday), \(count) \(month)",
                "\(count) \(unit) lalu",
                "\(weekday) (\(count)/\(count % 14))", "pada \(month) \(year)", "sejak \(year)",
                "\(count)-\(count + 3) \(month) \(year)", "\(unit) lalu", "awal \(unit) depan",
                "\(weekday) pekan lalu", "selama \(count) \(unit)", "setiap \(weekday)",
                "\(count) \(unit) terakhir", "pukul \(count).\(count) WIB", "jam \(count) malam",
                "\(weekday) malam", "malam \(weekday)", "kuartal \(count % 6) \(year)",
                "\(count) Syawal \(year - 579) H", "H-\(count) Lebaran \(year)",
                "pekan ke-\(count) tahun \(year)", "abad ke-\(count)", "dekade \(year)-an",
                "\(weekday) hingga \(pick(weekdays, &dice))", "\(count) \(unit) kemudian",
                "\(month) hingga \(pick(months, &dice)) \(year)", "\(year) hingga \(count + 1_990)",
                "sekitar \(count) \(unit) \(count) \(pick(units, &dice))",
                "\(count)/\(count)/\(year)",
                "tahun \(count)", "Natal \(year)", "\(count):\(count) GMT+\(count)",
            ],
            &dice
        )
    }

    private static func english(_ dice: inout SeededDice) -> String {
        let count = Int.random(in: 0...60, using: &dice)
        let year = Int.random(in: 1_900...2_099, using: &dice)
        let unit = pick(["days", "weeks", "months", "years", "hours", "decades"], &dice)
        let month = pick(["March", "February", "April", "Dec.", "June"], &dice)
        let weekday = pick(["Monday", "Friday", "Sunday"], &dice)
        return pick(
            [
                "on \(month) \(count), \(year)", "on \(count) \(month) \(year)",
                "\(count) \(unit) ago",
                "last \(weekday)", "\(weekday) night", "at \(count) p.m. \(weekday)", "in \(year)",
                "in the \(year / 10)0s", "for \(count) \(unit)", "\(count) \(unit) later",
                "in the \(count)th century", "on \(count)/\(count % 14)/\(year)",
                "every \(weekday)",
                "in the first quarter of \(year)", "next week", "early \(month)", "Easter \(year)",
                "in the past \(count) \(unit)", "\(month) \(count)-\(count + 2)",
                "at \(count):30 EST",
                "three to \(count) \(unit)", "on Thanksgiving \(year)", "this summer", "at noon",
            ],
            &dice
        )
    }

    private static let units = [
        "hari", "pekan", "bulan", "tahun", "jam", "menit", "dekade", "kuartal", "abad",
    ]
    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Agustus", "Desember", "Ramadan",
    ]
    private static let weekdays = ["Senin", "Rabu", "Jumat", "Sabtu", "Minggu"]

    private static func pick(_ choices: [String], _ dice: inout SeededDice) -> String {
        choices[Int.random(in: 0..<choices.count, using: &dice)]
    }
}
