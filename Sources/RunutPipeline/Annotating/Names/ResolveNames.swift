package import RunutLanguages
internal import RunutText

/// Finds the names of an article and ties the aliases of one person, body or place together.
package func names(in article: AnnotatedArticle, gazetteer: Gazetteer) -> ArticleNames {
    let finder = NameFinder(article: article, gazetteer: gazetteer)
    var resolver = NameResolver(article: article, gazetteer: gazetteer)
    return resolver.resolve(nameSpans(of: article, finder))
}

private struct NameResolver {
    let article: AnnotatedArticle
    let gazetteer: Gazetteer

    private var entities: [ArticleNames.Entity] = []
    private var byID: [String: Int] = [:]
    /// Of every person, the parts of the fullest name.
    private var people: [(parts: [String], entity: Int)] = []
    /// Indices into `people` by each part of their names.
    private var peopleByPart: [String: [Int]] = [:]
    private var acronyms: [String: Int] = [:]
    /// The forms of each entity, to be asked.
    private var noted: [Int: Set<String>] = [:]
    /// Of a body, the form that the article introduces in parentheses.
    private var shortForms: [Int: String] = [:]

    init(article: AnnotatedArticle, gazetteer: Gazetteer) {
        self.article = article
        self.gazetteer = gazetteer
    }

    mutating func resolve(_ spans: [NameSpan]) -> ArticleNames {
        let texts = spans.map { withoutClitic(article.string(of: $0.tokens)) }
        let parts = texts.map(nameParts)
        collectPeople(spans, texts, parts)
        var names: [ArticleNames.Name] = []
        for (index, span) in spans.enumerated() {
            let entity = entity(of: span, text: texts[index], parts: parts[index])
            note(texts[index], of: entity)
            if let office = span.office {
                for token in office { entities[entity].offices.insert(article.tokens[token].hash) }
            }
            bindAcronym(
                span,
                entity: entity,
                next: index + 1 < spans.count ? spans[index + 1] : nil
            )
            names.append(
                ArticleNames.Name(
                    tokens: span.tokens,
                    entity: entity
                )
            )
        }
        for index in entities.indices { chooseName(index) }
        return ArticleNames(entities: entities, names: names, gazetteer: gazetteer)
    }

    /// `Wayan-lah` is Wayan.
    private func withoutClitic(_ text: String) -> String {
        let clitic = article.pack.nameTagging?.clitics.first { text.hasSuffix($0) }
        return clitic.map { String(text.dropLast($0.count)) } ?? text
    }

    // MARK: People

    /// The full names first, longest before shorter, so that surnames find their person.
    private mutating func collectPeople(_ spans: [NameSpan], _ texts: [String], _ parts: [[String]])
    {
        var candidates = spans.indices.filter { index in
            spans[index].known == nil
                && (spans[index].kind == .person
                    || spans[index].kind == .unknown && parts[index].count > 1)
        }
        var byPart: [String: [Int]] = [:]
        for index in candidates {
            for part in Set(parts[index]) { byPart[part, default: []].append(index) }
        }
        candidates.removeAll { index in
            isPair(spans[index], parts[index]) { (byPart[$0] ?? []).lazy.map { parts[$0] } }
        }
        candidates.sort { (parts[$0].count, $1) > (parts[$1].count, $0) }
        var isPerson: [Bool] = []
        for entity in knownPeople(spans) {
            addPerson(nameParts(entities[entity].name), entity)
            isPerson.append(true)
        }
        for index in candidates {
            if let person = person(named: parts[index], last: false) {
                isPerson[person] = isPerson[person] || spans[index].kind == .person
                continue
            }
            let entity = add(
                id: "person/" + slug(parts[index].joined(separator: " ")),
                name: texts[index],
                kind: .person
            )
            addPerson(parts[index], entity)
            isPerson.append(spans[index].kind == .person)
        }
        // A run of capitals that nothing shows to be a person stays a name of some body.
        for (person, sure) in isPerson.enumerated() where !sure {
            demote(people[person].entity)
        }
        let sure = zip(people, isPerson).filter(\.1).map(\.0)
        people = []
        peopleByPart = [:]
        for person in sure { addPerson(person.parts, person.entity) }
    }

    /// Those of a user's own file, so that a surname finds them too.
    private mutating func knownPeople(_ spans: [NameSpan]) -> [Int] {
        var result: [Int] = []
        for span in spans where span.known != nil && span.kind == .person {
            let entity = entity(of: span, text: "", parts: [])
            if !result.contains(entity) { result.append(entity) }
        }
        return result
    }

    private mutating func demote(_ index: Int) {
        let entity = entities[index]
        let id = "organisation/" + entity.id.dropFirst("person/".count)
        byID[entity.id] = nil
        byID[id] = index
        entities[index] = ArticleNames.Entity(
            id: id,
            name: entity.name,
            kind: .organisation,
            forms: [],
            offices: [],
            known: nil
        )
    }

    /// `Sekar-Wayan`: two people in one word, no double surname.
    private func isPair(
        _ span: NameSpan,
        _ parts: [String],
        having: (String) -> LazyMapSequence<[Int], [String]>
    ) -> Bool {
        guard span.tokens.count == 1, parts.count == 2 else { return false }
        return having(parts[0]).contains { !$0.contains(parts[1]) }
            || having(parts[1]).contains { !$0.contains(parts[0]) }
    }

    /// An initial stands for the part it begins: `M. Yusran`.
    private func isSamePart(_ full: String, _ short: String) -> Bool {
        full == short || short.utf8.count == 1 && full.utf8.first == short.utf8.first
    }

    private mutating func addPerson(_ parts: [String], _ entity: Int) {
        for part in Set(parts) { peopleByPart[part, default: []].append(people.count) }
        people.append((parts, entity))
    }

    /// The first or the last person whom a name can mean, as an index into `people`.
    private func person(named parts: [String], last: Bool) -> Int? {
        // The rarest part first: a thousand people may share a first name.
        let words = parts.filter { $0.utf8.count > 1 }
        guard
            let candidates = words.map({ peopleByPart[$0] ?? [] }).min(by: { $0.count < $1.count })
        else { return nil }
        guard last else { return candidates.first { mayBe($0, parts) } }
        // `Wayan` is rather Wayan Sela than Made Wayan Sela.
        return candidates.last { isEnd(of: people[$0].parts, parts) && mayBe($0, parts) }
            ?? candidates.last { mayBe($0, parts) }
    }

    private func isEnd(of full: [String], _ short: [String]) -> Bool {
        full.starts(with: short) || full.suffix(short.count) == short[...]
    }

    /// Whether a name can mean a person, whom a user's file may keep apart from it.
    private func mayBe(_ person: Int, _ parts: [String]) -> Bool {
        guard holds(people[person].parts, parts) else { return false }
        guard gazetteer.hasOwnNames else { return true }
        let name = parts.joined(separator: " ")
        let others = [people[person].parts.joined(separator: " ")]
        return !(others + entities[people[person].entity].forms).contains {
            gazetteer.keepsApart(name, $0)
        }
    }

    /// Whether `short` names the person of `full`: the same words in order, some left out.
    private func holds(_ full: [String], _ short: [String]) -> Bool {
        guard !short.isEmpty, short.count <= full.count else { return false }
        var at = 0
        for part in short {
            while at < full.count, !isSamePart(full[at], part) { at += 1 }
            if at == full.count { return false }
            at += 1
        }
        return true
    }

    // MARK: Entities

    private mutating func entity(of span: NameSpan, text: String, parts: [String]) -> Int {
        // What the article introduces as short for a body of its own means that body, whatever
        // else is known by those letters.
        if let bound = acronyms[text], span.known == nil || shortForms[bound] == text {
            return bound
        }
        if let known = span.known {
            let entry = gazetteer.entries[known.entry]
            return add(
                id: entry.id,
                name: entry.name(in: article.pack.code),
                kind: entry.mentionKind,
                known: entry
            )
        }
        // The last person of that name wins: a surname means who was named last.
        if span.kind != .place || parts.count == 1,
            let person = person(named: parts, last: true)
        {
            return people[person].entity
        }
        switch span.kind {
        case .person:
            // Only a pair has not been collected, and no surname means both of them.
            return add(id: "person/" + slug(text), name: text, kind: .person)
        case .place: return add(id: "place/" + slug(text), name: text, kind: .place)
        case .organisation, .unknown:
            return add(id: "organisation/" + slug(text), name: text, kind: .organisation)
        }
    }

    private mutating func add(
        id: String,
        name: String,
        kind: Mention.Kind,
        known: GazetteerEntry? = nil
    ) -> Int {
        if let index = byID[id] { return index }
        byID[id] = entities.count
        entities.append(
            ArticleNames.Entity(
                id: id,
                name: name,
                kind: kind,
                forms: [],
                offices: [],
                known: known
            )
        )
        return entities.count - 1
    }

    private mutating func note(_ form: String, of entity: Int) {
        if noted[entity, default: []].insert(form).inserted { entities[entity].forms.append(form) }
    }

    /// `Badan Sungai Nasional (BSN)`: what stands in parentheses names the same, shorter.
    private mutating func bindAcronym(_ span: NameSpan, entity: Int, next: NameSpan?) {
        let open = span.tokens.upperBound
        guard let next,
            !gazetteer.keepsApart(
                article.string(of: span.tokens),
                article.string(of: next.tokens)
            )
        else { return }
        if entities[entity].kind == .person, next.known == nil,
            isAlsoCalled(open..<next.tokens.lowerBound)
        {
            acronyms[article.string(of: next.tokens)] = entity
            return
        }
        guard open + 1 < article.tokens.count, article.tokens[open].mark == .openParenthesis,
            isTitled(open + 1..<next.tokens.lowerBound),
            next.tokens.upperBound < article.tokens.count,
            article.tokens[next.tokens.upperBound].mark == .closeParenthesis, next.tokens.count <= 3
        else { return }
        let short = article.string(of: next.tokens)
        let long = article.string(of: span.tokens)
        if let known = next.known {
            let isItself = entities[entity].id == gazetteer.entries[known.entry].id
            let isOwn =
                span.known == nil && entities[entity].kind == .organisation
                && isAllCapitals(short) && abbreviates(short, long)
            if isOwn { acronyms[short] = entity }
            if isItself || isOwn { shortForms[entity] = short }
            return
        }
        let isNickname = entities[entity].kind == .person && !isAllCapitals(short)
        guard abbreviates(short, long) || isNickname else { return }
        acronyms[short] = entity
        if entities[entity].kind != .person { shortForms[entity] = short }
    }

    /// `Rahmat Darsono (Gus Mat)`: only a form of address may stand before the nickname.
    private func isTitled(_ range: Range<Int>) -> Bool {
        range.allSatisfy { !article.words[$0].isDisjoint(with: [.honorific, .office]) }
    }

    /// `Rahmat yang akrab disapa Mat`.
    private func isAlsoCalled(_ between: Range<Int>) -> Bool {
        between.count <= 5 && !between.contains { article.tokens[$0].mark.endsSentence }
            && between.contains { !article.words[$0].isDisjoint(with: .alsoCalled) }
    }

    /// Whether the letters of `short` occur in `long` in order, the first in first place.
    private func abbreviates(_ short: String, _ long: String) -> Bool {
        let letters = Array(short.utf8).filter { $0 > 0x40 }.map { $0 | 0x20 }
        let text = Array(long.utf8).map { $0 | 0x20 }
        // `PT Ombak Laut Biru (OLB)`: the kind of company is left out.
        let starts = [0] + text.indices.dropFirst().filter { text[$0 - 1] == 0x20 }
        return starts.contains { abbreviates(letters, text[$0...]) }
    }

    private func abbreviates(_ letters: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
        guard let first = letters.first, text.first == first else { return false }
        let text = Array(text)
        var at = 0
        for letter in letters {
            while at < text.count, text[at] != letter { at += 1 }
            if at == text.count { return false }
            at += 1
        }
        return true
    }

    private func isAllCapitals(_ form: String) -> Bool {
        form.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 }
    }

    // MARK: Names

    /// A person by the fullest name, a body by its acronym where the article gives one.
    private mutating func chooseName(_ index: Int) {
        let entity = entities[index]
        if entity.kind == .place, entity.known != nil { return }
        if entity.known?.isOwn == true { return }
        // `Kantor berita AFP` says only what AFP is.
        if let known = entity.known, known.kind == .media,
            entity.forms.allSatisfy({ nameParts($0).count > nameParts(known.indonesian).count }),
            entity.forms.contains(where: {
                nameParts($0).suffix(nameParts(known.indonesian).count)
                    == nameParts(known.indonesian)[...]
            })
        {
            return
        }
        if entity.id.hasPrefix("person/") {
            entities[index].name =
                entity.forms.max { left, right in
                    (nameParts(left).count, left.utf8.count) < (
                        nameParts(right).count, right.utf8.count
                    )
                } ?? entity.name
            return
        }
        let acronym =
            shortForms[index]
            ?? entity.forms.first { form in
                (2...8).contains(form.utf8.count)
                    && form.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            }
        if let acronym {
            entities[index].name = acronym
        } else if let longest = entity.forms.max(by: { $0.utf8.count < $1.utf8.count }) {
            entities[index].name = longest
        }
    }
}

extension GazetteerEntry {
    fileprivate var mentionKind: Mention.Kind {
        switch kind {
        case .country, .place: .place
        case .media, .body: .organisation
        case .person: .person
        }
    }
}

/// The words of a name without case, with hyphens as spaces: `Siti Nur-aini` is `siti nur aini`.
package func nameParts(_ name: String) -> [String] {
    var result: [String] = []
    var part: [UInt8] = []
    for byte in name.utf8 {
        switch byte {
        case 0x41...0x5A: part.append(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39, 0x80...0xFF, 0x27: part.append(byte)
        default:
            if !part.isEmpty { result.append(String(decoding: part, as: UTF8.self)) }
            part.removeAll(keepingCapacity: true)
        }
    }
    if !part.isEmpty { result.append(String(decoding: part, as: UTF8.self)) }
    return result
}
