import Foundation
import Testing

private let article = """
    Perahu Baru Tiba di Pantai Karang

    Palu, Kabarlaut.com - Perahu itu tiba pada Senin (8/7/2024) pagi. Semua orang bersorak di pantai.

    "Kami senang sekali," kata nakhoda perahu itu, Rara Wulan, seperti dilansir Antara, Senin (8/7/2024).

    Baca juga: Harga Ikan Naik Lagi
    """

@Suite struct FactsCommandTests {
    @Test func `an agency that an English article describes is credited`() throws {
        let path = repository.appending(path: "Examples/ferry/05-straits-ledger.txt").path()
        let facts = try #require(try runut("facts", path).lines.first)
        let credits = try #require(facts["credits"] as? [[String: Any]])
        #expect(credits.compactMap { $0["name"] as? String } == ["Kabar Samudra"])
    }

    @Test func `a line holds what the contract says`() throws {
        let scratch = try Scratch()
        try scratch.write("a.txt", article)
        let run = try runut("facts", scratch.path)
        #expect(run.status == 0)
        let facts = try #require(try run.lines.first)
        #expect(facts["schema"] as? String == "runut.facts/1")
        #expect(facts["text"] as? String == article)
        #expect(facts["language"] as? String == "id")
        #expect((facts["outlet"] as? [String: Any])?["name"] as? String == "Kabarlaut.com")
        #expect((facts["outlet"] as? [String: Any])?["domain"] as? String == "kabarlaut.com")
        #expect(facts["title"] as? String == "Perahu Baru Tiba di Pantai Karang")
        #expect(facts["place"] as? String == "Palu")
        #expect(facts["published"] as? String == "2024-07-08")
        #expect(facts["publishedFrom"] as? String == "text")
        #expect((facts["credits"] as? [[String: Any]])?.first?["name"] as? String == "Antara")
        #expect(((facts["input"] as? [String: Any])?["sha256"] as? String)?.utf8.count == 64)
        let expected: Set = [
            "schema", "id", "path", "url", "input", "extractor", "text", "language", "outlet",
            "title", "byline", "place", "published", "publishedFrom", "body", "furniture",
            "credits", "sentences", "mentions", "times", "attributions", "diagnostics",
        ]
        #expect(Set(facts.keys) == expected)
    }

    @Test func `ranges lie in the text on character boundaries`() throws {
        let run = try runut("facts", "Examples/ferry", folder: repository)
        #expect(run.status == 0)
        let lines = try run.lines
        #expect(lines.count == 8)
        for facts in lines {
            let text = Array(try #require(facts["text"] as? String).utf8)
            for range in ranges(in: facts) {
                #expect(0 <= range[0] && range[0] < range[1] && range[1] <= text.count)
                for offset in range where offset < text.count {
                    #expect(text[offset] & 0xC0 != 0x80)
                }
            }
        }
    }

    /// Every pair of numbers under the keys that hold ranges.
    private func ranges(in value: Any) -> [[Int]] {
        if let pair = value as? [Int], pair.count == 2 { return [pair] }
        if let list = value as? [Any] { return list.flatMap(ranges) }
        if let object = value as? [String: Any] { return object.values.flatMap(ranges) }
        return []
    }

    @Test func `the same bytes in any order and with any number of threads`() throws {
        let scratch = try Scratch()
        var paths: [String] = []
        for number in 0..<70 {
            paths.append(try scratch.write("f\(number).txt", article + "\n\(number)"))
        }
        let first = try runut("facts", scratch.path, "--threads", "1")
        #expect(try first.lines.count == 70)
        for threads in ["2", "3", "16"] {
            #expect(try runut("facts", scratch.path, "--threads", threads).output == first.output)
        }
        let environment = ["RUNUT_THREADS": "5"]
        #expect(try runut("facts", scratch.path, environment: environment).output == first.output)
        let some = try runut("facts", paths[3], paths[1], paths[2])
        #expect(try runut("facts", paths[2], paths[3], paths[1]).output == some.output)
    }

    @Test func `standard input is one article`() throws {
        let run = try runut("facts", "-", input: Data(article.utf8))
        #expect(run.status == 0)
        #expect(try run.lines.first?["path"] as? String == "-")
    }

    @Test func `a byte order mark and other line ends stay in the text`() throws {
        let scratch = try Scratch()
        let text = "\u{FEFF}" + article.replacing("\n", with: "\r\n")
        try scratch.write("a.txt", text)
        let facts = try #require(try runut("facts", scratch.path).lines.first)
        #expect(facts["text"] as? String == text)
        #expect(facts["title"] as? String == "Perahu Baru Tiba di Pantai Karang")
        #expect(facts["place"] as? String == "Palu")
    }

    @Test func `the option gives the day that a text does not tell`() throws {
        let input = Data("Perahu itu tiba di pantai dan semua orang yang menunggu bersorak.".utf8)
        let facts = try #require(
            try runut("facts", "-", "--published", "2024-07-09", input: input).lines.first
        )
        #expect(facts["published"] as? String == "2024-07-09")
        #expect(facts["publishedFrom"] as? String == "option")
        let known = try #require(
            try runut(
                "facts",
                "-",
                "--published",
                "2024-07-09",
                input: Data(article.utf8)
            ).lines.first
        )
        #expect(known["published"] as? String == "2024-07-08")
    }

    @Test(arguments: [
        ("Kapal itu tiba dan semua orang yang menunggu di pantai sudah pulang ke rumah.", "id"),
        ("The boat came home on Monday and all of those who had waited went to the pier.", "en"),
        (
            "Polis memberitahu bahawa kerajaan dan syarikat itu telah mengadakan mesyuarat kerana "
                + "nahas yang berlaku di Johor pada Isnin.",
            "ms"
        ),
        ("Der Zug kam am Montag an, und alle gingen nach Hause, weil es regnete.", "und"),
        ("Le bateau est rentré lundi et tout le monde est parti à la maison.", "und"),
    ])
    func `tells languages apart`(text: String, language: String) throws {
        let facts = try #require(try runut("facts", "-", input: Data(text.utf8)).lines.first)
        #expect(facts["language"] as? String == language)
    }
}
