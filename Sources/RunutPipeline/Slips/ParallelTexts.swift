internal import RunutText

/// Stretches of several articles that tell one thing.
struct ParallelTexts: Sendable {
    struct Member: Sendable {
        let article: Int
        let tokens: [Range<Int>]
    }

    let members: [Member]
    /// The sentences are versions of one, not only tellings of one claim.
    let isOneSentence: Bool
    /// The member told first, where that is known.
    let first: Int?
}

extension SlipArticles {
    /// The versions of each shared sentence.
    func sharedSentences(of story: Story) -> [ParallelTexts] {
        story.sharedSentences.map { sentence in
            var first: Int?
            if case .version(let index) = sentence.first {
                first = number(of: sentence.versions[index].evidence.article)
            }
            return ParallelTexts(
                members: sentence.versions.compactMap { version in
                    member(version.evidence.article, [version.evidence.range])
                },
                isOneSentence: true,
                first: first
            )
        }
    }

    /// The tellings of each claim.
    func claims(of story: Story) -> [ParallelTexts] {
        story.claims.map { claim in
            ParallelTexts(
                members: claim.tellings.compactMap { member($0.article, $0.ranges) },
                isOneSentence: false,
                first: nil
            )
        }
    }

    /// What stands in two languages: versions of one sentence, and the sentences that tell one
    /// claim. A translation goes its own way, and few of its sentences are sure to be versions
    /// of one; what is asked of the words makes up for it.
    func translations(of story: Story) -> [ParallelTexts] {
        let told = claims(of: story).map { text in
            ParallelTexts(
                members: text.members.map { member in
                    ParallelTexts.Member(
                        article: member.article,
                        tokens: member.tokens.map { all[member.article].sentence(around: $0) }
                    )
                },
                isOneSentence: false,
                first: nil
            )
        }
        return (sharedSentences(of: story) + told).filter { text in
            Set(text.members.map { all[$0.article].facts.language }).count > 1
        }
    }

    /// Whether some article of the one side was out before any of the other.
    func isEarlier(_ one: [Int], than others: [Int]) -> Bool {
        let days = { (articles: [Int]) in
            articles.compactMap { all[$0].facts.article.published?.day }.min()
        }
        guard let first = days(one), let other = days(others) else { return false }
        return first < other
    }

    private func member(
        _ article: Identifier<Article>,
        _ ranges: [TextRange]
    ) -> ParallelTexts.Member? {
        number(of: article).map { number in
            ParallelTexts.Member(
                article: number,
                tokens: ranges.map { all[number].tokens.places(in: $0) }.filter { !$0.isEmpty }
            )
        }
    }
}

extension SlipArticle {
    /// The sentences that some tokens lie in.
    func sentence(around tokens: Range<Int>) -> Range<Int> {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start > 0, sentences[start - 1] == sentences[tokens.lowerBound] { start -= 1 }
        while end < sentences.count, sentences[end] == sentences[tokens.upperBound - 1] { end += 1 }
        return start..<end
    }
}
