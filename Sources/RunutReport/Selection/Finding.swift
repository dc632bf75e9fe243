package import RunutPipeline
internal import RunutText

/// Something that a trace found and that somebody asks about.
package enum Finding: Sendable {
    /// A claim, with the numbers that the report gives it.
    case claim(Claim, story: Int, number: Int)
    /// Statements of an article that cover one byte of it, as indices into its facts.
    case statements([Int], ArticleFacts)

    package enum Failure: Error {
        case noSuchClaim, ambiguousClaim([String]), noSuchArticle, noStatement
    }

    /// - Parameters:
    ///   - name: a claim's id or the beginning of it, its number in the report (`3`, or `2.3` in
    ///     the second story), or an article and a byte of its text (`a.txt:120`).
    ///   - article: finds an article by a path, the end of one, or an id.
    package init(
        named name: String,
        in trace: Trace,
        article: (String) -> ArticleFacts?
    ) throws(Failure) {
        if let colon = name.lastIndex(of: ":"), let byte = UInt32(name[name.index(after: colon)...])
        {
            guard let facts = article(String(name[..<colon])) else { throw .noSuchArticle }
            let found = facts.attributions.indices.filter { index in
                let attribution = facts.attributions[index]
                return (attribution.content + attribution.source + attribution.cue).contains {
                    $0.start <= byte && byte < $0.end
                }
            }
            guard !found.isEmpty else { throw .noStatement }
            self = .statements(found, facts)
            return
        }
        // Stories are numbered as the report shows them.
        let selection = StorySelection(trace, showsAll: true)
        let stories = selection.full + selection.listed
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        if let last = parts.last ?? nil, let first = parts.first ?? nil, parts.count <= 2 {
            let story = parts.count == 2 ? first : 1
            guard story > 0, last > 0, stories.count >= story,
                stories[story - 1].claims.count >= last
            else { throw .noSuchClaim }
            self = .claim(stories[story - 1].claims[last - 1], story: story, number: last)
            return
        }
        let all = stories.enumerated().flatMap { story, value in
            value.claims.enumerated().map {
                (claim: $0.element, story: story + 1, number: $0.offset + 1)
            }
        }
        let found = all.filter { $0.claim.id.hasPrefix(name) }
        guard let only = found.first, !name.isEmpty else { throw .noSuchClaim }
        guard found.count == 1 else { throw .ambiguousClaim(found.map(\.claim.id)) }
        self = .claim(only.claim, story: only.story, number: only.number)
    }
}
