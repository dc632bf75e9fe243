internal import RunutText

/// An article as a text, made ready to be compared with every other one.
struct ComparedText {
    let article: StoryArticle
    let shingles: Shingles
    /// For each token whether it stands outside quotation marks.
    let isOutsideQuotes: [Bool]
    /// The names that the article gives for where it has its text from: the outlets and agencies
    /// that it credits, also for single statements.
    let credited: Set<[String]>
    /// These and everybody who speaks in it: an agency may be named as a speaker.
    let named: Set<[String]>

    init(_ article: StoryArticle) {
        self.article = article
        shingles = Shingles(article.tokens)
        var inside = false
        isOutsideQuotes = article.tokens.map { token in
            if token.shape.contains(.lineStart) { inside = false }
            if token.mark.isDoubleQuote { inside.toggle() }
            return !inside
        }
        let facts = article.facts
        let relays = facts.attributions.flatMap(\.via).filter { mayHoldText($0, facts) }
        credited = Set((facts.article.credits.map(\.name) + relays.map(\.name)).map(nameWords))
        named = credited.union(facts.attributions.compactMap { $0.who.map(nameWords) })
    }
}

/// A person who passes a statement on (`kata hakim, mengutip saksi`) is nobody's dispatch.
private func mayHoldText(_ relay: Relay, _ facts: ArticleFacts) -> Bool {
    guard let first = relay.name.utf8.first, first &- 0x61 >= 26 else { return false }
    let words = nameWords(relay.name)
    let mention = facts.mentions.first { nameWords($0.name) == words }
    return mention?.entity.hasPrefix("person/") != true
}

/// Copies hold most of the shorter text word for word.
private let copyShareMinimum: Float = 0.75
/// Above this share of common rows passages were taken over; a speech that two outlets
/// quote at length stays below it.
private let reuseShareMinimum: Float = 0.36
/// So were they with fewer rows, when enough of them stand outside quotation marks.
private let reuseShareUnquotedMinimum: Float = 0.3
private let reuseRowsUnquotedMinimum = 25
private let reuseRowsMinimum = 20
/// Two aligned sentences may be chance where an event is told by all; their sum may not.
private let dispatchAlignmentsMinimum = 2
private let dispatchStrengthMinimum: Float = 42
private let dispatchStrengthCreditedMinimum: Float = 30
/// Where the two do not credit one agency, a sentence counts for its words alone: about three
/// uncommon ones. Figures and initials of one event are everybody's.
private let wordingMinimum: Float = 11
/// Where nobody credits anybody, a release or a hearing is likelier than a dispatch.
private let uncreditedAlignmentsMinimum = 4
private let uncreditedStrengthMinimum: Float = 90
/// The same where they have hardly a row of words in common: each told a release in its own.
private let uncreditedShareMinimum: Float = 0.08
/// One sentence of one speaker, told with this much in common.
private let statementStrengthMinimum: Float = 13
private let statementRowsMinimum = 5

/// How many aligned sentences make a translation, and what share of the shorter article's.
private let translationAlignmentsMinimum = 4
private let translationShareMinimum: Float = 0.5
/// Of these the ones that no common speaker explains.
private let translationProseMinimum = 2

/// Compares two articles as texts.
struct TextComparison {
    private let left: ComparedText
    private let right: ComparedText
    private let found: [Alignment]
    /// Tokens of the left article at which shared rows of words begin.
    private let shared: [Int]

    init(_ left: ComparedText, _ right: ComparedText, _ found: [Alignment]) {
        (self.left, self.right, self.found) = (left, right, found)
        shared = left.shingles.shared(with: right.shingles)
    }

    var pair: Passages.Pair {
        let relation = relation
        let chosen: [Alignment]
        switch relation {
        case .sameDispatch: chosen = written.isEmpty ? found : written
        case .sameSource: chosen = statements.isEmpty ? found : statements
        default: chosen = found
        }
        let evidence = chosen.prefix(8).map {
            (
                left: left.article.range(of: $0.left.tokens),
                right: right.article.range(of: $0.right.tokens)
            )
        }
        return Passages.Pair(
            left: left.article.index,
            right: right.article.index,
            relation: evidence.isEmpty ? .none : relation,
            sentences: found.map { ($0.left.sentence, $0.right.sentence) },
            evidence: evidence,
            verbatimShare: verbatimShare
        )
    }

    private var verbatimShare: Float {
        let rows = min(left.shingles.rows.count, right.shingles.rows.count)
        return Float(shared.count) / Float(max(1, rows))
    }

    /// What only a text explains. Where both credit one agency, its text carried the
    /// statements too.
    private var written: [Alignment] {
        found.filter { alignment in
            alignment.strength >= AlignmentBar.rewritten.strength
                && (creditsMeet || !alignment.isOneStatement && alignment.wording >= wordingMinimum)
        }
    }

    private var isTranslated: Bool {
        left.article.facts.language != right.article.facts.language
    }

    private var creditsMeet: Bool {
        !left.credited.isDisjoint(with: right.named) || !right.credited.isDisjoint(with: left.named)
    }

    private var isCredited: Bool {
        creditsMeet
            || !left.article.facts.article.credits.isEmpty
            || !right.article.facts.article.credits.isEmpty
    }

    private var statements: [Alignment] { found.filter(\.isOneStatement) }

    private var relation: Passages.Relation {
        if shared.isEmpty, found.isEmpty { return .none }
        if verbatimShare >= copyShareMinimum, shared.count >= reuseRowsMinimum { return .copies }
        if isReuse { return .reuses }
        // Where an agency is credited, both may have translated its text.
        if isTranslation { return isCredited ? .sameDispatch : .reuses }
        if isDispatch { return .sameDispatch }
        let quoted = shared.count - unquotedRows
        if statements.contains(where: { $0.strength >= statementStrengthMinimum })
            || (quoted >= statementRowsMinimum && !found.isEmpty)
        {
            return .sameSource
        }
        return .none
    }

    private var isReuse: Bool {
        guard shared.count >= reuseRowsMinimum else { return false }
        return verbatimShare >= reuseShareMinimum
            || (verbatimShare >= reuseShareUnquotedMinimum
                && unquotedRows >= reuseRowsUnquotedMinimum)
    }

    /// Most of one article in another language: an event alone gives a few such sentences.
    private var isTranslation: Bool {
        guard isTranslated else { return false }
        let told = min(
            Set(found.map(\.left.sentence)).count,
            Set(found.map(\.right.sentence)).count
        )
        let all = min(left.article.sentences.count, right.article.sentences.count)
        let share = Float(told) / Float(max(1, all))
        return found.count(where: \.isSure) >= translationAlignmentsMinimum
            && share >= translationShareMinimum
            && found.count { !$0.isOneStatement } >= translationProseMinimum
    }

    private var isDispatch: Bool {
        let strength = written.reduce(0) { $0 + $1.strength }
        let minimum = creditsMeet ? dispatchStrengthCreditedMinimum : dispatchStrengthMinimum
        return isCredited
            ? written.count >= dispatchAlignmentsMinimum && strength >= minimum
            : written.count >= uncreditedAlignmentsMinimum
                && strength >= uncreditedStrengthMinimum
                && (isTranslated || verbatimShare >= uncreditedShareMinimum)
    }

    private var unquotedRows: Int { shared.count { left.isOutsideQuotes[$0] } }
}
