import RunutExample
import RunutLanguages
import RunutReading
import RunutTesting
import RunutText
import Testing

@testable import RunutPipeline

/// What holds of any text, tried on the built-in example and on spoilt copies of it.
@Suite struct FactsPropertyTests {
    @Test(arguments: Sample.all)
    func `every fact lies where it should, and reading again finds the same`(sample: Sample) {
        for string in sample.texts {
            let page = page(string)
            let found = facts(in: page, published: nil, using: LanguagePack.all).value
            #expect(found.article.text == page.text)
            let astray = strayRanges(of: found)
            #expect(astray.isEmpty, "\(astray) of \(sample), in:\n\(string)")
            let again = facts(in: page, published: nil, using: LanguagePack.all).value
            #expect(again.sameFacts(as: found), "\(sample)")
        }
    }

    @Test(arguments: Sample.all)
    func `statements have content and keep its pieces apart`(sample: Sample) {
        for string in sample.texts {
            let found = facts(in: page(string), published: nil, using: LanguagePack.all).value
            for statement in found.attributions {
                #expect(!statement.content.isEmpty)
                let pieces = zip(statement.content, statement.content.dropFirst())
                #expect(
                    pieces.allSatisfy { $0.end <= $1.start },
                    "\(statement) of \(sample), in:\n\(string)"
                )
                #expect(statement.who != "", "\(statement) of \(sample)")
                #expect(statement.via.allSatisfy { !$0.name.isEmpty }, "\(statement) of \(sample)")
                #expect(statement.rule.hasPrefix(found.language + "/"), "\(statement)")
            }
            #expect(found.sentences == found.sentences.sorted())
            #expect(found.mentions.map(\.range) == found.mentions.map(\.range).sorted())
        }
    }

    @Test(arguments: UInt64(0)..<40)
    func `a soup of cues, names and marks is survived`(seed: UInt64) {
        for string in WordSoup(seed: seed).texts {
            let found = facts(in: page(string), published: nil, using: LanguagePack.all).value
            let astray = strayRanges(of: found)
            #expect(astray.isEmpty, "\(astray) of soup \(seed), in:\n\(string)")
            #expect(found.attributions.allSatisfy { !$0.content.isEmpty })
        }
    }

    @Test(arguments: 0..<runut_example_count())
    func `what was cleaned stays when it is cleaned again`(index: Int) {
        let body = bodyLines(Sample.example(index))
        #expect(!body.isEmpty)
        #expect(bodyLines(body.joined(separator: "\n\n")) == body)
    }

    private func bodyLines(_ string: String) -> [Substring] {
        let article = clean(page(string), published: nil, using: LanguagePack.all).value
        return article.body.flatMap { article.text[$0].split(separator: "\n") }
    }

    @Test func `the example is read, not only survived`() {
        let count = (0..<runut_example_count()).map { index in
            facts(in: page(Sample.example(index)), published: nil, using: LanguagePack.all).value
                .attributions.count
        }
        #expect(count.allSatisfy { $0 >= 2 }, "\(count)")
    }

    private func page(_ string: String) -> RawPage {
        let text = Text(string)
        return RawPage(
            path: "example.txt",
            form: .text,
            sha256: "",
            byteCount: text.bytes.count,
            text: text
        )
    }
}

/// One article of the example, spoilt in one way.
struct Sample: CustomTestStringConvertible, Sendable {
    let index: Int
    let mutation: Mutation
    var testDescription: String { "article \(index), \(mutation.rawValue)" }

    static let all: [Sample] = (0..<runut_example_count()).flatMap { index in
        Mutation.allCases.map { Sample(index: index, mutation: $0) }
    }

    var texts: [String] {
        let seeds = mutation == .none ? 0..<1 : UInt64(0)..<3
        return seeds.map {
            mutation.applied(to: Self.example(index), seed: $0 * 31 + UInt64(index))
        }
    }

    static func example(_ index: Int) -> String {
        let article = runut_example_article(index)
        return String(
            decoding: UnsafeBufferPointer(start: article.bytes, count: article.count),
            as: UTF8.self
        )
    }
}

/// The ranges that lie outside the text, inside a character, or outside the body though they
/// tell of it, each with its name.
private func strayRanges(of facts: ArticleFacts) -> [String] {
    let article = facts.article
    var anywhere: [(String, TextRange)] = article.body.map { ("body", $0) }
    anywhere += article.furniture.map { ("furniture", $0.range) }
    anywhere += article.credits.map { ("credit", $0.range) }
    if let range = article.outlet?.range { anywhere.append(("outlet", range)) }
    if let range = article.published?.range { anywhere.append(("published", range)) }
    var inBody: [(String, TextRange)] = facts.sentences.map { ("sentence", $0) }
    inBody += facts.mentions.map { ("mention", $0.range) }
    inBody += facts.times.map { ("time", $0.range) }
    for statement in facts.attributions {
        inBody += statement.content.map { ("content", $0) }
        inBody += statement.source.map { ("source", $0) }
        inBody += statement.cue.map { ("cue", $0) }
        inBody += statement.via.compactMap(\.range).map { ("via", $0) }
    }
    let astray =
        (anywhere + inBody).filter { !article.text.holds($0.1) || $0.1.byteCount == 0 }
        + inBody.filter { range in !article.body.contains { $0.contains(range.1) } }
    return astray.map { "\($0.0) \($0.1.bytes)" }
}

extension ArticleFacts {
    fileprivate func sameFacts(as other: ArticleFacts) -> Bool {
        article.id == other.article.id && article.outlet == other.article.outlet
            && article.title == other.article.title && article.body == other.article.body
            && article.published == other.article.published
            && article.furniture == other.article.furniture
            && article.credits == other.article.credits && language == other.language
            && sentences == other.sentences && mentions == other.mentions && times == other.times
            && attributions == other.attributions
    }
}
