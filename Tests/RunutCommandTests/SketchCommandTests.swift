import Foundation
import Testing

@Suite struct SketchCommandTests {
    private let files = "Examples/ferry"

    private func sketched(_ scratch: Scratch, _ arguments: String...) throws -> Run {
        try runut(
            ["sketch"] + arguments + ["--out", scratch.path + "/pile.sketches"],
            folder: repository
        )
    }

    private func stories(_ input: String) throws -> Set<String> {
        let run = try runut("stories", "--jsonl", input, folder: repository)
        #expect(run.status == 0)
        return Set(run.text.split(separator: "\n").map(String.init))
    }

    @Test func `stories of sketches are those of the articles`() throws {
        let scratch = try Scratch()
        let run = try sketched(scratch, files)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors == "runut: 8 sketches added; 0 were there already\n")
        let own = try stories(scratch.path + "/pile.sketches")
        #expect(own.count == 8)
        #expect(try own == stories(files))
    }

    @Test func `what is there is not read again`() throws {
        let scratch = try Scratch()
        let names = try FileManager.default.contentsOfDirectory(
            atPath: repository.appending(path: files).path()
        ).sorted()
        _ = try sketched(scratch, "\(files)/\(names[0])", "\(files)/\(names[1])")
        let run = try sketched(scratch, files)
        #expect(run.errors == "runut: 6 sketches added; 2 were there already\n")
        #expect(try stories(scratch.path + "/pile.sketches") == stories(files))
    }

    @Test func `a run that was cut short goes on where it was`() throws {
        let scratch = try Scratch()
        let file = scratch.url.appending(path: "pile.sketches")
        _ = try sketched(scratch, files)
        let whole = try Data(contentsOf: file)
        for count in [whole.count - 1, whole.count / 2, 30, 17] {
            try whole.prefix(count).write(to: file)
            let run = try sketched(scratch, files)
            #expect(run.status == 0)
            #expect(try Data(contentsOf: file) == whole, "\(count) bytes")
        }
    }

    @Test func `a damaged block is told, left out and made anew`() throws {
        let scratch = try Scratch()
        let file = scratch.url.appending(path: "pile.sketches")
        _ = try sketched(scratch, files)
        var bytes = try Data(contentsOf: file)
        // The first block stands behind the first line of 17 bytes, its sketches behind 24 more.
        bytes[50] ^= 1
        try bytes.write(to: file)
        let listed = try runut("stories", "--jsonl", scratch.path + "/pile.sketches")
        #expect(listed.text.split(separator: "\n").count < 8)
        #expect(listed.errors.contains("the sketches at byte 17 are damaged and left out"))
        #expect(listed.status == 1)
        _ = try sketched(scratch, files)
        let again = try runut("stories", "--jsonl", scratch.path + "/pile.sketches")
        #expect(again.text.split(separator: "\n").count == 8)
    }

    @Test func `a length that is damaged stops everything and nothing is overwritten`() throws {
        let scratch = try Scratch()
        let file = scratch.url.appending(path: "pile.sketches")
        _ = try sketched(scratch, files)
        var bytes = try Data(contentsOf: file)
        bytes[17] ^= 1
        try bytes.write(to: file)
        let run = try sketched(scratch, files)
        #expect(run.status == 3)
        #expect(run.errors.contains("what is behind them cannot be read"))
        #expect(try Data(contentsOf: file) == bytes)
    }

    @Test(arguments: [
        ("Catatan sendiri.\n", "not a file of sketches; it was not touched"),
        ("runut.sketches/0\n", "sketches of another version"),
    ])
    func `files of others are not touched`(text: String, reason: String) throws {
        let scratch = try Scratch()
        try scratch.write("pile.sketches", text)
        let run = try sketched(scratch, files)
        #expect(run.status == 3)
        #expect(run.errors.contains(reason))
        let file = scratch.url.appending(path: "pile.sketches")
        #expect(try Data(contentsOf: file) == Data(text.utf8))
    }
}
