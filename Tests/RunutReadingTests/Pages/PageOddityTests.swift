import RunutReading
import Testing

private let first =
    "Kapal penyeberangan Sinar Tujuh kembali berlayar pada Senin pagi, kata kepala pelabuhan Arman Dewanta."
private let second =
    "Perbaikan lambung kapal itu berlangsung sebelas hari, lebih lama daripada yang dijadwalkan, dan menelan biaya besar."
private let third =
    "Warga pulau, yang selama itu menyewa perahu nelayan, menyambut kapal dengan rebana, kembang, dan doa bersama."
private let other =
    "Pasar ikan di tepi muara pindah ke gedung baru, meskipun para pedagang, menurut ketuanya, belum setuju."

private let paragraphs = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"
private let others = "<p>\(other)</p><p>\(other)</p><p>\(other)</p>"

private func page(_ body: String, head: String = "") -> ExtractedPage {
    extractPage(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8))
}

/// What the large outlets' pages do that no plain page does.
@Suite struct PageOddityTests {
    @Test(arguments: [
        ("<article><h1>Kapal</h1>", "</article>", "<article><h1>Pasar</h1>"),
        ("<div class=\"gulung\"><h1>Kapal</h1>", "</div>", "<div class=\"gulung\"><h1>Pasar</h1>"),
    ])
    func `an endless page ends with its first article`(open: String, close: String, next: String) {
        let page = page("<div>\(open)\(paragraphs)\(close)\(next)\(others)\(close)</div>")
        #expect(page.text == [first, second, third].joined(separator: "\n\n"))
        #expect(
            page.problems == ["another article stands below this one and is left out: Pasar"]
        )
    }

    @Test(arguments: [
        "<div class=\"a\"><h1>Kapal Pulang</h1>\(paragraphs)</div><div><h2>Pasar Ikan Pindah</h2>\(others)</div>",
        "<h1>Kapal Pulang</h1>\(paragraphs)<h2>Pasar Ikan Pindah</h2>\(others)<h2>Lain</h2>\(others)",
    ])
    func `a second article that the page's data tell of is left out`(body: String) {
        func data(_ headline: String, _ author: String) -> String {
            """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"\(headline)",
            "author":{"name":"\(author)"}}</script>
            """
        }
        let own = data("Kapal Pulang", "Rani Sasmita")
        let next = data("Pasar Ikan Pindah", "Dodi Pranata")
        let both = page("<main>\(body)</main>", head: next + own + "<title>Kapal Pulang</title>")
        #expect(both.text == [first, second, third].joined(separator: "\n\n"))
        #expect(both.fields.authors?.value == ["Rani Sasmita"])
        #expect(both.fields.conflicts.isEmpty)
        let problem = "another article stands below this one and is left out: Pasar Ikan Pindah"
        #expect(both.problems == [problem])
        // Without that, the heading is a subhead.
        #expect(page("<main>\(body)</main>", head: own).text.contains(other))
    }

    @Test(arguments: [
        // Subheads of the first order; a teaser below; a part of another kind.
        "<article><h1>Kapal</h1>\(paragraphs)<h1>Jadwal</h1>\(others)</article>",
        "<div><article><h1>Kapal</h1>\(paragraphs)\(others)</article><article><h1>Pasar</h1><p>\(other)</p></article></div>",
        "<div><div class=\"isi\"><h1>Kapal</h1>\(paragraphs)</div><div class=\"lanjut\"><h1>Jadwal</h1>\(others)</div></div>",
    ])
    func `one article with several headings stays one`(body: String) {
        let page = page(body)
        #expect(page.text.contains(other))
        #expect(page.problems.isEmpty)
    }

    @Test(arguments: [
        "position:absolute;left:-9999px", "text-indent: -10000px", "position:fixed; TOP: -2000em",
        "visibility:hidden", "display : none",
    ])
    func `what is kept from readers is no text`(style: String) {
        let page = page("<article>\(paragraphs)<p style=\"\(style)\">\(other)</p></article>")
        #expect(page.text == [first, second, third].joined(separator: "\n\n"))
    }

    @Test(arguments: ["margin-left:-20px", "left:0", "text-indent:-2em", "display:block"])
    func `what is only moved a little is read`(style: String) {
        let page = page("<article>\(paragraphs)<p style=\"\(style)\">\(other)</p></article>")
        #expect(page.text.contains(other))
    }

    @Test(arguments: [
        "<p>\(first) <strong>Baca juga: <a href=\"/x\">Pasar Ikan Pindah</a></strong> \(second)</p>",
        "<p>\(first) <a href=\"/x\">Baca juga: Pasar Ikan Pindah</a> \(second)</p>",
        "<p>\(first) BACA JUGA: <a href=\"/x\">Pasar Ikan Pindah</a> \(second)</p>",
    ])
    func `a pointer within a paragraph ends with its link`(paragraph: String) {
        let page = page("<article>\(paragraph)<p>\(third)</p></article>")
        #expect(page.text == "\(first) \(second)\n\n\(third)")
    }

    @Test func `a link in a sentence about reading stays`() {
        let line =
            "Mereka diminta baca juga: <a href=\"/x\">aturan kedua</a> tentang pelayaran, kata nakhoda itu kepada para penumpang."
        let page = page("<article>\(paragraphs)<p>\(line)</p></article>")
        #expect(page.text.contains("baca juga: aturan kedua tentang"))
    }

    @Test func `a clock that calls itself universal is the zone's that readers see`() {
        let page = page(
            """
            <h1>Kapal</h1><div class="date">Rabu, 2 April 2031 07:15 WIB</div>
            <article>\(paragraphs)</article>
            """,
            head: """
                <script type="application/ld+json">{"@type":"NewsArticle",
                "datePublished":"2031-04-02T07:15:00Z","dateModified":"2031-04-02T08:01:30Z"}</script>
                """
        )
        #expect(page.fields.published?.value == "2031-04-02T07:15:00+07:00")
        #expect(page.fields.modified?.value == "2031-04-02T08:01:30+07:00")
        #expect(page.fields.conflicts.count == 1)
    }

    @Test(arguments: [
        // The publisher is a house, the site bears the address; a desk is named, the publisher bears it.
        ("Kabar Laut Media", "KABARLAUT.com", "KABARLAUT.com"),
        ("KabarLaut", "lautFoto", "KabarLaut"),
        ("Penerbit Satu", "Penerbit Dua", "Penerbit Satu"),
    ])
    func `of two outlets the one that the address bears is taken`(
        publisher: String,
        site: String,
        outlet: String
    ) {
        let page = page(
            "<article>\(paragraphs)</article>",
            head: """
                <link rel="canonical" href="https://foto.kabarlaut.co.id/kapal-pulang">
                <meta property="og:site_name" content="\(site)">
                <script type="application/ld+json">{"@type":"NewsArticle",
                "publisher":{"name":"\(publisher)"}}</script>
                """
        )
        #expect(page.fields.outlet?.value == outlet)
        #expect(page.fields.conflicts.count == 1)
    }

    @Test(arguments: [
        ("Rani Sasmita | Dodi Pranata", ["Rani Sasmita", "Dodi Pranata"]),
        ("Rani Sasmita | Kabarlaut", ["Rani Sasmita"]),
        ("Rani Sasmita - Kabarlaut.com", ["Rani Sasmita"]),
        ("Penulis: Rani Sasmita, Editor: Dodi Pranata", ["Rani Sasmita"]),
    ])
    func `bylines name people alone`(byline: String, authors: [String]) {
        let page = page(
            "<h1>Kapal</h1><div class=\"author\">\(byline)</div><article>\(paragraphs)</article>",
            head: "<meta property=\"og:site_name\" content=\"Kabarlaut\">"
        )
        #expect(page.fields.authors?.value == authors)
    }

    @Test func `who signs below the text signs`() {
        let page = page(
            "<article>\(paragraphs)<p class=\"kecil\">Pewarta: Rani Sasmita<br>Editor: Dodi Pranata</p></article>"
        )
        #expect(page.fields.authors?.value == ["Rani Sasmita"])
    }

    @Test func `a print version has its article's title`() {
        let page = page(
            "<h2>Kapal Kembali Berlayar</h2><i>2 April 2031 | 07:15 WIB</i>\(paragraphs)",
            head: "<title>Cetak: Kapal Kembali Berlayar</title>"
        )
        #expect(page.fields.title?.value == "Kapal Kembali Berlayar")
        #expect(page.text == [first, second, third].joined(separator: "\n\n"))
    }
}

@Suite struct PageKindTests {
    @Test func `a dialogue that asks leave is a consent wall`() {
        let ask =
            "Kami dan mitra kami menyimpan kuki pada perangkat Anda, dan mengolah data pribadi, untuk iklan yang sesuai."
        let page = page(
            "<div role=\"dialog\"><p>\(ask)</p><p>Tekan setuju, atau ubah pilihan privasi Anda, sebelum membaca.</p></div>"
        )
        #expect(page.kind == .consent)
    }

    @Test func `an article about cookies is one`() {
        let line =
            "Kuki pada perangkat menyimpan data pribadi, kata peneliti privasi itu, dan mitra iklan setuju membacanya."
        let page = page("<article><h1>Kuki</h1><p>\(line)</p>\(paragraphs)</article>")
        #expect(page.kind == .article)
    }

    @Test func `all of one tag is a list`() {
        let items = (1...6).map { number in
            "<li><a href=\"/b/\(number)\">Kapal nomor \(number) kembali ke dermaga lamanya</a><p>\(other)</p></li>"
        }
        let page = page(
            "<h1>Topik: kapal</h1><ul>\(items.joined())</ul>",
            head: "<link rel=\"canonical\" href=\"https://kabar.example/tag/kapal\">"
        )
        #expect(page.kind == .list)
    }

    @Test func `an offer in place of the rest is a paywall's and no text`() {
        let page = page(
            """
            <h1>Kapal</h1><div class="isi"><p>\(first)</p></div><div class="kunci">
            <h3>Artikel ini khusus pelanggan</h3><p>\(other)</p></div>
            """
        )
        #expect(page.kind == .paywall)
        #expect(!page.text.contains(other))
    }
}
