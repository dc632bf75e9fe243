internal import RunutPipeline
internal import RunutReading

extension CleanArticle {
    /// Title, who and when, and blocks, parted by empty lines.
    var plain: String {
        var parts: [String] = []
        if let title = article.title { parts.append(printable(title)) }
        let told = imprint + [shownMoment].compactMap { $0 }
        if !told.isEmpty { parts.append(printable(told.joined(separator: " · "))) }
        for group in groups {
            switch group.kind {
            case .listItem:
                parts.append(
                    group.blocks.map { "- " + $0.joined(separator: "\n  ") }.joined(separator: "\n")
                )
            case .tableRow:
                parts.append(
                    group.blocks.map { $0.joined(separator: " | ") }.joined(separator: "\n")
                )
            case .paragraph, .heading, .quote, .preformatted:
                parts += group.blocks.map { $0.joined(separator: "\n") }
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }
}
