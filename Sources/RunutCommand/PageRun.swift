internal import RunutLanguages
internal import RunutPipeline
internal import RunutReading
internal import RunutReport
internal import RunutText

/// Reads articles in chunks on several cores and hands over what came of each chunk, in order.
///
/// Chunks are bounded by count and by bytes, and only a few are under way at a time, so that
/// memory does not grow with the pile.
struct PageRun: Sendable {
    struct Chunk<Value: Sendable>: Sendable {
        var values: [Value] = []
        var problems: [ReadingError] = []
        var articleCount = 0
        /// Of the inputs, as far as they were read.
        var byteCount = 0
        /// Other versions of articles read before, which are left out.
        var versionCount = 0
        var leftovers: [Leftovers] = []
        /// Of articles that were not read quite as they stand.
        var remarkedPaths: [String] = []
    }

    let articles: [InputArticle]
    let map: FieldMap
    let fetching: FetchSettings
    let follows: Bool
    let published: Day?
    /// The shipped one where nil, which is built while the first articles are read.
    let gazetteer: Gazetteer?
    let threads: Int
    /// Paths of articles that need not be read.
    var passedOver: Set<String> = []
    /// Pages are fetched, and nobody is named whom their hosts may ask.
    let lacksContact: Bool

    init(_ inputs: Inputs, _ options: CommonOptions, gazetteer: Gazetteer?) throws {
        articles = inputs.articles
        map = try options.fieldMap()
        fetching = options.fetching.settings
        follows = options.fetching.follow
        published = options.published?.day
        self.gazetteer = gazetteer
        threads = options.threadCount
        lacksContact = (inputs.haveAddresses || follows) && options.fetching.contact == nil
    }

    /// - Parameter make: gives the article too, by which its versions are told.
    func run<Value: Sendable>(
        _ make: @escaping @Sendable (RawPage) -> (Article, Value),
        consume: (Chunk<Value>) -> Bool
    ) async {
        // The tables of names and those of the languages are built at the same time: together
        // they are nearly all of a start.
        let names = Task.detached { _ = Gazetteer.shipped }
        var known = KnownArticles()
        var joiner = PartJoiner()
        var isStopped = false
        var feed = DocumentFeed(articles, map: map, fetching: fetching, follows: follows)
        await concurrentForEach(
            { feed.nextChunk() },
            width: threads,
            { [passedOver] chunk in
                var result = Made<Value>(
                    chunk: Chunk(
                        problems: chunk.problems,
                        articleCount: chunk.documents.count,
                        byteCount: chunk.readBytes,
                        leftovers: chunk.leftovers
                    )
                )
                for document in chunk.documents where !passedOver.contains(document.path) {
                    do throws(ReadingError) {
                        let page = try readPage(document)
                        if !page.remarks.isEmpty { result.chunk.remarkedPaths.append(page.path) }
                        result.pages.append(
                            page.isPart ? .part(page) : .whole(made(of: page, make))
                        )
                    } catch {
                        result.chunk.problems.append(error)
                    }
                }
                return result
            },
            consume: { chunk in
                var whole = Made<Value>(chunk: chunk.chunk)
                for page in chunk.pages {
                    guard case .part(let part) = page else {
                        whole.pages.append(page)
                        continue
                    }
                    whole.pages += joiner.add(part).map { .whole(made(of: $0, make)) }
                }
                isStopped = !consume(known.taken(whole))
                return !isStopped
            }
        )
        let rest = joiner.rest().map { Made<Value>.Page.whole(made(of: $0, make)) }
        if !isStopped, !rest.isEmpty {
            _ = consume(known.taken(Made(pages: rest)))
        }
        await names.value
    }

    /// What one task made of a chunk, with what may turn out to be versions of one article.
    private struct Made<Value: Sendable>: Sendable {
        enum Page: Sendable {
            case whole((versions: UInt64?, value: Value))
            /// One that waits for the others of its article.
            case part(RawPage)
        }

        var chunk = Chunk<Value>()
        var pages: [Page] = []
    }

    /// The articles that were handed on, by what all their versions have in common.
    private struct KnownArticles {
        private var known: Set<UInt64> = []

        mutating func taken<Value>(_ made: Made<Value>) -> Chunk<Value> {
            var chunk = made.chunk
            for page in made.pages {
                guard case .whole(let (versions, value)) = page else { continue }
                if let versions, !known.insert(versions).inserted {
                    chunk.versionCount += 1
                } else {
                    chunk.values.append(value)
                }
            }
            return chunk
        }
    }

    func facts(in page: RawPage) -> ArticleFacts {
        RunutPipeline.facts(
            in: page,
            published: published,
            using: LanguagePack.all,
            gazetteer: gazetteer ?? .shipped
        ).value
    }

    func article(in page: RawPage) -> Article {
        clean(
            page,
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
        _ make: @escaping @Sendable (RawPage) -> (Article, Value),
        write: ([Value], inout ProblemLog) -> [UInt8],
        close: () async -> [UInt8] = { [] }
    ) async throws {
        var log = ProblemLog(interface: interface, of: articles)
        log.begin(inputs)
        if lacksContact { log.noteMissingContact() }
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
                log.note(chunk)
                return put(write(chunk.values, &log))
            }
        )
        if failure == nil { _ = put(await close()) }
        log.end()
        if let failure {
            Console.note(interface.message(failure))
            throw ExitStatus.worldFailed
        }
        if log.hasProblems { throw ExitStatus.someInputFailed }
    }
}

private func made<Value>(
    of page: RawPage,
    _ make: (RawPage) -> (Article, Value)
) -> (versions: UInt64?, value: Value) {
    let (article, value) = make(page)
    return (versions(of: article), value)
}

extension RawPage {
    /// Whether other pages of its article may stand in the pile.
    fileprivate var isPart: Bool { fields.part != nil && kind == .article }
}

/// The same for the AMP, mobile and print versions of one article: its address and its title. Nil
/// where either is not told; many pages name their front page as their address.
private func versions(of article: Article) -> UInt64? {
    guard let url = article.page.url, let title = article.title else { return nil }
    let address = articleAddress(url)
    guard !address.hasSuffix("/") else { return nil }
    var hash = StableHash()
    hash.combine(address)
    hash.combine(title.lowercased())
    return hash.value
}
