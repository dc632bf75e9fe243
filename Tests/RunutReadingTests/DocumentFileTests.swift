import RunutArchiveBuilding
import RunutReading
import Testing

@Suite struct DocumentFileTests {
    func docx(_ body: String, prologue: String = "") -> [UInt8] {
        let document = """
            <?xml version="1.0"?>\(prologue)
            <w:document xmlns:w="urn:w"><w:body>\(body)</w:body></w:document>
            """
        let core = """
            <?xml version="1.0"?><cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"
            xmlns:dcterms="urn:t"><dc:title>Siaran &amp; kabar</dc:title>
            <dc:creator>Rani Wardoyo; Tim Pantai</dc:creator>
            <dcterms:created>2026-03-04T05:06:07Z</dcterms:created></cp:coreProperties>
            """
        return zip([
            ZipFile("[Content_Types].xml", "<Types/>"), ZipFile("word/document.xml", document),
            ZipFile("docProps/core.xml", core), ZipFile("word/media/a.png", [0, 1, 2]),
        ])
    }

    func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    func read(_ bytes: [UInt8]) throws(ReadingError) -> ExtractedPage {
        try document(ofDOCX: ByteSource(path: "a.docx", bytes: bytes))
    }

    @Test func `paragraphs, headings, lists and tables become blocks`() throws {
        let row = "<w:tr><w:tc>\(paragraph("Desa"))</w:tc><w:tc>\(paragraph("12"))</w:tc></w:tr>"
        let page = try read(
            docx(
                paragraph("Laporan", "<w:pStyle w:val=\"Heading1\"/>")
                    + "<w:p><w:r><w:t>Air </w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
                    + "<w:r><w:t>naik &lt;2 m&gt;.</w:t></w:r></w:p>"
                    + paragraph("satu", "<w:numPr/>") + paragraph("dua", "<w:numPr/>")
                    + "<w:tbl>\(row)\(row)</w:tbl>" + paragraph(" ")
            )
        )
        #expect(page.text == "Laporan\n\nAir naik <2 m>.\n\nsatu\ndua\n\nDesa\t12\nDesa\t12")
        #expect(
            page.blocks.map(\.kind) == [
                .heading, .paragraph, .listItem, .listItem, .tableRow, .tableRow,
            ]
        )
        let bytes = Array(page.text.utf8)
        #expect(String(decoding: bytes[page.blocks[1].range], as: UTF8.self) == "Air naik <2 m>.")
    }

    @Test func `the properties are fields`() throws {
        let fields = try read(docx(paragraph("Isi."))).fields
        #expect(fields.title?.value == "Siaran & kabar")
        #expect(fields.title?.from == "docx:title")
        #expect(fields.authors?.value == ["Rani Wardoyo", "Tim Pantai"])
        #expect(fields.published == nil)
        #expect(fields.modified == nil)
    }

    @Test func `entities of its own are refused, files are not opened`() {
        let many = (1..<20).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        let prologues = [
            "<!DOCTYPE d [<!ENTITY e0 \"x\">\(many)]>",
            "<!DOCTYPE d [<!ENTITY e19 SYSTEM \"file:///etc/hostname\">]>",
        ]
        for prologue in prologues {
            let problem = #expect(throws: ReadingError.self) {
                try read(docx(paragraph("&e19;"), prologue: prologue))
            }
            guard case .damaged("a.docx!/word/document.xml", _, .markup) = problem else {
                Issue.record("\(String(describing: problem))")
                continue
            }
        }
    }

    @Test func `a document is told from other zips, also in one`() {
        let bytes = docx(paragraph("Isi."))
        for input in [bytes, gzip(bytes), zip([ZipFile("kabar/a.docx", bytes)])] {
            let result = readOut(input)
            #expect(result.entries.map(\.form) == [.docx])
            #expect(result.entries.map(\.bytes) == [bytes])
        }
    }

    @Test func `what is cut, broken or deep is an error`() {
        let bytes = docx(paragraph("Isi."))
        for count in 0..<bytes.count where count % 7 == 0 {
            #expect(throws: ReadingError.self) { try read(Array(bytes.prefix(count))) }
        }
        #expect(throws: ReadingError.self) { try read(docx("<w:p>")) }
        let deep = String(repeating: "<w:p>", count: 100_000)
        #expect(throws: ReadingError.self) { try read(docx(deep)) }
    }

    @Test func `a missing program is named`() {
        let problem = ReadingError.programMissing(path: "a.pdf", program: "tiada-pdftotext")
        #expect(throws: problem) {
            try text(ofPDF: Array("%PDF-1.4".utf8), path: "a.pdf", program: "tiada-pdftotext")
        }
    }

    @Test func `text comes out of a PDF where the program is there`() throws {
        let content = "BT /F1 12 Tf 20 100 Td (Hujan turun.) Tj ET"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        // Without its table of places, which such programs make anew.
        let numbered = objects.enumerated().map {
            "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n"
        }
        let bytes = Array(
            "%PDF-1.4\n\(numbered.joined())trailer<</Size 6/Root 1 0 R>>\n%%EOF\n".utf8
        )
        #expect(readOut(bytes).entries.map(\.form) == [.pdf])
        do throws(ReadingError) {
            let written = try text(ofPDF: bytes, path: "a.pdf")
            #expect(String(decoding: written, as: UTF8.self).contains("Hujan turun."))
        } catch {
            #expect(error == .programMissing(path: "a.pdf", program: "pdftotext"))
        }
    }

    /// Programs that every system has stand for the one that is meant.
    @Test func `a program that fails is named, what one writes is read up to a limit`() throws {
        #expect(throws: ReadingError.programFailed(path: "a.pdf", program: "false", .code(1))) {
            try text(ofPDF: [0x41], path: "a.pdf", program: "false")
        }
        let written = try text(ofPDF: [0x41], path: "a.pdf", program: "echo")
        #expect(written == Array("-q -enc UTF-8 -nopgbrk - -\n".utf8))
        var limits = ReadingLimits.standard
        limits.pageBytes = 10
        #expect(throws: ReadingError.tooLarge(path: "a.pdf", byteCount: 27, limit: 10)) {
            try text(ofPDF: [0x41], path: "a.pdf", limits: limits, program: "echo")
        }
    }
}
