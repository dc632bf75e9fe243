package import RunutPipeline
internal import RunutReading
internal import RunutText

/// What `runut slips` prints.
package struct SlipsText {
    private let say: Interface
    private let articles: [Identifier<Article>: Article]
    private var sheet: Sheet

    package static func text(
        of stories: [StorySlips],
        facts: [ArticleFacts],
        interface: Interface,
        on sheet: Sheet
    ) -> String {
        var articles: [Identifier<Article>: Article] = [:]
        for fact in facts { articles[fact.article.id] = fact.article }
        var text = SlipsText(say: interface, articles: articles, sheet: sheet)
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
            Inked(outletName(evidence.article), .outlet) + Inked(": ", .faint) + context(evidence),
            lead: lead
        )
    }

    private func quoted(_ words: String) -> Inked { Inked("“" + words + "”", .quote) }

    /// The outlet, or the file's name where the text does not say whose it is.
    private func outletName(_ id: Identifier<Article>) -> String {
        guard let article = articles[id] else { return id.text }
        if let outlet = article.outlet { return outlet.name }
        let path = article.page.path
        return path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The words at a place with some of what stands around them.
    private func context(_ evidence: Evidence) -> Inked {
        guard let text = articles[evidence.article]?.text else { return "" }
        let around = surroundings(of: evidence.range, in: text, words: 4)
        return Inked("“" + oneLine(text[around.before]), .quote)
            + Inked(oneLine(text[evidence.range]), .source)
            + Inked(oneLine(text[around.after]) + "”", .quote)
    }
}

/// With every stretch of white space as one space.
private func oneLine(_ text: String) -> String {
    var result = ""
    for letter in text {
        if !letter.isWhitespace {
            result.append(letter)
        } else if result.last != " " {
            result.append(" ")
        }
    }
    return result
}

/// Some words before and after a range, of the same line.
private func surroundings(
    of range: TextRange,
    in text: Text,
    words: Int
) -> (before: TextRange, after: TextRange) {
    let bytes = text.bytes
    var (start, left) = (Int(range.start), words)
    while start > 0, bytes[start - 1] != 0x0A {
        if bytes[start - 1] == 0x20, start < Int(range.start) {
            left -= 1
            if left == 0 { break }
        }
        start -= 1
    }
    var (end, right) = (Int(range.end), words)
    while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x20, end > Int(range.end) {
            right -= 1
            if right == 0 { break }
        }
        end += 1
    }
    return (TextRange(start, Int(range.start)), TextRange(Int(range.end), end))
}
