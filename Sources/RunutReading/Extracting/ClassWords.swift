/// What the names that a page gives an element (its class, id and the like) say of it.
struct NodeTraits: OptionSet, Sendable {
    let rawValue: UInt32

    /// Words for an article, and words for what holds text. Both in one name say: here it is.
    static let subject = NodeTraits(rawValue: 1 << 0)
    static let holder = NodeTraits(rawValue: 1 << 1)
    static let articleBody = NodeTraits(rawValue: 1 << 2)
    static let comment = NodeTraits(rawValue: 1 << 3)
    static let related = NodeTraits(rawValue: 1 << 4)
    static let navigation = NodeTraits(rawValue: 1 << 5)
    static let share = NodeTraits(rawValue: 1 << 6)
    static let notice = NodeTraits(rawValue: 1 << 7)
    static let advertisement = NodeTraits(rawValue: 1 << 8)
    static let author = NodeTraits(rawValue: 1 << 9)
    static let tags = NodeTraits(rawValue: 1 << 10)
    static let meta = NodeTraits(rawValue: 1 << 11)
    static let caption = NodeTraits(rawValue: 1 << 12)
    static let hidden = NodeTraits(rawValue: 1 << 13)
    static let foot = NodeTraits(rawValue: 1 << 14)
    static let lead = NodeTraits(rawValue: 1 << 15)
    static let title = NodeTraits(rawValue: 1 << 16)
    static let paywall = NodeTraits(rawValue: 1 << 17)
    static let side = NodeTraits(rawValue: 1 << 18)
    static let date = NodeTraits(rawValue: 1 << 19)
    /// Words that only describe a layout: `has-sidebar`, `no-comments`.
    static let layout = NodeTraits(rawValue: 1 << 20)
    /// Words that go with one for hidden: `visually-hidden`, and say nothing alone.
    static let hiddenPart = NodeTraits(rawValue: 1 << 21)

    static let teaser = NodeTraits(rawValue: 1 << 22)
    /// One of several like elements that announce other articles, known by their build.
    static let card = NodeTraits(rawValue: 1 << 23)

    /// What is left out however much it holds, up to nearly all of the page.
    static let foreign: NodeTraits = [.comment, .hidden]
    /// What is left out unless it holds a good part of the page.
    static let furniture: NodeTraits = [
        .related, .navigation, .share, .notice, .advertisement, .foot, .side, .paywall,
    ]
    /// What is left out where it is short.
    static let minor: NodeTraits = [.author, .tags, .meta, .date]
}

/// Words in names of elements, as pages of many languages write them.
struct ClassWords: Sendable {
    static let shipped = ClassWords()

    private var keys: [UInt64]
    private var values: [UInt32]
    private let mask: Int

    private init() {
        let size = 2_048
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
        mask = size - 1
        for (traits, words) in classWordLists {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                var key = Self.seed
                for byte in word.utf8 { key = Self.step(key, byte) }
                insert(key, traits.rawValue)
            }
        }
        for (traits, words) in classBeginnings {
            for word in words.split(separator: " ") {
                var key = Self.seed
                for byte in word.utf8 { key = Self.step(key, byte) }
                insert(key ^ Self.prefixMark, traits.rawValue)
            }
        }
    }

    /// Sets the keys of beginnings apart from those of words.
    private static let prefixMark: UInt64 = 0x5851_F42D_4C95_7F2D

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func step(_ key: UInt64, _ byte: UInt8) -> UInt64 {
        (key ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    @inline(__always)
    private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) & mask }

    private mutating func insert(_ key: UInt64, _ value: UInt32) {
        var slot = slot(key)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        keys[slot] = key
        values[slot] |= value
    }

    private func traits(_ key: UInt64) -> NodeTraits {
        var slot = slot(key)
        while keys[slot] != 0 {
            if keys[slot] == key { return NodeTraits(rawValue: values[slot]) }
            slot = (slot + 1) & mask
        }
        return []
    }

    /// The traits of all names in an attribute.
    func traits(of bytes: UnsafeBufferPointer<UInt8>) -> NodeTraits {
        var all: NodeTraits = []
        var name: NodeTraits = []
        var isHidden = true
        var key = Self.seed
        var prefix = NodeTraits()
        var count = 0
        var wasLower = false
        func endWord() {
            if count > 1 {
                var found = traits(key)
                if found.isEmpty { found = prefix }
                if found.isDisjoint(with: [.hidden, .hiddenPart]) { isHidden = false }
                name.formUnion(found)
            }
            key = Self.seed
            prefix = []
            count = 0
        }
        func endName() {
            endWord()
            if !isHidden { name.remove(.hidden) }
            isHidden = true
            let furniture = !name.isDisjoint(with: .furniture.union(.foreign).union(.minor))
            if name.contains(.layout) {
                if furniture { name = [] }
            } else if furniture {
                name.subtract([.articleBody, .subject, .holder, .lead])
            } else if name.contains([.subject, .holder]) {
                name.insert(.articleBody)
            }
            all.formUnion(name)
            name = []
        }
        for byte in bytes {
            let isUpper = byte >= 0x41 && byte <= 0x5A
            let isLower = byte >= 0x61 && byte <= 0x7A
            guard isUpper || isLower else {
                wasLower = false
                if byte <= 0x20 { endName() } else { endWord() }
                continue
            }
            if isUpper, wasLower { endWord() }
            wasLower = isLower
            key = Self.step(key, byte | 0x20)
            count += 1
            if count >= 5, count <= 9, prefix.isEmpty { prefix = traits(key ^ Self.prefixMark) }
        }
        endName()
        return all
    }
}

/// Beginnings of words that are written together: `relatedposts`, `newsletterbox`.
private let classBeginnings: [(NodeTraits, String)] = [
    (.comment, "comment kommentar disqus"),
    (.related, "related recommend outbrain taboola"),
    (.share, "sharing social addthis"),
    (.notice, "newsletter cookie subscri rating"),
    (.navigation, "breadcrumb paginat"),
    (.side, "sidebar"),
    (.advertisement, "advert sponsor"),
    (.author, "author autor"),
    (.caption, "caption"),
    (.date, "publish pubdate"),
]

private let classWordLists: [(NodeTraits, String)] = [
    (
        .subject,
        "article artikel articulo articolo post entry story news blog beitrag berita single node"
    ),
    (
        .holder,
        "content body text copy inhalt contenido isi corpo paragraph paragraphs richtext prose texto"
    ),
    (
        .articleBody,
        """
        articlebody articlecontent articletext postcontent posttext entrycontent entrytext \
        storybody storycontent storytext bodytext fulltext newstext newscontent postbody \
        artikeltext contentbody storycopy articlecopy detailtext blogtext
        """
    ),
    (
        .comment,
        """
        comment comments commentlist commentarea commentbox commenting commenter respond disqus \
        discussion discussions kommentar kommentare kommentarbereich komentar comentario \
        comentarios commentaire commentaires commenti reply replies leserkommentare reactions \
        leserbriefe pingback pingbacks trackback trackbacks
        """
    ),
    (
        .side,
        """
        sidebar sidebars rail widget widgets seitenleiste randspalte marginal infobar
        """
    ),
    (
        .related,
        """
        related relatedposts relatedarticles relatedcontent relacionadas recommend recommended \
        recommendation recommendations recommends similar terkait verwandt verwandte verwandtes \
        outbrain taboola plista teasers teaserlist upnext popular trending mostread mostviewed \
        lesetipps bacajuga lihatjuga seealso readmore yarpp crossreads morelinks ligatus \
        readalso weiterlesen mehrzumthema zumthema bestseller upsell
        """
    ),
    (
        .navigation,
        """
        nav navi navbar navigation navigations subnav topnav mainnav menu menue menus submenu \
        mainmenu breadcrumb breadcrumbs crumbs crumb brotkrumen breadcrumbtrail pager pagination paging \
        paginator pagenav prevnext postnav skiplink skiplinks toolbar topbar sitemap search \
        searchform suche tabbar dropdown
        """
    ),
    (
        .share,
        """
        share shares sharer sharing sharebar sharebuttons sharedaddy social socials sociable \
        socialmedia addthis addtoany shariff teilen bagikan compartir partager heateor likebox \
        likes follow followus ssba sociallinks socialshare voting rating ratings bookmark \
        bookmarks bookmarking print printer feedback
        """
    ),
    (
        .notice,
        """
        cookie cookies cookiebar cookielaw consent gdpr ccpa dsgvo cmp newsletter newsletters \
        subscribe subscription subscriptions signup promo promos promotion promobox donate \
        donation donations spenden modal popup overlay lightbox login register signin cta \
        optin mailchimp noprint abo abonnement reminder alert alerts toast tooltip flyout placeholder
        """
    ),
    (
        .advertisement,
        """
        ad ads adv advert adverts advertisement advertisements advertising adsense adslot adbox \
        adunit adcontainer anzeige anzeigen werbung iklan publicidad publicite sponsor sponsored \
        sponsors dfp billboard skyscraper affiliate
        """
    ),
    (
        .author,
        """
        author authors authorbox authorinfo aboutauthor autor autoren autorenbox verfasser \
        penulis byline bylines bio biography vcard writer redakteur auteur reporter wartawan pewarta
        """
    ),
    (
        .tags,
        """
        tags taglist tagcloud taxonomy keywords schlagworte schlagwort topics categories \
        kategorien category kategorie filed
        """
    ),
    (
        .meta,
        "meta metadata postmetadata infos postmeta entrymeta postinfo articleinfo metainfo metas credits"
    ),
    (.date, "date datum dates dateline timestamp pubdate published publish tanggal time datetime"),
    (
        .caption,
        """
        caption captions wpcaption figcaption bildunterschrift bildtext bildunterzeile photocredit \
        imagecaption legende copyright bildnachweis bildrechte piefoto ket keterangan
        """
    ),
    (
        .hidden,
        """
        hidden hide invisible visuallyhidden screenreader reader sr none dnone offscreen sembunyi \
        disembunyikan tersembunyi
        """
    ),
    (.hiddenPart, "visually only text screen element"),
    (
        .foot,
        "footer footers footnav kaki colophon impressum imprint masthead siteheader pagefooter disclaimer disclosure license lizenz appendix contact kontakt contactbox ansprechpartner"
    ),
    (
        .lead,
        """
        lead lede intro introduction standfirst summary subtitle subheadline dek deck vorspann \
        anriss excerpt einleitung resumen bajada abstract subline untertitel sapo
        """
    ),
    (.title, "title headline titel judul ueberschrift entrytitle posttitle heading titulo"),
    (.paywall, "paywall regwall payant"),
    (.teaser, "teaser teasertext teaserbox snippet cta"),
    (
        .layout,
        """
        has no with without show enable enabled is layout open closed template active
        """
    ),
]
