package import RunutText

/// One input as it was read, before anything is understood of it.
package struct RawPage: Sendable {
    /// The form of the input, as `input.form` in the facts names it.
    package enum Form: String, Sendable {
        case text, html
    }

    /// Where it came from: a file's path, `-` for standard input.
    package let path: String
    /// Other paths with the same content and name.
    package var alsoAt: [String]
    package let form: Form
    /// Hexadecimal SHA-256 of the bytes that were read.
    package let sha256: String
    package let byteCount: Int
    package let text: Text
    /// What was taken out of a web page, whose `text` is then the article's alone.
    package let extracted: ExtractedPage?

    package init(
        path: String,
        alsoAt: [String] = [],
        form: Form,
        sha256: String,
        byteCount: Int,
        text: Text,
        extracted: ExtractedPage? = nil
    ) {
        self.path = path
        self.alsoAt = alsoAt
        self.form = form
        self.sha256 = sha256
        self.byteCount = byteCount
        self.text = text
        self.extracted = extracted
    }
}
