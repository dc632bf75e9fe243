package import RunutText

/// One input as it was read, before anything is understood of it.
package struct RawPage: Sendable {
    /// Where it came from: a file's path, `-` for standard input; inside an archive or a feed the
    /// names on the way in follow: `pile.zip!/news/a.html`, `feed.xml#3`.
    package let path: String
    /// Other paths with the same content and name.
    package var alsoAt: [String]
    /// What the input itself calls it.
    package let key: String?
    /// Where it was fetched from, or where it says it stands; without tracking parameters.
    package let url: String?
    package let form: InputForm
    /// Hexadecimal SHA-256 of the bytes that were read.
    package let sha256: String
    package let byteCount: Int
    /// Of plain text the input byte for byte; else the article's text alone.
    package let text: Text
    /// What the page itself sets apart in its text; nothing for plain text.
    package let blocks: [Block]
    /// What is told outside the text; nothing for plain text.
    package let fields: PageFields
    package let kind: PageKind
    /// How `text` was made of the input; nil for plain text.
    package let extractor: String?
    /// What of the input was not taken as it stands, as sentences.
    package let remarks: [String]

    package init(
        path: String,
        alsoAt: [String] = [],
        key: String? = nil,
        url: String? = nil,
        form: InputForm,
        sha256: String,
        byteCount: Int,
        text: Text,
        blocks: [Block] = [],
        fields: PageFields = PageFields(),
        kind: PageKind = .article,
        extractor: String? = nil,
        remarks: [String] = []
    ) {
        self.path = path
        self.alsoAt = alsoAt
        self.key = key
        self.url = url
        self.form = form
        self.sha256 = sha256
        self.byteCount = byteCount
        self.text = text
        self.blocks = blocks
        self.fields = fields
        self.kind = kind
        self.extractor = extractor
        self.remarks = remarks
    }
}
