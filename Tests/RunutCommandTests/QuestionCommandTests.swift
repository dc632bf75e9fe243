import Foundation
import Testing

/// The questions that look at one finding, the page and the exports, as the tool answers them.
@Suite struct QuestionCommandTests {
    private func json(_ run: Run) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    }

    // MARK: trace --html, --markdown

    @Test func `a page and a Markdown file are written beside the report`() throws {
        let scratch = try Scratch()
        let (html, markdown) = (scratch.path + "/story.html", scratch.path + "/story.md")
        let run = try runut("trace", "--html", html, "--markdown", markdown)
        #expect(run.status == 0)
        #expect(run.text.contains("1 story in 8 articles"))
        let page = try String(contentsOfFile: html, encoding: .utf8)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.hasSuffix("</html>\n"))
        let note = try String(contentsOfFile: markdown, encoding: .utf8)
        #expect(note.hasPrefix("# "))
    }

    @Test func `a page goes to standard output alone`() throws {
        let run = try runut("trace", "--html", "-", "--interface", "id")
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("<!DOCTYPE html>"))
        #expect(run.text.contains("<html lang=\"id\">"))
        #expect(
            try runut("trace", "--html", "-", "--interface", "id", "--threads", "1").output
                == run.output
        )
    }

    @Test func `one output goes to standard output and the others to their files`() throws {
        let scratch = try Scratch()
        let html = scratch.path + "/story.html"
        let run = try runut("trace", "--json", "-", "--html", html)
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("{\"schema\""))
        #expect(FileManager.default.fileExists(atPath: html))
        #expect(try runut("trace", "--json", "-", "--html", "-").status == 2)
    }

    @Test func `a page that cannot be written is said so`() throws {
        let run = try runut("trace", "--html", "/nowhere/at/all.html")
        #expect(run.status == 3)
        #expect(run.errors.contains("/nowhere/at/all.html: cannot be written"))
    }

    @Test func `an empty pile makes an empty page`() throws {
        let scratch = try Scratch()
        let run = try runut("trace", scratch.path, "--html", "-")
        #expect(run.status == 1)
        #expect(run.text.hasSuffix("</html>\n"))
    }

    // MARK: blame

    @Test func `blame answers sentence by sentence`() throws {
        let run = try runut("blame", "02-teraspagi.txt")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.text.contains("first: the Kabar Samudra text, which is not here"))
        #expect(run.text.contains("through: Teraspagi.com ← Kabar Samudra ← Markus Lelangwai"))
        for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let indonesian = try runut("blame", "02-teraspagi.txt", "--interface", "id")
        #expect(indonesian.text.contains("pertama: naskah Kabar Samudra"))
    }

    @Test func `a file beside the pile is compared with it`() throws {
        let scratch = try Scratch()
        let own = try String(
            contentsOf: repository.appending(path: "Examples/ferry/03-ranahkini.txt"),
            encoding: .utf8
        )
        let file = try scratch.write("salinan.txt", own)
        let run = try runut(
            "blame",
            file,
            "--in",
            "Examples/ferry",
            "--json",
            "-",
            folder: repository
        )
        #expect(run.status == 0)
        let sentences = try #require(json(run)["sentences"] as? [[String: Any]])
        let copied = sentences.count { $0["manner"] as? String == "copied" }
        #expect(copied * 2 > sentences.count)
    }

    @Test func `an article of the pile is named in any way and read once`() throws {
        let first = try runut(
            "blame",
            "Examples/ferry/02-teraspagi.txt",
            "--in",
            "Examples/ferry",
            folder: repository
        )
        let second = try runut(
            "blame",
            "02-teraspagi.txt",
            "--in",
            "Examples/ferry",
            folder: repository
        )
        let third = try runut(
            "blame",
            "./Examples/../Examples/ferry/02-teraspagi.txt",
            "--in",
            "Examples/ferry",
            folder: repository
        )
        #expect(first.status == 0 && first.errors.isEmpty && third.errors.isEmpty)
        #expect(first.output == second.output && second.output == third.output)
    }

    @Test func `an article that is not there is wrong usage`() throws {
        let run = try runut("blame", "tidak-ada.txt")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("tidak-ada.txt"))
    }

    // MARK: explain

    @Test func `a claim is explained by number and by id alike`() throws {
        let byNumber = try runut("explain", "2")
        #expect(byNumber.status == 0)
        #expect(byNumber.text.contains("rule: id/attribution/says/after"))
        #expect(byNumber.text.contains("shared words: "))
        let id = try #require(byNumber.text.split(separator: " ").first { $0.hasPrefix("claim-") })
            .prefix { $0 != "\n" }
        #expect(try runut("explain", String(id)).output == byNumber.output)
        #expect(try runut("explain", "1.2").output == byNumber.output)
    }

    @Test func `a statement is explained by the bytes that it covers`() throws {
        let run = try runut("explain", "02-teraspagi.txt:300", "--json", "-")
        #expect(run.status == 0)
        let statements = try #require(json(run)["statements"] as? [[String: Any]])
        let words = try #require(statements.first?["words"] as? [String: [String]])
        #expect(words["cue"] == ["kata"])
    }

    @Test(arguments: [
        "999", "1.999", "9.1", "0", "1.-9223372036854775808", "claim-", "claim-zzz",
        "02-teraspagi.txt:999999", "x.txt:1", "",
    ])
    func `what is not there is said so`(finding: String) throws {
        let run = try runut("explain", finding)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("runut: "))
    }

    // MARK: export

    @Test(arguments: [
        ("mermaid", "flowchart RL"), ("dot", "digraph runut {"), ("graphml", "<?xml"),
    ])
    func `the lineage is exported`(format: String, start: String) throws {
        let run = try runut("export", "--format", format)
        #expect(run.status == 0)
        #expect(run.text.hasPrefix(start))
        #expect(run.text.contains("Kabar Samudra"))
        let scratch = try Scratch()
        let file = scratch.path + "/graph"
        #expect(try runut("export", "--format", format, "--output", file).output.isEmpty)
        #expect(try Data(contentsOf: URL(filePath: file)) == run.output)
    }

    @Test func `an unknown form is wrong usage`() throws {
        #expect(try runut("export", "--format", "png").status == 2)
    }
}
