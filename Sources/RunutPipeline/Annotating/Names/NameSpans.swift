internal import RunutLanguages
internal import RunutText

/// A name as it stands in the text, before aliases are tied together.
struct NameSpan {
    enum Kind { case person, organisation, place, unknown }

    var tokens: Range<Int>
    var kind: Kind
    /// The gazetteer entry, with how it was named.
    var known: GazetteerName?
    /// Words of office that stand right before it.
    var office: Range<Int>?
}

/// Finds the names of an article from capitals, gazetteers, titles and what stands around.
struct NameFinder {
    let article: AnnotatedArticle
    let words: [WordClass]
    let gazetteer: Gazetteer
    /// Words that the article writes with a capital inside sentences too: names, whatever a
    /// word list says.
    private let namesInside: WordIndex

    init(article: AnnotatedArticle, gazetteer: Gazetteer) {
        self.article = article
        self.gazetteer = gazetteer
        words = article.words
        var inside = WordIndex()
        for (index, token) in article.tokens.enumerated()
        where token.isWord && token.isCapitalised && token.shape.contains(.hasLowercase)
            && index > 0 && article.tokens[index - 1].isWord
            && !token.shape.contains(.lineStart)
        {
            inside[token.hash] = 1
        }
        namesInside = inside
    }

    func isNameInside(_ index: Int) -> Bool { namesInside.contains(article.tokens[index].hash) }

    func spans() -> [NameSpan] {
        var result: [NameSpan] = []
        for paragraph in article.paragraphs {
            var office: Range<Int>?
            var at = paragraph.tokens.lowerBound
            let limit = paragraph.tokens.upperBound
            while at < limit {
                let token = article.tokens[at]
                guard token.isWord, token.isCapitalised || isWebName(at) || isOwnName(at, limit)
                else {
                    if token.isWord,
                        !words[at].isDisjoint(with: [.office, .group])
                            || office?.upperBound == at && !words[at].isDisjoint(with: .coordinator)
                    {
                        office = office.map { $0.lowerBound..<at + 1 } ?? at..<at + 1
                    } else if token.isWord || token.mark.endsSentence
                        || token.mark == .comma && !apposes(at, office)
                    {
                        office = nil
                    }
                    at += 1
                    continue
                }
                if let span = span(at: at, limit: limit, office: office) {
                    result.append(span)
                    at = span.tokens.upperBound
                    // `Menteri Perikanan Norwegia Ola Berg`: the office reaches past the country.
                    office = span.kind == .person ? nil : office.map { $0.lowerBound..<at }
                } else {
                    if !words[at].isDisjoint(with: [.office, .honorific])
                        || office?.upperBound == at
                    {
                        office = office.map { $0.lowerBound..<at + 1 } ?? at..<at + 1
                    } else {
                        office = nil
                    }
                    at += 1
                }
            }
        }
        return result
    }

    /// `warga Kupang, Melki`: the name in apposition holds the office before the comma.
    private func apposes(_ comma: Int, _ office: Range<Int>?) -> Bool {
        guard let office, comma + 1 < article.tokens.count else { return false }
        return comma - office.upperBound <= 6 && article.tokens[comma + 1].isCapitalised
    }

    /// `bu Sari`, where a user's file has `Bu Sari`.
    private func isOwnName(_ index: Int, _ limit: Int) -> Bool {
        guard gazetteer.hasOwnNames, let known = knownName(at: index, limit: limit) else {
            return false
        }
        return gazetteer.entries[known.name.entry].isOwn && known.end > index + 1
            && article.tokens[known.end - 1].isCapitalised
    }

    private func isWebName(_ index: Int) -> Bool {
        let token = article.tokens[index]
        // `detikNews`: the first half of an outlet's name, that begins small.
        if index + 1 < article.tokens.count, article.tokens[index + 1].isCapitalised,
            !article.tokens[index + 1].shape.contains(.spaceBefore),
            article.pack.lostSpaces.smallOutlets.contains(token)
        {
            return true
        }
        // `dilansir detikcom`: after a relay's cue an outlet may be all small.
        if index > 0, !words[index - 1].isDisjoint(with: .relays), words[index].isEmpty,
            !isCommon(index),
            gazetteer.names.index.match(article.tokens, at: index, limit: index + 1) != nil
        {
            return true
        }
        guard token.byteCount > 5 else { return false }
        return article.article.text.bytes[token.range.bytes].contains(0x2E)
    }

    private func span(at index: Int, limit: Int, office: Range<Int>?) -> NameSpan? {
        let known = knownName(at: index, limit: limit)
        if !words[index].isDisjoint(with: .bodyNoun), let end = bodyEnd(from: index, limit: limit),
            end > (known?.end ?? index)
        {
            return NameSpan(tokens: index..<end, kind: .organisation, known: nil, office: nil)
        }
        if let known, !isPartOfName(known.name, index..<known.end, limit: limit) {
            let kind: NameSpan.Kind =
                switch gazetteer.entries[known.name.entry].kind {
                case .country, .place: .place
                case .media, .body: .organisation
                case .person: .person
                }
            return NameSpan(
                tokens: index..<known.end,
                kind: kind,
                known: known.name,
                office: kind == .person ? office : nil
            )
        }
        if !words[index].isDisjoint(with: [.weekday, .month, .pronoun]) { return nil }
        // WIB, WITA: part of a time.
        if words[index].contains(.timeWord), article.tokens[index].shape.contains(.allCapitals) {
            return nil
        }
        // `Menteri Energi dan Sumber Daya`: the portfolio belongs to the office.
        if let office, isPortfolio(index, of: office) { return nil }
        if !words[index].isDisjoint(with: .office), !isGivenName(index) { return nil }
        if !words[index].isDisjoint(with: .honorific) { return nil }
        if startsSentence(index), opensCommonly(index, limit: limit), !hasAge(index, limit: limit) {
            return nil
        }
        var end = nameEnd(from: index, limit: limit)
        guard end > index else { return nil }
        // `Menteri PUPR Sekar`, `analis X Sekuritas Wayan`: the body, then the person.
        if office != nil, let border = bodyBorder(in: index..<end) { end = border }
        let tokens = index..<end
        let isBody = office != nil && (end < limit && bodyBorder(in: index..<end + 1) == end)
        let kind = isBody ? .organisation : kind(of: tokens, office: office, limit: limit)
        // One capital that only a sentence's start gives, and nothing else shows to be a name.
        if kind == .unknown, tokens.count == 1, startsSentence(index),
            !isNameInside(index)
        {
            return nil
        }
        return NameSpan(
            tokens: tokens,
            kind: kind,
            known: nil,
            office: office
        )
    }

    /// Whether a word belongs to an office: `Menteri Energi dan Sumber Daya`. A rank has none:
    /// after `AKBP` comes the name.
    private func isPortfolio(_ index: Int, of office: Range<Int>) -> Bool {
        guard office.upperBound == index, !isGivenName(index),
            isCommon(index) || article.pack.portfolios.contains(article.tokens[index])
        else { return false }
        let before = words[index - 1]
        return before.contains(.takesPortfolio) || before.isDisjoint(with: [.office, .honorific])
    }

    /// `Melati Ayu, 34,`: an age shows that a sentence opens with a person's name.
    private func hasAge(_ index: Int, limit: Int) -> Bool {
        var end = index
        while end < limit, article.tokens[end].isWord, article.tokens[end].isCapitalised {
            end += 1
        }
        guard end - index >= 2, end + 2 < limit, article.tokens[end + 1].isNumber,
            article.tokens[end + 1].byteCount <= 2
        else { return false }
        let (before, after) = (article.tokens[end].mark, article.tokens[end + 2].mark)
        return before == .comma && after == .comma
            || before == .openParenthesis && after == .closeParenthesis
    }

    /// Whether a capitalised word is only the first of its sentence.
    private func opensCommonly(_ index: Int, limit: Int) -> Bool {
        guard isCommon(index) || !words[index].isDisjoint(with: .determiner), !isGivenName(index)
        else {
            return false
        }
        // `Melati Ayu berkata`: a common word that is a name elsewhere in the article.
        let isNameElsewhere =
            isNameInside(index)
            && words[index].isDisjoint(with: [.common, .opener, .determiner, .pronoun])
        return !isNameElsewhere
    }

    /// Where in a run of capitals the name of a body ends and that of a person begins.
    private func bodyBorder(in range: Range<Int>) -> Int? {
        guard range.count >= 2 else { return nil }
        let first = article.tokens[range.lowerBound]
        let second = article.tokens[range.lowerBound + 1]
        if first.shape.contains(.allCapitals), first.byteCount >= 3,
            second.shape.contains(.hasLowercase)
        {
            return range.lowerBound + 1
        }
        return range.dropLast().last { words[$0].contains(.endsBody) }.map { $0 + 1 }
    }

    // MARK: Gazetteer

    /// The gazetteer name at a token, if it is written as a name.
    func knownName(at index: Int, limit: Int) -> (name: GazetteerName, end: Int)? {
        guard let match = gazetteer.names.index.match(article.tokens, at: index, limit: limit)
        else {
            return nil
        }
        let name = gazetteer.names.values[match.id]
        let range = index..<match.end
        if name.isAcronym {
            guard range.allSatisfy({ !article.tokens[$0].shape.contains(.hasLowercase) }) else {
                return nil
            }
        }
        if range.count == 1 {
            // `Antara` opens a sentence as a preposition; `Media` as a noun.
            if isCommon(index), startsSentence(index) || !article.tokens[index].isCapitalised,
                !article.tokens[index].shape.contains(.allCapitals)
            {
                return nil
            }
            if gazetteer.entries[name.entry].kind == .place, index + 1 < limit,
                article.tokens[index + 1].isCapitalised,
                isGivenName(index) || isGivenName(index + 1) && !isOfOffice(index)
            {
                return nil
            }
        }
        return (name, match.end)
    }

    /// People are known from a user's file alone.
    private func isPerson(_ name: GazetteerName) -> Bool {
        gazetteer.entries[name.entry].kind == .person
    }

    /// `Sari Wulandari Walesan` is nobody whom a user calls `Sari Wulandari`; a heading may go on in
    /// capitals.
    func isPartOfName(_ name: GazetteerName, _ range: Range<Int>, limit: Int) -> Bool {
        guard isPerson(name), let first = range.first(where: { article.tokens[$0].isCapitalised }),
            nameEnd(from: first, limit: limit) > range.upperBound
        else { return false }
        return !article.paragraphs.contains { $0.isHeading && $0.tokens.contains(first) }
    }

    // MARK: Borders

    /// The name of a body runs over capitalised words, offices and places: `Kementerian Luar
    /// Negeri Korea Selatan`.
    private func bodyEnd(from index: Int, limit: Int) -> Int? {
        var at = index + 1
        while at < limit {
            let token = article.tokens[at]
            if token.mark == .ampersand {
                at += 1
                continue
            }
            guard token.isWord else { break }
            if token.isCapitalised {
                if isGivenName(at), !follows(at, [.bodyNoun]) { break }
                let previous = article.tokens[at - 1]
                // An acronym ends it: `Komisi VII DPR RI | Evita`.
                if previous.shape.contains(.allCapitals), previous.byteCount > 1,
                    token.shape.contains(.hasLowercase), at > index + 1
                {
                    break
                }
                at += 1
                continue
            }
            // `Badan Meteorologi dan Geofisika`
            if !words[at].isDisjoint(with: .coordinator), at + 1 < limit,
                article.tokens[at + 1].isCapitalised,
                words[at + 1].isDisjoint(with: [.office, .honorific, .bodyNoun]),
                !isGivenName(at + 1)
            {
                at += 1
                continue
            }
            break
        }
        return at > index + 1 ? at : nil
    }

    private func follows(_ index: Int, _ wordClass: WordClass) -> Bool {
        index > 0 && !words[index - 1].isDisjoint(with: wordClass)
    }

    private func nameEnd(from index: Int, limit: Int) -> Int {
        // `radio lokal Gema Alor`: the place belongs to the outlet's name.
        let isMediaName = (max(0, index - 2)..<index).contains {
            !words[$0].isDisjoint(with: .mediaNoun)
        }
        var at = index
        while at < limit {
            let token = article.tokens[at]
            if token.mark == .period {
                // An initial: `H. M. Rosan`
                guard at > index, article.tokens[at - 1].byteCount <= 2, at + 1 < limit,
                    article.tokens[at + 1].isCapitalised
                else { break }
                at += 1
                continue
            }
            guard token.isWord else { break }
            if !token.isCapitalised {
                guard nameParticles.contains(token), at > index, at + 1 < limit,
                    article.tokens[at + 1].isCapitalised
                else { break }
                at += 1
                continue
            }
            if at > index {
                if !words[at].isDisjoint(with: [.weekday, .month]) { break }
                if !words[at].isDisjoint(with: [.office, .bodyNoun]), !isGivenName(at) { break }
                // A glued word that only looks like a name: `SekarAyu` goes on,
                // a new acronym does not.
                if let known = knownName(at: at, limit: limit), !isGivenName(at),
                    !isPerson(known.name) || known.end > at + 1 && !isGivenName(index),
                    !(isMediaName && gazetteer.entries[known.name.entry].kind == .place)
                {
                    break
                }
            }
            at += 1
        }
        while at > index, article.tokens[at - 1].mark == .period { at -= 1 }
        return at
    }

    // MARK: Kinds

    private func kind(of tokens: Range<Int>, office: Range<Int>?, limit: Int) -> NameSpan.Kind {
        let first = article.tokens[tokens.lowerBound]
        if tokens.count == 1, first.shape.contains(.allCapitals), first.byteCount <= 6 {
            return .organisation
        }
        if tokens.count > 1, shipPrefixes.contains(first) { return .organisation }
        if tokens.count > 1,
            tokens.contains(where: { article.pack.page.outletWords.contains(article.tokens[$0]) })
        {
            return .organisation
        }
        if tokens.count > 1, words[tokens.upperBound - 1].contains(.placeNoun) { return .place }
        if hasAge(tokens.lowerBound, limit: limit) { return .person }
        if office != nil || follows(tokens.lowerBound, [.honorific, .office]) { return .person }
        if tokens.contains(where: { isGivenName($0) }) { return .person }
        if isShortened(tokens, limit: limit) { return .organisation }
        if follows(tokens.lowerBound, [.placeNoun]) || followsPlacePreposition(tokens.lowerBound) {
            return .place
        }
        if follows(tokens.lowerBound, [.mediaNoun]) { return .organisation }
        let next = tokens.upperBound
        if next < limit, !words[next].isDisjoint(with: [.says, .demands, .promises]) {
            return .person
        }
        if follows(tokens.lowerBound, [.saysAfter]) { return .person }
        // An age in parentheses.
        if next + 2 < limit, article.tokens[next].mark == .openParenthesis,
            article.tokens[next + 1].isNumber, article.tokens[next + 2].mark == .closeParenthesis
        {
            return .person
        }
        return .unknown
    }

    /// `Norline Coastal Ferries (NCF)`: a body's initials follow its name.
    private func isShortened(_ tokens: Range<Int>, limit: Int) -> Bool {
        let short = tokens.upperBound + 1
        guard tokens.count > 1, short + 1 < limit,
            article.tokens[short - 1].mark == .openParenthesis,
            article.tokens[short + 1].mark == .closeParenthesis,
            article.tokens[short].shape.contains(.allCapitals)
        else { return false }
        let initials = tokens.compactMap { article.string(of: $0..<$0 + 1).first }
        return String(initials.filter(\.isUppercase)) == article.string(of: short..<short + 1)
    }

    /// `Bupati Sikka Wayan`, `di Sikka Wayan`: the place is no part of the person's name.
    private func isOfOffice(_ index: Int) -> Bool {
        guard index > 0, article.tokens[index - 1].isWord else { return false }
        return article.tokens[index - 1].isCapitalised || followsPlacePreposition(index)
            || !words[index - 1].isDisjoint(with: [.office, .group, .bodyNoun])
    }

    private func followsPlacePreposition(_ index: Int) -> Bool {
        index > 0 && article.pack.placePrepositions.contains(article.tokens[index - 1])
    }

    func isGivenName(_ index: Int) -> Bool { !words[index].isDisjoint(with: .givenName) }

    func isCommon(_ index: Int) -> Bool {
        !words[index].isDisjoint(with: .common)
            || article.pack.commonWords.contains(article.tokens[index])
    }

    /// Whether a capital here says nothing: a sentence or a quotation begins.
    func startsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let token = article.tokens[index]
        if token.shape.contains(.lineStart) { return true }
        let before = article.tokens[index - 1].mark
        return before.endsSentence || before.isDoubleQuote || before.isSingleQuote
            || before == .colon
            || before == .dash
    }
}

/// Small words inside a person's name.
private let nameParticles = WordList("bin binti al el van von de der den da dos ibn bint")

/// What ships carry before their names, whatever the language.
private let shipPrefixes = WordList("km kmp kmn klm kri kn tb mv mt ms ss uss hms hmas usns")
