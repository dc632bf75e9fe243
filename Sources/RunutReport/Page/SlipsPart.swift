internal import RunutLanguages
internal import RunutPipeline
internal import RunutText

extension Page {
    /// Shared-error fingerprints: the same odd form in two outlets.
    func writeSlips(_ view: StoryView) {
        let slips = slips(in: view.story, facts: view.articles, using: packs)
        let title = "slips-\(view.number)"
        html.open("section", [("class", "block slips"), ("aria-labelledby", title)])
        html.element("h2", [("id", title)], text: say("Kekeliruan yang sama", "Shared slips"))
        html.element(
            "p",
            [("class", "lead")],
            text: slips.isEmpty ? say.noSlips : say.whatSlipsAre
        )
        for slip in slips { write(slip, view) }
        html.close("section")
    }

    private func write(_ slip: Slip, _ view: StoryView) {
        html.open("div", [("class", "finding")])
        html.element("h3") { html in
            html.text(say.slip(slip) + ": ")
            html.element("q", text: slip.form)
            html.text(", " + say.slipExpected(slip) + " ")
            html.element("q", text: slip.expected)
            html.text(" ")
            html.element("code", text: slip.rule)
        }
        html.open("div", [("class", "step")])
        write(slip.evidence, view)
        write(slip.against, view)
        html.close("div")
        html.close("div")
    }

    private func write(_ places: [Evidence], _ view: StoryView) {
        html.open("div")
        for evidence in places {
            guard let context = names.context(evidence) else { continue }
            html.element("p") { html in
                html.element(
                    "a",
                    [
                        ("class", "where"), ("href", "#" + sentenceID(evidence)),
                        ("data-article", view.articleAnchor(evidence.article)),
                    ],
                    text: names.outletName(evidence.article)
                )
                html.text(" ")
                html.element("q") { html in
                    html.text(context.before)
                    html.element("mark", text: context.words)
                    html.text(context.after)
                }
            }
        }
        html.close("div")
    }
}
