internal import RunutPipeline
internal import RunutReading
internal import RunutText

extension CleanArticle {
    /// One line of `runut read --format json`.
    var json: [UInt8] {
        var json = JSONWriter(capacity: text.bytes.count * 2)
        json.object { json in
            json.key("schema")
            json.string("runut.read/1")
            json.place(of: article.page)
            json.key("kind")
            json.string(kind.rawValue)
            json.told(self)
            json.key("text")
            json.text(text)
            json.key("blocks")
            json.array(blocks) { json, block in
                json.object { json in
                    json.key("range")
                    json.numbers([block.range.lowerBound, block.range.upperBound])
                    json.key("kind")
                    json.string(block.kind.rawValue)
                }
            }
            json.key("captions")
            json.strings(article.page.fields.captions)
            json.key("links")
            json.strings(article.page.fields.links)
            // Without ranges: those are of the whole page's text.
            json.key("diagnostics")
            json.array(diagnostics) { json, diagnostic in
                json.object { json in
                    json.key("code")
                    json.string(diagnostic.code)
                    json.key("message")
                    json.string(diagnostic.message)
                }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func place(of page: RawPage) {
        key("path")
        string(page.path)
        if !page.alsoAt.isEmpty {
            key("alsoAt")
            strings(page.alsoAt)
        }
        key("url")
        string(page.url)
        key("key")
        string(page.key)
        key("form")
        string(page.form.rawValue)
        key("extractor")
        string(extractor(of: page))
    }

    /// What is known of the article beside its text, and then where each of it was told.
    fileprivate mutating func told(_ clean: CleanArticle) {
        let tellings = clean.tellings
        key("title")
        string(clean.article.title)
        key("authors")
        strings(clean.authors)
        key("outlet")
        string(clean.article.outlet?.name)
        key("place")
        string(clean.article.place)
        key("published")
        string(clean.article.published?.moment)
        let fields = clean.article.page.fields
        key("modified")
        string(fields.modified?.value)
        key("language")
        string(clean.language?.value)
        key("section")
        string(fields.section?.value)
        key("canonical")
        string(fields.canonical?.value)
        key("from")
        object { json in
            for (name, from) in tellings {
                guard let from else { continue }
                json.key(name)
                json.string(from)
            }
        }
    }
}

extension CleanArticle {
    fileprivate var authors: [String] {
        article.page.fields.authors?.value ?? [article.byline].compactMap { $0 }
    }

    /// Who told each field: the page's own place for it, `text` for the article's words, or
    /// `address`, `dateline` and `option`.
    fileprivate var tellings: [(StaticString, String?)] {
        let fields = article.page.fields
        let outlet = fields.outlet?.from ?? (article.outlet?.range == nil ? "address" : "text")
        let published =
            article.published?.origin == .metadata
            ? fields.published?.from : article.published?.origin.rawValue
        let place = article.place == fields.place?.value ? fields.place?.from : "dateline"
        return [
            ("title", fields.title?.from ?? article.title.map { _ in "text" }),
            ("authors", fields.authors?.from ?? article.byline.map { _ in "text" }),
            ("outlet", article.outlet.map { _ in outlet }),
            ("place", article.place.flatMap { _ in place }),
            ("published", published),
            ("modified", fields.modified?.from),
            ("language", language?.from),
            ("section", fields.section?.from),
            ("canonical", fields.canonical?.from),
        ]
    }
}
