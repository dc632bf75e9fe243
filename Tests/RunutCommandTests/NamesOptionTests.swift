import Foundation
import Testing

@Suite struct NamesOptionTests {
    private static let names = """
        # What the desk knows.
        person | Sari Wulandari | Bu Sari; S. Wulandari
        organisation | Badan Pesisir Lirang | BPL | ID
        outlet | Kabar Lirang | Kabarlirang.com | kabarlirang.com | ID | online | Rumah Lirang
        outlet | Suara Lirang | | suaralirang.com | ID | online | Rumah Lirang

        """
    private static let first = """
        Perahu Retak

        Palu, Kabar Lirang - Bu Sari mengatakan bahwa lambung perahu Mutiara retak dua meter pada Senin (3/3/2025).

        """
    private static let second = """
        Retakan Perahu

        Palu, Suara Lirang - S. Wulandari mengatakan bahwa lambung perahu Mutiara retak dua meter pada Senin (3/3/2025). BPL diam.

        """

    /// Two articles and a file of names, and the arguments that give them.
    private struct Desk {
        let scratch: Scratch
        let pile: String
        let arguments: [String]

        init(
            _ names: String = NamesOptionTests.names,
            _ first: String = NamesOptionTests.first,
            _ second: String = NamesOptionTests.second
        ) throws {
            scratch = try Scratch()
            try scratch.write("pile/a.txt", first)
            try scratch.write("pile/b.txt", second)
            pile = scratch.path + "/pile"
            arguments = [pile, "--names", try scratch.write("names.txt", names)]
        }
    }

    @Test func `names of the file are found with their kind, under the file's name`() throws {
        let desk = try Desk()
        let run = try runut(["facts"] + desk.arguments)
        #expect(run.status == 0, "\(run.errors)")
        let found = try run.lines.flatMap { line in
            (line["mentions"] as? [[String: Any]] ?? []).map { mention in
                ["kind", "name", "entity"].compactMap { mention[$0] as? String }
            }
        }
        #expect(found.contains(["person", "Sari Wulandari", "person/sari-wulandari"]))
        #expect(
            found.contains(
                ["organisation", "Badan Pesisir Lirang", "body/badan-pesisir-lirang"]
            )
        )
        let who = try run.lines.flatMap { line in
            (line["attributions"] as? [[String: Any]] ?? []).compactMap { $0["who"] as? String }
        }
        #expect(who == ["Sari Wulandari", "Sari Wulandari"])
        let outlets = try run.lines.compactMap { $0["outlet"] as? [String: Any] }
        #expect(
            outlets.compactMap { $0["domain"] as? String } == [
                "kabarlirang.com", "suaralirang.com",
            ]
        )
    }

    @Test func `aliases are one origin`() throws {
        let desk = try Desk()
        let plain = try runut("trace", desk.pile, "--all")
        #expect(plain.text.contains("2 origins"))
        let run = try runut(["trace", "--all"] + desk.arguments)
        #expect(run.status == 0)
        #expect(run.text.contains("1 origin ·"))
        #expect(run.text.contains("├ Sari Wulandari — Kabar Lirang, Suara Lirang"))
    }

    @Test func `never-same keeps them two`() throws {
        let desk = try Desk(
            "tak-sama | Manuputty | Olga Manuputty",
            Self.first.replacing("Bu Sari", with: "Bupati Olga Manuputty"),
            Self.second.replacing("S. Wulandari", with: "Bupati Manuputty")
        )
        #expect(try runut("trace", desk.pile, "--all").text.contains("1 origin ·"))
        #expect(try runut(["trace", "--all"] + desk.arguments).text.contains("2 origins ·"))
    }

    @Test func `sister outlets of the file are told as one network`() throws {
        let tail =
            "melaporkan bahwa lambung perahu Mutiara retak dua meter pada Senin (3/3/2025).\n"
        let desk = try Desk(
            Self.names,
            "Perahu\n\nPalu, Radio Tirta - Kabar Lirang " + tail,
            "Lambung\n\nPalu, Pos Hilir - Suara Lirang " + tail
        )
        let run = try runut(["trace", "--all"] + desk.arguments)
        #expect(run.text.contains("1–2 origins"))
        #expect(run.text.contains("one network, and no other source"))
        let indonesian = try runut(["trace", "--all", "--interface", "id"] + desk.arguments)
        #expect(indonesian.text.contains("satu jaringan media"))
        let json = try runut(["trace", "--json", "-"] + desk.arguments)
        #expect(json.text.contains("\"because\":\"one-network\""))
        #expect(json.text.contains("\"family\":\"Rumah Lirang\""))
        let page = try runut(["trace", "--html", "-"] + desk.arguments)
        #expect(page.text.contains("one network, and no other source"))
    }

    @Test(arguments: [
        ["trace"], ["without", "Sari Wulandari"], ["ladder"], ["slips"], ["export"], ["facts"],
        ["explain", "1", "--in"],
    ])
    func `every command takes it`(command: [String]) throws {
        let desk = try Desk()
        let run = try runut(command + desk.arguments)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.contains("Wulandari") || ["slips", "ladder"].contains(command[0]))
    }

    @Test func `blame takes it`() throws {
        let desk = try Desk()
        let run = try runut(["blame", desk.pile + "/b.txt", "--in"] + desk.arguments)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func `bad lines are wrong usage, each told with its place`() throws {
        let desk = try Desk("# names\npersn | Sari\nplace | Lirang | | ZZ\n")
        let run = try runut(["trace"] + desk.arguments)
        #expect(run.status == 2)
        #expect(run.text.isEmpty)
        #expect(run.errors.contains("names.txt:2: “persn” is no kind of entry; there are: person"))
        #expect(run.errors.contains("names.txt:3: “ZZ” is no ISO 3166 country code"))
        let indonesian = try runut(["facts", "--interface", "id"] + desk.arguments)
        #expect(indonesian.status == 2)
        #expect(indonesian.errors.contains("names.txt:2: “persn” bukan jenis entri"))
    }

    @Test func `a long row of bad lines is cut`() throws {
        let desk = try Desk(String(repeating: "x\n", count: 100))
        let run = try runut(["trace"] + desk.arguments)
        #expect(run.errors.split(separator: "\n").count == 21)
        #expect(run.errors.contains("and 80 more lines"))
    }

    @Test func `a file that is not there, is empty, or is no text, is wrong usage`() throws {
        let scratch = try Scratch()
        let rubbish = Data((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 131) })
        let files = [
            (scratch.path + "/none.txt", "no such file"),
            (scratch.path, "not a regular file"),
            (try scratch.write("empty.txt", ""), "empty"),
            (try scratch.write("rubbish.bin", rubbish), "binary file"),
            (try scratch.write("latin.txt", Data([0x23, 0xE9, 0x0A])), "not UTF-8"),
            (
                try scratch.write("long.txt", String(repeating: "# nama\n", count: 200_000)),
                "over the limit of 1048576 bytes"
            ),
        ]
        for (path, reason) in files {
            let run = try runut("trace", "--names", path)
            #expect(run.status == 2, "\(path)")
            #expect(run.text.isEmpty)
            #expect(run.errors.contains(reason), "\(run.errors)")
        }
    }

    @Test func `a hostile file never reaches the terminal as it is`() throws {
        let desk = try Desk("person | Sari\n\u{1B}[31mx | \u{1B}]0;y\u{7} | z\n")
        let run = try runut(["trace"] + desk.arguments)
        #expect(run.status == 2)
        #expect(!run.errors.contains("\u{1B}"))
        let other = try Desk("person | Sari \u{1B}[31mWulandari | Bu Sari\n")
        #expect(!(try runut(["trace", "--all"] + other.arguments).text.contains("\u{1B}")))
    }
}
