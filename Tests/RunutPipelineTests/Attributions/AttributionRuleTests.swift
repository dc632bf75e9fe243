import Foundation
import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText
import Testing

/// Runs the examples that every rule carries. A rule without examples fails.
@Suite struct AttributionRuleTests {
    @Test(arguments: proofs)
    func `every example reads as it says`(proof: Proof) {
        let (pack, rule) = (proof.pack, proof.rule)
        let name = pack.code + "/attribution/" + rule.name
        #expect(!rule.examples.isEmpty)
        #expect(!rule.counterexamples.isEmpty)
        for example in rule.examples {
            let marked = MarkedStatement(example)
            let read = attributions(in: marked.text, as: pack)
            #expect(
                read.contains { $0.rule == name && marked.agrees(with: $0) },
                "\(name): \(example) reads as \(read.map { marked.write($0) })"
            )
        }
        for text in rule.counterexamples {
            let read = attributions(in: Text(text), as: pack)
            #expect(!read.contains { $0.rule == name }, "\(name) must not match \(text)")
        }
    }

    struct Proof: Sendable, CustomTestStringConvertible {
        let pack: LanguagePack
        let rule: AttributionRule
        var testDescription: String { pack.code + "/" + rule.name }
    }

    static let proofs = LanguagePack.all.flatMap { pack in
        pack.attributionRules.map { Proof(pack: pack, rule: $0) }
    }

    /// A rule that no example proves would go unseen.
    @Test func `every rule in the code has its proof`() throws {
        let proven = Set(LanguagePack.indonesian.attributionRules.map(\.name))
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/RunutPipeline/Attributions/Rules")
        var found: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
            let code = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for line in code.split(separator: "\n") where line.contains("rule: ") {
                // Every second part stands between quotation marks.
                let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
                for index in stride(from: 1, to: parts.count, by: 2) {
                    found.insert(String(parts[index]))
                }
            }
        }
        #expect(found.count > 20)
        #expect(
            found.subtracting(proven).isEmpty,
            "without examples: \(found.subtracting(proven).sorted())"
        )
    }
}

func attributions(in text: Text, as pack: LanguagePack) -> [Attribution] {
    let article = Article(wholeOf: RawPage(text))
    let annotated = annotate(article, as: pack)
    return RunutPipeline.attributions(
        in: annotated,
        names: names(in: annotated, gazetteer: .shipped)
    )
}

/// Test text with a statement in ⟦ ⟧, its source in ⟨ ⟩ and its cue in ‹ ›.
struct MarkedStatement {
    let text: Text
    private(set) var content: [TextRange] = []
    private(set) var source: [TextRange] = []
    private(set) var cue: [TextRange] = []

    init(_ marked: String) {
        var text = ""
        var starts: [Int] = []
        for character in marked {
            let here = text.utf8.count
            switch character {
            case "⟦", "⟨", "‹": starts.append(here)
            case "⟧": content.append(TextRange(starts.removeLast(), here))
            case "⟩": source.append(TextRange(starts.removeLast(), here))
            case "›": cue.append(TextRange(starts.removeLast(), here))
            default: text.append(character)
            }
        }
        self.text = Text(text)
    }

    func agrees(with attribution: Attribution) -> Bool {
        attribution.content == content && attribution.source == source && attribution.cue == cue
    }

    func write(_ attribution: Attribution) -> String {
        func words(_ ranges: [TextRange]) -> String {
            ranges.map { text[$0] }.joined(separator: " … ")
        }
        return "\(attribution.rule): [\(words(attribution.content))] \(words(attribution.source)) "
            + "<\(words(attribution.cue))>"
    }
}
