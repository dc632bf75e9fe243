package import RunutLanguages
package import RunutPipeline
internal import RunutReading
internal import RunutText

extension JSONWriter {
    /// The answer to `runut explain`, schema `runut.explain/1`.
    package mutating func explain(
        _ finding: Finding,
        facts: [ArticleFacts],
        packs: [LanguagePack]
    ) {
        let names = ArticleNames(facts)
        object { json in
            json.key("schema")
            json.string("runut.explain/1")
            switch finding {
            case .claim(let claim, let story, let number):
                json.key("story")
                json.number(story)
                json.key("number")
                json.number(number)
                json.key("claim")
                json.claim(claim)
                json.key("statements")
                json.array(claim.tellings) { json, telling in
                    json.statement(telling, names, packs)
                }
            case .statements(let indices, let facts):
                json.key("article")
                json.string(facts.article.id.text)
                json.key("path")
                json.string(facts.article.page.path)
                json.key("statements")
                json.array(indices) { json, index in
                    json.statement(facts.attributions[index], facts, packs)
                }
            }
        }
        endLine()
    }

    /// Null for a telling that the article itself tells.
    private mutating func statement(
        _ telling: Telling,
        _ names: ArticleNames,
        _ packs: [LanguagePack]
    ) {
        guard let place = telling.attribution, let facts = names.facts[telling.article],
            facts.attributions.indices.contains(place)
        else {
            null()
            return
        }
        statement(facts.attributions[place], facts, packs)
    }

    private mutating func statement(
        _ attribution: Attribution,
        _ facts: ArticleFacts,
        _ packs: [LanguagePack]
    ) {
        let rule = AttributionRule.named(attribution.rule, in: packs)
        let words = { (ranges: [TextRange]) in ranges.map { facts.article.text[$0] } }
        object { json in
            json.key("attribution")
            json.attribution(attribution)
            json.key("words")
            json.object { json in
                json.key("content")
                json.strings(words(attribution.content))
                json.key("source")
                json.strings(words(attribution.source))
                json.key("cue")
                json.strings(words(attribution.cue))
            }
            json.key("rule")
            json.object { json in
                json.key("name")
                json.string(attribution.rule)
                json.key("summary")
                json.string(rule?.summary)
                json.key("examples")
                json.strings(rule?.examples ?? [])
            }
        }
    }
}
