import RunutLanguages
import RunutPipeline
import RunutReading
import RunutTesting
import RunutText
import Testing

/// One rule of one pack, so that a failure names it.
struct RuleCase: CustomTestStringConvertible, Sendable {
    let rule: FurnitureRule
    var testDescription: String { rule.name }

    static let all =
        (LanguagePack.all.flatMap(\.page.furniture) + FurnitureRule.looks).map {
            RuleCase(rule: $0)
        }
}

@Suite struct FurnitureRuleTests {
    func furniture(_ text: Text, _ rule: FurnitureRule) -> [TextRange] {
        cleaned(text).furniture.filter { $0.rule == rule.name }.map(\.range)
    }

    @Test(arguments: RuleCase.all)
    func `every rule takes what its examples mark and nothing of its counterexamples`(
        _ item: RuleCase
    ) {
        #expect(!item.rule.examples.isEmpty)
        #expect(!item.rule.counterexamples.isEmpty)
        for example in item.rule.examples {
            let marked = MarkedText(example)
            let found = furniture(marked.text, item.rule).map { marked.text[$0] }
            #expect(found == marked.ranges.map { marked.text[$0] }, "\(example)")
        }
        for example in item.rule.counterexamples {
            let found = furniture(Text(example), item.rule)
            #expect(found.isEmpty, "\(example)")
        }
    }

    @Test func `names of rules are distinct`() {
        let names = RuleCase.all.map(\.rule.name)
        #expect(Set(names).count == names.count)
    }
}

/// An article cleaned of a text written in a test.
func cleaned(_ text: Text, path: String = "test.txt", published: Day? = nil) -> Article {
    cleaning(of: text, path: path, published: published).value
}

/// The same with what was noticed.
func cleaning(
    of text: Text,
    path: String = "test.txt",
    published: Day? = nil
) -> Outcome<Article> {
    let page = RawPage(
        path: path,
        form: .text,
        sha256: "",
        byteCount: text.bytes.count,
        text: text
    )
    return clean(page, published: published, using: LanguagePack.all)
}
