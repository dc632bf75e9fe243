import Foundation
import Testing

private let page = """
    <!doctype html><html lang="id"><head>
    <title>Dermaga Baru Dibuka di Ternate - Kabar Layar</title>
    <link rel="canonical" href="https://kabarlayar.example/2024/05/dermaga?utm_source=a">
    <meta property="og:title" content="Dermaga Baru Dibuka di Ternate">
    <meta property="og:site_name" content="Kabar Layar">
    <meta property="article:published_time" content="2024-05-02T09:15:00+09:00">
    <meta name="author" content="Sari Tomagola">
    </head><body><nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a></nav><article>
    <h1>Dermaga Baru Dibuka di Ternate</h1>
    <p>Dermaga baru di Ternate dibuka pada Kamis (2/5/2024). Warga menyambut kapal pertama yang
    bersandar di sana sejak pagi, dan pedagang membuka lapak di sepanjang jalan menuju pelabuhan.</p>
    <p>"Kami menunggu dermaga ini sepuluh tahun," kata Kepala Syahbandar Ternate Rudi Hamisi di
    pelabuhan, Kamis. Menurut dia, kapal besar kini dapat bersandar tanpa menunggu air pasang.</p>
    <p>Baca juga: Harga Ikan Turun di Tidore</p>
    <p>Pemerintah kota menghabiskan dua tahun untuk membangun dermaga itu, dengan biaya yang tidak
    disebutkan. Pelayaran ke Bacan dan Sofifi akan pindah ke sana mulai pekan depan.</p>
    </article><footer>Hak cipta Kabar Layar. Ikuti kami.</footer></body></html>
    """

private let text = "Air naik di Kali Biru sejak pagi. \\\"Kami mengungsi,\\\" kata Rara Wulan."

/// Inputs of every form, by way of the tool.
@Suite struct InputCommandTests {
    private func facts(_ name: String, _ content: String, _ more: String...) throws -> Run {
        let scratch = try Scratch()
        try scratch.write(name, content)
        return try runut(["facts", scratch.path + "/" + name] + more)
    }

    @Test func `a page gives its article, and what it tells`() throws {
        let run = try facts("page.html", page)
        #expect(run.status == 0, "\(run.errors)")
        let facts = try #require(try run.lines.first)
        #expect(facts["title"] as? String == "Dermaga Baru Dibuka di Ternate")
        #expect(facts["byline"] as? String == "Sari Tomagola")
        #expect(facts["published"] as? String == "2024-05-02T09:15:00+09:00")
        #expect(facts["publishedFrom"] as? String == "metadata")
        #expect(facts["url"] as? String == "https://kabarlayar.example/2024/05/dermaga")
        #expect((facts["outlet"] as? [String: Any])?["name"] as? String == "Kabar Layar")
        #expect(facts["kind"] as? String == "article")
        let text = try #require(facts["text"] as? String)
        #expect(!text.contains("Beranda") && !text.contains("Hak cipta"))
        let body = try #require(facts["body"] as? [[Int]])
        let bytes = Array(text.utf8)
        let own = body.map { String(decoding: bytes[$0[0]..<$0[1]], as: UTF8.self) }.joined()
        #expect(own.contains("sepuluh tahun") && !own.contains("Baca juga"))
        let attributions = try #require(facts["attributions"] as? [[String: Any]])
        #expect(attributions.contains { $0["who"] as? String == "Rudi Hamisi" })
    }

    @Test func `a name does not tell the form`() throws {
        let run = try facts("page.txt", page)
        #expect(try run.lines.first?["title"] as? String == "Dermaga Baru Dibuka di Ternate")
    }

    @Test func `a broken record loses no other`() throws {
        let line = #"{"id":"b-1","judul":"Banjir","isi":"\#(text)","tanggal":"2024-05-01"}"#
        let run = try facts("rows.jsonl", line + "\n{\"judul\":\n" + line + "\n")
        #expect(run.status == 1)
        #expect(try run.lines.map { $0["key"] as? String } == ["b-1", "b-1"])
        #expect(run.errors.contains("rows.jsonl: line 2: "))
    }

    @Test func `columns have the names that one gives them`() throws {
        let table = "kepala,isinya,kapan\nBanjir,\"\(text)\",2024-05-01\n"
            .replacing("\\\"", with: "\"\"")
        let run = try facts("rows.csv", table, "--map", "title=kepala,text=isinya,published=kapan")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.lines.first?["title"] as? String == "Banjir")
        #expect(try run.lines.first?["published"] as? String == "2024-05-01")
        let wrong = try facts("rows.csv", table, "--map", "judul")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("--map"))
    }

    @Test func `a feed gives its items`() throws {
        let feed = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Kabar Layar</title>
            <item><title>Banjir</title><link>https://kabarlayar.example/banjir</link>
            <pubDate>Wed, 01 May 2024 08:00:00 +0700</pubDate>
            <description>&lt;p&gt;Air naik di Kali Biru sejak pagi, kata Rara Wulan kepada warga.&lt;/p&gt;</description>
            </item></channel></rss>
            """
        let run = try facts("feed.xml", feed)
        #expect(run.status == 0, "\(run.errors)")
        let facts = try #require(try run.lines.first)
        #expect(facts["title"] as? String == "Banjir")
        #expect(facts["published"] as? String == "2024-05-01T08:00:00+07:00")
        #expect((facts["path"] as? String)?.hasSuffix("feed.xml#1") == true)
    }

    @Test func `the versions of an article are one`() throws {
        let scratch = try Scratch()
        try scratch.write("a.html", page)
        try scratch.write("b.html", page.replacing("dermaga?utm_source=a", with: "dermaga/amp"))
        try scratch.write("c.html", page.replacing("2024/05/dermaga", with: "2024/05/lain"))
        let run = try runut("facts", scratch.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.lines.count == 2)
        #expect(run.errors.contains("1 other versions"))
    }

    @Test func `what is no article says so and has no body`() throws {
        let links = (1...60).map { "<li><a href=\"/b\($0)\">Berita nomor \($0) hari ini</a></li>" }
        let run = try facts("front.html", "<html><body><ul>\(links.joined())</ul></body></html>")
        let facts = try #require(try run.lines.first)
        #expect(facts["kind"] as? String != "article")
        #expect((facts["body"] as? [[Int]])?.isEmpty == true)
    }

    @Test func `pictures in a folder are no inputs`() throws {
        let scratch = try Scratch()
        try scratch.write("a.html", page)
        try scratch.write("logo.png", "x")
        let run = try runut("facts", scratch.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.lines.count == 1)
    }
}
