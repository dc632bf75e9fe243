internal import RunutLanguages
internal import RunutText

/// The names of an article as they stand in the text: what the rules find, put right by the
/// tagger where the pack has one.
func nameSpans(of article: AnnotatedArticle, _ finder: NameFinder) -> [NameSpan] {
    let rules = finder.spans()
    guard let tagging = article.pack.nameTagging, let tagger = tagging.tagger else { return rules }
    let features = NameFeatures(article, rules: rules, finder, tagging)
    return TaggedSpans(finder: finder, tagging: tagging)
        .join(NameStage(tagger).names(features), rules)
        .map { withForeignEnding($0, article) }
}

/// `Moody's`: Indonesian has no possessive, so what looks like one belongs to the name.
private func withForeignEnding(_ span: NameSpan, _ article: AnnotatedArticle) -> NameSpan {
    let end = span.tokens.upperBound
    guard span.known == nil, end < article.tokens.count,
        !article.tokens[end].shape.contains(.spaceBefore), article.tokens[end].isWord,
        [0x27, 0xE2].contains(article.article.text.bytes[Int(article.tokens[end].start)])
    else { return span }
    var span = span
    span.tokens = span.tokens.lowerBound..<end + 1
    return span
}

/// Joins what the tagger sees with what the rules know.
private struct TaggedSpans {
    let finder: NameFinder
    let tagging: NameTagging
    private var tokens: [Token] { finder.article.tokens }

    func join(_ names: [TaggedName], _ rules: [NameSpan]) -> [NameSpan] {
        var result: [NameSpan] = []
        var named = WordIndex()
        var next = 0
        let pieces = names.flatMap(pieces)
        for name in NameAgreement(pieces, finder: finder).agreed(pieces) {
            while next < rules.count, rules[next].tokens.upperBound <= name.tokens.lowerBound {
                add(rules[next], to: &result, named)
                note(result.last, in: &named)
                next += 1
            }
            if next < rules.count, prevails(rules[next], over: name) {
                result.append(rules[next])
                note(result.last, in: &named)
                next += 1
                continue
            }
            if let end = result.last?.tokens.upperBound, end > name.tokens.lowerBound { continue }
            var office: Range<Int>?
            while next < rules.count, rules[next].tokens.lowerBound < name.tokens.upperBound {
                if rules[next].tokens.lowerBound == name.tokens.lowerBound {
                    office = rules[next].office
                }
                // What goes on behind this name may touch the next as well.
                guard rules[next].tokens.upperBound <= name.tokens.upperBound else { break }
                next += 1
            }
            result.append(span(name, office: office))
            note(result.last, in: &named)
        }
        for rule in rules[next...] {
            add(rule, to: &result, named)
            note(result.last, in: &named)
        }
        return result
    }

    /// What the user's file names, and an outlet of which the tagger sees only a part.
    private func prevails(_ rule: NameSpan, over name: TaggedName) -> Bool {
        guard let known = rule.known, rule.tokens.overlaps(name.tokens) else { return false }
        let entry = finder.gazetteer.entries[known.entry]
        return entry.isOwn
            || entry.kind == .media && name.tokens.clamped(to: rule.tokens) == name.tokens
    }

    /// Beside what the tagger sees, a name is: what the gazetteer knows, what stands in
    /// parentheses behind a name, what ends as a body does, and what was named before.
    private func add(_ rule: NameSpan, to result: inout [NameSpan], _ named: WordIndex) {
        let end = result.last?.tokens.upperBound ?? 0
        guard rule.tokens.lowerBound >= end else { return }
        let isName =
            rule.known != nil && !isAttribute(rule) || isAppended(rule, to: end)
            || rule.tokens.count > 1 && finder.words[rule.tokens.upperBound - 1].contains(.endsBody)
            || rule.known == nil && rule.tokens.allSatisfy { named.contains(tokens[$0].hash) }
            || isPlace(rule)
        if isName { result.append(rule) }
    }

    /// `bendungan Karang Asri`: the noun before it says what it is.
    private func isPlace(_ rule: NameSpan) -> Bool {
        let first = rule.tokens.lowerBound
        return rule.known == nil && rule.tokens.count > 1 && first > 0
            && finder.words[first - 1].contains(.placeNoun) && !tokens[first - 1].isCapitalised
    }

    /// The words of people, and what was introduced in parentheses.
    private func note(_ span: NameSpan?, in named: inout WordIndex) {
        guard let span,
            span.kind == .person || isAppended(span, to: span.tokens.lowerBound - 1)
        else { return }
        for index in span.tokens { named[tokens[index].hash] = 1 }
    }

    /// `bahasa Jepang`, `dolar Kanada`: a country that only tells of what kind a thing is.
    private func isAttribute(_ rule: NameSpan) -> Bool {
        guard let known = rule.known, finder.gazetteer.entries[known.entry].kind == .country,
            let before = tokens[..<rule.tokens.lowerBound].last
        else { return false }
        return before.isWord && !before.isCapitalised
            && (finder.words[rule.tokens.lowerBound - 1].isDisjoint(with: particles)
                || tagging.nationals.contains(before))
            && !finder.article.pack.placePrepositions.contains(before)
    }

    private var particles: WordClass {
        [
            .endsNoun, .coordinator, .opener, .complementizer, .relative, .subordinator,
            .addressee, .agent, .says, .accordingTo, .relayPreposition, .adverb, .topic, .purpose,
            .mediaNoun, .group,
        ]
    }

    /// `Badan Sungai Nasional (BSN)`
    private func isAppended(_ rule: NameSpan, to end: Int) -> Bool {
        end > 0 && rule.tokens.lowerBound == end + 1 && tokens[end].mark == .openParenthesis
            && rule.tokens.upperBound < tokens.count
            && tokens[rule.tokens.upperBound].mark == .closeParenthesis
    }

    /// A name without marks at its ends; what parentheses hold is a name of its own, and no name
    /// goes on in the next sentence.
    private func pieces(_ name: TaggedName) -> [TaggedName] {
        let range = name.tokens
        let cuts = range.dropFirst().filter {
            tokens[$0].mark == .openParenthesis
                || tokens[$0].mark == .dash && tokens[$0].shape.contains(.spaceBefore)
                    && finder.knownName(at: $0 + 1, limit: range.upperBound) != nil
                || tokens[$0 - 1].mark.endsSentence
                    && finder.article.sentence(at: $0)?.tokens.lowerBound == $0
        }
        return zip([range.lowerBound] + cuts, cuts + [range.upperBound])
            .compactMap { unmarked($0..<$1) }
            .flatMap { unjoined(TaggedName(tokens: untitled($0, name.kind), kind: name.kind)) }
            .map(evident)
    }

    /// `KM Tanjung Sela`, `harian Gema Sela`, `melansir Gema Sela`: what stands before shows that
    /// a name is nobody's.
    private func evident(_ name: TaggedName) -> TaggedName {
        let first = name.tokens.lowerBound
        if first > 0, tagging.vessels.contains(tokens[first - 1]) {
            let named = tokens[first - 1].isCapitalised ? first - 1 : first
            return TaggedName(tokens: named..<name.tokens.upperBound, kind: .organisation)
        }
        guard name.kind == .person, first > 0,
            finder.words[first - 1].contains(.relays)
                || finder.words[max(0, first - 2)..<first].contains(where: {
                    $0.contains(.mediaNoun)
                }),
            !name.tokens.contains(where: finder.isGivenName)
        else { return name }
        return TaggedName(tokens: name.tokens, kind: .organisation)
    }

    private func unmarked(_ range: Range<Int>) -> Range<Int>? {
        guard let first = range.first(where: { tokens[$0].kind != .mark }),
            let last = range.last(where: { tokens[$0].kind != .mark }),
            first < last || tokens[first].isCapitalised
        else { return nil }
        return first..<last + 1
    }

    /// `Belitung Wayan Sela`, `Korea Selatan YTN`: two names that the gazetteer parts.
    private func unjoined(_ name: TaggedName) -> [TaggedName] {
        let (first, limit) = (name.tokens.lowerBound, name.tokens.upperBound)
        guard !finder.isGivenName(first),
            let known = finder.knownName(at: first, limit: limit), known.end < limit,
            tokens[known.end].isWord,
            !finder.isPartOfName(known.name, first..<known.end, limit: limit)
        else { return [name] }
        let rest = finder.knownName(at: known.end, limit: limit)
        let isOutlet =
            rest.map { finder.gazetteer.entries[$0.name.entry].kind == .media } ?? false
        guard
            name.kind == .person
                || rest?.end == limit && (name.kind == .place || isOutlet)
        else { return [name] }
        return [
            TaggedName(tokens: first..<known.end, kind: .place),
            TaggedName(tokens: known.end..<limit, kind: name.kind),
        ]
    }

    /// `Iptu Wayan` is Wayan.
    private func untitled(_ range: Range<Int>, _ kind: Mention.Kind) -> Range<Int> {
        guard kind == .person else { return range }
        let name = range.drop { isTitle($0) || tokens[$0].kind == .mark }
        return name.isEmpty ? range : name.startIndex..<range.upperBound
    }

    private func isTitle(_ index: Int) -> Bool {
        !finder.words[index].isDisjoint(with: [.office, .honorific])
            && !finder.isGivenName(index)
    }

    private func span(_ name: TaggedName, office: Range<Int>?) -> NameSpan {
        let kind: NameSpan.Kind =
            switch name.kind {
            case .person: .person
            case .organisation: .organisation
            case .place: .place
            }
        let first = name.tokens.lowerBound
        let titles = (max(0, first - 4)..<first).reversed().prefix { isTitle($0) }.count
        return NameSpan(
            tokens: name.tokens,
            kind: kind,
            known: known(name),
            office: office ?? (kind == .person && titles > 0 ? first - titles..<first : nil)
        )
    }

    /// The gazetteer's entry of a whole name, with or without what it is: `Kota Vladivostok`.
    private func known(_ name: TaggedName) -> GazetteerName? {
        let limit = name.tokens.upperBound
        let first =
            name.tokens.dropLast().prefix {
                !tokens[$0].isCapitalised
                    || !finder.words[$0].isDisjoint(with: [.placeNoun, .mediaNoun])
            }.endIndex
        for start in Set([name.tokens.lowerBound, first]).sorted() {
            guard let match = finder.knownName(at: start, limit: limit) else { continue }
            // `RAI Sport` is RAI.
            if match.end < limit, limit - match.end <= 2, name.kind == .organisation,
                finder.gazetteer.entries[match.name.entry].kind == .media
            {
                return match.name
            }
            guard match.end == limit else { continue }
            let kind = finder.gazetteer.entries[match.name.entry].kind
            // One word may name a person as well as a place.
            if name.kind != .person || kind == .media || limit - start > 1 { return match.name }
        }
        return nil
    }
}
