internal import RunutLanguages
package import RunutPipeline
internal import RunutReading
internal import RunutText

/// A story with the slips that its articles share.
package struct StorySlips: Sendable {
    package let story: Story
    package let slips: [Slip]

    package init(story: Story, slips: [Slip]) {
        self.story = story
        self.slips = slips
    }
}

extension JSONWriter {
    /// The file that `runut slips --json` writes.
    /// - Parameter facts: of every article of the stories.
    package mutating func slips(_ stories: [StorySlips], facts: [ArticleFacts]) {
        var byID: [Identifier<Article>: Article] = [:]
        for fact in facts { byID[fact.article.id] = fact.article }
        object { json in
            json.key("schema")
            json.string("runut.slips/1")
            json.key("articles")
            let listed = stories.flatMap { found in
                found.story.articles.map { (id: $0, story: found.story.id) }
            }
            json.array(listed) { json, entry in
                if let article = byID[entry.id] { json.slipArticle(article, story: entry.story) }
            }
            json.key("stories")
            json.array(stories.filter { !$0.slips.isEmpty }) { json, found in
                json.object { json in
                    json.key("id")
                    json.string(found.story.id)
                    json.key("title")
                    json.string(found.story.title)
                    json.key("slips")
                    json.array(found.slips) { $0.slip($1, in: byID) }
                }
            }
        }
        endLine()
    }

    private mutating func slipArticle(_ article: Article, story: String) {
        object { json in
            json.key("id")
            json.string(article.id.text)
            json.key("path")
            json.string(article.page.path)
            json.key("outlet")
            json.string(article.outlet?.name)
            json.key("title")
            json.string(article.title)
            json.key("published")
            json.string(article.published?.day.text)
            json.key("story")
            json.string(story)
        }
    }

    private mutating func slip(_ slip: Slip, in articles: [Identifier<Article>: Article]) {
        object { json in
            json.key("kind")
            json.string(slip.kind.rawValue)
            json.key("rule")
            json.string(slip.rule)
            json.key("form")
            json.string(slip.form)
            json.key("expected")
            json.string(slip.expected)
            json.key("evidence")
            json.array(slip.evidence) { $0.slipEvidence($1, in: articles) }
            json.key("against")
            json.array(slip.against) { $0.slipEvidence($1, in: articles) }
        }
    }

    private mutating func slipEvidence(
        _ evidence: Evidence,
        in articles: [Identifier<Article>: Article]
    ) {
        object { json in
            json.key("article")
            json.string(evidence.article.text)
            json.key("range")
            json.range(evidence.range)
            json.key("text")
            if let article = articles[evidence.article] {
                json.text(article.text, evidence.range)
            } else {
                json.null()
            }
        }
    }
}
