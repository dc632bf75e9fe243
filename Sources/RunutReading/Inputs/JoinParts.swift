internal import RunutText

/// Holds the pages of articles that are spread over several until all of one are there.
///
/// Few are held at a time, so that memory does not grow with the pile: pages of one article that
/// lie far apart stay alone, and say so.
package struct PartJoiner: Sendable {
    private var groups: [(article: String, pages: [RawPage])] = []
    private var count = 0
    private let most: Int

    package init(most: Int = Self.heldPages) { self.most = most }

    /// Takes one page of several and gives what has become whole, or has waited too long.
    package mutating func add(_ page: RawPage) -> [RawPage] {
        guard let part = page.fields.part else { return [page] }
        let index: Int
        if let known = groups.firstIndex(where: { $0.article == part.article }) {
            index = known
        } else {
            index = groups.count
            groups.append((part.article, []))
        }
        // The same page once more is another version of it.
        guard !groups[index].pages.contains(where: { $0.fields.part?.number == part.number }) else {
            return []
        }
        groups[index].pages.append(page)
        count += 1
        let all = groups[index].pages.compactMap(\.fields.part?.count).max() ?? 0
        if groups[index].pages.count >= all { return [take(index)] }
        return count > most ? [take(0)] : []
    }

    /// What is left, in the order in which it came.
    package mutating func rest() -> [RawPage] {
        let result = groups.map { joined($0.pages) }
        groups = []
        count = 0
        return result
    }

    /// Pages of news of a day stand near each other; 64 have some 500 KB of text.
    package static let heldPages = 64

    private mutating func take(_ index: Int) -> RawPage {
        count -= groups[index].pages.count
        return joined(groups.remove(at: index).pages)
    }
}

/// One article of its pages, in their order; what each repeats of those before is said once.
private func joined(_ pages: [RawPage]) -> RawPage {
    let pages = pages.sorted { number($0) < number($1) }
    guard let first = pages.first, pages.count > 1 else { return pages[0] }
    var writer = TextWriter()
    var known: Set<ArraySlice<UInt8>> = []
    var fields = first.fields
    fields.captions = unique(pages.flatMap(\.fields.captions))
    fields.links = unique(pages.flatMap(\.fields.links))
    fields.conflicts = unique(pages.flatMap(\.fields.conflicts))
    for page in pages {
        for block in page.blocks {
            let text = page.text.bytes[block.range]
            if text.count < shortRepeat || known.insert(text).inserted {
                writer.add(Array(text), kind: block.kind)
            }
        }
    }
    let count = pages.compactMap(\.fields.part?.count).max() ?? 0
    let missing = (1...max(1, count)).filter { wanted in
        !pages.contains { number($0) == wanted }
    }
    fields.part = nil
    var remark = "\(pages.count) pages are joined: " + pages.map(\.path).joined(separator: ", ")
    if !missing.isEmpty {
        remark += "; not here: page " + missing.map(String.init).joined(separator: ", ")
    }
    return RawPage(
        path: first.path,
        alsoAt: first.alsoAt,
        key: first.key,
        url: first.url,
        form: first.form,
        sha256: first.sha256,
        byteCount: pages.reduce(0) { $0 + $1.byteCount },
        text: Text(String(decoding: writer.bytes, as: UTF8.self)),
        blocks: writer.blocks,
        fields: fields,
        kind: first.kind,
        extractor: "joined",
        remarks: unique(pages.flatMap(\.remarks)) + [remark]
    )
}

private func number(_ page: RawPage) -> Int { page.fields.part?.number ?? 0 }

private func unique(_ values: [String]) -> [String] {
    var known: Set<String> = []
    return values.filter { known.insert($0).inserted }
}

/// Shorter lines may stand twice in one article: "Ya."
private let shortRepeat = 60
