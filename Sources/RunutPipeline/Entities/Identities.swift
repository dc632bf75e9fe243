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
    private let canonical: [String: String]
    private let keys: [String: UInt64]

    init(_ facts: [ArticleFacts], isCommon: @escaping (UInt64) -> Bool = { _ in false }) {
        var names = NameCount(isCommon: isCommon)
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
            && Gazetteer.shipped[id] == nil
    }

    func name(of id: String) -> String? { entities.first { $0.id == id }?.name }
}

private func union<Element: Comparable>(_ left: [Element], _ right: [Element]) -> [Element] {
    left + right.filter { !left.contains($0) }
}

/// Every entity of the story with its spellings, in order of first mention.
private struct NameCount {
    struct Entry {
        let entity: String
        let name: String
        let kind: Mention.Kind
        var count: Int
        var spellings: [String]
        var articles: [Int]
    }

    private(set) var entries: [Entry] = []
    /// Whether a word is common enough to say what a name is the name of.
    let isCommon: (UInt64) -> Bool

    init(isCommon: @escaping (UInt64) -> Bool) { self.isCommon = isCommon }

    private var places: [String: Int] = [:]

    mutating func add(_ facts: ArticleFacts, _ article: Int) {
        for mention in facts.mentions {
            let spelling = facts.article.text[mention.range]
            if let place = places[mention.entity] {
                entries[place].count += 1
                if !entries[place].spellings.contains(spelling) {
                    entries[place].spellings.append(spelling)
                }
                if entries[place].articles.last != article {
                    entries[place].articles.append(article)
                }
            } else {
                places[mention.entity] = entries.count
                entries.append(
                    Entry(
                        entity: mention.entity,
                        name: mention.name,
                        kind: mention.kind,
                        count: 1,
                        spellings: [spelling],
                        articles: [article]
                    )
                )
            }
        }
    }

    func entry(of id: String) -> Entry? { places[id].map { entries[$0] } }

    /// From an entity to the one that it is a shorter or misspelt name of.
    func merged() -> [String: String] {
        var result: [String: String] = [:]
        for entry in entries where !isFixed(entry.entity) {
            if let same = target(of: entry), same.entity != entry.entity {
                result[entry.entity] = same.entity
            }
        }
        // A chain (`MManuputty` to `Manuputty` to `Olga Manuputty`) ends at its last; a stronger name never
        // leads back to a weaker one, but the length of the walk is bounded all the same.
        let steps = result
        for entry in entries {
            var last = entry.entity
            for _ in entries {
                guard let next = steps[last], next != entry.entity else { break }
                last = next
            }
            if last != entry.entity { result[entry.entity] = last }
        }
        return result
    }

    /// Gazetteer entities have ids of their own and never merge with each other.
    private func isFixed(_ entity: String) -> Bool {
        entity.hasPrefix("country/") || entity.hasPrefix("media/")
    }

    /// `KM Harapan` and `Pulau Rinca` are `Harapan` and `Rinca` with what they are before them.
    private func isTitled(_ longer: [String], _ name: [String]) -> Bool {
        longer.count == name.count + 1 && longer.dropFirst().elementsEqual(name)
            && (longer[0].utf8.count <= 3 || isCommon(wordHash(longer[0])))
    }

    private func target(of entry: Entry) -> Entry? {
        let words = nameWords(entry.name)
        let typed = words.map(collapsed)
        var (found, titled): ([Entry], [Entry]) = ([], [])
        for other in entries where other.entity != entry.entity {
            let isStronger = (entry.count, other.entity) < (other.count, entry.entity)
            let otherWords = nameWords(other.name)
            // One name under two kinds: the finder took it for a place once.
            if otherWords == words, isStronger || isFixed(other.entity) { return other }
            if typed != words, isStronger,
                other.spellings.contains(where: { nameWords($0) == typed })
            {
                return other
            }
            if isTitled(otherWords, words), other.kind != .person { titled.append(other) }
            guard entry.kind == .person, other.kind == .person, words.count == 1,
                otherWords.count > 1
            else { continue }
            if otherWords.contains(words[0]) || otherWords.contains(typed[0]) {
                found.append(other)
            }
        }
        if titled.count == 1 { return titled[0] }
        // A bare name that fits two people is left alone.
        return found.count == 1 ? found[0] : nil
    }
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

/// A first letter typed twice is typed once: `mmanuputty` is `manuputty`. No name begins so.
private func collapsed(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 3, bytes[0] == bytes[1] else { return word }
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
}
