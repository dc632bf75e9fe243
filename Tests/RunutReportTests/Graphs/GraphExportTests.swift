import Foundation
import FoundationXML
import RunutPipeline
import Testing

@testable import RunutReport

@Suite struct GraphExportTests {
    private func text(_ format: GraphFormat, _ story: MadeStory) -> String {
        format.text(of: story.trace, facts: story.facts, interface: .english)
    }

    @Test(arguments: GraphFormat.allCases)
    func `every node and every edge is there`(format: GraphFormat) throws {
        let lineage = try #require(MadeStory.bridge.trace.stories.first).lineage
        let text = text(format, .bridge)
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let (nodes, edges): (Int, Int)
        switch format {
        case .mermaid:
            nodes = lines.count { $0.contains(":::") }
            edges = lines.count { $0.contains("-->") || $0.contains("==") || $0.contains("---") }
        case .dot:
            edges = lines.count { $0.contains(" -> ") }
            nodes = lines.count { $0.hasPrefix("s0n") } - edges
        case .graphml:
            nodes = lines.count { $0.hasPrefix("<node") }
            edges = lines.count { $0.hasPrefix("<edge") }
        }
        #expect(nodes == lineage.nodes.count)
        #expect(edges == lineage.edges.count)
    }

    @Test(arguments: [MadeStory.bridge, .hostile, MadeStory([])])
    func `GraphML is well-formed`(story: MadeStory) {
        #expect(XMLParser(data: Data(text(.graphml, story).utf8)).parse())
    }

    @Test(arguments: GraphFormat.allCases)
    func `nothing in a graph steers a terminal`(format: GraphFormat) {
        #expect(
            !text(format, .hostile).unicodeScalars.contains {
                $0.value < 0x0A || $0.value == 0x1B || (0x7F..<0xA0).contains($0.value)
            }
        )
    }

    @Test func `no name ends a label`() {
        for line in text(.dot, .hostile).split(separator: "\n") where line.contains("label=") {
            let bare = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
            #expect(bare.count { $0 == "\"" } % 2 == 0, "\(line)")
        }
        for line in text(.mermaid, .hostile).split(separator: "\n") where line.contains(":::") {
            #expect(line.count { $0 == "\"" } == 2, "\(line)")
            #expect(!line.contains("<"), "\(line)")
        }
    }
}

@Suite struct MarkdownReportTests {
    private func text(_ story: MadeStory) -> String {
        MarkdownReport.text(
            of: story.trace,
            facts: story.facts,
            interface: .english,
            showsAll: false
        )
    }

    @Test func `nothing of an article is Markdown`() {
        let text = text(.hostile)
        let outside = text.components(separatedBy: "```")
        for part in stride(from: 0, to: outside.count, by: 2).map({ outside[$0] }) {
            #expect(!part.contains("<script"))
            #expect(!part.contains("<svg"))
            #expect(!part.contains("[klik]("))
            #expect(!part.contains("`kode`"))
            #expect(!part.contains("www.contoh"))
        }
    }

    @Test func `every row of a table has as many cells as its head`() {
        var width: Int?
        for line in text(.hostile).split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                width = nil
                continue
            }
            // By scalars: an accent over a mark does not make it another.
            let scalars = Array(line.unicodeScalars)
            let cells = scalars.indices.count { index in
                scalars[index] == "|" && (index == 0 || scalars[index - 1] != "\\")
            }
            if let width { #expect(cells == width, "\(line)") }
            width = width ?? cells
        }
    }

    @Test func `claims, texts and times are told`() {
        let text = text(.bridge)
        #expect(text.contains("## Claims and their origins"))
        #expect(text.contains("Ferdi Lumowa"))
        #expect(text.contains("```mermaid"))
    }
}
