internal import RunutPipeline
internal import RunutText

extension Page {
    /// One claim: what it says, who stands behind it, where the tellings differ, and why it is
    /// counted so.
    func writeClaim(_ index: Int, _ view: StoryView) {
        let claim = view.story.claims[index]
        let choices = view.filters.byClaim[index]
        html.open(
            "article",
            [
                ("class", "claim"), ("id", claim.id), ("data-claim", String(index)),
                ("data-origin", numbers(choices.origins)),
                ("data-outlet", numbers(choices.outlets)),
                ("data-person", numbers(choices.people)),
                ("data-single", claim.origins.most == 1 ? "" : nil),
                ("data-differs", claim.differs.isEmpty ? nil : ""),
            ]
        )
        writeHead(claim, index)
        html.element("p", [("class", "effect"), ("hidden", "")], text: "")
        write(groups: claim.origins, of: index, view)
        if let denials = claim.denials {
            html.open("div", [("class", "denied")])
            html.element("h4", text: say("dibantah", "denied"))
            write(groups: denials, of: index, view)
            html.close("div")
        }
        writeRefusals(of: index, view)
        for difference in claim.differs { write(difference, claim) }
        writeHow(claim, index, view)
        html.close("article")
    }

    private func numbers(_ values: [Int]) -> String? {
        values.isEmpty ? nil : values.map(String.init).joined(separator: " ")
    }

    private func writeHead(_ claim: Claim, _ index: Int) {
        html.element("h3") { html in
            html.element("span", [("class", "no")], text: String(index + 1))
            html.text(" ")
            html.element("q", text: unquoted(tidied(claim.says)))
        }
        let outlets = names.outletCount(claim.tellings.map(\.article))
        html.element("p", [("class", "count")]) { html in
            write(dots: claim.origins, to: html)
            html.element("b", text: say.interval(claim.origins))
            html.text(" · " + say.outlets(named: outlets.named, unknown: outlets.unknown))
        }
    }

    /// A full dot for each origin that there surely is, an open one for each that there may be.
    private func write(dots origins: Origins, to html: HTMLWriter) {
        guard let least = origins.least, let most = origins.most, most <= 12 else { return }
        html.element("span", [("class", "dots"), ("aria-hidden", "true")]) { html in
            html.text(String(repeating: "●", count: least))
            html.element("i", text: String(repeating: "○", count: max(0, most - least)))
        }
    }

    // MARK: Who stands behind it

    private func write(groups origins: Origins, of index: Int, _ view: StoryView) {
        let claim = view.story.claims[index]
        html.open("ul", [("class", "origins")])
        for group in origins.groups {
            let tellings = group.tellings.filter { claim.tellings.indices.contains($0) }
            let isNamed = tellings.contains { claim.tellings[$0].who != nil }
            html.open("li", [("class", isNamed ? "origin" : "origin none")])
            html.element(
                "b",
                text: isNamed
                    ? say.named(group)
                    : say("tanpa sumber", "no source named")
            )
            write(tellings: tellings, of: index, view)
            html.close("li")
        }
        // Tellings that no group counts: a summary of what the article tells with its source.
        let counted = Set(
            (claim.origins.groups + (claim.denials?.groups ?? [])).flatMap(\.tellings)
        )
        let stance = origins.groups.first?.tellings.first.map { claim.tellings[$0].stance }
        let summaries = claim.tellings.indices.filter {
            !counted.contains($0) && claim.tellings[$0].stance == stance ?? .asserts
        }
        if !summaries.isEmpty {
            html.open("li", [("class", "origin none")])
            html.element("b", text: say("ringkasan, tidak dihitung", "summaries, not counted"))
            write(tellings: summaries, of: index, view)
            html.close("li")
        }
        html.close("ul")
    }

    /// Who declined to say counts nowhere, and is told all the same.
    private func writeRefusals(of index: Int, _ view: StoryView) {
        let claim = view.story.claims[index]
        let refusals = claim.tellings.indices.filter { claim.tellings[$0].stance == .declines }
        guard !refusals.isEmpty else { return }
        html.open("ul", [("class", "origins")])
        html.open("li", [("class", "origin none")])
        html.element(
            "b",
            text: say("menolak bicara, tidak dihitung", "declined to say, not counted")
        )
        write(tellings: refusals, of: index, view)
        html.close("li")
        html.close("ul")
    }

    private func write(tellings: [Int], of claim: Int, _ view: StoryView) {
        html.open("ul", [("class", "tellings")])
        for telling in tellings { write(telling: telling, of: claim, view) }
        html.close("ul")
    }

    private func write(telling index: Int, of claim: Int, _ view: StoryView) {
        let telling = view.story.claims[claim].tellings[index]
        let number = view.firstNumbers[claim] + index
        html.open("li", [("class", "telling"), ("data-telling", String(number))])
        html.element(
            "a",
            [
                ("class", "where"), ("href", "#" + view.anchor(claim, index)),
                ("data-article", view.articleAnchor(telling.article)),
            ],
            text: names.outletName(telling.article)
        )
        let outlet = names.outletName(telling.article).lowercased()
        let via = telling.via.filter { $0.lowercased() != outlet }
        if !via.isEmpty {
            html.element(
                "span",
                [("class", "via")],
                text: " " + say("lewat ", "via ") + via.joined(separator: " ← ")
            )
        }
        if telling.certainty == .hedged { tag("hedged", say("dengan keraguan", "hedged")) }
        if telling.stance == .denies { tag("denies", say("membantah", "denies")) }
        if telling.isCarried { tag("carried", say("diteruskan", "carried on")) }
        html.text(" ")
        if telling.stance == .declines, let who = telling.who {
            html.element("b", text: who)
            html.text(" ")
        }
        writeWords(of: telling)
        html.close("li")
    }

    private func tag(_ name: String, _ words: String) {
        html.text(" ")
        html.element("span", [("class", "tag " + name)], text: words)
    }

    /// The words of a telling; those that other tellings share stand out.
    private func writeWords(of telling: Telling) {
        guard let text = names.facts[telling.article]?.article.text else { return }
        html.open("q")
        for (index, range) in telling.ranges.enumerated() {
            if index > 0 { html.text(" … ") }
            var start = range.start
            for word in telling.sharedWords where range.contains(word) && word.start >= start {
                html.text(text[TextRange(start, word.start)])
                html.element("strong", text: text[word])
                start = word.end
            }
            html.text(text[TextRange(start, range.end)])
        }
        html.close("q")
    }

    // MARK: Differences and reasons

    /// Every value and who gives it, side by side; none is chosen.
    private func write(_ difference: Difference, _ claim: Claim) {
        html.open("div", [("class", "differs")])
        html.element(
            "h4",
            text: say("berbeda dalam ", "they differ on the ") + say.slot(difference.slot)
        )
        html.open("dl")
        for value in difference.values {
            let articles = value.tellings.filter { claim.tellings.indices.contains($0) }
                .map { claim.tellings[$0].article }
            html.element("div") { html in
                html.element("dt", text: say.value(value.value, of: difference.slot))
                html.element("dd", text: names.outletNames(articles).joined(separator: ", "))
            }
        }
        html.close("dl")
        html.close("div")
    }

    private func writeHow(_ claim: Claim, _ index: Int, _ view: StoryView) {
        html.open("details", [("class", "how")])
        html.element("summary", text: say("Apa dasarnya?", "How do we know?"))
        html.open("ul")
        for origins in [claim.origins, claim.denials].compactMap({ $0 }) {
            for line in say.reasons(of: origins, names) { html.element("li", text: line) }
        }
        html.close("ul")
        html.element("p", [("class", "rules")]) { html in
            html.text(
                say(
                    "Kata yang ditebalkan ada dalam lebih dari satu penuturan dan mengumpulkannya. ",
                    "Words in bold stand in more than one telling and gathered them. "
                )
            )
            let rules = rules(of: claim)
            if !rules.isEmpty { html.text(say("Kaidah: ", "Rules: ")) }
            for (place, rule) in rules.enumerated() {
                html.text(place == 0 ? "" : ", ")
                html.element("code", text: rule)
            }
            html.text(" · ")
            html.element("code", text: claim.id)
        }
        html.close("details")
    }

    /// The rules that read the statements, each once.
    private func rules(of claim: Claim) -> [String] {
        var rules: [String] = []
        for telling in claim.tellings {
            guard let place = telling.attribution, let facts = names.facts[telling.article],
                facts.attributions.indices.contains(place)
            else { continue }
            let rule = facts.attributions[place].rule
            if !rules.contains(rule) { rules.append(rule) }
        }
        return rules
    }
}
