internal import RunutLanguages
internal import RunutPipeline
internal import RunutReading
internal import RunutText

/// Reads articles in chunks on several cores and hands over what came of each chunk, in order.
///
/// Chunks are bounded by count and by bytes, and only a few are under way at a time, so that
/// memory does not grow with the pile.
struct FactsRun: Sendable {
    struct Chunk<Value: Sendable>: Sendable {
        var values: [Value] = []
        var problems: [ReadingError] = []
        var articleCount = 0
        /// Other versions of articles read before, which are left out.
        var versionCount = 0
    }

    let articles: [InputArticle]
    let map: FieldMap
    let fetching: FetchSettings
    let published: Day?
    /// The shipped one where nil, which is built while the first articles are read.
    let gazetteer: Gazetteer?
    let threads: Int

    func run<Value: Sendable>(
        _ make: @escaping @Sendable (ArticleFacts) -> Value,
        consume: (Chunk<Value>) -> Bool
    ) async {
        let (published, gazetteer) = (published, gazetteer)
        // The tables of names and those of the languages are built at the same time: together
        // they are nearly all of a start.
        let names = Task.detached { _ = Gazetteer.shipped }
        var known = KnownArticles()
        var feed = DocumentFeed(articles, map: map, fetching: fetching)
        await concurrentForEach(
            { feed.nextChunk() },
            width: threads,
            { chunk in
                var result = Made<Value>(problems: chunk.problems, inputCount: chunk.inputCount)
                for document in chunk.documents {
                    do throws(ReadingError) {
                        let page = try readPage(document)
                        let outcome = facts(
                            in: page,
                            published: published,
                            using: LanguagePack.all,
                            gazetteer: gazetteer ?? .shipped
                        )
                        result.values.append((versions(of: outcome.value), make(outcome.value)))
                    } catch {
                        result.problems.append(error)
                    }
                }
                return result
            },
            consume: { consume(known.taken($0)) }
        )
        await names.value
    }

    /// What one task made of a chunk.
    private struct Made<Value: Sendable>: Sendable {
        var values: [(versions: UInt64?, value: Value)] = []
        var problems: [ReadingError]
        var inputCount: Int
    }

    /// The articles that were handed on, by what all their versions have in common.
    private struct KnownArticles {
        private var known: Set<UInt64> = []

        mutating func taken<Value>(_ made: Made<Value>) -> Chunk<Value> {
            var chunk = Chunk<Value>(problems: made.problems, articleCount: made.inputCount)
            for (versions, value) in made.values {
                if let versions, !known.insert(versions).inserted {
                    chunk.versionCount += 1
                } else {
                    chunk.values.append(value)
                }
            }
            return chunk
        }
    }
}

/// The same for the AMP, mobile and print versions of one article: its address and its title. Nil
/// where either is not told; many pages name their front page as their address.
private func versions(of facts: ArticleFacts) -> UInt64? {
    let article = facts.article
    guard let url = article.page.url, let title = article.title else { return nil }
    let address = articleAddress(url)
    guard !address.hasSuffix("/") else { return nil }
    var hash = StableHash()
    hash.combine(address)
    hash.combine(title.lowercased())
    return hash.value
}
