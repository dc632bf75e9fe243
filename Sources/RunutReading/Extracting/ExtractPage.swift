/// What `extractPage` has done so far.
package enum PageStep: Sendable { case decoded, parsed }

/// Takes the article and all that is said of it out of a web page.
/// - Parameters:
///   - charset: what the answer's header says, where there was one.
///   - done: told when a step is done, for those who time them.
package func extractPage(
    _ bytes: [UInt8],
    charset: String? = nil,
    done: (PageStep) -> Void = { _ in }
) -> ExtractedPage {
    let decoded = decodePage(bytes, header: charset)
    done(.decoded)
    let document = parseMarkup(decoded.bytes)
    done(.parsed)
    var page = extractPage(document, source: decoded.bytes)
    page.problems = decoded.problems + document.problems + page.problems
    return page
}

func extractPage(_ document: MarkupDocument, source: [UInt8]) -> ExtractedPage {
    var map = PageMap(document)
    var tellings = PageTellings(map)
    let address = tellings.address
    var fields = PageFields()
    fields.outlet = tellings.outlet(at: address?.value)
    fields.title = tellings.title(outlet: fields.outlet?.value)
    let leftOut = map.dropNextArticles(
        title: fields.title?.value,
        headlines: tellings.articles.compactMap { tellings.headline(of: $0) }
    )
    tellings.leaveOut(leftOut)
    let part = map.part(at: address?.value, title: tellings.titleElement)
    if let part, let address { map.dropLinks(to: part, from: address.value) }
    let choice = map.choose(told: tellings.bodies.max { $0.utf8.count < $1.utf8.count })
    let start = choice.nodes.first.map { map.blockRange($0).lowerBound } ?? 0
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
            textStart: start,
            textEnd: choice.nodes.last.map { map.blockRange($0).upperBound } ?? start
        ).authors()
    fields.language = tellings.languageField
    fields.section = tellings.section
    fields.place = tellings.place
    fields.canonical = address
    fields.part = part
    let description = tellings.meta("og:description", "description", "twitter:description")?.value
    let kept = map.keptBlocks(
        choice,
        title: fields.title?.value,
        description: description,
        authors: fields.authors?.value ?? []
    )
    var writer = map.write(kept)
    var extractor = choice.extractor
    if let told = tellings.bodies.first, told.utf8.count > 500,
        told.utf8.count > 2 * writer.bytes.count
    {
        // The page shows its readers little of what its data hold.
        writer = TextWriter(told)
        extractor = "json-ld"
    }
    fields.captions = map.captions(around: choice.nodes)
    fields.links = map.links(in: kept)
    fields.conflicts = tellings.conflicts(fields, dates: dates)
    let kind = PageKindFinder(
        map: map,
        tellings: tellings,
        textLength: writer.bytes.count,
        goodLength: kept.reduce(0) { $0 + map.blocks[$1].good(.p) }
    ).kind()
    var page = ExtractedPage(
        fields: fields,
        text: String(decoding: writer.bytes, as: UTF8.self),
        blocks: writer.blocks,
        kind: kind,
        extractor: extractor
    )
    if let next = leftOut.first {
        page.problems = ["another article stands below this one and is left out: \(next)"]
    }
    return page
}

extension PageTellings {
    /// Where data and marked elements tell different days or titles.
    fileprivate func conflicts(_ fields: PageFields, dates: DateFinder) -> [String] {
        var result: [String] = []
        if let published = fields.published {
            for other in dates.others() where other.value.dayText != published.value.prefix(10) {
                result.append(
                    "published: \(other.value.text) in \(other.from), "
                        + "\(published.value) in \(published.from) goes before it"
                )
            }
        }
        if let published = fields.published, let told = dates.mistakenZone() {
            result.append(
                "published: \(told.value.text) in \(told.from) is the clock that readers are shown "
                    + "in their own zone; \(published.value) is taken"
            )
        }
        if let outlet = fields.outlet {
            for other in outlets where !isOneOutlet(other.value, outlet.value) {
                result.append(
                    "outlet: \(other.value) in \(other.from), "
                        + "\(outlet.value) in \(outlet.from) goes before it"
                )
            }
        }
        if let title = fields.title {
            let own = foldedName(Array(title.value.utf8))
            for article in articles {
                guard let other = headline(of: article) else { continue }
                let told = foldedName(Array(other.utf8))
                if told != own, !told.starts(with: own), !own.starts(with: told) {
                    result.append(
                        "title: \"\(other)\" in json-ld headline; \(title.from) goes before it"
                    )
                }
            }
        }
        return result
    }
}
