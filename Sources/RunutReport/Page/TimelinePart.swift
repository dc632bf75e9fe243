internal import RunutLanguages
internal import RunutPipeline
internal import RunutText

extension Page {
    /// Entries that are drawn: those of claims that several outlets tell, else of all.
    private static let entriesMaximum = 40

    /// When it happened, and when it was told.
    func writeTimeline(_ view: StoryView) {
        let shared = Set(view.sharedClaims.map { view.story.claims[$0].id })
        let placed = view.story.timeline.filter { $0.begin != nil || $0.end != nil }
        let told = placed.filter { shared.contains($0.claim) }
        let entries = Array((told.isEmpty ? placed : told).prefix(Self.entriesMaximum))
        guard !entries.isEmpty else { return }
        let days = view.story.articles.compactMap(names.published)
        let drawing = TimelineDrawing(entries, toldOn: days, say: say)
        let title = "timeline-\(view.number)"
        html.open("section", [("class", "block"), ("aria-labelledby", title)])
        html.element(
            "h2",
            [("id", title)],
            text: say("Kapan terjadi, kapan diberitakan", "When it happened, when it was told")
        )
        html.open("figure", [("class", "timeline")])
        html.open(
            "div",
            [
                ("class", "scroll"), ("tabindex", "0"), ("role", "region"),
                ("aria-label", say("Gambar lini masa", "Timeline picture")),
            ]
        )
        drawing.write(to: html)
        html.close("div")
        writeTimelineLegend(drawing)
        html.close("figure")
        writeEvents(entries, view)
        html.close("section")
    }

    private func writeTimelineLegend(_ drawing: TimelineDrawing) {
        html.element("figcaption", [("class", "legend")]) { html in
            html.element("b", text: say("Keterangan", "Legend"))
            html.open("ul")
            html.element("li") { html in
                html.element("span", [("class", "key dot")], text: "1")
                html.text(
                    " "
                        + say(
                            "nomor dalam daftar di bawah, pada waktu kejadiannya menurut cerita",
                            "number in the list below, at the time it is told to have happened"
                        )
                )
            }
            html.element("li") { html in
                html.element("span", [("class", "key span")], text: "")
                html.text(
                    " "
                        + say(
                            "waktu yang tak pasti, sepanjang rentangnya",
                            "an uncertain time, as long as it may be"
                        )
                )
            }
            html.element("li") { html in
                html.key(line: "tie")
                html.text(" " + say("hari ia diberitakan", "the day on which it was told"))
            }
            if drawing.outside > 0 {
                html.element(
                    "li",
                    text: say(
                        "\(drawing.outside) waktu di luar gambar ini ada dalam daftar.",
                        "\(drawing.outside) times beyond this picture stand in the list."
                    )
                )
            }
            html.close("ul")
        }
    }

    private func writeEvents(_ entries: [TimelineEntry], _ view: StoryView) {
        let claims = Dictionary(
            view.story.claims.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        html.open("ol", [("class", "events")])
        for (index, entry) in entries.enumerated() {
            html.open("li", [("data-event", String(index))])
            html.element("span", [("class", "when")], text: say.shown(timex: entry.value))
            html.element("span", [("class", "told")]) { html in
                html.text(
                    entry.toldOn.isEmpty
                        ? say("tanggal pemberitaan tidak diketahui", "day of telling unknown")
                        : say("diberitakan ", "told on ") + say.shown(entry.toldOn)
                )
            }
            if let claim = claims[entry.claim] {
                html.element(
                    "a",
                    [("href", "#" + claim.id)],
                    text: shortened(printable(tidied(claim.says)), to: 120)
                )
            }
            html.close("li")
        }
        html.close("ol")
    }
}
