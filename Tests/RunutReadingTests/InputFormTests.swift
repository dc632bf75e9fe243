import RunutArchiveBuilding
import RunutReading
import Testing

@Suite struct InputFormTests {
    func check(_ text: String, _ form: InputForm, name: String? = nil) {
        #expect(RunutReading.form(of: Array(text.utf8), name: name) == form, "\(text.prefix(60))")
    }

    /// What only begins like another form, or has its marks, is text.
    @Test(arguments: [
        "", "   \n", "Jakarta - Hujan turun sejak pagi.\n",
        "{Jakarta} Hujan turun sejak pagi.", "{ini} adalah, kurung: kurawal",
        "[Berita] Hujan, deras",
        "[1] Menurut catatan kaki, hujan turun.", "[\"Hujan,\"] kata warga.", "{}\nHujan turun.",
        "<b>Hujan</b> turun sejak pagi.", "<Redaksi> Hujan turun.", "< 10 orang hadir di sana.",
        "<3 untuk warga", "<!-- naskah --> Hujan turun.", "<p>Hujan turun.",
        "Jakarta, Senin\nHujan turun, kata warga.\nMenurut dia, air naik.\n",
        "Judul, isi\nHujan turun, air naik\n",
        "Hujan; angin; ombak\nAir naik; warga pergi; pulang\n",
        "judul,isi",
        "Berita hari ini, Senin (4/3), dari desa.\nHujan turun, lalu reda, kata dia.\n",
        "From: wartawan kami\nHujan turun.", "Content-Type: multipart/related adalah sebuah baris.",
        "WARC/1.0 ialah bentuk arsip web.\nHujan turun.", "WARC/1.0\nHujan turun.",
        "PK adalah singkatan.",
        "Berkas %PDF- tidak terbaca.", "rss\nfeed\nurlset", "\u{FEFF}Hujan turun.",
        "Kata \"<html>\" ditulis di dalam teks.", "<rss> ialah sebuah tanda.",
        "Tanya: apa?\nJawab: hujan.\n",
        "12,5 persen, lalu 13,0 persen\n10,1 persen, lalu 9,9 persen\n",
    ])
    func `stays text`(text: String) { check(text, .text) }

    @Test(
        arguments: [
            ("<!DOCTYPE html><html>", .html), (" \n<html lang=id><head>", .html),
            ("<HTML><BODY>", .html),
            ("\u{FEFF}<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", .html),
            ("<!-- a --><!-- b < c --><html>", .html),
            ("<div><p>Hujan</p><p>turun</p></div>", .html),
            ("baris asing\n<html><head><title>a</title>", .html),
            (
                "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html>",
                .xhtml
            ),
            ("<html xmlns=\"http://www.w3.org/1999/xhtml\">", .xhtml),
            ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", .rss),
            ("<rss version='2.0'>", .rss),
            ("<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"x\">", .rss),
            ("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">", .atom),
            ("<?xml version='1.0'?><!-- peta --><urlset xmlns=\"x\">", .sitemap),
            ("<sitemapindex xmlns='x'>", .sitemap),
            ("<?xml version=\"1.0\"?><newsMessage xmlns=\"x\">", .newsML),
            ("<newsItem guid=\"x\">", .newsML), ("<?xml version=\"1.0\"?><resep/>", .xml),
            ("%PDF-1.7\n%âã", .pdf),
        ] as [(String, InputForm)]
    )
    func `markup and documents`(text: String, form: InputForm) { check(text, form) }

    @Test(
        arguments: [
            ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [", .jsonFeed),
            ("{\n \"version\": \"https://jsonfeed.org/version/1\"}", .jsonFeed),
            ("{\"uri\":\"x\",\"versionCreated\":\"y\",\"headlines\":[]}", .ninjs),
            ("{\"uri\":\"x\",\"pubstatus\":\"usable\",\"body_text\":\"Huj", .ninjs),
            ("[{\"judul\": \"Hujan\"}, {\"judul\": \"Ban", .jsonArray), ("[]", .jsonArray),
            ("[\n  {\n \"a\": [1, -2.5e3, true, null]}]", .jsonArray), ("[1, 2]", .json),
            ("{\"judul\":\"Hujan\"}\n{\"judul\":\"Banjir\"}\n", .jsonLines),
            ("{\"judul\":\"Hu\\\"jan}{\"}\r\n\r\n{\"judul", .jsonLines),
            ("{\"judul\":\"Hujan\"}\n", .jsonLines), ("{\"judul\":\"Hujan turun sejak", .jsonLines),
            ("{\n  \"judul\": \"Hujan\",\n  \"isi\": {\"a\": 1}\n}", .json),
            ("{\"judul\": tr", .jsonLines), ("{\"judul\": 12", .jsonLines),
            ("judul,isi\nHujan,\"Air naik, kata warga.\nSore reda.\"\nAngin,Pohon tumbang\n", .csv),
            ("id;tanggal;isi_berita\n1;4/3;Hujan\n2;5/3;Reda", .csv),
            ("article_title\tbody\nHujan\tAir naik, lalu reda.\n", .tsv),
            ("url|text\nhttps://a.example|Hujan\n", .csv),
            ("title,text\r\n\"Hujan\",\"Air \"\"naik\"\"\"\r\nAngin,Pohon tumb", .csv),
        ] as [(String, InputForm)]
    )
    func `data`(text: String, form: InputForm) { check(text, form) }

    @Test func `names settle what the bytes leave open, and nothing else`() {
        check("a,b\n1,2\n", .text)
        check("a,b\n1,2\n", .csv, name: "kabar.csv")
        check("a,b\n1,2\n", .csv, name: "kabar.CSV.gz")
        check("Hujan turun, kata warga.\nAir naik.\n", .text, name: "kabar.csv")
        check("<p>Hujan turun.", .html, name: "kabar.html")
        check("Hujan turun.", .text, name: "kabar.html")
        check("Hujan turun.", .text, name: "kabar.pdf")
        check("{\"a\":\"b", .json, name: "kabar.json")
        check("{Jakarta} Hujan", .text, name: "kabar.json")
    }

    @Test func `records, saved pages and zips`() {
        check("WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n", .warc)
        check("From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n", .mhtml)
        let file = ZipFile("archive/a.warc.gz", "x")
        #expect(form(of: zip([file]), name: "a.zip") == .wacz)
        #expect(form(of: zip([ZipFile("a.txt", "x"), ZipFile("word/a", "x")]), name: nil) == .docx)
        #expect(form(of: zip([ZipFile("a.txt", "word/ archive/")]), name: nil) == .zip)
        #expect(form(of: zip([]), name: nil) == .zip)
        #expect(form(of: gzip("x"), name: "a.txt") == .gzip)
    }

    @Test func `zero bytes are UTF-16 or no text`() {
        func wide(_ text: String) -> [UInt8] { text.utf16.flatMap { little(Int($0), 2) } }
        #expect(form(of: wide("\u{FEFF}<!DOCTYPE html><html>"), name: nil) == .html)
        #expect(form(of: wide("<html><body>"), name: nil) == .html)
        #expect(form(of: wide("\u{FEFF}Hujan – turun"), name: nil) == .text)
        #expect(form(of: [0x41, 0, 0x42, 1, 0, 7], name: "a.txt") == .binary)
        #expect(form(of: Array("GIF89a".utf8) + [1, 0, 1, 0], name: "a.html") == .binary)
        #expect(form(of: [UInt8](repeating: 0x02, count: 100), name: nil) == .binary)
    }
}
