internal import RunutLanguages
internal import RunutText

/// Takes words apart that a page has glued together without a capital to show it:
/// `Malaysiasebelumnya`, `AFPpada`, `dikutipdetik`.
///
/// Only a word that nobody knows is taken apart, and only where its halves are known: the second
/// from a short list, or as a common word behind a name of the article; the first from the
/// language, from elsewhere in the article, as an acronym, or by a capital before a long second.
func restoringLostSpaces(_ tokens: [Token], in text: Text, _ pack: LanguagePack) -> [Token] {
    guard !pack.lostSpaces.endings.hashes.isEmpty else { return tokens }
    var restorer = SpaceRestorer(tokens: tokens, text: text, pack: pack)
    return restorer.run()
}

private struct SpaceRestorer {
    let tokens: [Token]
    let text: Text
    let pack: LanguagePack
    /// The article's own words, gathered when the first one is asked for.
    private var ownWords: WordIndex?

    /// The shortest and longest small words that get glued on.
    private static let endingLengths = 3...13
    private static let shortestStem = 4
    private static let longEnding = 8
    private static let commonEnding = 5
    private static let longestBeginning = 14

    init(tokens: [Token], text: Text, pack: LanguagePack) {
        self.tokens = tokens
        self.text = text
        self.pack = pack
    }

    mutating func run() -> [Token] {
        var result: [Token] = []
        var taken = 0
        for (index, token) in tokens.enumerated() where isUnknown(token) {
            guard let border = border(in: token) else { continue }
            if result.isEmpty { result.reserveCapacity(tokens.count + 8) }
            result += tokens[taken..<index]
            result += token.split(at: border, in: text)
            taken = index + 1
        }
        return taken == 0 ? tokens : result + tokens[taken...]
    }

    private func isUnknown(_ token: Token) -> Bool {
        token.isWord && token.shape.contains(.hasLowercase) && token.byteCount >= 5
            && pack.words[token.hash].isEmpty && !pack.commonWords.contains(token)
    }

    /// How many bytes of a token belong to its first word, nil where it is one word.
    private mutating func border(in token: Token) -> Int? {
        let count = token.byteCount
        if let border = smallPreposition(token) ?? acronymEnd(token) { return border }
        for length in Self.endingLengths.reversed() where length + 2 <= count {
            let stem = count - length
            guard isSmall(token, stem) else { continue }
            let ending = hash(token, stem..<count)
            if pack.lostSpaces.endings.contains(hash: ending), isStem(token, stem) { return stem }
            // `Semerumeletus`: any word behind a name that the article has by itself.
            if length >= Self.commonEnding, token.isCapitalised,
                pack.commonWords.contains(hash: ending) || !pack.words[ending].isEmpty,
                isAcronym(token, stem)
                    || stem >= Self.shortestStem && isOwnWord(hash(token, 0..<stem))
            {
                return stem
            }
        }
        guard !token.isCapitalised || token.shape.contains(.lineStart) else { return nil }
        for stem in Self
            .shortestStem..<max(min(count - 2, Self.longestBeginning), Self.shortestStem)
        where pack.lostSpaces.beginnings.contains(hash: hash(token, 0..<stem)) {
            if pack.lostSpaces.smallOutlets.contains(hash: hash(token, stem..<count)) {
                return stem
            }
        }
        return nil
    }

    /// `diKupang`, `keAFP`: a capital after two letters.
    private func smallPreposition(_ token: Token) -> Int? {
        let start = Int(token.start)
        guard !token.isCapitalised, token.byteCount >= 5,
            text.bytes[start + 2] &- 0x41 < 26,
            pack.placePrepositions.contains(hash: hash(token, 0..<2))
        else { return nil }
        return 2
    }

    private mutating func isStem(_ token: Token, _ length: Int) -> Bool {
        // `AFPpada`
        if isAcronym(token, length) { return true }
        guard length >= Self.shortestStem else { return false }
        // `Vasseleumengatakan`: so long a word ends no name.
        if token.isCapitalised, token.byteCount - length >= Self.longEnding { return true }
        let stem = hash(token, 0..<length)
        return !pack.words[stem].isEmpty || pack.commonWords.contains(hash: stem)
            || pack.page.outletWords.contains(hash: stem) || isOwnWord(stem)
    }

    private func isAcronym(_ token: Token, _ length: Int) -> Bool {
        let bytes = text.bytes[Int(token.start)..<Int(token.start) + length]
        return bytes.count >= 2 && bytes.allSatisfy { $0 &- 0x41 < 26 }
    }

    /// `DPRSekar`: where an acronym ends and a word of the article begins.
    private mutating func acronymEnd(_ token: Token) -> Int? {
        let bytes = text.bytes[Int(token.start)..<Int(token.end)]
        guard let small = bytes.firstIndex(where: { $0 &- 0x61 < 26 }) else { return nil }
        let length = small - bytes.startIndex - 1
        guard isAcronym(token, max(length, 0)), token.byteCount - length >= Self.shortestStem,
            isOwnWord(hash(token, length..<token.byteCount))
        else { return nil }
        return length
    }

    private mutating func isOwnWord(_ hash: UInt64) -> Bool {
        let own = ownWords ?? WordIndex(tokens.lazy.filter(\.isWord).map(\.hash))
        ownWords = own
        return own.contains(hash)
    }

    private func isSmall(_ token: Token, _ offset: Int) -> Bool {
        text.bytes[Int(token.start) + offset] &- 0x61 < 26
    }

    private func hash(_ token: Token, _ part: Range<Int>) -> UInt64 {
        text.bytes.withUnsafeBufferPointer {
            foldedHash($0, Int(token.start) + part.lowerBound, Int(token.start) + part.upperBound)
        }
    }
}
