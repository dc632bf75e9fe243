extension TimeGrammar {
    /// Clock times.
    static let englishClocks: [TimeRule] = [
        TimeRule(
            "en/time/clock",
            "[approximately] time",
            means: .clock,
            examples: [
                .init(
                    "It burned at ⟦9:30 p.m.⟧ then.",
                    on: "2024-04-05",
                    means: "2024-04-05T21:30"
                ),
                .init("It burned at ⟦1405 GMT⟧.", on: "2024-04-05", means: "2024-04-05T14:05Z"),
                .init("It burned at ⟦14:05 GMT⟧.", on: "2024-04-05", means: "2024-04-05T14:05Z"),
                .init("It burned at ⟦9pm⟧.", means: "XXXX-XX-XXT21:00"),
                .init(
                    "It burned at ⟦9 p.m. EST⟧.",
                    on: "2024-04-05",
                    means: "2024-04-05T21:00-05:00"
                ),
                .init(
                    "It burned at ⟦9:30 UTC+7⟧.",
                    on: "2024-04-05",
                    means: "2024-04-05T09:30+07:00"
                ),
                .init(
                    "It burned at ⟦9:30 UTC-03:30⟧.",
                    on: "2024-04-05",
                    means: "2024-04-05T09:30-03:30"
                ),
                .init(
                    "It burned at ⟦9:30 local time⟧.",
                    on: "2024-04-05",
                    means: "2024-04-05T09:30"
                ),
            ],
            counterexamples: ["It burned at 9 places.", "They won 9:30.", "Some 1470 GMT fans."]
        ),
        TimeRule(
            "en/time/bare-clock",
            "clock [[comma] [joint] dayName] | dayName [comma] joint clock",
            means: .clock,
            when: .plainClock,
            examples: [
                .init(
                    "It burned ⟦Wednesday at 21:30⟧.",
                    on: "2024-04-05",
                    means: "2024-04-03T21:30"
                ),
                .init(
                    "It burned at ⟦21:30 on Wednesday⟧.",
                    on: "2024-04-05",
                    means: "2024-04-03T21:30"
                ),
                .init("It burned at ⟦21:30⟧.", on: "2024-04-05", means: "2024-04-05T21:30"),
            ],
            counterexamples: ["She ran it in 21:30.", "Rates stood at 9.30 percent."]
        ),
        TimeRule(
            "en/time/clock-and-day",
            "[approximately] time [comma] [joint] dayName",
            means: .clock,
            examples: [
                .init(
                    "It burned at ⟦9 p.m. Wednesday⟧.",
                    on: "2024-04-05",
                    means: "2024-04-03T21:00"
                )
            ],
            counterexamples: ["It burned Wednesday."]
        ),
        TimeRule(
            "en/time/day-and-clock",
            "dayName [comma] [part] [joint] time",
            means: .clock,
            examples: [
                .init(
                    "It burned ⟦Wednesday at 9 p.m.⟧",
                    on: "2024-04-05",
                    means: "2024-04-03T21:00"
                )
            ],
            counterexamples: ["It burned Wednesday at home."]
        ),
        TimeRule(
            "en/time/clock-span",
            "{clock | hour} [meridiem] {dash | until} {clock | hour} meridiem [inZone]",
            means: .clockSpan,
            examples: [
                .init(
                    "It is open ⟦8:00 to 9:30 a.m.⟧",
                    on: "2024-04-05",
                    means: "2024-04-05T08:00/2024-04-05T09:30"
                ),
                .init(
                    "It is open ⟦9 a.m. to 5 p.m.⟧",
                    on: "2024-04-05",
                    means: "2024-04-05T09:00/2024-04-05T17:00"
                ),
            ],
            counterexamples: ["It is open to 9 guests."]
        ),
    ]
}
