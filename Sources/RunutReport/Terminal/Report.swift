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
        let told = trace.stories.filter { $0.articles.count > 1 }
        let alone = trace.stories.filter { $0.articles.count == 1 }
        writeTotals(told.count, alone.count)
        for (index, story) in told.enumerated() { write(story, number: index + 1) }
        if told.isEmpty {
            for (index, story) in alone.enumerated().prefix(options.showsAll ? .max : 3) {
                write(story, number: index + 1)
            }
        }
        writeAlone(told.isEmpty && !options.showsAll ? Array(alone.dropFirst(3)) : alone, told)
        guard trace.stories.contains(where: { !$0.claims.isEmpty }) else { return }
        sheet.blank()
        sheet.line(Inked(say.whatOriginsAre, .faint))
    }

    private mutating func writeTotals(_ told: Int, _ alone: Int) {
        let count = trace.stories.reduce(0) { $0 + $1.articles.count }
        var line = Inked(say.count(told + alone, "cerita", "story", "stories"), .count)
        line += Inked(" " + say("dalam", "in") + " ")
        line += Inked(say.count(count, "artikel", "article", "articles"), .count)
        sheet.line(line)
    }

    private mutating func writeAlone(_ stories: [Story], _ told: [Story]) {
        guard !stories.isEmpty, !told.isEmpty || !options.showsAll else { return }
        sheet.blank()
        sheet.rule(
            Inked(say("Diceritakan satu artikel saja", "Told by one article only"), .heading)
        )
        for story in stories.prefix(options.showsAll ? .max : 12) {
            guard let id = story.articles.first else { continue }
            let title = shortened(tidied(story.title), to: options.width * 2)
            sheet.line(
                Inked(outletName(id), .outlet) + Inked("  ") + Inked(title),
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
        let names = outletNames(story.articles)
        let outlets = outletCount(story.articles)
        let counts = say.articles(
            story.articles.count,
            named: outlets.named,
            unknown: outlets.unknown
        )
        var line = Inked(counts, .count)
        let days = story.articles.compactMap { articles[$0]?.article.published?.day }
        if !days.isEmpty { line += Inked(", " + say.shown(days)) }
        sheet.line(line)
        sheet.line(names.map { Inked($0, .outlet) }.joined(", "))
    }

    private mutating func writeCredits(_ story: Story) {
        var credits: [(name: String, outlets: Set<String>)] = []
        for id in story.articles {
            for credit in articles[id]?.article.credits ?? [] {
                let place = credits.firstIndex { $0.name.lowercased() == credit.name.lowercased() }
                if let place {
                    credits[place].outlets.insert(id.text)
                } else {
                    credits.append((credit.name, [id.text]))
                }
            }
        }
        guard !credits.isEmpty else { return }
        let sorted = credits.enumerated().sorted {
            ($1.element.outlets.count, $0.offset) < ($0.element.outlets.count, $1.offset)
        }.map(\.element)
        let list = sorted.map { credit -> Inked in
            let times = credit.outlets.count > 1 ? " ×\(credit.outlets.count)" : ""
            return Inked(credit.name, .source) + Inked(times, .faint)
        }
        sheet.line(Inked(say("Mengutip ", "Credit ")) + list.joined(", "))
    }
}

// MARK: Names of articles

extension Report {
    var articles: [Identifier<Article>: ArticleFacts] { names.articles }

    func outletName(_ id: Identifier<Article>) -> String { names.outletName(id) }

    func outletNames(_ ids: [Identifier<Article>]) -> [String] { names.outletNames(ids) }

    func outletCount(_ ids: [Identifier<Article>]) -> (named: Int, unknown: Int) {
        names.outletCount(ids)
    }

    func words(_ evidence: Evidence) -> String? { names.words(evidence) }

    func quoted(_ text: String, to limit: Int) -> Inked { names.quoted(text, to: limit) }
}
