/// One article-to-be out of an input: found and not yet understood, which is the slow part and
/// may be done elsewhere.
package struct Document: Sendable {
    enum Content: Sendable {
        /// Still in its file; opened when its turn comes.
        case source(ByteSource)
        case bytes([UInt8])
        case record(Record)
    }

    package let path: String
    package var alsoAt: [String] = []
    let form: InputForm
    let content: Content
    /// Where it was fetched from, by us or by who made the archive.
    var url: String?
    /// What the answer's header said.
    var charset: String?

    /// Of what is to be read, as far as that is known.
    package var byteCount: Int {
        switch content {
        case .source(let source): source.byteCount
        case .bytes(let bytes): bytes.count
        case .record(let record):
            switch record.content?.value {
            case .html(let bytes): bytes.count
            case .text(let text): text.utf8.count
            case nil: 0
            }
        }
    }
}
