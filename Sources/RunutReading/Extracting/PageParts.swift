extension PageMap {
    /// Which of several pages of an article this is; nil where it is the only one, or the whole.
    /// - Parameter address: the page's own.
    func part(at address: String?, title: String?) -> PagePart? {
        guard let address else { return nil }
        let own = PartAddress(address)
        if own.part == .all { return nil }
        let path = own.article.prefix { $0 != "?" }
        let slug = path.split(separator: "/").dropFirst().last.map { Array($0.utf8) } ?? []
        var linked: Set<Int> = []
        var (previous, next): (Int?, Int?)
        var marked: Int?
        for node in document.nodes.indices where isLink(node) {
            guard let href = document.range(of: .href, at: node), mayTellPart(href, slug: slug),
                let target = absolute(
                    String(decoding: document.bytes[href], as: UTF8.self),
                    address
                )
            else { continue }
            let other = PartAddress(target)
            guard other.article == own.article, case .number(let number)? = other.part else {
                // Another link to the first page leads there without a number.
                continue
            }
            linked.insert(number)
            switch direction(node) {
            case .previous: previous = number
            case .next: next = number
            case nil: marked = marked ?? number
            }
        }
        guard !linked.isEmpty else { return nil }
        let last = linked.max() ?? 1
        var number = ownNumber(own) ?? titleNumber(title)
        number = number ?? next.map { $0 - 1 } ?? previous.map { $0 + 1 }
        // The page that is open is not linked to.
        number = number ?? (1...last).first { !linked.contains($0) } ?? last + 1
        guard let number, number > 0 else { return nil }
        let count = max(last, number)
        return count > 1 ? PagePart(number: number, count: count, article: own.article) : nil
    }

    private func ownNumber(_ own: PartAddress) -> Int? {
        if case .number(let number)? = own.part { number } else { nil }
    }

    private func isLink(_ node: Int) -> Bool {
        document.tag(node) == .a || document.tag(node) == .link
    }

    /// A look at the bytes before an address is taken apart: pages have thousands of links.
    private func mayTellPart(_ href: Range<Int>, slug: [UInt8]) -> Bool {
        guard href.count < 2_048, let last = document.bytes[href].last, last >= 0x30, last <= 0x39
        else { return false }
        // A whole address or path names the article.
        let isWhole =
            document.bytes[href].starts(with: "http".utf8)
            || document.bytes[href.lowerBound] == 0x2F
        return !isWhole || slug.isEmpty || firstIndex(of: slug, in: document.bytes, href) != nil
    }

    private enum Direction { case previous, next }

    private func direction(_ node: Int) -> Direction? {
        let told = document.range(of: .rel, at: node).map { Array(document.bytes[$0]) } ?? []
        if told.elementsEqual("next".utf8) { return .next }
        if told.elementsEqual("prev".utf8) { return .previous }
        let words = foldedName(Array(document.string(in: node).utf8.prefix(60)))
        guard !words.isEmpty else { return nil }
        if previousWords.contains(where: { holds(words, $0) }) { return .previous }
        return nextWords.contains { holds(words, $0) } ? .next : nil
    }
}

extension PageMap {
    /// Leaves out the numbers and links with which a page of several leads to the others, and the
    /// line that announces them.
    mutating func dropLinks(to part: PagePart, from address: String) {
        for node in document.nodes.indices where document.tag(node) == .a && !dropped[node] {
            guard let href = document.range(of: .href, at: node), href.count < 2_048,
                let target = absolute(
                    String(decoding: document.bytes[href], as: UTF8.self),
                    address
                )
            else { continue }
            let other = PartAddress(target)
            guard other.article == part.article, other.part != nil else { continue }
            for inner in document.subtree(around(node)) { dropped[inner] = true }
        }
        for block in blocks where block.length < 200 && !dropped[block.owner] {
            let text = foldedName(text(of: block))
            guard announcements.contains(where: { text.suffix($0.count).elementsEqual($0) }) else {
                continue
            }
            for node in block.nodes { dropped[node] = true }
        }
        sumBlocks()
    }

    /// The outermost element around a link that holds little else.
    private func around(_ link: Int) -> Int {
        var holder = link
        while let parent = document.parent(holder), document.tag(parent) != .body,
            good(parent) == 0,
            length(parent) < 200
        {
            holder = parent
        }
        return holder
    }
}

/// The number that ends a title: `Kapal Kembali Berlayar - Halaman 2`.
private func titleNumber(_ title: String?) -> Int? {
    title.flatMap(partTitle)?.number
}

/// A title without the number of its page, and the number.
func partTitle(_ title: String) -> (title: String, number: Int?)? {
    let words = title.split(separator: " ")
    guard words.count > 3, let last = words.last else { return nil }
    let end = last.lowercased().filter { $0 != "(" && $0 != ")" }
    let name = words[words.count - 2].lowercased().filter { $0 != "(" && $0 != ")" }
    guard ["halaman", "hal", "page", "laman"].contains(name),
        end == "all" || Int(end).map({ (1...PartAddress.largest).contains($0) }) == true
    else { return nil }
    var rest = words.dropLast(2)
    while let mark = rest.last, mark.utf8.count <= 3, !mark.contains(where: \.isLetter),
        !mark.contains(where: \.isNumber)
    {
        rest.removeLast()
    }
    return rest.isEmpty ? nil : (rest.joined(separator: " "), Int(end))
}

/// Where a link leads from an address.
private func absolute(_ href: String, _ base: String) -> String? {
    if href.hasPrefix("http") { return href }
    guard let scheme = base.firstIndex(of: ":"), href.first != "#" else { return nil }
    if href.hasPrefix("//") { return base[...scheme] + href }
    let path = base.prefix { $0 != "?" && $0 != "#" }
    if href.hasPrefix("?") { return path + href }
    let host = path[path.index(after: scheme)...].drop { $0 == "/" }.prefix { $0 != "/" }
    if href.hasPrefix("/") { return base[...scheme] + "//" + host + href }
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return path[...slash] + href
}

private func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
}

private let nextWords = ["selanjutnya", "berikutnya", "lanjut", "next", "weiter", "nächste"]
    .map { foldedName(Array($0.utf8)) }
private let previousWords = ["sebelumnya", "kembali", "prev", "zurück", "vorherige"]
    .map { foldedName(Array($0.utf8)) }

/// Ends of lines that send readers on.
private let announcements = ["halaman berikutnya", "halaman selanjutnya", "next page"]
    .map { foldedName(Array($0.utf8)) }
