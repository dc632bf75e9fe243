internal import RunutLanguages
internal import RunutText

/// Every entity of the story with its spellings, in order of first mention.
struct NameCount {
    struct Entry {
        let entity: String
        let name: String
        let kind: Mention.Kind
        var count: Int
        var spellings: [String]
        var articles: [Int]
        /// The name's words, folded; a name is split once and compared often.
        let words: [String]

        var hasInitial: Bool { words.contains { $0.utf8.count == 1 } }
    }

    private(set) var entries: [Entry] = []
    let gazetteer: Gazetteer
    /// Whether a word is common enough to say what a name is the name of.
    let isCommon: (UInt64) -> Bool
    private var places: [String: Int] = [:]

    init(gazetteer: Gazetteer, isCommon: @escaping (UInt64) -> Bool) {
        self.gazetteer = gazetteer
        self.isCommon = isCommon
    }

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
                        articles: [article],
                        words: nameWords(mention.name)
                    )
                )
            }
        }
    }

    func entry(of id: String) -> Entry? { places[id].map { entries[$0] } }

    /// From an entity to the one that it is a shorter or misspelt name of.
    func merged() -> [String: String] {
        let index = NameIndex(entries)
        var steps: [String: String] = [:]
        for entry in entries where !isFixed(entry.entity) {
            if let same = target(of: entry, index), same.entity != entry.entity {
                steps[entry.entity] = same.entity
            }
        }
        // A chain (`MManuputty` to `Manuputty` to `Olga Manuputty`) ends at its last; a stronger
        // name never leads back to a weaker one, but the length of the walk is bounded all the
        // same.
        var result = steps
        for entry in entries where steps[entry.entity] != nil {
            var last = entry.entity
            for _ in 0..<chainLengthMaximum {
                guard let next = steps[last], next != entry.entity else { break }
                last = next
            }
            result[entry.entity] = last
        }
        return gazetteer.hasOwnNames ? withoutMeeting(result) : result
    }

    /// Two that a user's file keeps apart do not meet in a third either: the later one stays out.
    private func withoutMeeting(_ merged: [String: String]) -> [String: String] {
        var result = merged
        var members: [String: [Entry]] = [:]
        for entry in entries {
            let last = merged[entry.entity] ?? entry.entity
            let others = members[last, default: []] + [self.entry(of: last)].compactMap(\.self)
            if last != entry.entity, others.contains(where: { areApart($0, entry) }) {
                result[entry.entity] = nil
            } else {
                members[last, default: []].append(entry)
            }
        }
        return result
    }

    /// Gazetteer entities have ids of their own and never merge with each other.
    private func isFixed(_ entity: String) -> Bool {
        entity.hasPrefix("country/") || entity.hasPrefix("media/")
            || gazetteer.hasOwnNames && gazetteer[entity]?.isOwn == true
    }

    /// Whether a user's file says that two are never one, under any name they have.
    private func areApart(_ left: Entry, _ right: Entry) -> Bool {
        guard gazetteer.hasOwnNames else { return false }
        return ([left.name] + left.spellings).contains { one in
            ([right.name] + right.spellings).contains { gazetteer.keepsApart(one, $0) }
        }
    }
}

/// Longer chains of shorter and shorter names are no names.
private let chainLengthMaximum = 16
/// A word that more names have tells none of them from another.
private let namesakesMaximum = 200

/// Where names stand that an entry is compared with: indices into the entries, in order.
private struct NameIndex {
    var byName: [String: [Int]] = [:]
    var bySpelling: [String: [Int]] = [:]
    /// By all words but the first.
    var byTail: [String: [Int]] = [:]
    /// People of more than one word, by each of them.
    var peopleByWord: [String: [Int]] = [:]

    init(_ entries: [NameCount.Entry]) {
        for (index, entry) in entries.enumerated() {
            let words = entry.words
            byName[key(words), default: []].append(index)
            for spelling in Set(entry.spellings.map { key(nameWords($0)) }).sorted() {
                bySpelling[spelling, default: []].append(index)
            }
            guard words.count > 1 else { continue }
            byTail[key(words.dropFirst()), default: []].append(index)
            guard entry.kind == .person else { continue }
            for word in Set(words).sorted() { peopleByWord[word, default: []].append(index) }
        }
    }
}

private func key(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }

// MARK: What a name is a shorter name of

extension NameCount {
    private func target(of entry: Entry, _ index: NameIndex) -> Entry? {
        if let same = sameName(entry, index) { return same }
        let titled = others(index.byTail[key(entry.words)], than: entry).filter {
            $0.kind != .person && isTitled($0.words)
        }
        if titled.count == 1 { return titled[0] }
        guard entry.kind == .person else { return nil }
        if entry.words.count == 1 { return bareName(entry, index) }
        return entry.hasInitial ? spelledOut(entry, index) : nil
    }

    /// The others among some entries; none of too many.
    private func others(_ found: [Int]?, than entry: Entry) -> [Entry] {
        guard let found, found.count <= namesakesMaximum else { return [] }
        return found.map { entries[$0] }.filter {
            $0.entity != entry.entity && !areApart($0, entry)
        }
    }

    /// One name under two kinds (the finder took it for a place once), or a slip of the keys.
    private func sameName(_ entry: Entry, _ index: NameIndex) -> Entry? {
        let typed = entry.words.map(collapsed)
        var found = index.byName[key(entry.words)] ?? []
        let slips = typed == entry.words ? [] : index.bySpelling[key(typed)] ?? []
        found += slips.filter { !found.contains($0) }
        return found.sorted().lazy.map { entries[$0] }.first { other in
            guard other.entity != entry.entity, !areApart(other, entry) else { return false }
            let isStronger = (entry.count, other.entity) < (other.count, entry.entity)
            return isStronger || (other.words == entry.words && isFixed(other.entity))
        }
    }

    /// `KM Sentosa` and `Pulau Lirang` are `Sentosa` and `Lirang` with what they are before them.
    private func isTitled(_ longer: [String]) -> Bool {
        longer[0].utf8.count <= 3 || isCommon(wordHash(longer[0]))
    }

    /// The one person whose name has the bare one in it, or who is called so in another
    /// article. A bare name that fits two people is left alone.
    private func bareName(_ entry: Entry, _ index: NameIndex) -> Entry? {
        let word = entry.words[0]
        var places = index.peopleByWord[word] ?? []
        let typed = collapsed(word)
        if typed != word { places += index.peopleByWord[typed] ?? [] }
        let called = (index.bySpelling[word] ?? []).filter { place in
            let other = entries[place]
            return other.kind == .person && other.words.count > 1 && !places.contains(place)
                && Set(other.articles).isDisjoint(with: entry.articles)
        }
        let found = others(places + called, than: entry)
        return found.count == 1 ? found[0] : nil
    }

    /// `O. Manuputty` is `Olga Manuputty` where no other name fits.
    private func spelledOut(_ entry: Entry, _ index: NameIndex) -> Entry? {
        guard let longest = entry.words.max(by: { $0.utf8.count < $1.utf8.count }),
            longest.utf8.count > 1
        else { return nil }
        let found = others(index.peopleByWord[longest], than: entry).filter { other in
            !other.hasInitial && other.words.count == entry.words.count
                && zip(entry.words, other.words).allSatisfy { short, long in
                    short == long || (short.utf8.count == 1 && long.utf8.first == short.utf8.first)
                }
        }
        return found.count == 1 ? found[0] : nil
    }
}

/// A first letter typed twice is typed once: `mmanuputty` is `manuputty`. No name begins so.
private func collapsed(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 3, bytes[0] == bytes[1] else { return word }
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
}
