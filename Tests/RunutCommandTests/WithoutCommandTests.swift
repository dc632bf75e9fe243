import Foundation
import Testing

@Suite struct WithoutCommandTests {
    @Test(arguments: [
        ("id", "TANPA Basarnas (lembaga)", "tidak lagi di"),
        ("en", "WITHOUT Basarnas (body)", "no longer in"),
    ])
    func `the answer is plain, narrow and in the chosen language`(
        interface: String,
        title: String,
        words: String
    ) throws {
        let run = try runut("without", "basarnas", "--interface", interface)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.text.contains(title))
        #expect(run.text.contains(words))
        for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(!run.text.contains("\u{1B}"))
    }

    @Test func `the JSON names the source, the claims and the exact places`() throws {
        let run = try runut("without", "Lelangwai", "--json", "-")
        #expect(run.status == 0)
        let object = try #require(try run.lines.first)
        #expect(object["schema"] as? String == "runut.without/1")
        #expect(object["asked"] as? String == "Lelangwai")
        let story = try #require((object["stories"] as? [[String: Any]])?.first)
        let source = try #require(story["source"] as? [String: Any])
        #expect(source["name"] as? String == "Markus Lelangwai")
        let claims = try #require(story["claims"] as? [[String: Any]])
        #expect(!claims.isEmpty)
        for claim in claims {
            let asserted = try #require(claim["asserted"] as? [String: Any])
            #expect(asserted["effect"] is String)
            for fall in asserted["falls"] as? [[String: Any]] ?? [] {
                #expect(fall["because"] is String)
                #expect((fall["range"] as? [Int])?.count == 2)
            }
        }
    }

    @Test func `an unknown source is wrong usage, with names to choose from`() throws {
        let run = try runut("without", "Badan Angkasa")
        #expect(run.status == 2)
        #expect(run.text.isEmpty)
        #expect(run.errors.contains("no source is called “Badan Angkasa”"))
        #expect(run.errors.split(separator: "\n").count > 3)
        let indonesian = try runut("without", "Badan Angkasa", "--interface", "id")
        #expect(indonesian.errors.contains("tidak ada sumber bernama"))
    }

    @Test func `a name of several sources is wrong usage, with all of them`() throws {
        let ambiguous = try runut("without", "PT Ombai Lintas Bahari")
        #expect(ambiguous.status == 2)
        #expect(ambiguous.errors.contains("fits several sources"))
        #expect(ambiguous.errors.split(separator: "\n").count == 3)
        // The id beside each tells them apart.
        let id = try #require(ambiguous.errors.split(whereSeparator: \.isWhitespace).last)
        let chosen = try runut("without", String(id))
        #expect(chosen.status == 0, "\(chosen.errors)")
    }

    @Test func `bad input fails as everywhere`() throws {
        let scratch = try Scratch()
        let good = "Palu, Kabarlaut.com - Perahu itu tiba di pantai, kata Rara Lestari.\n"
        try scratch.write("good.txt", good)
        try scratch.write("bad.txt", Data([0x41, 0x42, 0, 0x43]))
        let run = try runut("without", "Kabarlaut", scratch.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("a binary file"))
        #expect(run.text.contains("WITHOUT Kabarlaut.com"))
        let missing = try runut("without", "Kabarlaut", scratch.path + "/none.txt")
        #expect(missing.status == 1)
        #expect(try runut("without").status == 2)
    }
}
