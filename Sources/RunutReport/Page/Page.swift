package import RunutLanguages
internal import RunutPageAssets
package import RunutPipeline
internal import RunutText

/// A trace as one self-contained HTML page: it loads nothing, works from a disk, and says all
/// it has to say without its script.
package struct Page {
    package struct Options: Sendable {
        let interface: Interface
        /// Stories of one article are shown whole too.
        let showsAll: Bool

        package init(interface: Interface, showsAll: Bool) {
            (self.interface, self.showsAll) = (interface, showsAll)
        }
    }

    /// A browser takes seconds to read more; each story is some hundred kilobytes.
    private static let storiesMaximum = 40

    let options: Options
    let trace: Trace
    let names: ArticleNames
    let packs: [LanguagePack]
    let html = HTMLWriter()

    var say: Interface { options.interface }

    package static func html(
        of trace: Trace,
        facts: [ArticleFacts],
        using packs: [LanguagePack],
        options: Options
    ) -> [UInt8] {
        let page = Page(
            options: options,
            trace: trace,
            names: ArticleNames(facts),
            packs: packs
        )
        page.write()
        return page.html.bytes
    }

    private var title: String {
        let selection = StorySelection(trace, showsAll: options.showsAll)
        return (selection.full + selection.listed).first.map { tidied($0.title) } ?? "Runut"
    }

    private func write() {
        html.raw("<!DOCTYPE html>\n")
        html.open("html", [("lang", say.rawValue)])
        writeHead()
        html.open("body")
        html.element(
            "a",
            [("class", "skip"), ("href", "#main")],
            text: say("Ke isi", "To the content")
        )
        writeBanner()
        html.open("main", [("id", "main")])
        let selection = StorySelection(trace, showsAll: options.showsAll)
        let shown = options.showsAll ? selection.full.count : Self.storiesMaximum
        let full = Array(selection.full.prefix(shown))
        writeIndex(full)
        for (index, story) in full.enumerated() {
            write(StoryView(story, number: index + 1, names: names), of: full.count)
        }
        writeList(
            say("Cerita lain (--all menampilkannya)", "Further stories (--all shows them)"),
            Array(selection.full.dropFirst(shown))
        )
        writeList(
            say("Diceritakan satu artikel saja", "Told by one article only"),
            selection.listed
        )
        html.close("main")
        writeFoot()
        html.element("script") { $0.asset(Self.script) }
        html.close("body")
        html.close("html")
        html.raw("\n")
    }

    private func write(_ view: StoryView, of count: Int) {
        let story = view.story
        html.open("section", [("class", "story"), ("id", story.id), ("data-story", "")])
        writeStoryHead(view, of: count)
        writeNumbers(view)
        writeLineage(view)
        writeTimeline(view)
        writeDesk(view)
        writeSentences(view)
        writeLadder(view)
        writeSlips(view)
        html.close("section")
    }

    /// The stories of a page, where it holds several.
    private func writeIndex(_ stories: [Story]) {
        guard stories.count > 1 else { return }
        let label = say.count(stories.count, "cerita", "story", "stories")
        html.open("nav", [("class", "index"), ("aria-label", label)])
        html.element("h2", text: label)
        html.open("ol")
        for story in stories {
            html.element("li") { html in
                html.element("a", [("href", "#" + story.id)], text: tidied(story.title))
                let outlets = names.outletCount(story.articles)
                html.element(
                    "span",
                    [("class", "hint")],
                    text: " "
                        + say.articles(
                            story.articles.count,
                            named: outlets.named,
                            unknown: outlets.unknown
                        )
                )
            }
        }
        html.close("ol")
        html.close("nav")
    }

    // MARK: Head and foot

    static let style = asset(runut_page_style())
    static let script = asset(runut_page_script())

    private static func asset(_ asset: RunutPageAsset) -> [UInt8] {
        Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
    }

    /// Nothing may load or run but the two pieces that are ours, known by their hashes.
    private static let policy =
        "default-src 'none'; style-src '\(policyHash(of: style))'; "
        + "script-src '\(policyHash(of: script))'; base-uri 'none'; form-action 'none'"

    private func writeHead() {
        html.open("head")
        html.leaf("meta", [("charset", "utf-8")])
        html.leaf(
            "meta",
            [("http-equiv", "Content-Security-Policy"), ("content", Self.policy)]
        )
        html.leaf(
            "meta",
            [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]
        )
        html.leaf("meta", [("name", "color-scheme"), ("content", "light dark")])
        html.leaf("meta", [("name", "generator"), ("content", "Runut")])
        html.element("title", text: title + " · Runut")
        html.element("style") { $0.asset(Self.style) }
        html.close("head")
    }

    private func writeBanner() {
        html.open("header", [("class", "banner")])
        html.element("p", [("class", "mark")], text: "Runut")
        html.element(
            "p",
            text: say(
                "Dari mana berita ini berasal. Runut tidak menyatakan apa yang benar; "
                    + "Runut menunjukkan siapa yang mengatakannya.",
                "Where this news comes from. Runut never says what is true; it says who says so."
            )
        )
        html.close("header")
    }

    private func writeFoot() {
        html.open("footer")
        html.element("p", text: say.whatOriginsAre)
        html.element(
            "p",
            text: say(
                "Dibuat oleh Runut dari kata-kata artikelnya saja, tanpa jaringan; masukan yang sama "
                    + "memberi halaman yang sama. Daftar frekuensi kata: \(trace.background).",
                "Made by Runut from the words of the articles alone, without a network; the same input "
                    + "gives the same page. Word background: \(trace.background)."
            )
        )
        html.close("footer")
    }

    // MARK: Stories that are only listed

    private func writeList(_ title: String, _ stories: [Story]) {
        guard !stories.isEmpty else { return }
        html.open("section", [("class", "alone")])
        html.element("h2", text: title)
        html.open("ul")
        for story in stories {
            html.element("li") { html in
                html.element("b", text: names.outletNames(story.articles).joined(separator: ", "))
                html.text(" " + tidied(story.title))
            }
        }
        html.close("ul")
        html.close("section")
    }
}
