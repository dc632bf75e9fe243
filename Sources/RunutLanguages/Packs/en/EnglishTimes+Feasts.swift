extension TimeGrammar {
    /// Named days, and what is counted from them.
    static let englishFeasts: [TimeRule] = [
        TimeRule(
            "en/time/holiday",
            "[direction] feast",
            means: .holiday,
            when: .noFeastName,
            examples: [
                .init("The shop closes on ⟦Christmas 2023⟧.", means: "2023-12-25"),
                .init("The shop closes on ⟦Thanksgiving⟧.", on: "2024-11-20", means: "2024-11-28"),
                .init("The shop closed on ⟦Labor Day⟧.", on: "2024-09-05", means: "2024-09-02"),
                .init("The shop closes on ⟦Memorial Day⟧.", on: "2024-05-20", means: "2024-05-27"),
                .init("The shop closed ⟦last Christmas⟧.", on: "2024-04-05", means: "2023-12-25"),
                .init("The shop closes on ⟦Easter Monday⟧.", on: "2024-03-20", means: "2024-04-01"),
                .init("The shop closes for ⟦Eid al-Fitr⟧.", on: "2024-04-05", means: "2024-04-10"),
                .init("The shop closes for ⟦Lunar New Year 2024⟧.", means: "2024-02-10"),
                .init("The shop closes on ⟦the Fourth of July⟧.", means: "XXXX-07-04"),
            ],
            counterexamples: [
                "The halloween mask.", "Easter Wilkins spoke.", "She lit the Christmas tree.",
            ]
        ),
        TimeRule(
            "en/time/around-feast",
            "{amount event | dayAround} feast",
            means: .feastCount,
            examples: [
                .init(
                    "She left ⟦two days after Christmas 2023⟧.",
                    means: "2023-12-27"
                ),
                .init(
                    "She left ⟦the day after Thanksgiving⟧.",
                    on: "2024-12-03",
                    means: "2024-11-29"
                ),
            ],
            counterexamples: ["She left two days after lunch."]
        ),
    ]
}
