/// Takes the article and all that is said of it out of a web page.
/// - Parameter charset: what the answer's header says, where there was one.
package func extractPage(_ bytes: [UInt8], charset: String? = nil) -> ExtractedPage {
    let decoded = decodePage(bytes, header: charset)
    let document = parseMarkup(decoded.bytes)
    return extractPage(document, source: decoded.bytes)
}

func extractPage(_ document: MarkupDocument, source: [UInt8]) -> ExtractedPage {
    let map = PageMap(document)
    let tellings = PageTellings(map)
    let choice = map.choose()
    let start = choice.nodes.first.map { map.blockRange($0).lowerBound } ?? 0
    var fields = PageFields()
    fields.outlet = tellings.outlet
    fields.title = tellings.title(outlet: fields.outlet?.value)
    let dates = DateFinder(
        map: map,
        tellings: tellings,
        isMonthFirst: tellings.isMonthFirst,
        textStart: start,
        source: source
    )
    fields.published = dates.published().map { .init($0.value.text, from: $0.from) }
    fields.modified = dates.modified().map { .init($0.value.text, from: $0.from) }
    fields.authors =
        AuthorFinder(
            map: map,
            tellings: tellings,
            outlet: fields.outlet?.value,
            textStart: start
        ).authors()
    fields.language = tellings.languageField
    fields.section = tellings.section
    fields.place = tellings.place
    fields.canonical = tellings.address
    let description = tellings.meta("og:description", "description", "twitter:description")?.value
    let writer = map.write(choice, title: fields.title?.value, description: description)
    return ExtractedPage(
        fields: fields,
        text: String(decoding: writer.bytes, as: UTF8.self),
        blocks: writer.blocks,
        kind: .article,
        extractor: choice.extractor
    )
}
