import RunutReading
import Testing

@Suite struct MHTMLTests {
    func saved(_ parts: [String], root: String = "") -> [UInt8] {
        let head = """
            From: <Disimpan oleh Peramban>\r
            Snapshot-Content-Location: https://pantai.example/banjir\r
            Subject: Banjir\r
            Date: Wed, 4 Mar 2026 12:06:07 +0700\r
            MIME-Version: 1.0\r
            Content-Type: multipart/related;\r
            \ttype="text/html";\(root)\r
            \tboundary="----batas----"\r
            \r
            \r

            """
        let body = parts.map { "------batas----\r\n\($0)\r\n" }.joined()
        return Array("\(head)\(body)------batas------\r\n".utf8)
    }

    let frame = """
        Content-Type: text/html\r
        Content-Location: https://iklan.example/\r
        \r
        <html><body>iklan</body></html>
        """
    let page = """
        Content-Type: text/html; charset="utf-8"\r
        Content-ID: <halaman@pantai>\r
        Content-Transfer-Encoding: quoted-printable\r
        Content-Location: https://pantai.example/banjir\r
        \r
        <html><body class=3D"a">Banjir surut =E2=80=93 warga pu=\r
        lang.</body></html>
        """

    @Test(arguments: ["", " start=\"<halaman@pantai>\";"])
    func `the page is found among the parts`(root: String) throws {
        let picture = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA"
        let result = readOut(saved([picture, frame, page], root: root))
        let entry = try #require(result.entries.first)
        #expect(
            result.texts == [
                "<html><body class=\"a\">Banjir surut – warga pulang.</body></html>\r\n"
            ]
        )
        #expect(entry.url == "https://pantai.example/banjir")
        #expect(entry.date == "Wed, 4 Mar 2026 12:06:07 +0700")
        #expect(entry.charset == "utf-8")
        #expect(entry.form == .html)
    }

    @Test func `base64 is decoded, and parts may have parts`() {
        let inner = """
            Content-Type: multipart/alternative; boundary=dalam\r
            \r
            --dalam\r
            Content-Type: text/plain\r
            \r
            Halo\r
            --dalam\r
            Content-Type: text/html\r
            Content-Transfer-Encoding: base64\r
            \r
            PGh0bWw+PHA+\r
            SGFsbw==\r
            --dalam--\r

            """
        #expect(readOut(saved([inner])).texts == ["<html><p>Halo"])
    }

    @Test func `every cut is told or leaves what was there`() {
        let bytes = saved([frame, page])
        for count in 300..<(bytes.count - 20) {
            let result = readOut(Array(bytes.prefix(count)))
            #expect(!result.texts.contains { $0.contains("Banjir") }, "\(count)")
        }
    }

    @Test func `parts in parts end at a limit`() {
        var inner = page
        for depth in 0..<8 {
            inner =
                "Content-Type: multipart/mixed; boundary=b\(depth)\r\n\r\n--b\(depth)\r\n"
                + inner + "\r\n--b\(depth)--\r\n"
        }
        #expect(readOut(saved([inner])).problems == [.tooDeep(path: "pile", limit: 6)])
    }
}
