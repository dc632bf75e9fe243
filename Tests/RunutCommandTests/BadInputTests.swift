import Foundation
import Testing

private let good = "Palu, Kabarlaut.com - Perahu itu tiba di pantai dan semua orang bersorak.\n"

/// Whatever is wrong with one input is said in one line, and the rest is still read.
@Suite struct BadInputTests {
    func check(
        _ name: String,
        _ data: Data,
        says reason: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let scratch = try Scratch()
        try scratch.write("good.txt", good)
        let path = try scratch.write(name, data)
        for command in ["facts", "trace"] {
            let run = try runut(command, scratch.path)
            #expect(run.status == 1, sourceLocation: sourceLocation)
            #expect(
                run.errors.split(separator: "\n") == ["runut: \(path): \(reason)"],
                sourceLocation: sourceLocation
            )
            #expect(run.text.contains("Kabarlaut.com"), sourceLocation: sourceLocation)
        }
    }

    @Test func `binary`() throws {
        try check(
            "bad.txt",
            Data([0x41, 0x42, 0, 0x43]),
            says: "a binary file, not text (a zero byte at byte 2)"
        )
    }

    @Test func `not UTF-8`() throws {
        try check("bad.txt", Data([0x41, 0xE9, 0x42]), says: "not UTF-8 text (byte 1)")
    }

    @Test func `empty`() throws {
        try check("bad.txt", Data(), says: "empty")
        try check("bad.txt", Data(" \n\t\n".utf8), says: "empty")
    }

    @Test func `too large`() throws {
        try check(
            "bad.txt",
            Data(repeating: 0x61, count: (16 << 20) + 1),
            says: "16777217 bytes, over the limit of 16777216 bytes for one file"
        )
    }

    @Test func `missing`() throws {
        let scratch = try Scratch()
        let path = try scratch.write("good.txt", good)
        let run = try runut("facts", "no/such.txt", path)
        #expect(run.status == 1)
        #expect(run.errors == "runut: no/such.txt: no such file or folder\n")
        #expect(try run.lines.count == 1)
        let spoken = try runut("facts", "no/such.txt", path, "--interface", "id")
        #expect(spoken.errors == "runut: no/such.txt: tidak ada berkas atau folder ini\n")
    }

    @Test func `folders without articles`() throws {
        let scratch = try Scratch()
        let run = try runut("facts", scratch.path)
        #expect(run.status == 1)
        #expect(run.errors.hasSuffix(": a folder without articles\n"))
        try scratch.write("page.jpg", "<p>")
        try scratch.write(".hidden.txt", good)
        let other = try runut("facts", scratch.path)
        #expect(other.errors.contains("1 pictures, scripts and the like passed over"))
    }

    @Test(arguments: [
        ("exit 3", "pdftotext failed (exit code 3)"),
        ("kill -9 $$", "pdftotext was ended by the system (signal 9)"),
    ])
    func `a program that fails is named with how it ended`(script: String, says: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write("a.pdf", "%PDF-1.4\n")
        let program = try scratch.write("bin/pdftotext", "#!/bin/sh\n\(script)\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        let run = try runut("facts", path, environment: ["PATH": scratch.path + "/bin:/bin"])
        #expect(run.status == 1)
        #expect(run.errors == "runut: \(path): \(says)\n")
    }

    @Test func `no regular file`() throws {
        let run = try runut("facts", "/dev/null")
        #expect(run.status == 1)
        #expect(run.errors == "runut: /dev/null: not a regular file\n")
    }

    @Test func `hostile names and articles never reach the terminal as they are`() throws {
        let scratch = try Scratch()
        let name = "a\u{1B}]0;x\u{7}\nb\u{202E}.txt"
        try scratch.write(name, Data([0xFF]))
        try scratch.write(
            "c.txt",
            "Judul \u{1B}[31mMerah\u{1B}[0m Sekali\n\nPalu, Kabarlaut.com - Perahu \u{1B}[2J\u{9B}1m"
                + "itu tiba di pantai dan semua orang bersorak \u{7}sambil menari."
        )
        for command in ["facts", "trace"] {
            let run = try runut(command, scratch.path)
            for text in [run.errors, run.text] {
                #expect(
                    text.unicodeScalars.allSatisfy {
                        $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value))
                    }
                )
            }
            #expect(!run.errors.unicodeScalars.contains("\u{202E}"))
            #expect(run.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func `the same file twice is one article`() throws {
        let scratch = try Scratch()
        let path = try scratch.write("a.txt", good)
        let copy = try scratch.write("b/a.txt", good)
        let twice = try runut("facts", path, path)
        #expect(twice.status == 0)
        #expect(try twice.lines.count == 1)
        #expect(twice.errors == "runut: \(path): given more than once, read once\n")
        let often = try runut("facts", path, path, path, "--interface", "id")
        #expect(often.errors == "runut: \(path): diberikan lebih dari sekali, dibaca sekali\n")
        let copied = try runut("facts", scratch.path)
        let facts = try copied.lines
        #expect(facts.count == 1)
        #expect(facts.first?["alsoAt"] as? [String] == [copy])
        #expect(copied.errors.contains("the same article as"))
    }
}

@Suite struct UsageTests {
    @Test(arguments: [
        ["facts"], ["nonsense"], ["trace", "--color", "maybe"], ["facts", "-", "--threads", "0"],
        ["facts", "-", "--published", "2024-02-30"], ["trace", "--interface", "fr"],
        ["facts", "--nonsense"], ["read"], ["read", "-", "--format", "word"],
    ])
    func `wrong usage ends with 2 and a hint`(arguments: [String]) throws {
        let run = try runut(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Usage: runut"))
    }

    @Test(
        arguments: [["--help"], ["trace", "--help"], ["help", "trace"]]
            + ["facts", "read", "blame", "explain", "export"].map { [$0, "--help"] }
    )
    func `help goes to standard output`(arguments: [String]) throws {
        let run = try runut(arguments)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.text.contains("USAGE: runut"))
        #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `version and completion`() throws {
        #expect(try runut("--version").text == "0.1.0\n")
        #expect(try runut("--generate-completion-script", "bash").text.contains("runut"))
    }

    @Test func `reasons of the system in the language of the rest`() throws {
        let run = try runut("trace", "--json", "/", "--interface", "id")
        #expect(run.status == 3)
        #expect(run.errors == "runut: /: tidak dapat ditulis: ini sebuah folder\n")
    }

    @Test func `a report that cannot be written ends with 3`() throws {
        let run = try runut("trace", "--json", "/no/such/folder/x.json")
        #expect(run.status == 3)
        #expect(
            run.errors
                == "runut: /no/such/folder/x.json: cannot be written: no such file or folder\n"
        )
    }
}
