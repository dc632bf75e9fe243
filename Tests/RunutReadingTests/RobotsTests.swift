import Testing

@testable import RunutReading

@Suite struct RobotsTests {
    func rules(_ text: String, isCut: Bool = false) -> RobotsRules {
        RobotsRules(Array(text.utf8), for: "runut", isCut: isCut)
    }

    func check(
        _ text: String,
        allows allowed: [String] = [],
        forbids forbidden: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let rules = rules(text)
        for path in allowed {
            #expect(rules.allows(path), "\(path)", sourceLocation: sourceLocation)
        }
        for path in forbidden {
            #expect(!rules.allows(path), "\(path)", sourceLocation: sourceLocation)
        }
    }

    @Test func `nothing said is all allowed`() {
        check("", allows: ["/", "/a"])
        check("User-agent: *\nDisallow:\n", allows: ["/", "/a"])
        check("Disallow: /\n", allows: ["/a"])
    }

    @Test func `a rule holds for all that begins with it`() {
        check("User-agent: *\nDisallow: /a", allows: ["/", "/b", "/A"], forbids: ["/a", "/ab/c"])
    }

    @Test func `the longest rule decides, and the allowing one of two as long`() {
        check(
            "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\n",
            allows: ["/a/b", "/a/b/x"],
            forbids: ["/a", "/a/b/c"]
        )
        check("User-agent: *\nAllow: /a\nDisallow: /a", allows: ["/a"])
        check("User-agent: *\nDisallow: /a\nAllow: /a", allows: ["/a"])
    }

    @Test func `own groups go before those for all, and are joined`() {
        let file = """
            User-agent: *
            Disallow: /
            User-agent: Runut/2.0 # in any case, whatever the version
            Disallow: /a
            User-agent: other
            Disallow: /b
            User-agent: other
            User-agent: RUNUT
            Disallow: /c
            """
        check(file, allows: ["/", "/b"], forbids: ["/a", "/c"])
        check("User-agent: runutter\nDisallow: /\n", allows: ["/a"])
        check("User-agent: runut\n\nUser-agent: *\nDisallow: /\n", forbids: ["/a"])
        check("User-agent: *\nDisallow: /\nUser-agent: runut\n", allows: ["/a"])
    }

    @Test func `lines of no group part none`() {
        let file =
            "User-agent: runut\nSitemap: http://a/b\nUser-agent: x\nnonsense\nDisallow: /a\r\n"
        check(file, allows: ["/b"], forbids: ["/a"])
    }

    @Test func `stars and an end`() {
        check(
            "User-agent: *\nDisallow: /*.pdf$",
            allows: ["/a.pdf?x", "/apdf"],
            forbids: ["/x/a.pdf"]
        )
        check(
            "User-agent: *\nDisallow: /a*b*c",
            allows: ["/ab", "/acb"],
            forbids: ["/abc", "/axbxcx"]
        )
        check("User-agent: *\nDisallow: /a$", allows: ["/ab", "/a/"], forbids: ["/a"])
        check("User-agent: *\nDisallow: *", forbids: ["/", "/a"])
        check("User-agent: *\nDisallow: /a*$", forbids: ["/a", "/ab"])
        check("User-agent: *\nDisallow: /a**ab$", allows: ["/ab"], forbids: ["/aab", "/axxab"])
        check("User-agent: *\nDisallow: /?q=", allows: ["/"], forbids: ["/?q=a"])
    }

    @Test func `encoded and not is the same`() {
        check("User-agent: *\nDisallow: /é", forbids: ["/%C3%A9", "/%c3%a9"])
        check("User-agent: *\nDisallow: /%61", forbids: ["/a"])
        check("User-agent: *\nDisallow: /a", forbids: ["/%61"])
        check("User-agent: *\nDisallow: /a%2Fb", allows: ["/a/b"], forbids: ["/a%2fb"])
        check("User-agent: *\nDisallow: /%2A", allows: ["/a"], forbids: ["/*"])
        check("User-agent: *\nDisallow: /a$b", forbids: ["/a$b"])
    }

    @Test func `robots txt itself is always allowed`() {
        check("User-agent: *\nDisallow: /", allows: ["/robots.txt"])
    }

    @Test func `a delay`() {
        #expect(rules("User-agent: *\nCrawl-delay: 2.5").delaySeconds == 2.5)
        #expect(rules("User-agent: x\nCrawl-delay: 2").delaySeconds == nil)
        for odd in ["-1", "soon", "inf", "nan", ""] {
            #expect(rules("User-agent: *\nCrawl-delay: \(odd)").delaySeconds == nil, "\(odd)")
        }
    }

    @Test func `half a line forbids nothing`() {
        let file = "User-agent: *\nDisallow: /a\nDisallow: /"
        #expect(!rules(file).allows("/b"))
        #expect(rules(file, isCut: true).allows("/b"))
    }

    @Test func `marks before the first line`() {
        check("\u{FEFF}User-agent: *\nDisallow: /a", forbids: ["/a"])
    }
}
