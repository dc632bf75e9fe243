import RunutArchiveBuilding
import RunutReading
import Testing

@Suite struct WARCTests {
    let pages = (0..<4).map(pageText)
    var members: [[UInt8]] { (0..<4).map { gzip(response($0)) } }

    @Test func `a record has its address, its date and what the server said`() throws {
        let entry = try #require(readOut(response(1)).entries.first)
        #expect(entry.url == "https://pantai.example/1")
        #expect(entry.path == "pile!/https://pantai.example/1")
        #expect(entry.date == "2026-03-04T05:06:07Z")
        #expect(entry.contentType == "text/html")
        #expect(entry.charset == "UTF-8")
        #expect(entry.form == .html)
    }

    @Test func `only pages are handed on, the others are counted`() {
        let page = answer(body: Array("x".utf8))
        let bytes =
            record("warcinfo", "", contentType: "application/warc-fields", Array("a: b\r\n".utf8))
            + record("request", "https://a.example/", Array("GET / HTTP/1.1\r\n\r\n".utf8))
            + response(0) + record("revisit", "https://a.example/1", page)
            + record("response", "https://a.example/2", answer("404 Not Found", body: []))
            + record("response", "https://a.example/3", answer(type: "image/png", body: [1, 2, 3]))
            + record("response", "https://a.example/4", answer(type: "", body: [0, 1, 2, 3]))
            + record("conversion", "<https://a.example/5>", contentType: "text/plain", [0x41])
            + record("resource", "https://a.example/6", contentType: "text/css", [0x41])
        let result = readOut(bytes)
        #expect(result.texts == [pages[0], "A"])
        #expect(result.entries.last?.url == "https://a.example/5")
        #expect(!result.complains, "\(result.problems) \(result.entries.map(\.damage))")
        var expected = PassedOver()
        (expected.otherRecords, expected.revisits, expected.otherStatus) = (2, 1, 1)
        expected.otherMedia = 3
        #expect(result.passedOver == expected)
    }

    @Test func `bodies are unpacked`() {
        let page = Array(pages[1].utf8)
        let chunks =
            Array("5;name=x\r\n".utf8) + page[..<5]
            + Array("\r\n\(String(page.count - 5, radix: 16))\r\n".utf8)
            + page[5...] + Array("\r\n0\r\n\r\n".utf8)
        let bodies: [(String, [UInt8])] = [
            ("Content-Encoding: gzip\r\n", gzip(page)),
            ("Content-Encoding: deflate\r\n", packed(page, windowBits: 15)),
            ("Content-Encoding: deflate\r\n", packed(page, windowBits: -15)),
            ("Content-Encoding: gzip, gzip\r\n", gzip(gzip(page))),
            ("Transfer-Encoding: chunked\r\n", chunks),
            // Unpacked by the crawler, which left the headers.
            ("Content-Encoding: gzip\r\n", page), ("Content-Encoding: br\r\n", page),
            ("Content-Encoding: deflate\r\n", page), ("Transfer-Encoding: chunked\r\n", page),
        ]
        for (fields, body) in bodies {
            let result = readOut(
                record("response", "https://a.example/", answer(fields: fields, body: body))
            )
            #expect(result.texts == [pages[1]], "\(fields)")
        }
        let brotli = answer(fields: "Content-Encoding: br\r\n", body: [0x8B, 1, 2, 0x80])
        let result = readOut(record("response", "u", brotli) + response(2))
        #expect(result.problems == [.unsupported(path: "pile!/u", .compression("br"))])
        #expect(result.texts == [pages[2]])
    }

    @Test func `members and one gzip around all are the same`() {
        let all = (0..<4).flatMap { response($0) }
        for bytes in [all, gzip(all), members.flatMap { $0 }] {
            let result = readOut(bytes, path: "kabar.warc.gz")
            #expect(result.texts == pages)
            #expect(!result.complains, "\(result.problems) \(result.entries.map(\.damage))")
        }
    }

    @Test func `every cut is told, unless it is between records`() {
        let records = (0..<3).map { response($0) }
        for (parts, isPacked) in [(records, false), (records.map(gzip), true)] {
            let bytes = parts.flatMap { $0 }
            var ends: Set<Int> = []
            var end = 0
            for part in parts {
                end += part.count
                // The line ends behind a record may be missing.
                ends.formUnion(isPacked ? [end] : Set((end - 4)...end))
            }
            for count in 30..<bytes.count {
                let result = readOut(Array(bytes.prefix(count)))
                #expect(pages.starts(with: result.texts), "\(count)")
                #expect(result.complains != ends.contains(count), "\(count) \(result)")
            }
        }
    }

    @Test func `behind a corrupt member the next is found`() {
        for place in [0, 1, 2, 3] {
            for byte in [3, 12, 30, members[place].count - 6] {
                var members = members
                members[place][byte] ^= 0xFF
                let result = readOut(members.flatMap { $0 })
                var expected = pages
                expected.remove(at: place)
                // The flags and the time of a header may say anything.
                #expect(result.texts == expected, "\(place) \(byte)")
                #expect(result.complains)
            }
        }
    }

    @Test func `behind a bomb the next is found`() {
        var limits = ReadingLimits.standard
        limits.freelyUnpackedBytes = 1 << 16
        let spaces = answer(body: [UInt8](repeating: 0x20, count: 1 << 20))
        let bomb = gzip(record("response", "u", spaces))
        let result = readOut(members[0] + bomb + members[1], limits: limits)
        #expect(result.texts == [pages[0], pages[1]])
        let damages = result.entries.compactMap(\.damage)
        #expect(damages == [.tooDense(path: "pile", limit: 200)])
    }

    @Test func `behind a cut member and behind garbage the next is found`() {
        let bytes =
            members[0] + members[1].dropLast(40) + members[2] + [1, 2, 3, 0x1F, 0x8B]
            + members[3]
        let result = readOut(bytes)
        #expect(result.texts == [pages[0], pages[2], pages[3]])
        let garbage = members[0].count + members[1].count - 40 + members[2].count
        #expect(result.problems.contains(.damaged(path: "pile", offset: garbage, .garbage)))
    }

    @Test func `flipped bits never change a packed page unseen`() {
        var random = SeededGenerator(state: 7)
        let bytes = members.flatMap { $0 }
        for _ in 0..<500 {
            var flipped = bytes
            let bit = Int.random(in: 0..<(bytes.count * 8), using: &random)
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            let result = readOut(flipped, path: "kabar.warc.gz")
            if bit >= 24 { #expect(Set(result.texts).isSubset(of: pages), "bit \(bit)") }
            #expect(
                result.texts.count >= 3 || bit < 24,
                "bit \(bit) \(result.problems) \(result.entries.map(\.damage))"
            )
        }
    }

    @Test func `lengths that lie lose no other page`() {
        for stated in [0, 10, 150, 5000, 1 << 40] {
            let bytes = response(0) + response(1, statedLength: stated) + response(2) + response(3)
            let result = readOut(bytes)
            #expect(result.texts == [pages[0], pages[2], pages[3]], "\(stated) \(result.problems)")
            #expect(result.complains)
        }
    }

    @Test func `a hundred lengths that lie are read through`() {
        let bytes = (0..<100).flatMap { response($0, statedLength: 100_000) }
        let result = readOut(bytes)
        #expect(
            result.entries.map { String(decoding: $0.bytes, as: UTF8.self) }.dropLast()
                == (0..<99).map(pageText)[...]
        )
        #expect(result.whole.isEmpty)
    }

    @Test func `headers without an end are passed in one go`() {
        let heads = String(repeating: "WARC/1.0\r\nContent-Length: 5\r\n", count: 5000)
        let result = readOut(Array(heads.utf8) + response(1))
        #expect(result.texts == [pages[1]])
        #expect(result.problems.count == 5000)
    }

    @Test func `a page may show a record`() {
        let page = pages[0] + "\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n"
        let bytes = record("response", "u", answer(body: Array(page.utf8))) + response(1)
        #expect(readOut(bytes).texts == [page, pages[1]])
    }

    @Test func `garbage between records is told`() {
        let bytes = response(0) + Array("sampah\r\n\r\n".utf8) + response(1)
        let result = readOut(bytes)
        #expect(result.texts == [pages[0], pages[1]])
        #expect(result.problems == [.damaged(path: "pile", offset: response(0).count, .garbage)])
    }

    @Test func `a record without a length, and one over the limit`() {
        var limits = ReadingLimits.standard
        limits.pageBytes = 1000
        let large = answer(body: [UInt8](repeating: 0x41, count: 2000))
        let bytes =
            Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n".utf8) + response(0)
            + record("response", "u", large) + response(1)
        let result = readOut(bytes, limits: limits)
        #expect(result.texts == [pages[0], pages[1]])
        #expect(
            result.problems == [
                .damaged(path: "pile", offset: 0, .header),
                .tooLarge(path: "pile!/u", byteCount: 2000, limit: 1000),
            ]
        )
    }

    @Test func `a WACZ gives the pages of its archives alone`() {
        var archive = ZipFile("archive/data.warc.gz", members.flatMap { $0 })
        for isStored in [true, false] {
            archive.isStored = isStored
            let bytes = zip([
                ZipFile("datapackage.json", "{}"), ZipFile("pages/pages.jsonl", "{\"a\":1}\n"),
                archive, ZipFile("indexes/index.cdx", "x"),
            ])
            let result = readOut(bytes)
            #expect(result.texts == pages)
            #expect(
                result.entries.first?.path == "pile!/archive/data.warc.gz!/https://pantai.example/0"
            )
            #expect(!result.complains, "\(result.problems) \(result.entries.map(\.damage))")
        }
    }
}
