import RunutLanguages
import RunutReading
import RunutText
import Testing

@testable import RunutPipeline

/// "3/7/2024": the seventh of March or the third of July.
@Suite struct DateOrderTests {
    private func facts(_ string: String, on day: String) -> ArticleFacts {
        let text = Text(string)
        let page = RawPage(
            path: "a.txt",
            form: .text,
            sha256: "",
            byteCount: text.bytes.count,
            text: text
        )
        return RunutPipeline.facts(
            in: page,
            published: Day(text: day),
            using: LanguagePack.all
        ).value
    }

    private static let story = """
        The harbour bridge was opened on 3/7/2024 by the mayor, and the old one was closed for \
        all who had used it for the whole of its life, officials said in the town.
        """

    @Test func `what nothing decides has both values and no day`() throws {
        let facts = facts(Self.story, on: "2024-09-20")
        let time = try #require(facts.times.first)
        #expect(time.value == "2024-03-07")
        #expect(time.orElse == "2024-07-03")
        #expect(time.begin == nil && time.end == nil)
        let diagnostic = try #require(facts.diagnostics.first)
        #expect(diagnostic.code == "time/ambiguous-date")
        #expect(diagnostic.range == time.range)
    }

    @Test(arguments: [
        ("LEEDS (The Guardian) - ", "2024-07-03"), ("BOSTON (The New York Times) - ", "2024-03-07"),
    ])
    func `the outlet's country decides`(dateline: String, value: String) throws {
        let facts = facts(dateline + Self.story, on: "2024-09-20")
        let time = try #require(facts.times.first)
        #expect(time.value == value, "\(facts.article.outletName)")
        #expect(time.orElse == nil)
        #expect(facts.diagnostics.isEmpty)
    }

    @Test(arguments: [
        (" It was finished on 27/8/2023.", "2024-09-20", "2024-07-03"),
        (" It was finished on 8/27/2023.", "2024-09-20", "2024-03-07"),
        ("", "2024-07-05", "2024-07-03"), ("", "2024-03-01", "2024-03-07"),
    ])
    func `the article itself decides`(end: String, day: String, value: String) {
        let time = facts(Self.story + end, on: day).times.first
        #expect(time?.value == value)
        #expect(time?.orElse == nil)
    }

    @Test(arguments: ["13/13/2024", "2/30/2024", "0/4/2024", "31/4/2024", "4/31/2024"])
    func `no calendar has it`(date: String) {
        let text = Text("The bridge was opened on \(date) by her.")
        let found = timeExpressions(
            in: tokens(in: text),
            text: text,
            grammar: LanguagePack.english.times,
            anchor: Day(text: "2024-05-01")
        )
        #expect(found.isEmpty, "\(found.map(\.value))")
    }
}
