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
    let published: Day?
    /// The shipped one where nil, which is built while the first articles are read.
    let gazetteer: Gazetteer?
    let threads: Int

    private static let chunkArticles = 32
    private static let chunkBytes = 1 << 18

    func run<Value: Sendable>(
        _ make: @escaping @Sendable (ArticleFacts) -> Value,
        consume: (Chunk<Value>) -> Bool
    ) async {
        let chunks = chunks
        let (published, gazetteer) = (published, gazetteer)
        // The tables of names and those of the languages are built at the same time: together
        // they are nearly all of a start.
        let names = Task.detached { _ = Gazetteer.shipped }
        await concurrentForEach(
            count: chunks.count,
            width: threads,
            { index in
                var result = Chunk<Value>()
                for article in chunks[index] {
                    result.articleCount += 1
                    do throws(ReadingError) {
                        let page = try readPage(
                            path: article.path,
                            alsoAt: article.alsoAt,
                            bytes: article.readBytes()
                        )
                        let outcome = facts(
                            in: page,
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

    private var chunks: [[InputArticle]] {
        var result: [[InputArticle]] = []
        var chunk: [InputArticle] = []
        var bytes = 0
        for article in articles {
            let size = article.byteCount ?? Self.chunkBytes
            if !chunk.isEmpty,
                chunk.count == Self.chunkArticles || bytes + size > Self.chunkBytes
            {
                result.append(chunk)
                (chunk, bytes) = ([], 0)
            }
            chunk.append(article)
            bytes += size
        }
        if !chunk.isEmpty { result.append(chunk) }
        return result
    }
}
