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
    /// Bytes from `offset` on that do not hold together. Inside an archive the path tells the
    /// names on the way in: `pile.zip!/news/a.html`.
    case damaged(path: String, offset: Int, Damage)
    case unsupported(path: String, Unsupported)
    /// More than `limit` bytes come out of each packed byte: made to exhaust whoever unpacks it.
    case tooDense(path: String, limit: Int)
    /// More entries than an archive may have.
    case tooMany(path: String, limit: Int)
    /// `program` is needed to read this form, and could not be started.
    case programMissing(path: String, program: String)
    case programFailed(path: String, program: String, ProgramEnd)
    /// One record, or what should hold records, is not written as its form wants.
    case malformed(path: String, place: InputPlace, reason: String)
    case notFetched(path: String, FetchProblem)

    package var path: String {
        switch self {
        case .missing(let path), .notAFile(let path), .unreadable(let path, _),
            .binary(let path, _), .notUTF8(let path, _), .empty(let path),
            .tooLarge(let path, _, _), .noArticles(let path, _), .tooDeep(let path, _),
            .damaged(let path, _, _), .unsupported(let path, _), .tooDense(let path, _),
            .tooMany(let path, _), .programMissing(let path, _), .programFailed(let path, _, _),
            .malformed(let path, _, _), .notFetched(let path, _):
            path
        }
    }
}

/// What is wrong with bytes that are damaged.
package enum Damage: String, Sendable {
    /// They end before they should.
    case truncated
    /// Compressed data that no compressor writes.
    case corrupt
    /// What comes out is not what went in.
    case checksum
    /// Bytes that belong to nothing.
    case garbage
    /// A header that cannot be read.
    case header
    /// A length that is not the length of what it stands before.
    case length
    /// An entry that shares its bytes with another.
    case overlap
    /// A name that leads out of the archive.
    case name
    /// A list of entries that is missing, or speaks of entries that are not there.
    case directory
    /// XML that is not well formed, or brings definitions of its own.
    case markup
}

/// How a program ended that did not do its work.
package enum ProgramEnd: Hashable, Sendable {
    case code(Int32)
    case signal(Int32)
    /// Its time was over.
    case stopped
}

/// What is whole and cannot be read all the same.
package enum Unsupported: Hashable, Sendable {
    case encryption
    /// A compression method, as its format numbers or names it.
    case compression(String)
    /// An archive in several files.
    case volumes
}

/// What an input may weigh at most.
package struct ReadingLimits: Sendable {
    /// A novel has about one million bytes; no news article comes near.
    package let articleBytes: Int
    package let folderDepth: Int
    /// One page or file inside an archive, unpacked, its markup included.
    package var pageBytes = 32 << 20
    /// A record's header, and that of the answer in it. Cookies fill some with 10 kB.
    package var headerBytes = 64 << 10
    /// Archives in archives: a WACZ has a zip, a gzip and a WARC, one in the other.
    package var archiveDepth = 6
    /// Entries that one zip may list; each keeps about 200 bytes in memory while it is read.
    package var archiveEntries = 1 << 18
    /// All that comes out of one archive and the archives in it.
    package var archiveBytes = 1 << 40
    /// How many bytes may come out of a packed one. Pages reach 30; deflate can reach 1,032.
    package var unpackingRatio = 200
    /// So much may come out at any ratio: small files of spaces are harmless.
    package var freelyUnpackedBytes = 16 << 20
    /// For a program that reads one document.
    package var programSeconds = 60

    package init(articleBytes: Int, folderDepth: Int) {
        self.articleBytes = articleBytes
        self.folderDepth = folderDepth
    }

    package static let standard = ReadingLimits(
        articleBytes: 16 << 20,
        folderDepth: 64
    )
}
