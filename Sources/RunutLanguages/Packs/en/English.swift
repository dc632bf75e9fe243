extension LanguagePack {
    package static let english = LanguagePack(
        code: "en",
        functionWords: WordList(
            """
            the of and to in a that is was for on with as by at from it his he she they has have had been were be
            are said not this but which an will would their who or more after about
            """
        ),
        abbreviations: .englishAbbreviations,
        words: .english,
        commonWords: .englishCommonWords,
        placePrepositions: WordList("in at from near"),
        lostSpaces: .english,
        attribution: .english,
        times: .english,
        page: .english,
        attributionTagging: .english
    )
}

extension LostSpaces {
    static let english = LostSpaces(
        endings: WordList(
            "said says told reported that and the with from after before would have has was were will about"
        ),
        beginnings: WordList(""),
        smallOutlets: WordList("")
    )
}

extension WordList {
    static let englishAbbreviations = WordList(
        """
        mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj cpl st jr sr rev hon pres supt det
        vs etc no nos inc corp co ltd llc dept univ ave blvd rd
        jan feb mar apr jun jul aug sept sep oct nov dec
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
        ore pa tenn tex va vt wash wis wyo
        """
    )
}
