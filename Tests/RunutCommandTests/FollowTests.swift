import Foundation
import RunutLocalServer
import Testing

/// What inputs only name: it is said, and fetched where that is wished.
@Suite struct FollowTests {
    typealias Response = LocalServer.Response

    let contact = ["--contact", "redaksi@kabarlaut.example", "--allow-private"]

    private func page(_ title: String) -> String {
        "<html><head><title>\(title)</title></head><body><article><h1>\(title)</h1><p>Perahu itu"
            + " tiba di pantai dan semua orang bersorak, kata nelayan di Palu kepada wartawan."
            + "</p></article></body></html>"
    }

    private func sitemap(_ addresses: [String], tag: String = "url") -> String {
        let root = tag == "url" ? "urlset" : "sitemapindex"
        return
            "<?xml version=\"1.0\"?><\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + addresses.map { "<\(tag)><loc>\($0)</loc></\(tag)>" }.joined() + "</\(root)>"
    }

    @Test func `addresses without a text are told`() throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "peta.xml",
            sitemap(["https://a.example/1", "https://a.example/2"])
        )
        let run = try runut("facts", path)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        let words = "2 addresses without a text here (--follow fetches them)"
        #expect(run.errors == "runut: \(path): not read: \(words)\n")
        let spoken = try runut("facts", path, "--interface", "id")
        #expect(spoken.errors.contains("2 alamat tanpa teks di sini (--follow mengambilnya)"))
    }

    @Test func `a sitemap's index is followed to its articles`() throws {
        let scratch = try Scratch()
        // Another host, so that nobody waits for a pause.
        let articles = try LocalServer(host: "127.0.0.3") { request in
            request.target == "/satu" ? Response(page("Perahu tiba")) : Response(status: 404)
        }
        let list = sitemap([articles.address("/satu"), articles.address("/satu")])
        let maps = try LocalServer(host: "127.0.0.2") { request in
            request.target == "/berita.xml" ? Response(list) : Response(status: 404)
        }
        let index = sitemap([maps.address("/berita.xml")], tag: "sitemap")
        let path = try scratch.write("indeks.xml", index)
        let run = try runut(["facts", path, "--follow"] + contact)
        #expect(run.errors == "")
        #expect(run.status == 0)
        #expect(try run.lines.map { $0["title"] as? String } == ["Perahu tiba"])
        #expect(maps.requests.map(\.target) == ["/robots.txt", "/berita.xml"])
        #expect(articles.requests.map(\.target) == ["/robots.txt", "/satu"])
    }

    @Test func `the index of an index ends`() throws {
        let server = try LocalServer(host: "127.0.0.4") { request in
            let number = Int(request.target.dropFirst()) ?? 0
            let next =
                "http://\(request.header.first { $0.hasPrefix("host: ") }?.dropFirst(6) ?? "")/\(number + 1)"
            return request.target == "/robots.txt"
                ? Response(status: 404) : Response(sitemap([next], tag: "sitemap"))
        }
        let run = try runut(["facts", server.address("/0"), "--follow"] + contact)
        #expect(run.errors.contains("/3: not read: 1 address without a text here"))
        #expect(server.requests.map(\.target) == ["/robots.txt", "/0", "/1", "/2", "/3"])
    }

    @Test func `what a page leads to is not followed, nor a table's addresses`() throws {
        let server = try LocalServer(host: "127.0.0.5") { request in
            request.target == "/robots.txt" ? Response(status: 404) : Response(page("Perahu tiba"))
        }
        let scratch = try Scratch()
        let table = try scratch.write("a.csv", "judul,url\nPerahu,\(server.address("/a"))\n")
        let run = try runut(["facts", table, "--follow"] + contact)
        #expect(run.errors.contains("1 address without a text here\n"))
        #expect(server.requests.isEmpty)
    }

    @Test func `what an archive holds beside pages is told`() throws {
        let record = { (status: String) in
            let body = "HTTP/1.1 \(status)\r\nContent-Type: text/html\r\n\r\n" + page("Perahu tiba")
            return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
        }
        let scratch = try Scratch()
        let path = try scratch.write("a.warc", record("404 Not Found") + record("200 OK"))
        let run = try runut("facts", path)
        #expect(run.status == 0)
        #expect(run.errors == "runut: \(path): not read: 1 answers other than 200\n")
    }

    @Test func `what is not read as it stands is told`() throws {
        let row = #"{"title":"Perahu","text":"Perahu itu tiba di pantai.","date":"3 hours ago"}"#
        let scratch = try Scratch()
        let path = try scratch.write("a.jsonl", row + "\n" + row)
        let run = try runut("facts", path)
        #expect(run.status == 0)
        let facts = try run.lines
        #expect(facts.first?["published"] is NSNull || facts.first?["published"] == nil)
        let diagnostics = facts.first?["diagnostics"] as? [[String: Any]]
        #expect(diagnostics?.first?["code"] as? String == "reading/remark")
        #expect(
            diagnostics?.first?["message"] as? String
                == "date: “3 hours ago” tells no day, or more than one"
        )
        #expect(
            run.errors.contains("2 articles, \(path)#1 first, are not read quite as they stand")
        )
    }

    @Test func `a pipe is told apart by its content`() throws {
        let row = #"{"title":"Perahu","text":"Perahu itu tiba di pantai."}"#
        let run = try runut("facts", "-", input: Data((row + "\n" + row + "\n").utf8))
        #expect(run.errors == "")
        #expect(try run.lines.map { $0["path"] as? String } == ["-#1", "-#2"])
        let read = try runut("read", "-", input: Data(page("Perahu tiba").utf8))
        #expect(read.text.contains("Perahu itu tiba") && !read.text.contains("<p>"))
    }
}
