import RunutReading
import Testing

func rss(_ items: String, channel: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>Kabar Teluk</title><link>https://kabarteluk.example/</link>
    <language>id-ID</language>\(channel)
    \(items)
    </channel></rss>
    """
}

func item(_ number: Int) -> String {
    "<item><title>Judul \(number)</title><link>https://kabarteluk.example/\(number)</link>"
        + "<description>Isi \(number).</description></item>\n"
}

@Suite struct RSSTests {
    func read(_ text: String) -> [RecordItem] {
        feedItems(path: "umpan.xml", bytes: Array(text.utf8))
    }

    @Test func `an item of RSS 2 tells all it has`() throws {
        let items = read(
            rss(
                """
                <item>
                  <title><![CDATA[Jembatan &quot;Tiga&quot; di Balikpapan <b>dibuka</b>]]></title>
                  <link>/2023/jembatan</link>
                  <guid isPermaLink="false">kt-17</guid>
                  <pubDate>Selasa, 12 Sep 2023 10:15:00 WIB</pubDate>
                  <dc:creator>Oleh: Rina Wulandari</dc:creator>
                  <dc:creator>Gilang Prakoso</dc:creator>
                  <source url="https://lain.example/umpan">Warta Mahakam</source>
                  <category>Daerah</category>
                  <description>Cuplikan saja.</description>
                  <content:encoded><![CDATA[<p>Jembatan dibuka&nbsp;pagi ini.</p>]]></content:encoded>
                  <media:content url="a.jpg"><media:description>Warga menyeberang.</media:description>
                  </media:content>
                </item>
                """
            )
        )
        #expect(items.problems == [])
        let record = try #require(items.records.first)
        #expect(record.key == "kt-17")
        #expect(record.url == "https://kabarteluk.example/2023/jembatan")
        #expect(
            record.fields.title
                == .init("Jembatan \"Tiga\" di Balikpapan dibuka", from: "rss:title")
        )
        #expect(record.fields.published == .init("2023-09-12T10:15:00+07:00", from: "rss:pubDate"))
        #expect(record.fields.authors?.value == ["Rina Wulandari", "Gilang Prakoso"])
        #expect(record.fields.outlet == .init("Warta Mahakam", from: "rss:source"))
        #expect(record.fields.language?.value == "id")
        #expect(record.fields.section?.value == "Daerah")
        #expect(record.html == "<p>Jembatan dibuka&nbsp;pagi ini.</p>")
        #expect(record.content?.from == "content:encoded")
        #expect(record.fields.captions == ["Warga menyeberang."])
        #expect(record.place == .line(6))
    }

    @Test func `the channel speaks for items that are silent`() throws {
        let record = try #require(read(rss(item(1))).records.first)
        #expect(record.fields.outlet == .init("Kabar Teluk", from: "rss:channel.title"))
        #expect(record.text == "Isi 1.")
        #expect(record.content?.from == "rss:description")
    }

    @Test func `a guid is an address unless it says no`() {
        let records = read(
            rss(
                """
                <item><guid>https://kabarteluk.example/a</guid></item>
                <item><guid isPermaLink="false">https://kabarteluk.example/b</guid>
                <description>Isi.</description></item>
                """
            )
        ).records
        #expect(records.map(\.url) == ["https://kabarteluk.example/a", nil])
    }

    @Test func `xml base goes before the channel's address`() {
        let records = read(
            rss(
                """
                <item xml:base="https://arsip.example/2023/"><link>satu.html</link></item>
                <item><link>dua.html</link></item>
                """
            )
        ).records
        #expect(
            records.map(\.url)
                == ["https://arsip.example/2023/satu.html", "https://kabarteluk.example/dua.html"]
        )
    }

    @Test func `RSS 1 and its namespaces, whatever the prefixes`() throws {
        let items = read(
            """
            <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
            <channel r:about="https://warta.example/"><title>Warta</title></channel>
            <item r:about="https://warta.example/1"><title>Panen garam</title>
            <d:date>2023-09-12T08:00+07:00</d:date><d:creator>Sari</d:creator>
            <description>&lt;p&gt;Petani memanen.&lt;/p&gt;</description></item>
            </r:RDF>
            """
        )
        let record = try #require(items.records.first)
        #expect(record.url == "https://warta.example/1")
        #expect(record.fields.published?.value == "2023-09-12T08:00:00+07:00")
        #expect(record.fields.authors?.value == ["Sari"])
        #expect(record.html == "<p>Petani memanen.</p>")
    }

    @Test func `a date that is none is remarked on`() throws {
        let record = try #require(
            read(rss("<item><title>A</title><link>/a</link><pubDate>kemarin</pubDate></item>"))
                .records.first
        )
        #expect(record.fields.published == nil)
        #expect(record.remarks == ["rss:pubDate: “kemarin” tells no day, or more than one"])
    }

    @Test func `undeclared prefixes are still understood`() throws {
        let items = read(
            """
            <rss version="2.0"><channel><title>T</title><item><title>Judul</title>
            <media:title>Judul foto</media:title><link>https://t.example/1</link>
            <content:encoded>&lt;p&gt;Isi.&lt;/p&gt;</content:encoded></item></channel></rss>
            """
        )
        let record = try #require(items.records.first)
        #expect(record.fields.title?.value == "Judul")
        #expect(record.html == "<p>Isi.</p>")
    }
}

@Suite struct BrokenFeedTests {
    func read(_ text: String) -> [RecordItem] {
        feedItems(path: "umpan.xml", bytes: Array(text.utf8))
    }

    @Test func `a feed that is cut off gives its whole items and says so`() {
        let whole = rss(item(1) + item(2) + item(3))
        let cut = String(whole[..<whole.firstRange(of: "Isi 3")!.upperBound])
        let items = read(cut)
        #expect(titles(items) == ["Judul 1", "Judul 2"])
        #expect(items.problems.count == 1)
        let afterItem = String(whole[..<whole.firstRange(of: "</channel>")!.lowerBound])
        #expect(titles(read(afterItem)) == ["Judul 1", "Judul 2", "Judul 3"])
    }

    @Test func `CDATA that is not closed takes no other item with it`() {
        let open =
            "<item><title>Judul 2</title><link>https://kabarteluk.example/2</link>"
            + "<description><![CDATA[<p>Isi dua.</p></description></item>\n"
        let items = read(rss(item(1) + open + item(3)))
        #expect(titles(items) == ["Judul 1", "Judul 2", "Judul 3"])
        #expect(
            items.records.map { $0.html ?? $0.text } == ["Isi 1.", "<p>Isi dua.</p>", "Isi 3."]
        )
    }

    @Test func `tags that are not closed take no other item with them`() {
        let open = "<item><title>Judul 2<link>https://kabarteluk.example/2</link></item>\n"
        let items = read(rss(item(1) + open + item(3)))
        #expect(titles(items).contains("Judul 1"))
        #expect(titles(items).contains("Judul 3"))
        #expect(!items.problems.isEmpty)
    }

    @Test func `entities of HTML and lone ampersands are read`() {
        let items = read(
            rss(
                "<item><title>Nasi &amp; lauk&nbsp;&mdash; R&D</title><link>/a?b=1&c=2</link></item>"
            )
        )
        #expect(titles(items) == ["Nasi & lauk — R&D"])
        #expect(items.records.first?.url == "https://kabarteluk.example/a?b=1&c=2")
        #expect(items.problems == [])
    }

    @Test func `bytes that are not UTF-8 are read as Windows-1252`() {
        var bytes = Array(rss("<item><title>Caf# #kota#</title><link>/a</link></item>").utf8)
        let places = bytes.indices.filter { bytes[$0] == UInt8(ascii: "#") }
        for (place, byte) in zip(places, [0xE9, 0x93, 0x94] as [UInt8]) { bytes[place] = byte }
        #expect(titles(feedItems(path: "a", bytes: bytes)) == ["Café “kota”"])
    }

    @Test func `other charsets that are declared are read`() {
        let text =
            "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><title>Caf#</title>"
            + "<link>https://a.example/1</link></item></channel></rss>"
        let latin = text.utf8.map { $0 == UInt8(ascii: "#") ? 0xE9 : $0 }
        #expect(titles(feedItems(path: "a", bytes: latin)) == ["Café"])
        let wide = text.replacing("ISO-8859-1", with: "UTF-16").replacing("#", with: "é").utf16
            .flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(titles(feedItems(path: "a", bytes: [0xFF, 0xFE] + wide)) == ["Café"])
    }

    @Test func `zero bytes and text before the declaration do no harm`() {
        let text =
            "\u{FEFF}\nWarning: kesalahan skrip\n"
            + rss(item(1)).replacing("Isi 1", with: "I\0si\u{1B}")
        let items = read(text)
        #expect(titles(items) == ["Judul 1"])
        #expect(items.problems == [])
    }

    @Test func `endless entities do no harm`() {
        var declarations = "<!ENTITY a0 \"ha\">"
        for level in 1...40 {
            let again = String(repeating: "&a\(level - 1);", count: 10)
            declarations += "<!ENTITY a\(level) \"\(again)\">"
        }
        let items = read(
            "<!DOCTYPE rss [\(declarations)<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + "<rss><channel><item><title>Judul &a40;&f;</title><link>https://a.example/?&a40;</link>"
                + "<description>&a40;</description></item>\(item(2))</channel></rss>"
        )
        #expect(items.records.allSatisfy { ($0.fields.title?.value.utf8.count ?? 0) < 1000 })
        #expect(!items.isEmpty)
    }

    @Test func `a hundred thousand attributes cost no time`() {
        let many = (0..<100_000).map { " a\($0)=\"\"" }.joined()
        let items = read(rss("<item\(many)><title>Judul 0</title><link>/0</link></item>" + item(1)))
        #expect(titles(items) == ["Judul 0", "Judul 1"])
    }

    @Test func `deep nesting ends at a limit`() {
        let deep = String(repeating: "<b>", count: 100_000)
        let items = read(rss(item(1) + "<item><description>\(deep)</description></item>" + item(2)))
        #expect(titles(items).contains("Judul 1"))
        #expect(!items.problems.isEmpty)
    }

    @Test(arguments: ["", "   ", "halo", "<", "<html><body>Bukan umpan</body></html>", "\0\0\0\0"])
    func `what is no feed is said to be none`(text: String) {
        let items = read(text)
        #expect(items.records.isEmpty)
        #expect(items.problems.count == 1 || items.problems.count == 2)
    }

    @Test func `every cut of a feed ends without harm`() {
        let bytes = Array(
            rss(item(1) + "<item><title><![CDATA[Dua &amp; tiga]]></title></item>").utf8
        )
        for end in bytes.indices {
            #expect(feedItems(path: "a", bytes: Array(bytes[..<end])).records.count <= 1)
        }
    }
}
