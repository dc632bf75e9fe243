import Foundation
import Testing

@Suite struct CopiesCommandTests {
    private static let report = """
        Air bah Sungai Lirang merusak 42 rumah di Desa Karang Asri pada Selasa malam. Warga mengungsi \
        ke balai desa dan ke rumah saudara di kampung sebelah. Bupati Sutarno datang pada Rabu pagi \
        dan menjanjikan bantuan berupa beras, selimut dan obat bagi seratus keluarga yang kehilangan \
        tempat tinggal. Jembatan gantung yang putus akan diganti dengan jembatan darurat dalam dua \
        pekan. Sekolah diliburkan sampai hari Senin karena lumpur masih menutup halaman dan dua ruang \
        kelas. Petugas memeriksa tanggul yang retak di hulu dan meminta warga menjauhi tepi sungai.
        """

    private func pile(in scratch: Scratch) throws {
        try scratch.write("a.txt", "Kabarlirang.com, Ambon - " + Self.report)
        let cut = Self.report.components(separatedBy: ". ").prefix(4).joined(separator: ". ") + "."
        try scratch.write("b.txt", "Terasmuara.com, Ambon - " + cut)
        try scratch.write(
            "c.txt",
            "Ombakpagi.com, Ambon - Harga ikan di pasar naik sejak pekan lalu."
        )
    }

    @Test func `a line an article with its group`() throws {
        let scratch = try Scratch()
        try pile(in: scratch)
        let run = try runut("copies", scratch.path, "--jsonl")
        #expect(run.status == 0)
        let rows = try run.text.split(separator: "\n").map { line in
            try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            )
        }
        #expect(rows.count == 3)
        let groups = rows.reduce(into: [String: String]()) { groups, row in
            let path = row["path"] as? String ?? ""
            groups[String(path.suffix(5))] = row["group"] as? String
        }
        #expect(groups["a.txt"] != nil)
        #expect(groups["a.txt"] == groups["b.txt"])
        #expect(groups["c.txt"] == nil)
        let again = try runut("copies", scratch.path, "--jsonl", "--threads", "1")
        #expect(again.output == run.output)
    }

    @Test(arguments: [("en", "1 group of copies"), ("id", "1 kelompok salinan")])
    func `the report says it in both languages`(interface: String, words: String) throws {
        let scratch = try Scratch()
        try pile(in: scratch)
        let run = try runut("copies", scratch.path, "--interface", interface)
        #expect(run.status == 0)
        #expect(run.text.contains(words))
        #expect(run.text.contains("Terasmuara.com"))
        for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func `groups are found in sketches as in articles`() throws {
        let scratch = try Scratch()
        try pile(in: scratch)
        let folder = try Scratch()
        let sketches = folder.path + "/pile.sketches"
        #expect(try runut("sketch", scratch.path, "--out", sketches).status == 0)
        let run = try runut("copies", sketches, "--jsonl")
        #expect(run.status == 0)
        let groups = try [run, runut("copies", scratch.path, "--jsonl")].map { run in
            try run.text.split(separator: "\n").map { line in
                let row = try JSONSerialization.jsonObject(with: Data(line.utf8))
                return (row as? [String: Any])?["group"] as? String
            }
        }
        #expect(groups[0] == groups[1])
        #expect(groups[0].compactMap(\.self).count == 2)
    }

    @Test func `without copies it says so`() throws {
        let scratch = try Scratch()
        try scratch.write("a.txt", "Harga ikan di pasar naik sejak pekan lalu.\n")
        #expect(try runut("copies", scratch.path).text == "No copies, and no passages in common.\n")
    }

    @Test func `the built-in example is read where nothing is given`() throws {
        let run = try runut("copies")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
    }
}
