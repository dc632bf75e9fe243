internal import RunutLanguages
internal import RunutText

/// What a clause says, as far as words can be compared: weighted terms, the predicate, who
/// acts, and the slots in which tellings may differ.
struct ClauseMeaning: Sendable {
    /// As far as the clause says so itself.
    enum Tense: Sendable { case open, future, perfect }

    struct Entry: Sendable {
        let key: UInt64
        /// Rarity, in the language and in this story; less for what stands outside the clause.
        var weight: Float
        let kind: Term.Kind
        /// Stands in the clause itself.
        var isOwn: Bool
    }

    /// Sorted by key, each key once.
    let entries: [Entry]
    let total: Float
    /// The term of the first finite verb, or of what a copula says.
    let predicate: UInt64
    /// The acting entity or noun before the predicate.
    let subject: UInt64
    let isNegated: Bool
    let tense: Tense
    /// Content terms in order, for runs of the same words.
    let sequence: [UInt64]
    /// Indices into the article's times; those of what is told, not of the telling.
    let times: [Int]
    let quantities: [Quantity]

    func entry(_ key: UInt64) -> Entry? {
        let index = entries.partitioningIndex { $0.key >= key }
        return index < entries.count && entries[index].key == key ? entries[index] : nil
    }
}

/// How often terms occur in the clauses of one story: what every clause has tells nothing.
struct StoryRarity: Sendable {
    private var counts: [UInt64: Int] = [:]
    private var total = 0

    mutating func add(_ clause: Clause, of article: StoryArticle) {
        total += 1
        var seen: Set<UInt64> = []
        for token in clause.tokens where article.terms[token].kind != .none {
            if seen.insert(article.terms[token].key).inserted {
                counts[article.terms[token].key, default: 0] += 1
            }
        }
    }

    /// From 0.25 for a term in half of all clauses to 1 for one that stands alone.
    func factor(of key: UInt64) -> Float {
        guard total > 8, let count = counts[key] else { return 1 }
        let share = Float(count - 1) / Float(total)
        return max(0.25, 1 - 2.5 * share)
    }
}

/// Terms outside a clause that its predicate speaks of count half.
private let contextShare: Float = 0.5
/// So do those of a condition or an aim.
private let deepShare: Float = 0.5

/// Between a negation and its predicate stand an auxiliary and an adverb, seldom more.
private let negationReach = 4

struct ClauseReading {
    let article: StoryArticle
    let rarity: StoryRarity

    func meaning(of clause: Clause) -> ClauseMeaning {
        var entries: [UInt64: ClauseMeaning.Entry] = [:]
        var sequence: [UInt64] = []
        let depths = depths(of: clause)
        for (token, isDeep) in depths where article.terms[token].kind != .none {
            sequence.append(article.terms[token].key)
            add(article.terms[token], isDeep ? deepShare : 1, &entries)
        }
        let outside = clause.context.joined() + antecedents(of: clause)
        for token in outside where article.terms[token].kind != .none {
            add(article.terms[token], contextShare, &entries)
        }
        for token in cue(of: clause) where article.terms[token].kind == .word {
            add(article.terms[token], contextShare, &entries)
        }
        let sorted = entries.values.sorted { $0.key < $1.key }
        let verb = verb(depths)
        return ClauseMeaning(
            entries: sorted,
            total: sorted.reduce(0) { $0 + $1.weight },
            predicate: verb.map { article.terms[weighty($0, clause)].key } ?? 0,
            subject: subject(of: clause, before: verb),
            isNegated: depths.contains { token, isDeep in
                !isDeep && negates(token, verb)
            },
            tense: tense(depths),
            sequence: sequence,
            times: clause.tokens.filter { article.terms[$0].kind == .time }
                .map { Int(article.terms[$0].fact) }
                .filter { article.facts.times[$0].role == .event },
            quantities: clause.runs.flatMap(quantities(in:))
        )
    }

    private func quantities(in run: Range<Int>) -> ArraySlice<Quantity> {
        let all = article.quantities
        let start = all.partitioningIndex { $0.tokens.lowerBound >= run.lowerBound }
        let end = all.partitioningIndex { $0.tokens.lowerBound >= run.upperBound }
        return all[start..<max(start, end)]
    }

    private func add(
        _ term: Term,
        _ share: Float,
        _ entries: inout [UInt64: ClauseMeaning.Entry]
    ) {
        // Times are compared as times.
        guard term.kind != .time else { return }
        // A figure is a slot: another figure must not hide that the rest is the same.
        let slotShare: Float = term.kind == .number ? 0.5 : 1
        let weight = term.rarity * rarity.factor(of: term.key) * share * slotShare
        if let old = entries[term.key] {
            entries[term.key]?.weight = max(old.weight, weight)
            entries[term.key]?.isOwn = old.isOwn || share == 1
        } else {
            entries[term.key] = .init(
                key: term.key,
                weight: weight,
                kind: term.kind,
                isOwn: share == 1
            )
        }
    }

    /// Whether a negation turns what the clause says: it stands shortly before the predicate
    /// (`tidak akan dijual`), and no `hanya` follows that makes it an addition (`tidak hanya`).
    private func negates(_ token: Int, _ verb: Int?) -> Bool {
        let words = article.words.clauses
        guard words.negations.contains(article.tokens[token]) else { return false }
        let next = token + 1
        if next < article.tokens.count, words.additions.contains(article.tokens[next]) {
            return false
        }
        guard let verb else { return true }
        return verb >= token && verb - token <= negationReach
    }

    private func isContent(_ token: Int) -> Bool { article.terms[token].kind == .word }

    /// The tokens of a clause, each with whether it stands in a condition, an aim or a
    /// relative clause and so says less of what is told.
    private func depths(of clause: Clause) -> [(token: Int, isDeep: Bool)] {
        let words = article.words.clauses
        var (isDeep, isRelative, hasVerb) = (false, false, false)
        var result: [(token: Int, isDeep: Bool)] = []
        for token in clause.tokens {
            let word = article.tokens[token]
            if isRelative, word.mark == .comma || (hasVerb && words.markers.contains(word)) {
                (isDeep, isRelative) = (false, false)
            }
            if token != clause.start, words.relatives.contains(word) {
                (isDeep, isRelative, hasVerb) = (true, true, false)
            } else if words.conditions.contains(word), verbFollows(token) {
                (isDeep, isRelative) = (true, false)
            }
            if article.isVerb(token) || words.markers.contains(word) { hasVerb = true }
            result.append((token, isDeep))
        }
        return result
    }

    private func tense(_ depths: [(token: Int, isDeep: Bool)]) -> ClauseMeaning.Tense {
        for (token, isDeep) in depths where !isDeep {
            if article.words.clauses.future.contains(article.tokens[token]) { return .future }
            if article.words.clauses.perfect.contains(article.tokens[token]) { return .perfect }
        }
        return .open
    }

    /// The word that says what is done: of `melakukan kunjungan` the visit.
    private func weighty(_ verb: Int, _ clause: Clause) -> Int {
        guard article.words.clauses.lightVerbs.contains(article.tokens[verb]) else { return verb }
        let tokens = Array(clause.tokens)
        if let after = tokens.first(where: { $0 > verb && $0 <= verb + 2 && isContent($0) }) {
            return after
        }
        return tokens.last { $0 < verb && isContent($0) } ?? verb
    }

    private func verbFollows(_ token: Int) -> Bool {
        (token + 1..<min(article.tokens.count, token + 5)).contains { article.isVerb($0) }
    }

    /// The verb after the first auxiliary, or the first verb of the main clause, or what a
    /// copula says.
    private func verb(_ depths: [(token: Int, isDeep: Bool)]) -> Int? {
        let markers = article.words.clauses.markers
        let main = depths.filter { !$0.isDeep }.map(\.token)
        if let place = main.firstIndex(where: { markers.contains(article.tokens[$0]) }) {
            let after = main[(place + 1)...].prefix(4)
            if let verb = after.first(where: { article.isVerb($0) && isContent($0) }) {
                return verb
            }
            if let said = main[(place + 1)...].first(where: isContent),
                !main[..<place].contains(where: { article.isVerb($0) && isContent($0) })
            {
                return said
            }
        }
        return main.first { article.isVerb($0) && isContent($0) }
            ?? depths.first { article.isVerb($0.token) && isContent($0.token) }?.token
    }

    private func subject(of clause: Clause, before verb: Int?) -> UInt64 {
        let limit = verb ?? clause.start
        let own =
            clause.tokens.first { $0 < limit && article.terms[$0].kind == .entity }
            ?? clause.tokens.first { $0 < limit && isContent($0) }
        if let own { return article.terms[own].key }
        let outside =
            clause.context.joined().first { article.terms[$0].kind == .entity }
            ?? clause.context.joined().first { isContent($0) } ?? antecedents(of: clause).first
        return outside.map { article.terms[$0].key } ?? 0
    }

    /// Who a pronoun stands for: the nearest people named before the clause.
    private func antecedents(of clause: Clause) -> [Int] {
        let words = article.words.clauses
        var wanted = 0
        for token in clause.tokens {
            if words.pronouns.contains(article.tokens[token]) { wanted = max(wanted, 1) }
            if words.plurals.contains(article.tokens[token])
                || words.both.contains(article.tokens[token])
            {
                wanted = 2
            }
        }
        guard wanted > 0 else { return [] }
        var found: [Int] = []
        // Farther back than about two sentences a pronoun seldom reaches.
        for token in (max(0, clause.start - 60)..<clause.start).reversed() {
            guard found.count < wanted, article.terms[token].kind == .entity else { continue }
            let mention = article.facts.mentions[Int(article.terms[token].fact)]
            let isActor =
                mention.kind == .person
                || (wanted == 2 && mention.entity.hasPrefix("country/"))
            if isActor,
                !found.contains(where: { article.terms[$0].key == article.terms[token].key })
            {
                found.append(token)
            }
        }
        return found
    }

    /// A warning is more than what it warns of: `memperingatkan` belongs to what is told.
    private func cue(of clause: Clause) -> [Int] {
        guard let attribution = clause.attribution, !clause.isCarried else { return [] }
        return article.facts.attributions[attribution].cue.flatMap { Array(article.tokens(in: $0)) }
    }
}
