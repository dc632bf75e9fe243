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

        fileprivate var isFull: Bool {
            documents.count >= chunkDocuments || bytes >= chunkBytes
        }
    }

    private var inputs: ArraySlice<InputArticle>
    private let map: FieldMap
    private var reader: InputReader?
    private var alsoAt: [String] = []

    init(_ inputs: [InputArticle], map: FieldMap) {
        (self.inputs, self.map) = (inputs[...], map)
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
                    reader = InputReader(try input.open(), map: map)
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
}

private let chunkDocuments = 32
private let chunkBytes = 1 << 18
