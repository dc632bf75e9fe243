package import RunutPipeline
internal import RunutReading
internal import RunutText

/// How `runut read` writes articles. Several stand one behind the other, each written by itself,
/// so that a pile may be written while it is read.
package enum ArticleFormat: String, CaseIterable, Sendable {
    case text, markdown, html, json

    /// Nothing of what is no article, but in JSON.
    package func bytes(of clean: CleanArticle) -> [UInt8] {
        if self == .json { return clean.json }
        guard clean.kind == .article else { return [] }
        switch self {
        case .text: return Array(clean.plain.utf8)
        case .markdown: return Array(clean.markdown.utf8)
        case .html, .json: return clean.html
        }
    }

    /// What stands before the first article.
    package func opening(_ first: CleanArticle) -> [UInt8] {
        self == .html ? first.documentHead : []
    }

    /// What stands between two.
    package var separator: [UInt8] {
        switch self {
        case .text: Array("\n* * *\n\n".utf8)
        case .markdown: Array("\n---\n\n".utf8)
        case .html, .json: []
        }
    }

    /// What stands behind the last.
    package var closing: [UInt8] { self == .html ? Array("</body>\n</html>\n".utf8) : [] }
}

/// Blocks of one kind that belong together: the items of a list, the rows of a table.
struct BlockGroup {
    let kind: Block.Kind
    /// The lines of each block; of a row its cells.
    var blocks: [[String]]
}

extension CleanArticle {
    /// The author, the outlet, the place and the day or time, as far as they are told; an outlet
    /// that signs itself is named once.
    var imprint: [String] {
        let outlet = article.outlet?.name
        let signs = article.byline.map { $0.lowercased() != outlet?.lowercased() } ?? false
        return [signs ? article.byline : nil, outlet, article.place].compactMap { $0 }
    }

    /// `2024-07-08 08:47`, or the day alone: as the outlet's own clock shows it.
    var shownMoment: String? {
        guard let moment = article.published?.moment else { return nil }
        let hour = moment.dropFirst(11).prefix(5)
        return hour.isEmpty ? moment : "\(moment.prefix(10)) \(hour)"
    }

    var groups: [BlockGroup] {
        var result: [BlockGroup] = []
        for block in blocks {
            let content = String(decoding: text.bytes[block.range], as: UTF8.self)
            let lines =
                block.kind == .tableRow ? cells(of: content) : content.split(separator: "\n")
            let shown = lines.map(printable)
            let isOneOfMany = [.listItem, .tableRow, .quote].contains(block.kind)
            if isOneOfMany, result.last?.kind == block.kind {
                result[result.count - 1].blocks.append(shown)
            } else {
                result.append(BlockGroup(kind: block.kind, blocks: [shown]))
            }
        }
        return result
    }
}

/// Of a row as documents have it, parted by tabs, or as pages have it.
private func cells(of row: String) -> [Substring] {
    row.contains("\t")
        ? row.split(separator: "\t", omittingEmptySubsequences: false)
        : row.split(separator: " | ", omittingEmptySubsequences: false)
}
