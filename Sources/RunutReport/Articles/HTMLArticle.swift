internal import RunutPipeline
internal import RunutReading
internal import RunutText

extension CleanArticle {
    /// One `article` element.
    var html: [UInt8] {
        let html = HTMLWriter(capacity: text.bytes.count * 2)
        html.element("article", [("lang", language?.value)]) { html in
            html.raw("\n")
            writeHeader(html)
            for group in groups { write(group, html) }
        }
        html.raw("\n")
        return html.bytes
    }

    /// Up to the first article, which the document is called after.
    var documentHead: [UInt8] {
        let html = HTMLWriter(capacity: 1 << 10)
        html.raw("<!DOCTYPE html>\n")
        html.open("html", [("lang", language?.value)])
        html.raw("\n<head>\n<meta charset=\"utf-8\">\n")
        html.element("title", text: article.title ?? article.outletName)
        html.raw("\n</head>\n<body>\n")
        return html.bytes
    }

    private func writeHeader(_ html: HTMLWriter) {
        if let title = article.title {
            html.element("h1", text: title)
            html.raw("\n")
        }
        let told = imprint
        guard !told.isEmpty || shownMoment != nil else { return }
        html.element("p") { html in
            html.text(told.joined(separator: " · "))
            guard let shown = shownMoment else { return }
            if !told.isEmpty { html.text(" · ") }
            html.element("time", [("datetime", article.published?.moment)], text: shown)
        }
        html.raw("\n")
    }

    private func write(_ group: BlockGroup, _ html: HTMLWriter) {
        switch group.kind {
        case .paragraph: each("p", of: group, html)
        case .heading: each("h2", of: group, html)
        case .listItem: whole("ul", each: "li", of: group, html)
        case .quote: whole("blockquote", each: "p", of: group, html)
        case .preformatted:
            for lines in group.blocks {
                html.open("pre")
                for (number, line) in lines.enumerated() {
                    if number > 0 { html.raw("\n") }
                    html.text(line)
                }
                html.close("pre")
                html.raw("\n")
            }
        case .tableRow:
            html.raw("<table>\n")
            for row in group.blocks {
                html.element("tr") { html in
                    for cell in row { html.element("td", text: cell) }
                }
                html.raw("\n")
            }
            html.raw("</table>\n")
        }
    }

    private func whole(
        _ name: StaticString,
        each inner: StaticString,
        of group: BlockGroup,
        _ html: HTMLWriter
    ) {
        html.open(name)
        html.raw("\n")
        each(inner, of: group, html)
        html.close(name)
        html.raw("\n")
    }

    private func each(_ name: StaticString, of group: BlockGroup, _ html: HTMLWriter) {
        for lines in group.blocks {
            html.element(name) { html in
                for (number, line) in lines.enumerated() {
                    if number > 0 { html.raw("<br>\n") }
                    html.text(line)
                }
            }
            html.raw("\n")
        }
    }
}
