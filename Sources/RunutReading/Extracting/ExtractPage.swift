/// Takes the article and all that is said of it out of a web page.
/// - Parameter charset: what the answer's header says, where there was one.
package func extractPage(_ bytes: [UInt8], charset: String? = nil) -> ExtractedPage {
    let decoded = decodePage(bytes, header: charset)
    let document = parseMarkup(decoded.bytes)
    let map = PageMap(document)
    let choice = map.choose()
    let writer = map.write(choice, title: nil, description: nil)
    return ExtractedPage(
        fields: PageFields(),
        text: String(decoding: writer.bytes, as: UTF8.self),
        blocks: writer.blocks,
        kind: .article,
        extractor: choice.extractor
    )
}
