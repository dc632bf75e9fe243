import RunutReading
import Testing

@Suite struct JSONRecordTests {
    func read(
        _ text: String,
        map: FieldMap = FieldMap(),
        limits: RecordLimits = .standard
    ) -> [RecordItem] {
        Array(
            JSONRecords(
                BytePieces(path: "a.json", bytes: Array(text.utf8)),
                map: map,
                limits: limits
            )
        )
    }

    @Test(
        arguments: [
            #"{"judul": "A", "isi_berita": "Isi.", "tanggal": "2023-09-12", "penulis": "Sari", "sumber": "Teluk"}"#,
            #"{"title": "A", "body": "Isi.", "publishedAt": "2023-09-12", "author": {"name": "Sari"}, "source": {"id": null, "name": "Teluk"}}"#,
            #"{"headline": "A", "content": ["Isi."], "date": "2023-09-12", "authors": ["Sari"], "outlet": "Teluk"}"#,
            #"{"_id": "x", "_source": {"title": "A", "text": "Isi.", "pub_date": "20230912", "byline": "By Sari", "publisher": "Teluk"}}"#,
            #"{"title": {"rendered": "A"}, "content": {"rendered": "Isi."}, "date": "2023-09-12", "author": "Sari", "site_name": "Teluk"}"#,
        ]
    )
    func `the usual names are known`(object: String) throws {
        let items = read(object)
        #expect(items.problems == [])
        let record = try #require(items.records.first)
        #expect(record.fields.title?.value == "A")
        #expect(record.text == "Isi.")
        #expect(record.fields.published?.value == "2023-09-12")
        #expect(record.fields.authors?.value == ["Sari"])
        #expect(record.fields.outlet?.value == "Teluk")
    }

    @Test(
        arguments: [
            "{\"title\":\"A\",\"text\":\"a\"}\n\n{\"title\":\"B\",\"text\":\"b\"}\n",
            #"[{"title":"A","text":"a"}, {"title":"B","text":"b"}]"#,
            #"{"status":"ok","articles":[{"title":"A","text":"a"},{"title":"B","text":"b"}]}"#,
            #"{"response":{"data":[{"title":"A","text":"a"},{"title":"B","text":"b"}]}}"#,
            "\u{FEFF}\n[\n{\"title\":\"A\",\"text\":\"a\"},\n{\"title\":\"B\",\"text\":\"b\"}\n]\n",
        ]
    )
    func `lines, arrays and what wraps them`(text: String) {
        let items = read(text)
        #expect(titles(items) == ["A", "B"])
        #expect(items.problems == [])
    }

    @Test func `a map may lead into nested objects`() throws {
        let map = try FieldMap(parsing: "text=konten.teks,title=kepala")
        let records = read(#"{"kepala": "A", "konten": {"teks": "a"}, "text": "bukan"}"#, map: map)
            .records
        #expect(records.map(\.text) == ["a"])
        #expect(records.map(\.content?.from) == ["konten.teks"])
    }

    @Test func `a broken line takes no other line with it`() {
        let items = read(
            """
            {"title": "A", "text": "a"}
            {"title": "B", "text": "b
            {"title": "C", "text": "c"}
            {"nomor": 1}
            {"title": "D", "text": "d"}
            """
        )
        #expect(titles(items) == ["A", "C", "D"])
        #expect(
            items.problems == [
                .malformed(
                    path: "a.json",
                    place: .line(2),
                    reason: "at its byte 25: it ends inside a value"
                ),
                .malformed(
                    path: "a.json",
                    place: .line(4),
                    reason: "neither a text nor an address is found in it"
                ),
            ]
        )
    }

    @Test(arguments: ["{\"title\": \"B\", \"te", "{\"title\": \"B\" x}", "{\"nomor\": 1}"])
    func `a broken first line takes no other line with it`(line: String) {
        let items = read(line + "\n{\"title\": \"A\", \"text\": \"a\"}")
        #expect(titles(items) == ["A"])
        #expect(items.problems.count == 1)
    }

    @Test func `an object whose array has one element a line is no lines`() {
        let items = read(
            "{\"articles\": [\n{\"title\": \"A\", \"text\": \"a\"},\n{\"text\": \"b\"}\n]}"
        )
        #expect(items.records.map(\.text) == ["a", "b"])
    }

    @Test(
        arguments: [
            "{\"title\": \"B\", \"text\": \"b\n}", #"{"title": "B", "text": "\x"}"#,
            #"{"title": "B" "text": "b"}"#, "17", "{\"title\": \"B\", \"text\": \"b\0\"}",
        ]
    )
    func `a broken element takes no other element with it`(element: String) {
        let items = read(
            "[{\"title\": \"A\", \"text\": \"a\"},\n\(element),\n{\"title\": \"C\", \"text\": \"c\"}]"
        )
        #expect(titles(items) == ["A", "C"])
        #expect(items.problems.count == 1)
    }

    @Test(arguments: [
        "[{\"title\":\"A\",\"text\":\"a\"}", "[{\"title\":\"A\",\"text\":\"a\"},{\"tit",
        "[{\"title\":\"A\",\"text\":\"a\"}] ]",
    ])
    func `an array that is cut gives its whole elements`(text: String) {
        let items = read(text)
        #expect(titles(items) == ["A"])
        #expect(items.problems.count == 1)
    }

    @Test(arguments: ["", "  \n", "halo", "17", "{", "{}", "[", "\0", "{\"a\":1}\n{\"b\":2}"])
    func `what holds no article says so`(text: String) {
        let items = read(text)
        #expect(items.records.isEmpty)
        #expect(!items.problems.isEmpty)
    }

    @Test(arguments: [true, false])
    func `an element that is too large is passed over`(isArray: Bool) {
        let good = #"{"title":"A","text":"a"}"#
        let between = isArray ? "," : "\n"
        var pieces = [
            Array("\(isArray ? "[" : "")\(good)\(between){\"title\":\"B\",\"text\":\"".utf8)
        ]
        pieces += Array(repeating: [UInt8](repeating: 0x62, count: 1 << 16), count: 100)
        pieces.append(Array("\"}\(between)\(good)\(isArray ? "]" : "")".utf8))
        pieces.reverse()
        var limits = RecordLimits()
        limits.recordBytes = 1 << 18
        let source = BytePieces(path: "a.json") { pieces.popLast() }
        let items = Array(JSONRecords(source, limits: limits))
        #expect(titles(items) == ["A", "A"])
        #expect(items.problems.count == 1)
    }

    @Test func `pieces of any size give the same records`() {
        let texts = [
            "[{\"title\":\"A \\\" ]\",\"text\":\"[a}\"}, {\"title\":\"B\",\"text\":\"b\"}]",
            "{\"title\":\"A\",\"text\":\"a\"}\r\n{\"title\":\"B\",\"text\":\"b\"}",
        ]
        for text in texts {
            for size in 1...7 {
                var rest = Array(text.utf8)[...]
                let source = BytePieces(path: "a.json") {
                    defer { rest = rest.dropFirst(size) }
                    return rest.isEmpty ? nil : Array(rest.prefix(size))
                }
                let records = Array(JSONRecords(source)).records
                #expect(records.map(\.text) == read(text).records.map(\.text))
                #expect(records.count == 2)
            }
        }
    }

    @Test func `places are those of the input`() {
        let items = read(#"[ {"title":"A","text":"a"}, {"title":"B","text":"b"}]"#)
        #expect(items.records.map(\.place) == [.byte(2), .byte(28)])
    }

    @Test func `times may be numbers`() {
        let records = read(
            #"{"text": "a", "timestamp": 1694488500123, "id": 12345678901234567890}"#
        ).records
        #expect(records.map { $0.fields.published?.value } == ["2023-09-12T03:15:00+00:00"])
        #expect(records.map(\.key) == ["12345678901234567890"])
    }

    @Test(arguments: ["1", "1.1"])
    func `JSON Feed`(version: String) throws {
        let people =
            version == "1" ? #""author": {"name": "Sari"}"# : #""authors": [{"name": "Sari"}]"#
        let items = read(
            """
            {"version": "https://jsonfeed.org/version/\(version)", "title": "Kabar Teluk", "language": "id",
             "next_url": "https://kt.example/2.json", \(people), "items": [
              {"id": 1, "url": "https://kt.example/1", "title": "A", "content_html": "<p>a</p>",
               "content_text": "a", "date_published": "2023-09-12T10:15:00+07:00"},
              {"id": "kosong"}, {"id": "https://kt.example/3", "summary": "c"}]}
            """
        )
        #expect(items.records.map(\.url) == ["https://kt.example/1", "https://kt.example/3"])
        #expect(items.feeds == ["https://kt.example/2.json"])
        #expect(items.problems.count == 1)
        let record = try #require(items.records.first)
        #expect(record.html == "<p>a</p>")
        #expect(record.fields.authors?.value == ["Sari"])
        #expect(record.fields.outlet?.value == "Kabar Teluk")
        #expect(record.fields.language?.value == "id")
        #expect(record.fields.published?.value == "2023-09-12T10:15:00+07:00")
    }
}
