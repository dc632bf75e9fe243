import Foundation
import RunutArchiveBuilding
import RunutLocalServer
import RunutText
import Synchronization
import Testing

@testable import RunutReading

/// Everything here goes to servers of the test's own, on the machine itself.
@Suite struct FetcherTests {
    typealias Response = LocalServer.Response

    /// A clock that is moved by pauses alone.
    final class Clock: Sendable {
        private let pauses = Mutex<[Double]>([])

        var paused: [Double] { pauses.withLock { $0 } }

        var clock: FetchClock {
            FetchClock(
                now: { self.paused.reduce(0, +) },
                pause: { seconds in self.pauses.withLock { $0.append(seconds) } }
            )
        }
    }

    /// Answers by path; anything else is not found.
    func server(
        host: String = "127.0.0.1",
        _ pages: [String: Response]
    ) throws -> LocalServer {
        try LocalServer(host: host) { pages[$0.target] ?? Response(status: 404) }
    }

    func fetcher(
        _ clock: Clock = Clock(),
        pageBytes: Int = 1 << 20,
        _ change: (inout FetchSettings) -> Void = { _ in }
    ) -> Fetcher {
        var settings = FetchSettings(clock: clock.clock)
        settings.agent = "Runut/0 (+redaksi@kabarlaut.example)"
        // All but one address of the machine itself are as private as ever.
        settings.refuses = { $0.isPrivate && $0.bytes != [127, 0, 0, 1] }
        change(&settings)
        var limits = ReadingLimits.standard
        limits.pageBytes = pageBytes
        return Fetcher(settings, limits: limits)
    }

    func check(
        _ address: String,
        fails problem: FetchProblem,
        with fetcher: Fetcher? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var fetcher = fetcher ?? self.fetcher()
        #expect(
            throws: ReadingError.notFetched(path: withoutCredentials(address), problem),
            sourceLocation: sourceLocation
        ) { try fetcher.fetch(address) }
    }

    func body(_ page: FetchedPage) throws -> String {
        String(decoding: try wholeBytes(of: page.source, limit: 1 << 20), as: UTF8.self)
    }

    @Test func `a page and what its header says`() throws {
        let type = "Content-Type: text/html; charset=\"windows-1252\""
        let server = try server(["/a": Response("<p>Halo", header: [type])])
        var fetcher = fetcher()
        let page = try fetcher.fetch(server.address("/a#part"))
        #expect(try body(page) == "<p>Halo")
        #expect(page.charset == "windows-1252")
        #expect(page.url == server.address("/a"))
        #expect(page.source.path == server.address("/a#part"))
        #expect(server.requests.map(\.target) == ["/robots.txt", "/a"])
        let agent = "user-agent: runut/0 (+redaksi@kabarlaut.example)"
        #expect(server.requests.allSatisfy { $0.header.contains(agent) })
    }

    @Test func `packed pages are unpacked, and their limit counts what comes out`() throws {
        var response = Response(header: ["Content-Encoding: gzip"])
        response.body = gzip(Array(repeating: 0x61, count: 100_000))
        let server = try server(["/a": response])
        var fetcher = fetcher()
        #expect(try fetcher.fetch(server.address("/a")).source.byteCount == 100_000)
        fetcher = self.fetcher(pageBytes: 50_000)
        let path = server.address("/a")
        #expect(throws: ReadingError.tooLarge(path: path, byteCount: 50_001, limit: 50_000)) {
            try fetcher.fetch(path)
        }
    }

    @Test func `a page over the limit`() throws {
        let server = try server(["/a": Response(String(repeating: "a", count: 1001))])
        var fetcher = fetcher(pageBytes: 1000)
        let path = server.address("/a")
        #expect(throws: ReadingError.tooLarge(path: path, byteCount: 1001, limit: 1000)) {
            try fetcher.fetch(path)
        }
    }

    @Test func `a header without end`() throws {
        let lines = (0..<2000).map { "X-\($0): " + String(repeating: "a", count: 50) }
        let server = try server(["/a": Response("x", header: lines)])
        check(server.address("/a"), fails: .broken(code: 23))
    }

    @Test func `a server that stalls`() throws {
        let server = try server(["/a": Response("half", stalls: true)])
        let fetcher = fetcher { $0.limits.wholeMilliseconds = 200 }
        check(server.address("/a"), fails: .tooSlow, with: fetcher)
    }

    @Test func `a server that is not there`() throws {
        check("http://127.0.0.1:1/a", fails: .unreachable)
        check("http://nowhere.invalid/", fails: .unresolved)
    }

    @Test func `other answers`() throws {
        let server = try server(["/a": Response(status: 500), "/b": Response(status: 304)])
        check(server.address("/a"), fails: .status(500))
        check(server.address("/b"), fails: .status(304))
        check(server.address("/c"), fails: .status(404))
    }

    // Where connections go.

    @Test func `the machine itself is refused`() throws {
        let server = try server(["/a": Response("secret")])
        let strict = fetcher { $0.refuses = { $0.isPrivate } }
        check(server.address("/a"), fails: .privateAddress("127.0.0.1"), with: strict)
        let port = server.port
        check("http://2130706433:\(port)/", fails: .privateAddress("127.0.0.1"), with: strict)
        check("http://0x7f.1:\(port)/", fails: .privateAddress("127.0.0.1"), with: strict)
        check(
            "http://[::ffff:127.0.0.1]:\(port)/",
            fails: .privateAddress("::ffff:127.0.0.1"),
            with: strict
        )
        #expect(server.requests.isEmpty)
    }

    @Test func `a name that leads to the machine itself is refused`() throws {
        var strict = fetcher { $0.refuses = { $0.isPrivate } }
        let error = #expect(throws: ReadingError.self) { try strict.fetch("http://localhost:1/") }
        let refusals = ["127.0.0.1", "::1"].map {
            ReadingError.notFetched(path: "http://localhost:1/", .privateAddress($0))
        }
        #expect(error.map(refusals.contains) == true)
    }

    @Test func `a redirect to the machine itself is refused`() throws {
        let inner = try server(host: "127.0.0.2", ["/secret": Response("secret")])
        let target = inner.address("/secret")
        let server = try server(["/a": .redirect("/b"), "/b": .redirect(target)])
        check(server.address("/a"), fails: .redirected(to: target, .privateAddress("127.0.0.2")))
        #expect(inner.requests.isEmpty)
    }

    @Test func `a robots txt that leads to the machine itself is refused`() throws {
        let inner = try server(host: "127.0.0.2", [:])
        let target = inner.address("/robots.txt")
        let server = try server(["/robots.txt": .redirect(target), "/a": Response("a")])
        check(server.address("/a"), fails: .redirected(to: target, .privateAddress("127.0.0.2")))
        #expect(inner.requests.isEmpty)
        #expect(server.requests.map(\.target) == ["/robots.txt"])
    }

    @Test func `passwords are not sent`() throws {
        let server = try server(["/a": .redirect("http://u:p@127.0.0.1/")])
        check("http://u:p@127.0.0.1:\(server.port)/a", fails: .credentials)
        #expect(server.requests.isEmpty)
        check(server.address("/a"), fails: .redirected(to: "http://127.0.0.1/", .credentials))
    }

    // Redirects.

    @Test func `redirects are followed and relative links begin at the last`() throws {
        let server = try server([
            "/a": .redirect("b/c"), "/b/c": .redirect("//127.0.0.1:1/"),
            "/d": .redirect("b/e"), "/b/e": Response("e"),
        ])
        var fetcher = fetcher()
        let page = try fetcher.fetch(server.address("/d"))
        #expect(page.url == server.address("/b/e"))
        check(server.address("/a"), fails: .redirected(to: "http://127.0.0.1:1/", .unreachable))
    }

    @Test func `redirects without end`() throws {
        let server = try server(["/a": .redirect("/b"), "/b": .redirect("/a")])
        check(server.address("/a"), fails: .tooManyRedirects(limit: 5))
        // robots.txt, the page itself, five redirects.
        #expect(server.requests.count == 7)
    }

    @Test(arguments: ["file:///etc/hostname", "gopher://127.0.0.1:1/x", "ftp://127.0.0.1:1/"])
    func `redirects to other schemes`(target: String) throws {
        let server = try server(["/a": .redirect(target)])
        let scheme = String(target.prefix { $0 != ":" })
        check(server.address("/a"), fails: .redirected(to: target, .scheme(scheme)))
        check(target, fails: .scheme(scheme))
    }

    // robots.txt and pauses.

    @Test func `what robots txt forbids is not asked for`() throws {
        let server = try server([
            "/robots.txt": Response("User-agent: Runut\nDisallow: /a\n"), "/a": Response("a"),
            "/b": .redirect("/a"), "/c": Response("c"),
        ])
        var fetcher = fetcher()
        check(server.address("/a"), fails: .robots, with: fetcher)
        check(
            server.address("/b"),
            fails: .redirected(to: server.address("/a"), .robots),
            with: fetcher
        )
        #expect(!server.requests.map(\.target).contains("/a"))
        #expect(try body(fetcher.fetch(server.address("/c"))) == "c")
    }

    @Test func `a robots txt that is not had forbids`() throws {
        let server = try server(["/robots.txt": Response(status: 503), "/a": Response("a")])
        check(server.address("/a"), fails: .robotsUnknown(status: 503))
    }

    @Test func `of a long robots txt the beginning counts`() throws {
        let rest = String(repeating: "Disallow: /bbbbbbbb\n", count: 100)
        let robots = Response("User-agent: *\nDisallow: /a\n" + rest + "Disallow: /")
        let server = try server(["/robots.txt": robots, "/a": Response("a"), "/c": Response("c")])
        var fetcher = fetcher { $0.limits.robotsBytes = 1000 }
        check(server.address("/a"), fails: .robots, with: fetcher)
        #expect(try body(fetcher.fetch(server.address("/c"))) == "c")
    }

    @Test(arguments: [("", 1.0), ("Crawl-delay: 3", 3), ("Crawl-delay: 900", 10)])
    func `a host has its pause`(line: String, seconds: Double) throws {
        let clock = Clock()
        let server = try server([
            "/robots.txt": Response("User-agent: *\n\(line)\n"), "/a": Response("a"),
            "/b": .redirect("/a"),
        ])
        var fetcher = fetcher(clock)
        _ = try fetcher.fetch(server.address("/a"))
        _ = try fetcher.fetch(server.address("/b"))
        #expect(clock.paused == [seconds, seconds])
        #expect(server.requests.map(\.target) == ["/robots.txt", "/a", "/b", "/a"])
    }

    // Kept pages.

    @Test func `what has not changed is not sent again`() throws {
        let server = try LocalServer { request in
            if request.target == "/robots.txt" { return Response(status: 404) }
            let lines = ["ETag: \"1\"", "Last-Modified: Sun, 14 Jul 2024 01:00:00 GMT"]
            let type = "Content-Type: text/plain; charset=utf-8"
            if request.header.contains("if-none-match: \"1\"") { return Response(status: 304) }
            return Response("Halo\n\nlagi", header: lines + [type])
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for _ in 0..<2 {
            var fetcher = fetcher { $0.cacheFolder = folder.path() }
            let page = try fetcher.fetch(server.address("/a"))
            #expect(try body(page) == "Halo\n\nlagi")
            #expect(page.charset == "utf-8")
        }
        let asked = server.requests.filter { $0.target == "/a" }
        let conditions = [
            "if-none-match: \"1\"", "if-modified-since: sun, 14 jul 2024 01:00:00 gmt",
        ]
        #expect(asked.map { $0.header.filter { $0.hasPrefix("if-") } } == [[], conditions])
        // A file that somebody cut is none.
        let file = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path()).first
        )
        try Data("x\n\ny".utf8).write(to: folder.appending(path: file))
        var fetcher = fetcher { $0.cacheFolder = folder.path() }
        #expect(try body(fetcher.fetch(server.address("/a"))) == "Halo\n\nlagi")
    }

    @Test func `a folder that takes nothing`() throws {
        let server = try server(["/a": Response("a", header: ["ETag: \"1\""])])
        let fetcher = fetcher { $0.cacheFolder = "/dev/null/kept" }
        let problem = FetchProblem.notKept(folder: "/dev/null/kept", code: ENOTDIR)
        check(server.address("/a"), fails: problem, with: fetcher)
    }

    // What comes of it.

    @Test func `a feed gives its articles, with links from where it was found`() throws {
        let feed = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Kabarlaut</title>
            <item><title>Perahu tiba</title><link>2024/perahu</link>
            <description>Perahu itu tiba di pantai, kata nelayan.</description></item>
            </channel></rss>
            """
        let server = try server(["/a": .redirect("/feeds/b"), "/feeds/b": Response(feed)])
        var fetcher = fetcher()
        var reader = InputReader(try fetcher.fetch(server.address("/a")))
        let document = try #require(try reader.next())
        #expect(document.path == server.address("/a") + "#1")
        #expect(try readPage(document).url == server.address("/feeds/2024/perahu"))
        #expect(try reader.next() == nil)
    }

    @Test func `a page is read in the charset of its header`() throws {
        var response = Response(header: ["Content-Type: text/html; charset=iso-8859-5"])
        let words = Array("<html><body><article><p>".utf8) + [0xBF, 0xE0, 0xD8, 0xD2, 0xD5, 0xE2]
        response.body = words + Array("</p></article></body></html>".utf8)
        let server = try server(["/a": response])
        var fetcher = fetcher()
        var reader = InputReader(try fetcher.fetch(server.address("/a")))
        let page = try readPage(try #require(try reader.next()))
        #expect(String(decoding: page.text.bytes, as: UTF8.self).contains("Привет"))
        #expect(page.url == server.address("/a"))
    }
}
