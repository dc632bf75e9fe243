import Foundation
import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

/// One marked article of a corpus: `{"doc", "text", "attributions": [{"source", "cue",
/// "content"}]}` with byte ranges.
struct MarkedArticle {
    /// One attribution as token ranges.
    struct Frame {
        let source: [Range<Int>]
        let cue: [Range<Int>]
        let content: [Range<Int>]
    }

    let name: String
    let article: AnnotatedArticle
    let frames: [Frame]

    private struct Line: Decodable {
        struct Marks: Decodable {
            let source: [[Int]]
            let cue: [[Int]]
            let content: [[Int]]
        }

        let doc: String
        let text: String
        let attributions: [Marks]
    }

    static func read(path: String, as pack: LanguagePack) throws -> [MarkedArticle] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try data.split(separator: 0x0A).map {
            MarkedArticle(try JSONDecoder().decode(Line.self, from: Data($0)), pack)
        }
    }

    private init(_ line: Line, _ pack: LanguagePack) {
        name = line.doc
        let article = annotate(Article(wholeOf: RawPage(Text(line.text))), as: pack)
        self.article = article
        func tokens(_ ranges: [[Int]]) -> [Range<Int>] {
            ranges.compactMap { range in
                let found = article.tokens.indices.filter {
                    Int(article.tokens[$0].start) < range[1]
                        && Int(article.tokens[$0].end) > range[0]
                }
                guard let first = found.first, let last = found.last else { return nil }
                return first..<last + 1
            }
        }
        frames = line.attributions.map {
            Frame(source: tokens($0.source), cue: tokens($0.cue), content: tokens($0.content))
        }
    }
}

extension MarkedArticle.Frame {
    /// Writes this attribution's labels over others.
    func mark(_ labels: inout [TagLabel]) {
        for (ranges, begin, inside) in [
            (content, TagLabel.contentBegin, TagLabel.contentInside),
            (source, .sourceBegin, .sourceInside),
            (cue, .cueBegin, .cueInside),
        ] {
            for range in ranges {
                for index in range { labels[index] = index == range.lowerBound ? begin : inside }
            }
        }
    }
}

/// A stretch overwritten in its middle goes on with a beginning.
func repaired(_ labels: [TagLabel]) -> [TagLabel] {
    var result = labels
    for index in result.indices {
        let before = index > 0 ? result[index - 1] : nil
        guard !result[index].follows(before) else { continue }
        result[index] =
            switch result[index] {
            case .sourceInside: .sourceBegin
            case .cueInside: .cueBegin
            default: .contentBegin
            }
    }
    return result
}
