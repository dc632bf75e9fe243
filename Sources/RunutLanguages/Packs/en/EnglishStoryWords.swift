extension StoryWords {
    static let english = StoryWords(
        statistics: .english,
        affixes: .english,
        concepts: .english,
        clauses: .english,
        likeness: likenessOfEnglish
    )
}

extension Affixes {
    /// Endings only, each root checked against the word statistics.
    static let english = Affixes(
        prefixes: "re - -",
        suffixes: "ations ation ments ment ings ing ers er ies ied ied es ed s ly d e",
        rootBytesMinimum: 3
    )
}

extension ClauseWords {
    static let english = ClauseWords(
        empty: WordList(
            """
            the of and to in a an that is was for on with as by at from it his he she they has have had been were
            be are not this but which will would their who or more after about its than into over also could
            may might should must can there when where while because before since until during up out off down
            said says say told reported according some any all both other another such only just still now then
            so if though although however what how him her them we our you your i my me us no nor do does did
            being having s t re ve between against under through per reportedly allegedly local time
            """
        ),
        openers: WordList(
            """
            because when while after before since although though but whereas so until
            """
        ),
        conditions: WordList("if unless to"),
        openersAfterComma: WordList(
            """
            who which and having where whose
            """
        ),
        relatives: WordList("who which that where"),
        markers: WordList(
            """
            is was are were be been has have had will would can could may might must should did does do not
            """
        ),
        future: WordList("will would"),
        perfect: WordList("has have had"),
        verbPrefixes: "",
        notVerbs: WordList(""),
        verbs: WordList(
            """
            said told put left sank hit got saw ran began came went took made gave held found met won lost kept
            fell rose died killed rescued reported capsized carried denied declined expects shows showed showed
            stayed stopped managed listed sold licensed failed hopes plans wants calls called asked warned
            """
        ),
        lightVerbs: WordList(
            "made make makes took take takes had have has held hold did do gave give put got"
        ),
        negations: WordList("not no never nor none nobody nothing neither cannot"),
        additions: WordList("only just merely simply least"),
        hedges: WordList(
            """
            reportedly allegedly perhaps probably possibly likely apparently believed thought expected rumoured
            """
        ),
        hearsay: WordList(
            """
            reportedly allegedly believed expected thought rumoured
            """
        ),
        pronouns: WordList("he she him her"),
        plurals: WordList("they them both"),
        both: WordList("both two"),
        bounds: WordList("about nearly almost around least than over roughly some up"),
        numbers: """
            one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
            thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
            thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 ninety-four=94
            """,
        multipliers:
            "hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000",
        hasDecimalComma: false,
        possessives: ""
    )
}
