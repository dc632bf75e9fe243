extension TimeGrammar {
    /// Quarters and halves of a year.
    static let englishQuarters: [TimeRule] = [
        TimeRule(
            "en/time/quarter",
            """
            [[the] [periodWord [dash]]] ordinal unit [[joint] [periodWord] year | joint {direction | the} yearWord] \
            | the window unit joint {year | {direction | the} yearWord} \
            | quarterName [[joint] year] | ordinal dash unit [[joint] year] | [the] periodWord ordinal dash unit \
            | [the] yearWord dash {ago | relative} ordinal [dash] unit | [the] year ordinal [dash] unit \
            | direction yearWord possessive ordinal [dash] unit
            """,
            means: .quarter,
            examples: [
                .init("Profit rose in ⟦the first quarter of 2023⟧.", means: "2023-Q1"),
                .init("Profit rose in ⟦the second quarter⟧.", on: "2024-04-05", means: "2024-Q2"),
                .init("Profit rose in ⟦the third quarter⟧.", on: "2024-04-05", means: "2023-Q3"),
                .init("Profit rose in ⟦Q1 2023⟧.", means: "2023-Q1"),
                .init("Profit rose in ⟦the last half of 2023⟧.", means: "2023-H2"),
                .init("⟦Third-quarter⟧ profit rose.", on: "2024-04-05", means: "2023-Q3"),
            ],
            counterexamples: ["The first year.", "A quarter of them."]
        ),
        TimeRule(
            "en/time/the-quarter",
            """
            the unit | the window {unit | periodWord} | the [periodWord] year {unit | periodWord} \
            | [the] yearWord dash {ago | relative} {unit | periodWord} \
            | direction yearWord possessive unit
            """,
            means: .quarter,
            examples: [
                .init(
                    "Profit rose in ⟦the third quarter of 2023⟧. In ⟦the quarter⟧, costs fell.",
                    means: "2023-Q3"
                )
            ],
            counterexamples: ["The family."]
        ),
        TimeRule(
            "en/time/year-ago",
            "unit dash {ago | relative}",
            means: .relative,
            examples: [
                .init("The ⟦year-ago⟧ profit fell.", on: "2024-04-05", means: "2023")
            ],
            counterexamples: ["The year fell."]
        ),
    ]
}
