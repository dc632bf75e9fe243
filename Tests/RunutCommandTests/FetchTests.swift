import Foundation
import RunutLocalServer
import Testing

private let article = "Palu, Kabarlaut.com - Perahu itu tiba di pantai dan semua orang bersorak.\n"
private let page =
    "<html><body><article><h1>Perahu tiba</h1><p>Perahu itu tiba di pantai dan semua"
    + " orang bersorak, kata nelayan di Palu.</p></article></body></html>"

/// Addresses as inputs: one page a host, so that nobody waits for a pause.
@Suite struct FetchTests {
    typealias Response = LocalServer.Response

    let contact = ["--contact", "redaksi@kabarlaut.example"]

    func server(host: String = "127.0.0.1", _ body: String = article) throws -> LocalServer {
        try LocalServer(host: host) { $0.target == "/a" ? Response(body) : Response(status: 404) }
    }

    @Test func `addresses are read beside files`() throws {
        let scratch = try Scratch()
        let file = try scratch.write("c.txt", article)
        let (first, second) = (try server(), try server(host: "127.0.0.2", page))
        let list = try scratch.write("list", "# ours\n\n\(second.address("/a"))\n")
        let arguments = ["facts", file, first.address("/a"), "--urls", list, "--allow-private"]
        let run = try runut(arguments + contact)
        #expect(run.errors == "")
        #expect(run.status == 0)
        #expect(try run.lines.count == 3)
        #expect(run.text.contains(first.address("/a")))
        #expect(run.text.contains(second.address("/a")))
        let agent = "user-agent: runut/0.1.0 (+redaksi@kabarlaut.example)"
        #expect(second.requests.map(\.target) == ["/robots.txt", "/a"])
        #expect(second.requests.allSatisfy { $0.header.contains(agent) })
    }

    @Test func `the machine itself is refused`() throws {
        let server = try server()
        let scratch = try Scratch()
        let file = try scratch.write("c.txt", article)
        let address = server.address("/a")
        let reason = "127.0.0.1 is no address of the public internet (--allow-private allows it)"
        for command in ["facts", "trace"] {
            let run = try runut([command, address, file] + contact)
            #expect(run.status == 1)
            #expect(run.errors == "runut: \(address): refused: \(reason)\n")
            #expect(run.text.contains("Kabarlaut.com"))
        }
        #expect(server.requests.isEmpty)
        let spoken = try runut(["facts", address, "--interface", "id"] + contact)
        #expect(spoken.errors.contains("ditolak: 127.0.0.1 bukan alamat internet umum"))
    }

    @Test func `what is no address in a list is named by its line`() throws {
        let scratch = try Scratch()
        let server = try server()
        let list = try scratch.write("list", "\(server.address("/a"))\nftp://a.example/\n")
        let run = try runut(["facts", "--urls", list, "--allow-private"] + contact)
        #expect(run.status == 1)
        let reason = "line 2: it begins with neither http:// nor https://"
        #expect(run.errors == "runut: \(list): \(reason)\n")
        #expect(try run.lines.count == 1)
        let missing = try runut("facts", "--urls", "no/such/list")
        #expect(missing.errors == "runut: no/such/list: no such file or folder\n")
        #expect(missing.status == 1)
    }

    @Test func `one address given twice is read once`() throws {
        let server = try server()
        let address = server.address("/a")
        let arguments = ["facts", address, address, address + "?utm_source=x", "--allow-private"]
        let run = try runut(arguments + contact)
        #expect(run.status == 0)
        #expect(try run.lines.count == 1)
        #expect(run.errors.contains("given more than once, read once"))
        #expect(server.requests.count == 2)
    }

    @Test func `passwords are neither sent nor shown`() throws {
        let run = try runut(["facts", "http://u:secret@127.0.0.1:1/a"] + contact)
        #expect(run.status == 1)
        let reason = "a user name or password in an address is not sent"
        #expect(run.errors == "runut: http://127.0.0.1:1/a: \(reason)\n")
    }

    @Test func `without a contact it is said once`() throws {
        let server = try server()
        let bare = try runut("facts", server.address("/a"), "--allow-private")
        #expect(bare.status == 0)
        let remark = "runut: servers are not told how to reach you: --contact or RUNUT_CONTACT\n"
        #expect(bare.errors == remark)
        #expect(server.requests.last?.header.contains("user-agent: runut/0.1.0") == true)
        let told = try runut(
            "facts",
            server.address("/a"),
            "--allow-private",
            environment: ["RUNUT_CONTACT": "a@b.example"]
        )
        #expect(told.errors == "")
        #expect(
            server.requests.last?.header.contains("user-agent: runut/0.1.0 (+a@b.example)") == true
        )
        for odd in ["a\r\nX: y", "a)b", "é"] {
            #expect(try runut("facts", "--contact", odd, server.address("/a")).status == 2)
        }
    }

    @Test func `a proxy of the environment is not asked`() throws {
        let (server, proxy) = (try server(), try server())
        let run = try runut(
            ["facts", server.address("/a"), "--allow-private"] + contact,
            environment: ["http_proxy": proxy.address(""), "ALL_PROXY": proxy.address("")]
        )
        #expect(run.status == 0)
        #expect(proxy.requests.isEmpty)
    }
}
