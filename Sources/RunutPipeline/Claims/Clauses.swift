internal import RunutLanguages
internal import RunutText

/// Cuts an article into its clauses: every attributed content and every narrated stretch
/// with a finite verb, each as small as still makes a statement.
func clauses(of article: StoryArticle) -> [Clause] {
    var reader = ClauseReader(article)
    return reader.read()
}

private struct ClauseReader {
    let article: StoryArticle
    /// The innermost attribution whose content holds the token; -1 for narration, -2 for
    /// the words that only say who speaks.
    private var owner: [Int]
    private var result: [Clause] = []
    /// The attribution that a next sentence may go on with.
    private var speaker: Int?

    init(_ article: StoryArticle) {
        self.article = article
        owner = Array(repeating: -1, count: article.tokens.count)
        markAttributions()
    }

    mutating func read() -> [Clause] {
        for (index, sentence) in article.sentences.enumerated() { read(sentence, index) }
        return result
    }

    private mutating func markAttributions() {
        let attributions = article.facts.attributions
        for attribution in attributions {
            for range in attribution.source + attribution.cue + attribution.via.compactMap(\.range)
            {
                for token in article.tokens(in: range) { owner[token] = -2 }
            }
        }
        // Wider contents first, so that the narrower ones end on top.
        let order = attributions.indices.sorted {
            let (left, right) = (width(attributions[$0]), width(attributions[$1]))
            return left == right ? $0 < $1 : left > right
        }
        for index in order {
            for range in attributions[index].content {
                for token in article.tokens(in: range) { owner[token] = index }
            }
        }
    }

    private func width(_ attribution: Attribution) -> Int {
        attribution.content.reduce(0) { $0 + $1.byteCount }
    }

    private mutating func read(_ sentence: Range<Int>, _ index: Int) {
        let isHeading =
            !article.tokens[sentence].contains { $0.mark.endsSentence }
            && sentence.count < 12
        let groups = grouped(sentence)
        let carried = carriedSpeaker(sentence, groups)
        // `Melansir Kabar Nusa, demikian laporan Radio Tirta.`: it only says who said the one before.
        if groups.contains(where: { $0.owner == -2 }), !groups.contains(where: { $0.owner >= 0 }) {
            return
        }
        var context: [Range<Int>] = []
        for group in groups where group.owner != -2 {
            let isNarration = group.owner == -1
            if isNarration, isHeading { continue }
            let pieces = split(group.runs)
            if isNarration, !pieces.contains(where: { hasPredicate($0.runs) }) {
                // `KM Harapan | dilaporkan | tenggelam`: the subject stands outside. A whole
                // sentence without a verb that we know still tells something.
                context = group.runs
                let count = group.runs.reduce(0) { $0 + contentCount($1) }
                if count < 2 || groups.contains(where: { $0.owner >= 0 }) { continue }
            }
            for piece in pieces where article.tellsSomething(piece.runs) {
                let speaker = isHearsay(piece.runs) ? nil : carried
                result.append(
                    Clause(
                        article: article.index,
                        sentence: index,
                        runs: piece.runs,
                        context: context + piece.context,
                        attribution: isNarration ? speaker : group.owner,
                        isCarried: isNarration && speaker != nil
                    )
                )
            }
            context = []
        }
        remember(sentence, groups, carried)
    }

    private struct Group {
        let owner: Int
        var runs: [Range<Int>]
    }

    /// The sentence's tokens by owner, each owner's runs together, in order of first token.
    private func grouped(_ sentence: Range<Int>) -> [Group] {
        var groups: [Group] = []
        var start = sentence.lowerBound
        for index in sentence.lowerBound..<sentence.upperBound {
            guard index + 1 == sentence.upperBound || owner[index + 1] != owner[start] else {
                continue
            }
            let run = start..<index + 1
            if let place = groups.firstIndex(where: { $0.owner == owner[start] }),
                owner[start] != -2
            {
                groups[place].runs.append(run)
            } else {
                groups.append(Group(owner: owner[start], runs: [run]))
            }
            start = index + 1
        }
        return groups
    }
}

// MARK: Speakers that go on

extension ClauseReader {
    /// Whose statement a sentence without a speaker goes on with, if it plainly does: the
    /// sentence before, in the same paragraph, was "X says that ..." to its end. "According to
    /// X" claims no more than its own sentence.
    private func carriedSpeaker(_ sentence: Range<Int>, _ groups: [Group]) -> Int? {
        guard let speaker, groups.allSatisfy({ $0.owner == -1 }),
            !article.tokens[sentence.lowerBound].shape.contains(.lineStart),
            !article.tokens[sentence].contains(where: { $0.mark.isDoubleQuote })
        else { return nil }
        return speaker
    }

    /// `diperkirakan`, `reportedly`: what nobody in particular says is not the speaker's.
    private func isHearsay(_ runs: [Range<Int>]) -> Bool {
        runs.joined().contains { article.words.clauses.hearsay.contains(article.tokens[$0]) }
    }

    private mutating func remember(_ sentence: Range<Int>, _ groups: [Group], _ carried: Int?) {
        speaker = carried
        guard carried == nil, let last = groups.last(where: { $0.owner >= 0 }) else { return }
        let attribution = article.facts.attributions[last.owner]
        guard attribution.who != nil, attribution.kind == .indirect, attribution.stance == .asserts,
            let cue = attribution.cue.first, let content = attribution.content.last,
            let source = attribution.source.first, source.start < cue.start,
            cue.start < attribution.content[0].start,
            let end = last.runs.last?.upperBound, sentence.upperBound - end <= 1,
            content.start < article.tokens[end - 1].end
        else { return }
        speaker = last.owner
    }
}

// MARK: Cutting

extension ClauseReader {
    private struct Piece {
        var runs: [Range<Int>]
        var context: [Range<Int>]
    }

    /// Cuts runs where a clause ends, keeping together what cannot stand alone.
    private func split(_ runs: [Range<Int>]) -> [Piece] {
        var pieces: [Piece] = []
        for run in runs {
            for part in parts(of: trimmed(run)) where !part.isEmpty {
                let isRelative = article.words.clauses.relatives.contains(
                    article.tokens[part.lowerBound]
                )
                if hasPredicate([part]), contentCount(part) >= 2 {
                    if let last = pieces.last, !hasPredicate(last.runs) {
                        // `Kim, yang jarang bepergian, ...`: the name belongs to both.
                        if isRelative {
                            pieces.insert(
                                Piece(runs: [part], context: last.runs),
                                at: pieces.count - 1
                            )
                        } else {
                            pieces[pieces.count - 1].runs.append(part)
                        }
                    } else {
                        let context = context(after: pieces, isRelative: isRelative)
                        pieces.append(Piece(runs: [part], context: context))
                    }
                } else if let last = pieces.indices.last {
                    pieces[last].runs.append(part)
                } else {
                    pieces.append(Piece(runs: [part], context: []))
                }
            }
        }
        return pieces.map { Piece(runs: joined($0.runs), context: $0.context) }
    }

    /// What a clause takes over from the one before it: the last words, when it is said of
    /// them (`..., tempat ia lahir`), else the words before the predicate.
    private func context(after pieces: [Piece], isRelative: Bool) -> [Range<Int>] {
        guard let piece = pieces.last, let first = piece.runs.first, let last = piece.runs.last
        else { return [] }
        if isRelative { return [max(last.lowerBound, last.upperBound - 4)..<last.upperBound] }
        let verb = first.first {
            isVerb($0) || article.words.clauses.markers.contains(article.tokens[$0])
        }
        let end = verb ?? first.upperBound
        return end > first.lowerBound ? [first.lowerBound..<end] : piece.context
    }

    /// Neighbouring runs made one.
    private func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for run in runs {
            if let last = result.last, run.lowerBound - last.upperBound <= 1,
                run.lowerBound >= last.upperBound
            {
                result[result.count - 1] = last.lowerBound..<run.upperBound
            } else {
                result.append(run)
            }
        }
        return result
    }

    /// The run without marks and `bahwa` at its ends.
    private func trimmed(_ run: Range<Int>) -> Range<Int> {
        var (start, end) = (run.lowerBound, run.upperBound)
        while start < end, article.tokens[start].kind == .mark { start += 1 }
        while end > start, article.tokens[end - 1].kind == .mark { end -= 1 }
        return article.closed(start..<end)
    }

    private func parts(of run: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = run.lowerBound
        var index = run.lowerBound + 1
        while index < run.upperBound {
            if opensClause(index, since: start, limit: run.upperBound) {
                result.append(trimmed(start..<index))
                start = index
            }
            index += 1
        }
        result.append(trimmed(start..<run.upperBound))
        return result
    }

    private func opensClause(_ index: Int, since start: Int, limit: Int) -> Bool {
        let tokens = article.tokens
        let before = tokens[index - 1]
        if before.mark.endsSentence || before.mark == .semicolon { return true }
        let clauses = article.words.clauses
        guard index - start >= 3 else { return false }
        if before.mark == .comma {
            if clauses.openers.contains(tokens[index])
                || clauses.openersAfterComma.contains(tokens[index])
                || isVerb(index)
            {
                return true
            }
            // `..., yang X, Y`: the comma that ends a relative clause.
            if clauses.relatives.contains(tokens[start]) { return true }
            return false
        }
        return clauses.openers.contains(tokens[index]) && hasPredicate([start..<index])
            && limit - index >= 4
    }

    private func contentCount(_ range: Range<Int>) -> Int {
        article.terms[range].count { $0.kind != .none }
    }

    private func hasPredicate(_ runs: [Range<Int>]) -> Bool {
        runs.joined().contains {
            isVerb($0) || article.words.clauses.markers.contains(article.tokens[$0])
        }
    }

    private func isVerb(_ index: Int) -> Bool { article.isVerb(index) }
}

extension StoryArticle {
    /// Whether a word looks like a finite verb.
    func isVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, terms[index].kind == .word || terms[index].kind == .none else {
            return false
        }
        if words.clauses.verbs.contains(token) { return true }
        guard !token.isCapitalised || index == 0 || tokens[index - 1].kind == .mark,
            token.byteCount >= 5, !words.clauses.notVerbs.contains(token)
        else { return false }
        let bytes = facts.article.text.bytes[token.range.bytes]
        return words.clauses.verbPrefixes.contains { prefix in
            zip(bytes, prefix).allSatisfy { $0 | 0x20 == $1 } && bytes.count > prefix.count + 2
        }
    }
}
