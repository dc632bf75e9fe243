import Foundation
import Testing

@Suite struct SlipsCommandTests {
    /// Two outlets with one typo, and a third that has the word right.
    private func story(in scratch: Scratch) throws {
        let texts = [
            "Kabarlirang.com, Ambon - Air bah Sungai Lirang merusak 42 rumah di Desa Karang Asri. Pemerintah akan menajdi penjamin bagi warga yang pindah.",
            "Terasmuara.com, Ambon - Air bah Sungai Lirang merusak rumah di Desa Karang Asri. Pemerintah akan menajdi penjamin bagi warga yang pindah.",
            "Ombakpagi.com, Ambon - Air bah Sungai Lirang merusak puluhan rumah di Desa Karang Asri. Pemerintah akan menjadi penjamin bagi \u{1B}[31mwarga.",
        ]
        for (index, text) in texts.enumerated() { try scratch.write("\(index).txt", text) }
    }

    @Test func `the built-in example has one that ties a text nobody credits to its twin`() throws {
        let run = try runut("slips")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.text.contains("“Pulau TTreweng”, elsewhere “Pulau Treweng”"))
        #expect(run.text.contains("04-porosmalam.txt"))
    }

    @Test func `where there are none it says what that shows`() throws {
        let scratch = try Scratch()
        try scratch.write("a.txt", "Air bah Sungai Lirang merusak 42 rumah di Desa Karang Asri.\n")
        let run = try runut("slips", scratch.path)
        #expect(run.status == 0)
        #expect(run.text == "No shared slips: that shows nothing either way.\n")
        let indonesian = try runut("slips", scratch.path, "--interface", "id")
        #expect(indonesian.text.hasPrefix("Tak ada"))
    }

    @Test(
        arguments: [
            ("en", "typo: “menajdi”, elsewhere “menjadi”"),
            ("id", "salah ketik: “menajdi”, di tempat lain “menjadi”"),
        ]
    )
    func `the text names the form, both sides and what it shows`(
        interface: String,
        words: String
    ) throws {
        let scratch = try Scratch()
        try story(in: scratch)
        let run = try runut("slips", scratch.path, "--interface", interface)
        #expect(run.status == 0)
        #expect(run.text.contains(words))
        for name in ["Kabarlirang.com", "Terasmuara.com", "Ombakpagi.com"] {
            #expect(run.text.contains(name))
        }
        #expect(!run.text.contains("\u{1B}"))
        for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let again = try runut("slips", scratch.path, "--interface", interface, "--threads", "1")
        #expect(again.output == run.output)
    }

    @Test func `the JSON points at the bytes`() throws {
        let scratch = try Scratch()
        try story(in: scratch)
        let run = try runut("slips", scratch.path, "--json", "-")
        #expect(run.status == 0)
        let object = try #require(try run.lines.first)
        #expect(object["schema"] as? String == "runut.slips/1")
        let articles = try #require(object["articles"] as? [[String: Any]])
        #expect(articles.count == 3)
        let stories = try #require(object["stories"] as? [[String: Any]])
        let slips = stories.flatMap { $0["slips"] as? [[String: Any]] ?? [] }
        let slip = try #require(slips.first)
        #expect(slips.count == 1)
        #expect(slip["kind"] as? String == "typo")
        #expect(slip["rule"] as? String == "slip/typo")
        #expect(slip["expected"] as? String == "menjadi")
        let evidence = try #require(slip["evidence"] as? [[String: Any]])
        #expect(evidence.map { $0["text"] as? String } == ["menajdi", "menajdi"])
        for place in evidence {
            let id = place["article"] as? String
            let path = articles.first { $0["id"] as? String == id }?["path"] as? String
            let bytes = try Data(contentsOf: URL(filePath: try #require(path)))
            let range = try #require(place["range"] as? [Int])
            #expect(String(decoding: bytes[range[0]..<range[1]], as: UTF8.self) == "menajdi")
        }
        #expect((slip["against"] as? [[String: Any]])?.count == 1)
    }

    @Test func `JSON goes to a file and the text to the screen`() throws {
        let scratch = try Scratch()
        try story(in: scratch)
        let file = scratch.url.appending(path: "slips.json")
        let run = try runut("slips", scratch.path, "--json", file.path())
        #expect(run.status == 0)
        #expect(run.text.contains("menajdi"))
        #expect(try Data(contentsOf: file).count > 100)
    }

    @Test func `exit codes`() throws {
        let scratch = try Scratch()
        try story(in: scratch)
        let missing = try runut("slips", scratch.path, scratch.path + "/nothing.txt")
        #expect(missing.status == 1)
        #expect(missing.text.contains("menajdi"))
        #expect(try runut("slips", "--json").status == 2)
        let unwritable = try runut("slips", "--json", scratch.path + "/no/such/folder.json")
        #expect(unwritable.status == 3)
    }
}
