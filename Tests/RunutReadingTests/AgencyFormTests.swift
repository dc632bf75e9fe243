import RunutReading
import Testing

@Suite struct AgencyFormTests {
    @Test(
        arguments: [
            #""headline": "Panen garam", "body_xhtml": "<p>Isi.</p>", "body_text": "Isi.", "versioncreated": "2023-09-12T10:15:00+07:00", "associations": {"foto": {"type": "picture", "description_text": "Tambak."}}"#,
            #""headlines": [{"role": "main", "value": "Panen garam"}], "bodies": [{"contenttype": "text/html", "value": "<p>Isi.</p>"}], "versioncreated": "2023-09-12T10:15:00+07:00", "associations": [{"descriptions": [{"value": "Tambak."}]}]"#,
            #""headlines": [{"value": "Panen garam"}], "bodies": [{"contentType": "application/xhtml+xml", "value": "<p>Isi.</p>"}], "versionCreated": "2023-09-12T10:15:00+07:00", "associations": [{"descriptions": [{"value": "Tambak."}]}]"#,
        ]
    )
    func `ninjs of all versions`(body: String) throws {
        let text = """
            {"uri": "http://warta.example/item/1", \(body), "by": "Sari", "provider": "Warta Pesisir",
             "located": "Madura", "language": "id", "urgency": 4, "usageterms": "Tidak untuk arsip"}
            """
        let items = Array(JSONRecords(BytePieces(path: "a.json", bytes: Array(text.utf8))))
        #expect(items.problems == [])
        let record = try #require(items.records.first)
        #expect(record.key == "http://warta.example/item/1")
        #expect(record.fields.title?.value == "Panen garam")
        #expect(record.html == "<p>Isi.</p>")
        #expect(record.fields.published?.value == "2023-09-12T10:15:00+07:00")
        #expect(record.fields.authors?.value == ["Sari"])
        #expect(record.fields.outlet == .init("Warta Pesisir", from: "ninjs:provider"))
        #expect(record.fields.place?.value == "Madura")
        #expect(record.fields.captions == ["Tambak."])
    }

    func message(_ content: String) -> String {
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <packageItem guid="urn:paket"><groupSet/></packageItem>
        <newsItem guid="urn:gambar"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
        <newsItem guid="urn:1" xml:lang="id-ID"><itemMeta><itemClass qcode="ninat:text"/>
        <provider literal="Warta Pesisir"/><versionCreated>2023-09-12T11:00:00+07:00</versionCreated>
        <pubStatus qcode="stat:canceled"/></itemMeta>
        <contentMeta><contentCreated>2023-09-12T10:15:00+07:00</contentCreated><by>Oleh Sari</by>
        <dateline>Sumenep</dateline><headline>Panen garam</headline></contentMeta>
        <contentSet>\(content)</contentSet></newsItem>
        <newsItem guid="urn:kosong"/></itemSet></newsMessage>
        """
    }

    @Test(
        arguments: [
            (
                "<inlineXML><nitf xmlns=''><body><body.content><media><media-caption>Tambak.</media-caption></media><p>Isi.</p></body.content></body></nitf></inlineXML>",
                ["Tambak."]
            ),
            (
                "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Isi.</p></body></html></inlineXML>",
                []
            ),
            ("<inlineData contenttype='text/html'>&lt;p>Isi.&lt;/p></inlineData>", []),
        ] as [(String, [String])]
    )
    func `NewsML-G2 with each kind of content`(content: String, captions: [String]) throws {
        let items = feedItems(path: "a.xml", bytes: Array(message(content).utf8))
        #expect(items.problems.count == 1)
        #expect(items.records.count == 1)
        let record = try #require(items.records.first)
        #expect(record.key == "urn:1")
        #expect(record.html == "<p>Isi.</p>")
        #expect(record.fields.title?.value == "Panen garam")
        #expect(record.fields.authors?.value == ["Sari"])
        #expect(record.fields.outlet?.value == "Warta Pesisir")
        #expect(record.fields.place?.value == "Sumenep")
        #expect(record.fields.published?.value == "2023-09-12T10:15:00+07:00")
        #expect(record.fields.modified?.value == "2023-09-12T11:00:00+07:00")
        #expect(record.fields.language?.value == "id")
        #expect(record.fields.captions == captions)
        #expect(record.remarks == ["its status is stat:canceled"])
    }

    @Test func `NITF alone`() throws {
        let text = """
            <nitf><head><docdata><date.issue norm="20230912T101500+0700"/></docdata></head><body>
            <body.head><hedline><hl1>Panen garam</hl1></hedline><byline>Oleh Sari</byline>
            <dateline><location>Sumenep</location></dateline></body.head>
            <body.content><p>Isi.</p></body.content></body></nitf>
            """
        let record = try #require(feedItems(path: "a", bytes: Array(text.utf8)).records.first)
        #expect(record.fields.title?.value == "Panen garam")
        #expect(record.fields.place?.value == "Sumenep")
        #expect(record.fields.published?.value == "2023-09-12T10:15:00+07:00")
        #expect(record.html == "<p>Isi.</p>")
    }
}
