internal import RunutLanguages
package import RunutPipeline
internal import RunutReading
internal import RunutText

extension JSONWriter {
    /// The file that `runut trace --json` writes.
    /// - Parameter facts: of every article of the trace.
    package mutating func trace(_ trace: Trace, facts: [ArticleFacts]) {
        let byID = ArticleNames(facts).facts
        object { json in
            json.key("schema")
            json.string("runut.trace/1")
            json.key("background")
            json.string(trace.background)
            json.key("articles")
            let listed = trace.stories.flatMap { story in story.articles.map { ($0, story.id) } }
            json.array(listed) { json, entry in
                if let fact = byID[entry.0] { json.article(fact.article, story: entry.1) }
            }
            json.key("stories")
            json.array(trace.stories) { $0.story($1) }
        }
        endLine()
    }

    private mutating func article(_ article: Article, story: String) {
        object { json in
            json.identity(of: article)
            json.key("outlet")
            json.string(article.outlet?.name)
            json.key("title")
            json.string(article.title)
            json.key("published")
            json.string(article.published?.moment)
            json.key("story")
            json.string(story)
        }
    }

    private mutating func story(_ story: Story) {
        object { json in
            json.key("id")
            json.string(story.id)
            json.key("title")
            json.string(story.title)
            json.key("articles")
            json.identifiers(story.articles)
            json.key("entities")
            json.array(story.entities) { $0.entity($1) }
            json.key("claims")
            json.array(story.claims) { $0.claim($1) }
            json.key("lineage")
            json.lineage(story.lineage)
            json.key("sharedSentences")
            json.array(story.sharedSentences) { $0.sharedSentence($1) }
            json.key("timeline")
            json.array(story.timeline) { $0.timelineEntry($1) }
        }
    }

    private mutating func entity(_ entity: StoryEntity) {
        object { json in
            json.key("id")
            json.string(entity.id)
            json.key("name")
            json.string(entity.name)
            json.key("kind")
            json.string(entity.kind.rawValue)
            json.key("aliases")
            json.strings(entity.aliases)
            json.key("articles")
            json.identifiers(entity.articles)
            if let medium = entity.medium {
                json.key("medium")
                json.medium(medium, country: entity.country)
            }
        }
    }

    private mutating func medium(_ medium: Medium, country: String?) {
        object { json in
            json.known("kind", medium.kind?.rawValue)
            json.known("country", country)
            json.known("domain", medium.domain)
            json.known("family", medium.family)
            if medium.isState {
                json.key("state")
                json.bool(true)
            }
        }
    }

    /// A field that is left out where nothing is known.
    private mutating func known(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    mutating func claim(_ claim: Claim) {
        object { json in
            json.key("id")
            json.string(claim.id)
            json.key("says")
            json.string(claim.says)
            json.key("tellings")
            json.array(claim.tellings) { $0.telling($1) }
            json.key("origins")
            json.origins(claim.origins)
            json.key("denials")
            if let denials = claim.denials { json.origins(denials) } else { json.null() }
            json.key("differs")
            json.array(claim.differs) { $0.difference($1) }
        }
    }

    private mutating func telling(_ telling: Telling) {
        object { json in
            json.key("article")
            json.string(telling.article.text)
            json.key("range")
            json.range(telling.range)
            json.key("ranges")
            json.ranges(telling.ranges)
            json.key("who")
            json.string(telling.who)
            json.key("via")
            json.strings(telling.via)
            json.key("stance")
            json.string(telling.stance.rawValue)
            json.key("certainty")
            json.string(telling.certainty.rawValue)
            if telling.isCarried {
                json.key("carried")
                json.bool(true)
            }
            if let time = telling.time {
                json.key("time")
                json.string(time)
            }
            if let attribution = telling.attribution {
                json.key("attribution")
                json.number(attribution)
            }
            json.key("sharedWords")
            json.ranges(telling.sharedWords)
        }
    }

    private mutating func origins(_ origins: Origins) {
        object { json in
            json.key("least")
            json.numberOrNull(origins.least)
            json.key("most")
            json.numberOrNull(origins.most)
            json.key("groups")
            json.array(origins.groups) { json, group in
                json.object { json in
                    json.key("names")
                    json.strings(group.names)
                    json.key("tellings")
                    json.numbers(group.tellings)
                    json.known("family", group.family)
                    json.known("state", group.state)
                }
            }
            json.key("mayBeOne")
            json.array(origins.mayBeOne) { json, link in
                json.object { json in
                    json.key("groups")
                    json.numbers([link.first, link.second])
                    json.key("because")
                    json.string(link.because.code)
                    json.key("names")
                    json.strings(link.because.names)
                    json.key("evidence")
                    json.array(link.evidence) { $0.evidence($1) }
                }
            }
            json.key("reasons")
            json.array(origins.reasons) { json, reason in
                json.object { json in
                    json.key("code")
                    json.string(reason.code)
                    json.key("names")
                    json.strings(reason.names)
                }
            }
        }
    }

    private mutating func difference(_ difference: Difference) {
        object { json in
            json.key("slot")
            json.string(difference.slot.rawValue)
            json.key("values")
            json.array(difference.values) { json, value in
                json.object { json in
                    json.key("value")
                    json.string(value.value)
                    json.key("tellings")
                    json.numbers(value.tellings)
                }
            }
        }
    }

    private mutating func lineage(_ lineage: Lineage) {
        object { json in
            json.key("nodes")
            json.array(lineage.nodes) { json, node in
                json.object { json in
                    json.key("id")
                    json.string(node.id)
                    json.key("kind")
                    json.string(node.kind.rawValue)
                    json.key("name")
                    json.string(node.name)
                    if let basis = node.basis {
                        json.key("basis")
                        json.string(basis.rawValue)
                    }
                }
            }
            json.key("edges")
            json.array(lineage.edges) { json, edge in
                json.object { json in
                    json.key("from")
                    json.string(edge.from)
                    json.key("to")
                    json.string(edge.to)
                    json.key("relation")
                    json.string(edge.relation.rawValue)
                    json.key("directed")
                    json.bool(edge.isDirected)
                    json.key("confidence")
                    json.string(edge.confidence?.rawValue)
                    json.key("because")
                    json.strings(edge.because.map(\.rawValue))
                    json.key("evidence")
                    json.array(edge.evidence) { $0.evidence($1) }
                }
            }
        }
    }

    private mutating func sharedSentence(_ sentence: SharedSentence) {
        object { json in
            json.key("first")
            json.object { json in
                switch sentence.first {
                case .version(let index):
                    json.key("version")
                    json.number(index)
                case .dispatch(let node):
                    json.key("dispatch")
                    json.string(node)
                case .cannotTell:
                    json.key("cannotTell")
                    json.bool(true)
                }
            }
            json.key("compared")
            json.number(sentence.compared)
            json.key("versions")
            json.array(sentence.versions) { json, version in
                json.object { json in
                    json.key("article")
                    json.string(version.evidence.article.text)
                    json.key("range")
                    json.range(version.evidence.range)
                    json.key("manner")
                    json.string(version.manner?.rawValue)
                    json.key("added")
                    json.ranges(version.added)
                    json.key("dropped")
                    json.ranges(version.dropped)
                }
            }
        }
    }

    private mutating func timelineEntry(_ entry: TimelineEntry) {
        object { json in
            json.key("time")
            json.object { json in
                json.key("value")
                json.string(entry.value)
                json.key("begin")
                json.string(entry.begin)
                json.key("end")
                json.string(entry.end)
            }
            json.key("toldOn")
            json.strings(entry.toldOn.map(\.text))
            json.key("claim")
            json.string(entry.claim)
        }
    }

    mutating func evidence(_ evidence: Evidence) {
        object { json in
            json.key("article")
            json.string(evidence.article.text)
            json.key("range")
            json.range(evidence.range)
        }
    }

    private mutating func identifiers(_ ids: [Identifier<Article>]) {
        array(ids) { $0.string($1.text) }
    }

    mutating func numberOrNull(_ value: Int?) {
        if let value { number(value) } else { null() }
    }
}
