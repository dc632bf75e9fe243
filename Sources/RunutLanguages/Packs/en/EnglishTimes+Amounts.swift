extension TimeGrammar {
    /// Times made of a number and a unit.
    static let englishAmounts: [TimeRule] = [
        TimeRule(
            "en/time/ago",
            "[approximately] amount ago",
            means: .ago,
            when: .plainAmount,
            examples: [
                .init("She left ⟦two days ago⟧.", on: "2024-04-05", means: "2024-04-03"),
                .init("She left ⟦a month ago⟧.", on: "2024-04-05", means: "2024-03"),
            ],
            counterexamples: ["She left two days."]
        ),
        TimeRule(
            "en/time/vague-ago",
            "someUnits ago",
            means: .ago,
            examples: [.init("She left ⟦years ago⟧.", means: "PAST_REF")],
            counterexamples: ["She left years."]
        ),
        TimeRule(
            "en/time/relative",
            "amount relative | relativeDay",
            means: .relative,
            when: .plainAmount,
            examples: [
                .init(
                    "She left ⟦April 4, 2024⟧. ⟦Two days later⟧ she fell ill.",
                    means: "2024-04-06"
                ),
                .init("⟦A day earlier⟧ she fell ill.", means: "XXXX-XX-XX"),
            ],
            counterexamples: ["She later left."]
        ),
        TimeRule(
            "en/time/window",
            "[the] window number unit | [the] [first] window someUnits | direction someUnits",
            means: .window,
            examples: [
                .init("It rained for ⟦the past three days⟧.", on: "2024-04-05", means: "P3D"),
                .init("It rains in ⟦the next few days⟧.", means: "PXD"),
            ],
            counterexamples: ["It rained on the last of them."]
        ),
        TimeRule(
            "en/time/duration",
            """
            [approximately] amount | [the] [first] number [first] unit | number dash unit \
            | [the] ordinal number unit
            """,
            means: .duration,
            when: .plainAmount,
            examples: [
                .init("She was ill for ⟦four years⟧.", means: "P4Y"),
                .init("She was ill for ⟦a week⟧.", means: "P1W"),
                .init("She won a ⟦two-year⟧ grant.", means: "P2Y"),
                .init("She won a ⟦10-year⟧ grant.", means: "P10Y"),
                .init("She was ill for ⟦twenty-five days⟧.", means: "P25D"),
            ],
            counterexamples: ["She paid $4 yearly."]
        ),
        TimeRule(
            "en/time/some-units",
            "someUnits | the [periodWord] yearWord",
            means: .duration,
            when: .afterPreposition,
            examples: [.init("She was ill for ⟦weeks⟧.", means: "PXW")],
            counterexamples: ["Her weeks pass."]
        ),
        TimeRule(
            "en/time/set",
            "every {weekday [part] | unit | number unit | month | part | weekend | season}",
            means: .set,
            examples: [
                .init("She sings ⟦every year⟧.", means: "P1Y"),
                .init("She sings ⟦each Saturday⟧.", means: "XXXX-WXX-6"),
            ],
            counterexamples: ["Every singer left."]
        ),
        TimeRule(
            "en/time/frequency",
            "frequency",
            means: .set,
            examples: [.init("She sings ⟦daily⟧.", means: "XXXX-XX-XX")],
            counterexamples: ["She sings days."]
        ),
    ]
}
