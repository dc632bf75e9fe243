import Foundation
import Testing

/// The output in the README is the tool's own. After a change:
/// `RUNUT_UPDATE_GOLDEN=1 swift test --filter Golden`
@Suite struct GoldenReadmeTests {
    @Test func `the README shows what the example prints`() throws {
        let file = repository.appending(path: "README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let begin = try #require(readme.range(of: "```text\n"))
        let rest = begin.upperBound..<readme.endIndex
        let end = try #require(readme.range(of: "  …\n```", range: rest))
        let shown = readme[begin.upperBound..<end.lowerBound]
        let output = try runut("trace", "--interface", "en").text
        // The story, its texts and its first two claims.
        let third = try #require(output.range(of: "\n  3  ")).lowerBound
        let start = output[..<output.index(after: third)]
        if ProcessInfo.processInfo.environment["RUNUT_UPDATE_GOLDEN"] == "1" {
            let updated = readme.replacingCharacters(
                in: begin.upperBound..<end.lowerBound,
                with: start
            )
            try Data(updated.utf8).write(to: file)
            return
        }
        let isUpToDate = shown == start
        #expect(isUpToDate, "RUNUT_UPDATE_GOLDEN=1 swift test --filter Golden writes the README")
    }
}
