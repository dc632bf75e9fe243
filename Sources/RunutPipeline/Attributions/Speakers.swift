internal import RunutLanguages
internal import RunutText

/// Who said something, as the words name them.
struct Speaker {
    var who: String
    var entities: [String]
    var isPerson: Bool
    var isPlural: Bool
    /// An outlet or agency.
    var isMedia: Bool
}

/// Finds out whom the words of a source mean: names, titles, pronouns, clitics.
struct SpeakerResolver {
    let article: AnnotatedArticle
    let words: [WordClass]
    let names: ArticleNames

    /// Speakers and subjects so far, with the token they stood at; the last one is the most
    /// likely meaning of a pronoun.
    private(set) var memory: [(token: Int, speaker: Speaker, spoke: Bool)] = []

    /// The people whom some statement of the article names as its source.
    private let speakerIDs: Set<String>

    /// Where the holders of each office are named, in order.
    let officeHolders: [UInt64: [(token: Int, entity: Int)]]

    init(
        article: AnnotatedArticle,
        words: [WordClass],
        names: ArticleNames,
        drafts: [AttributionDraft]
    ) {
        self.article = article
        self.words = words
        self.names = names
        // Of several names in one source, the last one speaks: `pengacara Budi, Sekar`.
        let named = drafts.compactMap(\.source).compactMap { source in
            names.names(in: source).last.map { names.entities[$0.entity].id }
        }
        speakerIDs = Set(named)
        var holders: [UInt64: [(token: Int, entity: Int)]] = [:]
        for name in names.names where names.entities[name.entity].id.hasPrefix("person/") {
            for office in names.entities[name.entity].offices {
                holders[office, default: []].append((name.tokens.lowerBound, name.entity))
            }
        }
        officeHolders = holders
    }

    // MARK: Memory

    /// Nobody is meant who was last heard of longer ago than so many speakers and subjects.
    private static let eventsRemembered = 200

    func events(before token: Int) -> [(token: Int, speaker: Speaker, spoke: Bool)] {
        memory.suffix(Self.eventsRemembered).filter { $0.token < token }
    }

    mutating func heard(_ speaker: Speaker, at token: Int) {
        memory.append((token, speaker, true))
    }

    /// A sentence of narration whose subject is a person makes that person the topic.
    mutating func told(_ sentence: Range<Int>) {
        let people = names.names(in: sentence)
        guard let name = people.first(where: { names.entities[$0.entity].id.hasPrefix("person/") }),
            name.tokens.lowerBound - sentence.lowerBound < 16,
            !isInAdjunct(name.tokens.lowerBound, sentence)
        else { return }
        memory.append((name.tokens.lowerBound, speaker(of: name.entity), false))
    }

    private func isInAdjunct(_ token: Int, _ sentence: Range<Int>) -> Bool {
        (sentence.lowerBound..<token).contains { index in
            !words[index].isDisjoint(with: [.endsNoun, .predicate, .activeCue])
                && words[index].isDisjoint(with: [.opener])
        }
    }

    /// Whom a clitic or a singular pronoun means at `token`.
    ///
    /// - Parameter isSubject: a pronoun goes on with the topic; a clitic after a quotation means
    ///   one who speaks in this article.
    func antecedent(at token: Int, plural: Bool, isSubject: Bool = false) -> Speaker? {
        let before = events(before: token)
        if plural {
            return before.last { $0.spoke && $0.speaker.isPlural }?.speaker
                ?? before.last { $0.spoke && !$0.speaker.isPerson }?.speaker
        }
        guard let last = before.last(where: { $0.speaker.isPerson }) else {
            return before.last { $0.spoke }?.speaker
        }
        // A body that has the floor since the last person was heard of: `..., katanya`.
        if let body = before.suffix(2).first, body.spoke, before.count > 2,
            before.suffix(2).allSatisfy({
                $0.spoke && !$0.speaker.isPerson && !$0.speaker.entities.isEmpty
                    && $0.speaker.entities == body.speaker.entities
            })
        {
            return body.speaker
        }
        if last.spoke { return last.speaker }
        if isSubject { return last.speaker }
        // A topic that never speaks is no speaker.
        let spoken = before.last { $0.spoke && $0.speaker.isPerson }
        let speaks = last.speaker.entities.contains { speakerIDs.contains($0) }
        return speaks || spoken == nil ? last.speaker : spoken?.speaker
    }

    /// The last one who spoke before `token`.
    func lastSpeaker(before token: Int) -> Speaker? {
        events(before: token).last { $0.spoke }?.speaker
    }
}
