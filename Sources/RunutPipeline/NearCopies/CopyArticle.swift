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

    var letters: Letters? { text.bytes.isEmpty ? nil : Letters(text, body) }
}
