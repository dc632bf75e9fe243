import Foundation
import Testing

@Suite struct LadderCommandTests {
    @Test(arguments: [
        ("id", "TANGGA KEPASTIAN", "keraguan dan sumber hilang", "ragu: “diduga”"),
        ("en", "CERTAINTY LADDER", "the hedge and the source fell out", "hedged:"),
    ])
    func `the answer is plain, narrow and in the chosen language`(
        interface: String,
        title: String,
        fall: String,
        hedge: String
    ) throws {
        let run = try runut("ladder", "--interface", interface)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let flowing = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in [title, fall, hedge] { #expect(flowing.contains(words), "\(words)") }
        for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(!run.text.contains("\u{1B}"))
    }

    @Test func `the JSON gives exact places and says what cannot be told`() throws {
        let run = try runut("ladder", "--json", "-")
        #expect(run.status == 0)
        let object = try #require(try run.lines.first)
        #expect(object["schema"] as? String == "runut.ladder/1")
        let stories = try #require(object["stories"] as? [[String: Any]])
        let steps = stories.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
        #expect(steps.contains { $0["fell"] as? String == "hedge" })
        #expect(steps.contains { $0["order"] as? String == "cannotTell" })
        for step in steps {
            for side in ["from", "to"] {
                let rung = try #require(step[side] as? [String: Any])
                #expect((rung["ranges"] as? [[Int]])?.isEmpty == false)
            }
        }
    }

    @Test func `nothing found is said`() throws {
        let scratch = try Scratch()
        let path = try scratch.write("satu.txt", "Perahu itu tiba di pantai Talise.\n")
        let run = try runut("ladder", path)
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("No claim was found that is more certain"))
        let indonesian = try runut("ladder", path, "--interface", "id")
        #expect(indonesian.text.hasPrefix("Tidak ditemukan klaim"))
    }

    @Test func `bad input fails as everywhere`() throws {
        let scratch = try Scratch()
        let missing = try runut("ladder", scratch.path + "/none.txt")
        #expect(missing.status == 1)
        #expect(try runut("ladder", "--color", "blue").status == 2)
    }
}
