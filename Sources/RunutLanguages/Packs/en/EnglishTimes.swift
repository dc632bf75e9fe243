extension TimeGrammar {
    /// How English news tells the time, in American and British order.
    package static let english = TimeGrammar(
        lexicon: .english,
        shapes: [
            "ordinalDay": "day",
            "monthDay": "month ordinalDay [comma year | year]",
            "dayMonth": "[the] ordinalDay [of] month [comma year | year]",
            "isoDate": "year dash monthNumber dash day",
            "written": "monthDay | dayMonth",
            "weekdayName":
                "[direction | edge] weekday | edge direction weekday | weekday direction weekWord",
            "dayName": """
            weekday [comma] written | written | direction weekday comma written | weekdayName \
            | deictic | numericDate
            """,
            "amount": "number unit",
            "time": """
            {clock | hour | number} meridiem [zone] | clock zone | hourName | {clock | hour | number} clockWord
            """,
        ],
        rules: englishDays + englishClocks + englishStretches + englishQuarters + englishAmounts,
        setsUsePeriods: true,
        speech: WordList("said says told added wrote"),
        relays: WordList("citing quoted cited")
    )

    private static let englishDays: [TimeRule] = [
        TimeRule(
            "en/time/month-day",
            "written | weekday [comma] written | direction weekday comma written | isoDate | numericDate",
            means: .day,
            examples: [
                .init("The bridge opened on ⟦March 7, 2024⟧.", means: "2024-03-07"),
                .init("The bridge opened on ⟦7 March 2024⟧.", means: "2024-03-07"),
                .init(
                    "The bridge opened ⟦Thursday, March 7⟧.",
                    on: "2024-03-20",
                    means: "2024-03-07"
                ),
                .init("The bridge opened on ⟦Sept. 12⟧.", means: "XXXX-09-12"),
                .init("The bridge opened ⟦2024-03-07⟧.", means: "2024-03-07"),
            ],
            counterexamples: ["They march 7 miles.", "It may 7 times fail.", "Some 3/7 of it."]
        ),
        TimeRule(
            "en/time/weekday",
            "weekdayName",
            means: .day,
            when: .notAName,
            examples: [
                .init("The shop closed on ⟦Wednesday⟧.", on: "2024-04-05", means: "2024-04-03"),
                .init("The shop will close on ⟦Wednesday⟧.", on: "2024-04-05", means: "2024-04-10"),
                .init("The shop closed ⟦last Friday⟧.", on: "2024-04-05", means: "2024-03-29"),
                .init("The shop closed ⟦late Friday⟧.", on: "2024-04-05", means: "2024-04-05"),
                .init("The shop closed ⟦Friday⟧.", means: "XXXX-WXX-5"),
            ],
            counterexamples: ["Black Friday sales rose.", "The sun rose."]
        ),
        TimeRule(
            "en/time/deictic",
            "[edge] deictic",
            means: .day,
            examples: [
                .init("The ship sailed ⟦yesterday⟧.", on: "2024-04-05", means: "2024-04-04"),
                .init("The ship sails ⟦tomorrow⟧.", means: "XXXX-XX-XX"),
            ],
            counterexamples: ["The ship sailed."]
        ),
        TimeRule(
            "en/time/day-span",
            "month ordinalDay {dash | until} ordinalDay [comma year | year] | ordinalDay {dash | until} ordinalDay month [year] | month ordinalDay {dash | until} month ordinalDay [comma year | year]",
            means: .daySpan,
            examples: [
                .init("The fair runs ⟦May 3-6, 2024⟧.", means: "2024-05-03/2024-05-06"),
                .init("The fair runs ⟦3-6 May 2024⟧.", means: "2024-05-03/2024-05-06"),
            ],
            counterexamples: ["They won 3-6 in May."]
        ),
        TimeRule(
            "en/time/weekday-span",
            "weekday {dash | until} weekday",
            means: .weekdaySpan,
            examples: [
                .init(
                    "The shop closed ⟦Monday through Wednesday⟧.",
                    on: "2024-04-05",
                    means: "2024-04-01/2024-04-03"
                )
            ],
            counterexamples: ["The shop closed."]
        ),
        TimeRule(
            "en/time/holiday",
            "holiday [comma] [year]",
            means: .holiday,
            examples: [
                .init("The shop closes on ⟦Christmas 2023⟧.", means: "2023-12-25")
            ],
            counterexamples: ["The halloween mask."]
        ),
        TimeRule(
            "en/time/day-and-part",
            "dayName [comma] part | {part | edge part} {deictic | of weekday | weekday} | [edge] tonight",
            means: .dayPart,
            examples: [
                .init("It rained ⟦Wednesday night⟧.", on: "2024-04-05", means: "2024-04-03TNI"),
                .init("It rained ⟦yesterday morning⟧.", on: "2024-04-05", means: "2024-04-04TMO"),
                .init("It rains ⟦tonight⟧.", on: "2024-04-05", means: "2024-04-05TNI"),
            ],
            counterexamples: ["Good morning, all.", "It rained."]
        ),
        TimeRule(
            "en/time/part",
            "[edge] direction part | the part | edge part | edge dash part",
            means: .dayPart,
            examples: [
                .init("It rained ⟦last night⟧.", on: "2024-04-05", means: "2024-04-04TNI"),
                .init("It rained ⟦this morning⟧.", on: "2024-04-05", means: "2024-04-05TMO"),
            ],
            counterexamples: ["Good night."]
        ),
    ]

    private static let englishClocks: [TimeRule] = [
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
                .init("It burned at ⟦14:05 GMT⟧.", on: "2024-04-05", means: "2024-04-05T14:05Z"),
                .init("It burned at ⟦9pm⟧.", means: "XXXX-XX-XXT21:00"),
            ],
            counterexamples: ["It burned at 9 places.", "They won 9:30."]
        ),
        TimeRule(
            "en/time/clock-and-day",
            "time [comma] [of] dayName",
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
            "dayName [comma] [part] [of] time",
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
            "{clock | hour} [meridiem] {dash | until} {clock | hour} meridiem [zone]",
            means: .clockSpan,
            examples: [
                .init(
                    "It is open ⟦8:00 to 9:30 a.m.⟧",
                    on: "2024-04-05",
                    means: "2024-04-05T08:00/2024-04-05T09:30"
                )
            ],
            counterexamples: ["It is open to 9 guests."]
        ),
    ]

    private static let englishStretches: [TimeRule] = [
        TimeRule(
            "en/time/month",
            "[the] [edge | edge dash] month {[comma] year | of year | [of] direction yearWord} | {[the] edge | edge dash | direction | edge direction} month",
            means: .month,
            examples: [
                .init("Exports rose in ⟦May 2024⟧.", means: "2024-05"),
                .init("Exports rose ⟦last May⟧.", on: "2024-09-05", means: "2024-05"),
                .init("Exports rose in ⟦late May⟧.", on: "2024-09-05", means: "2024-05"),
                .init("Exports rose in ⟦mid-May⟧.", on: "2024-09-05", means: "2024-05"),
            ],
            counterexamples: ["Exports may rise.", "They march on."]
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
            "[[the] edge | edge dash] [the] [periodWord] year | [the] yearWord year",
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
            "[edge | edge edge] direction unit | [the] [edge] direction {periodWord | } unit | the window [periodWord] unit",
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
            "[the] edge {of | } the unit | edge unit | [the] unit dash edge",
            means: .period,
            examples: [
                .init("She left at ⟦the end of the month⟧.", on: "2024-04-05", means: "2024-04")
            ],
            counterexamples: ["She left at the end."]
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
            "[the] [edge | edge dash] {direction | the} season | [the] [edge] season [of] year | {[the] edge} season",
            means: .season,
            examples: [
                .init("She left ⟦last winter⟧.", on: "2024-04-05", means: "2023-WI"),
                .init("She left in ⟦the summer of 1987⟧.", means: "1987-SU"),
            ],
            counterexamples: ["She will fall.", "A spring broke."]
        ),
        TimeRule(
            "en/time/decade",
            "[the] [edge | edge dash] decade",
            means: .decade,
            examples: [
                .init("The song was loved in ⟦the 1970s⟧.", means: "197"),
                .init("The song was loved in ⟦the late 70s⟧.", means: "197"),
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

    private static let englishQuarters: [TimeRule] = [
        TimeRule(
            "en/time/quarter",
            """
            [the] [periodWord [dash]] ordinal [dash] unit [[of] [periodWord] year | of direction yearWord] \
            | [the] [yearWord dash ago | yearWord dash relative] ordinal [dash] unit \
            | [the] year ordinal [dash] unit | direction yearWord possessive ordinal [dash] unit
            """,
            means: .quarter,
            examples: [
                .init("Profit rose in ⟦the first quarter of 2023⟧.", means: "2023-Q1"),
                .init("Profit rose in ⟦the second quarter⟧.", on: "2024-04-05", means: "2024-Q2"),
                .init("Profit rose in ⟦the third quarter⟧.", on: "2024-04-05", means: "2023-Q3"),
                .init("⟦Third-quarter⟧ profit rose.", on: "2024-04-05", means: "2023-Q3"),
            ],
            counterexamples: ["The first year.", "A quarter of them."]
        ),
        TimeRule(
            "en/time/the-quarter",
            "the unit | the window unit | the [periodWord] year unit | the {yearWord dash ago | yearWord dash relative} unit | direction yearWord possessive unit",
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

    private static let englishAmounts: [TimeRule] = [
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
            "[the] window number unit | [the] [first] window someUnits",
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
            [approximately] amount | [the] [first] number [first] unit | number dash unit [dash old] \
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
            "someUnits",
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
