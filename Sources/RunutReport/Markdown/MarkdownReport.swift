internal import RunutLanguages
package import RunutPipeline
internal import RunutText

/// A trace as Markdown, for a wiki, an issue or a note: `runut trace --markdown`.
package struct MarkdownReport {
    let say: Interface
    let trace: Trace
    let names: ArticleNames
    let showsAll: Bool
    private(set) var text = ""

    /// Mermaid draws no chart of more than 50,000 letters.
    private static let chartBytesMaximum = 50_000

    package static func text(
        of trace: Trace,
        facts: [ArticleFacts],
        interface: Interface,
        showsAll: Bool
    ) -> String {
        var report = MarkdownReport(
            say: interface,
            trace: trace,
            names: ArticleNames(facts),
            showsAll: showsAll
        )
        report.write()
        return report.text
    }

    private mutating func write() {
        let selection = StorySelection(trace, showsAll: showsAll)
        for story in selection.full { write(story) }
        if !selection.listed.isEmpty {
            line("# " + say("Diceritakan satu artikel saja", "Told by one article only"))
            for story in selection.listed {
                let outlet = story.articles.first.map(names.outletName) ?? ""
                item("**\(markdownText(outlet))** \(markdownText(tidied(story.title)))")
            }
            line("")
        }
        line("---")
        line(say.whatOriginsAre)
    }

    private mutating func write(_ story: Story) {
        let view = StoryView(story, number: 1, names: names)
        line("# " + markdownText(tidied(story.title)))
        writeNumbers(view)
        writeTexts(story)
        writeLineage(story)
        line("## " + say("Klaim dan asalnya", "Claims and their origins"))
        let shared = view.sharedClaims
        for index in shared { write(story.claims[index], index + 1) }
        writeAlone(view)
        writeTimeline(story, shared)
    }

    // MARK: Lines

    private mutating func line(_ content: String) { text += content + "\n\n" }

    private mutating func item(_ content: String, indent: Int = 0) {
        text += String(repeating: " ", count: indent) + "- " + content + "\n"
    }

    private mutating func row(_ cells: [String]) {
        text += "| " + cells.joined(separator: " | ") + " |\n"
    }

    private mutating func table(_ head: [String]) {
        row(head)
        row(head.map { _ in "---" })
    }

    private func quoted(_ words: String, _ limit: Int = 400) -> String {
        "“" + markdownText(shortened(unquoted(printable(words)), to: limit)) + "”"
    }
}

// MARK: Parts of a story

extension MarkdownReport {
    private mutating func writeNumbers(_ view: StoryView) {
        let story = view.story
        let days = story.articles.compactMap(names.published)
        if !days.isEmpty { line("*\(say.shown(days))*") }
        let outlets = names.outletCount(story.articles)
        let credits = names.credits(story.articles)
        table([
            say("artikel", "articles"), say("media", "outlets"),
            say("kantor berita dan media yang dicantumkan", "agencies credited"),
            say("naskah yang mendasari", "texts they rest on"), say("klaim", "claims"),
            say("satu asal saja", "on one origin alone"),
        ])
        row(
            [
                story.articles.count, outlets.named + outlets.unknown, credits.count,
                story.textCount, story.claims.count, view.claimsOfOneOrigin.count,
            ].map(String.init)
        )
        text += "\n"
        // Words of ours come first, so that no name can begin a heading or a list.
        line(
            say("Media: ", "Outlets: ")
                + markdownText(names.outletNames(story.articles).joined(separator: ", "))
        )
        if !credits.isEmpty {
            let list = credits.map { "\(markdownText($0.name)) ×\($0.articles)" }
            line(say("Mengutip ", "Credit ") + list.joined(separator: ", "))
        }
    }

    private mutating func writeTexts(_ story: Story) {
        let shared = story.sharedTexts
        guard !shared.isEmpty else { return }
        line("## " + say("Naskah yang mendasari", "The texts they really rest on"))
        for shared in shared {
            let reason = say.reason(shared)
            let outlets = names.outletNames(shared.articles).map(markdownText).joined(
                separator: " = "
            )
            item("**\(outlets)**: \(reason.words)\(markdownText(reason.name))")
            guard let pair = shared.pair(in: story) else { continue }
            for evidence in [pair.0, pair.1] {
                guard let words = names.words(evidence) else { continue }
                item(
                    markdownText(names.outletName(evidence.article)) + ": " + quoted(words, 240),
                    indent: 2
                )
            }
        }
        let alone = names.outletNames(story.alone(beside: shared)).map(markdownText)
        if !alone.isEmpty {
            item(say("berdiri sendiri: ", "alone: ") + alone.joined(separator: ", "))
        }
        text += "\n"
    }

    private mutating func writeLineage(_ story: Story) {
        line("## " + say("Siapa mengambil dari siapa", "Who had it from whom"))
        let chart = GraphFormat.mermaid.text(of: [story], names, say)
        guard chart.utf8.count <= Self.chartBytesMaximum else {
            line(
                say(
                    "Terlalu besar untuk bagan di sini; `runut export` menulisnya.",
                    "Too large for a chart here; `runut export` writes it."
                )
            )
            return
        }
        line("```mermaid\n" + chart + "```")
    }

    private mutating func write(_ claim: Claim, _ number: Int) {
        line("### \(number). " + quoted(tidied(claim.says)))
        let outlets = names.outletCount(claim.tellings.map(\.article))
        line(
            "**\(say.interval(claim.origins))** · "
                + say.outlets(named: outlets.named, unknown: outlets.unknown)
        )
        write(tellings: claim)
        for difference in claim.differs {
            let values = difference.values.map { value in
                let articles = value.tellings.map { claim.tellings[$0].article }
                let list = names.outletNames(articles).map(markdownText).joined(separator: ", ")
                return "**\(markdownText(say.value(value.value, of: difference.slot)))** (\(list))"
            }
            item("≠ " + say.slot(difference.slot) + ": " + values.joined(separator: " ≠ "))
        }
        for origins in [claim.origins, claim.denials].compactMap({ $0 }) {
            for reason in say.reasons(of: origins, names) { item(markdownText(reason)) }
        }
        text += "\n"
    }

    private mutating func write(tellings claim: Claim) {
        table([
            say("asal", "origin"), say("media", "outlet"), say("lewat", "via"), "",
            say("kata-katanya", "the words"),
        ])
        let groups = claim.origins.groups + (claim.denials?.groups ?? [])
        for telling in claim.tellings.indices {
            let value = claim.tellings[telling]
            let group = groups.first { $0.tellings.contains(telling) }
            let name =
                value.who == nil
                ? say("tanpa sumber", "no source named")
                : group.map(say.named) ?? value.who ?? ""
            var notes: [String] = []
            if value.certainty == .hedged { notes.append(say("dengan keraguan", "hedged")) }
            if value.stance == .denies { notes.append(say("membantah", "denies")) }
            let words = value.ranges.compactMap {
                names.words(Evidence(article: value.article, range: $0))
            }
            row([
                markdownText(name), markdownText(names.outletName(value.article)),
                markdownText(value.via.joined(separator: " ← ")), notes.joined(separator: ", "),
                quoted(words.joined(separator: " … ")),
            ])
        }
        text += "\n"
    }

    private mutating func writeAlone(_ view: StoryView) {
        let alone = view.aloneClaims
        guard !alone.isEmpty else { return }
        line("### " + say("Dari satu media saja", "Told by one outlet alone"))
        for index in alone {
            let claim = view.story.claims[index]
            let outlets = names.outletNames(claim.tellings.map(\.article)).map(markdownText)
            item(
                quoted(tidied(claim.says), 240) + " — " + outlets.joined(separator: ", ") + ", "
                    + say.interval(claim.origins)
            )
        }
        text += "\n"
    }

    private mutating func writeTimeline(_ story: Story, _ shared: [Int]) {
        let claims = Dictionary(
            shared.map { (story.claims[$0].id, story.claims[$0].says) },
            uniquingKeysWith: { first, _ in first }
        )
        let entries = story.timeline.filter { claims[$0.claim] != nil }
        guard !entries.isEmpty else { return }
        line("## " + say("Lini masa", "Timeline"))
        table([say("terjadi", "happened"), say("diceritakan", "told on"), ""])
        for entry in entries {
            row([
                markdownText(say.shown(timex: entry.value)), markdownText(say.shown(entry.toldOn)),
                quoted(tidied(claims[entry.claim] ?? ""), 160),
            ])
        }
        text += "\n"
    }
}
