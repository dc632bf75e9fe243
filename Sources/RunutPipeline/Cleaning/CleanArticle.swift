package import RunutLanguages
package import RunutReading
package import RunutText

/// An article as somebody reads it: its body alone, block by block, without furniture, title
/// and dateline.
package struct CleanArticle: Sendable {
    package let article: Article
    /// Of the words; where they tell none, what the page says of itself.
    package let language: PageFields.Field<String>?
    /// No article gives no text.
    package let kind: PageKind
    /// Blocks parted by an empty line, list items and table rows by one line end.
    package let text: Text
    /// In order, over the bytes of this `text`.
    package let blocks: [Block]
    package let diagnostics: [Diagnostic]
}

package func cleanArticle(
    in page: RawPage,
    published: Day?,
    using packs: [LanguagePack],
    gazetteer: Gazetteer = .shipped
) -> CleanArticle {
    let (article, guess, diagnostics) = cleaned(
        page,
        published: published,
        using: packs,
        gazetteer: gazetteer
    )
    let body = bodyText(of: article)
    let isKnown = guess.code != LanguagePack.undetermined.code
    return CleanArticle(
        article: article,
        language: isKnown ? PageFields.Field(guess.code, from: "text") : page.fields.language,
        kind: page.kind == .article && body.blocks.isEmpty ? .empty : page.kind,
        text: Text(String(decoding: body.bytes, as: UTF8.self)),
        blocks: body.blocks,
        diagnostics: diagnostics
    )
}

/// What is left of each block when everything but the body is taken out.
private func bodyText(of article: Article) -> TextWriter {
    let page = article.page
    var writer = TextWriter()
    // Facts hold what a film's page or a locked one says; a clean article is more than that.
    guard page.kind == .article else { return writer }
    let blocks = page.blocks.isEmpty ? paragraphs(of: article.text) : page.blocks
    var first = 0
    for block in blocks {
        while first < article.body.count, Int(article.body[first].end) <= block.range.lowerBound {
            first += 1
        }
        var content: [UInt8] = []
        for part in article.body[first...] {
            guard Int(part.start) < block.range.upperBound else { break }
            append(part.bytes.clamped(to: block.range), of: article.text.bytes, to: &content)
        }
        if page.blocks.isEmpty { content = onOneLine(content) }
        writer.add(content, kind: block.kind)
    }
    return writer
}

/// Adds a piece without the white space around it; where furniture stood before it, one space
/// parts it from what came before, unless it goes on with a mark.
private func append(_ piece: Range<Int>, of bytes: [UInt8], to content: inout [UInt8]) {
    let hadSpace = piece.lowerBound > 0 && isSpace(bytes[piece.lowerBound - 1])
    let start = piece.first { !isSpace(bytes[$0]) } ?? piece.upperBound
    let end = piece.last { !isSpace(bytes[$0]) }.map { $0 + 1 } ?? start
    guard start < end else { return }
    let isMark = Array(",.;:!?)".utf8).contains(bytes[start])
    if !content.isEmpty, !isMark, hadSpace || start > piece.lowerBound { content.append(0x20) }
    content += bytes[start..<end]
}

/// The paragraphs of a text that sets none apart itself.
///
/// A text of short lines with empty ones between them was wrapped: there the empty lines alone
/// part paragraphs. Elsewhere a line is one, as long as its sentence does not go on in the next.
private func paragraphs(of text: Text) -> [Block] {
    let tokens = tokens(in: text)
    let lines = tokens.indices.filter { $0 == 0 || tokens[$0].shape.contains(.lineStart) }
    let ends = lines.dropFirst() + [tokens.count]
    let isWrapped =
        zip(lines, ends).allSatisfy { tokens[$1 - 1].end - tokens[$0].start <= longestWrappedLine }
        && lines.dropFirst().contains { tokens[$0].shape.contains(.blockStart) }
        && lines.dropFirst().contains { !tokens[$0].shape.contains(.blockStart) }
    let ranges = isWrapped ? tokenBlocks(tokens) : RunutText.paragraphs(of: tokens)
    return ranges.map { range in
        let bytes = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
        return Block(range: bytes, kind: .paragraph)
    }
}

/// In bytes; mails and programs that wrap do so at 72 to 80 columns.
private let longestWrappedLine: UInt32 = 100

private func tokenBlocks(_ tokens: [Token]) -> [Range<Int>] {
    let starts = tokens.indices.filter { $0 == 0 || tokens[$0].shape.contains(.blockStart) }
    return zip(starts, starts.dropFirst() + [tokens.count]).map { $0..<$1 }
}

private func onOneLine(_ content: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    for byte in content {
        if !isSpace(byte) {
            result.append(byte)
        } else if result.last != 0x20 {
            result.append(0x20)
        }
    }
    return result
}

private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
