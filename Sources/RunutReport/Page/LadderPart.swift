internal import RunutLanguages
internal import RunutPipeline
internal import RunutText

extension Page {
    /// The certainty ladder: where a hedge or a source fell out on the way.
    func writeLadder(_ view: StoryView) {
        let steps = ladder(of: view.story, facts: view.articles, using: packs)
        let title = "ladder-\(view.number)"
        html.open("section", [("class", "block ladder"), ("aria-labelledby", title)])
        html.element("h2", [("id", title)], text: say("Tangga kepastian", "The certainty ladder"))
        html.element(
            "p",
            [("class", "lead")],
            text: say(
                "Di mana “dikabarkan” menjadi fakta, di mana sumbernya hilang di jalan.",
                "Where “reportedly” became plain fact, where the source fell out on the way."
            )
        )
        let (tied, loose) = (steps.filter(\.isTied), steps.filter { !$0.isTied })
        if steps.isEmpty {
            html.element("p", [("class", "hint")], text: say.noSteps)
        } else if tied.isEmpty {
            html.element("p", [("class", "hint")], text: say.noTiedSteps)
        }
        write(tied, view)
        if !loose.isEmpty {
            html.open("details")
            html.element(
                "summary",
                text: say(
                    "\(loose.count) lagi tanpa kaitan: tidak dapat dipastikan apakah yang satu bersandar pada yang lain",
                    "\(loose.count) more without a tie: cannot tell whether one rests on the other"
                )
            )
            write(loose, view)
            html.close("details")
        }
        html.close("section")
    }

    /// Steps from one telling to several articles stand together.
    private func write(_ steps: [LadderStep], _ view: StoryView) {
        for group in say.groups(of: steps) { write(from: group[0], to: group, view) }
    }

    private func write(from first: LadderStep, to steps: [LadderStep], _ view: StoryView) {
        let claim = view.story.claims[first.claim]
        html.open("div", [("class", "finding")])
        html.element("h3") { html in
            html.text(say.fell(first) + ": ")
            html.element(
                "a",
                [("href", "#" + claim.id)],
                text: shortened(printable(tidied(claim.says)), to: 140)
            )
        }
        html.open("div", [("class", "step")])
        write(first.from, view, claim: first.claim)
        html.open("div")
        for step in steps {
            write(step.to, view, claim: step.claim)
            html.element("p", [("class", "hint")]) { html in
                html.text(say.tie(step.tie, node: view.story.name(of: step.tie)))
                html.text(" · " + say.order(step.order))
            }
        }
        html.close("div")
        html.close("div")
        html.close("div")
    }

    /// A telling in its own words, with those that the other lacks marked.
    private func write(_ rung: LadderStep.Rung, _ view: StoryView, claim: Int) {
        html.open("p")
        html.element(
            "a",
            [
                ("class", "where"), ("href", "#" + view.anchor(claim, rung.telling)),
                ("data-article", view.articleAnchor(rung.article)),
                ("data-number", String(view.firstNumbers[claim] + rung.telling)),
            ],
            text: names.outletName(rung.article)
        )
        if let day = names.published(rung.article) {
            html.element("span", [("class", "via")], text: " " + say.shown(day))
        }
        if let who = rung.who {
            html.text(" · " + say("sumber: ", "source: "))
            html.element("b", text: who)
        }
        html.text(" ")
        writeQuote(rung)
        html.close("p")
    }

    private func writeQuote(_ rung: LadderStep.Rung) {
        guard let text = names.facts[rung.article]?.article.text else { return }
        let whole = rung.whole
        html.open("q")
        var start = whole.start
        for hedge in rung.hedges.sorted() where hedge.start >= start {
            html.text(text[TextRange(start, hedge.start)])
            html.element("mark", text: text[hedge])
            start = hedge.end
        }
        html.text(text[TextRange(start, whole.end)])
        html.close("q")
    }
}
