internal import RunutExample
internal import RunutReading

/// The articles of all inputs in chunks, of which none holds more than one archive's entry over
/// its bounds.
struct DocumentFeed {
    struct Chunk: Sendable {
        var documents: [Document] = []
        var problems: [ReadingError] = []
        /// Of the inputs: of one that is not read to its end as much as its articles have.
        var readBytes = 0
        /// What of the inputs that were ended is no article here.
        var leftovers: [Leftovers] = []
        fileprivate var bytes = 0
        /// An input was begun, though it may have no article.
        fileprivate var hasInput = false
        /// What was fetched is looked at while the next is waited for.
        fileprivate var isFetched = false

        fileprivate var isFull: Bool {
            isFetched || documents.count >= chunkDocuments || bytes >= chunkBytes
        }

        fileprivate var isEmpty: Bool {
            documents.isEmpty && problems.isEmpty && leftovers.isEmpty && !hasInput
        }
    }

    private var inputs: ArraySlice<InputArticle>
    private let map: FieldMap
    private let fetching: FetchSettings
    private var fetcher: Fetcher?
    private var reader: InputReader?
    private var alsoAt: [String] = []
    private var path = ""
    /// Of the input that is read, the bytes that no article had yet.
    private var unreadBytes = 0
    private var following: FollowedAddresses?

    /// - Parameter follows: whether what feeds and sitemaps only name is fetched.
    init(_ inputs: [InputArticle], map: FieldMap, fetching: FetchSettings, follows: Bool) {
        (self.inputs, self.map, self.fetching) = (inputs[...], map, fetching)
        following = follows ? FollowedAddresses(given: inputs) : nil
    }

    /// Nil when all was handed over.
    mutating func nextChunk() -> Chunk? {
        var chunk = Chunk()
        while !chunk.isFull {
            do throws(ReadingError) {
                if reader == nil {
                    guard try beginInput(&chunk) else { break }
                }
                if var document = try reader?.next() {
                    document.alsoAt = alsoAt
                    let read = min(unreadBytes, document.byteCount)
                    unreadBytes -= read
                    chunk.readBytes += read
                    chunk.bytes += document.byteCount
                    chunk.documents.append(document)
                } else {
                    endInput(&chunk)
                }
            } catch {
                chunk.problems.append(error)
            }
        }
        return chunk.isEmpty ? nil : chunk
    }

    /// False when there is no input left.
    private mutating func beginInput(_ chunk: inout Chunk) throws(ReadingError) -> Bool {
        guard let input = inputs.popFirst() ?? following?.next() else { return false }
        chunk.hasInput = true
        (path, alsoAt, unreadBytes) = (input.path, input.alsoAt, input.byteCount ?? 0)
        if case .address = input.source { chunk.isFetched = true }
        reader = try open(input)
        reader?.follows = following?.keepsNames ?? false
        return true
    }

    private mutating func endInput(_ chunk: inout Chunk) {
        guard let ended = reader else { return }
        reader = nil
        chunk.readBytes += unreadBytes
        var leftovers = Leftovers(path: path, ended)
        if let added = following?.add(ended.named.kept) { leftovers.inFeeds -= added }
        if leftovers.isWorthTelling { chunk.leftovers.append(leftovers) }
    }

    private mutating func open(_ input: InputArticle) throws(ReadingError) -> InputReader {
        let source: ByteSource
        switch input.source {
        case .file(let file): source = try ByteSource(file)
        case .standardInput: return .standardInput(map: map)
        case .example(let index): source = ByteSource(path: input.path, bytes: exampleBytes(index))
        case .address:
            var fetcher = self.fetcher ?? Fetcher(fetching)
            defer { self.fetcher = fetcher }
            return InputReader(try fetcher.fetch(input.path), map: map)
        }
        return InputReader(source, map: map)
    }
}

private func exampleBytes(_ index: Int) -> [UInt8] {
    let article = runut_example_article(index)
    return Array(UnsafeBufferPointer(start: article.bytes, count: article.count))
}

private let chunkDocuments = 32
private let chunkBytes = 1 << 18
