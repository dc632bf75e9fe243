internal import RunutLanguages
internal import RunutText

/// Finds attributions by the rules of a pack: sentence by sentence, quotations first, then
/// cues from left to right.
struct RuleReader {
    let article: AnnotatedArticle
    let words: [WordClass]
    let quoted: [Bool]
    /// Whether a name of an outlet or agency begins at a token, and where it ends.
    let mediaEnds: [Int: Int]
    /// The same for every name: its inner commas end nothing.
    let nameEnds: [Int: Int]
    /// Where the name of a known place or country begins.
    let placeNames: Set<Int>
    var drafts: [AttributionDraft] = []

    init(_ article: AnnotatedArticle, names: ArticleNames) {
        self.article = article
        var mediaEnds: [Int: Int] = [:]
        var nameEnds: [Int: Int] = [:]
        var placeNames: Set<Int> = []
        for name in names.names {
            nameEnds[name.tokens.lowerBound] = name.tokens.upperBound
            if names.entities[name.entity].known?.kind == .media {
                mediaEnds[name.tokens.lowerBound] = name.tokens.upperBound
            }
            if let known = names.entities[name.entity].known,
                [.country, .place].contains(known.kind)
            {
                placeNames.insert(name.tokens.lowerBound)
            }
        }
        self.placeNames = placeNames
        self.mediaEnds = mediaEnds
        self.nameEnds = nameEnds
        words = article.words
        var quoted = [Bool](repeating: false, count: article.tokens.count)
        for paragraph in article.paragraphs {
            for quotation in paragraph.quotations {
                for index in quotation.tokens { quoted[index] = true }
            }
        }
        self.quoted = quoted
    }

    mutating func read() -> [AttributionDraft] {
        for (index, paragraph) in article.paragraphs.enumerated() where !paragraph.isHeading {
            let first = drafts.count
            for sentence in paragraph.sentences {
                read(
                    SentenceView(
                        article: article,
                        words: words,
                        quoted: quoted,
                        nameEnds: nameEnds,
                        index: sentence
                    )
                )
            }
            continueQuotations(in: index, from: first)
        }
        return drafts
    }

    private mutating func read(_ view: SentenceView) {
        let first = drafts.count
        let relays = relayPhrases(in: view)
        readQuotations(view, relays: relays)
        readCues(view, relays: relays, first: first)
        addRelays(view, relays: relays, first: first)
        addMediums(view, first: first)
        shareRelays(first: first)
        if drafts.count == first { pointBack(view, relays: relays) }
    }

    /// `X mengatakan kepada Radio Kota bahwa A, seraya menambahkan bahwa B`: B came the same way.
    private mutating func shareRelays(first: Int) {
        for index in drafts[first...].indices.dropFirst()
        where drafts[index].via.isEmpty && drafts[index].outer == nil {
            let before = drafts[first..<index].last {
                $0.source != nil && $0.source == drafts[index].source && $0.outer == nil
            }
            if let before { drafts[index].via = before.via }
        }
    }

    /// `"A," kata X. "B."`: what goes on in the same paragraph without a cue of its own belongs
    /// to the quotation before it.
    private mutating func continueQuotations(in paragraph: Int, from first: Int) {
        var index = first
        while index < drafts.count {
            let draft = drafts[index]
            if draft.rule == "quotation/alone",
                let before = drafts[first..<index].lastIndex(where: {
                    $0.rule.hasPrefix("quotation/") && $0.outer == nil
                })
            {
                drafts[before].content += draft.content
                drafts.remove(at: index)
                for later in drafts[index...].indices {
                    drafts[later].outer = drafts[later].outer.map { outer in
                        outer == index ? before : outer > index ? outer - 1 : outer
                    }
                }
            } else {
                index += 1
            }
        }
    }
}
