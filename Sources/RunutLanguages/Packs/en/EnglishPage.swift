extension PageRules {
    static let english = PageRules(
        furniture: .englishFurniture,
        credits: CreditWords(
            taking: """
                according to a report by
                according to a report in
                as reported by
                as first reported by
                first reported by
                cited by
                quoted by
                quoted as saying by
                """,
            telling: """
                told
                according to
                citing
                quoting
                """,
            fillers: """
                the
                news agency
                state news agency
                state media
                local broadcaster
                broadcaster
                newspaper
                website
                """,
            notOutlets: """
                president prime minister king queen mr mrs ms dr prof senator governor mayor general judge
                facebook instagram twitter x youtube tiktok telegram truth
                congress parliament police court he she they we it
                """,
            reporting: "reported reports said"
        ),
        places: """
            darwin
            tel aviv
            united nations
            """,
        outletWords: """
            times post news daily herald tribune gazette journal telegraph mail ledger guardian observer
            chronicle express star sun mirror press tv radio online today
            """,
        calendarWords: """
            monday tuesday wednesday thursday friday saturday sunday
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sept sep oct nov dec
            """
    )
}

extension [FurnitureRule] {
    static let englishFurniture: [FurnitureRule] = [
        FurnitureRule(
            "en/furniture/read-more",
            .line(then: .colon),
            words: """
                read more
                read also
                read
                also read
                see also
                related
                related stories
                related articles
                more on this story
                watch
                listen
                editor's picks
                """,
            examples: ["He went home.\n⟦Read more: Chilli Prices Rise Again⟧\nThen he slept."],
            counterexamples: ["Read more books, he said.", "Related events were held."]
        ),
        FurnitureRule(
            "en/furniture/link",
            .line(then: .nothing),
            words: """
                read more
                read the full story
                continue reading
                story continues below
                story continues below advertisement
                article continues below
                article continues below advertisement
                advertisement
                skip advertisement
                sponsored
                sponsored content
                share
                share this article
                share this story
                sign up
                subscribe
                log in
                print
                email
                comments
                """,
            examples: [
                "He went home.\n⟦Story continues below⟧\nThen he slept.",
                "He.\n⟦Sign up⟧\nHe slept.",
            ],
            counterexamples: ["Share prices fell.", "He had to sign up"]
        ),
        FurnitureRule(
            "en/furniture/sign-up",
            .line(then: .words(maximum: 40)),
            words: """
                sign up for
                sign up to
                subscribe to our
                subscribe to the
                get the latest
                get our
                follow us on
                download our app
                join our
                click here to
                never miss
                """,
            examples: ["He went home.\n⟦Sign up for our morning letter⟧\nThen he slept."],
            counterexamples: [
                "Get the latest figures first, he said. After that the talks may go on for another day."
            ]
        ),
        FurnitureRule(
            "en/furniture/byline",
            .line(then: .words(maximum: 12)),
            words: """
                reporting by
                additional reporting by
                writing by
                editing by
                """,
            tells: .byline,
            examples: ["He went home.\n⟦Reporting by Rara Wulan; Editing by Sam Lee⟧"],
            counterexamples: ["Editing by hand took years. He went home and slept."]
        ),
        FurnitureRule(
            "en/furniture/by",
            .line(then: .names),
            words: "by",
            tells: .byline,
            examples: [
                "Boat Comes Home\n⟦By Rara Wulan and Sam Lee⟧\nThe boat came home on Sunday."
            ],
            counterexamples: ["By Monday The Boat was home."]
        ),
        FurnitureRule(
            "en/furniture/contribution",
            .lineWith(wordMaximum: 30),
            words: """
                contributed to this report
                contributed to this story
                contributed reporting
                """,
            examples: ["He went home.\n⟦Rara Wulan in Palu contributed to this report.⟧"],
            counterexamples: ["He contributed to this cause."]
        ),
        FurnitureRule(
            "en/furniture/source",
            .line(then: .colon),
            words: """
                source
                sources
                """,
            tells: .credit,
            examples: ["He went home.\n⟦Source: Harbour Wire⟧"],
            counterexamples: ["Source materials were missing."]
        ),
        FurnitureRule(
            "en/furniture/copyright",
            .lineWith(wordMaximum: 40),
            words: """
                all rights reserved
                may not be published , broadcast
                """,
            tells: .outlet,
            examples: ["He went home.\n⟦The Harbour Wire. All rights reserved.⟧"],
            counterexamples: ["All rights were respected."]
        ),
        FurnitureRule(
            "en/furniture/caption",
            .caption,
            words: """
                photo
                photo by
                picture
                image
                file photo
                credit
                """,
            examples: [
                "He went home.\n⟦People wait at the pier. (Photo: Sam Lee)⟧\nThen he slept."
            ],
            counterexamples: ["He (picture a tall man) slept."]
        ),
        FurnitureRule(
            "en/furniture/photo",
            .line(then: .colon),
            words: """
                photo
                picture
                image
                file photo
                image source
                photo credit
                """,
            examples: ["He went home.\n⟦Photo: Sam Lee⟧"],
            counterexamples: ["Photo editors slept."]
        ),
        FurnitureRule(
            "en/furniture/topics",
            .line(then: .colon),
            words: """
                topics
                related topics
                filed under
                keywords
                """,
            examples: ["He went home.\n⟦Topics: boats, sea⟧"],
            counterexamples: ["Topics included boats."]
        ),
        FurnitureRule(
            "en/furniture/page-tail",
            .pageTail,
            words: """
                related stories
                related articles
                related news
                more from this section
                most read
                most popular
                recommended for you
                top stories
                latest news
                """,
            examples: ["He went home.\n⟦Most read⟧\n⟦Chilli Prices Rise Again⟧"],
            counterexamples: ["Related stories were told by the fishermen all night."]
        ),
    ]
}
