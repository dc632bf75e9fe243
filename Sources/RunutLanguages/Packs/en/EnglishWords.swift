extension WordClasses {
    /// The words that English rules for names and sources ask for; cues are the tagger's.
    static let english: WordClasses = {
        var words = WordClasses()
        words.insert("he she it they who him her them", .pronoun)
        words.insert("they them", .pluralPronoun)
        words.insert("and", .coordinator)
        words.insert("who which that whose", .relative)
        words.insert("a an the some several many two three both one another other", .determiner)
        words.insert("that", .complementizer)
        words.insert("by", .agent)
        words.insert("told to", .addressee)
        words.insert(
            """
            in on at of for from with to by as after before during since while when about over under against near
            through into amid following according
            """,
            .endsNoun
        )
        words.insert(
            """
            report reports study survey poll document documents statement data figures footage video photo photos
            images letter memo email emails filing records transcript analysis
            """,
            .document
        )
        words.insert(
            """
            ministry department agency university commission party court bank council committee institute bureau
            office association federation police army navy authority administration
            """,
            .bodyNoun
        )
        words.insert(
            "newspaper broadcaster agency magazine radio television channel station website media",
            .mediaNoun
        )
        words.insert(
            "city town village province island river mount lake port county strait",
            .placeNoun
        )
        words.insert("monday tuesday wednesday thursday friday saturday sunday", .weekday)
        words.insert(
            """
            january february march april may june july august september october november december jan feb mar apr
            jun jul aug sept sep oct nov dec
            """,
            .month
        )
        words.insert("reporters journalists", .reporters)
        words.insert("interview", .interview)
        words.insert("alias nicknamed aka", .alsoCalled)
        words.insert(
            "minister secretary director head chief deputy chairman member spokesman spokeswoman",
            .takesPortfolio
        )
        words.insert(
            "group institute corporation foundation center centre university capital management",
            .endsBody
        )
        words.insert("expert analyst professor economist researcher scholar", .expert)
        words.insert(
            """
            reportedly allegedly apparently likely possibly perhaps may might could believed expected suspected
            rumored rumoured purportedly seemingly probably presumably
            """,
            .hedge
        )
        words.insertHeads(EnglishTitles.offices, .office)
        words.insertHeads(EnglishTitles.honorifics, .honorific)
        words.insertHeads(EnglishTitles.groups, .group)
        words.insert(GivenNames.table, .givenName)
        return words
    }()
}
