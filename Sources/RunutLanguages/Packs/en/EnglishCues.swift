internal import RunutEnglishWeights

extension AttributionTagging {
    static let english = AttributionTagging(
        cues: .englishCues,
        openers: WordList("that"),
        sourcePhrases: PhraseList(
            """
            according to
            in the words of
            """
        ),
        pronouns: WordList("he she they it who i we"),
        denials: .englishDenials,
        refusals: .englishRefusals,
        negations: WordList(
            "not n't never cannot can't didn't doesn't don't couldn't wouldn't won't no"
        ),
        tellings: WordList("told tells tell telling"),
        outletWords: .englishOutletWords,
        citings: WordList("citing quoting"),
        reports: WordList("report reports reported reporting"),
        sourceWords: .englishSourceWords,
        retellings: WordList("said says wrote"),
        possessives: WordList("'s ’s"),
        silences: PhraseList(
            """
            did not respond to
            did not immediately respond to
            did not reply to
            did not immediately reply to
            did not return
            did not immediately return
            did not answer
            has not responded to
            have not responded to
            had not responded to
            could not be reached for
            could not immediately be reached for
            was not available for
            were not available for
            """
        ),
        auxiliaries: WordList("is are was were be been has have had also later"),
        outletNouns: WordList(
            "newspaper broadcaster station network channel magazine website tabloid outlet outlets media"
        ),
        carriers: PhraseList(
            """
            carried by
            published by
            broadcast by
            aired by
            quoted by
            cited by
            interviewed by
            spoke to
            spoke with
            talking to
            picked up by
            seen by
            obtained by
            viewed by
            interview with
            interview to
            statement to
            remarks to
            email to
            speaking to
            speaking with
            """
        ),
        passings: WordList("by"),
        quotings: WordList("quoted quotes quoting cited cites"),
        sayings: PhraseList(
            """
            as saying
            as telling
            """
        ),
        hearsays: WordList("reportedly allegedly purportedly"),
        answers: WordList("comment elaborate answer discuss respond reply"),
        infinitives: WordList("to"),
        grammarWords: .englishGrammarWords,
        tagger: .english
    )
}

extension LinearTagger {
    /// Nil where the weights were taken out of the build.
    static let english: LinearTagger? = LinearTagger(
        bytes: UnsafeRawBufferPointer(
            start: runut_english_weights(),
            count: Int(runut_english_weights_size())
        )
    )
}

extension WordList {
    /// Verbs and nouns that hand a statement to somebody, in every form that news uses.
    static let englishCues = WordList(
        """
        say says said saying tell tells told telling according add adds added adding
        ask asks asked asking answer answers answered answering reply replies replied replying
        write writes wrote written writing tweet tweets tweeted tweeting retweeted post posts posted posting
        report reports reported reporting reportedly state states stated stating statement statements
        claim claims claimed claiming argue argues argued arguing argument allege alleges alleged alleging
        announce announces announced announcing announcement declare declares declared declaring
        explain explains explained explaining describe describes described describing
        call calls called calling urge urges urged urging demand demands demanded demanding
        accuse accuses accused accusing blame blames blamed blaming criticize criticizes criticized criticizing
        criticism attack attacks attacked attacking condemn condemns condemned condemning denounce denounces
        denounced denouncing blast blasts blasted blasting slam slams slammed slamming
        deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing
        dispute disputes disputed disputing refute refutes refuted refuting
        acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting admission
        concede concedes conceded conceding confirm confirms confirmed confirming
        insist insists insisted insisting maintain maintains maintained contend contends contended
        assert asserts asserted asserting assertion believe believes believed believing belief
        think thinks thought thinking suggest suggests suggested suggesting suggestion
        note notes noted noting observe observes observed observing point points pointed pointing
        mention mentions mentioned mentioning cite cites cited citing quote quotes quoted quoting
        refer refers referred referring recall recalls recalled recalling remember remembers remembered
        remark remarks remarked comment comments commented commenting continue continues continued continuing
        conclude concludes concluded concluding predict predicts predicted predicting prediction
        warn warns warned warning warnings promise promises promised promising vow vows vowed vowing
        pledge pledges pledged pledging threaten threatens threatened threatening threat
        propose proposes proposed proposing proposal offer offered recommend recommends recommended
        request requests requested order orders ordered ordering
        estimate estimates estimated expect expects expected expecting hope hopes hoped hoping
        fear fears feared worry worries worried concern concerned concerns
        show shows showed shown showing find finds found finding indicate indicates indicated indicating
        reveal reveals revealed revealing disclose disclosed discloses learn learned testify testified
        praise praises praised praising support supports supported supporting endorse endorses endorsed endorsing
        oppose opposes opposed opposing agree agrees agreed agreeing disagree disagreed approve approved
        express expresses expressed expressing discuss discusses discussed discussing
        question questions questioned questioning question wonder wonders wondered wondering
        repeat repeats repeated repeating reiterate reiterates reiterated reiterating stress stresses stressed
        emphasize emphasizes emphasized emphasizing highlight highlights highlighted
        joke jokes joked joking quip quipped boast boasts boasted boasting brag bragged
        mock mocks mocked mocking complain complains complained complaining complaint lament laments lamented
        recount recounted respond responds responded responding response retort retorted counter countered
        defend defends defended defending assure assures assured assuring apologize apologized thank thanked
        imply implies implied hint hinted hints signal signaled speculate speculated speculation
        opine opined muse mused shout shouted shouting chant chanted yell yelled scream whisper whispered
        interject interjected exclaim exclaimed decline declines declined declining refuse refuses refused refusing
        talk talks talked talking speak speaks spoke speaking consider considers considered
        vote voted sought seek seeks seeking want wants wanted
        testimony allegation allegations speech email emailed letter read reads
        issue issued release released decide decided rule ruled ruling
        """
    )

    static let englishDenials = WordList(
        """
        deny denies denied denying denial reject rejects rejected rejecting refute refutes refuted refuting
        dispute disputes disputed disputing rebut rebuts rebutted rebuff rebuffed disavow disavowed disavows
        dismiss dismisses dismissed dismissing rebuffing rubbish rubbished contradict contradicted
        """
    )

    static let englishRefusals = WordList(
        """
        decline declines declined declining refuse refuses refused refusing demur demurred demurs
        """
    )

    static let englishOutletWords = WordList(
        """
        news times post journal press reuters guardian magazine television radio today herald tribune bloomberg
        politico cnn nbc abc cbs bbc msnbc cnbc npr pbs fox ap afp upi telegraph globe chronicle gazette observer
        standard star sun mirror independent economist newsweek breitbart buzzfeed vox slate axios newspaper
        daily weekly broadcaster network courier examiner sentinel inquirer dispatch register ledger mail wire radio channel bulletin
        """
    )

    static let englishSourceWords = WordList(
        """
        official officials source sources police authorities agency ministry report reports statement
        spokesman spokeswoman spokesperson people document documents data figures records newspaper
        broadcaster media witness witnesses diplomat diplomats lawyer lawyers prosecutor prosecutors
        guard government army navy military department office company operator court union embassy hospital
        investigators rescuers residents relatives employees aides advisers executives analysts experts
        researchers scientists
        """
    )

    static let englishGrammarWords = WordList(
        """
        a an the this that these those some any no every each all both either neither another other such
        i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
        myself yourself himself herself itself ourselves themselves one ones
        who whom whose which what when where why how whoever whatever
        am is are was were be been being has have had having do does did done doing
        will would shall should can could may might must ought
        not n't never cannot didn't doesn't don't isn't aren't wasn't weren't won't wouldn't can't couldn't
        of in on at by for with from to into onto over under about against between among through during before
        after above below up down out off across toward towards upon within without behind beyond near since
        until till despite per via like as than
        and or but nor so yet if because although though while whereas unless whether once
        there here then now also too just only even still again already more most less least very much many
        few several two three four five six seven eight nine ten first second last next new
        's ’s
        """
    )
}
