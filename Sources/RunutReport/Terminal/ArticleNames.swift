internal import RunutPipeline
internal import RunutReading
internal import RunutText

/// How articles are called and quoted wherever findings are shown.
struct ArticleNames {
    let articles: [Identifier<Article>: ArticleFacts]

    init(_ facts: [ArticleFacts]) {
        var articles: [Identifier<Article>: ArticleFacts] = [:]
        for fact in facts { articles[fact.article.id] = fact }
        self.articles = articles
    }

    /// The outlet, or the file's name where the text does not say whose it is.
    func outletName(_ id: Identifier<Article>) -> String {
        guard let article = articles[id]?.article else { return id.text }
        if let outlet = article.outlet { return outlet.name }
        let path = article.page.path
        return path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Each outlet once, in the order of the articles.
    func outletNames(_ ids: [Identifier<Article>]) -> [String] {
        var seen: Set<String> = []
        return ids.map(outletName).filter { seen.insert($0.lowercased()).inserted }
    }

    /// How many outlets are named, and how many articles do not tell theirs.
    func outletCount(_ ids: [Identifier<Article>]) -> (named: Int, unknown: Int) {
        let isUnknown = { (id: Identifier<Article>) in articles[id]?.article.outlet == nil }
        return (
            outletNames(ids.filter { !isUnknown($0) }).count, Set(ids.filter(isUnknown)).count
        )
    }

    /// The words at a place of an article, on one line.
    func words(_ evidence: Evidence) -> String? {
        guard let text = articles[evidence.article]?.article.text else { return nil }
        return unquoted(text[evidence.range])
    }

    /// Without the quotation marks of its own at both ends, so that ours can go around it.
    func unquoted(_ text: String) -> String {
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

    func quoted(_ text: String, to limit: Int) -> Inked {
        Inked("“" + shortened(unquoted(text), to: limit) + "”", .quote)
    }
}
