extension TimeGrammar {
    /// How English news tells the time, in American and British order.
    package static let english = TimeGrammar(
        lexicon: .english,
        shapes: [
            "ordinalDay": "day",
            "monthDay": "month ordinalDay [comma year | year]",
            "dayMonth": "[the] ordinalDay [joint] month [comma year | year]",
            "isoDate": "year dash monthNumber dash day",
            "written": "monthDay | dayMonth",
            "weekdayName":
                "[direction | edge] weekday | edge direction weekday | weekday direction weekWord",
            "dayName": """
            weekday [comma] written | written | direction weekday comma written | weekdayName \
            | deictic | numericDate | holiday
            """,
            "feast": "[the] holiday [[comma] year | direction yearWord]",
            "amount": "number unit",
            "time": """
            {clock | hour | number} meridiem [zone] | {clock | number} zone | hourName | {clock | hour | number} clockWord
            """,
        ],
        rules: englishDays + englishFeasts + englishClocks + englishQuarters + englishAmounts
            + englishStretches,
        setsUsePeriods: true,
        speech: WordList("said says told added wrote"),
        meetings: WordList("statement interview reporters asked reached"),
        bounds: WordList("since until till from before after by"),
        relays: WordList("citing quoted cited reported")
    )
}
