/// Why an input could not be read. The edge puts it in words.
package enum ReadingError: Error, Hashable, Sendable {
    case missing(path: String)
    /// A device, a socket, a pipe: nothing that can be read twice.
    case notAFile(path: String)
    /// `code` is what the system gave as `errno`.
    case unreadable(path: String, code: Int32)
    /// A zero byte, which no text holds.
    case binary(path: String, offset: Int)
    case notUTF8(path: String, offset: Int)
    case empty(path: String)
    case tooLarge(path: String, byteCount: Int, limit: Int)
    /// `skipped` files have names that no plain text has.
    case noArticles(path: String, skipped: Int)
    case tooDeep(path: String, limit: Int)
    /// One record, or what should hold records, is not written as its form wants.
    case malformed(path: String, place: InputPlace, reason: String)

    package var path: String {
        switch self {
        case .missing(let path), .notAFile(let path), .unreadable(let path, _),
            .binary(let path, _), .notUTF8(let path, _), .empty(let path),
            .tooLarge(let path, _, _), .noArticles(let path, _), .tooDeep(let path, _),
            .malformed(let path, _, _):
            path
        }
    }
}

/// What an input may weigh at most.
package struct ReadingLimits: Sendable {
    /// A novel has about one million bytes; no news article comes near.
    package let articleBytes: Int
    package let folderDepth: Int

    package init(articleBytes: Int, folderDepth: Int) {
        self.articleBytes = articleBytes
        self.folderDepth = folderDepth
    }

    package static let standard = ReadingLimits(
        articleBytes: 16 << 20,
        folderDepth: 64
    )
}
