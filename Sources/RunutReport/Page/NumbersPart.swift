internal import RunutPipeline
internal import RunutText

extension Page {
    func writeStoryHead(_ view: StoryView, of count: Int) {
        html.open("header", [("class", "story-head")])
        if count > 1 {
            html.element(
                "p",
                [("class", "kicker")],
                text: say("Cerita \(view.number) dari \(count)", "Story \(view.number) of \(count)")
            )
        }
        html.element("h1", text: tidied(view.story.title))
        let days = view.story.articles.compactMap(names.published)
        let outlets = names.outletNames(view.story.articles)
        html.element("p", [("class", "byline")]) { html in
            html.text(days.isEmpty ? "" : say.shown(days) + " · ")
            for (index, outlet) in outlets.enumerated() {
                html.text(index == 0 ? "" : ", ")
                html.element("span", [("class", "outlet")], text: outlet)
            }
        }
        html.close("header")
    }

    /// The headline numbers, each with how it is known.
    func writeNumbers(_ view: StoryView) {
        let story = view.story
        let outlets = names.outletCount(story.articles)
        let credits = names.credits(story.articles)
        let single = view.claimsOfOneOrigin
        html.open("dl", [("class", "numbers")])
        write(
            "articles",
            story.articles.count,
            say("artikel", story.articles.count == 1 ? "article" : "articles"),
            [
                say(
                    "Setiap berkas dengan teks sendiri; salinan yang sama persis dibaca sekali.",
                    "Every file with a text of its own; an exact duplicate is read once."
                )
            ]
        )
        write(
            "outlets",
            outlets.named + outlets.unknown,
            say("media", outlets.named + outlets.unknown == 1 ? "outlet" : "outlets"),
            [
                say.articles(
                    story.articles.count,
                    named: outlets.named,
                    unknown: outlets.unknown
                ) + ".",
                say(
                    "Nama media diambil dari teks; bila tidak disebut, nama berkas menggantikannya.",
                    "An outlet's name is taken from the text; where none stands there, the file's name stands in."
                ),
            ]
        )
        write(
            "agencies",
            credits.count,
            say(
                "kantor berita dan media yang dicantumkan",
                credits.count == 1 ? "outlet or agency credited" : "outlets and agencies credited"
            ),
            credits.isEmpty
                ? [
                    say(
                        "Tidak ada artikel yang menyebut asal teksnya.",
                        "No article says where it has its text from."
                    )
                ]
                : [credits.map { "\($0.name) ×\($0.articles)" }.joined(separator: ", ") + "."]
        )
        writeTexts(view)
        write(
            "claims",
            story.claims.count,
            say("klaim", story.claims.count == 1 ? "claim" : "claims"),
            [
                say(
                    "\(view.sharedClaims.count) di antaranya diceritakan lebih dari satu media. Satu klaim "
                        + "ialah satu hal yang dinyatakan; penuturannya dikumpulkan menurut kata, nama, angka, dan waktu.",
                    "\(view.sharedClaims.count) of them are told by more than one outlet. A claim is one thing that is "
                        + "stated; its tellings are gathered by words, names, figures and times."
                )
            ]
        )
        write(
            "single",
            single.count,
            say(
                "klaim dengan satu asal saja",
                single.count == 1 ? "claim on one origin alone" : "claims on one origin alone"
            ),
            [
                say(
                    "Paling banyak satu asal yang mendasarinya. \(single.count(where: view.isShared)) di antaranya "
                        + "diceritakan lebih dari satu media: banyak media, satu asal.",
                    "At most one origin stands behind them. \(single.count(where: view.isShared)) of them are told by more "
                        + "than one outlet: many outlets, one origin."
                )
            ]
        )
        html.close("dl")
    }

    private func write(_ key: String, _ number: Int, _ label: String, _ how: [String]) {
        writeNumber(key, number, label) { html in
            for line in how { html.element("p", text: line) }
        }
    }

    private func writeNumber(
        _ key: String,
        _ number: Int,
        _ label: String,
        _ how: (HTMLWriter) -> Void
    ) {
        html.open("div", [("class", "number"), ("data-number", key)])
        html.element("dt", text: label)
        html.element("dd") { html in
            html.element("b", text: String(number))
            html.open("details")
            html.element("summary", text: say("Apa dasarnya?", "How do we know?"))
            how(html)
            html.close("details")
        }
        html.close("div")
    }

    // MARK: Texts

    private func writeTexts(_ view: StoryView) {
        let shared = view.story.sharedTexts
        let count = view.story.textCount
        let label = say(
            "naskah yang mendasari",
            count == 1 ? "text they really rest on" : "texts they really rest on"
        )
        writeNumber("texts", count, label) { html in
            html.open("ul")
            for text in shared {
                html.element("li") { html in
                    let outlets = names.outletNames(text.articles).joined(separator: " = ")
                    html.element("b", text: outlets)
                    let reason = say.reason(text)
                    html.text(": " + reason.words + reason.name)
                    write(pair: text, in: view.story, to: html)
                }
            }
            let alone = names.outletNames(view.story.alone(beside: shared))
            if !alone.isEmpty {
                html.element(
                    "li",
                    text: say("berdiri sendiri: ", "alone: ") + alone.joined(separator: ", ")
                )
            }
            html.close("ul")
        }
    }

    private func write(pair text: SharedText, in story: Story, to html: HTMLWriter) {
        guard let pair = text.pair(in: story) else { return }
        for evidence in [pair.0, pair.1] { html.quote(evidence, names, limit: 240) }
    }
}

extension HTMLWriter {
    /// The words at a place of an article under its outlet's name.
    func quote(_ evidence: Evidence, _ names: ArticleNames, limit: Int) {
        guard let words = names.words(evidence) else { return }
        element("p", [("class", "pair")]) { html in
            html.element("span", [("class", "outlet")], text: names.outletName(evidence.article))
            html.text(" ")
            html.element("q", text: shortened(printable(words), to: limit))
        }
    }
}
