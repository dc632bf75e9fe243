extension TimeGrammar {
    /// Weeks, months, years and what is longer.
    static let englishStretches: [TimeRule] = [
        TimeRule(
            "en/time/month",
            """
            [[the] edge | edge dash] month {[comma] year | joint year | apostrophe shortYear | [joint] direction yearWord} \
            | {[the] edge | edge dash | direction | edge direction} month
            """,
            means: .month,
            examples: [
                .init("Exports rose in ⟦May 2024⟧.", means: "2024-05"),
                .init("Exports rose in ⟦May '97⟧.", means: "1997-05"),
                .init("Exports rose ⟦last May⟧.", on: "2024-09-05", means: "2024-05"),
                .init("Exports rose in ⟦late May⟧.", on: "2024-09-05", means: "2024-05"),
                .init("Exports rose in ⟦mid-May⟧.", on: "2024-09-05", means: "2024-05"),
            ],
            counterexamples: ["Exports may rise.", "They march on."]
        ),
        TimeRule(
            "en/time/week-of",
            """
            [the] {ordinal weekWord | weekWord number} joint {[the] year | month [[comma] year]} \
            | [the] weekWord joint {written | weekday [comma] written} | year dash weekWord number
            """,
            means: .weekOfMonth,
            examples: [
                .init("Exports rose in ⟦week 12 of 2024⟧.", means: "2024-W12"),
                .init("Exports rose in ⟦the week of March 4, 2024⟧.", means: "2024-W10"),
                .init("Exports rose in ⟦the second week of May 2024⟧.", means: "2024-W19"),
                .init("Exports rose in ⟦2024-W19⟧.", means: "2024-W19"),
            ],
            counterexamples: ["Exports rose in a week of rain.", "Week 60 of 2024 is none."]
        ),
        TimeRule(
            "en/time/bare-month",
            "month",
            means: .month,
            when: .notAName,
            examples: [
                .init("Exports rose in ⟦February⟧.", on: "2024-04-05", means: "2024-02"),
                .init("Exports rose in ⟦November⟧.", means: "XXXX-11"),
            ],
            counterexamples: ["April Smithers rose.", "Ms. June Carter sang."]
        ),
        TimeRule(
            "en/time/month-span",
            "month [year] {dash | until | and} month [year]",
            means: .monthSpan,
            examples: [
                .init("Exports rose from ⟦May to July 2024⟧.", means: "2024-05/2024-07")
            ],
            counterexamples: ["Exports rose to 7."]
        ),
        TimeRule(
            "en/time/year",
            "[[the] edge | edge dash] [periodWord] year [orSo] | [the] yearWord {year | number}",
            means: .year,
            when: .plainYear,
            examples: [
                .init("The school opened in ⟦1987⟧.", means: "1987"),
                .init("The school opened in ⟦early 1987⟧.", means: "1987"),
                .init("The school opened in ⟦mid-1987⟧.", means: "1987"),
                .init("Profit rose in ⟦fiscal 1987⟧.", means: "1987"),
            ],
            counterexamples: ["It cost $1987.", "Flight 1987 landed.", "They sold 2000 cars."]
        ),
        TimeRule(
            "en/time/short-year",
            "apostrophe shortYear",
            means: .year,
            when: .afterPreposition,
            examples: [.init("The school opened in ⟦'87⟧.", on: "2024-04-05", means: "1987")],
            counterexamples: ["They sang '87 songs'."]
        ),
        TimeRule(
            "en/time/year-span",
            "year {dash | until | slash} year | between year and year | year {dash | slash} shortYear",
            means: .yearSpan,
            examples: [
                .init("He ruled from ⟦2010 to 2015⟧.", means: "2010/2015"),
                .init("He ruled in ⟦2010-15⟧.", means: "2010/2015"),
            ],
            counterexamples: ["It grew to 2015 tons."]
        ),
        TimeRule(
            "en/time/period",
            "[edge | edge edge] direction unit [orSo] | [the] [edge] direction [periodWord] unit [orSo] | the window [periodWord] unit",
            means: .period,
            examples: [
                .init("She left ⟦last week⟧.", on: "2024-04-05", means: "2024-W13"),
                .init("She left ⟦early next year⟧.", on: "2024-04-05", means: "2025"),
                .init("She left ⟦this month⟧.", means: "XXXX-XX"),
            ],
            counterexamples: ["She left this place.", "The last one left."]
        ),
        TimeRule(
            "en/time/edge-of-unit",
            "[the] edge {joint | } the unit | edge {weekWord | monthWord | yearWord} | edge dash unit",
            means: .period,
            examples: [
                .init("She left at ⟦the end of the month⟧.", on: "2024-04-05", means: "2024-04")
            ],
            counterexamples: ["She left at the end.", "She left in early years."]
        ),
        TimeRule(
            "en/time/unit-end",
            "unitEnd [year]",
            means: .period,
            when: .afterPreposition,
            examples: [
                .init("She leaves by ⟦year-end⟧.", on: "2024-04-05", means: "2024"),
                .init("She left by ⟦year's end⟧.", on: "2024-04-05", means: "2024"),
            ],
            counterexamples: ["The year-end sales rose."]
        ),
        TimeRule(
            "en/time/following",
            "[the] following {unit | weekday}",
            means: .following,
            examples: [
                .init("She left in ⟦May 1987⟧. ⟦The following month⟧ it rained.", means: "1987-06"),
                .init("She left in ⟦1987⟧ and died ⟦the previous year⟧.", means: "1986"),
                .init(
                    "She left ⟦May 3, 2024⟧ after falling ill ⟦the previous Friday⟧.",
                    means: "2024-04-26"
                ),
            ],
            counterexamples: ["She left following years of silence."]
        ),
        TimeRule(
            "en/time/whole",
            "the [first] [periodWord] unit",
            means: .whole,
            when: .afterPreposition,
            examples: [
                .init(
                    "Profit rose in ⟦the year⟧ ended ⟦May 31⟧. It fell in ⟦the week⟧.",
                    on: "2024-04-05",
                    means: "2024-W14"
                ),
                .init("Profit rose for ⟦the full year⟧.", on: "2024-04-05", means: "2024"),
            ],
            counterexamples: ["Profit rose in the second."]
        ),
        TimeRule(
            "en/time/weekend",
            "[the | direction] weekend",
            means: .period,
            examples: [
                .init("She left ⟦this weekend⟧.", on: "2024-04-05", means: "2024-W14-WE")
            ],
            counterexamples: ["She left the week."]
        ),
        TimeRule(
            "en/time/season",
            "[the] [edge | edge dash] {direction | the} season | [the] [edge] season [joint] year | {[the] edge} season",
            means: .season,
            examples: [
                .init("She left ⟦last winter⟧.", on: "2024-04-05", means: "2023-WI"),
                .init("She left in ⟦the summer of 1987⟧.", means: "1987-SU"),
            ],
            counterexamples: ["She will fall.", "A spring broke."]
        ),
        TimeRule(
            "en/time/decade",
            "[the] [edge | edge dash] decade | the [edge | edge dash] [apostrophe] shortYear decadeEnding",
            means: .decade,
            examples: [
                .init("The song was loved in ⟦the 1970s⟧.", means: "197"),
                .init("The song was loved in ⟦the late 70s⟧.", means: "197"),
                .init("The song was loved in ⟦the '70s⟧.", means: "197"),
            ],
            counterexamples: ["There were 70 songs."]
        ),
        TimeRule(
            "en/time/century",
            "[the] [edge | edge dash] ordinal [dash] unit",
            means: .century,
            examples: [
                .init("The temple is from ⟦the ninth century⟧.", means: "08"),
                .init("The temple is from ⟦the 9th century⟧.", means: "08"),
            ],
            counterexamples: ["The ninth child."]
        ),
        TimeRule(
            "en/time/same",
            "same unit",
            means: .same,
            examples: [
                .init("She left in ⟦1987⟧. ⟦That year⟧ it rained.", means: "1987")
            ],
            counterexamples: ["That woman left."]
        ),
        TimeRule(
            "en/time/vague",
            "vague | the gone",
            means: .vague,
            examples: [
                .init("She left ⟦recently⟧.", means: "PAST_REF"),
                .init("She ⟦now⟧ sings.", means: "PRESENT_REF"),
            ],
            counterexamples: ["She left."]
        ),
    ]
}
