package import RunutLanguages
package import RunutReading
internal import RunutText

/// Finds the article in a page: its title, outlet, place, day and own text, and what else
/// stands there.
/// - Parameter published: the day to take when the text does not tell its own.
package func clean(
    _ page: RawPage,
    published: Day?,
    using packs: [LanguagePack],
    gazetteer: Gazetteer = .shipped
) -> Outcome<Article> {
    let cleaned = cleaned(page, published: published, using: packs, gazetteer: gazetteer)
    return Outcome(cleaned.article, diagnostics: cleaned.diagnostics)
}

/// The same with the language, which the day of publication is read in.
func cleaned(
    _ page: RawPage,
    published: Day?,
    using packs: [LanguagePack],
    gazetteer: Gazetteer
) -> (article: Article, language: LanguageGuess, diagnostics: [Diagnostic]) {
    var layout = PageLayout(text: page.text)
    let pages = packs.map(\.page)
    layout.takeFurniture(using: pages)
    let press = PressNames(gazetteer: gazetteer)
    if page.isMarkup {
        layout.takeInitials()
    } else {
        layout.takeLooks(using: press)
    }
    let reader = DatelineReader(
        text: page.text,
        tokens: layout.tokens,
        pages: pages,
        press: press
    )
    // A page whose title is told, or nowhere told, has none in its text.
    let title = page.isMarkup || page.fields.title != nil ? nil : layout.title(using: reader)
    let dateline = layout.dateline(after: title, using: reader)
    layout.takeTeaser(title: title, dateline: dateline)
    let body = layout.body(title: title, dateline: dateline)
    let outlet =
        toldOutlet(page, gazetteer) ?? outlet(dateline, in: layout, press: press)
        ?? addressOutlet(page, gazetteer)
    let credits = CreditFinder(layout: layout, reader: reader, outlet: outlet)
    let language = language(of: layout.tokens[...], using: packs)
    let publication = publication(
        layout,
        dateline: dateline,
        pack: language.pack,
        told: page.fields.published?.value,
        option: published
    )
    let article = Article(
        id: articleID(page, outlet: outlet, day: publication.value?.day),
        page: page,
        text: page.text,
        outlet: outlet,
        title: page.fields.title?.value ?? title.map { layout.string(of: layout.lines[$0]) },
        byline: byline(page, layout, outlet: outlet),
        place: dateline?.place.map { layout.string(of: $0) } ?? page.fields.place?.value,
        published: publication.value,
        body: page.kind.hasOwnText ? body : [],
        furniture: layout.furniture,
        credits: credits.find(dateline: dateline)
    )
    return (article, language, diagnostics(article) + publication.diagnostics)
}

/// Who signs: whom the page names; where it signs with the outlet's own name, whom its text names.
private func byline(_ page: RawPage, _ layout: PageLayout, outlet: Outlet?) -> String? {
    let told = page.fields.authors?.value
    let written = layout.told.first { $0.tells == .byline }.map { layout.string(of: $0.tokens) }
    guard let told else { return written }
    let own = outlet?.name.lowercased()
    let isOutlet = told.allSatisfy { $0.lowercased() == own }
    return isOutlet ? written ?? told.joined(separator: "; ") : told.joined(separator: "; ")
}

private func diagnostics(_ article: Article) -> [Diagnostic] {
    var result = article.page.fields.conflicts.map {
        Diagnostic(code: "reading/disagreement", message: $0)
    }
    result += article.page.remarks.map { Diagnostic(code: "reading/remark", message: $0) }
    if let part = article.page.fields.part {
        result.append(
            Diagnostic(
                code: "reading/part",
                message: "this is page \(part.number) of \(part.count) of its article"
            )
        )
    }
    if article.page.kind != .article {
        result.append(
            Diagnostic(
                code: "reading/no-article",
                message: "the page is no article: \(article.page.kind.rawValue)"
            )
        )
    } else if article.body.isEmpty {
        result.append(
            Diagnostic(code: "cleaning/no-body", message: "nothing here reads as an article")
        )
    }
    return result
}

/// From the address and the text, or else from the outlet, the day, the text and the file's
/// name without its folders.
private func articleID(_ page: RawPage, outlet: Outlet?, day: Day?) -> Identifier<Article> {
    var hash = StableHash()
    if let url = page.url {
        hash.combine(url)
        for byte in page.text.bytes { hash.combine(byte) }
        return Identifier(hash.value)
    }
    hash.combine(outlet?.name ?? "")
    hash.combine(day?.text ?? "")
    for byte in page.text.bytes { hash.combine(byte) }
    hash.combine(0xFF as UInt8)
    let name = page.path.utf8.split(separator: 0x2F).last.map { String(Substring($0)) }
    hash.combine(name ?? page.path)
    return Identifier(hash.value)
}

extension PageKind {
    /// A film's, a gallery's or a locked page's few words are its own; those of a list or of a
    /// front page are other pages'.
    fileprivate var hasOwnText: Bool {
        switch self {
        case .article, .video, .gallery, .paywall: true
        case .frontPage, .list, .consent, .empty: false
        }
    }
}

extension RawPage {
    /// Whether markup told what its text is and what stands around it.
    fileprivate var isMarkup: Bool { extractor != nil && (form == .html || form == .xhtml) }
}

/// The outlet that the page or the feed names.
private func toldOutlet(_ page: RawPage, _ gazetteer: Gazetteer) -> Outlet? {
    guard let name = page.fields.outlet?.value else { return nil }
    let domain = gazetteer.entry(named: name)?.medium?.domain ?? page.url.flatMap(host)
    return Outlet(name: name, domain: domain, range: nil)
}

/// The outlet that an article's address belongs to.
private func addressOutlet(_ page: RawPage, _ gazetteer: Gazetteer) -> Outlet? {
    guard let host = page.url.flatMap(host), let entry = gazetteer.outlet(at: host) else {
        return nil
    }
    return Outlet(name: entry.indonesian, domain: entry.medium?.domain ?? host, range: nil)
}

/// The host of an address, without "www.".
private func host(of address: String) -> String? {
    let rest = address.split(separator: "/", omittingEmptySubsequences: true)
    guard rest.count > 1, rest[0].hasSuffix(":") else { return nil }
    let host = rest[1].lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}

/// The outlet that the dateline names, or else a line that says whose text this is.
private func outlet(_ dateline: Dateline?, in layout: PageLayout, press: PressNames) -> Outlet? {
    if let name = dateline?.outlet { return layout.outlet(name, press) }
    for told in layout.told where told.tells == .outlet {
        for index in told.tokens {
            let isWeb = layout.text.isWebName(layout.tokens[index].range)
            let end =
                isWeb
                ? index + 1
                : press.match(
                    layout.tokens,
                    at: index,
                    limit: told.tokens.upperBound
                )?.end
            if let end { return layout.outlet(index..<end, press) }
        }
    }
    guard let name = dateline?.inParentheses else { return nil }
    let match = press.match(layout.tokens, at: name.lowerBound, limit: name.upperBound)
    // An agency in parentheses supplied the text; who printed it we are not told.
    if match?.isAgency == true { return nil }
    let isCredited = layout.told.contains { told in
        told.tells == .credit && layout.string(of: told.tokens) == layout.string(of: name)
    }
    return isCredited ? nil : layout.outlet(name, press)
}

extension PageLayout {
    fileprivate func outlet(_ name: Range<Int>, _ press: PressNames) -> Outlet {
        let web = name.first { text.isWebName(tokens[$0].range) }
        let match = press.match(tokens, at: name.lowerBound, limit: name.upperBound)
        let domain = web.map { text[tokens[$0].range].lowercased() } ?? match?.domain
        return Outlet(name: string(of: name), domain: domain, range: range(of: name))
    }

    fileprivate func dateline(after title: Int?, using reader: DatelineReader) -> Dateline? {
        let candidates = textLines.drop { line in title.map { line <= $0 } ?? false }
        for line in candidates.prefix(title == nil ? 1 : 2) {
            if let found = reader.read(at: lines[line].lowerBound, limit: tokens.count) {
                return found
            }
        }
        return nil
    }

    /// What is left: lines that stand together make one range.
    fileprivate func body(title: Int?, dateline: Dateline?) -> [TextRange] {
        var result: [TextRange] = []
        let holes = slots.sorted { $0.range < $1.range }
        var start: UInt32?
        var last: UInt32 = 0
        func close() {
            if let begun = start, begun < last { result.append(TextRange(begun, last)) }
            start = nil
        }
        for line in lines.indices {
            guard rules[line] == nil, line != title else {
                close()
                continue
            }
            var own = range(of: line)
            if let dateline {
                let end = tokens[dateline.tokens.upperBound - 1].end
                if own.end <= end, own.start >= tokens[dateline.tokens.lowerBound].start {
                    continue
                }
                if own.contains(TextRange(end, end)), own.start < end {
                    let first = tokens[dateline.tokens.upperBound].start
                    own = TextRange(min(first, own.end), own.end)
                }
            }
            for hole in holes where own.contains(hole.range) {
                if start == nil { start = own.start }
                last = lastToken(before: hole.range.start)
                close()
                own = TextRange(hole.range.end, own.end)
                start = firstToken(after: own)
            }
            if start == nil { start = own.start }
            last = own.end
        }
        close()
        return result
    }

    private func lastToken(before offset: UInt32) -> UInt32 {
        tokens.last { $0.end <= offset }?.end ?? 0
    }

    private func firstToken(after range: TextRange) -> UInt32 {
        tokens.first { $0.start >= range.start && $0.end <= range.end }?.start ?? range.end
    }

    fileprivate var furniture: [Furniture] {
        var result = slots.filter { slot in
            !lines.indices.contains { rules[$0] != nil && range(of: $0).overlaps(slot.range) }
        }
        for line in lines.indices {
            if let rule = rules[line] {
                result.append(Furniture(range: range(of: line), rule: rule))
            }
        }
        return result.sorted { $0.range < $1.range }
    }
}
