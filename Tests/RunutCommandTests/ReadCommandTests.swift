import Foundation
import Testing

private let page = """
    <!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
    <title>Gerbang Pasar #3 Dicat Ulang</title>
    <meta property="og:site_name" content="Kabarlembah">
    <meta property="article:published_time" content="2024-07-08T08:15:00+07:00">
    <meta name="author" content="Sari Anggun"></head><body>
    <nav><a href="/">Beranda</a> <a href="/kota">Kota</a></nav>
    <article><h1>Gerbang Pasar #3 Dicat Ulang</h1>
    <p>Gerbang Pasar Lembah dicat ulang pada Senin pagi oleh para pedagang yang sudah lama menunggu
    giliran. Mereka memakai cat &lt;hijau&gt; dan *putih* sisa tahun lalu yang masih disimpan.</p>
    <p>Baca juga: Harga Cat Naik Lagi</p>
    <h2>Dikerjakan bersama</h2>
    <p>Setiap pedagang membawa kuas sendiri dari rumah dan bekerja sampai tengah hari tanpa upah.
    Pengelola pasar menyediakan makan siang untuk semua orang yang ikut bekerja hari itu.</p>
    <ul><li>Dua belas kaleng cat hijau dari gudang pasar.</li>
    <li>Empat kaleng cat putih dari para pedagang kain.</li></ul>
    <blockquote><p>Kami ingin pembeli datang lagi ke pasar ini, kata seorang pedagang kain.</p></blockquote>
    <p>Pengecatan akan dilanjutkan pekan depan di sisi utara pasar bila hujan tidak turun lagi.</p>
    </article></body></html>
    """

private let plain = """
    Perahu Baru Tiba di Pantai Karang

    Palu, Kabarlaut.com - Perahu itu tiba pada Senin (8/7/2024) pagi. Semua orang bersorak.

    "Kami senang sekali," kata nakhoda perahu itu, Rara Wulan, Senin (8/7/2024).

    Baca juga: Harga Ikan Naik Lagi
    """

@Suite struct ReadCommandTests {
    @Test func `text is title, credits, paragraphs and lists`() throws {
        let run = try runut("read", "-", input: Data(page.utf8))
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let parts = run.text.components(separatedBy: "\n\n")
        #expect(parts.first == "Gerbang Pasar #3 Dicat Ulang")
        #expect(parts[1] == "Sari Anggun · Kabarlembah · 2024-07-08 08:15")
        #expect(parts.contains("Dikerjakan bersama"))
        #expect(
            run.text.contains(
                """


                - Dua belas kaleng cat hijau dari gudang pasar.
                - Empat kaleng cat putih dari para pedagang kain.


                """
            )
        )
        for word in ["Beranda", "Baca juga", "Harga Cat"] { #expect(!run.text.contains(word)) }
        #expect(run.text.hasSuffix("turun lagi.\n"))
    }

    @Test func `Markdown marks what the page marks and nothing else`() throws {
        let text = try runut("read", "-", "--format", "markdown", input: Data(page.utf8)).text
        #expect(text.hasPrefix("# Gerbang Pasar \\#3 Dicat Ulang\n\n"))
        #expect(text.contains("\n\n## Dikerjakan bersama\n\n"))
        #expect(text.contains("cat &lt;hijau&gt; dan \\*putih\\* sisa"))
        #expect(text.contains("\n- Empat kaleng cat putih"))
        #expect(text.contains("\n\n> Kami ingin pembeli datang"))
        let looks = Data("# Judul ini\n\n- bukan daftar sama sekali.\n\n1. Bukan nomor.\n".utf8)
        let escaped = try runut("read", "-", "--format", "markdown", input: looks).text
        for line in escaped.split(separator: "\n").dropFirst() {
            #expect(!line.hasPrefix("- ") && !line.hasPrefix("# ") && !line.hasPrefix("1. "))
        }
    }

    @Test func `HTML is one document in which an article is text`() throws {
        let scratch = try Scratch()
        try scratch.write("a.html", page)
        try scratch.write("b.txt", plain)
        let text = try runut("read", scratch.path, "--format", "html").text
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">"))
        #expect(text.contains("<title>Gerbang Pasar #3 Dicat Ulang</title>"))
        #expect(text.components(separatedBy: "<article ").count == 3)
        #expect(text.components(separatedBy: "</article>").count == 3)
        #expect(text.contains("cat &lt;hijau&gt; dan *putih* sisa"))
        #expect(
            text.contains("<time datetime=\"2024-07-08T08:15:00+07:00\">2024-07-08 08:15</time>")
        )
        #expect(text.contains("<h2>Dikerjakan bersama</h2>\n"))
        #expect(text.contains("<blockquote>\n<p>Kami ingin"))
        #expect(text.hasSuffix("</article>\n</body>\n</html>\n"))
    }

    @Test func `JSON says what each field is from and where each block stands`() throws {
        let run = try runut("read", "-", "--format", "json", input: Data(page.utf8))
        let row = try #require(try run.lines.first)
        #expect(row["schema"] as? String == "runut.read/1")
        #expect(row["title"] as? String == "Gerbang Pasar #3 Dicat Ulang")
        #expect(row["authors"] as? [String] == ["Sari Anggun"])
        #expect(row["outlet"] as? String == "Kabarlembah")
        #expect(row["published"] as? String == "2024-07-08T08:15:00+07:00")
        #expect(row["kind"] as? String == "article")
        #expect(row["language"] as? String == "id")
        let from = try #require(row["from"] as? [String: String])
        #expect(Set(from.keys).isSuperset(of: ["title", "authors", "outlet", "published"]))
        let expected: Set = [
            "schema", "path", "url", "key", "form", "extractor", "kind", "title", "authors",
            "outlet", "place", "published", "modified", "language", "section", "canonical",
            "from", "text", "blocks", "captions", "links", "diagnostics",
        ]
        #expect(Set(row.keys) == expected)
        let text = Array(try #require(row["text"] as? String).utf8)
        let blocks = try #require(row["blocks"] as? [[String: Any]])
        #expect(
            blocks.compactMap { $0["kind"] as? String } == [
                "paragraph", "heading", "paragraph", "listItem", "listItem", "quote", "paragraph",
            ]
        )
        let ranges = blocks.compactMap { $0["range"] as? [Int] }
        let words = ranges.map { String(decoding: text[$0[0]..<$0[1]], as: UTF8.self) }
        #expect(words[1] == "Dikerjakan bersama")
        #expect(words[4] == "Empat kaleng cat putih dari para pedagang kain.")
    }

    @Test func `of plain text the body alone`() throws {
        let text = try runut("read", "-", input: Data(plain.utf8)).text
        #expect(
            text == """
                Perahu Baru Tiba di Pantai Karang

                Kabarlaut.com · Palu · 2024-07-08

                Perahu itu tiba pada Senin (8/7/2024) pagi. Semua orang bersorak.

                "Kami senang sekali," kata nakhoda perahu itu, Rara Wulan, Senin (8/7/2024).

                """
        )
    }

    @Test func `the text is what facts call the body`() throws {
        let facts = try runut("facts", "Evaluation/pages/id", folder: repository).lines
        let rows = try runut("read", "Evaluation/pages/id", "--format", "json", folder: repository)
            .lines
        #expect(facts.count == rows.count && rows.count > 20)
        for (facts, row) in zip(facts, rows) where row["kind"] as? String == "article" {
            let text = Array(try #require(facts["text"] as? String).utf8)
            let body = try #require(facts["body"] as? [[Int]])
            let words = body.map { String(decoding: text[$0[0]..<$0[1]], as: UTF8.self) }
            let read = try #require(row["text"] as? String)
            #expect(letters(words.joined()) == letters(read), "\(row["path"] ?? "")")
        }
    }

    private func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 }))
    }

    @Test func `wrapped lines are one paragraph`() throws {
        let wrapped = """
            Perahu Baru Tiba di Pantai Karang

            Perahu itu tiba pada pagi hari dan semua orang yang menunggu di
            Pantai Karang bersorak. Nakhoda perahu itu mengatakan bahwa ia
            senang sekali.

            Perahu itu akan berlayar lagi pekan depan bersama sepuluh awak.
            """
        let text = try runut("read", "-", input: Data(wrapped.utf8)).text
        #expect(text.contains("yang menunggu di Pantai Karang bersorak. Nakhoda"))
        #expect(
            text.hasSuffix(
                "senang sekali.\n\nPerahu itu akan berlayar lagi pekan depan bersama sepuluh awak.\n"
            )
        )
    }

    @Test func `several articles are parted and in order, whatever the threads`() throws {
        let scratch = try Scratch()
        for number in 10..<80 {
            try scratch.write(
                "f\(number).txt",
                plain + "\n\nTambahan ke-\(number) dibaca di sini.\n"
            )
        }
        for format in ["text", "markdown", "html", "json"] {
            let first = try runut("read", scratch.path, "--format", format, "--threads", "1")
            let other = try runut("read", scratch.path, "--format", format, "--threads", "7")
            #expect(first.output == other.output)
            #expect(first.status == 0)
        }
        let text = try runut("read", scratch.path).text
        #expect(text.components(separatedBy: "\n\n* * *\n\n").count == 70)
        let markdown = try runut("read", scratch.path, "--format", "markdown").text
        #expect(markdown.components(separatedBy: "\n\n---\n\n").count == 70)
    }

    @Test func `what is no article is said, and the rest is written`() throws {
        let files = ["niaga-paywall", "senja-video", "sorot-graph"].map {
            "Evaluation/pages/id/\($0).html"
        }
        for format in ["text", "markdown", "html", "json"] {
            let run = try runut(["read", "--format", format] + files, folder: repository)
            #expect(run.status == 1)
            #expect(
                run.errors == """
                    runut: \(files[0]): no article: the text is for subscribers only
                    runut: \(files[1]): no article: a page for a video

                    """
            )
            #expect(!run.text.isEmpty)
            guard format == "json" else { continue }
            let rows = try run.lines
            #expect(rows.compactMap { $0["kind"] as? String } == ["paywall", "video", "article"])
            #expect(rows.compactMap { $0["text"] as? String }.prefix(2) == ["", ""])
        }
        let spoken = try runut(["read", "--interface", "id", files[0]], folder: repository)
        #expect(spoken.output.isEmpty)
        #expect(spoken.errors == "runut: \(files[0]): bukan artikel: hanya untuk pelanggan\n")
    }

    @Test func `records of a table are articles`() throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "a.csv",
            "kop,naskah\nPerahu Tiba,\"Perahu itu tiba di pantai dan semua orang bersorak.\"\n"
                + "Perahu Pergi,\"Perahu itu pergi lagi dan semua orang pulang ke rumah.\"\n"
        )
        let text = try runut("read", path, "--map", "title=kop,text=naskah").text
        #expect(
            text == """
                Perahu Tiba

                Perahu itu tiba di pantai dan semua orang bersorak.

                * * *

                Perahu Pergi

                Perahu itu pergi lagi dan semua orang pulang ke rumah.

                """
        )
    }

    @Test func `nothing of an article steers the terminal`() throws {
        let hostile = Data(
            "Judul \u{1B}[31mMerah\u{1B}[0m Sekali\n\nPerahu \u{1B}[2J\u{9B}1m tiba di pantai.\n"
                .utf8
        )
        for format in ["text", "markdown", "html", "json"] {
            let run = try runut("read", "-", "--format", format, input: hostile)
            #expect(
                run.text.unicodeScalars.allSatisfy {
                    $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value))
                }
            )
        }
    }
}

@Suite struct ReadPartsTests {
    private func part(_ number: Int, _ text: String) -> String {
        """
        <html><head><title>Gerbang Pasar Dicat Ulang</title>
        <link rel="canonical" href="https://kabar.example/kota/gerbang-pasar-dicat-ulang"></head><body>
        <article><h1>Gerbang Pasar Dicat Ulang</h1><p>\(text)</p></article>
        <div>Halaman <a href="?page=\(3 - number)">\(3 - number)</a> \(number)</div></body></html>
        """
    }

    private let first =
        "Gerbang Pasar Lembah dicat ulang pada Senin pagi oleh para pedagang, yang sudah lama menunggu giliran."
    private let second =
        "Pengecatan akan dilanjutkan pekan depan di sisi utara pasar, bila hujan tidak turun lagi, kata pengelola."

    @Test func `pages of one article in one pile are one article`() throws {
        let scratch = try Scratch()
        try scratch.write("a-2.html", part(2, second))
        try scratch.write("b-1.html", part(1, first))
        let run = try runut("read", scratch.path)
        #expect(run.text == "Gerbang Pasar Dicat Ulang\n\n\(first)\n\n\(second)\n")
    }

    @Test func `a page alone says that there are others`() throws {
        let run = try runut("read", "-", "--format", "json", input: Data(part(2, second).utf8))
        #expect(run.text.contains("this is page 2 of 2 of its article"))
    }
}
