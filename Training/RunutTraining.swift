import Foundation
import RunutLanguages
import RunutPipeline
import RunutText

/// Trains and measures the taggers that come with the language packs.
@main
struct RunutTraining {
    static let usage = """
        usage: RunutTraining attribution-en TRAIN.jsonl WEIGHTS
               RunutTraining read-en ARTICLES.jsonl ANSWER.jsonl [WEIGHTS]
               RunutTraining names-id FILES... WEIGHTS
               RunutTraining check-names-id FILES...
               RunutTraining stories ID.jsonl ID-LABELS.jsonl EN.jsonl EN-LABELS.jsonl PACKS
        """

    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.count) {
        case ("attribution-en", 3): try trainEnglish(arguments[1], arguments[2])
        case ("read-en", 3...4):
            try readEnglish(arguments[1], arguments[2], weights: arguments.dropFirst(3).first)
        case ("names-id", 3...):
            let tagger = try nameTraining(Array(arguments.dropFirst().dropLast()))?.train()
            guard let tagger, let weights = arguments.last else { return }
            try Data(tagger.bytes).write(to: URL(fileURLWithPath: weights))
            print("\(tagger.bytes.count) bytes")
        case ("check-names-id", 2...):
            let files = Array(arguments.dropFirst())
            try nameTraining(files)?.crossValidate(files: files)
        case ("stories", 6):
            try await StoryTraining.run(Array(arguments[1...4]), writing: arguments[5])
        default:
            print(usage)
            exit(2)
        }
    }

    private static func nameTraining(_ files: [String]) throws -> NameTraining? {
        let pack = LanguagePack.indonesian
        guard let tagging = pack.nameTagging else { return nil }
        let articles = try files.enumerated().flatMap { number, path in
            try NamedArticle.read(path: path, file: number)
        }
        return NameTraining(articles, pack: pack, tagging: tagging)
    }

    private static func trainEnglish(_ path: String, _ weights: String) throws {
        let pack = LanguagePack.english
        guard let tagging = pack.attributionTagging else { return }
        let training = AttributionTraining(
            articles: try MarkedArticle.read(path: path, as: pack),
            tagging: tagging
        )
        let tagger = training.train()
        try Data(tagger.bytes).write(to: URL(fileURLWithPath: weights))
        print("\(tagger.bytes.count) bytes")
    }

    private static func readEnglish(_ path: String, _ answer: String, weights: String?) throws {
        var pack = LanguagePack.english
        if let weights {
            let data = try Data(contentsOf: URL(fileURLWithPath: weights))
            let tagger = data.withUnsafeBytes { LinearTagger(bytes: $0) }
            pack = pack.with(tagger)
        }
        var lines = ""
        let articles = try MarkedArticle.read(path: path, as: pack)
        let clock = ContinuousClock()
        var best = Duration.seconds(1000)
        var drafts: [[AttributionDraft]] = []
        for _ in 0..<5 {
            let start = clock.now
            drafts = articles.map { taggedAttributions(in: $0.article) }
            best = min(best, clock.now - start)
        }
        let words = articles.reduce(0) { $0 + $1.article.tokens.count { $0.kind != .mark } }
        print("\(words) words in \(best): \(best / Double(words) * 500) for 500")
        for (marked, drafts) in zip(articles, drafts) {
            lines += line(marked, drafts) + "\n"
        }
        try Data(lines.utf8).write(to: URL(fileURLWithPath: answer))
    }

    private static func line(_ marked: MarkedArticle, _ drafts: [AttributionDraft]) -> String {
        func ranges(_ tokens: [Range<Int>]) -> String {
            let ranges = tokens.map { marked.article.range(of: $0) }
            return "[" + ranges.map { "[\($0.start), \($0.end)]" }.joined(separator: ", ") + "]"
        }
        let attributions = drafts.map {
            "{\"source\": \(ranges($0.source.map { [$0] } ?? [])), \"cue\": \(ranges($0.cue)), "
                + "\"content\": \(ranges($0.content)), \"via\": \(ranges($0.via)), "
                + "\"stance\": \"\($0.stance.rawValue)\", \"rule\": \"\($0.rule)\"}"
        }
        return "{\"doc\": \"\(marked.name)\", \"attributions\": ["
            + attributions.joined(separator: ", ") + "]}"
    }
}
