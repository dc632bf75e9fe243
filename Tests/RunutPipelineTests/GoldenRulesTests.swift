import Foundation
import RunutLanguages
import RunutPipeline
import Testing

/// `Documentation/Rules.md` is made of the rules themselves. After a change:
/// `RUNUT_UPDATE_GOLDEN=1 swift test --filter Golden`
@Suite struct GoldenRulesTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Documentation/Rules.md")

    @Test func `the list of rules is up to date`() throws {
        let rules = RulesDocument.text
        if ProcessInfo.processInfo.environment["RUNUT_UPDATE_GOLDEN"] == "1" {
            try Data(rules.utf8).write(to: Self.file)
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        let isUpToDate = written == rules
        #expect(isUpToDate, "RUNUT_UPDATE_GOLDEN=1 swift test --filter Golden writes Rules.md")
    }
}

private enum RulesDocument {
    static var text: String {
        var lines = [
            "# Rules", "",
            "Written by a test from the rules themselves; what a rule finds stands between ⟦ and ⟧.",
            "The names are stable: facts carry them.", "",
        ]
        for pack in LanguagePack.all where !pack.times.rules.isEmpty {
            lines += ["## Times, \(pack.code)", ""]
            for rule in pack.times.rules { lines += time(rule) }
        }
        for pack in LanguagePack.all where !pack.attributionRules.isEmpty {
            lines += ["## Attributions, \(pack.code)", ""]
            lines += ["The statement stands in ⟦ ⟧, its source in ⟨ ⟩, its cue in ‹ ›.", ""]
            for rule in pack.attributionRules { lines += attribution(rule, pack.code) }
        }
        for pack in LanguagePack.all where !pack.page.furniture.isEmpty {
            lines += ["## Furniture, \(pack.code)", ""]
            for rule in pack.page.furniture { lines += furniture(rule) }
        }
        lines += ["## Furniture by its looks, in every language", ""]
        for rule in FurnitureRule.looks { lines += furniture(rule) }
        return lines.joined(separator: "\n")
    }

    private static func time(_ rule: TimeRule) -> [String] {
        ["### \(rule.name)", ""]
            + rule.examples.map { example in
                let anchor = example.anchor.map { ", read on \($0)" } ?? ""
                return "- \(shown(example.text)) is `\(example.value)`\(anchor)"
            }
            + rule.counterexamples.map { "- not: \(shown($0))" } + [""]
    }

    private static func attribution(_ rule: AttributionRule, _ code: String) -> [String] {
        ["### \(code)/attribution/\(rule.name)", "", rule.summary, ""]
            + rule.examples.map { "- \(shown($0))" }
            + rule.counterexamples.map { "- not: \(shown($0))" } + [""]
    }

    private static func furniture(_ rule: FurnitureRule) -> [String] {
        ["### \(rule.name)", ""] + rule.examples.map { "- \(shown($0))" }
            + rule.counterexamples.map { "- not: \(shown($0))" } + [""]
    }

    /// On one line; marks of the document's own are of no effect in it.
    private static func shown(_ text: String) -> String {
        let line = text.replacing("\n", with: " ↵ ")
        return String(
            line.flatMap { "\\`*_<>[]|#".contains($0) ? ["\\", $0] : [$0] }
        )
    }
}
