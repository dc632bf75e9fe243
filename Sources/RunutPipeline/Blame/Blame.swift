package import RunutText

/// Where one sentence of an article comes from, as far as the other articles show it.
package struct BlamedSentence: Sendable {
    /// What the article's own words are.
    package enum Manner: String, Sendable {
        /// The same words stand in another article.
        case copied
        /// Another article has it in other words, from one text.
        case rewritten
        /// Another article has it in another language, from one text.
        case translated
        /// One speaker's statement that another article hands on too.
        case statement
        /// Words of its own for what another article tells too.
        case ownWords = "own-words"
        /// Nobody else tells it.
        case alone
        /// There is no other article to compare it with.
        case cannotTell = "cannot-tell"
    }

    /// One article's version of the sentence.
    package struct Version: Sendable {
        package let evidence: Evidence
        package let manner: Manner
    }

    package let range: TextRange
    package let manner: Manner
    /// The sentence's other versions, in order of article and place.
    package let versions: [Version]
    /// Who told it first; nil where nobody else has the sentence.
    package let first: SharedSentence.First?
    /// The version that is first, where one is held: perhaps this one.
    package let firstVersion: Evidence?
    /// What this sentence has beyond the version it is compared with, in this article.
    package let added: [TextRange]
    /// What that version has beyond this one, in its own article.
    package let dropped: [Evidence]
    /// For each statement in it, who handed it on, nearest to the outlet first, and its source
    /// last; a source that nobody names is nil.
    package let hops: [[String?]]
    /// The claims that it tells and another article tells too.
    package let claims: [String]
}

/// Every sentence of an article's body, with where it comes from.
package func blame(
    _ article: Identifier<Article>,
    in story: Story,
    facts: [ArticleFacts]
) -> [BlamedSentence] {
    guard let own = facts.first(where: { $0.article.id == article }) else { return [] }
    let reading = BlameReading(own, story, facts)
    return own.sentences.enumerated().filter { _, sentence in
        own.article.body.contains { $0.overlaps(sentence) } && hasWords(own.article.text[sentence])
    }.map { number, sentence in
        reading.blamed(sentence, isCompared: number < story.sentencesRead)
    }
}

/// `1.` and `***` tell nothing.
private func hasWords(_ text: String) -> Bool { text.count { $0.isLetter } > 1 }

private struct BlameReading {
    let facts: ArticleFacts
    let story: Story
    private let languages: [Identifier<Article>: String]
    /// The sentences that stand elsewhere too, each with its place among the versions.
    private var shared: [(range: TextRange, sentence: Int, version: Int)] = []
    /// What the article tells that others tell too.
    private var told: [(range: TextRange, claim: String)] = []

    init(_ facts: ArticleFacts, _ story: Story, _ all: [ArticleFacts]) {
        (self.facts, self.story) = (facts, story)
        languages = Dictionary(
            all.map { ($0.article.id, $0.language) },
            uniquingKeysWith: { first, _ in first }
        )
        let id = facts.article.id
        for (number, sentence) in story.sharedSentences.enumerated() {
            for (place, version) in sentence.versions.enumerated()
            where version.evidence.article == id {
                shared.append((version.evidence.range, number, place))
            }
        }
        for claim in story.claims where claim.tellings.contains(where: { $0.article != id }) {
            for telling in claim.tellings where telling.article == id {
                told += telling.ranges.map { ($0, claim.id) }
            }
        }
    }

    /// - Parameter isCompared: false beyond what is read of a very long article.
    func blamed(_ range: TextRange, isCompared: Bool) -> BlamedSentence {
        let found = shared.first { $0.range.overlaps(range) }
        let sentence = found.map { story.sharedSentences[$0.sentence] }
        let own = found.flatMap { place in sentence.map { $0.versions[place.version] } }
        let others = sentence.map { versions(of: $0, besides: own) } ?? []
        let claims = told.filter { $0.range.overlaps(range) }.map(\.claim)
        let manner: BlamedSentence.Manner =
            others.map(\.manner).min { weight($0) < weight($1) }
            ?? (!isCompared || story.articles.count < 2
                ? .cannotTell : claims.isEmpty ? .alone : .ownWords)
        let compared = sentence.map { $0.versions[$0.compared].evidence.article }
        return BlamedSentence(
            range: range,
            manner: manner,
            versions: others,
            first: sentence?.first,
            firstVersion: sentence.flatMap(firstVersion),
            added: own?.added ?? [],
            dropped: (own?.dropped ?? []).compactMap { range in
                compared.map { Evidence(article: $0, range: range) }
            },
            hops: hops(in: range),
            claims: unique(claims)
        )
    }

    private func firstVersion(of sentence: SharedSentence) -> Evidence? {
        guard case .version(let index) = sentence.first else { return nil }
        return sentence.versions[index].evidence
    }

    /// Other articles' versions. The manner is that towards the version that all are compared
    /// with; between two others it is the looser of theirs.
    private func versions(
        of sentence: SharedSentence,
        besides own: SharedSentence.Version?
    ) -> [BlamedSentence.Version] {
        sentence.versions.filter { $0.evidence.article != facts.article.id }.map { version in
            let manners = [own?.manner, version.manner].compactMap { $0 }.map(manner)
            let loosest = manners.max { weight($0) < weight($1) } ?? .copied
            // Both may be translations of a third, into one language.
            let isTranslated = languages[version.evidence.article] != facts.language
            return BlamedSentence.Version(
                evidence: version.evidence,
                manner: loosest == .translated && !isTranslated ? .rewritten : loosest
            )
        }
    }

    private func manner(_ manner: SharedSentence.Manner) -> BlamedSentence.Manner {
        switch manner {
        case .copied: .copied
        case .rewritten: .rewritten
        case .translated: .translated
        case .statement: .statement
        }
    }

    /// The closer a version is, the more it says of where the words come from.
    private func weight(_ manner: BlamedSentence.Manner) -> Int {
        switch manner {
        case .copied: 0
        case .rewritten: 1
        case .translated: 2
        case .statement: 3
        case .ownWords: 4
        case .alone, .cannotTell: 5
        }
    }

    private func hops(in range: TextRange) -> [[String?]] {
        var result: [[String?]] = []
        for attribution in facts.attributions
        where attribution.content.contains(where: { $0.overlaps(range) }) {
            let chain: [String?] = attribution.via.map(\.name) + [attribution.who]
            if !result.contains(chain) { result.append(chain) }
        }
        return result
    }

    private func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }
}
