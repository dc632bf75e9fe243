internal import RunutText

/// One version of a sentence against another one.
struct SentenceComparison {
    let article: StoryArticle
    let sentence: Int
    let other: StoryArticle
    let otherSentence: Int
    /// One text stands behind both articles.
    let isOneText: Bool

    func version(isCompared: Bool) -> SharedSentence.Version {
        let tokens = article.sentences[sentence]
        let manner = manner
        return SharedSentence.Version(
            evidence: article.evidence(article.range(of: tokens)),
            manner: isCompared ? nil : manner,
            added: isCompared ? [] : extra(article, tokens, beyond: other, otherTokens),
            dropped: isCompared ? [] : extra(other, otherTokens, beyond: article, tokens)
        )
    }

    private var otherTokens: Range<Int> { other.sentences[otherSentence] }

    private var isTranslated: Bool { article.facts.language != other.facts.language }

    private var manner: SharedSentence.Manner {
        // What is quoted may have been heard twice; prose is not said twice in the same words.
        if isQuoted(article, article.sentences[sentence]), isQuoted(other, otherTokens) {
            return .statement
        }
        if !isTranslated, isVerbatim { return .copied }
        let speakers = speakers(article, sentence).intersection(speakers(other, otherSentence))
        if !isOneText, !speakers.isEmpty { return .statement }
        return isTranslated ? .translated : .rewritten
    }

    /// Whether most words of the shorter stand in the other in the same rows of three.
    private var isVerbatim: Bool {
        let (a, b) = (rows(article, article.sentences[sentence]), rows(other, otherTokens))
        let shorter = min(a.count, b.count)
        return Double(a.intersection(b).count) >= 0.6 * Double(shorter)
    }

    private func rows(_ article: StoryArticle, _ range: Range<Int>) -> Set<UInt64> {
        let words = range.filter { article.tokens[$0].kind != .mark }
            .map { article.tokens[$0].hash }
        guard words.count > 3 else { return Set(words) }
        return Set(
            (0...words.count - 3).map { start in
                var hash = StableHash()
                for word in words[start..<start + 3] { hash.combine(word) }
                return hash.value
            }
        )
    }

    /// What one version tells and the other does not, neighbours as one. Between languages
    /// only names, figures and times can be compared.
    private func extra(
        _ one: StoryArticle,
        _ tokens: Range<Int>,
        beyond two: StoryArticle,
        _ others: Range<Int>
    ) -> [TextRange] {
        let known = Set(others.lazy.map { two.terms[$0].key })
        var result: [TextRange] = []
        var previous = -2
        for token in tokens {
            let term = one.terms[token]
            guard term.kind != .none, !known.contains(term.key),
                !isTranslated || term.kind != .word
            else { continue }
            let range = range(of: term, at: token, in: one)
            if previous == token - 1, let last = result.last {
                result[result.count - 1] = TextRange(last.start, max(last.end, range.end))
            } else if result.last.map({ $0.end <= range.start }) ?? true {
                result.append(range)
            }
            previous = token
        }
        return result
    }

    /// A name or a time is shown whole.
    private func range(of term: Term, at token: Int, in article: StoryArticle) -> TextRange {
        let own = article.tokens[token].range
        switch term.kind {
        case .entity:
            return article.facts.mentions[Int(term.fact)].range
        case .time:
            return article.facts.times[Int(term.fact)].range
        default:
            return own
        }
    }
}
