import Foundation
import RunutExample
import Testing

@Suite struct TraceCommandTests {
    @Test func `the built-in example is the folder of examples`() throws {
        let folder = repository.appending(path: "Examples/ferry")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        #expect(runut_example_count() == names.count)
        for (index, name) in names.enumerated() {
            let article = runut_example_article(index)
            #expect(String(cString: article.path) == "Examples/ferry/\(name)")
            let bytes = Data(bytes: article.bytes, count: article.count)
            #expect(try bytes == Data(contentsOf: folder.appending(path: name)))
        }
        let own = try runut("trace", "--json", "-")
        let same = try runut("trace", "Examples/ferry", "--json", "-", folder: repository)
        #expect(own.output == same.output)
        #expect(!own.output.isEmpty)
    }

    /// Each process hashes with another seed, so that an order of a set or dictionary in the
    /// results would show.
    @Test func `the same bytes in any order, run and number of threads`() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: repository.appending(path: "Examples/ferry").path()
        ).sorted().map { "Examples/ferry/\($0)" }
        let first = try runut(
            ["trace", "--json", "-", "--threads", "1"] + names,
            folder: repository
        )
        #expect(!first.output.isEmpty)
        for (number, order) in [names.reversed(), names, Array(names[3...] + names[..<3])]
            .enumerated()
        {
            let run = try runut(
                ["trace", "--json", "-", "--threads", "\(number * 2 + 2)"] + order,
                folder: repository
            )
            #expect(run.output == first.output)
        }
    }

    @Test(arguments: [("id", "cerita dalam 8 artikel"), ("en", "in 8 articles")])
    func `the report is plain, narrow and in the chosen language`(
        interface: String,
        words: String
    ) throws {
        let run = try runut("trace", "--interface", interface)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.text.contains(words))
        for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(!run.text.contains("\u{1B}"))
        let again = try runut("trace", "--interface", interface, "--threads", "1")
        #expect(again.output == run.output)
    }

    @Test func `the interface follows the locale`() throws {
        let indonesian = try runut("trace", environment: ["LC_ALL": "id_ID.UTF-8"])
        #expect(indonesian.text.contains("artikel"))
        let english = try runut("trace", environment: ["LC_ALL": "C", "LANG": "id_ID.UTF-8"])
        #expect(english.text.contains("articles"))
        let empty = try runut("trace", environment: ["LC_ALL": "", "LANG": "id_ID.UTF-8"])
        #expect(empty.text.contains("artikel"))
    }

    @Test func `colours only where they are wanted`() throws {
        let color = try runut("trace", "--color", "always")
        #expect(color.text.contains("\u{1B}[1m"))
        let plain = try runut("trace", "--color", "never")
        let parts = color.text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        let stripped = parts.enumerated().map { index, part in
            index == 0
                ? part : part[part.index(after: part.firstIndex(of: "m") ?? part.startIndex)...]
        }.joined()
        #expect(stripped == plain.text)
    }

    @Test func `the file holds what the contract says`() throws {
        let scratch = try Scratch()
        let file = scratch.url.appending(path: "story.json")
        let run = try runut("trace", "--json", file.path())
        #expect(run.status == 0)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        )
        #expect(object["schema"] as? String == "runut.trace/1")
        #expect((object["articles"] as? [[String: Any]])?.count == 8)
        let stories = try #require(object["stories"] as? [[String: Any]])
        let claims = stories.flatMap { $0["claims"] as? [[String: Any]] ?? [] }
        #expect(!claims.isEmpty)
        for claim in claims {
            let tellings = try #require(claim["tellings"] as? [[String: Any]])
            let origins = try #require(claim["origins"] as? [String: Any])
            let groups = try #require(origins["groups"] as? [[String: Any]])
            for index in groups.flatMap({ $0["tellings"] as? [Int] ?? [] }) {
                #expect(tellings.indices.contains(index))
            }
        }
    }

    @Test func `articles keep the key, the address and the time that a record gave them`() throws {
        let scratch = try Scratch()
        let file = scratch.url.appending(path: "rows.jsonl")
        let row = """
            {"id": "r-1", "url": "https://warta.example/kapal", "date": "2024-05-03T07:30:00+07:00", \
            "title": "Kapal feri tertahan di Bima", "text": "Kapal feri tertahan di Bima."}
            """
        try Data(row.utf8).write(to: file)
        let run = try runut("trace", "--json", "-", file.path())
        let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
        let article = try #require((object?["articles"] as? [[String: Any]])?.first)
        #expect(article["key"] as? String == "r-1")
        #expect(article["url"] as? String == "https://warta.example/kapal")
        #expect(article["published"] as? String == "2024-05-03T07:30:00+07:00")
    }
}
