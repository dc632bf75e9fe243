internal import RunutLanguages
internal import RunutText

/// What an article names as a person once is that person throughout: the tagger sees each
/// place by itself.
struct NameAgreement {
    private let finder: NameFinder
    /// How often each word stands in the name of a person, and how often alone for another.
    private var asPerson = WordIndex()
    private var asOther = WordIndex()
    private var tokens: [Token] { finder.article.tokens }

    init(_ names: [TaggedName], finder: NameFinder) {
        self.finder = finder
        for name in names {
            if name.kind == .person {
                for index in name.tokens { asPerson.count(tokens[index].hash) }
            } else if name.tokens.count == 1 {
                asOther.count(tokens[name.tokens.lowerBound].hash)
            }
        }
    }

    /// The same names with the kinds that the article gives them elsewhere, and those that were
    /// passed over.
    func agreed(_ names: [TaggedName]) -> [TaggedName] {
        var result: [TaggedName] = []
        var free = 0
        for name in names {
            let agreed = extended(ofAgreedKind(name), from: free)
            missed(free..<agreed.tokens.lowerBound, &result)
            result.append(agreed)
            free = agreed.tokens.upperBound
        }
        missed(free..<tokens.count, &result)
        return result
    }

    /// `Menteri Israel, Israel Katz` beside `kata Katz`
    private func ofAgreedKind(_ name: TaggedName) -> TaggedName {
        guard name.kind != .person, let last = name.tokens.last, isPerson(last),
            name.tokens.count <= 3,
            name.tokens.allSatisfy({
                finder.words[$0].isDisjoint(with: [.bodyNoun, .placeNoun, .mediaNoun, .endsBody])
            }),
            finder.knownName(at: name.tokens.lowerBound, limit: name.tokens.upperBound)?.end
                != name.tokens.upperBound
        else { return name }
        return TaggedName(tokens: name.tokens, kind: .person)
    }

    /// `Menteri Purba | Yudha Sela` beside `kata Purba`
    private func extended(_ name: TaggedName, from free: Int) -> TaggedName {
        guard name.kind == .person else { return name }
        var first = name.tokens.lowerBound
        while first > free, isPerson(first - 1), !finder.startsSentence(first) { first -= 1 }
        return TaggedName(tokens: first..<name.tokens.upperBound, kind: .person)
    }

    private func missed(_ range: Range<Int>, _ result: inout [TaggedName]) {
        var index = range.lowerBound
        while index < range.upperBound {
            var end = index
            while end < range.upperBound, isPerson(end), end == index || !finder.startsSentence(end)
            {
                end += 1
            }
            if end > index { result.append(TaggedName(tokens: index..<end, kind: .person)) }
            index = max(end, index + 1)
        }
    }

    private func isPerson(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, token.isCapitalised, token.byteCount > 2,
            let persons = asPerson[token.hash], persons > asOther[token.hash] ?? 0
        else { return false }
        return !finder.isCommon(index)
            && finder.words[index].isDisjoint(with: [.office, .honorific, .weekday, .month])
    }
}

extension WordIndex {
    fileprivate mutating func count(_ hash: UInt64) { self[hash] = (self[hash] ?? 0) + 1 }
}
