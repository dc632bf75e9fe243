package import RunutPipeline
internal import RunutReading
internal import RunutText

/// Where an article of `Copies` came from.
package struct CopyPlace: Sendable {
    let id: Identifier<Article>
    let key: String?
    let path: String
    let outlet: String

    package init(_ article: Article) {
        id = article.id
        key = article.page.key
        path = article.page.path
        outlet = article.outletName
    }

    package init(_ sketched: SketchedArticle) {
        id = sketched.id
        key = sketched.key
        path = sketched.path
        outlet = sketched.outlet ?? sketched.fileName
    }
}

extension JSONWriter {
    /// What `runut copies --jsonl` writes: one article a line, in order of day and id.
    /// - Parameter places: of each article of `copies`, at its position.
    package mutating func copies(_ copies: Copies, _ places: [CopyPlace]) {
        var groups = [(group: CopyGroup, copy: CopyGroup.Copy?)?](
            repeating: nil,
            count: places.count
        )
        for group in copies.groups {
            groups[group.earliest] = (group, nil)
            for copy in group.copies { groups[copy.article] = (group, copy) }
        }
        var passages = [[(passage: LiftedPassage, own: Int)]](repeating: [], count: places.count)
        for passage in copies.passages {
            for own in 0..<2 { passages[passage.articles[own]].append((passage, own)) }
        }
        for (article, place) in places.enumerated() {
            object { json in
                json.key("id")
                json.string(place.id.text)
                json.key("key")
                json.string(place.key)
                json.key("path")
                json.string(place.path)
                json.copyGroup(groups[article], places)
                json.key("passages")
                json.array(passages[article]) { $0.passage($1.passage, own: $1.own, places) }
            }
            endLine()
        }
    }

    /// The group's id is that of its earliest article; null for an article that stands alone.
    private mutating func copyGroup(
        _ found: (group: CopyGroup, copy: CopyGroup.Copy?)?,
        _ places: [CopyPlace]
    ) {
        key("group")
        guard let (group, copy) = found else { return null() }
        string(places[group.earliest].id.text)
        key("because")
        string(group.reason.rawValue)
        guard let copy else { return }
        key("dropped")
        ranges(copy.dropped)
        key("added")
        ranges(copy.added)
    }

    private mutating func passage(_ passage: LiftedPassage, own: Int, _ places: [CopyPlace]) {
        object { json in
            json.key("other")
            json.string(places[passage.articles[1 - own]].id.text)
            json.key("range")
            json.range(passage.ranges[own])
            json.key("otherRange")
            json.range(passage.ranges[1 - own])
            json.key("kind")
            json.string(passage.kind.rawValue)
            json.key("words")
            json.number(passage.wordCount)
        }
    }
}
