package import RunutPipeline
internal import RunutReading
internal import RunutText

extension JSONWriter {
    /// The file that `runut ladder --json` writes.
    package mutating func ladder(_ answers: [LadderAnswer], facts: [ArticleFacts]) {
        let names = ArticleNames(facts)
        object { json in
            json.key("schema")
            json.string("runut.ladder/1")
            json.key("articles")
            json.questionArticles(answers.map(\.story), names)
            json.key("stories")
            json.array(answers) { json, answer in
                json.object { json in
                    json.key("id")
                    json.string(answer.story.id)
                    json.key("title")
                    json.string(answer.story.title)
                    json.key("steps")
                    json.array(answer.steps) { $0.ladderStep($1, answer.story) }
                }
            }
        }
        endLine()
    }

    private mutating func ladderStep(_ step: LadderStep, _ story: Story) {
        object { json in
            json.key("claim")
            json.string(story.claims[step.claim].id)
            json.key("says")
            json.string(story.claims[step.claim].says)
            json.key("fell")
            json.string(step.fall.rawValue)
            json.key("from")
            json.rung(step.from)
            json.key("to")
            json.rung(step.to)
            json.key("tie")
            json.tie(step.tie, step.tieEvidence)
            json.key("order")
            json.string(step.order.rawValue)
        }
    }

    private mutating func rung(_ rung: LadderStep.Rung) {
        object { json in
            json.key("article")
            json.string(rung.article.text)
            json.key("telling")
            json.number(rung.telling)
            json.key("level")
            json.string(rung.level.name)
            json.key("ranges")
            json.ranges(rung.ranges)
            json.key("hedges")
            json.ranges(rung.hedges)
            json.key("who")
            json.string(rung.who)
            json.key("source")
            json.ranges(rung.source)
        }
    }

    private mutating func tie(_ tie: LadderStep.Tie, _ evidence: [Evidence]) {
        guard tie != .none else {
            null()
            return
        }
        object { json in
            json.key("kind")
            json.string(tie.name)
            switch tie {
            case .version(let manner):
                json.key("manner")
                json.string(manner.rawValue)
            case .dispatch(let node):
                json.key("dispatch")
                json.string(node)
            case .credit(let name), .sharedCredit(let name):
                json.key("name")
                json.string(name)
            case .copies, .reuses, .none: break
            }
            json.key("evidence")
            json.array(evidence) { $0.evidence($1) }
        }
    }
}

extension LadderStep.Rung.Level {
    fileprivate var name: String {
        switch self {
        case .hedged: "hedged"
        case .unnamed: "unnamed"
        case .named: "named"
        case .plain: "plain"
        }
    }
}

extension LadderStep.Tie {
    fileprivate var name: String {
        switch self {
        case .version: "version"
        case .dispatch: "dispatch"
        case .copies: "copies"
        case .reuses: "reuses"
        case .credit: "credit"
        case .sharedCredit: "sharedCredit"
        case .none: "none"
        }
    }
}
