import Foundation
import RunutPipeline
import RunutReading
import RunutText

/// How fast near-copies are found among articles that are in memory, and then passages between
/// them, on one core. Each figure is that of the fastest round.
struct CopyStage: Encodable {
    let articles: Int
    let bytes: Int
    let groups: Int
    let passages: Int
    /// Making the prints, a part of `seconds`.
    let printSeconds: Double
    /// Near-copies alone: prints, candidates, verification, groups.
    let seconds: Double
    /// All that `runut copies` finds: groups with what changed, passages, standing texts.
    let allSeconds: Double

    /// - Parameter path: JSON lines with `text`.
    init(path: String, rounds: Int) throws {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let texts = try lines.map { line in
            Text(try JSONDecoder().decode(Line.self, from: Data(line.utf8)).text)
        }
        let articles = texts.enumerated().map { Self.article($1, id: UInt64($0)) }
        var (making, alone, all) = (Double.infinity, Double.infinity, Double.infinity)
        var groups = 0
        var passages = 0
        for _ in 0..<rounds {
            var reader = PrintReader()
            making = min(
                making,
                secondsOf { for text in texts { _ = reader.prints(of: text, [text.all]) } }
            )
            var copies = NearCopies()
            let round = secondsOf {
                for text in texts {
                    _ = copies.add(reader.prints(of: text, [text.all])) { index in
                        Letters(texts[index], [texts[index].all])
                    }
                }
            }
            alone = min(alone, round)
            groups = Set(texts.indices.map { copies.group(of: $0) }).count
            let whole = secondsOf {
                let prepared = articles.map { article in
                    CopyArticle(article, prints: reader.prints(of: article.text, article.body))
                }
                passages = RunutPipeline.copies(among: prepared).passages.count
            }
            all = min(all, whole)
        }
        (self.articles, self.groups, self.passages) = (texts.count, groups, passages)
        bytes = texts.reduce(0) { $0 + $1.bytes.count }
        (printSeconds, seconds, allSeconds) = (making, alone, all)
    }

    private struct Line: Decodable {
        let text: String
    }

    /// All of the text is body: how pages are cleaned is not measured.
    private static func article(_ text: Text, id: UInt64) -> Article {
        Article(wholeOf: RawPage(text), id: Identifier(id))
    }
}

/// `seconds` is a figure's name here.
private func secondsOf(_ work: () -> Void) -> Double { seconds(work) }
