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
    package let tagger: LinearTagger?

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
        self.tagger = tagger
    }

    /// The same words with other weights or none.
    package func with(_ tagger: LinearTagger?) -> AttributionTagging {
        AttributionTagging(
            cues: cues,
            openers: openers,
            sourcePhrases: sourcePhrases,
            pronouns: pronouns,
            denials: denials,
            refusals: refusals,
            negations: negations,
            tellings: tellings,
            outletWords: outletWords,
            tagger: tagger
        )
    }
}
