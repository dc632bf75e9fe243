internal import RunutText

/// What a language gives the second half of the pipeline: how rare words are, how they are
/// formed, which say one thing, and which build clauses.
package struct StoryWords: Sendable {
    package let statistics: WordStatistics
    package let affixes: Affixes
    package let concepts: Concepts
    package let clauses: ClauseWords
    /// What tells whether two articles of the language are of one story: how much each thing
    /// that they have in common says. Empty where nobody measured; see `StoryFeature`.
    package let likeness: [Float]

    package init(
        statistics: WordStatistics,
        affixes: Affixes,
        concepts: Concepts,
        clauses: ClauseWords,
        likeness: [Float] = []
    ) {
        self.likeness = likeness
        self.statistics = statistics
        self.affixes = affixes
        self.concepts = concepts
        self.clauses = clauses
    }

    package static let none = StoryWords(
        statistics: .none,
        affixes: .none,
        concepts: .none,
        clauses: .none
    )

    /// What a lower-case word with content says, free of its form: the concept of the word or
    /// of its root, else the root.
    package func key(of word: [UInt8]) -> UInt64 {
        if let concept = concepts.concept(of: wordHash(word)) { return concept }
        var word = word
        if let single = undoubled(word) {
            word = single
            if let concept = concepts.concept(of: wordHash(word)) { return concept }
        }
        let root = affixes.root(of: word, in: statistics)
        return concepts.concept(of: root) ?? root
    }

    /// `media-media` is the plural of `media`.
    private func undoubled(_ word: [UInt8]) -> [UInt8]? {
        let half = word.count / 2
        guard word.count % 2 == 1, half > 2, word[half] == 0x2D,
            word[..<half].elementsEqual(word[(half + 1)...])
        else { return nil }
        return Array(word[..<half])
    }

    package var digest: UInt64 { mixed(statistics.digest) &+ concepts.digest }
}

/// The small words that hold clauses together.
package struct ClauseWords: Sendable {
    /// Words that carry no content of their own, beside the very frequent ones.
    package let empty: WordList
    /// A clause may begin with one of these, comma or not.
    package let openers: WordList
    /// What follows is a condition or an aim, not a statement of its own.
    package let conditions: WordList
    /// A clause may begin with one of these after a comma only.
    package let openersAfterComma: WordList
    /// The word that opens a relative clause.
    package let relatives: WordList
    /// A predicate follows: auxiliaries, copulas.
    package let markers: WordList
    /// Of these the ones for what is still to come, and those for what is done.
    package let future: WordList
    package let perfect: WordList
    /// Beginnings of finite verbs.
    package let verbPrefixes: [[UInt8]]
    /// Words that look like verbs by their beginning and are not.
    package let notVerbs: WordList
    /// Verbs without any such beginning.
    package let verbs: WordList
    /// Verbs that say little; what is done stands beside them (`melakukan kunjungan`).
    package let lightVerbs: WordList
    /// Words that turn a statement into its denial; "belum" (not yet) and "tanpa" do not.
    package let negations: WordList
    /// Words after a negation that make it no denial: "not only".
    package let additions: WordList
    /// Words that weaken a statement.
    package let hedges: WordList
    /// Of these the ones that hand a statement to nobody in particular.
    package let hearsay: WordList
    /// Pronouns for one person.
    package let pronouns: WordList
    /// Pronouns and phrases for several.
    package let plurals: WordList
    /// `kedua pemimpin`, `the two`: several of the story's actors.
    package let both: WordList
    /// Words beside a number that make it a bound, not a figure (`lebih dari`, `nearly`).
    package let bounds: WordList
    /// Number words and what they are worth.
    package let numbers: [UInt64: Int]
    /// `ribu`, `juta`, `million`.
    package let multipliers: [UInt64: Int]
    /// The comma parts decimals, the point thousands.
    package let hasDecimalComma: Bool
    /// Endings that mean `his, her, its`.
    package let possessives: [[UInt8]]

    package init(
        empty: WordList,
        openers: WordList,
        conditions: WordList,
        openersAfterComma: WordList,
        relatives: WordList,
        markers: WordList,
        future: WordList,
        perfect: WordList,
        verbPrefixes: String,
        notVerbs: WordList,
        verbs: WordList,
        lightVerbs: WordList,
        negations: WordList,
        additions: WordList,
        hedges: WordList,
        hearsay: WordList,
        pronouns: WordList,
        plurals: WordList,
        both: WordList,
        bounds: WordList,
        numbers: String,
        multipliers: String,
        hasDecimalComma: Bool,
        possessives: String
    ) {
        self.empty = empty
        self.openers = openers
        self.conditions = conditions
        self.openersAfterComma = openersAfterComma
        self.relatives = relatives
        self.markers = markers
        self.future = future
        self.perfect = perfect
        self.verbPrefixes = verbPrefixes.split(separator: " ").map { Array($0.utf8) }
        self.notVerbs = notVerbs
        self.verbs = verbs
        self.lightVerbs = lightVerbs
        self.negations = negations
        self.additions = additions
        self.hedges = hedges
        self.hearsay = hearsay
        self.pronouns = pronouns
        self.plurals = plurals
        self.both = both
        self.bounds = bounds
        self.numbers = valued(numbers)
        self.multipliers = valued(multipliers)
        self.hasDecimalComma = hasDecimalComma
        self.possessives = possessives.split(separator: " ").map { Array($0.utf8) }
    }

    package static let none = ClauseWords(
        empty: WordList(""),
        openers: WordList(""),
        conditions: WordList(""),
        openersAfterComma: WordList(""),
        relatives: WordList(""),
        markers: WordList(""),
        future: WordList(""),
        perfect: WordList(""),
        verbPrefixes: "",
        notVerbs: WordList(""),
        verbs: WordList(""),
        lightVerbs: WordList(""),
        negations: WordList(""),
        additions: WordList(""),
        hedges: WordList(""),
        hearsay: WordList(""),
        pronouns: WordList(""),
        plurals: WordList(""),
        both: WordList(""),
        bounds: WordList(""),
        numbers: "",
        multipliers: "",
        hasDecimalComma: false,
        possessives: ""
    )
}

/// `dua=2 tiga=3` as a table.
private func valued(_ text: String) -> [UInt64: Int] {
    var result: [UInt64: Int] = [:]
    for entry in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let parts = entry.split(separator: "=")
        if parts.count == 2, let value = Int(parts[1]) {
            result[wordHash(String(parts[0]))] = value
        }
    }
    return result
}

extension LanguagePack {
    /// What the second half of the pipeline asks of a language. Looked up when asked for, so
    /// that a run that only reads articles one by one never parses the large tables behind it.
    package var story: StoryWords {
        shipped.first { $0.code == code }?.words() ?? .none
    }
}

/// Adding a language adds one line here.
private let shipped: [(code: String, words: @Sendable () -> StoryWords)] = [
    ("id", { .indonesian }),
    ("en", { .english }),
]

/// What the words of one language are in another; nil where no lexicon ties the two.
package func lexicon(from language: String, into other: String) -> Lexicon? {
    lexicons.first { $0.from == language && $0.into == other }?.lexicon()
}

/// One key for what a term of any language says, so that counts of terms can be compared across
/// languages that a lexicon ties: the most usual translation, of words that are used for one
/// another the first. It loses a little of what tells synonyms apart. For the keys of words
/// alone: those of names, figures and times are the same in every language.
package struct Pivots: Sendable {
    private let lexicon: Lexicon?
    private let isTranslated: Bool

    package init(language: String) {
        let from = lexicons.first { $0.from == language }
        isTranslated = from == nil
        lexicon = (from ?? lexicons.first { $0.into == language })?.lexicon()
    }

    package subscript(key: UInt64) -> UInt64 {
        lexicon?.pivot(of: key, isTranslated: isTranslated) ?? key
    }
}

/// Adding a lexicon adds one line here. It is made when a story first needs it.
private let lexicons: [(from: String, into: String, lexicon: @Sendable () -> Lexicon)] = [
    ("id", "en", { .indonesianEnglish })
]
