internal import RunutPipeline
internal import RunutText

extension Page {
    /// Cabut sumber: the choice of a source, and what would fall with each.
    ///
    /// What falls is worked out here; the script only shows it.
    func writeWithoutChoice(_ view: StoryView) {
        let withdrawals = Withdrawals(view.story, facts: view.articles)
        let sources = withdrawals.sources.filter { $0.claimCount > 0 }
        guard !sources.isEmpty else { return }
        html.open("label", [("class", "wide")])
        html.element("span", text: say("Cabut sumber", "Take a source away"))
        html.open("select", [("name", "without")])
        html.element(
            "option",
            [("value", "all")],
            text: say("tidak ada yang dicabut", "keep everyone")
        )
        for kind in [WithdrawnSource.Kind.agency, .person, .body, .unnamed, .outlet] {
            let members = sources.indices.filter { sources[$0].kind == kind }
            guard !members.isEmpty else { continue }
            html.open("optgroup", [("label", say.kind(kind))])
            for index in members {
                html.element(
                    "option",
                    [("value", String(index))],
                    text: shortened(printable(sources[index].name), to: 60)
                )
            }
            html.close("optgroup")
        }
        html.close("select")
        html.close("label")
        write(effects: sources.map(withdrawals.of), view)
    }

    /// `{"says": [text], "sums": [text], "sources": [[[claim, effect, says, [telling]]]]}`, numbers throughout:
    /// the same words would stand in hundreds of places.
    private func write(effects withdrawals: [Withdrawal], _ view: StoryView) {
        var says: [String] = []
        var places: [String: Int] = [:]
        var json = JSONWriter()
        json.object { json in
            json.key("sources")
            json.array(withdrawals) { json, withdrawal in
                json.array(withdrawal.claims) { json, claim in
                    let words = self.words(claim)
                    let place = places[words] ?? says.count
                    if place == says.count {
                        places[words] = place
                        says.append(words)
                    }
                    write(claim, words: place, view, to: &json)
                }
            }
            json.key("says")
            json.strings(says)
            json.key("sums")
            json.strings(withdrawals.map(sum))
        }
        html.element("script", [("type", "application/json"), ("class", "withdrawals")]) {
            $0.json(json.bytes)
        }
    }

    private func write(
        _ claim: WithdrawnClaim,
        words: Int,
        _ view: StoryView,
        to json: inout JSONWriter
    ) {
        let falls = claim.asserted.falls + (claim.denied?.falls ?? [])
        let first = view.firstNumbers[claim.claim]
        json.array(0..<4) { json, part in
            switch part {
            case 0: json.number(claim.claim)
            case 1: json.string(Self.name(of: claim.asserted.effect))
            case 2: json.number(words)
            default: json.numbers(falls.map { first + $0.telling }.sorted())
            }
        }
    }

    /// `3 lost, 1 down to one origin`
    private func sum(_ withdrawal: Withdrawal) -> String {
        let parts = Interface.effects.compactMap { effect -> String? in
            let count = withdrawal.claims.count { $0.asserted.effect == effect }
            return count > 0 ? "\(count) " + say.effect(effect) : nil
        }
        return parts.joined(separator: ", ")
    }

    private static func name(of effect: WithdrawnSupport.Effect) -> String {
        switch effect {
        case .lost: "lost"
        case .fallsToOne: "one"
        // Only the denials change.
        case .fewer, .unaffected: "fewer"
        case .cannotTell: "open"
        }
    }

    /// `lost: 2 origins → nobody`
    private func words(_ claim: WithdrawnClaim) -> String {
        var parts: [String] = []
        if claim.asserted.effect != .unaffected { parts.append(words(claim.asserted)) }
        if let denied = claim.denied, denied.effect != .unaffected {
            parts.append(say("bantahan ", "denials ") + words(denied))
        }
        return parts.joined(separator: "; ")
    }

    private func words(_ support: WithdrawnSupport) -> String {
        let (before, after) = (say.interval(support.before), say.after(support))
        return say.effect(support.effect) + ": "
            + (before == after ? say("tetap ", "still ") + before : before + " → " + after)
    }
}
