package import RunutPipeline
internal import RunutText

/// One story with the steps of its claims.
package struct LadderAnswer: Sendable {
    package let story: Story
    package let steps: [LadderStep]

    package init(story: Story, steps: [LadderStep]) {
        self.story = story
        self.steps = steps
    }
}

/// What `runut ladder` prints.
package struct LadderText {
    private let say: Interface
    private let names: ArticleNames
    /// No list is cut.
    private let showsAll: Bool
    private var sheet: Sheet

    /// Steps of a story that are shown without `--all`: those that are tied, and the rest.
    private static let tiedMaximum = 12
    private static let looseMaximum = 4

    package static func text(
        of answers: [LadderAnswer],
        facts: [ArticleFacts],
        interface: Interface,
        showsAll: Bool,
        on sheet: Sheet
    ) -> String {
        var text = LadderText(
            say: interface,
            names: ArticleNames(facts),
            showsAll: showsAll,
            sheet: sheet
        )
        let found = answers.filter { !$0.steps.isEmpty }
        for (index, answer) in found.enumerated() {
            if index > 0 { text.sheet.blank() }
            text.write(answer)
        }
        if found.isEmpty { text.sheet.line(Inked(interface.noSteps)) }
        return text.sheet.text
    }

    private mutating func write(_ answer: LadderAnswer) {
        sheet.rule(Inked(say("TANGGA KEPASTIAN", "CERTAINTY LADDER"), .heading))
        sheet.line(
            Inked(shortened(tidied(answer.story.title), to: sheet.width * 2), .heading)
        )
        let tied = answer.steps.filter(\.isTied)
        let loose = answer.steps.filter { !$0.isTied }
        if tied.isEmpty {
            sheet.line(Inked(say.noTiedSteps, .faint))
        }
        write(tied, answer.story, maximum: Self.tiedMaximum)
        guard !loose.isEmpty else { return }
        sheet.blank()
        sheet.line(Inked(say.looseSteps, .heading))
        write(loose, answer.story, maximum: Self.looseMaximum)
    }

    private mutating func write(_ steps: [LadderStep], _ story: Story, maximum: Int) {
        let shown = showsAll ? steps[...] : steps.prefix(maximum)
        var claim = -1
        for group in say.groups(of: shown) {
            sheet.blank()
            if group[0].claim != claim {
                claim = group[0].claim
                let says = tidied(story.claims[claim].says)
                sheet.line(quoted(says, to: sheet.width * 2), lead: Inked("  • ", .count))
            }
            write(group, story)
        }
        let more = steps.count - shown.count
        guard more > 0 else { return }
        let words = say("dan \(more) lagi (--all menampilkan semua)", "and \(more) more (--all)")
        sheet.blank()
        sheet.line(Inked(words, .faint), lead: "  ")
    }

    // MARK: Steps from one telling

    private mutating func write(_ steps: [LadderStep], _ story: Story) {
        guard let first = steps.first else { return }
        sheet.line(Inked(say.fell(first), .conflict), lead: "    ")
        write(first.from, lead: Inked("    │ ", .faint))
        for step in steps {
            // Without an order nobody can say which of the two became the other.
            let mark = step.order == .cannotTell ? "    ? " : "    → "
            write(step.to, lead: Inked(mark, .conflict))
            let tie = say.tie(step.tie, node: story.name(of: step.tie))
            sheet.line(Inked(tie + "; " + say.order(step.order), .faint), lead: "      ")
        }
    }

    /// The telling in its own words, and the words that the other lacks.
    private mutating func write(_ rung: LadderStep.Rung, lead: Inked) {
        let words = names.words(Evidence(article: rung.article, range: rung.whole)) ?? ""
        var line = Inked(names.outletName(rung.article), .outlet)
        if let day = names.published(rung.article) {
            line += Inked(" (" + say.shown(day) + ")", .faint)
        }
        line += Inked(": ", .faint) + quoted(words, to: sheet.width * 2)
        let hedges = rung.hedges.compactMap {
            names.words(Evidence(article: rung.article, range: $0))
        }
        var notes: [String] = []
        if !hedges.isEmpty { notes.append(say.hedges(hedges)) }
        if let who = rung.who { notes.append(say("sumber: ", "source: ") + who) }
        if !notes.isEmpty { line += Inked(" [" + notes.joined(separator: "; ") + "]", .source) }
        sheet.line(line, lead: lead, indent: 6)
    }
}
