package import RunutLanguages
internal import RunutText

/// More terms than this tell a story no better: of some 260 the most telling 128 lose a
/// hundredth of B-cubed F1, 64 lose two.
private let entriesMaximum = 128
private let namedDaysMaximum = 8
/// The lead: the title, and of the text the first sentences.
private let leadSentences = 3
/// A day named before this byte of the body stands in the lead.
private let leadBytes: UInt32 = 700

/// Sketches one article.
package func sketch(
    _ facts: ArticleFacts,
    using words: StoryWords,
    gazetteer: Gazetteer = .shipped
) -> Sketch {
    let identities = Identities([facts], gazetteer: gazetteer)
    let article = StoryArticle(facts, index: 0, words: words, identities: identities)
    var counts = TermCounts()
    for term in features(of: titleTerms(of: facts, words, identities)) {
        counts.add(term, isInTitle: true, isInLead: false)
    }
    let leadEnd = article.sentences.prefix(leadSentences).last?.upperBound ?? 0
    for term in features(of: BodyTerms(article)) {
        counts.add(term, isInTitle: false, isInLead: term.token < leadEnd)
    }
    let kept = counts.kept(maximum: entriesMaximum)
    return Sketch(
        article: facts.article.id,
        day: facts.article.published?.day,
        outlet: facts.article.outlet.map { UInt32(truncatingIfNeeded: wordHash($0.name)) } ?? 0,
        language: Sketch.number(ofLanguage: facts.language),
        length: UInt16(clamping: kept.length),
        entries: kept.entries,
        days: namedDays(in: facts)
    )
}

/// Tokens with their terms, of the body or of the title.
private struct BodyTerms {
    let tokens: [Token]
    let terms: [Term]
    let words: StoryWords
    /// By index of the facts' mentions.
    let kinds: [Mention.Kind]

    init(_ article: StoryArticle) {
        (tokens, terms, words) = (article.tokens, article.terms, article.words)
        kinds = article.facts.mentions.map(\.kind)
    }

    init(tokens: [Token], terms: [Term], words: StoryWords) {
        (self.tokens, self.terms, self.words, kinds) = (tokens, terms, words, [])
    }
}

private func titleTerms(
    of facts: ArticleFacts,
    _ words: StoryWords,
    _ identities: Identities
) -> BodyTerms {
    let text = Text(facts.article.title ?? "")
    let tokens = RunutText.tokens(in: text)
    let article = Article(
        id: facts.article.id,
        page: facts.article.page,
        text: text,
        outlet: nil,
        title: nil,
        byline: nil,
        place: nil,
        published: nil,
        body: [text.all],
        furniture: [],
        credits: []
    )
    let title = ArticleFacts(
        article: article,
        language: facts.language,
        sentences: [],
        mentions: [],
        times: [],
        attributions: [],
        diagnostics: []
    )
    var reader = TermReader(facts: title, tokens: tokens, words: words, identities: identities)
    return BodyTerms(tokens: tokens, terms: reader.terms(), words: words)
}

private struct Feature {
    let key: UInt64
    let kind: Sketch.Entry.Kind
    /// In quarters.
    let level: UInt8
    let token: Int
}

/// Terms, the words inside names (`Polres Jakarta Selatan` is also `Jakarta Selatan`), and
/// pairs of neighbouring terms.
private func features(of body: BodyTerms) -> [Feature] {
    var result: [Feature] = []
    var previous: (key: UInt64, level: UInt8)?
    func quarters(_ rarity: Float) -> UInt8 { UInt8(min(60, rarity * 4)) }
    for (index, term) in body.terms.enumerated() {
        let token = body.tokens[index]
        if token.mark.endsSentence { previous = nil }
        guard term.kind != .time else { continue }
        if term.kind == .none || term.kind == .entity, token.isWord, token.isCapitalised,
            !body.words.clauses.empty.contains(token)
        {
            let level = quarters(body.words.statistics.rarity(of: token.hash))
            let key = mixed(token.hash ^ 0x5C)
            result.append(Feature(key: key, kind: .capitalised, level: level, token: index))
        }
        guard term.kind != .none else { continue }
        let level = quarters(term.rarity)
        let kind = kind(of: term, body.kinds)
        result.append(Feature(key: mixed(term.key), kind: kind, level: level, token: index))
        if let previous {
            let pair = mixed(previous.key &* 31 ^ term.key)
            let level = min(60, (previous.level + level) / 2 + 6)
            result.append(Feature(key: pair, kind: .pair, level: level, token: index))
        }
        previous = (term.key, level)
    }
    return result
}

private func kind(of term: Term, _ mentions: [Mention.Kind]) -> Sketch.Entry.Kind {
    switch term.kind {
    case .number: return .number
    case .entity where mentions.indices.contains(Int(term.fact)):
        switch mentions[Int(term.fact)] {
        case .person: return .person
        case .organisation: return .organisation
        case .place: return .place
        }
    default: return .word
    }
}

/// Counts terms by their key.
private struct TermCounts {
    private struct Count {
        var kind: Sketch.Entry.Kind
        var level: UInt8
        var count = 0
        var bodyCount = 0
        var isInTitle = false
        var isInLead = false
    }

    private var counts: [UInt64: Count] = [:]

    mutating func add(_ feature: Feature, isInTitle: Bool, isInLead: Bool) {
        // Entries hold so much of a key, and no two of them the same.
        let key = (feature.key >> 24) << 24
        var count = counts[key] ?? Count(kind: feature.kind, level: feature.level)
        count.count += 1
        count.bodyCount += isInTitle ? 0 : 1
        count.isInTitle = count.isInTitle || isInTitle
        count.isInLead = count.isInLead || isInLead
        counts[key] = count
    }

    /// The most telling ones, sorted by key, and how often they stand in the body.
    func kept(maximum: Int) -> (entries: [Sketch.Entry], length: Int) {
        let all = counts.map { key, count in
            let entry = Sketch.Entry(
                key: key,
                kind: count.kind,
                level: count.level,
                count: count.count,
                isInTitle: count.isInTitle,
                isInLead: count.isInLead
            )
            return (
                entry: entry, body: count.bodyCount, worth: termWeight(entry) * pairShare(entry)
            )
        }
        let best = all.sorted {
            $0.worth == $1.worth ? $0.entry.bits < $1.entry.bits : $0.worth > $1.worth
        }.prefix(maximum)
        return (
            best.map(\.entry).sorted { $0.bits < $1.bits },
            best.reduce(0) { $0 + $1.body }
        )
    }

    /// Pairs say again what their words say.
    private func pairShare(_ entry: Sketch.Entry) -> Float { entry.kind == .pair ? 0.6 : 1 }
}

private func namedDays(in facts: ArticleFacts) -> [Sketch.NamedDay] {
    let start = facts.article.body.first?.start ?? 0
    var days: [Int32: Bool] = [:]
    for time in facts.times {
        // An instant begins with its day.
        guard let begin = time.begin?.prefix(10), begin.utf8.count == 10,
            time.end.map({ $0.prefix(10) == begin }) ?? true, let day = Day(text: String(begin))
        else { continue }
        let isInLead = time.range.start < start + leadBytes
        days[Int32(day.ordinal)] = days[Int32(day.ordinal)] ?? false || isInLead
    }
    // Those of the lead before those of the background.
    let ranked = days.sorted { left, right in
        left.value == right.value ? left.key > right.key : left.value
    }
    return ranked.prefix(namedDaysMaximum)
        .map { Sketch.NamedDay(ordinal: $0.key, isInLead: $0.value) }
        .sorted { $0.ordinal < $1.ordinal }
}
