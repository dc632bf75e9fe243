internal import RunutPipeline
internal import RunutText

extension Report {
    /// How many texts the articles really rest on, and why.
    mutating func writeTexts(_ story: Story) {
        let shared = story.sharedTexts
        let texts = shared.filter { $0.relation != .reuses }
        let alone = story.alone(beside: shared)
        let count = texts.count + alone.count
        var line = Inked(say("Bersandar pada ", "They rest on "))
        line += Inked(say.count(count, "teks", "text", "texts"), .count)
        guard !shared.isEmpty else {
            if story.articles.count > 1 {
                let none = say(
                    ": tak ada bagian yang disalin atau ditulis ulang dari satu sama lain",
                    ": no passage copied or rewritten from one another was found"
                )
                sheet.line(line + Inked(none))
            }
            return
        }
        sheet.line(line + ":")
        var seen: Set<Identifier<Article>> = []
        for text in texts {
            write(text, story, seen)
            seen.formUnion(text.articles)
        }
        if !alone.isEmpty {
            let names = self.names.outletNames(alone).map { name -> Inked in
                let times = alone.filter {
                    self.names.outletName($0).lowercased() == name.lowercased()
                }.count
                return Inked(name, .outlet) + Inked(times > 1 ? " ×\(times)" : "", .faint)
            }
            sheet.line(
                Inked(say("berdiri sendiri: ", "alone: ")) + names.joined(", "),
                lead: Inked("  • ", .faint),
                indent: 4
            )
        }
        for text in shared where text.relation == .reuses { write(text, story, []) }
    }

    /// - Parameter seen: articles of the texts above, which are marked.
    private mutating func write(
        _ text: SharedText,
        _ story: Story,
        _ seen: Set<Identifier<Article>>
    ) {
        let again = Set(
            text.articles.filter(seen.contains).map { self.names.outletName($0).lowercased() }
        )
        let names = self.names.outletNames(text.articles).map { name -> Inked in
            let note =
                again.contains(name.lowercased()) ? say(" (juga di atas)", " (also above)") : ""
            return Inked(name, .outlet) + Inked(note, .faint)
        }
        let reason = say.reason(text)
        sheet.line(
            names.joined(" = ") + Inked(": " + reason.words) + Inked(reason.name, .source),
            lead: Inked(text.relation == .reuses ? "  ~ " : "  • ", .faint),
            indent: 4
        )
        guard let pair = text.pair(in: story) else { return }
        for evidence in [pair.0, pair.1] {
            guard let words = self.names.words(evidence) else { continue }
            let name = Inked(self.names.outletName(evidence.article), .outlet)
            sheet.line(
                name + Inked(": ", .faint) + quoted(words, to: options.width * 2),
                lead: Inked("    │ ", .faint),
                indent: 6
            )
        }
    }
}
