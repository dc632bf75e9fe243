import RunutReading
import Testing

/// Sentences of invented news, long enough to count as an article's.
private let first =
    "Kapal penyeberangan Sinar Tujuh kembali berlayar pada Senin pagi, kata kepala pelabuhan Arman Dewanta."
private let second =
    "Perbaikan lambung kapal itu berlangsung sebelas hari, lebih lama daripada yang dijadwalkan, dan menelan biaya besar."
private let third =
    "Warga pulau, yang selama itu menyewa perahu nelayan, menyambut kapal dengan rebana, kembang, dan doa bersama."

private let paragraphs = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"

private func page(_ body: String, head: String = "") -> ExtractedPage {
    extractPage(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8))
}

@Suite struct PageTextTests {
    @Test func `an article stands alone without its surroundings`() {
        let page = page(
            """
            <nav><a href="/">Depan</a> <a href="/x">Daerah</a></nav>
            <article><h1>Kapal kembali berlayar</h1>\(paragraphs)</article>
            <div class="related-posts"><p>Pasar ikan pindah, pedagang menolak, wali kota menunggu hasil kajian lama.</p></div>
            <footer><p>Hak cipta penerbit, semua tulisan dilindungi, dilarang menyalin tanpa izin tertulis.</p></footer>
            """
        )
        #expect(page.text == [first, second, third].joined(separator: "\n\n"))
        #expect(page.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
        #expect(page.extractor == "structure")
        #expect(page.kind == .article)
    }

    @Test func `a page without any names is read by its density`() {
        let page = page(
            """
            <table><tr><td><a href="/a">Berita</a><br><a href="/b">Olahraga</a></td>
            <td>\(first)<br><br>\(second)<br><br>\(third)</td></tr></table>
            """
        )
        #expect(page.text == [first, second, third].joined(separator: "\n\n"))
        #expect(page.extractor == "density")
    }

    @Test(arguments: [
        #"<div class="comment-list"><p>\#(second)</p></div>"#,
        #"<div id="comments-wrapper"><p>\#(second)</p></div>"#,
        #"<div class="newsletter-box"><p>\#(second)</p></div>"#,
        #"<div class="visually-hidden"><p>\#(second)</p></div>"#,
        #"<div style="display: none"><p>\#(second)</p></div>"#,
        #"<div class="author-box"><p>\#(second)</p></div>"#,
        #"<ul class="share-buttons"><li>\#(second)</li></ul>"#,
        "<aside><p>\(second)</p></aside>",
        "<p>Baca juga: <a href='/x'>Pasar ikan pindah</a></p>",
    ])
    func `furniture inside the article is left out`(furniture: String) {
        let body = "<p>\(first)</p><p>\(third)</p><p>\(first)</p><p>\(third)</p><p>\(first)</p>"
        let page = page("<article>\(body)\(furniture)</article>")
        #expect(!page.text.contains(second))
        #expect(!page.text.contains("Pasar ikan"))
        #expect(page.text.contains(third))
    }

    @Test func `names of a layout drop nothing`() {
        let page = page(
            """
            <body class="has-sidebar no-comments"><div class="content-sidebar-wrap">
            <div class="field field--label-hidden">\(paragraphs)</div></div>
            """
        )
        #expect(page.text.contains(first))
        #expect(page.text.contains(third))
    }

    @Test func `quotes, lists, subheads and tables are kept as such`() {
        let page = page(
            """
            <article>\(paragraphs)<h2>Jadwal baru</h2><ul><li>Senin pagi</li><li>Kamis sore</li></ul>
            <blockquote><p>\(second)</p></blockquote>
            <table><tr><th>Kelas</th><th>Tarif</th></tr><tr><td>Dewasa</td><td>12.000</td></tr></table>
            </article>
            """
        )
        let kinds = page.blocks.map(\.kind)
        #expect(
            kinds == [
                .paragraph, .paragraph, .paragraph, .heading, .listItem, .listItem, .quote,
                .tableRow, .tableRow,
            ]
        )
        #expect(page.text.contains("Senin pagi\nKamis sore"))
        #expect(page.text.contains("Dewasa | 12.000"))
    }

    @Test func `captions stand apart`() {
        let page = page(
            "<article>\(paragraphs)<figure><img><figcaption>Dermaga lama, foto Lestari</figcaption></figure></article>"
        )
        #expect(page.fields.captions == ["Dermaga lama, foto Lestari"])
        #expect(!page.text.contains("Dermaga"))
    }

    @Test func `a lead before the marked text belongs to it`() {
        let lead = "Setelah sebelas hari di galangan, kapal itu pulang ke dermaga lamanya."
        let page = page(
            """
            <article><h1>Kapal kembali berlayar</h1><p class="standfirst">\(lead)</p>
            <div class="article-body">\(paragraphs)</div></article>
            """
        )
        #expect(page.text.hasPrefix(lead))
    }

    @Test func `the title does not stand in the text`() {
        let page = page(
            "<article><h2>Kapal kembali berlayar</h2>\(paragraphs)</article>",
            head: #"<meta property="og:title" content="Kapal kembali berlayar">"#
        )
        #expect(!page.text.contains("Kapal kembali berlayar"))
        #expect(page.fields.title?.value == "Kapal kembali berlayar")
    }

    @Test func `links of the text lose what counts readers`() {
        let page = page(
            """
            <article>\(paragraphs)<p>\(second) <a href="https://contoh.example/a?utm_source=x&id=4">rinci</a></p></article>
            """
        )
        #expect(page.fields.links == ["https://contoh.example/a?id=4"])
    }

    @Test func `blocks lie on the text`() {
        let page = page("<article>\(paragraphs)<h2>É</h2><p>\(second)</p></article>")
        let bytes = Array(page.text.utf8)
        var end = 0
        for block in page.blocks {
            #expect(block.range.lowerBound >= end && block.range.upperBound <= bytes.count)
            #expect(String(validating: bytes[block.range], as: UTF8.self) != nil)
            end = block.range.upperBound
        }
        #expect(end == bytes.count)
    }

    @Test(arguments: [
        ("", PageKind.empty),
        (
            "<div class='paywall'><p>Berlangganan untuk membaca kelanjutannya.</p></div><p>\(first)</p>",
            .paywall
        ),
    ])
    func `pages that are no article say so`(body: String, kind: PageKind) {
        #expect(page(body).kind == kind)
    }

    @Test func `a page of links is a list`() {
        let links = (0..<60).map {
            "<li><a href='/\($0)'>Berita daerah nomor \($0) hari ini</a></li>"
        }
        #expect(page("<ul>\(links.joined())</ul>").kind == .list)
    }

    @Test func `a wall that asks for consent is no article`() {
        let wall = page("<p>\(second)</p>", head: "<title>Cookie consent</title>")
        #expect(wall.kind == .consent)
    }
}
