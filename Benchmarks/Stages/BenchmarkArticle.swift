import Foundation
import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

/// An article as it is handed to every reader that is compared: its text, its language, and
/// the day that "yesterday" counts from.
struct BenchmarkArticle {
    let language: String
    let anchor: Day?
    let text: Text

    /// From lines of language, day and text (in base 64).
    static func read(path: String) throws -> [BenchmarkArticle] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        return lines.compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 3, let text = Data(base64Encoded: String(parts[2])) else {
                return nil
            }
            return BenchmarkArticle(
                language: String(parts[0]),
                anchor: Day(text: String(parts[1])),
                text: Text(String(decoding: text, as: UTF8.self))
            )
        }
    }

    /// All of the text is body: what is measured are stages, not how pages are cleaned.
    func annotated(as pack: LanguagePack) -> AnnotatedArticle {
        let article = Article(wholeOf: RawPage(text))
        return annotate(article, as: pack)
    }
}
