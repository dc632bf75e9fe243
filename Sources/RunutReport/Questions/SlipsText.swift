package import RunutPipeline
internal import RunutText

/// What `runut slips` prints.
package struct SlipsText {
    private let say: Interface
    private let names: ArticleNames
    private var sheet: Sheet

    package static func text(
        of stories: [StorySlips],
        facts: [ArticleFacts],
        interface: Interface,
        on sheet: Sheet
    ) -> String {
        var text = SlipsText(say: interface, names: ArticleNames(facts), sheet: sheet)
        text.write(stories.filter { !$0.slips.isEmpty })
        return text.sheet.text
    }

    private mutating func write(_ stories: [StorySlips]) {
        guard !stories.isEmpty else {
            sheet.line(Inked(say.noSlips))
            return
        }
        for found in stories {
            sheet.rule(Inked(say.slipCount(found.slips.count), .heading))
            let title = shortened(tidied(found.story.title), to: sheet.width * 2)
            sheet.line(Inked(title, .heading))
            for slip in found.slips { write(slip) }
            sheet.blank()
        }
        sheet.line(Inked(say.whatSlipsAre, .faint))
    }

    private mutating func write(_ slip: Slip) {
        sheet.blank()
        sheet.line(
            Inked(say.slip(slip) + ": ") + quoted(slip.form)
                + Inked(", " + say.slipExpected(slip) + " ", .faint) + quoted(slip.expected),
            lead: Inked("  ≈ ", .conflict)
        )
        for evidence in slip.evidence { write(evidence, lead: Inked("    ├ ", .faint)) }
        for evidence in slip.against.prefix(againstMaximum) {
            write(evidence, lead: Inked("    ≠ ", .faint))
        }
        let rest = slip.against.count - againstMaximum
        guard rest > 0 else { return }
        sheet.line(Inked(say("dan \(rest) lagi", "and \(rest) more"), .faint), lead: "      ")
    }

    /// One that has the other form shows it; the rest is in the JSON.
    private var againstMaximum: Int { 3 }

    private mutating func write(_ evidence: Evidence, lead: Inked) {
        sheet.line(
            Inked(names.outletName(evidence.article), .outlet) + Inked(": ", .faint)
                + context(evidence),
            lead: lead
        )
    }

    private func quoted(_ words: String) -> Inked { Inked("“" + words + "”", .quote) }

    private func context(_ evidence: Evidence) -> Inked {
        guard let context = names.context(evidence) else { return "" }
        return Inked("“" + context.before, .quote) + Inked(context.words, .source)
            + Inked(context.after + "”", .quote)
    }
}
