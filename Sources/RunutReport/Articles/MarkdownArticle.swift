internal import RunutPipeline
internal import RunutReading

extension CleanArticle {
    /// The same as CommonMark, with tables as GitHub has them.
    var markdown: String {
        var parts: [String] = []
        if let title = article.title { parts.append("# " + markdownText(title)) }
        let told = imprint + [shownMoment].compactMap { $0 }
        if !told.isEmpty { parts.append(markdownLine(told.joined(separator: " · "))) }
        for group in groups {
            switch group.kind {
            case .heading:
                parts += group.blocks.map { "## " + markdownText($0.joined(separator: " ")) }
            case .paragraph: parts += group.blocks.map { markdownLines($0, indent: "") }
            case .listItem:
                let items = group.blocks.map { "- " + markdownLines($0, indent: "  ") }
                parts.append(items.joined(separator: "\n"))
            case .quote:
                let quotes = group.blocks.map { "> " + markdownLines($0, indent: "> ") }
                parts.append(quotes.joined(separator: "\n>\n"))
            case .preformatted: parts += group.blocks.map(fenced)
            case .tableRow: parts.append(markdownTable(group.blocks))
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }
}

/// Lines of one block: a line end that is meant is written as one.
private func markdownLines(_ lines: [String], indent: String) -> String {
    lines.map(markdownLine).joined(separator: "\\\n" + indent)
}

/// A line that begins no list, quotation, heading or rule.
private func markdownLine(_ line: String) -> String {
    let text = markdownText(line)
    guard let first = text.unicodeScalars.first else { return text }
    if "-+=".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") { return digits + "\\" + rest }
    return text
}

/// Behind a fence longer than any in it.
private func fenced(_ lines: [String]) -> String {
    var (longest, run) = (2, 0)
    for line in lines {
        for character in line.utf8 {
            run = character == 0x60 ? run + 1 : 0
            longest = max(longest, run)
        }
        run = 0
    }
    let fence = String(repeating: "`", count: longest + 1)
    return ([fence] + lines + [fence]).joined(separator: "\n")
}

/// The first row is the head, as wide as the widest row: cells beyond it would not be shown.
private func markdownTable(_ rows: [[String]]) -> String {
    let width = rows.map(\.count).max() ?? 0
    var lines = rows.map { row in
        let cells = row.map(markdownText) + Array(repeating: "", count: width - row.count)
        return "| " + cells.joined(separator: " | ") + " |"
    }
    lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
    return lines.joined(separator: "\n")
}
