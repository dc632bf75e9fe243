package import RunutLanguages
package import RunutPipeline
internal import RunutReading
internal import RunutText

/// The answer to `runut explain` as text: which rule and which words made a finding.
package struct ExplainText {
    let say: Interface
    let names: ArticleNames
    let packs: [LanguagePack]
    var sheet: Sheet

    package static func text(
        _ finding: Finding,
        facts: [ArticleFacts],
        packs: [LanguagePack],
        interface: Interface,
        sheet: Sheet
    ) -> String {
        var text = ExplainText(
            say: interface,
            names: ArticleNames(facts),
            packs: packs,
            sheet: sheet
        )
        switch finding {
        case .claim(let claim, let story, let number): text.write(claim, story, number)
        case .statements(let indices, let facts):
            for index in indices { text.write(facts.attributions[index], facts) }
        }
        return text.sheet.text
    }

    // MARK: A claim

    private mutating func write(_ claim: Claim, _ story: Int, _ number: Int) {
        sheet.rule(Inked(say("KLAIM", "CLAIM") + " \(story).\(number)", .heading))
        sheet.line(Inked("“" + unquoted(tidied(claim.says)) + "”", .quote))
        sheet.line(Inked(say.interval(claim.origins), .count) + Inked(" · " + claim.id, .faint))
        for (index, telling) in claim.tellings.enumerated() { write(telling, index + 1, of: claim) }
        write(counting: claim.origins, title: say("DIHITUNG", "COUNTED"))
        if let denials = claim.denials {
            write(counting: denials, title: say("BANTAHAN", "DENIALS"))
        }
        for difference in claim.differs {
            let values = difference.values.map { value in
                say.value(value.value, of: difference.slot) + " ("
                    + value.tellings.map { String($0 + 1) }.joined(separator: ", ") + ")"
            }
            sheet.line(
                Inked(values.joined(separator: " ≠ ")),
                lead: Inked("  ≠ " + say.slot(difference.slot) + ": ", .conflict)
            )
        }
    }

    private mutating func write(_ telling: Telling, _ number: Int, of claim: Claim) {
        guard let facts = names.facts[telling.article] else { return }
        sheet.blank()
        sheet.line(
            Inked(names.outletName(telling.article), .outlet)
                + Inked(", \(facts.article.page.path), \(bytes(telling.ranges))", .faint),
            lead: Inked("  \(number)  ", .count)
        )
        let words = telling.ranges.map { facts.article.text[$0] }.joined(separator: " … ")
        sheet.line(Inked("“" + unquoted(words) + "”", .quote), lead: "     ")
        let shared = telling.sharedWords.map { facts.article.text[$0] }
        sheet.line(
            Inked(
                shared.isEmpty
                    ? say("tidak ada", "none") : shared.joined(separator: ", ")
            ),
            lead: Inked(say("     kata bersama: ", "     shared words: "), .faint)
        )
        if let place = telling.attribution, facts.attributions.indices.contains(place) {
            write(parts: facts.attributions[place], facts)
        } else {
            sheet.line(
                Inked(
                    say(
                        "artikel menceritakannya sendiri, tanpa sumber",
                        "the article itself tells it, without a source"
                    )
                ),
                lead: "     "
            )
        }
        if telling.isCarried {
            sheet.line(
                Inked(
                    say("diteruskan dari kalimat sebelumnya", "carried on from the sentence before")
                ),
                lead: "     "
            )
        }
    }

    private mutating func write(counting origins: Origins, title: String) {
        sheet.blank()
        sheet.line(Inked(title + ": ", .heading) + Inked(say.interval(origins), .count))
        for group in origins.groups {
            let name = say.named(group)
            sheet.line(
                Inked(name, .source)
                    + Inked(
                        " (" + group.tellings.map { String($0 + 1) }.joined(separator: ", ") + ")",
                        .faint
                    ),
                lead: Inked("  ├ ", .faint)
            )
        }
        for link in origins.mayBeOne {
            let words = link.evidence.compactMap(names.words).map { "“\($0)”" }
            sheet.line(
                Inked(say.because(names.named(link.because)))
                    + Inked(" [\(link.because.code)] " + words.joined(separator: " ~ "), .faint),
                lead: Inked("  ? ", .faint)
            )
        }
        for reason in origins.reasons {
            sheet.line(
                Inked(say.because(names.named(reason))) + Inked(" [\(reason.code)]", .faint),
                lead: Inked("  ? ", .faint)
            )
        }
    }

    // MARK: A statement

    private mutating func write(_ attribution: Attribution, _ facts: ArticleFacts) {
        sheet.rule(
            Inked(say("PERNYATAAN", "STATEMENT"), .heading) + " "
                + Inked(names.outletName(facts.article.id), .outlet)
        )
        let words = attribution.content.map { facts.article.text[$0] }.joined(separator: " … ")
        sheet.line(
            Inked("“" + unquoted(words) + "” ", .quote) + Inked(bytes(attribution.content), .faint)
        )
        write(parts: attribution, facts)
        let notes = [
            say.kind(attribution.kind), say.value(attribution.stance.rawValue, of: .stance),
            attribution.certainty == .hedged
                ? say("dengan keraguan", "hedged") : say("tanpa keraguan", "not hedged"),
        ]
        sheet.line(Inked(notes.joined(separator: " · ")), lead: "     ")
    }

    /// Who, by which words, through whom, and the rule with its own example.
    private mutating func write(parts attribution: Attribution, _ facts: ArticleFacts) {
        let who = attribution.who ?? say("tidak disebut", "not named")
        let entities = attribution.whoEntities.joined(separator: ", ")
        sheet.line(
            Inked(who, .source)
                + (attribution.source.isEmpty
                    ? "" : Inked(" ← ") + words(attribution.source, facts))
                + Inked(entities.isEmpty ? "" : " [\(entities)]", .faint),
            lead: Inked(say("     sumber: ", "     source: "), .faint)
        )
        if !attribution.cue.isEmpty {
            sheet.line(
                words(attribution.cue, facts),
                lead: Inked(say("     penanda: ", "     cue: "), .faint)
            )
        }
        for relay in attribution.via {
            sheet.line(
                Inked(relay.name, .source)
                    + (relay.range.map { Inked(" ← ") + words([$0], facts) } ?? ""),
                lead: Inked(say("     lewat: ", "     via: "), .faint)
            )
        }
        let rule = AttributionRule.named(attribution.rule, in: packs)
        sheet.line(
            Inked(attribution.rule, .count)
                + Inked(
                    rule.map { ": " + $0.summary }
                        ?? say(
                            ": tanpa contoh sendiri, dibaca oleh penanda kata yang dilatih dan kaidah di sekitarnya",
                            ": without examples of its own, read by the trained tagger and the rules around it"
                        )
                ),
            lead: Inked(say("     kaidah: ", "     rule: "), .faint)
        )
        if let example = rule?.examples.first {
            sheet.line(Inked(example), lead: Inked(say("     contoh: ", "     example: "), .faint))
        }
    }

    private func words(_ ranges: [TextRange], _ facts: ArticleFacts) -> Inked {
        Inked(ranges.map { "“\(facts.article.text[$0])”" }.joined(separator: " … "), .quote)
            + Inked(" " + bytes(ranges), .faint)
    }

    private func bytes(_ ranges: [TextRange]) -> String {
        say("bita ", "bytes ") + ranges.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
    }
}
