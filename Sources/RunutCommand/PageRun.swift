internal import RunutLanguages
internal import RunutPipeline
internal import RunutReading
internal import RunutReport

/// Reads articles in chunks on several cores and hands over what came of each chunk, in order.
///
/// Chunks are bounded by count and by bytes, and only a few are under way at a time, so that
/// memory does not grow with the pile.
struct PageRun: Sendable {
    struct Chunk<Value: Sendable>: Sendable {
        var values: [Value] = []
        var problems: [ReadingError] = []
        var articleCount = 0
    }

    let articles: [InputArticle]
    let map: FieldMap
    let published: Day?
    /// The shipped one where nil, which is built while the first articles are read.
    let gazetteer: Gazetteer?
    let threads: Int

    init(_ inputs: Inputs, _ options: CommonOptions, gazetteer: Gazetteer?) throws {
        articles = inputs.articles
        map = try options.fieldMap()
        published = options.published?.day
        self.gazetteer = gazetteer
        threads = options.threadCount
    }

    func run<Value: Sendable>(
        _ make: @escaping @Sendable (RawPage) -> Value,
        consume: (Chunk<Value>) -> Bool
    ) async {
        // The tables of names and those of the languages are built at the same time: together
        // they are nearly all of a start.
        let names = Task.detached { _ = Gazetteer.shipped }
        var feed = DocumentFeed(articles, map: map)
        await concurrentForEach(
            { feed.nextChunk() },
            width: threads,
            { chunk in
                var result = Chunk<Value>(problems: chunk.problems, articleCount: chunk.inputCount)
                for document in chunk.documents {
                    do throws(ReadingError) {
                        result.values.append(make(try readPage(document)))
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

    func facts(in page: RawPage) -> ArticleFacts {
        RunutPipeline.facts(
            in: page,
            published: published,
            using: LanguagePack.all,
            gazetteer: gazetteer ?? .shipped
        ).value
    }

    func cleanArticle(in page: RawPage) -> CleanArticle {
        RunutPipeline.cleanArticle(
            in: page,
            published: published,
            using: LanguagePack.all,
            gazetteer: gazetteer ?? .shipped
        )
    }
}

extension PageRun {
    /// Runs over all articles, writes to standard output what `write` gives for each chunk's
    /// values, says what went wrong, and ends as the README's table of exit codes says.
    /// - Parameter close: what stands at the end of everything.
    func write<Value: Sendable>(
        _ inputs: Inputs,
        interface: Interface,
        _ make: @escaping @Sendable (RawPage) -> Value,
        write: ([Value], inout ProblemLog) -> [UInt8],
        close: () -> [UInt8] = { [] }
    ) async throws {
        var log = ProblemLog(interface: interface, articleCount: articles.count)
        log.begin(inputs)
        var failure: WritingError?
        func put(_ bytes: [UInt8]) -> Bool {
            do throws(WritingError) {
                try Console.write(bytes)
                return true
            } catch {
                failure = error
                return false
            }
        }
        await run(
            make,
            consume: { chunk in
                log.note(chunk.problems, articleCount: chunk.articleCount)
                return put(write(chunk.values, &log))
            }
        )
        if failure == nil { _ = put(close()) }
        log.end()
        if let failure {
            Console.note(interface.message(failure))
            throw ExitStatus.worldFailed
        }
        if log.hasProblems { throw ExitStatus.someInputFailed }
    }
}
