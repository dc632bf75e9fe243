internal import RunutLanguages
internal import RunutPipeline
internal import RunutReading

/// Reads articles in chunks on several cores and hands over what came of each chunk, in order.
///
/// Chunks are bounded by count and by bytes, and only a few are under way at a time, so that
/// memory does not grow with the pile.
struct FactsRun: Sendable {
    struct Chunk<Value: Sendable>: Sendable {
        var values: [Value] = []
        var problems: [ReadingError] = []
        var articleCount = 0
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
        var feed = DocumentFeed(articles, map: map, fetching: fetching)
        await concurrentForEach(
            { feed.nextChunk() },
            width: threads,
            { chunk in
                var result = Chunk<Value>(problems: chunk.problems, articleCount: chunk.inputCount)
                for document in chunk.documents {
                    do throws(ReadingError) {
                        let outcome = facts(
                            in: try readPage(document),
                            published: published,
                            using: LanguagePack.all,
                            gazetteer: gazetteer ?? .shipped
                        )
                        result.values.append(make(outcome.value))
                    } catch {
                        result.problems.append(error)
                    }
                }
                return result
            },
            consume: consume
        )
        await names.value
    }
}
