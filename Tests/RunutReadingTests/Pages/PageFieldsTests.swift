import RunutReading
import Testing

private func fields(head: String = "", body: String = "") -> PageFields {
    extractPage(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8)).fields
}

private func data(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
}

@Suite struct PageFieldsTests {
    @Test(arguments: [
        #"{"@type":"NewsArticle","datePublished":"2031-04-02T07:15:00+07:00","author":{"name":"Rani Sasmita"}}"#,
        ##"{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2031-04-02T07:15:00+07:00","author":[{"@id":"#a"}]},{"@type":"Person","@id":"#a","name":"Rani Sasmita"}]}"##,
        #"[{"@type":"BlogPosting","datePublished":"2031-04-02T07:15:00+07:00","author":"Rani Sasmita",},]"#,
        "/* data */ {\"@type\":\"NewsArticle\",\"description\":\"satu\ndua\",\"datePublished\":\"2031-04-02T07:15:00+07:00\", // hari\n\"author\":{\"name\":\"Rani Sasmita\"}}",
        #"{"@type":"NewsArticle","headline":"Kata "lama" itu","datePublished":"2031-04-02T07:15:00+07:00","author":{"name":"Rani Sasmita"}"#,
        "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2031-04-02T07:15:00+07:00\",\"author\":{\"name\":\"Rani Sasmita\"}} -->",
    ])
    func `data are read as pages write them`(json: String) {
        let fields = fields(head: data(json))
        #expect(fields.published?.value == "2031-04-02T07:15:00+07:00")
        #expect(fields.published?.from == "json-ld datePublished")
        #expect(fields.authors?.value == ["Rani Sasmita"])
    }

    @Test(arguments: [
        (
            #"<meta property="article:published_time" content="2031-04-02T07:15:00Z">"#,
            "2031-04-02T07:15:00+00:00"
        ),
        (#"<meta name="parsely-pub-date" content="2031-04-02">"#, "2031-04-02"),
        (#"<link rel="canonical" href="https://contoh.example/2031/04/02/kapal">"#, "2031-04-02"),
    ])
    func `the head tells the day`(head: String, published: String) {
        #expect(fields(head: head).published?.value == published)
    }

    @Test(arguments: [
        (#"<time datetime="2031-04-02T07:15:00+0700">2 April</time>"#, "2031-04-02T07:15:00+07:00"),
        (#"<span itemprop="datePublished" content="2031-04-02"></span>"#, "2031-04-02"),
        (#"<div class="date">Rabu, 2 April 2031 | 07:15 WIB</div>"#, "2031-04-02T07:15:00+07:00"),
        (#"<div class="date">Mittwoch, 2. April 2031, 7.15 Uhr</div>"#, "2031-04-02T07:15:00"),
        (#"<div class="date">April 2nd, 2031 at 7:15 pm</div>"#, "2031-04-02T19:15:00"),
        (#"<div class="date">2 de abril de 2031</div>"#, "2031-04-02"),
        (#"<div class="date">2031年4月2日</div>"#, "2031-04-02"),
        (#"<div class="date">02.04.31</div>"#, "2031-04-02"),
    ])
    func `the text tells the day`(body: String, published: String) {
        #expect(fields(body: "<h1>Kapal</h1>\(body)<p>Isi.</p>").published?.value == published)
    }

    @Test(arguments: [
        "<p>Tahun 2031 ramai.</p>", "<p>Harga 31.04 dan 12.5.</p>", "<p>99.99.2031</p>",
    ])
    func `no day is made up`(body: String) {
        #expect(fields(body: body).published == nil)
    }

    @Test func `universal time is told as readers see it`() {
        let fields = fields(
            head: data(#"{"@type":"NewsArticle","datePublished":"2031-04-01T23:15:00Z"}"#),
            body: #"<h1>Kapal</h1><div class="date">2 April 2031 06:15</div>"#
        )
        #expect(fields.published?.value == "2031-04-02T06:15:00+07:00")
    }

    @Test(
        arguments: [
            (#"<meta name="author" content="Oleh Rani Sasmita">"#, "", ["Rani Sasmita"]),
            (
                #"<meta name="author" content="Rani Sasmita, Bayu Lintang">"#, "",
                ["Rani Sasmita", "Bayu Lintang"]
            ),
            (#"<meta name="author" content="https://contoh.example/rani">"#, "", []),
            ("", #"<a rel="author" href="/x">Rani Sasmita</a>"#, ["Rani Sasmita"]),
            (
                "",
                #"<div class="byline"><span>By</span><span>Rani Sasmita</span><span>2 April 2031</span></div>"#,
                ["Rani Sasmita"]
            ),
            ("", "<h1>Kapal</h1><p>Von Rani Sasmita</p>", ["Rani Sasmita"]),
            ("", #"<div class="comment"><a rel="author">Rani Sasmita</a></div>"#, []),
        ] as [(String, String, [String])]
    )
    func `who signs`(head: String, body: String, authors: [String]) {
        #expect(fields(head: head, body: body).authors?.value ?? [] == authors)
    }

    @Test func `a person goes before the outlet that signs`() {
        let fields = fields(
            head: data(
                #"{"@type":"NewsArticle","author":{"name":"Warta Dermaga"},"publisher":{"name":"Warta Dermaga"}}"#
            ),
            body: #"<a rel="author">Rani Sasmita</a>"#
        )
        #expect(fields.authors?.value == ["Rani Sasmita"])
        #expect(fields.outlet?.value == "Warta Dermaga")
    }

    @Test(arguments: [
        ("<title>Kapal kembali berlayar | Warta Dermaga</title>", "", "Kapal kembali berlayar"),
        (
            "<title>Kapal kembali berlayar - Warta Dermaga</title><meta property='og:site_name' content='Warta Dermaga'>",
            "", "Kapal kembali berlayar"
        ),
        (
            "<title>Kapal kembali berlayar - Warta Dermaga</title>",
            "<h1>Warta Dermaga</h1><h2>Kapal kembali berlayar</h2>", "Kapal kembali berlayar"
        ),
        (
            "<title>Kapal kembali berlayar – Warta</title>", "<h1>Kapal kembali berlayar</h1>",
            "Kapal kembali berlayar"
        ),
        ("<meta property='og:title' content='Kapal &amp;amp; dermaga'>", "", "Kapal & dermaga"),
    ])
    func `the title without the outlet`(head: String, body: String, title: String) {
        #expect(fields(head: head, body: body).title?.value == title)
    }

    @Test func `language, section, place and address`() {
        let page =
            "<html lang='id-ID'><head><link rel='canonical' href='https://contoh.example/a?utm_medium=x'>"
            + data(
                #"{"@type":"NewsArticle","articleSection":"Daerah","contentLocation":{"name":"Ambon"}}"#
            )
            + "</head></html>"
        let fields = extractPage(Array(page.utf8)).fields
        #expect(fields.language?.value == "id")
        #expect(fields.section?.value == "Daerah")
        #expect(fields.place?.value == "Ambon")
        #expect(fields.canonical?.value == "https://contoh.example/a")
    }

    @Test func `two days for one field are said`() {
        let fields = fields(
            head: data(#"{"@type":"NewsArticle","datePublished":"2031-04-02"}"#)
                + #"<meta property="article:published_time" content="2031-05-09">"#
        )
        #expect(fields.published?.value == "2031-04-02")
        #expect(fields.conflicts.count == 1)
    }
}
