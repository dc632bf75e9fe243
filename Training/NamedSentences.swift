import Foundation
import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText

/// Sentences with their names marked, set as an article of twenty lines.
struct NamedArticle {
    struct Name: Hashable {
        let start: Int
        let end: Int
        let kind: Mention.Kind
    }

    let text: String
    let names: [Name]
    /// Which file it comes from.
    let file: Int

    private static let sentencesPerArticle = 20

    /// Reads one token a line, the token first and its tag (`B-PER`) last, a blank line after
    /// each sentence.
    static func read(path: String, file: Int) throws -> [NamedArticle] {
        let lines = try String(contentsOfFile: path, encoding: .utf8)
            .replacing("\r\n", with: "\n").components(separatedBy: "\n")
        var sentences: [[(token: String, tag: String)]] = [[]]
        for line in lines {
            let columns = line.components(separatedBy: .whitespaces).filter { !$0.isEmpty }
            if let token = columns.first, let tag = columns.last, columns.count > 1 {
                sentences[sentences.count - 1].append((token, tag))
            } else if sentences.last?.isEmpty == false {
                sentences.append([])
            }
        }
        sentences.removeAll(where: \.isEmpty)
        return stride(from: 0, to: sentences.count, by: sentencesPerArticle).map { start in
            let end = min(sentences.count, start + sentencesPerArticle)
            return NamedArticle(Array(sentences[start..<end]), file: file)
        }
    }

    private init(_ sentences: [[(token: String, tag: String)]], file: Int) {
        var text = ""
        var names: [Name] = []
        for sentence in sentences {
            var open: (start: Int, end: Int, kind: String)?
            func close() {
                if let name = open, let kind = Mention.Kind(tag: name.kind) {
                    names.append(Name(start: name.start, end: name.end, kind: kind))
                }
                open = nil
            }
            var spacing = Spacing()
            for (token, tag) in sentence {
                text += spacing.before(token)
                let start = text.utf8.count
                text += token
                let kind = String(tag.dropFirst(2))
                if tag == "O" || tag.hasPrefix("B-") || open?.kind != kind { close() }
                if tag != "O" { open = (open?.start ?? start, text.utf8.count, kind) }
            }
            close()
            text += "\n"
        }
        self.text = text
        self.names = names
        self.file = file
    }

    /// The article as the first half of the pipeline sees it.
    func annotated(as pack: LanguagePack) -> AnnotatedArticle {
        let page = RawPage(
            path: "",
            form: .text,
            sha256: "",
            byteCount: text.utf8.count,
            text: Text(text)
        )
        return annotate(clean(page, published: nil, using: [pack]).value, as: pack)
    }
}

/// Where spaces stand between the tokens of one sentence.
private struct Spacing {
    private var isTight = true
    private var isQuoting = false

    mutating func before(_ token: String) -> String {
        let closes = token == "\"" && isQuoting
        let space = isTight || closes || token.allSatisfy { ",.;:!?)]%".contains($0) } ? "" : " "
        if token == "\"" { isQuoting.toggle() }
        isTight = token.allSatisfy { "([".contains($0) } || token == "\"" && isQuoting
        return space
    }
}

extension Mention.Kind {
    fileprivate init?(tag: String) {
        switch tag {
        case "PER", "PERSON": self = .person
        case "ORG", "ORGANIZATION", "ORGANISATION", "NOR": self = .organisation
        case "LOC", "LOCATION", "GPE", "PLACE": self = .place
        default: return nil
        }
    }
}
