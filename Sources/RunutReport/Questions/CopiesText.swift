package import RunutPipeline
internal import RunutText

/// What `runut copies` prints.
package struct CopiesText {
    private let say: Interface
    private let copies: Copies
    private let places: [CopyPlace]
    private var sheet: Sheet

    /// - Parameter places: of each article of `copies`, at its position.
    package static func text(
        of copies: Copies,
        _ places: [CopyPlace],
        interface: Interface,
        on sheet: Sheet
    ) -> String {
        var text = CopiesText(say: interface, copies: copies, places: places, sheet: sheet)
        text.write()
        return text.sheet.text
    }

    private mutating func write() {
        if copies.groups.isEmpty, copies.passages.isEmpty { sheet.line(Inked(say.noCopies)) }
        if !copies.groups.isEmpty {
            sheet.rule(Inked(say.copyGroupCount(copies.groups.count), .heading))
            for group in copies.groups { write(group) }
            sheet.blank()
        }
        if !copies.passages.isEmpty {
            sheet.rule(Inked(say.passageCount(copies.passages.count), .heading))
            for passage in copies.passages { write(passage) }
            sheet.blank()
        }
        if !copies.boilerplate.isEmpty {
            sheet.rule(Inked(say.boilerplateCount(copies.boilerplate.count), .heading))
            for text in copies.boilerplate { write(text) }
        }
        for diagnostic in copies.diagnostics {
            sheet.line(Inked(diagnostic.code + ": " + diagnostic.message, .faint))
        }
    }

    private mutating func write(_ group: CopyGroup) {
        sheet.blank()
        sheet.line(
            name(group.earliest) + Inked(", " + say.whyEarliest(group.reason), .faint),
            lead: Inked("  ● ", .heading)
        )
        for copy in group.copies {
            let text = copies.articles[group.earliest].text
            let own = copies.articles[copy.article].text
            sheet.line(
                name(copy.article)
                    + Inked(
                        ", " + say.changes(words(copy.dropped, text), words(copy.added, own)),
                        .faint
                    ),
                lead: Inked("    ├ ", .faint)
            )
        }
    }

    private mutating func write(_ passage: LiftedPassage) {
        sheet.blank()
        sheet.line(
            name(passage.articles[0]) + Inked(" ≈ ", .faint) + name(passage.articles[1])
                + Inked(", " + say.passage(passage.kind, words: passage.wordCount), .faint),
            lead: Inked("  ≈ ", .conflict)
        )
        let text = copies.articles[passage.articles[1]].text
        sheet.line(Inked("“" + excerpt(text, passage.ranges[1]) + "”", .quote), lead: "    ")
    }

    private mutating func write(_ boilerplate: Boilerplate) {
        let text = copies.articles[boilerplate.article].text
        sheet.blank()
        sheet.line(
            Inked("“" + excerpt(text, boilerplate.range) + "”", .quote)
                + Inked(", " + say.inArticles(boilerplate.articleCount), .faint),
            lead: "  "
        )
    }

    /// The outlet with the path, by which the article is found again.
    private func name(_ article: Int) -> Inked {
        let place = places[article]
        let path = Inked(printable(place.path))
        if place.path.hasSuffix(place.outlet) { return path }
        return Inked(printable(place.outlet), .outlet) + Inked(" (", .faint) + path
            + Inked(")", .faint)
    }

    private func excerpt(_ text: Text, _ range: TextRange) -> String {
        text.bytes.isEmpty ? "…" : shortened(tidied(text[range]), to: sheet.width * 2)
    }

    private func words(_ ranges: [TextRange], _ text: Text) -> Int {
        guard !text.bytes.isEmpty else { return 0 }
        return ranges.reduce(0) { sum, range in
            sum + tokens(in: text, range).count { $0.kind != .mark }
        }
    }
}
