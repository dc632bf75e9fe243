internal import RunutPipeline
internal import RunutReading
internal import RunutText

extension Page {
    /// The articles side by side, with everything that was found marked in place.
    func writeReader(_ view: StoryView) {
        html.open(
            "div",
            [
                ("class", "reader articles"), ("role", "region"),
                ("aria-label", say("Artikel", "Articles")),
            ]
        )
        html.element("h2", text: say("Artikel, berdampingan", "The articles, side by side"))
        html.element(
            "button",
            [("type", "button"), ("class", "back needs-script"), ("hidden", "")],
            text: say("← kembali", "← back")
        )
        writeMarksLegend()
        html.open("div", [("class", "panes")])
        for pane in 1...2 {
            html.open("div", [("class", "pane needs-script"), ("data-pane", String(pane))])
            html.open("label")
            html.element(
                "span",
                text: pane == 1
                    ? say("Artikel kiri", "Left article") : say("Artikel kanan", "Right article")
            )
            html.open("select", [("name", "article")])
            for (index, facts) in view.articles.enumerated() {
                html.element(
                    "option",
                    [
                        ("value", view.articleAnchor(facts.article.id)),
                        ("selected", index == pane - 1 ? "" : nil),
                    ],
                    text: shortened(printable(optionName(facts)), to: 70)
                )
            }
            html.close("select")
            html.close("label")
            html.close("div")
        }
        for facts in view.articles { ArticleText(facts, view, say).write(to: html) }
        html.close("div")
        html.element(
            "div",
            [("class", "versions needs-script"), ("aria-live", "polite"), ("tabindex", "-1")]
        ) { html in
            html.element(
                "p",
                [("class", "hint")],
                text: say(
                    "Pilih kalimat bergaris bawah untuk melihat versi dan penuturan lainnya di artikel lain.",
                    "Choose an underlined sentence to see its versions and other tellings elsewhere."
                )
            )
        }
        html.close("div")
    }

    private func optionName(_ facts: ArticleFacts) -> String {
        let outlet = names.outletName(facts.article.id)
        return facts.article.title.map { outlet + ": " + tidied($0) } ?? outlet
    }

    private func writeMarksLegend() {
        let marks: [(String, String)] = [
            ("content", say("pernyataan", "statement")), ("who", say("sumbernya", "its source")),
            ("cue", say("kata pengutipnya", "its cue")),
            ("shared", say("ada di artikel lain", "stands in other articles")),
            ("told", say("diceritakan artikel lain", "told by other articles")),
            ("furniture", say("bukan bagian artikel", "not part of the article")),
        ]
        html.element("p", [("class", "legend")]) { html in
            html.element("b", text: say("Keterangan", "Legend"))
            for (name, words) in marks {
                html.text(" ")
                html.element("span", [("class", "m " + name)], text: words)
            }
        }
    }
}
