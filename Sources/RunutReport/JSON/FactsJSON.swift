internal import RunutLanguages
package import RunutPipeline
internal import RunutReading
internal import RunutText

/// Names the versions that make `text` of an input: whatever changes offsets changes them.
private let textExtractor = "runut.text/1"
private let pageExtractor = "runut.page/1"

func extractor(of page: RawPage) -> String {
    page.extractor.map { "\(pageExtractor) \($0)" } ?? textExtractor
}

extension JSONWriter {
    /// One line of `runut facts`.
    package mutating func factsLine(_ facts: ArticleFacts) {
        object { json in
            json.key("schema")
            json.string("runut.facts/1")
            json.source(facts.article)
            json.key("text")
            json.text(facts.article.text)
            json.key("language")
            json.string(facts.language)
            json.head(facts.article)
            json.cleaned(facts.article)
            json.key("sentences")
            json.ranges(facts.sentences)
            json.key("mentions")
            json.array(facts.mentions) { $0.mention($1) }
            json.key("times")
            json.array(facts.times) { $0.time($1) }
            json.key("attributions")
            json.array(facts.attributions) { $0.attribution($1) }
            json.key("diagnostics")
            json.array(facts.diagnostics) { $0.diagnostic($1) }
        }
        endLine()
    }

    /// Which article it is and where it came from.
    mutating func identity(of article: Article) {
        key("id")
        string(article.id.text)
        if let own = article.page.key {
            key("key")
            string(own)
        }
        key("path")
        string(article.page.path)
        if !article.page.alsoAt.isEmpty {
            key("alsoAt")
            strings(article.page.alsoAt)
        }
        key("url")
        string(article.page.url)
    }

    private mutating func source(_ article: Article) {
        identity(of: article)
        key("input")
        object { json in
            json.key("form")
            json.string(article.page.form.rawValue)
            json.key("sha256")
            json.string(article.page.sha256)
            json.key("bytes")
            json.number(article.page.byteCount)
        }
        key("extractor")
        string(extractor(of: article.page))
        if article.page.extractor != nil {
            key("kind")
            string(article.page.kind.rawValue)
            toldFields(article.page.fields)
        }
    }

    /// What the page tells beside its text, each with the place that told it.
    private mutating func toldFields(_ fields: PageFields) {
        key("told")
        object { json in
            json.told("title", fields.title)
            json.told("outlet", fields.outlet)
            if let authors = fields.authors {
                json.key("authors")
                json.object { json in
                    json.key("value")
                    json.strings(authors.value)
                    json.key("from")
                    json.string(authors.from)
                }
            }
            json.told("place", fields.place)
            json.told("published", fields.published)
            json.told("modified", fields.modified)
            json.told("language", fields.language)
            json.told("section", fields.section)
            json.told("canonical", fields.canonical)
            json.key("captions")
            json.strings(fields.captions)
            json.key("links")
            json.strings(fields.links)
        }
    }

    private mutating func told(_ name: StaticString, _ field: PageFields.Field<String>?) {
        guard let field else { return }
        key(name)
        object { json in
            json.key("value")
            json.string(field.value)
            json.key("from")
            json.string(field.from)
        }
    }

    private mutating func head(_ article: Article) {
        key("outlet")
        if let outlet = article.outlet {
            object { json in
                json.key("name")
                json.string(outlet.name)
                if let domain = outlet.domain {
                    json.key("domain")
                    json.string(domain)
                }
                if let range = outlet.range {
                    json.key("range")
                    json.range(range)
                }
            }
        } else {
            null()
        }
        key("title")
        string(article.title)
        key("byline")
        string(article.byline)
        key("place")
        string(article.place)
        key("published")
        string(article.published?.moment)
        key("publishedFrom")
        string(article.published?.origin.rawValue)
    }

    private mutating func cleaned(_ article: Article) {
        key("body")
        ranges(article.body)
        key("furniture")
        array(article.furniture) { json, furniture in
            json.object { json in
                json.key("range")
                json.range(furniture.range)
                json.key("rule")
                json.string(furniture.rule)
            }
        }
        key("credits")
        array(article.credits) { json, credit in
            json.object { json in
                json.key("name")
                json.string(credit.name)
                json.key("range")
                json.range(credit.range)
            }
        }
    }

    private mutating func mention(_ mention: Mention) {
        object { json in
            json.key("range")
            json.range(mention.range)
            json.key("name")
            json.string(mention.name)
            json.key("kind")
            json.string(mention.kind.rawValue)
            json.key("entity")
            json.string(mention.entity)
        }
    }

    /// One line of `runut times`.
    mutating func timeLine(_ time: TimeExpression, in text: Text) {
        object { json in
            json.key("text")
            json.text(text, time.range)
            json.fields(of: time)
        }
        endLine()
    }

    private mutating func time(_ time: TimeExpression) {
        object { $0.fields(of: time) }
    }

    private mutating func fields(of time: TimeExpression) {
        key("range")
        range(time.range)
        key("type")
        string(time.kind.rawValue)
        key("value")
        string(time.value)
        if let begin = time.begin {
            key("begin")
            string(begin)
        }
        if let end = time.end {
            key("end")
            string(end)
        }
        if let other = time.orElse {
            key("orElse")
            string(other)
        }
        key("of")
        string(time.role.rawValue)
        if time.assumesDay {
            key("day")
            string("assumed")
        }
        key("rule")
        string(time.rule)
    }

    mutating func attribution(_ attribution: Attribution) {
        object { json in
            json.key("content")
            json.ranges(attribution.content)
            json.key("source")
            json.rangesOrNull(attribution.source)
            json.key("cue")
            json.rangesOrNull(attribution.cue)
            json.key("who")
            json.string(attribution.who)
            json.key("kind")
            json.string(attribution.kind.rawValue)
            json.key("stance")
            json.string(attribution.stance.rawValue)
            json.key("certainty")
            json.string(attribution.certainty.rawValue)
            json.key("hedge")
            json.ranges(attribution.hedges)
            json.key("via")
            json.strings(attribution.via.map(\.name))
            json.key("viaAt")
            json.array(attribution.via) { json, relay in
                if let range = relay.range { json.range(range) } else { json.null() }
            }
            json.key("rule")
            json.string(attribution.rule)
        }
    }

    private mutating func diagnostic(_ diagnostic: Diagnostic) {
        object { json in
            json.key("code")
            json.string(diagnostic.code)
            json.key("message")
            json.string(diagnostic.message)
            if let range = diagnostic.range {
                json.key("range")
                json.range(range)
            }
        }
    }

    private mutating func rangesOrNull(_ values: [TextRange]) {
        if values.isEmpty { null() } else { ranges(values) }
    }
}
