internal import RunutPipeline
internal import RunutText

extension Page {
    /// Sentence by sentence: who had it first, what each version added and dropped.
    func writeSentences(_ view: StoryView) {
        guard !view.story.sharedSentences.isEmpty else { return }
        let title = "sentences-\(view.number)"
        html.open(
            "section",
            [("class", "block sentences"), ("aria-labelledby", title)]
        )
        html.element(
            "h2",
            [("id", title)],
            text: say("Kalimat di beberapa artikel", "Sentences in several articles")
        )
        html.element("p", [("class", "lead")]) { html in
            html.text(
                say(
                    "Setiap versi di samping pembandingnya: ",
                    "Each version beside the one that it is compared with: "
                )
            )
            html.element("ins", text: say("ditambahkan", "added"))
            html.text(", ")
            html.element("del", text: say("dihilangkan", "dropped"))
            html.text(".")
        }
        html.open("ol")
        for (index, sentence) in view.story.sharedSentences.enumerated() {
            html.open(
                "li",
                [("class", "family"), ("id", view.sentenceAnchor(index))]
            )
            html.element("p", [("class", "first")], text: say.first(sentence, names, view.story))
            html.open("ul")
            for version in sentence.versions {
                write(version, compared: sentence.versions[sentence.compared], view)
            }
            html.close("ul")
            html.close("li")
        }
        html.close("ol")
        html.close("section")
    }

    private func write(
        _ version: SharedSentence.Version,
        compared: SharedSentence.Version,
        _ view: StoryView
    ) {
        let article = version.evidence.article
        html.open("li")
        html.element(
            "a",
            [
                ("class", "where"), ("href", "#" + sentenceID(version.evidence)),
                ("data-article", view.articleAnchor(article)),
            ],
            text: names.outletName(article)
        )
        if let day = names.published(article) {
            html.element("span", [("class", "via")], text: " " + say.shown(day))
        }
        html.text(" ")
        html.element("span", [("class", "tag manner")], text: say.manner(version.manner))
        html.text(" ")
        write(version.evidence, marking: version.added)
        if !version.dropped.isEmpty {
            html.element("p", [("class", "dropped")]) { html in
                html.text(say("tanpa: ", "without: "))
                let text = names.facts[compared.evidence.article]?.article.text
                for (index, range) in version.dropped.enumerated() {
                    html.text(index == 0 ? "" : ", ")
                    html.element("del", text: text?[range] ?? "")
                }
            }
        }
        html.close("li")
    }

    func sentenceID(_ evidence: Evidence) -> String {
        let sentences = names.facts[evidence.article]?.sentences ?? []
        let number = sentences.firstIndex { $0.overlaps(evidence.range) } ?? 0
        return "s-\(evidence.article.text)-\(number)"
    }

    private func write(_ evidence: Evidence, marking added: [TextRange]) {
        guard let text = names.facts[evidence.article]?.article.text else { return }
        html.open("q")
        var start = evidence.range.start
        for range in added where range.start >= start && range.end <= evidence.range.end {
            html.text(text[TextRange(start, range.start)])
            html.element("ins", text: text[range])
            start = range.end
        }
        html.text(text[TextRange(start, evidence.range.end)])
        html.close("q")
    }
}
