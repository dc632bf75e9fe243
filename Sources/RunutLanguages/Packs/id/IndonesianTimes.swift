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
            [dayWord] weekday [marketDay] [comma] {open slashed close | open written close \
            | [dateWord] written | [dateWord] numbered | [dateWord] day month yearOfEra} \
                | deictic open slashed close
            """,
            "plainDate": """
            [dateWord] written | [dateWord] day slash monthNumber slash year \
                | [dateWord] day dash monthNumber dash year \
                | year {dash monthNumber dash | slash monthNumber slash} day \
                | numericDate
            """,
            "plainWeekday": """
            [dayWord] weekday [marketDay] [direction | near | weekWord direction | number weekWord ago]
            """,
            // Any name of one day.
            "dayName": "datedWeekday | plainDate | plainWeekday | deictic | holiday",
            // "1445 H/2024 M", "2575 Kongzili".
            "yearOfEra": "[yearWord] year era [slash year [commonEra]]",
            "feastYear":
                "yearOfEra | year | era year | yearWord year | [yearWord] direction | near",
            "feast": "holiday [feastYear]",
            "hijriMonth": "[monthWord] month [feastYear]",
            "count": "dayCount [dash | plus] number",
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
        rules: indonesianDays + indonesianFeasts + indonesianClocks + indonesianStretches
            + indonesianAmounts,
        setsUsePeriods: false,
        speech: WordList(
            """
            kata ujar tutur ucap jelas ungkap papar tegas terang tulis imbuh tambah klaim sebut
            cetus pungkas beber tandas urai kilah sambung lanjut katanya ujarnya tuturnya ucapnya
            jelasnya ungkapnya paparnya tegasnya terangnya imbuhnya tambahnya sebutnya bebernya
            pungkasnya tandasnya urainya kilahnya sambungnya lanjutnya
            """
        ),
        meetings: WordList(
            "ditemui dihubungi dikonfirmasi diwawancarai keterangannya keterangan wartawan"
        ),
        bounds: WordList(
            "sejak semenjak hingga sampai setelah sesudah sebelum usai mulai menjelang per"
        ),
        relays: WordList(
            "dikutip dilansir mengutip melansir kutip lansir menukil dinukil disadur menyadur"
        )
    )
}
