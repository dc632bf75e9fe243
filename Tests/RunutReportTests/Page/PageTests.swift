import Foundation
import FoundationXML
import RunutLanguages
import RunutPipeline
import RunutReading
import RunutText
import Testing

@testable import RunutReport

@Suite struct PageTests {
    private func page(_ story: MadeStory, _ interface: Interface = .english) -> String {
        let bytes = Page.html(
            of: story.trace,
            facts: story.facts,
            using: LanguagePack.all,
            options: Page.Options(interface: interface, showsAll: false)
        )
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every value of an attribute, with its entities resolved.
    private func values(of attribute: String, in html: String) -> [String] {
        html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap { rest in
            rest.firstIndex(of: "\"").map { String(rest[..<$0]) }
        }
    }

    @Test(arguments: Interface.allCases)
    func `every id is there once and every link leads to one`(interface: Interface) {
        let html = page(.bridge, interface)
        let ids = values(of: "id", in: html)
        #expect(Set(ids).count == ids.count)
        let links = values(of: "href", in: html)
        #expect(links.count > 10)
        for link in links {
            #expect(link.hasPrefix("#"), "\(link)")
            #expect(ids.contains(String(link.dropFirst())), "\(link)")
        }
        for id in values(of: "aria-labelledby", in: html) { #expect(ids.contains(id), "\(id)") }
        for id in values(of: "data-shared", in: html) { #expect(ids.contains(id), "\(id)") }
    }

    @Test func `every element that is opened is closed`() throws {
        // A strict parser of XML reads the body: what HTML forgives is found here.
        let html = page(.hostile)
        let start = try #require(html.range(of: "<body>")).lowerBound
        let end = try #require(html.range(of: "<script>", range: start..<html.endIndex)).lowerBound
        let body = html[start..<end]
        // Attributes without a value are HTML's own.
        let plain = [" hidden", " data-story", " data-single", " data-differs", " selected"]
            .reduce(String(body) + "</body>") { text, name in
                text.replacing(name + ">", with: ">").replacing(name + " ", with: " ")
            }
        let parser = XMLParser(data: Data(plain.utf8))
        #expect(
            parser.parse(),
            "\(String(describing: parser.parserError)) line \(parser.lineNumber)"
        )
    }

    @Test func `an article's markup stays text`() {
        let html = page(.hostile)
        #expect(html.components(separatedBy: "<script").count == 3)
        #expect(!html.contains("<img"))
        #expect(!html.contains("<svg onload"))
        #expect(html.contains("&lt;script&gt;window.hacked = 1&lt;/script&gt;"))
        #expect(!html.contains("\u{202E}"))
        #expect(!html.contains("href=\"javascript"))
    }

    @Test func `nothing is loaded from anywhere`() {
        let html = page(.bridge)
        for word in ["http://", "https://", "@import", "url(", "<link", "<iframe", "src="] {
            // The arrowhead of the picture is the page's own.
            #expect(!html.replacing("url(#arrow-1)", with: "").contains(word), "\(word)")
        }
        #expect(html.contains("default-src &#39;none&#39;"))
    }

    @Test func `the numbers are the trace's`() throws {
        let html = page(.bridge)
        let story = try #require(MadeStory.bridge.trace.stories.first)
        #expect(story.articles.count == 3)
        for (key, number) in [
            ("articles", 3), ("outlets", 3), ("texts", story.textCount),
            ("claims", story.claims.count),
            ("single", story.claims.count { $0.origins.most == 1 }),
        ] {
            let part = try #require(html.components(separatedBy: "data-number=\"\(key)\"").last)
            let shown = try #require(part.components(separatedBy: "<b>").dropFirst().first)
            #expect(shown.hasPrefix("\(number)</b>"), "\(key)")
        }
        #expect(story.textCount == 2)
    }

    @Test func `every telling leads to its words`() throws {
        let html = page(.bridge)
        let story = try #require(MadeStory.bridge.trace.stories.first)
        let tellings = story.claims.reduce(0) { $0 + $1.tellings.count }
        #expect(values(of: "data-telling", in: html).count >= tellings)
        let marked = Set(values(of: "data-t", in: html).flatMap { $0.split(separator: " ") })
        for number in 0..<tellings { #expect(marked.contains("\(number)"), "\(number)") }
    }

    @Test func `stories of one article are listed, and shown whole when asked`() {
        let alone = MadeStory([
            ("a.txt", "Harga ikan di pasar Bitung naik dua kali lipat, kata pedagang Ani Wowor.\n")
        ])
        let html = page(alone)
        #expect(html.contains("class=\"claim\""))
        #expect(page(MadeStory([])).contains("</html>"))
    }

    @Test func `several stories are listed before the first`() throws {
        let pile = MadeStory(
            MadeStory.bridge.facts.map {
                ($0.article.page.path, $0.article.text[$0.article.text.all])
            }
                + [
                    (
                        "x.txt",
                        "Pasarbitung.id, Bitung - Harga cakalang di Pasar Girian naik menjadi Rp60.000 per kilogram, kata pedagang Ani Wowor. Nelayan Lembeh tidak melaut karena solar habis.\n"
                    ),
                    (
                        "y.txt",
                        "Kabarlembeh.com, Bitung - Harga cakalang di Pasar Girian mencapai Rp60.000 per kilogram, kata pedagang Ani Wowor. Nelayan Lembeh tidak melaut karena solar habis.\n"
                    ),
                ]
        )
        #expect(pile.trace.stories.count == 2)
        let html = page(pile)
        let index = try #require(html.range(of: "<nav class=\"index\""))
        let first = try #require(html.range(of: "<section class=\"story\""))
        #expect(index.lowerBound < first.lowerBound)
        for story in pile.trace.stories { #expect(html.contains("href=\"#\(story.id)\"")) }
        let ids = values(of: "id", in: html)
        #expect(Set(ids).count == ids.count)
        #expect(!page(.bridge).contains("<nav"))
    }

    @Test func `one input gives one page`() {
        #expect(page(.bridge) == page(.bridge))
        let turned = MadeStory(
            MadeStory.bridge.facts.reversed().map {
                ($0.article.page.path, $0.article.text[$0.article.text.all])
            }
        )
        #expect(page(turned) == page(.bridge))
    }
}
