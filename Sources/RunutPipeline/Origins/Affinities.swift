internal import RunutLanguages
internal import RunutText

/// Who belongs to whom, as the story's own words put it: a person to the body or country of
/// the title before the name ("Menteri Luar Negeri Jepang Haruto Ishida"), a medium to
/// its country ("kantor berita Brasil Kabar Sul").
struct Affinities: Sendable {
    let gazetteer: Gazetteer
    private var bodies: [String: [String]] = [:]

    init(_ articles: [StoryArticle], identities: Identities) {
        gazetteer = identities.gazetteer
        for article in articles { read(article, identities) }
    }

    /// The bodies and countries that somebody belongs to, in order of first mention.
    func bodies(of entity: String) -> [String] {
        let stated = bodies[entity] ?? []
        return stated + (country(of: entity).map { [$0] } ?? [])
            + stated.compactMap(country(of:)).filter { !stated.contains($0) }
    }

    /// The home country of a body, a seat of government or a medium.
    private func country(of entity: String) -> String? {
        guard let entry = gazetteer[entity], !entry.country.isEmpty else { return nil }
        let country = "country/" + entry.country
        return country == entity ? nil : country
    }

    private mutating func read(_ article: StoryArticle, _ identities: Identities) {
        var previous: Int?
        for (token, term) in article.terms.enumerated() {
            if article.tokens[token].mark.endsSentence { previous = nil }
            guard term.kind == .entity else { continue }
            if let before = previous, isOnePhrase(before, token, article) {
                add(
                    article.facts.mentions[Int(article.terms[before].fact)],
                    article.facts.mentions[Int(term.fact)],
                    identities
                )
            }
            previous = token
        }
    }

    /// A few words of a title may stand between, a verb or a comma may not.
    private func isOnePhrase(_ left: Int, _ right: Int, _ article: StoryArticle) -> Bool {
        let start = article.tokens.partitioningIndex {
            $0.start >= article.facts.mentions[Int(article.terms[left].fact)].range.end
        }
        guard start <= right, right - start <= 3 else { return false }
        return (start..<right).allSatisfy { index in
            let token = article.tokens[index]
            return token.isWord && !article.isVerb(index)
                && !article.words.clauses.markers.contains(token)
                && !article.words.clauses.openers.contains(token)
                && !article.words.clauses.openersAfterComma.contains(token)
                && article.terms[index].kind != .time
        } && !hasPreposition(start..<right, article)
    }

    private func hasPreposition(_ range: Range<Int>, _ article: StoryArticle) -> Bool {
        range.contains { index in
            let token = article.tokens[index]
            return !token.isCapitalised && article.words.clauses.empty.contains(token)
        }
    }

    private mutating func add(_ body: Mention, _ member: Mention, _ identities: Identities) {
        guard body.kind != .person, body.entity != member.entity else { return }
        let isMember = member.kind == .person || member.kind == .organisation
        guard isMember, member.kind == .person || body.entity.hasPrefix("country/") else { return }
        let (from, to) = (identities.id(of: member.entity), identities.id(of: body.entity))
        if from != to, !(bodies[from] ?? []).contains(to) { bodies[from, default: []].append(to) }
    }
}
