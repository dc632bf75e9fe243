import Foundation
import Testing

/// The output in the README is the tool's own. After a change:
/// `RUNUT_UPDATE_GOLDEN=1 swift test --filter Golden`
@Suite(.serialized) struct GoldenReadmeTests {
    @Test func `the README shows what the example prints`() throws {
        let output = try runut("trace", "--interface", "en").text
        // The story, its texts and its first two claims.
        let third = try #require(output.range(of: "\n  3  ")).lowerBound
        try check(output[..<output.index(after: third)], after: "```text\n", before: "  …\n```")
    }

    @Test func `the README shows how a page is read`() throws {
        let page = "Evaluation/pages/id/jalapos-windows-1252.html"
        let output = try runut("read", page, "--format", "markdown", folder: repository).text
        // Title, credits and the first paragraph.
        let parts = output.components(separatedBy: "\n\n").prefix(3)
        let start = parts.joined(separator: "\n\n") + "\n\n"
        try check(start[...], after: "```markdown\n", before: "…\n```")
    }

    private func check(_ start: Substring, after fence: String, before end: String) throws {
        let file = repository.appending(path: "README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let begin = try #require(readme.range(of: fence))
        let end = try #require(readme.range(of: end, range: begin.upperBound..<readme.endIndex))
        let range = begin.upperBound..<end.lowerBound
        if ProcessInfo.processInfo.environment["RUNUT_UPDATE_GOLDEN"] == "1" {
            try Data(readme.replacingCharacters(in: range, with: start).utf8).write(to: file)
            return
        }
        let isUpToDate = readme[range] == start
        #expect(isUpToDate, "RUNUT_UPDATE_GOLDEN=1 swift test --filter Golden writes the README")
    }
}
