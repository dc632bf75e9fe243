internal import RunutLanguages
package import RunutPipeline
internal import RunutReading
internal import RunutText

/// The summary that `runut trace` prints.
package struct Report {
    package struct Options: Sendable {
        let interface: Interface
        let width: Int
        let hasColor: Bool
        /// Claims of one outlet alone are shown too, and no list is cut.
        let showsAll: Bool

        package init(interface: Interface, width: Int, hasColor: Bool, showsAll: Bool) {
            self.interface = interface
            // Long lines are hard to read, short ones leave no room for names.
            self.width = min(max(width, 40), 100)
            self.hasColor = hasColor
            self.showsAll = showsAll
        }
    }

    let options: Options
    let trace: Trace
    let names: ArticleNames
    var sheet: Sheet

    var say: Interface { options.interface }

    package static func text(
        of trace: Trace,
        facts: [ArticleFacts],
        options: Options
    ) -> String {
        var report = Report(
            options: options,
            trace: trace,
            names: ArticleNames(facts),
            sheet: Sheet(width: options.width, hasColor: options.hasColor)
        )
        report.write()
        return report.sheet.text
    }

    private mutating func write() {
        writeTotals()
        let selection = StorySelection(trace, showsAll: options.showsAll)
        for (index, story) in selection.full.enumerated() { write(story, number: index + 1) }
        writeAlone(selection.listed)
        guard trace.stories.contains(where: { !$0.claims.isEmpty }) else { return }
        sheet.blank()
        sheet.line(Inked(say.whatOriginsAre, .faint))
    }

    private mutating func writeTotals() {
        let count = trace.stories.reduce(0) { $0 + $1.articles.count }
        var line = Inked(say.count(trace.stories.count, "cerita", "story", "stories"), .count)
        line += Inked(" " + say("dalam", "in") + " ")
        line += Inked(say.count(count, "artikel", "article", "articles"), .count)
        sheet.line(line)
    }

    private mutating func writeAlone(_ stories: [Story]) {
        guard !stories.isEmpty else { return }
        sheet.blank()
        sheet.rule(
            Inked(say("Diceritakan satu artikel saja", "Told by one article only"), .heading)
        )
        for story in stories.prefix(options.showsAll ? .max : 12) {
            guard let id = story.articles.first else { continue }
            let title = shortened(tidied(story.title), to: options.width * 2)
            sheet.line(
                Inked(names.outletName(id), .outlet) + Inked("  ") + Inked(title),
                lead: "  ",
                indent: 4
            )
        }
        if !options.showsAll, stories.count > 12 { writeMore(stories.count - 12) }
    }

    mutating func writeMore(_ count: Int) {
        let words = say("dan \(count) lagi (--all menampilkan semua)", "and \(count) more (--all)")
        sheet.line(Inked(words, .faint), lead: "  ")
    }

    // MARK: One story

    private mutating func write(_ story: Story, number: Int) {
        sheet.blank()
        sheet.rule(Inked("\(number)", .count) + " " + Inked(say("CERITA", "STORY"), .heading))
        sheet.line(Inked(shortened(tidied(story.title), to: options.width * 2), .heading))
        writeArticles(story)
        writeCredits(story)
        writeTexts(story)
        writeClaims(story)
        writeTimeline(story)
    }

    private mutating func writeArticles(_ story: Story) {
        let outlets = names.outletCount(story.articles)
        let counts = say.articles(
            story.articles.count,
            named: outlets.named,
            unknown: outlets.unknown
        )
        var line = Inked(counts, .count)
        let days = story.articles.compactMap(names.published)
        if !days.isEmpty { line += Inked(", " + say.shown(days)) }
        sheet.line(line)
        sheet.line(names.outletNames(story.articles).map { Inked($0, .outlet) }.joined(", "))
    }

    private mutating func writeCredits(_ story: Story) {
        let credits = names.credits(story.articles)
        guard !credits.isEmpty else { return }
        let list = credits.map { credit -> Inked in
            let times = credit.articles > 1 ? " ×\(credit.articles)" : ""
            return Inked(credit.name, .source) + Inked(times, .faint)
        }
        sheet.line(Inked(say("Mengutip ", "Credit ")) + list.joined(", "))
    }
}
