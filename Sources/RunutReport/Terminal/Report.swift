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
    let articles: [Identifier<Article>: ArticleFacts]
    var sheet: Sheet

    var say: Interface { options.interface }

    package static func text(
        of trace: Trace,
        facts: [ArticleFacts],
        options: Options
    ) -> String {
        var byID: [Identifier<Article>: ArticleFacts] = [:]
        for fact in facts { byID[fact.article.id] = fact }
        var report = Report(
            options: options,
            trace: trace,
            articles: byID,
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
    /// The outlet, or the file's name where the text does not say whose it is.
    func outletName(_ id: Identifier<Article>) -> String {
        guard let article = articles[id]?.article else { return id.text }
        if let outlet = article.outlet { return outlet.name }
        let path = article.page.path
        return path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Each outlet once, in the order of the articles.
    func outletNames(_ ids: [Identifier<Article>]) -> [String] {
        var seen: Set<String> = []
        return ids.map(outletName).filter { seen.insert($0.lowercased()).inserted }
    }

    /// How many outlets are named, and how many articles do not tell theirs.
    func outletCount(_ ids: [Identifier<Article>]) -> (named: Int, unknown: Int) {
        let isUnknown = { (id: Identifier<Article>) in articles[id]?.article.outlet == nil }
        return (
            outletNames(ids.filter { !isUnknown($0) }).count, Set(ids.filter(isUnknown)).count
        )
    }

    /// The words at a place of an article, on one line.
    func words(_ evidence: Evidence) -> String? {
        guard let text = articles[evidence.article]?.article.text else { return nil }
        return unquoted(text[evidence.range])
    }

    /// Without the quotation marks of its own at both ends, so that ours can go around it.
    func unquoted(_ text: String) -> String {
        let marks = "“”\"'‘’"
        var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        while let first = text.first, marks.contains(first),
            text.dropFirst().contains(where: {
                marks.contains($0)
            }) || text.last.map({ marks.contains($0) }) == true,
            text.last.map({ marks.contains($0) || $0 == "," }) == true
        {
            text = text.dropFirst().dropLast()
        }
        return String(text)
    }

    func quoted(_ text: String, to limit: Int) -> Inked {
        Inked("“" + shortened(unquoted(text), to: limit) + "”", .quote)
    }
}
