package import RunutLanguages
package import RunutPipeline
internal import RunutReading
package import RunutText

/// The articles of a trace under the names that a reader knows them by.
package struct ArticleNames: Sendable {
    package let facts: [Identifier<Article>: ArticleFacts]

    package init(_ facts: [ArticleFacts]) {
        var byID: [Identifier<Article>: ArticleFacts] = [:]
        for fact in facts { byID[fact.article.id] = fact }
        self.facts = byID
    }

    /// The outlet, or the file's name where the text does not say whose it is.
    package func outletName(_ id: Identifier<Article>) -> String {
        facts[id]?.article.outletName ?? id.text
    }

    /// Each outlet once, in the order of the articles.
    package func outletNames(_ ids: [Identifier<Article>]) -> [String] {
        var seen: Set<String> = []
        return ids.map(outletName).filter { seen.insert($0.lowercased()).inserted }
    }

    /// How many outlets are named, and how many articles do not tell theirs.
    package func outletCount(_ ids: [Identifier<Article>]) -> (named: Int, unknown: Int) {
        let isUnknown = { (id: Identifier<Article>) in facts[id]?.article.outlet == nil }
        return (
            outletNames(ids.filter { !isUnknown($0) }).count, Set(ids.filter(isUnknown)).count
        )
    }

    package func published(_ id: Identifier<Article>) -> Day? {
        facts[id]?.article.published?.day
    }

    /// The words at a place of an article, on one line and without quotation marks of their own.
    package func words(_ evidence: Evidence) -> String? {
        facts[evidence.article].map { unquoted($0.article.text[evidence.range]) }
    }

    /// An outlet without a name goes by its file's, in reasons too.
    package func named(_ reason: OriginReason) -> OriginReason {
        let names = reason.names.map { name in
            guard name.utf8.count == 16, let value = UInt64(name, radix: 16),
                facts[Identifier(value)] != nil
            else { return name }
            return outletName(Identifier(value))
        }
        return OriginReason(code: reason.code, names: names)
    }

    /// What each article of a story credits, most often credited first.
    package func credits(_ ids: [Identifier<Article>]) -> [(name: String, articles: Int)] {
        var credits: [(name: String, articles: Set<String>)] = []
        for id in ids {
            for credit in facts[id]?.article.credits ?? [] {
                let place = credits.firstIndex { $0.name.lowercased() == credit.name.lowercased() }
                if let place {
                    credits[place].articles.insert(id.text)
                } else {
                    credits.append((credit.name, [id.text]))
                }
            }
        }
        return credits.enumerated().sorted {
            ($1.element.articles.count, $0.offset) < ($0.element.articles.count, $1.offset)
        }.map { ($0.element.name, $0.element.articles.count) }
    }
}

extension ArticleNames {
    /// The article behind a node of a lineage.
    func article(ofNode id: String) -> ArticleFacts? {
        let digits = id.split(separator: ":", maxSplits: 1).last.map(String.init) ?? id
        return UInt64(digits, radix: 16).flatMap { facts[Identifier($0)] }
    }

    func outletName(ofNode node: Lineage.Node) -> String {
        article(ofNode: node.id).map { outletName($0.article.id) } ?? node.name
    }

    /// What the article behind a node credits, main one first.
    func credits(ofNode id: String) -> [String] {
        article(ofNode: id)?.article.credits.map(\.name) ?? []
    }
}

/// Without the quotation marks of its own at both ends, so that ours can go around it.
package func unquoted(_ text: String) -> String {
    let marks = "“”\"'‘’"
    var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    while let first = text.first, marks.contains(first),
        text.dropFirst().contains(where: {
            marks.contains($0)
        }) || text.last.map({ marks.contains($0) }) == true,
        text.last.map({ marks.contains($0) || $0 == "," }) == true
    {
        text = text.dropFirst().dropLast()
    }
    return String(text)
}
