import RunutReading
import RunutText
import Testing

private let first =
    "Kapal penyeberangan Sinar Tujuh kembali berlayar pada Senin pagi, kata kepala pelabuhan Arman Dewanta."
private let second =
    "Perbaikan lambung kapal itu berlangsung sebelas hari, lebih lama daripada yang dijadwalkan, dan menelan biaya besar."
private let third =
    "Warga pulau, yang selama itu menyewa perahu nelayan, menyambut kapal dengan rebana, kembang, dan doa bersama."
private let fourth =
    "Pemilik perahu sewaan kini mencari penumpang lain, sebab jalur ke pulau tetangga, kata mereka, masih sepi."

private let slug = "https://kabar.example/daerah/kapal-kembali-berlayar"

private func bytes(_ body: String, address: String = slug) -> [UInt8] {
    Array(
        """
        <html><head><link rel="canonical" href="\(address)">
        <title>Kapal Kembali Berlayar</title></head>
        <body><h1>Kapal Kembali Berlayar</h1>\(body)</body></html>
        """.utf8
    )
}

private func read(_ body: String, address: String = slug, path: String) -> RawPage {
    let content = bytes(body, address: address)
    let page = extractPage(content)
    return RawPage(
        path: path,
        form: .html,
        sha256: "",
        byteCount: content.count,
        text: Text(page.text),
        blocks: page.blocks,
        fields: page.fields,
        kind: page.kind,
        extractor: page.extractor
    )
}

private let numbers =
    #"<div>Halaman <a href="?page=1">1</a> <span>2</span> <a href="?page=3">3</a></div>"#

@Suite struct PagePartTests {
    @Test(arguments: [
        (#"<a href="/daerah/kapal-kembali-berlayar?page=2">Selanjutnya</a>"#, 1, 2),
        (#"<a href="?page=1">1</a> <b>2</b> <a href="?page=3">3</a>"#, 2, 3),
        (#"<a href="\#(slug)/2">2</a> <a href="\#(slug)/3">3</a>"#, 1, 3),
        (#"<a href="?hal=2">Halaman sebelumnya</a>"#, 3, 3),
        (#"<link rel="next" href="?page=2">"#, 1, 2),
    ])
    func `links to the other pages tell which one this is`(
        links: String,
        number: Int,
        count: Int
    ) {
        let page = extractPage(bytes("<article><p>\(first)</p><p>\(second)</p></article>\(links)"))
        #expect(page.fields.part?.number == number)
        #expect(page.fields.part?.count == count)
    }

    @Test(arguments: [
        // Another article, another list, a comment.
        #"<a href="/daerah/pasar-pindah?page=2">2</a>"#,
        #"<link rel="next" href="/daerah/pasar-pindah">"#,
        #"<a href="/2031/05/04">Kemarin</a>"#,
        "<a href=\"#komentar-2\">2</a>",
    ])
    func `links to something else make no page of several`(links: String) {
        let page = extractPage(bytes("<article><p>\(first)</p><p>\(second)</p></article>\(links)"))
        #expect(page.fields.part == nil)
    }

    @Test func `a page that holds everything is whole`() {
        let body = "<article><p>\(first)</p><p>\(second)</p></article>\(numbers)"
        #expect(extractPage(bytes(body, address: slug + "?page=all")).fields.part == nil)
    }

    @Test func `no numbers and no announcement stand in the text`() {
        let page = extractPage(
            bytes(
                """
                <article><p>\(first)</p><p>\(second)</p>\(numbers)
                <p>Cerita pemilik perahu, juga tarifnya, ada di halaman berikutnya.</p></article>
                """
            )
        )
        #expect(page.text == [first, second].joined(separator: "\n\n"))
    }

    @Test func `the number of a page is no part of its title`() {
        let page = extractPage(
            Array(
                "<title>Kapal Kembali Berlayar - Halaman 2</title><p>\(first)</p><p>\(second)</p>"
                    .utf8
            )
        )
        #expect(page.fields.title?.value == "Kapal Kembali Berlayar")
    }
}

@Suite struct PartJoinerTests {
    private func part(_ number: Int, of count: Int, _ text: String) -> RawPage {
        let others = (1...count).filter { $0 != number }
            .map { "<a href=\"?page=\($0)\">\($0)</a>" }.joined(separator: " ")
        return read(
            "<article><p>\(first)</p><p>\(text)</p></article><div>\(others)</div>",
            path: "\(number).html"
        )
    }

    @Test func `pages are joined in their order, whatever order they come in`() {
        var joiner = PartJoiner()
        #expect(joiner.add(part(3, of: 3, fourth)).isEmpty)
        #expect(joiner.add(part(1, of: 3, second)).isEmpty)
        let done = joiner.add(part(2, of: 3, third))
        #expect(done.count == 1)
        // What every page repeats stands there once.
        let text = done.first.map { String(decoding: $0.text.bytes, as: UTF8.self) }
        #expect(text == [first, second, third, fourth].joined(separator: "\n\n"))
        #expect(done.first?.path == "1.html")
        #expect(done.first?.fields.part == nil)
        #expect(done.first?.remarks == ["3 pages are joined: 1.html, 2.html, 3.html"])
        #expect(joiner.rest().isEmpty)
    }

    @Test func `what is missing is said`() {
        var joiner = PartJoiner()
        _ = joiner.add(part(3, of: 3, fourth))
        _ = joiner.add(part(1, of: 3, second))
        let rest = joiner.rest()
        #expect(rest.count == 1)
        #expect(rest.first?.remarks == ["2 pages are joined: 1.html, 3.html; not here: page 2"])
    }

    @Test func `one page alone stays what it is`() {
        var joiner = PartJoiner()
        _ = joiner.add(part(2, of: 3, third))
        let rest = joiner.rest()
        #expect(rest.first?.fields.part?.number == 2)
    }

    @Test func `no more than a few pages wait`() {
        var joiner = PartJoiner(most: 1)
        #expect(joiner.add(part(1, of: 3, second)).isEmpty)
        let other = read(
            "<p>\(first)</p><p>\(second)</p><a href=\"?page=2\">2</a>",
            address: "https://kabar.example/daerah/pasar-pindah",
            path: "b.html"
        )
        #expect(joiner.add(other).map(\.path) == ["1.html"])
    }

    @Test func `blocks of a joined page lie on its text`() throws {
        var joiner = PartJoiner()
        _ = joiner.add(part(1, of: 2, second))
        let page = try #require(joiner.add(part(2, of: 2, third)).first)
        #expect(
            page.blocks.map { String(decoding: page.text.bytes[$0.range], as: UTF8.self) } == [
                first, second, third,
            ]
        )
    }
}
