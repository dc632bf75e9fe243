import RunutArchiveBuilding
import RunutText
import Testing

@testable import RunutReading

/// What came out of an input of any form: read to its end, past every problem.
private struct InputContent {
    var titles: [String] = []
    var texts: [String] = []
    var paths: [String] = []
    var problems: [ReadingError] = []
    var named = NamedAddresses()

    init(_ reader: InputReader) {
        var reader = reader
        while problems.count < 10_000 {
            do throws(ReadingError) {
                guard let document = try reader.next() else { break }
                let page = try readPage(document)
                titles += page.fields.title.map { [$0.value] } ?? []
                texts.append(String(decoding: page.text.bytes, as: UTF8.self))
                paths.append(page.path)
            } catch {
                problems.append(error)
            }
        }
        named = reader.named
    }

    init(_ bytes: [UInt8], path: String = "pile", limits: ReadingLimits = .standard) {
        self.init(InputReader(ByteSource(path: path, bytes: bytes), limits: limits))
    }

    /// The same bytes through a pipe.
    init(piped bytes: [UInt8]) {
        let stream = SourceStream(ByteSource(path: "-", bytes: bytes))
        self.init(InputReader(path: "-", stream, map: FieldMap(), limits: .standard))
    }
}

private func line(_ number: Int) -> String {
    #"{"title": "Banjir \#(number)", "text": "Air naik di Kali Biru sejak hari ke-\#(number)."}"#
        + "\n"
}

private func utf16(_ text: String, isLittle: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? bytes : bytes.reversed()
    }
}

@Suite struct InputReaderTests {
    @Test func `packed lines may be larger than any page`() {
        let count = 2_000
        var limits = ReadingLimits.standard
        limits.pageBytes = 1 << 15
        let bytes = gzip((0..<count).map(line).joined())
        let content = InputContent(bytes, path: "a.jsonl.gz", limits: limits)
        #expect(content.problems == [])
        #expect(content.titles.count == count)
        #expect(content.paths.last == "a.jsonl.gz#\(count)")
    }

    @Test func `a packed table is read, also in a zip`() {
        let table = "judul,isi\nPasar,Pasar ramai sejak pagi.\n"
        #expect(InputContent(gzip(table), path: "a.csv.gz").titles == ["Pasar"])
        let pile = zip([ZipFile("a.csv", table), ZipFile("b.jsonl", line(1) + line(2))])
        let content = InputContent(pile)
        #expect(content.titles == ["Pasar", "Banjir 1", "Banjir 2"])
        #expect(content.paths == ["pile!/a.csv#1", "pile!/b.jsonl#1", "pile!/b.jsonl#2"])
    }

    @Test func `behind a damaged member the lines go on`() {
        let members = (0..<12).map { part in
            gzip((0..<500).map { line(part * 500 + $0) }.joined())
        }
        let cut = Array(members[7].prefix(members[7].count / 2))
        let bytes = (members[..<7] + [cut] + members[8...]).flatMap(\.self)
        let content = InputContent(bytes, path: "a.jsonl.gz")
        #expect(!content.problems.isEmpty)
        #expect(content.titles.contains("Banjir 3499") && content.titles.contains("Banjir 5999"))
        // What stands behind the cut is taken for a part of the member until its bytes cannot be:
        // no more than the next one may be lost.
        let numbers = Set(content.titles.compactMap { Int($0.dropFirst(7)) })
        #expect(numbers.isSuperset(of: 0..<3500) && numbers.isSuperset(of: 4500..<6000))
    }

    @Test func `a packed page that is cut is told, and what came of it is read`() {
        let words = (0..<400).map { "<p>Kapal nomor \($0 * $0 * 7919) bersandar di dermaga.</p>" }
        let page = "<!doctype html><html><body><article>\(words.joined())</article></body></html>"
        let whole = gzip(page)
        let content = InputContent(Array(whole.prefix(whole.count / 2)), path: "a.html.gz")
        #expect(content.texts.count == 1)
        #expect(content.problems.count == 1)
    }

    @Test(arguments: [true, false], [true, false])
    func `records and texts in UTF-16`(isLittle: Bool, hasMark: Bool) {
        let json = #"{"judul": "Banjir 🌊", "isi": "Air naik – cepat."}"#
        let table = "judul,isi\nBanjir 🌊,Air naik – cepat.\n"
        let forms = [json + "\n" + json + "\n", "[\(json)]", table]
        for text in forms {
            let bytes = utf16(text, isLittle: isLittle, hasMark: hasMark)
            for content in [InputContent(bytes), InputContent(piped: bytes)] {
                #expect(content.problems == [])
                #expect(content.titles.first == "Banjir 🌊")
                #expect(content.texts.first == "Air naik – cepat.")
            }
        }
        let plain = InputContent(utf16("Air naik – cepat.", isLittle: isLittle, hasMark: hasMark))
        #expect(plain.texts == ["Air naik – cepat."])
    }

    @Test func `no piece of UTF-16 is lost between two`() {
        let text = "Perahu 🌊🌊 tiba – di pantai."
        var pieces = UTF16Pieces(.little)
        var bytes: [UInt8] = []
        for byte in utf16(text, isLittle: true, hasMark: true) { bytes += pieces.utf8(of: [byte]) }
        #expect(String(decoding: bytes + pieces.utf8(of: []), as: UTF8.self) == text)
        #expect(utf8(ofWide: [0x41, 0, 0x42], .little) == Array("A\u{FFFD}".utf8))
    }

    @Test func `a pipe brings any form`() {
        let archive = gzip(response(1)) + gzip(response(2))
        #expect(InputContent(piped: archive).texts.count == 2)
        #expect(InputContent(piped: zip([ZipFile("a.jsonl", line(1))])).titles == ["Banjir 1"])
        #expect(InputContent(piped: Array((line(1) + line(2)).utf8)).titles.count == 2)
        let text = "Air naik di Kali Biru.\r\n"
        #expect(InputContent(piped: Array(text.utf8)).texts == [text])
        #expect(InputContent(piped: []).problems == [.empty(path: "-")])
    }

    @Test(
        arguments: [
            ("a.jsonl.zst", "zstd", [0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x00]),
            ("a.xz", "xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00]),
            ("a.bz2", "bzip2", Array("BZh91AY&SY".utf8)),
            ("a.html.br", "brotli", [0x8B, 0x05, 0x80, 0x00, 0x01, 0x02]),
        ] as [(String, String, [UInt8])]
    )
    func `what is packed otherwise is named`(path: String, name: String, bytes: [UInt8]) {
        let content = InputContent(bytes, path: path)
        #expect(content.problems == [.unsupported(path: path, .compression(name))])
        let pile = zip([ZipFile(path, bytes), ZipFile("good.jsonl", line(1))])
        let inside = InputContent(pile)
        #expect(inside.problems == [.unsupported(path: "pile!/" + path, .compression(name))])
        #expect(inside.titles == ["Banjir 1"])
    }

    @Test func `a text may begin as a packed file does`() {
        #expect(InputContent(Array("BZh adalah singkatan.".utf8)).texts.count == 1)
        #expect(InputContent(Array("Judul\n\nTeks.".utf8), path: "a.br").texts.count == 1)
    }

    @Test func `addresses without a text are counted, and kept when they are followed`() {
        let feed = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Kabar Layar</title>
            <item><title>A</title><link>https://layar.example/a</link></item>
            <item><title>B</title><link>https://layar.example/b</link>
            <description>Kapal tiba di dermaga.</description></item></channel></rss>
            """
        let counted = InputContent(Array(feed.utf8))
        #expect(counted.named.inFeeds == 1 && counted.named.kept == [])
        #expect(counted.titles == ["B"])
        var reader = InputReader(ByteSource(path: "feed", bytes: Array(feed.utf8)))
        reader.follows = true
        let followed = InputContent(reader)
        #expect(followed.titles == [])
        #expect(
            followed.named.kept.map(\.url) == [
                "https://layar.example/a", "https://layar.example/b",
            ]
        )
        let rows = InputContent(Array("url,title\nhttps://layar.example/a,A\n".utf8))
        #expect(rows.named.inRecords == 1 && rows.named.inFeeds == 0)
    }
}
