import Foundation
import RunutArchiveBuilding
import Testing

private func page(_ number: Int) -> String {
    """
    <!doctype html><html><head><title>Perahu ke-\(number) tiba</title></head><body><article>
    <h1>Perahu ke-\(number) tiba</h1><p>Perahu ke-\(number) itu tiba di pantai pada Senin pagi,
    kata Kepala Desa Rara Wulan, dan semua orang di dermaga bersorak sambil menari.</p>
    </article></body></html>
    """
}

private func row(_ number: Int) -> String {
    #"{"title":"Perahu ke-\#(number) tiba","text":"Perahu ke-\#(number) itu tiba di pantai."}"#
}

private func response(_ number: Int) -> [UInt8] {
    record("response", "https://a.example/\(number)", answer(body: Array(page(number).utf8)))
}

/// One letter again and again packs to a thousandth, far over what pages reach.
private let bomb = [UInt8](repeating: 0x20, count: 17 << 20)

/// What people have lies side by side, with what is broken among it.
@Suite struct MixedFolderTests {
    private func write(_ scratch: Scratch, _ name: String, _ bytes: [UInt8]) throws {
        try scratch.write(name, Data(bytes))
    }

    /// Which pages came through: all of them tell their numbers.
    private func numbers(_ run: Run) throws -> [Int] {
        try run.lines.compactMap { facts in
            let text = facts["text"] as? String ?? ""
            return text.firstRange(of: "ke-").flatMap { found in
                Int(text[found.upperBound...].prefix { $0.isNumber })
            }
        }.sorted()
    }

    private func said(_ run: Run, in scratch: Scratch) -> Set<String> {
        Set(
            run.errors.replacing("runut: \(scratch.path)/", with: "").split(separator: "\n")
                .map(String.init)
        )
    }

    @Test func `every form in a folder is read, and what is broken is named`() throws {
        let scratch = try Scratch()
        try scratch.write("page.html", page(1))
        try scratch.write("teks/kabar.txt", "Perahu ke-2 itu tiba di pantai, kata Rara Wulan.\n")
        try scratch.write("rows.jsonl", row(3) + "\n{\"title\":\n" + row(4) + "\n")
        try scratch.write("rows.csv", "judul,isi\nTiba,Perahu ke-5 itu tiba di pantai.\n")
        try scratch.write(
            "feed.xml",
            """
            <rss version="2.0"><channel><title>Kabar</title><item><title>Tiba</title>
            <description>Perahu ke-6 itu tiba di pantai.</description></item></channel></rss>
            """
        )
        try write(scratch, "a.warc.gz", gzip(response(7)) + gzip(response(8)))
        let cut = gzip(response(9)) + gzip(response(10)).dropLast(20)
        try write(scratch, "b.warc.gz", cut)
        try write(
            scratch,
            "c.zip",
            zip([ZipFile("c/c.html", page(11)), ZipFile("c.txt", [0, 1])])
        )
        try write(scratch, "d.html.gz", gzip(page(12)))
        try write(scratch, "e.zip", [0x50, 0x4B, 3, 4, 20])
        try write(scratch, "f.bin", [0x7F, 0x45, 0x4C, 0x46, 0, 0])
        try scratch.write("g.txt", "")
        try scratch.write("logo.png", "x")
        let run = try runut("facts", scratch.path)
        #expect(run.status == 1)
        // What came of a page that is cut is read as well.
        #expect(try numbers(run) == Array(1...12))
        #expect(
            said(run, in: scratch) == [
                "b.warc.gz: ends before it should (byte \(cut.count))",
                "c.zip: not read: 1 pictures, films, scripts and the like",
                "e.zip: the list of entries is missing or wrong (byte 5)",
                "g.txt: empty",
                "rows.jsonl: line 2: at its byte 9: it ends inside a value",
            ]
        )
    }

    @Test func `a bomb is named and the page beside it is read`() throws {
        let scratch = try Scratch()
        try write(
            scratch,
            "a.zip",
            zip([
                ZipFile("a.html", page(1)), ZipFile("bomb.html", bomb), ZipFile("b.html", page(2)),
            ])
        )
        try write(scratch, "b.html.gz", gzip(bomb))
        try write(scratch, "c.warc.gz", gzip(record("response", "u", bomb)) + gzip(response(3)))
        let run = try runut("facts", scratch.path)
        #expect(run.status == 1)
        #expect(try numbers(run) == [1, 2, 3])
        #expect(
            said(run, in: scratch)
                == Set(
                    ["a.zip!/bomb.html", "b.html.gz", "c.warc.gz"].map {
                        "\($0): packed more than 200 times"
                    }
                )
        )
    }
}
