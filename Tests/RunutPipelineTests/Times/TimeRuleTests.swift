import RunutLanguages
import RunutPipeline
import RunutTesting
import RunutText
import Testing

@Suite struct TimeRuleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: TimeRule
        let grammar: TimeGrammar
        var testDescription: String { rule.name }
    }

    static let cases = LanguagePack.all.flatMap { pack in
        pack.times.rules.map { Case(rule: $0, grammar: pack.times) }
    }

    @Test(arguments: cases)
    func `every example reads as it says`(of each: Case) {
        let rule = each.rule
        #expect(!rule.examples.isEmpty, "\(rule.name) has no example")
        #expect(!rule.counterexamples.isEmpty, "\(rule.name) has no counterexample")
        for example in rule.examples {
            let marked = MarkedText(example.text)
            let times = timeExpressions(
                in: tokens(in: marked.text),
                text: marked.text,
                grammar: each.grammar,
                anchor: example.anchor.flatMap { Day(text: $0) }
            )
            #expect(
                times.map { marked.text[$0.range] } == marked.ranges.map { marked.text[$0] },
                "\(rule.name): \(example.text) gives \(times.map { ($0.value, $0.rule) })"
            )
            #expect(times.last?.value == example.value, "\(rule.name): \(example.text)")
            #expect(times.last?.rule == rule.name, "\(rule.name): \(example.text)")
        }
        for text in rule.counterexamples {
            let text = Text(text)
            let times = timeExpressions(
                in: tokens(in: text),
                text: text,
                grammar: each.grammar,
                anchor: Day(text: "2024-04-05")
            )
            #expect(
                !times.contains { $0.rule == rule.name },
                "\(rule.name) must find nothing in: \(text[text.all])"
            )
        }
    }

    @Test func `rule names are unique`() {
        let names = Self.cases.map(\.rule.name)
        #expect(Set(names).count == names.count)
    }
}
