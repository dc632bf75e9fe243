package import RunutText

/// What of an article is needed to find its copies and who took passages of it.
package struct CopyArticle: Sendable {
    package let id: Identifier<Article>
    package let published: Publication?
    package let outlet: Outlet?
    package let credits: [String]
    /// Empty where it is not kept: prints alone then tell what it shares.
    package let text: Text
    package let body: [TextRange]
    package let prints: Prints

    /// - Parameter prints: of the article's body.
    package init(_ article: Article, prints: Prints) {
        id = article.id
        published = article.published
        outlet = article.outlet
        credits = article.credits.map(\.name)
        text = article.text
        body = article.body
        self.prints = prints
    }

    /// Of its credits and its text a sketch has nothing.
    package init(_ sketched: SketchedArticle) {
        id = sketched.id
        published = sketched.sketch.day.map {
            Publication(day: $0, moment: sketched.published, origin: .metadata, range: nil)
        }
        outlet = sketched.outlet.map { Outlet(name: $0, domain: nil, range: nil) }
        credits = []
        text = Text("")
        body = []
        prints = sketched.prints.ofRows
    }

    /// For piles that are larger than memory.
    package var withoutText: CopyArticle { CopyArticle(self) }

    private init(_ other: CopyArticle) {
        id = other.id
        published = other.published
        outlet = other.outlet
        credits = other.credits
        text = Text("")
        body = []
        prints = other.prints
    }

    var hasText: Bool { !text.bytes.isEmpty }

    var letters: Letters? { hasText ? Letters(text, body) : nil }
}
