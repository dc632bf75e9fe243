extension TimeGrammar {
    /// How English news tells the time, in American and British order.
    package static let english = TimeGrammar(
        lexicon: .english,
        shapes: [
            "ordinalDay": "day",
            "monthDay": "month {ordinalDay [comma year | year] | ordinal}",
            "dayMonth": "[the] ordinalDay [joint] month [comma year | year]",
            "isoDate": "year dash monthNumber dash day",
            "written": "monthDay | dayMonth | the ordinal joint month",
            "weekdayName":
                "[direction | edge] weekday | edge direction weekday | weekday [joint] direction weekWord",
            "dayName": """
            weekday [comma] written | written | direction weekday comma written | weekdayName \
            | deictic | numericDate | holiday
            """,
            "feast": "[the] holiday [[comma] year | direction yearWord]",
            "amount": "number [half] unit | half number unit | number unit half",
            "inZone": "zone | localTime",
            // A number of one or two digits is an hour too: to ask for both would double the way.
            "time": """
            {clock | number} meridiem [inZone] | {clock | number} inZone | hourName | number clockWord
            """,
        ],
        rules: englishDays + englishFeasts + englishClocks + englishQuarters + englishAmounts
            + englishStretches,
        order: .monthFirst,
        setsUsePeriods: true,
        speech: WordList("said says told added wrote"),
        meetings: WordList("statement interview reporters asked reached"),
        bounds: WordList("since until till from before after by"),
        relays: WordList("citing quoted cited reported")
    )
}
