package import RunutPipeline
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
        let names = ArticleNames(facts)
        object { json in
            json.key("schema")
            json.string("runut.slips/1")
            json.key("articles")
            json.questionArticles(stories.map(\.story), names)
            json.key("stories")
            json.array(stories.filter { !$0.slips.isEmpty }) { json, found in
                json.object { json in
                    json.key("id")
                    json.string(found.story.id)
                    json.key("title")
                    json.string(found.story.title)
                    json.key("slips")
                    json.array(found.slips) { $0.slip($1, names) }
                }
            }
        }
        endLine()
    }

    private mutating func slip(_ slip: Slip, _ names: ArticleNames) {
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
            json.array(slip.evidence) { $0.slipEvidence($1, names) }
            json.key("against")
            json.array(slip.against) { $0.slipEvidence($1, names) }
        }
    }

    private mutating func slipEvidence(_ evidence: Evidence, _ names: ArticleNames) {
        object { json in
            json.key("article")
            json.string(evidence.article.text)
            json.key("range")
            json.range(evidence.range)
            json.key("text")
            json.string(names.facts[evidence.article]?.article.text[evidence.range])
        }
    }
}
