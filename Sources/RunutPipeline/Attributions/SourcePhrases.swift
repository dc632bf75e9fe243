internal import RunutLanguages
internal import RunutText

/// Whom the words of a source name: names, titles, descriptions.
extension SpeakerResolver {
    func speaker(of entity: Int) -> Speaker {
        let entity = names.entities[entity]
        return Speaker(
            who: entity.name,
            entities: [entity.id],
            isPerson: entity.id.hasPrefix("person/"),
            isPlural: false,
            isMedia: entity.known?.kind == .media
        )
    }

    func speaker(named source: Range<Int>) -> Speaker? {
        let source = trimmed(source)
        guard !source.isEmpty else { return nil }
        if !words[source.lowerBound].isDisjoint(with: .pronoun), source.count == 1 {
            let plural = !words[source.lowerBound].isDisjoint(with: .pluralPronoun)
            return antecedent(at: source.lowerBound, plural: plural, isSubject: true)
        }
        if let account = account(in: source) { return account }
        let found = Array(names.names(in: named(in: source)))
        let people = found.filter { names.entities[$0.entity].id.hasPrefix("person/") }
        let head = head(of: source)
        if let apposed = apposed(in: source, found) ?? titled(source, found) { return apposed }
        if !people.contains(where: { $0.tokens.lowerBound >= head.upperBound }),
            let pointed = pointedPerson(head) ?? describedPerson(source, head)
        {
            return pointed
        }
        if !people.isEmpty, !isAboutPerson(source, people[0]) {
            return coordinated(people, in: source) ?? people.last.map { speaker(of: $0.entity) }
        }
        if let maker = makerOfDocument(source) { return maker }
        if let pointed = pointedAt(head, hasName: !found.isEmpty) { return pointed }
        if let state = stateMedia(source, found) { return state }
        if isDefinite(head), let holder = officeHolder(source) { return holder }
        if let body = namedBody(source, found) { return speaker(of: body.entity) }
        if hasGroup(head), people.isEmpty, !startsWithBody(source, found),
            !headIsDocumentOfMedia(source, found)
        {
            return described(source)
        }
        if found.count > 1, let pair = coordinated(found, in: source), !has(source, [.office]) {
            return pair
        }
        if let media = found.last(where: { names.entities[$0.entity].known?.kind == .media }) {
            return speaker(of: media.entity)
        }
        if let holder = officeHolder(source) { return holder }
        // `A Darwin biologist`: one who is not named, whatever else is.
        if article.pack.attribution.indefiniteArticles.contains(article.tokens[source.lowerBound]),
            words[head.upperBound - 1].isDisjoint(with: [.bodyNoun, .mediaNoun]), head.count > 2
        {
            return described(source)
        }
        if let body = found.first(where: { !people.contains($0) && isActor($0, in: source) }) {
            return speaker(of: body.entity)
        }
        return described(source)
    }

    /// The words that can name the source: what a relative clause tells of it are others.
    private func named(in source: Range<Int>) -> Range<Int> {
        guard let relative = source.first(where: { !words[$0].isDisjoint(with: .relative) }),
            !names.names(in: source.lowerBound..<relative).isEmpty
        else { return source }
        return source.lowerBound..<relative
    }

    /// `peneliti pada Lembaga X, Ratna Dewi`: the name that closes the phrase after its comma.
    private func apposed(in source: Range<Int>, _ found: [ArticleNames.Name]) -> Speaker? {
        guard let last = found.last, last.tokens.lowerBound > source.lowerBound,
            article.tokens[last.tokens.lowerBound - 1].mark == .comma,
            names.entities[last.entity].known == nil,
            // `Perusahaan pemilik, PT Ombak`: no other name, so the body is meant.
            !isTitle(last.tokens) || found.count == 1,
            (last.tokens.upperBound..<source.upperBound).allSatisfy({
                article.tokens[$0].kind != .word || isInParentheses($0, source)
            })
        else { return nil }
        let before = source.lowerBound..<last.tokens.lowerBound - 1
        let isPerson = has(before, [.office, .group, .kin, .expert])
        guard last.tokens.count > 1 || isPerson || names.entities[last.entity].kind == .person
        else { return nil }
        guard isPerson || !before.contains(where: { article.tokens[$0].mark == .comma })
        else { return nil }
        var speaker = speaker(of: last.entity)
        speaker.isPerson = speaker.isPerson || isPerson
        return speaker
    }

    /// `Ratna Dewi, Kepala Bidang X`: the name that the office follows.
    private func titled(_ source: Range<Int>, _ found: [ArticleNames.Name]) -> Speaker? {
        guard let first = found.first, first.tokens.lowerBound == source.lowerBound,
            names.entities[first.entity].known == nil,
            first.tokens.upperBound + 1 < source.upperBound,
            article.tokens[first.tokens.upperBound].mark == .comma,
            !words[first.tokens.upperBound + 1].isDisjoint(
                with: [.office, .group, .kin, .determiner, .expert]
            )
        else { return nil }
        var speaker = speaker(of: first.entity)
        speaker.isPerson = true
        return speaker
    }

    private func isTitle(_ tokens: Range<Int>) -> Bool {
        !words[tokens.lowerBound].isDisjoint(with: [.office, .bodyNoun, .group, .mediaNoun])
    }

    private func isInParentheses(_ token: Int, _ source: Range<Int>) -> Bool {
        let mark = (source.lowerBound..<token).last {
            [.openParenthesis, .closeParenthesis].contains(article.tokens[$0].mark)
        }
        return mark.map { article.tokens[$0].mark == .openParenthesis } ?? false
    }

    private func has(_ range: Range<Int>, _ wordClass: WordClass) -> Bool {
        range.contains { !words[$0].isDisjoint(with: wordClass) }
    }

    private func trimmed(_ source: Range<Int>) -> Range<Int> {
        var range = source
        while let last = range.last, article.tokens[last].kind == .mark,
            article.tokens[last].mark != .closeParenthesis
        {
            range = range.lowerBound..<last
        }
        return range
    }

    /// `akun @nama`: the account is the source.
    private func account(in source: Range<Int>) -> Speaker? {
        guard let at = source.first(where: { article.tokens[$0].mark == .at }),
            at + 1 < source.upperBound
        else {
            return nil
        }
        var end = at + 1
        while end < source.upperBound, !article.tokens[end].shape.contains(.spaceBefore) {
            end += 1
        }
        let who = article.string(of: at..<max(end, at + 2))
        return Speaker(
            who: who,
            entities: ["account/" + who],
            isPerson: true,
            isPlural: false,
            isMedia: false
        )
    }

    /// `Pemain asal Jepang itu`, `adik Rina ini`: one who is described, not named.
    private func pointedPerson(_ source: Range<Int>) -> Speaker? {
        guard source.count > 1, let last = source.last,
            !words[last].isDisjoint(with: .demonstrative),
            !words[source.lowerBound].isDisjoint(with: [.office, .group, .kin]),
            words[source.lowerBound].isDisjoint(with: [.document, .bodyNoun, .mediaNoun])
        else { return nil }
        let before = events(before: source.lowerBound)
        // `pejabat itu`: the unnamed one who was called so before.
        let head = article.article.text[article.tokens[source.lowerBound].range]
        let same = before.last {
            $0.speaker.entities.isEmpty && nameParts($0.speaker.who).contains(nameParts(head)[0])
        }
        if let same { return same.speaker }
        if words[source.lowerBound].isDisjoint(with: [.office, .kin]), source.count > 2,
            !names.names(in: source).isEmpty
        {
            return nil
        }
        guard !isOneOfMany(source.lowerBound) else { return nil }
        return figure(before: source.lowerBound, outside: source)
    }

    /// `saksi itu`: one of many, where nobody was called so before.
    private func isOneOfMany(_ noun: Int) -> Bool {
        words[noun].contains(.group) && words[noun].isDisjoint(with: [.office, .kin])
            && !article.pack.attribution.anyPersons.contains(article.tokens[noun])
    }

    /// `pria yang lahir di Ende itu`, `sang penyanyi`: the figure of the story in other words.
    private func describedPerson(_ source: Range<Int>, _ head: Range<Int>) -> Speaker? {
        let noun = head.first { !words[$0].isDisjoint(with: .endsNoun) } ?? head.upperBound
        guard let last = source.last, names.names(in: head.lowerBound..<noun).isEmpty else {
            return nil
        }
        let isPointed =
            head.upperBound < source.upperBound && !words[last].isDisjoint(with: .demonstrative)
            && !words[head.lowerBound].isDisjoint(with: [.office, .group, .kin])
            && head.count <= 2
        let isSang =
            article.pack.attribution.storyArticles.contains(article.tokens[source.lowerBound])
        guard isPointed || isSang, !has(head, [.bodyNoun, .document, .mediaNoun]) else {
            return nil
        }
        return figure(before: source.lowerBound, outside: source)
    }

    /// The person whom the text goes on about: the last who spoke, else the last told of;
    /// nobody who is named in the description itself.
    private func figure(before token: Int, outside source: Range<Int>) -> Speaker? {
        let others = Set(names.names(in: source).map { names.entities[$0.entity].id })
        let people = events(before: token).filter {
            $0.speaker.isPerson && !$0.speaker.entities.isEmpty
                && others.isDisjoint(with: $0.speaker.entities)
        }
        return (people.last { $0.spoke } ?? people.last)?.speaker
    }

    /// `situs pelacak Kapal24`, `maskapai Sayap Timor`: a common noun and then the name of the body.
    private func namedBody(_ source: Range<Int>, _ found: [ArticleNames.Name]) -> ArticleNames.Name?
    {
        guard found.count == 1, let name = found.first, name.tokens.upperBound == source.upperBound,
            name.tokens.lowerBound > source.lowerBound,
            names.entities[name.entity].kind == .organisation,
            !words[source.lowerBound].isDisjoint(with: [.mediaNoun, .document])
                || article.pack.attribution.bodyReferences.contains(
                    article.tokens[source.lowerBound]
                ),
            !has(source.lowerBound..<name.tokens.lowerBound, [.office, .expert])
        else { return nil }
        return name
    }

    /// People without a name; media are none.
    private func hasGroup(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].contains(.group) && words[$0].isDisjoint(with: .mediaNoun) }
    }

    /// `Kementerian X`: the name of a body opens the phrase.
    private func startsWithBody(_ source: Range<Int>, _ found: [ArticleNames.Name]) -> Bool {
        let articles = article.pack.attribution.definiteArticles
        let start =
            source.first {
                words[$0].isDisjoint(with: .determiner) && !articles.contains(article.tokens[$0])
            } ?? source.lowerBound
        guard let first = found.first, first.tokens.lowerBound == start else { return false }
        return names.entities[first.entity].kind == .organisation
    }

    /// The phrase without what a comma or a relative clause adds.
    private func head(of source: Range<Int>) -> Range<Int> {
        let end = source.first {
            article.tokens[$0].mark == .comma || !words[$0].isDisjoint(with: .relative)
        }
        return source.lowerBound..<max(end ?? source.upperBound, source.lowerBound + 1)
    }

    /// `kantor Sekar`, `keluarga Budi`: somebody else than the person named.
    private func isAboutPerson(_ source: Range<Int>, _ person: ArticleNames.Name) -> Bool {
        let before = person.tokens.lowerBound - 1
        guard before >= source.lowerBound, !article.tokens[source.lowerBound].isCapitalised else {
            return false
        }
        return article.pack.attribution.householdNouns.contains(article.tokens[source.lowerBound])
    }

    /// `Pyongyang dan Moskow`: two sources of one statement.
    private func coordinated(_ found: [ArticleNames.Name], in source: Range<Int>) -> Speaker? {
        guard found.count >= 2 else { return nil }
        let (first, last) = (found[found.count - 2], found[found.count - 1])
        let between = first.tokens.upperBound..<last.tokens.lowerBound
        guard first.entity != last.entity,
            between.contains(where: { !words[$0].isDisjoint(with: .coordinator) }),
            between.count <= 6
        else { return nil }
        let (one, two) = (speaker(of: first.entity), speaker(of: last.entity))
        return Speaker(
            who: one.who + "; " + two.who,
            entities: one.entities + two.entities,
            isPerson: one.isPerson && two.isPerson,
            isPlural: true,
            isMedia: one.isMedia && two.isMedia
        )
    }

    /// `Politikus itu`, `agensi tersebut`: the one who was spoken of.
    private func pointedAt(_ source: Range<Int>, hasName: Bool) -> Speaker? {
        if article.pack.attribution.bothWords.contains(article.tokens[source.lowerBound]), !hasName
        {
            return events(before: source.lowerBound).last { $0.speaker.isPlural }?.speaker
        }
        guard let last = source.last, !words[last].isDisjoint(with: .demonstrative) else {
            return nil
        }
        let before = events(before: source.lowerBound)
        if has(source, [.document]), !has(source, [.office]) {
            if let law = numberedLaw(before: source) { return law }
            let head = nameParts(article.string(of: source.lowerBound..<source.lowerBound + 1))
            return source.count == 2
                ? before.last { nameParts($0.speaker.who).first == head.first }?.speaker : nil
        }
        if !words[source.lowerBound].isDisjoint(with: [.bodyNoun, .mediaNoun])
            || article.pack.attribution.bodyReferences.contains(article.tokens[source.lowerBound])
        {
            return before.last { !$0.speaker.isPerson && $0.spoke }?.speaker
        }
        guard !isOneOfMany(source.lowerBound) else { return nil }
        return before.last { $0.speaker.isPerson }?.speaker
    }

    /// `media pemerintah`: the state's outlet that the article names elsewhere, and that of the
    /// state where one is named.
    private func stateMedia(_ source: Range<Int>, _ found: [ArticleNames.Name]) -> Speaker? {
        guard !found.contains(where: { names.entities[$0.entity].known?.kind == .media }),
            let media = source.first(where: { !words[$0].isDisjoint(with: .mediaNoun) }),
            source.contains(where: {
                $0 > media && article.pack.attribution.stateWords.contains(article.tokens[$0])
            })
        else { return nil }
        let states = found.compactMap { names.entities[$0.entity].known?.country }
        return names.entities.indices.first { index in
            guard let known = names.entities[index].known else { return false }
            return known.medium?.isState == true
                && (states.isEmpty || states.contains(known.country))
        }.map(speaker(of:))
    }

    /// `Foto yang dirilis oleh X`: X shows it; a bare `foto-foto` is the speaker's own.
    private func makerOfDocument(_ source: Range<Int>) -> Speaker? {
        guard !words[source.lowerBound].isDisjoint(with: .document) else { return nil }
        if let agent = source.first(where: { !words[$0].isDisjoint(with: .agent) }),
            agent + 1 < source.upperBound
        {
            return speaker(named: agent + 1..<source.upperBound)
        }
        // `data lembaga itu`
        if let last = source.last, !words[last].isDisjoint(with: .demonstrative), source.count == 3,
            let maker = pointedAt(source.lowerBound + 1..<source.upperBound, hasName: false)
        {
            return maker
        }
        guard source.count == 1, let last = memory.last, last.spoke,
            article.sentence(at: source.lowerBound)?.tokens.contains(last.token) == true
        else { return nil }
        return last.speaker
    }

    private func headIsDocumentOfMedia(_ source: Range<Int>, _ found: [ArticleNames.Name]) -> Bool {
        guard has(source, .document) else { return false }
        return found.contains { names.entities[$0.entity].known?.kind == .media }
    }

    /// `the mayor`: nobody but the one who was called so before.
    private func isDefinite(_ head: Range<Int>) -> Bool {
        head.count == 2
            && article.pack.attribution.definiteArticles.contains(article.tokens[head.lowerBound])
            && words[head.lowerBound + 1].isDisjoint(with: [.bodyNoun, .document, .mediaNoun])
    }

    /// `seorang menteri`, `para menteri`: anybody of that office.
    private func isIndefinite(_ index: Int) -> Bool {
        let (token, attribution) = (article.tokens[index], article.pack.attribution)
        return attribution.pluralMarkers.contains(token)
            || attribution.indefiniteArticles.contains(token)
                && !attribution.definiteArticles.contains(token)
    }

    /// `kata presiden`: whoever held that office when named.
    private func officeHolder(_ source: Range<Int>) -> Speaker? {
        guard let office = source.first(where: { !words[$0].isDisjoint(with: .office) }),
            office <= source.lowerBound + 1, !isIndefinite(source.lowerBound)
        else { return nil }
        guard let holders = officeHolders[article.tokens[office].hash] else { return nil }
        let after = holders.partitionPoint { $0.token < source.lowerBound }
        return speaker(of: holders[max(0, after - 1)].entity)
    }

    /// A body or a country can speak; a place inside a longer description cannot.
    private func isActor(_ name: ArticleNames.Name, in source: Range<Int>) -> Bool {
        let entity = names.entities[name.entity]
        if entity.kind == .place {
            let lead = (source.lowerBound..<name.tokens.lowerBound).filter {
                article.tokens[$0].isWord
            }
            // `A Darwin biologist`: the place only describes.
            let next = name.tokens.upperBound
            if next < source.upperBound, article.tokens[next].isWord,
                !article.tokens[next].isCapitalised,
                words[next].isDisjoint(with: [.coordinator, .relative, .demonstrative])
            {
                return false
            }
            return lead.allSatisfy {
                !words[$0].isDisjoint(with: [.document, .determiner, .bodyNoun, .coordinator])
            }
        }
        return true
    }

    /// `Laporan Harta Pejabat Negara (LHPN)`
    private func acronym(at parenthesis: Int, of pieces: [String]) -> String? {
        guard parenthesis + 2 < article.tokens.count,
            article.tokens[parenthesis + 2].mark == .closeParenthesis,
            article.tokens[parenthesis + 1].shape.contains(.allCapitals), pieces.count > 1,
            pieces[0].first?.isUppercase == true
        else { return nil }
        let short = article.string(of: parenthesis + 1..<parenthesis + 2)
        let initials = String(pieces.compactMap(\.first).filter(\.isUppercase))
        return initials.hasPrefix(short.prefix(2)) ? short : nil
    }

    /// An unnamed source keeps its description: `pejabat senior`, `para pakar`.
    private func described(_ source: Range<Int>) -> Speaker? {
        var pieces: [String] = []
        var at = source.lowerBound
        while at < source.upperBound,
            article.pack.attribution.indefiniteArticles.contains(article.tokens[at])
        {
            at += 1
        }
        // `laporan media lokal`: the media are the source.
        if at + 1 < source.upperBound, !words[at].isDisjoint(with: .document),
            !words[at + 1].isDisjoint(with: [.mediaNoun, .group, .bodyNoun])
        {
            at += 1
        }
        let begin = at
        while at < source.upperBound {
            let token = article.tokens[at]
            if token.mark == .comma || !words[at].isDisjoint(with: .relative) { break }
            if token.mark == .openParenthesis {
                if let acronym = acronym(at: at, of: pieces) {
                    pieces = [acronym]
                    break
                }
                while at < source.upperBound, article.tokens[at].mark != .closeParenthesis {
                    at += 1
                }
                at += 1
                continue
            }
            if token.kind != .mark {
                // `media-media`: a plural by doubling.
                let text = article.article.text[token.range]
                let halves = text.split(separator: "-")
                pieces.append(
                    halves.count == 2 && halves[0] == halves[1] ? String(halves[0]) : text
                )
            }
            at += 1
        }
        guard !pieces.isEmpty else { return nil }
        let opensSentence =
            article.tokens[source.lowerBound].shape.contains(.lineStart) || source.lowerBound == 0
            || article.tokens[source.lowerBound - 1].kind == .mark
        if at > source.lowerBound, opensSentence, begin == source.lowerBound,
            !words[begin].isDisjoint(with: [.group, .determiner, .mediaNoun])
        {
            pieces[0] = lowercasedFirst(pieces[0])
        }
        let plural =
            has(source, .determiner)
            && article.pack.attribution.pluralMarkers.contains(article.tokens[source.lowerBound])
        return Speaker(
            who: pieces.joined(separator: " "),
            entities: [],
            isPerson: has(source, [.group, .office]) && !plural,
            isPlural: plural,
            isMedia: has(source, .mediaNoun)
        )
    }
}

func lowercasedFirst(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, (0x41...0x5A).contains(first.value) else {
        return text
    }
    return String(UnicodeScalar(UInt8(first.value) | 0x20)) + text.dropFirst()
}
