import Testing

@testable import RunutReading

@Suite struct WebAddressTests {
    @Test func `parts`() throws {
        let address = try WebAddress("HTTP://Kabarlaut.Example/a b/../c?d=é#e")
        #expect(address.text == "http://Kabarlaut.Example/c?d=%c3%a9")
        #expect(address.host == "kabarlaut.example")
        #expect(address.target == "/c?d=%c3%a9")
        #expect(address.robotsAddress == "http://kabarlaut.example:80/robots.txt")
        #expect(try WebAddress("https://a.example").target == "/")
    }

    @Test(
        arguments: [
            ("/b", "http://a.example/b"), ("b", "http://a.example/x/b"),
            ("//b.example/c", "http://b.example/c"), ("?q", "http://a.example/x/y?q"),
            ("https://b.example", "https://b.example/"),
        ]
    )
    func `links`(link: String, target: String) throws {
        #expect(try WebAddress("http://a.example/x/y").resolving(link).text == target)
    }

    @Test(
        arguments: [
            ("file:///etc/hostname", .scheme("file")), ("gopher://a.example/", .scheme("gopher")),
            ("ftp://a.example/", .scheme("ftp")), ("http://u:p@a.example/", .credentials),
            ("http://u@a.example/", .credentials), ("http://", .noAddress), ("", .noAddress),
            ("http://a b/", .noAddress), ("http://a.example:99999/", .noAddress),
            ("http://a.example/\r\nX: y", .noAddress),
        ] as [(String, FetchProblem)]
    )
    func `what is not fetched`(text: String, problem: FetchProblem) throws {
        #expect(throws: problem) { try WebAddress(text) }
        if text.contains("://"), text.count > 7 {
            let page = try WebAddress("http://a.example/")
            #expect(throws: problem) { try page.resolving(text) }
        }
    }

    @Test func `no address without end`() {
        let long = "http://a.example/" + String(repeating: "a", count: 9000)
        #expect(throws: FetchProblem.noAddress) { try WebAddress(long) }
    }

    @Test func `passwords are not shown`() {
        #expect(withoutCredentials("http://u:p@a.example/b@c") == "http://a.example/b@c")
        #expect(withoutCredentials("http://a.example/b@c") == "http://a.example/b@c")
        #expect(withoutCredentials("x") == "x")
    }

    @Test func `a list`() {
        let text =
            "\u{FEFF}# ours\n\nhttp://a.example/1\r\n  HTTPS://a.example/2\na.txt\nftp://a.example/"
        let list = addressList(Array(text.utf8), path: "list")
        #expect(list.addresses == ["http://a.example/1", "HTTPS://a.example/2"])
        #expect(list.problems.map(\.path) == ["list", "list"])
        guard case .malformed(_, .line(5), _) = list.problems.first else {
            Issue.record("the line is named")
            return
        }
    }
}

@Suite struct IPAddressTests {
    @Test(
        arguments: [
            [0, 0, 0, 0], [10, 1, 2, 3], [100, 64, 0, 1], [100, 127, 255, 255], [127, 0, 0, 1],
            [127, 255, 0, 1], [169, 254, 169, 254], [172, 16, 0, 1], [172, 31, 255, 255],
            [192, 0, 0, 1], [192, 168, 1, 1], [198, 18, 0, 1], [198, 19, 255, 255],
            [224, 0, 0, 1], [239, 1, 1, 1], [240, 0, 0, 1], [255, 255, 255, 255],
        ] as [[UInt8]]
    )
    func `private of IPv4, also inside IPv6`(bytes: [UInt8]) {
        #expect(IPAddress(bytes: bytes).isPrivate)
        for address in embedded(bytes) { #expect(address.isPrivate, "\(address.text)") }
    }

    @Test(
        arguments: [
            [1, 1, 1, 1], [9, 255, 255, 255], [11, 0, 0, 0], [100, 63, 255, 255], [100, 128, 0, 0],
            [126, 1, 1, 1], [128, 0, 0, 1], [169, 253, 1, 1], [172, 15, 1, 1], [172, 32, 0, 1],
            [192, 0, 1, 1], [192, 167, 1, 1], [192, 169, 1, 1], [198, 17, 1, 1], [198, 20, 1, 1],
            [223, 255, 255, 255],
        ] as [[UInt8]]
    )
    func `public of IPv4, also inside IPv6`(bytes: [UInt8]) {
        #expect(!IPAddress(bytes: bytes).isPrivate)
        for address in embedded(bytes) { #expect(!address.isPrivate, "\(address.text)") }
    }

    /// Mapped, behind NAT64, by 6to4.
    func embedded(_ bytes: [UInt8]) -> [IPAddress] {
        let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes
        let translated = [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + bytes
        let tunnelled = [0x20, 0x02] + bytes + [UInt8](repeating: 0, count: 10)
        return [mapped, translated, tunnelled].map { IPAddress(bytes: $0) }
    }

    @Test(
        arguments: [
            ([], true), ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true),
            ([0xFC], true), ([0xFD, 1], true), ([0xFE, 0x80], true), ([0xFE, 0xBF], true),
            ([0xFE, 0xC0], true), ([0xFF, 2], true), ([0x20, 1, 0, 0], true),
            ([0x20, 1, 0xD, 0xB8], false), ([0x2A, 0], false), ([0x20, 1, 4], false),
            ([0xFB], false), ([0xFE, 0x40], false),
        ] as [([UInt8], Bool)]
    )
    func `of IPv6`(head: [UInt8], isPrivate: Bool) {
        let bytes = head + [UInt8](repeating: 0, count: 16 - head.count)
        #expect(IPAddress(bytes: bytes).isPrivate == isPrivate)
    }

    @Test func `what is neither is refused`() {
        #expect(IPAddress(bytes: []).isPrivate)
        #expect(IPAddress(bytes: [1, 1, 1, 1]).text == "1.1.1.1")
    }
}
