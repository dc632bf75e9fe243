import RunutReading
import Testing

@Suite struct TableTests {
    func read(
        _ text: String,
        map: FieldMap = FieldMap(),
        limits: RecordLimits = .standard
    ) -> [RecordItem] {
        Array(
            TableRecords(
                BytePieces(path: "a.csv", bytes: Array(text.utf8)),
                map: map,
                limits: limits
            )
        )
    }

    @Test func `a row tells all it has`() throws {
        let items = read(
            """
            ID,Judul,Isi Berita,Tanggal,Penulis,Media,Tautan,Kategori,Bahasa\r
            7,"Pasar ""Baru"" ramai","Baris satu.
            Baris dua, masih.",12 September 2023,Oleh Sari,Kabar Teluk,https://kt.example/7,Ekonomi,id\r
            8,Kapal sandar,Kapal tiba.,,,,,,
            """
        )
        #expect(items.problems == [])
        #expect(titles(items) == ["Pasar \"Baru\" ramai", "Kapal sandar"])
        let record = try #require(items.records.first)
        #expect(record.key == "7")
        #expect(record.text == "Baris satu.\nBaris dua, masih.")
        #expect(record.content?.from == "Isi Berita")
        #expect(record.fields.published == .init("2023-09-12", from: "Tanggal"))
        #expect(record.fields.authors?.value == ["Sari"])
        #expect(record.fields.outlet?.value == "Kabar Teluk")
        #expect(record.url == "https://kt.example/7")
        #expect(items.records.map(\.place) == [.line(2), .line(4)])
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func `the separator is found by looking`(separator: String) {
        let rows = [["judul", "isi", "id"], ["A", "Satu, dua; tiga", "1"]].map { row in
            row.map { $0.contains(", ") ? "\"\($0)\"" : $0 }.joined(separator: separator)
        }
        let records = read("\u{FEFF}" + rows.joined(separator: "\r\n")).records
        #expect(records.map(\.text) == ["Satu, dua; tiga"])
        #expect(records.map(\.key) == ["1"])
    }

    @Test func `the separator may be told`() {
        #expect(read("sep=^\njudul^isi\nA,b^c").records.map(\.text) == ["c"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `any line end`(end: String) {
        let items = read(["judul,isi", "A,b", "", "C,d", ""].joined(separator: end))
        #expect(items.records.map(\.text) == ["b", "d"])
        #expect(items.problems == [])
    }

    @Test func `text that is markup is recognised`() {
        let records = read(
            "judul,isi\nA,<p>Isi.</p>\nB,3 < 4 dan 5 > 2\nC,surat <sari@a.example> itu"
        ).records
        #expect(records.map(\.html) == ["<p>Isi.</p>", nil, nil])
    }

    @Test func `a map names other columns, or counts them`() throws {
        let named = try FieldMap(parsing: "title=kepala, text=badan")
        #expect(read("badan,kepala\nIsi.,Judul", map: named).records.map(\.text) == ["Isi."])
        let counted = try FieldMap(parsing: "text=1,title=2")
        let items = read("Isi satu.,Judul satu\nIsi dua.,Judul dua", map: counted)
        #expect(titles(items) == ["Judul satu", "Judul dua"])
        #expect(titles(read("isi,judul\nIsi.,Judul", map: counted)) == ["Judul"])
        let mixed = try FieldMap(parsing: "text=1,title=judul")
        #expect(read("badan,judul\nIsi.,Judul", map: mixed).records.map(\.text) == ["Isi."])
        #expect(items.records.map(\.place) == [.line(1), .line(2)])
    }

    @Test(
        arguments: [
            ("", .noPair("")), ("judul", .noPair("judul")), ("title=", .noPair("title=")),
            ("title=a=b", .noPair("title=a=b")), ("judul=a", .unknownField("judul")),
            ("title=a,title=b", .twice("title")),
        ] as [(String, FieldMapError)]
    )
    func `a map that is wrong says how`(text: String, error: FieldMapError) {
        #expect(throws: error) { try FieldMap(parsing: text) }
    }

    @Test func `without known columns there is one problem, which shows them`() {
        let items = read("kolom,lain\na,b\nc,d")
        #expect(items.records.isEmpty)
        #expect(
            items.problems == [
                .malformed(
                    path: "a.csv",
                    place: .line(1),
                    reason: "no column is known to hold a text or an address: “kolom”, “lain”"
                )
            ]
        )
    }

    @Test(
        arguments: [
            ("2,\"Tak ditutup,isi\n3,\"Judul\",\"Isi\"\n4,D,d", ["A", "Judul", "D"]),
            ("2,B,\"tak ditutup\n3,C,c\n4,D,d", ["A", "C", "D"]),
            ("2,B,c,d,e\n3,C,c", ["A", "C"]), ("2,B\n3,C,c", ["A", "C"]),
            ("2,B,\"bilang \"ya\" saja\"\n3,C,c", ["A", "B", "C"]),
            ("2,B,b\0b\n3,C,c", ["A", "C"]),
        ]
    )
    func `a broken row takes no other row with it`(rows: String, expected: [String]) {
        let items = read("id,judul,isi\n1,A,a\n" + rows)
        #expect(titles(items) == expected)
        #expect(items.problems.count == (expected.contains("B") ? 0 : 1))
        for case .malformed(_, let place, _) in items.problems { #expect(place == .line(3)) }
    }

    @Test func `bytes that are not UTF-8 cost their row`() {
        let bytes = Array("judul,isi\nA,a\nB,".utf8) + [0xE9, 0x0A] + Array("C,c".utf8)
        let items = Array(TableRecords(BytePieces(path: "a.csv", bytes: bytes)))
        #expect(titles(items) == ["A", "C"])
        #expect(
            items.problems
                == [.malformed(path: "a.csv", place: .line(3), reason: "column 2 is not UTF-8")]
        )
    }

    @Test func `a hundred thousand columns`() {
        let wide = String(repeating: "x,", count: 100_000)
        let items = read("judul,isi\nA,a\n\(wide)\nC,c")
        #expect(titles(items) == ["A", "C"])
        #expect(items.problems.count == 1)
        #expect(read(wide + "\nC,c").problems.count == 1)
    }

    @Test func `a quote at every line ends in time`() {
        let items = read("judul,isi\n" + String(repeating: "\"a,b\n", count: 20_000) + "Z,z")
        #expect(titles(items).last == "Z")
    }

    @Test func `a row that is too large is passed over`() {
        var pieces = [Array("judul,isi\nA,a\nB,".utf8)]
        pieces += Array(repeating: [UInt8](repeating: 0x62, count: 1 << 16), count: 100)
        pieces.append(Array("\nC,c".utf8))
        pieces.reverse()
        let source = BytePieces(path: "a.csv") { pieces.popLast() }
        var limits = RecordLimits()
        limits.recordBytes = 1 << 18
        let items = Array(TableRecords(source, limits: limits))
        #expect(titles(items) == ["A", "C"])
        #expect(items.problems.count == 1)
    }

    @Test func `pieces of any size give the same records`() {
        let text = "\u{FEFF}id;judul;isi\r\n1;\"A\r\nB\";\"c \"\"d\"\"\"\r\n\r\n2;E;f\r\n"
        let whole = read(text).records.map { [$0.key, $0.fields.title?.value, $0.text] }
        for size in 1...9 {
            var rest = Array(text.utf8)[...]
            let source = BytePieces(path: "a.csv") {
                defer { rest = rest.dropFirst(size) }
                return rest.isEmpty ? nil : Array(rest.prefix(size))
            }
            let records = Array(TableRecords(source)).records
            #expect(records.map { [$0.key, $0.fields.title?.value, $0.text] } == whole)
        }
        #expect(whole.count == 2)
    }
}
