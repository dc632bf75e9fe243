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
            let names = outletNames(alone).map { name -> Inked in
                let times = alone.filter {
                    outletName($0).lowercased() == name.lowercased()
                }.count
                return Inked(name, .outlet) + Inked(times > 1 ? " ×\(times)" : "", .faint)
            }
            sheet.line(
                Inked(say("sendiri: ", "alone: ")) + names.joined(", "),
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
        let again = Set(text.articles.filter(seen.contains).map { outletName($0).lowercased() })
        let names = outletNames(text.articles).map { name -> Inked in
            let note =
                again.contains(name.lowercased()) ? say(" (juga di atas)", " (also above)") : ""
            return Inked(name, .outlet) + Inked(note, .faint)
        }
        sheet.line(
            names.joined(" = ") + Inked(": ") + reason(text),
            lead: Inked(text.relation == .reuses ? "  ~ " : "  • ", .faint),
            indent: 4
        )
        guard let pair = evidencePair(text.evidence, copies(in: story)) else { return }
        for evidence in [pair.0, pair.1] {
            guard let words = words(evidence) else { continue }
            let name = Inked(outletName(evidence.article), .outlet)
            sheet.line(
                name + Inked(": ", .faint) + quoted(words, to: options.width * 2),
                lead: Inked("    │ ", .faint),
                indent: 6
            )
        }
    }

    /// Pairs of articles that are near copies, which everybody sees.
    private func copies(in story: Story) -> Set<Set<String>> {
        Set(story.lineage.edges.filter { $0.relation == .copies }.map { [$0.from, $0.to] })
    }

    private func reason(_ text: SharedText) -> Inked {
        switch text.relation {
        case .copies: return Inked(say("salinan hampir utuh", "nearly the whole text is the same"))
        case .reuses:
            return Inked(
                say(
                    "memakai bagian yang sama, dihitung terpisah",
                    "share passages, counted apart"
                )
            )
        default: break
        }
        let name = text.dispatch?.name ?? "?"
        switch text.dispatch?.basis {
        case .held:
            return Inked(say("satu naskah, yaitu ", "one dispatch, that of "))
                + Inked(name, .source)
        case .credited:
            return Inked(say("satu naskah, dikreditkan kepada ", "one dispatch, credited to "))
                + Inked(name, .source)
        default:
            return Inked(
                say("satu naskah yang tak disebut", "one dispatch that nobody credits")
            )
        }
    }

    /// Words of one article and what stands for them in another: the longest pair tells most,
    /// and a rewrite tells more than a copy.
    private func evidencePair(
        _ evidence: [Evidence],
        _ copies: Set<Set<String>>
    ) -> (Evidence, Evidence)? {
        var best: (pair: (Evidence, Evidence), weight: Int)?
        for index in stride(from: 0, to: evidence.count - 1, by: 2) {
            let (left, right) = (evidence[index], evidence[index + 1])
            guard left.article != right.article else { continue }
            let ids: Set = ["article:" + left.article.text, "article:" + right.article.text]
            let size = min(left.range.byteCount, right.range.byteCount)
            let weight = copies.contains(ids) ? size / 8 : size
            if weight > best?.weight ?? 0 { best = ((left, right), weight) }
        }
        return best?.pair
    }
}
