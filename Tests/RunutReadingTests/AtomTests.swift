import RunutReading
import Testing

@Suite struct AtomTests {
    func read(_ entries: String) -> [RecordItem] {
        let text = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id" xml:base="https://suara.example/">
            <title>Suara Pesisir</title><link rel="self" href="/umpan"/><link href="/"/>
            <link rel="next" href="/umpan?hal=2"/><author><name>Meja Redaksi</name></author>
            \(entries)
            </feed>
            """
        return feedItems(path: "umpan.xml", bytes: Array(text.utf8))
    }

    @Test func `an entry tells all it has`() throws {
        let items = read(
            """
            <entry xml:lang="en-GB"><id>tag:suara.example,2023:1</id>
            <title type="html">Harga &lt;i&gt;garam&lt;/i&gt; naik</title>
            <link rel="enclosure" href="/suara.mp3"/><link rel="alternate" type="application/pdf" href="/1.pdf"/>
            <link rel="alternate" type="text/html" href="/1"/>
            <published>2023-09-12T10:15:00+07:00</published><updated>2023-09-12T04:00:00Z</updated>
            <author><name>Dewi Lestanti</name></author><author><name>Bagus</name></author>
            <source><title>Kantor Cerita</title></source>
            <summary>Singkat.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Harga naik.</p></div></content>
            </entry>
            """
        )
        #expect(items.problems == [])
        #expect(items.feeds == ["https://suara.example/umpan?hal=2"])
        let record = try #require(items.records.first)
        #expect(record.key == "tag:suara.example,2023:1")
        #expect(record.url == "https://suara.example/1")
        #expect(record.fields.title?.value == "Harga garam naik")
        #expect(record.fields.published?.value == "2023-09-12T10:15:00+07:00")
        #expect(record.fields.modified?.value == "2023-09-12T04:00:00+00:00")
        #expect(record.fields.authors?.value == ["Dewi Lestanti", "Bagus"])
        #expect(record.fields.outlet == .init("Kantor Cerita", from: "atom:source"))
        #expect(record.fields.language?.value == "en")
        #expect(record.html?.contains("<p>Harga naik.</p>") == true)
        #expect(record.content?.from == "atom:content")
    }

    @Test(
        arguments: [
            (
                "<content type='html'>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>",
                "<p>A &amp; B</p>", nil
            ),
            ("<content>A &amp; B</content>", nil, "A & B"),
            (
                "<content src='/a.html' type='text/html'/><summary>Singkat.</summary>", nil,
                "Singkat."
            ),
            (
                "<content type='image/png'>AAAA</content><summary>Singkat.</summary>", nil,
                "Singkat."
            ),
        ] as [(String, String?, String?)]
    )
    func `content is what its type says`(content: String, html: String?, text: String?) throws {
        let record = try #require(read("<entry><id>1</id>\(content)</entry>").records.first)
        #expect(record.html == html)
        #expect(record.text == text)
    }

    @Test func `the feed speaks for entries that are silent`() throws {
        let record = try #require(read("<entry><link href='/a'/></entry>").records.first)
        #expect(record.fields.authors?.value == ["Meja Redaksi"])
        #expect(record.fields.outlet?.value == "Suara Pesisir")
        #expect(record.fields.language?.value == "id")
        #expect(record.content == nil)
    }

    @Test func `an entry with nothing is a problem beside good ones`() {
        let items = read("<entry><title>A</title></entry><entry><link href='/b'/></entry>")
        #expect(items.records.map(\.url) == ["https://suara.example/b"])
        #expect(items.problems.count == 1)
    }

    @Test func `prefixed Atom is Atom`() {
        let text = """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry>
            <a:title>Judul</a:title><a:link href="https://t.example/1"/></a:entry></a:feed>
            """
        let records = feedItems(path: "a", bytes: Array(text.utf8)).records
        #expect(records.map { $0.fields.title?.value } == ["Judul"])
    }
}

@Suite struct SitemapTests {
    @Test func `a news sitemap gives addresses and what it tells of them`() throws {
        let text = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>https://suara.example/1</loc><lastmod>2023-09-12</lastmod>
            <n:news><n:publication><n:name>Suara Pesisir</n:name><n:language>id</n:language></n:publication>
            <n:publication_date>2023-09-11T09:00:00+07:00</n:publication_date>
            <n:title>Nelayan &amp; ombak</n:title></n:news>
            <image:image><image:loc>https://suara.example/a.jpg</image:loc>
            <image:caption>Ombak pagi.</image:caption></image:image></url>
            <url><loc></loc></url>
            <url><loc>https://suara.example/2</loc></url></urlset>
            """
        let items = feedItems(path: "peta.xml", bytes: Array(text.utf8))
        #expect(items.records.map(\.url) == ["https://suara.example/1", "https://suara.example/2"])
        #expect(items.problems.count == 1)
        let record = try #require(items.records.first)
        #expect(record.fields.title?.value == "Nelayan & ombak")
        #expect(record.fields.outlet == .init("Suara Pesisir", from: "news:name"))
        #expect(record.fields.published?.value == "2023-09-11T09:00:00+07:00")
        #expect(record.fields.modified?.value == "2023-09-12")
        #expect(record.fields.captions == ["Ombak pagi."])
        #expect(record.content == nil)
    }

    @Test func `an index leads to more of them`() {
        let text = """
            <sitemapindex><sitemap><loc>https://suara.example/peta-1.xml</loc></sitemap>
            <sitemap><loc> https://suara.example/peta-2.xml </loc></sitemap></sitemapindex>
            """
        let items = feedItems(path: "peta.xml", bytes: Array(text.utf8))
        #expect(
            items.feeds == ["https://suara.example/peta-1.xml", "https://suara.example/peta-2.xml"]
        )
    }
}
