extension TimeGrammar {
    /// Times that name one day or several.
    static let englishDays: [TimeRule] = [
        TimeRule(
            "en/time/month-day",
            "written | weekday [comma] written | direction weekday comma written | isoDate | numericDate | day dash month dash {year | shortYear}",
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
            "en/time/slashed",
            "day slash day slash {year | shortYear} | day dash day dash year | shortYear dash shortYear dash shortYear",
            means: .slashedDay,
            examples: [
                .init("The bridge opened ⟦3/27/2024⟧.", means: "2024-03-27"),
                .init("The bridge opened ⟦27/3/2024⟧.", means: "2024-03-27"),
                .init("The bridge opened ⟦03-27-89⟧.", means: "1989-03-27"),
                .init("The bridge opened ⟦3/27/24⟧.", on: "2024-04-05", means: "2024-03-27"),
                .init("The bridge opened ⟦3/7/2024⟧.", means: "2024-03-07"),
                .init("The bridge opened ⟦3/7/2024⟧.", on: "2024-07-05", means: "2024-07-03"),
                .init("It shut ⟦27/8/2024⟧ and opened ⟦3/7/2024⟧.", means: "2024-07-03"),
            ],
            counterexamples: [
                "The bridge opened 13/13/2024.", "Some 3/7 of it.", "They won 3-27-24.",
            ]
        ),
        TimeRule(
            "en/time/weekday",
            "weekdayName",
            means: .day,
            when: .notBeforeName,
            examples: [
                .init("The shop closed on ⟦Wednesday⟧.", on: "2024-04-05", means: "2024-04-03"),
                .init("The shop will close on ⟦Wednesday⟧.", on: "2024-04-05", means: "2024-04-10"),
                .init("The shop closed ⟦last Friday⟧.", on: "2024-04-05", means: "2024-03-29"),
                .init("The shop closed ⟦late Friday⟧.", on: "2024-04-05", means: "2024-04-05"),
                .init("It met in Oslo ⟦Friday⟧.", on: "2024-04-05", means: "2024-04-05"),
                .init("The shop closed ⟦Friday⟧.", means: "XXXX-WXX-5"),
            ],
            counterexamples: [
                "Black Friday sales rose.", "The sun rose.", "The Sunday Herald rose.",
            ]
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
            """
            month ordinalDay {dash | until | and} ordinalDay [comma year | year] \
            | ordinalDay {dash | until | and} ordinalDay month [year] \
            | month ordinalDay {dash | until} month ordinalDay [comma year | year]
            """,
            means: .daySpan,
            examples: [
                .init("The fair runs ⟦May 3-6, 2024⟧.", means: "2024-05-03/2024-05-06"),
                .init("The fair runs ⟦3-6 May 2024⟧.", means: "2024-05-03/2024-05-06"),
                .init("The fair is on ⟦3 and 4 May 2024⟧.", means: "2024-05-03/2024-05-04"),
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
            "en/time/day-and-part",
            "dayName [comma] part | {[edge [dash]] part} {deictic | joint weekday | weekday} | the part joint dayName | [edge] tonight",
            means: .dayPart,
            examples: [
                .init("It rained ⟦Wednesday night⟧.", on: "2024-04-05", means: "2024-04-03TNI"),
                .init("It rained ⟦yesterday morning⟧.", on: "2024-04-05", means: "2024-04-04TMO"),
                .init(
                    "It rained on ⟦the night of March 7⟧.",
                    on: "2024-04-05",
                    means: "2024-03-07TNI"
                ),
                .init("It rains ⟦tonight⟧.", on: "2024-04-05", means: "2024-04-05TNI"),
            ],
            counterexamples: ["Good morning, all.", "It rained."]
        ),
        TimeRule(
            "en/time/part",
            "[edge] direction part | [the] following part | same part | the part | edge part | edge dash part",
            means: .dayPart,
            examples: [
                .init("It rained ⟦last night⟧.", on: "2024-04-05", means: "2024-04-04TNI"),
                .init("It rained ⟦this morning⟧.", on: "2024-04-05", means: "2024-04-05TMO"),
            ],
            counterexamples: ["Good night.", "That nightmare."]
        ),
    ]
}
