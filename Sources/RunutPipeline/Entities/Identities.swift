internal import RunutLanguages
internal import RunutText

/// Which names of a story name one person, body or place.
///
/// The mentions of one article are already tied together; this ties articles together:
/// a bare surname to the one full name that ends in it, a slip of the keys (`MManuputty`) to the
/// name that the rest of the story writes.
struct Identities: Sendable {
    struct Entity: Sendable {
        let id: String
        let name: String
        let kind: Mention.Kind
        var aliases: [String]
        var articles: [Int]
    }

    /// In order of first mention.
    let entities: [Entity]
    let gazetteer: Gazetteer
    private let canonical: [String: String]
    private let keys: [String: UInt64]
    /// Indices into `entities` by id.
    private let places: [String: Int]
    private let named: [String: String]

    init(
        _ facts: [ArticleFacts],
        gazetteer: Gazetteer = .shipped,
        isCommon: @escaping (UInt64) -> Bool = { _ in false }
    ) {
        self.gazetteer = gazetteer
        var names = NameCount(gazetteer: gazetteer, isCommon: isCommon)
        for (index, article) in facts.enumerated() { names.add(article, index) }
        let canonical = names.merged()
        var places: [String: Int] = [:]
        var entities: [Entity] = []
        for entry in names.entries {
            let id = canonical[entry.entity] ?? entry.entity
            if let place = places[id] {
                entities[place].aliases = union(entities[place].aliases, entry.spellings)
                entities[place].articles = union(entities[place].articles, entry.articles)
            } else {
                places[id] = entities.count
                let main = names.entry(of: id) ?? entry
                entities.append(
                    Entity(
                        id: id,
                        name: main.name,
                        kind: main.kind,
                        aliases: entry.spellings,
                        articles: entry.articles
                    )
                )
            }
        }
        self.entities = entities
        self.canonical = canonical
        self.places = places
        named = Dictionary(
            entities.map { (nameWords($0.name).joined(separator: " "), $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        keys = Dictionary(
            entities.map { ($0.id, mixed(wordHash($0.id) ^ 0xE7)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func id(of entity: String) -> String { canonical[entity] ?? entity }

    func key(of mention: Mention) -> UInt64 { key(ofID: id(of: mention.entity)) }

    func key(ofID id: String) -> UInt64 { keys[id] ?? mixed(wordHash(id) ^ 0xE7) }

    /// The facts with every entity under its id in this story.
    func applied(to facts: ArticleFacts) -> ArticleFacts {
        ArticleFacts(
            article: facts.article,
            language: facts.language,
            sentences: facts.sentences,
            mentions: facts.mentions.map {
                Mention(range: $0.range, name: $0.name, kind: $0.kind, entity: id(of: $0.entity))
            },
            times: facts.times,
            attributions: facts.attributions.map {
                var attribution = $0
                attribution.whoEntities = $0.whoEntities.map(id(of:))
                return attribution
            },
            diagnostics: facts.diagnostics
        )
    }

    /// A single word that no gazetteer knows: one article's name may be another article's
    /// plain word, so it is compared as a word.
    func isPlainWord(_ mention: Mention) -> Bool {
        let id = id(of: mention.entity)
        return !id.hasPrefix("person/") && nameWords(mention.name).count == 1
            && gazetteer[id] == nil
    }

    func name(of id: String) -> String? { places[id].map { entities[$0].name } }

    /// The first entity of that name, however it is spelt: `REUTERS` under a text that names
    /// nobody so, where another article writes `Reuters`.
    func id(named words: [String]) -> String? { named[words.joined(separator: " ")] }
}

private func union<Element: Comparable>(_ left: [Element], _ right: [Element]) -> [Element] {
    left + right.filter { !left.contains($0) }
}

/// The words of a name with case and hyphens folded: `Olga Tan-Manuputty` is three words.
func nameWords(_ name: String) -> [String] {
    var result: [String] = []
    var word: [UInt8] = []
    for byte in name.utf8 {
        switch byte {
        case 0x41...0x5A: word.append(byte | 0x20)
        case 0x20, 0x2D, 0x2E, 0x2C:
            if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
            word = []
        default: word.append(byte)
        }
    }
    if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
    return result
}
