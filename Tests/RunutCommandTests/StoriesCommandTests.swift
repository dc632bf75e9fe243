import Foundation
import Testing

@Suite struct StoriesCommandTests {
    /// Two outlets on one flood, a third on a fire.
    private func articles(in scratch: Scratch) throws -> String {
        let rows = [
            #"{"id": "air-1", "title": "Air bah merusak 42 rumah di Karang Asri", "date": "2025-03-04", "outlet": "Kabar Lirang", "text": "Air bah Sungai Lirang merusak 42 rumah di Desa Karang Asri, Selasa (4/3/2025). Bupati Lirang Wanda Sarwono meminta warga mengungsi ke balai desa."}"#,
            #"{"id": "air-2", "title": "Puluhan rumah di Karang Asri rusak diterjang air bah", "date": "2025-03-04", "outlet": "Teras Muara", "text": "Sebanyak 42 rumah di Desa Karang Asri rusak diterjang air bah Sungai Lirang, Selasa (4/3/2025). Warga mengungsi ke balai desa, kata Bupati Lirang Wanda Sarwono."}"#,
            #"{"id": "api-1", "title": "Gudang kapuk di Tanjung Muara terbakar", "date": "2025-03-04", "outlet": "Ombak Pagi", "text": "Gudang kapuk milik Hardi Pranoto di Tanjung Muara terbakar pada Selasa malam (4/3/2025). Delapan mobil pemadam dikerahkan ke lokasi."}"#,
        ]
        try scratch.write("berita.jsonl", rows.joined(separator: "\n") + "\n")
        return scratch.path + "/berita.jsonl"
    }

    private func stories(_ run: Run) throws -> [String: String] {
        var result: [String: String] = [:]
        for line in run.text.split(separator: "\n") {
            let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            if let key = row?["key"] as? String { result[key] = row?["story"] as? String }
        }
        return result
    }

    @Test func `one line an article says its story`() throws {
        let scratch = try Scratch()
        let run = try runut("stories", articles(in: scratch), "--jsonl")
        #expect(run.status == 0)
        let stories = try stories(run)
        #expect(stories.count == 3)
        #expect(stories["air-1"] == stories["air-2"])
        #expect(stories["air-1"] != stories["api-1"])
    }

    @Test(arguments: [
        ("en", "2 articles · 2 outlets · 4 Mar 2025 · new"),
        ("id", "2 artikel · 2 media · 4 Mar 2025 · baru"),
    ])
    func `the list speaks both languages`(interface: String, words: String) throws {
        let scratch = try Scratch()
        let run = try runut("stories", articles(in: scratch), "--interface", interface)
        #expect(run.text.contains(words))
    }

    @Test func `corrections are kept in the file and obeyed`() throws {
        let scratch = try Scratch()
        let (input, file) = (try articles(in: scratch), scratch.path + "/koreksi.txt")
        let first = try runut(
            "stories",
            input,
            "--jsonl",
            "--corrections",
            file,
            "--join",
            "air-1",
            "api-1"
        )
        #expect(try Set(stories(first).values).count == 1)
        let again = try runut("stories", input, "--jsonl", "--corrections", file)
        #expect(try stories(again) == stories(first))
        let apart = try runut(
            "stories",
            input,
            "--jsonl",
            "--corrections",
            file,
            "--not-same",
            "api-1",
            "air-1"
        )
        #expect(try Set(stories(apart).values).count == 2)
        #expect(apart.errors.contains("koreksi.txt:1: left out: a later line says the opposite"))
        let alone = try runut(
            "stories",
            input,
            "--jsonl",
            "--corrections",
            file,
            "--split",
            "air-2"
        )
        #expect(try Set(stories(alone).values).count == 3)
    }

    @Test func `corrections need a file`() throws {
        let run = try runut("stories", "x", "--split", "y")
        #expect(run.status == 2)
        #expect(run.errors.contains("--corrections"))
    }
}
