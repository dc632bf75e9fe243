internal import RunutLanguages
internal import RunutText

/// Names that two outlets spell alike and more outlets, or the text that was first, spell
/// another way, one or two letters apart.
func wrongNames(in story: Story, _ articles: SlipArticles) -> [Slip] {
    let spellings = nameSpellings(in: articles)
    let sentences = NameSentences(story, articles)
    return spellings.compactMap { odd -> Slip? in
        guard odd.outlets.count > 1 else { return nil }
        let others = spellings.filter { other in
            isOneName(odd, other, sentences, articles)
                && (other.outlets.count > odd.outlets.count || sentences.isFirst(other, over: odd))
        }
        // Two names it could be: it cannot be told which.
        guard let other = others.first, others.count == 1 else { return nil }
        return Slip(
            kind: .name,
            rule: "slip/name",
            form: articles.string(articles.firstPlaces(odd.places)[0]),
            expected: articles.string(articles.firstPlaces(other.places)[0]),
            evidence: articles.evidence(odd.places),
            against: articles.evidence(other.places)
        )
    }
}

/// Whether two spellings are surely meant for one name: they differ in one word by a letter or
/// two, no article has both, and the rest of the name or of the sentence is the same.
private func isOneName(
    _ odd: NameSpelling,
    _ other: NameSpelling,
    _ sentences: NameSentences,
    _ articles: SlipArticles
) -> Bool {
    guard !odd.kinds.isDisjoint(with: other.kinds), odd.pack == other.pack,
        odd.words.count == other.words.count, odd.articles.isDisjoint(with: other.articles)
    else { return false }
    let differing = odd.words.indices.filter { odd.words[$0] != other.words[$0] }
    guard differing.count == 1 else { return false }
    let (one, two) = (odd.words[differing[0]], other.words[differing[0]])
    let spelling = articles[odd.places[0].article].words.spelling
    let isSameRest = odd.words.indices.contains {
        $0 != differing[0] && odd.words[$0].count >= restBytesMinimum
    }
    let isNear =
        isStutter(one, two)
        || (isNear(one, two, isSameRest: isSameRest) && !spelling.isNameVariant(one, of: two))
    guard isNear, !(odd.isKnown && other.isKnown) else { return false }
    // Hasan Wijaya and Hasna Wijaya may be two people, unless one sentence has either.
    let areTwoNames = areTwoNames(one, two, spelling)
    if isSameRest, !areTwoNames { return true }
    guard isSameRest || !areTwoNames else { return false }
    let isInContext =
        !odd.before.isDisjoint(with: other.before) && !odd.after.isDisjoint(with: other.after)
    return isInContext || sentences.share(odd, other)
}

/// A shorter rest, `Al` or `Desa`, goes with many names.
private let restBytesMinimum = 4

/// One letter in a name of some length, two in a long one. An ending makes another word of it
/// (Iran, Irani), and the first letter is what a reader sees first: nobody mistakes it.
private func isNear(_ one: [UInt8], _ two: [UInt8], isSameRest: Bool) -> Bool {
    let shorter = min(one.count, two.count)
    let isEnding = one.starts(with: two) || two.starts(with: one)
    guard one.first == two.first, !isEnding, shorter >= (isSameRest ? 4 : 6) else { return false }
    let distance = editDistance(one, two, maximum: 2)
    return distance == 1 || (distance == 2 && shorter >= 8)
}

/// A first letter struck twice: doubled inside a word it may be another way to write it, at its
/// beginning it is none.
private func isStutter(_ one: [UInt8], _ two: [UInt8]) -> Bool {
    let (longer, shorter) = one.count > two.count ? (one, two) : (two, one)
    guard let first = shorter.first, shorter.count >= 4, !Array("aiueo".utf8).contains(first) else {
        return false
    }
    return longer == [first] + shorter
}

/// Both are words or names that news writes: Mali is no slip for Bali.
private func areTwoNames(_ one: [UInt8], _ two: [UInt8], _ spelling: Spelling) -> Bool {
    spelling.isListed(wordHash(one)) && spelling.isListed(wordHash(two))
}

/// Which names stand in one shared sentence, and which of them in the version told first.
private struct NameSentences {
    private let texts: [ParallelTexts]

    init(_ story: Story, _ articles: SlipArticles) {
        texts = articles.sharedSentences(of: story)
    }

    func share(_ one: NameSpelling, _ other: NameSpelling) -> Bool {
        texts.contains { stands(one, in: $0) && stands(other, in: $0) }
    }

    /// Whether the first version of a sentence that has the one has the other in its place.
    func isFirst(_ name: NameSpelling, over odd: NameSpelling) -> Bool {
        texts.contains { text in
            guard let first = text.first, stands(odd, in: text) else { return false }
            return name.articles.contains(first) && stands(name, in: text)
        }
    }

    private func stands(_ name: NameSpelling, in text: ParallelTexts) -> Bool {
        name.places.contains { place in
            text.members.contains { member in
                member.article == place.article
                    && member.tokens.contains { $0.contains(place.tokens.lowerBound) }
            }
        }
    }
}
