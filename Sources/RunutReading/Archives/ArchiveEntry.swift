/// One page or document as an archive holds it, unpacked.
package struct ArchiveEntry {
    /// The archive's path and the names on the way in: `pile.zip!/news/a.html`. A record of a WARC
    /// is named by its address.
    package var path: String
    package var form: InputForm
    /// Where the page was fetched from.
    package var url: String?
    /// When it was fetched or saved, as the archive writes it.
    package var date: String?
    /// As the server gave it, in lower case and without parameters.
    package var contentType: String?
    package var charset: String?
    package var bytes: [UInt8]
    /// In place of bytes, for what is read record by record and may have any size; to be read
    /// before the next entry is asked for.
    var records: BytePieces?
    /// Why the bytes are not all there; nil for a whole one.
    package var damage: ReadingError?

    init(path: String, form: InputForm = .binary, bytes: [UInt8]) {
        (self.path, self.form, self.bytes) = (path, form, bytes)
    }
}

/// What was passed over, by reason, because it is no page.
package struct PassedOver: Hashable, Sendable {
    /// Records that tell of a fetch: requests, metadata, the archive itself.
    package var otherRecords = 0
    /// Pages that had not changed since they were fetched before.
    package var revisits = 0
    /// Answers other than 200.
    package var otherStatus = 0
    /// Pictures, films, scripts, style sheets.
    package var otherMedia = 0
    /// Folders, links and hidden files of a zip.
    package var noFiles = 0

    package init() {}

    mutating func add(_ other: PassedOver) {
        otherRecords += other.otherRecords
        revisits += other.revisits
        otherStatus += other.otherStatus
        otherMedia += other.otherMedia
        noFiles += other.noFiles
    }
}
