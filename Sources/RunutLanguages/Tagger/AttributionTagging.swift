/// What a language brings to reading attributions word by word: lists, and weights where
/// there are any. Without weights a few rules over the lists read what they can.
package struct AttributionTagging: Sendable {
    /// Every form of the words that mark a statement: said, says, claims.
    package let cues: WordList
    /// Words that begin a statement after its cue: that.
    package let openers: WordList
    /// Phrases that stand before a source: according to.
    package let sourcePhrases: PhraseList
    /// Words that are a source by themselves: he, she, they.
    package let pronouns: WordList
    /// Cue words by which a source denies the content.
    package let denials: WordList
    /// Cue words by which a source will not speak.
    package let refusals: WordList
    /// Words that turn a denial around.
    package let negations: WordList
    /// Words before the one who was told: told CNN.
    package let tellings: WordList
    /// Words of which outlets' names are made: News, Times, CNN.
    package let outletWords: WordList
    /// Words before a source that an outlet had it from: citing.
    package let citings: WordList
    /// The forms of "report".
    package let reports: WordList
    /// Words for sources without a name: official, police.
    package let sourceWords: WordList
    /// By which an outlet's tag closes a sentence that tells who said it: reported, said.
    package let retellings: WordList
    /// What makes the word before it an owner: 's.
    package let possessives: WordList
    /// Phrases by which somebody gives no answer, before what was asked.
    package let silences: PhraseList
    /// Words between a subject and its verb: was, had, also.
    package let auxiliaries: WordList
    /// Words for an outlet without its name: station, newspaper.
    package let outletNouns: WordList
    /// Phrases before the outlet that has a statement: carried by, interview with.
    package let carriers: PhraseList
    /// Words between one who is quoted and the outlet that quotes: by.
    package let passings: WordList
    /// The forms of "quote" as an outlet does it.
    package let quotings: WordList
    /// What follows one who is quoted: as saying.
    package let sayings: PhraseList
    /// Words by which an article tells what it does not vouch for: reportedly.
    package let hearsays: WordList
    /// What one does who speaks on a matter: comment, elaborate.
    package let answers: WordList
    /// The word before what was refused: to.
    package let infinitives: WordList
    /// Words that hold a sentence together; others are seen as their kind as well.
    package let grammarWords: WordList
    package private(set) var tagger: LinearTagger?

    package init(
        cues: WordList,
        openers: WordList,
        sourcePhrases: PhraseList,
        pronouns: WordList,
        denials: WordList,
        refusals: WordList,
        negations: WordList,
        tellings: WordList,
        outletWords: WordList,
        citings: WordList,
        reports: WordList,
        sourceWords: WordList,
        retellings: WordList,
        possessives: WordList,
        silences: PhraseList,
        auxiliaries: WordList,
        outletNouns: WordList,
        carriers: PhraseList,
        passings: WordList,
        quotings: WordList,
        sayings: PhraseList,
        hearsays: WordList,
        answers: WordList,
        infinitives: WordList,
        grammarWords: WordList,
        tagger: LinearTagger?
    ) {
        self.cues = cues
        self.openers = openers
        self.sourcePhrases = sourcePhrases
        self.pronouns = pronouns
        self.denials = denials
        self.refusals = refusals
        self.negations = negations
        self.tellings = tellings
        self.outletWords = outletWords
        self.citings = citings
        self.reports = reports
        self.sourceWords = sourceWords
        self.retellings = retellings
        self.possessives = possessives
        self.silences = silences
        self.auxiliaries = auxiliaries
        self.outletNouns = outletNouns
        self.carriers = carriers
        self.passings = passings
        self.quotings = quotings
        self.sayings = sayings
        self.hearsays = hearsays
        self.answers = answers
        self.infinitives = infinitives
        self.grammarWords = grammarWords
        self.tagger = tagger
    }

    /// The same words with other weights or none.
    package func with(_ tagger: LinearTagger?) -> AttributionTagging {
        var copy = self
        copy.tagger = tagger
        return copy
    }
}
