internal import RunutExample
internal import RunutReading

/// The articles of all inputs in chunks, of which none holds more than one archive's entry over
/// its bounds.
struct DocumentFeed {
    struct Chunk: Sendable {
        var documents: [Document] = []
        var problems: [ReadingError] = []
        /// Inputs that were begun.
        var inputCount = 0
        fileprivate var bytes = 0
        /// What was fetched is looked at while the next is waited for.
        fileprivate var isFetched = false

        fileprivate var isFull: Bool {
            isFetched || documents.count >= chunkDocuments || bytes >= chunkBytes
        }
    }

    private var inputs: ArraySlice<InputArticle>
    private let map: FieldMap
    private let fetching: FetchSettings
    private var fetcher: Fetcher?
    private var reader: InputReader?
    private var alsoAt: [String] = []

    init(_ inputs: [InputArticle], map: FieldMap, fetching: FetchSettings) {
        (self.inputs, self.map, self.fetching) = (inputs[...], map, fetching)
    }

    /// Nil when all was handed over.
    mutating func nextChunk() -> Chunk? {
        var chunk = Chunk()
        while !chunk.isFull {
            do throws(ReadingError) {
                if reader == nil {
                    guard let input = inputs.popFirst() else { break }
                    chunk.inputCount += 1
                    alsoAt = input.alsoAt
                    if case .address = input.source { chunk.isFetched = true }
                    reader = try open(input)
                }
                if var document = try reader?.next() {
                    document.alsoAt = alsoAt
                    chunk.bytes += document.byteCount
                    chunk.documents.append(document)
                } else {
                    reader = nil
                }
            } catch {
                chunk.problems.append(error)
            }
        }
        let isEmpty = chunk.documents.isEmpty && chunk.problems.isEmpty && chunk.inputCount == 0
        return isEmpty ? nil : chunk
    }

    private mutating func open(_ input: InputArticle) throws(ReadingError) -> InputReader {
        let source: ByteSource
        switch input.source {
        case .file(let file): source = try ByteSource(file)
        case .standardInput: source = ByteSource(path: input.path, bytes: try readStandardInput())
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
