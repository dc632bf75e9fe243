package import RunutText

/// What a language's news pages carry around their articles, and the words with which they
/// name outlets, places and credits.
///
/// A class, though a value in all else: rules are asked for every word, and copying a dozen
/// tables each time took a quarter of the time of cleaning.
package final class PageRules: Sendable {
    package let furniture: [FurnitureRule]
    package let credits: CreditWords
    /// Places that datelines name, beside the countries and capitals of the gazetteers.
    package let places: PhraseList
    /// Words that make a name the name of an outlet ("Radar", "Times").
    package let outletWords: WordList
    /// Months and days of the week.
    package let calendarWords: WordList

    /// Indices of the rules whose line begins so.
    package let lineStarts: RuleTable
    /// Indices of the rules whose words may stand within a line.
    package let inner: RuleTable

    package init(
        furniture: [FurnitureRule],
        credits: CreditWords,
        places: String,
        outletWords: String,
        calendarWords: String
    ) {
        self.furniture = furniture
        self.credits = credits
        self.places = PhraseList(places)
        self.outletWords = WordList(outletWords)
        self.calendarWords = WordList(calendarWords)
        lineStarts = RuleTable(of: furniture) { $0.beginsLine }
        inner = RuleTable(of: furniture) { !$0.beginsLine }
    }

    package static let none = PageRules(
        furniture: [],
        credits: .none,
        places: "",
        outletWords: "",
        calendarWords: ""
    )
}

/// The rules of some shapes by their words; several rules may have one word.
package struct RuleTable: Sendable {
    private var index = PhraseIndex()
    /// By number of phrase.
    private var rules: [[Int]] = []

    init(of furniture: [FurnitureRule], where includes: (FurnitureRule.Shape) -> Bool) {
        var numbers: [Substring: Int] = [:]
        for (place, rule) in furniture.enumerated() where includes(rule.shape) {
            for words in rule.words.tableLines {
                if let number = numbers[words] {
                    rules[number].append(place)
                } else if let number = index.insert(String(words)) {
                    numbers[words] = number
                    rules.append([place])
                }
            }
        }
    }

    /// The rules whose words are the longest that begin at a token, and where those end.
    package func match(
        _ tokens: [Token],
        at place: Int,
        limit: Int
    ) -> (value: [Int], end: Int)? {
        index.match(tokens, at: place, limit: limit).map { (rules[$0.id], $0.end) }
    }
}

extension FurnitureRule.Shape {
    fileprivate var beginsLine: Bool {
        switch self {
        case .line, .pageTail, .block: true
        case .anywhere, .lineWith, .headline, .caption, .bracket, .look: false
        }
    }
}

/// Words with which an article credits the outlet or agency that it drew on. A class for the
/// same reason as `PageRules`.
package final class CreditWords: Sendable {
    /// A name follows, known or not: `dilansir`, `dikutip dari`.
    package let taking: PhraseList
    /// The name of a known outlet or agency follows: `mengutip`.
    package let takingKnown: PhraseList
    /// The name of a known agency follows, or, when nothing stronger is there, of any
    /// known outlet: `kepada`, `menurut laporan`.
    package let telling: PhraseList
    /// Words between the cue and the name: `kantor berita`, `laman`.
    package let fillers: PhraseList
    /// Capitalised words after a cue that name no outlet: titles, networks, offices.
    package let notOutlets: WordList
    /// Verbs after the name of an outlet: `reported`.
    package let reporting: WordList
    /// Cues that a lost space glues to a name in lower case.
    package let gluing: [String]
    /// What short marks at the end of an article stand for, `mark name` a line.
    package let signatures: PhraseTable<String>

    package init(
        taking: String = "",
        takingKnown: String = "",
        telling: String = "",
        fillers: String = "",
        notOutlets: String = "",
        reporting: String = "",
        gluing: String = "",
        signatures: String = ""
    ) {
        self.taking = PhraseList(taking)
        self.takingKnown = PhraseList(takingKnown)
        self.telling = PhraseList(telling)
        self.fillers = PhraseList(fillers)
        self.notOutlets = WordList(notOutlets)
        self.reporting = WordList(reporting)
        self.gluing = gluing.split(separator: " ").map(String.init)
        var table = PhraseTable<String>()
        for line in signatures.tableLines {
            let parts = line.parts(by: 0x20)
            if parts.count == 2 { table.insert(String(parts[0]), String(parts[1])) }
        }
        self.signatures = table
    }

    package static let none = CreditWords()
}
