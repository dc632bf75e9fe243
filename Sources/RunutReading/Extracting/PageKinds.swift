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

    /// Nothing but a notice on cookies.
    private var isConsent: Bool {
        guard goodLength < 3_000 else { return false }
        let words = ["cookie", "consent", "einwilligung", "datenschutz", "persetujuan"]
        let title = (tellings.titleElement ?? "").lowercased()
        return words.contains { title.utf8.count < 40 && title.contains($0) }
            && tellings.articles.isEmpty
    }
}

extension StringProtocol {
    /// Where a short text begins in this one.
    fileprivate func range(of part: String) -> Index? {
        indices.first { self[$0...].hasPrefix(part) }
    }
}
