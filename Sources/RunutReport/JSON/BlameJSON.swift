package import RunutPipeline
internal import RunutText

extension JSONWriter {
    /// The answer to `runut blame`, schema `runut.blame/1`.
    package mutating func blame(
        _ sentences: [BlamedSentence],
        of article: ArticleFacts,
        in story: Story,
        facts: [ArticleFacts]
    ) {
        let names = ArticleNames(facts)
        object { json in
            json.key("schema")
            json.string("runut.blame/1")
            json.key("article")
            json.string(article.article.id.text)
            json.key("articles")
            json.questionArticles([story], names)
            json.key("sentences")
            json.array(sentences) { $0.blamed($1) }
        }
        endLine()
    }

    private mutating func blamed(_ sentence: BlamedSentence) {
        object { json in
            json.key("range")
            json.range(sentence.range)
            json.key("manner")
            json.string(sentence.manner.rawValue)
            json.key("first")
            json.first(sentence)
            json.key("versions")
            json.array(sentence.versions) { json, version in
                json.object { json in
                    json.key("article")
                    json.string(version.evidence.article.text)
                    json.key("range")
                    json.range(version.evidence.range)
                    json.key("manner")
                    json.string(version.manner.rawValue)
                }
            }
            json.key("added")
            json.ranges(sentence.added)
            json.key("dropped")
            json.array(sentence.dropped) { $0.evidence($1) }
            json.key("hops")
            json.array(sentence.hops) { json, chain in
                json.array(chain) { $0.string($1) }
            }
            json.key("claims")
            json.strings(sentence.claims)
        }
    }

    /// Null where nobody else has the sentence; `cannotTell` where the order is not told.
    private mutating func first(_ sentence: BlamedSentence) {
        switch sentence.first {
        case nil: null()
        case .version:
            object { json in
                json.key("article")
                json.string(sentence.firstVersion?.article.text)
            }
        case .dispatch(let node):
            object { json in
                json.key("dispatch")
                json.string(node)
            }
        case .cannotTell:
            object { json in
                json.key("cannotTell")
                json.bool(true)
            }
        }
    }
}
