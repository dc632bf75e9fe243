internal import RunutText

/// Everybody who speaks, relays or publishes in a story, each under one number, by whatever
/// name an article calls them.
struct Parties: Sendable {
    struct Party: Sendable {
        let id: String
        var kind: WithdrawnSource.Kind
        var names: [String]
        /// It supplies or publishes news.
        var isMedium: Bool
    }

    private(set) var all: [Party] = []
    /// The names of each, as they are compared.
    private var folded: [Set<String>] = []
    private var numbers: [String: Int] = [:]
    /// Folded names to the entity that bears them.
    private let entities: [String: StoryEntity]
    private let byID: [String: StoryEntity]
    private let kinds: [String: Lineage.Node.Kind]

    init(_ story: Story) {
        byID = Dictionary(story.entities.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        entities = Self.named(story.entities)
        kinds = Dictionary(
            story.lineage.nodes.compactMap { node in
                node.id.firstIndex(of: ":").map {
                    (String(node.id[node.id.index(after: $0)...]), node.kind)
                }
            },
            uniquingKeysWith: { one, _ in one }
        )
    }

    /// Names that one entity alone bears; a place publishes nothing.
    private static func named(_ entities: [StoryEntity]) -> [String: StoryEntity] {
        var result: [String: StoryEntity] = [:]
        var shared: Set<String> = []
        for entity in entities where entity.kind != .place {
            let names = Set(([entity.name] + entity.aliases).map(foldedName))
            for name in names where result.updateValue(entity, forKey: name) != nil {
                shared.insert(name)
            }
        }
        for name in shared {
            // A main name goes before another's alias.
            let main = entities.first { $0.kind != .place && foldedName($0.name) == name }
            result[name] = main
        }
        return result
    }

    /// A source that is known as an entity.
    mutating func speaker(_ id: String, called name: String) -> Int {
        let count = all.count
        let number = number(
            id,
            Party(id: id, kind: kind(of: id), names: [], isMedium: isMedium(id))
        )
        // A new one brings all its names along.
        if number == count, let entity = byID[id] {
            add([entity.name] + entity.aliases, to: number)
        }
        add([name], to: number)
        return number
    }

    /// An outlet, an agency, or whoever else passed a statement on.
    mutating func medium(_ name: String, publishes: Bool = false) -> Int {
        let folded = foldedName(name)
        let number: Int
        if let entity = entities[folded] {
            number = speaker(entity.id, called: name)
        } else if let known = numbers["name/" + folded] ?? longer(folded) {
            number = known
        } else {
            let words = folded.split(separator: " ").joined(separator: "-")
            let kind: WithdrawnSource.Kind =
                kinds["name/" + words] == .agency ? .agency : .outlet
            let id = "\(kind.rawValue):name/\(words)"
            number = self.number(id, Party(id: id, kind: kind, names: [], isMedium: true))
        }
        numbers["name/" + folded] = number
        add([name], to: number)
        all[number].isMedium = true
        if publishes { all[number].kind = .outlet }
        return number
    }

    mutating func unnamed(_ id: String, called name: String) -> Int {
        let number = number(id, Party(id: id, kind: .unnamed, names: [], isMedium: false))
        add([name], to: number)
        return number
    }

    /// `Radio Gema` and `Gema` are two names; `Radio Kota Gema` and `Kota Gema` are one medium.
    private func longer(_ folded: String) -> Int? {
        let words = folded.split(separator: " ")
        let found = all.indices.filter { place in
            // A name that only joined a party says nothing of a third.
            guard all[place].isMedium, let name = all[place].names.first else { return false }
            let others = foldedName(name).split(separator: " ")
            let shorter = min(words.count, others.count)
            // One word alone ends too many names.
            return shorter >= 2 && words.suffix(shorter).elementsEqual(others.suffix(shorter))
        }
        // Two that it could be: it is neither.
        return found.count == 1 ? found[0] : nil
    }

    private mutating func number(_ key: String, _ new: Party) -> Int {
        if let number = numbers[key] { return number }
        numbers[key] = all.count
        all.append(new)
        folded.append([])
        return all.count - 1
    }

    private mutating func add(_ names: [String], to number: Int) {
        for name in names where !all[number].names.contains(name) {
            if folded[number].insert(foldedName(name)).inserted { all[number].names.append(name) }
        }
    }

    private func isMedium(_ id: String) -> Bool {
        id.hasPrefix("media/") || kinds[id] == .agency || kinds[id] == .outlet
    }

    private func kind(of id: String) -> WithdrawnSource.Kind {
        switch kinds[id] {
        case .agency: return .agency
        case .outlet: return .outlet
        default: break
        }
        if id.hasPrefix("media/") { return .agency }
        return id.hasPrefix("person/") ? .person : .body
    }
}

/// A name as it is compared: whole words, whatever their case and marks.
func foldedName(_ name: String) -> String {
    nameWords(name.lowercased()).joined(separator: " ")
}
