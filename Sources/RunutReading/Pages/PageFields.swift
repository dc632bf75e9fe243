/// What a page, a feed or a record says of its article outside the article's own text, each
/// with the place that says it.
package struct PageFields: Sendable {
    /// A value and where it stood: `json-ld`, `og:title`, `<time>`, `rss:pubDate`.
    package struct Field<Value: Sendable & Hashable>: Sendable, Hashable {
        package let value: Value
        package let from: String

        package init(_ value: Value, from: String) {
            (self.value, self.from) = (value, from)
        }
    }

    package var title: Field<String>?
    /// The name of who published it.
    package var outlet: Field<String>?
    /// People, or bodies that sign as people do, in order; without "By".
    package var authors: Field<[String]>?
    package var place: Field<String>?
    /// A day, or a day and time with its offset where that is told: ISO 8601.
    package var published: Field<String>?
    package var modified: Field<String>?
    /// ISO 639.
    package var language: Field<String>?
    package var section: Field<String>?
    /// The address that the page gives itself, without tracking parameters.
    package var canonical: Field<String>?
    /// What stands under pictures; never part of the text.
    package var captions: [String] = []
    /// Addresses that the article's text links to, in order.
    package var links: [String] = []
    /// Places that tell different values for one field, as sentences: the rule that settled it.
    package var conflicts: [String] = []
    /// Nil where the whole article is here.
    package var part: PagePart?

    package init() {}
}

/// One page of an article that its outlet spreads over several.
package struct PagePart: Hashable, Sendable {
    /// From one.
    package let number: Int
    /// As many as the page links to; there may be more.
    package let count: Int
    /// The address that all parts have in common.
    package let article: String

    package init(number: Int, count: Int, article: String) {
        (self.number, self.count, self.article) = (number, count, article)
    }
}

/// A stretch of a page's text that the page itself sets apart.
package struct Block: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case paragraph, heading, listItem, quote, preformatted, tableRow
    }

    package let range: Range<Int>
    package let kind: Kind

    package init(range: Range<Int>, kind: Kind) {
        (self.range, self.kind) = (range, kind)
    }
}

/// What kind of page it is: only `article` has an article's text.
package enum PageKind: String, Sendable {
    case article, frontPage, list, video, gallery, paywall, consent, empty
}

/// What was taken out of one page.
package struct ExtractedPage: Sendable {
    package var fields: PageFields
    /// The article's text: blocks parted by an empty line, list items and table rows by one line
    /// end. Neither title nor captions stand in it.
    package var text: String
    /// In order, over the UTF-8 bytes of `text`.
    package var blocks: [Block]
    package var kind: PageKind
    /// Which extractors made the text: `structure`, `density`, `json-ld`, `joined`.
    package var extractor: String
    /// What of the page was not taken as it stands, as sentences: bytes that are no text in its
    /// charset, bounds that were reached.
    package var problems: [String] = []

    package init(
        fields: PageFields,
        text: String,
        blocks: [Block],
        kind: PageKind,
        extractor: String
    ) {
        self.fields = fields
        self.text = text
        self.blocks = blocks
        self.kind = kind
        self.extractor = extractor
    }
}
