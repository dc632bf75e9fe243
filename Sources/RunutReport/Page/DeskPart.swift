internal import RunutPipeline
internal import RunutText

extension Page {
    /// The claims beside the articles that tell them.
    func writeDesk(_ view: StoryView) {
        html.open("section", [("class", "desk")])
        html.open("div", [("class", "claims"), ("id", "claims-\(view.number)")])
        html.element("h2", text: say("Klaim dan asalnya", "Claims and their origins"))
        writeFilter(view)
        let (shared, alone) = (view.sharedClaims, view.aloneClaims)
        for claim in shared { writeClaim(claim, view) }
        if shared.isEmpty, !alone.isEmpty {
            html.element(
                "p",
                [("class", "hint")],
                text: say(
                    "Tidak ada klaim yang diceritakan lebih dari satu media.",
                    "No claim is told by more than one outlet."
                )
            )
        }
        if !alone.isEmpty {
            html.open("details", [("class", "rest")])
            html.element(
                "summary",
                text: say(
                    "\(alone.count) klaim dari satu media saja",
                    say.count(alone.count, "", "claim", "claims") + " told by one outlet alone"
                )
            )
            for claim in alone { writeClaim(claim, view) }
            html.close("details")
        }
        html.close("div")
        writeReader(view)
        html.close("section")
    }

    // MARK: Filter

    private func writeFilter(_ view: StoryView) {
        html.open(
            "form",
            [
                ("class", "filter needs-script"),
                ("aria-label", say("Saring klaim", "Filter the claims")),
            ]
        )
        let filters = view.filters
        choice("origin", say("Asal", "Origin"), say("semua asal", "every origin"), filters.origins)
        choice(
            "outlet",
            say("Media", "Outlet"),
            say("semua media", "every outlet"),
            filters.outlets
        )
        choice("person", say("Orang", "Person"), say("semua orang", "everybody"), filters.people)
        check("single", say("satu asal saja", "one origin alone"))
        check("differs", say("yang berbeda", "where they differ"))
        writeWithoutChoice(view)
        html.element("p", [("class", "sum"), ("aria-live", "polite")], text: "")
        html.element("p", [("class", "found")]) { html in
            html.element("output", [("name", "count"), ("aria-live", "polite")]) { html in
                html.text(say.count(view.story.claims.count, "klaim", "claim", "claims"))
            }
            html.text(" ")
            html.element("button", [("type", "reset")], text: say("Tampilkan semua", "Show all"))
        }
        html.close("form")
    }

    func choice(_ name: String, _ label: String, _ all: String, _ values: [String]) {
        html.open("label")
        html.element("span", text: label)
        html.open("select", [("name", name)])
        html.element("option", [("value", "all")], text: all)
        let sorted = values.enumerated().sorted {
            ($0.element.lowercased(), $0.offset) < ($1.element.lowercased(), $1.offset)
        }
        for (index, value) in sorted {
            html.element(
                "option",
                [("value", String(index))],
                text: shortened(printable(value), to: 60)
            )
        }
        html.close("select")
        html.close("label")
    }

    private func check(_ name: String, _ label: String) {
        html.open("label", [("class", "check")])
        html.leaf("input", [("type", "checkbox"), ("name", name)])
        html.element("span", text: label)
        html.close("label")
    }
}
