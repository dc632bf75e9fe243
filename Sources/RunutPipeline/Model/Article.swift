package import RunutLanguages
package import RunutReading
package import RunutText

/// One cleaned news article. Every later fact points back into `text`.
package struct Article: Sendable {
    package let id: Identifier<Article>
    package let page: RawPage
    package let text: Text
    package let outlet: Outlet?
    package let title: String?
    package let byline: String?
    package let place: String?
    package let published: Publication?
    /// The article's own text, in order; what is in neither this, the title nor the
    /// dateline is furniture.
    package let body: [TextRange]
    package let furniture: [Furniture]
    package let credits: [Credit]

    package init(
        id: Identifier<Article>,
        page: RawPage,
        text: Text,
        outlet: Outlet?,
        title: String?,
        byline: String?,
        place: String?,
        published: Publication?,
        body: [TextRange],
        furniture: [Furniture],
        credits: [Credit]
    ) {
        self.id = id
        self.page = page
        self.text = text
        self.outlet = outlet
        self.title = title
        self.byline = byline
        self.place = place
        self.published = published
        self.body = body
        self.furniture = furniture
        self.credits = credits
    }
}

extension Article {
    /// One of which nothing is known: all of its text is body.
    package init(
        wholeOf page: RawPage,
        id: Identifier<Article> = Identifier(0),
        outlet: Outlet? = nil
    ) {
        self.init(
            id: id,
            page: page,
            text: page.text,
            outlet: outlet,
            title: nil,
            byline: nil,
            place: nil,
            published: nil,
            body: [page.text.all],
            furniture: [],
            credits: []
        )
    }

    /// Without its folders.
    package var fileName: String {
        page.path.split(separator: "/").last.map(String.init) ?? page.path
    }

    /// The outlet, or the file that stands for it where the text does not say whose it is.
    package var outletName: String {
        if let outlet { return outlet.name }
        return fileName.isEmpty ? id.text : fileName
    }

    /// The same article with no body after a byte of its text.
    func head(upTo end: UInt32) -> Article {
        Article(
            id: id,
            page: page,
            text: text,
            outlet: outlet,
            title: title,
            byline: byline,
            place: place,
            published: published,
            body: body.compactMap { range in
                guard range.start < end else { return nil }
                return TextRange(range.start, min(range.end, end))
            },
            furniture: furniture,
            credits: credits
        )
    }
}

/// Who published an article.
package struct Outlet: Hashable, Sendable {
    package let name: String
    package let domain: String?
    /// The words that name it, where the text does.
    package let range: TextRange?

    package init(name: String, domain: String?, range: TextRange?) {
        self.name = name
        self.domain = domain
        self.range = range
    }
}

/// When an article was published, and how we know.
package struct Publication: Hashable, Sendable {
    package enum Origin: String, Sendable {
        case metadata, dateline, text, option
    }

    package let day: Day
    /// With its time and offset, where those are told: ISO 8601.
    package let moment: String
    package let origin: Origin
    package let range: TextRange?

    package init(day: Day, moment: String? = nil, origin: Origin, range: TextRange?) {
        self.day = day
        self.moment = moment ?? day.text
        self.origin = origin
        self.range = range
    }
}

/// What a page carries besides its article: advertisements, links to other articles, captions.
package struct Furniture: Hashable, Sendable {
    package let range: TextRange
    package let rule: String

    package init(range: TextRange, rule: String) {
        self.range = range
        self.rule = rule
    }
}

/// An agency or another outlet that the article as a whole credits or draws on.
package struct Credit: Hashable, Sendable {
    package let name: String
    package let range: TextRange

    package init(name: String, range: TextRange) {
        self.name = name
        self.range = range
    }
}
