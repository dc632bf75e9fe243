import Testing

@testable import RunutReading

@Suite struct PageBytesTests {
    func decoded(_ bytes: [UInt8], header: String? = nil) -> String {
        String(decoding: decodePage(bytes, header: header).bytes, as: UTF8.self)
    }

    func meta(_ charset: String) -> [UInt8] { Array("<meta charset=\"\(charset)\">".utf8) }

    @Test(
        arguments: [
            ("iso-8859-1", [0xE9], "é"), ("windows-1252", [0x93], "“"),
            ("gb2312", [0xD6, 0xD0], "中"),
            ("shift_jis", [0x93, 0xFA], "日"), ("koi8-r", [0xC1], "а"), ("iso-8859-2", [0xB1], "ą"),
            ("utf-8", [0xE9, 0x20], "é "),
        ] as [(String, [UInt8], String)]
    )
    func `a page is read in its charset`(charset: String, bytes: [UInt8], text: String) {
        #expect(decoded(meta(charset) + bytes).hasSuffix(text))
    }

    @Test func `marks and headers go before the page's own word`() {
        #expect(decoded([0xEF, 0xBB, 0xBF, 0x61]) == "a")
        #expect(decoded([0xFF, 0xFE, 0x61, 0x00, 0xE9, 0x00]) == "aé")
        #expect(decoded([0xFE, 0xFF, 0x00, 0x61]) == "a")
        #expect(decoded(meta("utf-8") + [0xB1], header: "iso-8859-2").hasSuffix("ą"))
    }

    @Test func `well-formed UTF-8 is UTF-8 whatever is said`() {
        let page = decodePage(meta("iso-8859-1") + Array("é".utf8))
        #expect(page.charset == "UTF-8")
        #expect(page.problems.count == 1)
    }

    @Test func `bytes that are nothing become the sign for that`() {
        let page = decodePage(meta("utf-8") + Array("é ü ö".utf8) + [0xFF] + Array(" ä".utf8))
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("\u{FFFD} ä"))
        #expect(page.problems == ["1 bytes are no UTF-8"])
        #expect(decoded(meta("gb2312") + [0xFF, 0x41]).hasSuffix("\u{FFFD}A"))
        #expect(decoded([0x61, 0, 0x62]) == "a\u{FFFD}b")
        #expect(extractPage(meta("utf-8") + [0xFF, 0x20] + Array("ééé".utf8)).problems.count == 1)
    }
}

@Suite struct MarkupTests {
    func parse(_ text: String, limits: MarkupLimits = .standard) -> MarkupDocument {
        parseMarkup(Array(text.utf8), limits: limits)
    }

    @Test func `nodes stand in order and know their ends`() {
        let document = parse("<div id=a class='b c'>x<p>y&amp;<b>z</b></p></div>")
        #expect(document.string(in: 0) == "x y&z")
        for node in document.nodes.indices.dropFirst() {
            let parent = Int(document.nodes[node].parent)
            #expect(document.subtree(parent).contains(node))
            #expect(document.nodes[node].end <= document.nodes[parent].end)
        }
    }

    @Test(arguments: [
        "<p>a<p>b", "<div><b>a</div>b</b>", "<ul><li>a<li>b</ul>", "a</div></p>b", "<p title='a>b",
    ])
    func `broken markup keeps its text`(text: String) {
        #expect(parse(text).string(in: 0).contains("a") || text.contains("title"))
    }

    @Test func `code and looks are no text, data are kept`() {
        let document = parse(
            "<script>a()</script><style>b</style><script type='application/ld+json'>{}</script>c"
        )
        let texts = document.nodes.indices.filter { document.tag($0) == .text }
        #expect(texts.map { document.textRange($0).count } == [2, 1])
    }

    @Test func `deep nesting is flattened, deeper is cut`() {
        let deep = parse(String(repeating: "<div>", count: 400) + "x")
        #expect(deep.nodes.allSatisfy { $0.depth <= 256 })
        #expect(deep.string(in: 0) == "x")
        #expect(deep.problems.count == 1)
        let abyss = parse(String(repeating: "<div>", count: 100_000) + "x")
        #expect(abyss.problems.count == 2)
    }

    @Test func `a hundred thousand attributes do no harm`() {
        let many = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
        let document = parse("<p id=x \(many)>text</p><p>more</p>")
        #expect(document.string(in: 0) == "text more")
        #expect(document.problems.count == 1)
    }

    @Test func `entities without end do no harm`() {
        let document = parse("<p>" + String(repeating: "&amp;&bogus;&#x41;", count: 100_000))
        #expect(document.string(in: 0).utf8.count == 900_000)
    }

    @Test(arguments: [
        ("<title>", "a | ", 100_000), ("<body>", "<p>Satu, dua. ", 20_000),
        ("<div><div><div><div>", "</i>", 50_000), ("<h1>", "<span class=date>2", 10_000),
        ("<script type='application/ld+json'>", "[", 100_000),
        ("<meta name=author content='", "a, ", 100_000), ("<div class='", "article-body ", 50_000),
        ("<div>", "<b>", 100_000),
    ])
    func `no page takes long`(start: String, repeated: String, count: Int) {
        let page = Array((start + String(repeating: repeated, count: count) + "'>").utf8)
        // Generous: the build for tests is slow, what is quadratic is slower by far.
        #expect(ContinuousClock().measure { _ = extractPage(page) } < .seconds(10))
    }

    @Test func `limits of nodes and bytes hold`() {
        let limits = MarkupLimits(
            nodes: 100,
            depth: 20,
            openElements: 40,
            attributesOfElement: 8,
            bytes: 1_000
        )
        #expect(parse(String(repeating: "<br>", count: 500), limits: limits).nodes.count <= 100)
        let long = parse(
            String(repeating: "<p>aaaaaaaaaa", count: 40) + String(repeating: "b", count: 2_000),
            limits: limits
        )
        #expect(long.bytes.count <= 1_000)
        #expect(long.problems.count == 1)
    }
}
