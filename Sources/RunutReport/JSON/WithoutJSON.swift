internal import RunutLanguages
package import RunutPipeline
internal import RunutReading
internal import RunutText

extension JSONWriter {
    /// The file that `runut without --json` writes.
    /// - Parameter asked: the name as the user wrote it.
    package mutating func without(
        _ answers: [WithoutAnswer],
        asked: String,
        facts: [ArticleFacts]
    ) {
        let names = ArticleNames(facts)
        object { json in
            json.key("schema")
            json.string("runut.without/1")
            json.key("asked")
            json.string(asked)
            json.key("articles")
            json.questionArticles(answers.map(\.story), names)
            json.key("stories")
            json.array(answers) { $0.withoutAnswer($1, names) }
        }
        endLine()
    }

    private mutating func withoutAnswer(_ answer: WithoutAnswer, _ names: ArticleNames) {
        object { json in
            json.key("id")
            json.string(answer.story.id)
            json.key("title")
            json.string(answer.story.title)
            json.key("source")
            json.withdrawnSource(answer.withdrawal.source)
            json.key("claims")
            json.array(answer.withdrawal.claims) { json, withdrawn in
                json.withdrawnClaim(withdrawn, answer.story.claims[withdrawn.claim], names)
            }
            json.key("unaffected")
            json.number(answer.withdrawal.unaffectedCount)
        }
    }

    private mutating func withdrawnSource(_ source: WithdrawnSource) {
        object { json in
            json.key("id")
            json.string(source.id)
            json.key("kind")
            json.string(source.kind.rawValue)
            json.key("name")
            json.string(source.name)
            json.key("aliases")
            json.strings(source.aliases)
            json.key("claims")
            json.number(source.claimCount)
        }
    }

    private mutating func withdrawnClaim(
        _ withdrawn: WithdrawnClaim,
        _ claim: Claim,
        _ names: ArticleNames
    ) {
        object { json in
            json.key("id")
            json.string(claim.id)
            json.key("says")
            json.string(claim.says)
            json.key("asserted")
            json.withdrawnSupport(withdrawn.asserted, claim, names)
            json.key("denied")
            if let denied = withdrawn.denied {
                json.withdrawnSupport(denied, claim, names)
            } else {
                json.null()
            }
        }
    }

    private mutating func withdrawnSupport(
        _ support: WithdrawnSupport,
        _ claim: Claim,
        _ names: ArticleNames
    ) {
        object { json in
            json.key("effect")
            json.string(support.effect.rawValue)
            json.key("before")
            json.originInterval(support.before)
            json.key("after")
            json.originInterval(support.after)
            json.key("atWorst")
            json.originInterval(support.atWorst)
            json.key("falls")
            json.array(support.falls) { json, fall in
                json.fallenTelling(fall.telling, cause: fall.cause, claim)
            }
            json.key("mayFall")
            json.array(support.mayFall) { $0.fallenTelling($1, cause: nil, claim) }
            json.key("lostBy")
            json.strings(names.outletNames(support.lostBy))
        }
    }

    private mutating func fallenTelling(
        _ index: Int,
        cause: WithdrawnSupport.Cause?,
        _ claim: Claim
    ) {
        let telling = claim.tellings[index]
        object { json in
            json.key("telling")
            json.number(index)
            if let cause {
                json.key("because")
                json.string(cause.rawValue)
            }
            json.key("article")
            json.string(telling.article.text)
            json.key("range")
            json.range(telling.range)
        }
    }

    private mutating func originInterval(_ interval: OriginInterval) {
        object { json in
            json.key("least")
            json.numberOrNull(interval.least)
            json.key("most")
            json.numberOrNull(interval.most)
        }
    }

    /// The articles of some stories, as an answer to a question lists them.
    mutating func questionArticles(_ stories: [Story], _ names: ArticleNames) {
        let listed = stories.flatMap { story in story.articles.map { ($0, story.id) } }
        array(listed) { json, entry in
            let article = names.facts[entry.0]?.article
            json.object { json in
                json.key("id")
                json.string(entry.0.text)
                json.key("path")
                json.string(article?.page.path)
                json.key("outlet")
                json.string(article?.outlet?.name)
                json.key("published")
                json.string(article?.published?.day.text)
                json.key("story")
                json.string(entry.1)
            }
        }
    }
}
