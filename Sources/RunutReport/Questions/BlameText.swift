package import RunutPipeline
internal import RunutText

/// The answer to `runut blame` as text: sentence by sentence.
package struct BlameText {
    let say: Interface
    let names: ArticleNames
    let story: Story
    let article: ArticleFacts
    var sheet: Sheet

    package static func text(
        _ sentences: [BlamedSentence],
        of article: ArticleFacts,
        in story: Story,
        facts: [ArticleFacts],
        interface: Interface,
        sheet: Sheet
    ) -> String {
        var text = BlameText(
            say: interface,
            names: ArticleNames(facts),
            story: story,
            article: article,
            sheet: sheet
        )
        text.write(sentences)
        return text.sheet.text
    }

    private var outlet: String { names.outletName(article.article.id) }

    private mutating func write(_ sentences: [BlamedSentence]) {
        sheet.rule(Inked(outlet, .outlet))
        if let title = article.article.title { sheet.line(Inked(tidied(title), .heading)) }
        sheet.line(
            Inked(
                say(
                    "\(sentences.count) kalimat, dibandingkan dengan \(story.articles.count - 1) artikel lain",
                    say.count(sentences.count, "", "sentence", "sentences") + ", compared with "
                        + say.count(story.articles.count - 1, "", "other article", "other articles")
                ),
                .faint
            )
        )
        if story.articles.count < 2 {
            sheet.line(
                Inked(
                    say(
                        "Tidak ada artikel lain tentang peristiwa ini untuk dibandingkan (--in menambahkannya).",
                        "There is no other article on this event to compare it with (--in adds them)."
                    )
                )
            )
        }
        writeSum(sentences)
        for (index, sentence) in sentences.enumerated() { write(sentence, index + 1) }
    }

    private mutating func writeSum(_ sentences: [BlamedSentence]) {
        let manners: [BlamedSentence.Manner] = [
            .copied, .rewritten, .translated, .statement, .ownWords, .alone, .cannotTell,
        ]
        for manner in manners {
            let count = sentences.count { $0.manner == manner }
            guard count > 0 else { continue }
            sheet.line(Inked("\(count) ", .count) + Inked(say.manner(manner)), lead: "  ")
        }
    }

    private mutating func write(_ sentence: BlamedSentence, _ number: Int) {
        sheet.blank()
        let digits = String(number)
        let lead = String(repeating: " ", count: max(0, 3 - digits.utf8.count)) + digits + "  "
        let words = unquoted(article.article.text[sentence.range])
        sheet.line(Inked("“" + words + "”", .quote), lead: Inked(lead, .count))
        var line = Inked(say.manner(sentence.manner), .source)
        if let first = say.first(sentence, names, story) { line += Inked(" · " + first) }
        sheet.line(line, lead: "     ")
        for chain in sentence.hops {
            sheet.line(
                Inked(say.hops(outlet, chain)),
                lead: Inked(say("     lewat: ", "     through: "), .faint)
            )
        }
        write(versions: sentence)
        write(changes: sentence)
    }

    private mutating func write(versions sentence: BlamedSentence) {
        let tellers =
            sentence.manner == .ownWords
            ? story.claims.filter { sentence.claims.contains($0.id) }
                .flatMap { $0.tellings.map(\.article) }.filter { $0 != article.article.id }
            : []
        if !tellers.isEmpty {
            let list = names.outletNames(tellers).map { Inked($0, .outlet) }.joined(", ")
            sheet.line(list, lead: Inked(say("     juga: ", "     also: "), .faint))
        }
        for version in sentence.versions {
            let place = "\(version.evidence.range.start)–\(version.evidence.range.end)"
            sheet.line(
                Inked(names.outletName(version.evidence.article), .outlet)
                    + Inked(
                        " (\(say.manner(version.manner)); \(say("bita", "bytes")) \(place)): ",
                        .faint
                    )
                    + Inked(
                        "“" + shortened(names.words(version.evidence) ?? "", to: sheet.width * 2)
                            + "”",
                        .quote
                    ),
                lead: Inked("     = ", .faint)
            )
        }
    }

    private mutating func write(changes sentence: BlamedSentence) {
        let added = sentence.added.map { article.article.text[$0] }
        let dropped = sentence.dropped.compactMap(names.words)
        if !added.isEmpty {
            sheet.line(
                Inked(added.joined(separator: "; ")),
                lead: Inked(say("     + ditambahkan: ", "     + added: "), .count)
            )
        }
        if !dropped.isEmpty {
            sheet.line(
                Inked(dropped.joined(separator: "; ")),
                lead: Inked(say("     − dihilangkan: ", "     − dropped: "), .conflict)
            )
        }
    }
}
