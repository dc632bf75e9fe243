/// What kind of page this is.
struct PageKindFinder {
    let map: PageMap
    let tellings: PageTellings
    let textLength: Int
    /// Letters of running text among them.
    let goodLength: Int

    func kind() -> PageKind {
        let document = map.document
        if map.blocks.isEmpty || isNotFound { return .empty }
        if isConsent { return .consent }
        if isCutOff { return .paywall }
        let type = tellings.meta("og:type")?.value.lowercased() ?? ""
        let articles = document.nodes.indices.lazy.filter { document.tag($0) == .article }.count
        let links = map.blocks.reduce(0) { $0 + $1.linkLength }
        let total = max(1, map.blocks.reduce(0) { $0 + $1.length })
        if isCollection { return .list }
        if goodLength < 400 {
            if isFront { return .frontPage }
            if type.hasPrefix("video") || hasVideo { return .video }
            if type == "gallery" || hasGallery { return .gallery }
            if goodLength < 120, links * 2 > total, total > 1_500 || articles > 4 { return .list }
        } else if isFront, links * 5 > total * 2 || type == "website" && articles > 9 {
            return .frontPage
        }
        return textLength == 0 ? .empty : .article
    }

    /// The page of an address without a path.
    private var isFront: Bool {
        guard let address = tellings.canonical ?? tellings.meta("og:url")?.value,
            let scheme = address.range(of: "://")
        else { return false }
        let rest = address[scheme...].drop { $0 == "/" || $0 == ":" }
        let path = rest.drop { $0 != "/" }
        return path.isEmpty || path == "/"
    }

    /// A title that says the page is not there, over little text.
    private var isNotFound: Bool {
        let title = (tellings.titleElement ?? "").lowercased()
        return goodLength < 400 && tellings.articles.isEmpty
            && ["halaman tidak ditemukan", "page not found", "404 not found"].contains {
                title.hasPrefix($0)
            }
    }

    private var hasVideo: Bool {
        tellings.pages.contains { ($0["@type"]?.all ?? []).contains { $0.text == "VideoObject" } }
    }

    private var hasGallery: Bool {
        tellings.pages.contains { ($0["@type"]?.all ?? []).contains { $0.text == "ImageGallery" } }
    }

    /// The page's data say that not all can be read, and little can.
    private var isCutOff: Bool {
        let isClosed =
            tellings.articles.contains {
                $0["isAccessibleForFree"]?.text?.lowercased() == "false"
            } || tellings.meta("article:content_tier")?.value == "locked"
        if isClosed, goodLength < 1_500 { return true }
        guard goodLength < 1_200 else { return false }
        return map.document.nodes.indices.contains { node in
            map.traits[node].contains(.paywall) && map.length(node) > 20
                && map.document.tag(node) != .body && map.document.tag(node) != .html
        }
    }

    /// All that carries one tag, all of one day: headlines that lead elsewhere, each with a line or
    /// two of what stands there, on a page that says it is such a one.
    private var isCollection: Bool {
        guard tellings.articles.isEmpty, saysCollection else { return false }
        let leads = map.blocks.filter { $0.length >= 25 && $0.linkLength * 10 > $0.length * 9 }
        let texts = map.blocks.filter { $0.good(.p) > 0 }
        let longest = texts.map(\.length).max() ?? 0
        return leads.count >= 5 && longest < 400 && leads.count >= texts.count
    }

    private var saysCollection: Bool {
        let types = tellings.pages.flatMap { $0["@type"]?.all ?? [] }.compactMap(\.text)
        if types.contains("CollectionPage") || types.contains("SearchResultsPage") { return true }
        let address = tellings.canonical ?? tellings.meta("og:url")?.value ?? ""
        return address.split(separator: "/").dropFirst(2).contains { part in
            listParts.contains(part.prefix { $0 != "?" }.lowercased())
        }
    }

    /// Nothing but a notice on cookies.
    private var isConsent: Bool {
        if isConsentWall { return true }
        guard goodLength < 3_000 else { return false }
        let words = ["cookie", "consent", "einwilligung", "datenschutz", "persetujuan"]
        let title = (tellings.titleElement ?? "").lowercased()
        return words.contains { title.utf8.count < 40 && title.contains($0) }
            && tellings.articles.isEmpty
    }
}

extension PageKindFinder {
    /// A dialogue that asks leave to store and to measure, and nothing behind it to read.
    private var isConsentWall: Bool {
        let document = map.document
        var node = 0
        while node < document.nodes.count {
            let isDialog =
                document.tag(node) == .dialog
                || document.range(of: .role, at: node).map {
                    document.bytes[$0].elementsEqual("dialog".utf8)
                } ?? false
                || map.traits[node].contains(.notice)
            guard isDialog, document.tag(node) != .html, document.tag(node) != .body,
                map.length(node) > 120
            else {
                node += 1
                continue
            }
            // Words are looked for last: that takes longest, and few pages have nothing else.
            if goodBlocks(outside: node).reduce(0, { $0 + $1.length }) < 300, asksLeave(node) {
                return true
            }
            node = Int(document.nodes[node].end)
        }
        return false
    }

    private func asksLeave(_ node: Int) -> Bool {
        let words = map.document.string(in: node).lowercased()
        guard consentWords.lazy.filter({ words.contains($0) }).prefix(4).count == 4 else {
            return false
        }
        let inside = goodBlocks(in: node)
        let asking = inside.filter { block in
            let text = String(decoding: map.text(of: block, isDropped: false), as: UTF8.self)
                .lowercased()
            return consentWords.contains { text.contains($0) }
        }
        return asking.count * 2 > inside.count
    }

    private func goodBlocks(in node: Int) -> [TextBlock] {
        map.blocks[map.blockRange(node)].filter { $0.good(.p) > 0 }
    }

    private func goodBlocks(outside node: Int) -> [TextBlock] {
        let range = map.blockRange(node)
        return (map.blocks[..<range.lowerBound] + map.blocks[range.upperBound...]).filter {
            $0.good(.p) > 0
        }
    }
}

/// What such a dialogue speaks of, in Indonesian, English and German.
private let consentWords = [
    "cookie", "kuki", "mitra", "setuju", "persetujuan", "privasi", "perangkat", "data pribadi",
    "partner", "consent", "accept", "privacy", "device", "personal data",
    "einwilligung", "zustimm", "datenschutz", "geräte",
]

/// Parts of the addresses of pages that only list others.
private let listParts: Set<String> = [
    "tag", "tags", "topik", "topic", "topics", "topik-pilihan", "indeks", "index-berita", "search",
    "category", "kategori", "thema", "themen", "label",
]

extension StringProtocol {
    /// Where a short text begins in this one.
    fileprivate func range(of part: String) -> Index? {
        indices.first { self[$0...].hasPrefix(part) }
    }
}
