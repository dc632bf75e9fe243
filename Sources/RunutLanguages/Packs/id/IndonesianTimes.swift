extension TimeGrammar {
    /// How Indonesian news tells the time.
    package static let indonesian = TimeGrammar(
        lexicon: .indonesian,
        shapes: [
            "slashed": "day slash monthNumber [slash {year | shortYear}]",
            "numbered":
                "day {slash monthNumber slash | dash monthNumber dash} {year | shortYear} | numericDate",
            "written": "day month [year]",
            "datedWeekday": """
            [dayWord] weekday [comma] {open slashed close | open written close \
            | [dateWord] written | [dateWord] numbered} \
                | deictic open slashed close
            """,
            "plainDate": """
            [dateWord] written | [dateWord] day slash monthNumber slash year \
                | [dateWord] day dash monthNumber dash year \
                | year {dash monthNumber dash | slash monthNumber slash} day \
                | numericDate
            """,
            "plainWeekday": """
            [dayWord] weekday [direction | near | weekWord direction | number weekWord ago]
            """,
            // Any name of one day.
            "dayName": "datedWeekday | plainDate | plainWeekday | deictic",
            "dayRange": """
            day {dash | until | and} [dateWord] day {month [year] | slash monthNumber [slash {year | shortYear}]}
            """,
            "amount": "number unit | oneUnit",
            "ordinalNumber": "ordinal | ordinalPrefix [dash] number",
            "inZone": "zone | localTime | zoneWord place",
            "time": """
            clockWord {clock | hour} [part] [inZone] | clock inZone [open clock zone close] \
            | clockWord half hour [part] | hourName [near | direction]
            """,
        ],
        rules: indonesianDays + indonesianClocks + indonesianStretches + indonesianAmounts,
        setsUsePeriods: false,
        moveableDays: .indonesian,
        speech: WordList(
            """
            kata ujar tutur ucap jelas ungkap papar tegas terang tulis imbuh tambah klaim sebut
            cetus pungkas beber tandas urai kilah sambung lanjut katanya ujarnya tuturnya ucapnya
            jelasnya ungkapnya paparnya tegasnya terangnya imbuhnya tambahnya sebutnya bebernya
            pungkasnya tandasnya urainya kilahnya sambungnya lanjutnya
            # Where statements are made.
            ditemui dihubungi dikonfirmasi keterangannya wartawan
            """
        ),
        relays: WordList(
            "dikutip dilansir mengutip melansir kutip lansir menukil dinukil disadur menyadur"
        )
    )
}
