extension TimeGrammar {
    /// Times made of a number and a unit.
    static let englishAmounts: [TimeRule] = [
        TimeRule(
            "en/time/ago",
            "[approximately] amount [orSo] ago",
            means: .ago,
            when: .plainAmount,
            examples: [
                .init("She left ⟦two days ago⟧.", on: "2024-04-05", means: "2024-04-03"),
                .init("She left ⟦a month ago⟧.", on: "2024-04-05", means: "2024-03"),
                .init("She left ⟦a week or so ago⟧.", on: "2024-04-05", means: "2024-W13"),
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
            "amount relative | someUnits relative | relativeDay",
            means: .relative,
            when: .plainAmount,
            examples: [
                .init(
                    "She left ⟦April 4, 2024⟧. ⟦Two days later⟧ she fell ill.",
                    means: "2024-04-06"
                ),
                .init("⟦Months later⟧ she fell ill.", means: "PXM"),
                .init("⟦A day earlier⟧ she fell ill.", means: "XXXX-XX-XX"),
            ],
            counterexamples: ["She later left."]
        ),
        TimeRule(
            "en/time/window",
            "[the] window [number {until | dash | or}] number unit [orSo] | [the] [first] window someUnits | direction someUnits",
            means: .window,
            examples: [
                .init("It rained for ⟦the past three days⟧.", on: "2024-04-05", means: "P3D"),
                .init("It rains in ⟦the next few days⟧.", means: "PXD"),
                .init("It rains for ⟦the next two to three days⟧.", means: "P2D/P3D"),
            ],
            counterexamples: ["It rained on the last of them."]
        ),
        TimeRule(
            "en/time/duration",
            """
            [approximately] amount [orSo] | oneUnit | [the] [first] number [first] unit | number dash unit \
            | [the] ordinal number unit
            """,
            means: .duration,
            when: .plainLength,
            examples: [
                .init("She was ill for ⟦four years⟧.", means: "P4Y"),
                .init("She was ill for ⟦a week⟧.", means: "P1W"),
                .init("She won a ⟦two-year⟧ grant.", means: "P2Y"),
                .init("She won a ⟦10-year⟧ grant.", means: "P10Y"),
                .init("She won after a ⟦year-long⟧ fight.", means: "P1Y"),
                .init("She was ill for ⟦twenty-five days⟧.", means: "P25D"),
                .init("She was ill for ⟦2 1/2 years⟧.", means: "P2Y6M"),
                .init("She was ill for ⟦a year and a half⟧.", means: "P1Y6M"),
                .init("She sang for ⟦half an hour⟧.", means: "PT30M"),
            ],
            counterexamples: [
                "She paid $4 yearly.", "It costs $4 million a year.", "It is 8 a day.",
            ]
        ),
        TimeRule(
            "en/time/duration-span",
            "number {until | dash | or} number unit | number unit or number",
            means: .durationSpan,
            when: .plainLength,
            examples: [
                .init("She was ill for ⟦two to three weeks⟧.", means: "P2W/P3W"),
                .init("She was ill for ⟦a day or two⟧.", means: "P1D/P2D"),
            ],
            counterexamples: ["She saw two to three boats."]
        ),
        TimeRule(
            "en/time/duration-sum",
            "number unit [and] number unit",
            means: .durationSum,
            when: .plainLength,
            examples: [
                .init("She sang for ⟦two hours and 30 minutes⟧.", means: "PT2H30M")
            ],
            counterexamples: ["She sang for two hours and 30 songs."]
        ),
        TimeRule(
            "en/time/some-units",
            "[the [ordinal]] someUnits | someUnits {or | and} someUnits",
            means: .duration,
            when: .afterPreposition,
            examples: [.init("She was ill for ⟦weeks⟧.", means: "PXW")],
            counterexamples: ["Her weeks pass."]
        ),
        TimeRule(
            "en/time/set",
            "every {weekday [part] | unit | number unit | month | part | weekend | season} | [number] often number unit",
            means: .set,
            examples: [
                .init("She sings ⟦every year⟧.", means: "P1Y"),
                .init("She sings ⟦every other week⟧.", means: "P2W"),
                .init("She sings ⟦three times a week⟧.", means: "P1W"),
                .init("She sings ⟦each Saturday⟧.", means: "XXXX-WXX-6"),
            ],
            counterexamples: ["Every singer left."]
        ),
        TimeRule(
            "en/time/weekdays",
            "weekdays [eachPart] | weekday eachPart",
            means: .set,
            examples: [
                .init("She sings on ⟦Saturdays⟧.", means: "XXXX-WXX-6"),
                .init("She sings on ⟦Saturday nights⟧.", means: "XXXX-WXX-6TNI"),
            ],
            counterexamples: ["She sings on good nights."]
        ),
        TimeRule(
            "en/time/frequency",
            "frequency",
            means: .set,
            when: .adverb,
            examples: [.init("She sings ⟦daily⟧.", means: "XXXX-XX-XX")],
            counterexamples: ["She sings days.", "The daily bread is dear."]
        ),
    ]
}
