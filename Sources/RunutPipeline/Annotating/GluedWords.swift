internal import RunutLanguages
internal import RunutText

/// Parts words that lost the space between them, where one of them is a name: `dariSekar`,
/// `KementerianKesehatan`, `Wayanmengatakan`.
struct GluedWords {
    private let text: Text
    private let spelling: Spelling
    private let words: WordClasses
    /// What is cut off a capital must be common and long: names end like words, too.
    private static let tailBytesMinimum = 5
    /// `4 * ln(articles)`: 150 articles of the study corpus.
    private static let tailClassMinimum = 20
    private static let pieceBytesMinimum = 3

    init?(text: Text, pack: LanguagePack) {
        guard let spelling = pack.nameTagging?.spelling else { return nil }
        self.text = text
        self.spelling = spelling
        words = pack.words
    }

    func parted(_ tokens: [Token]) -> [Token] {
        var cuts: [(index: Int, cuts: [Int])] = []
        for (index, token) in tokens.enumerated() where token.isWord && token.byteCount >= 6 {
            let joins = joins(of: token)
            guard !joins.isEmpty || token.isCapitalised, !isKnown(token.hash) else { continue }
            if !joins.isEmpty {
                let ends = joins + [Int(token.end)]
                let isParted =
                    (token.isCapitalised || leads(hash(Int(token.start), joins[0])))
                    && zip([Int(token.start)] + joins, ends).allSatisfy { start, end in
                        end - start >= Self.pieceBytesMinimum && isKnown(hash(start, end))
                    }
                if isParted { cuts.append((index, joins)) }
            } else if let cut = tail(of: token, among: tokens) {
                cuts.append((index, [cut]))
            }
        }
        guard !cuts.isEmpty else { return tokens }
        var result: [Token] = []
        var next = 0
        for (index, token) in tokens.enumerated() {
            if next < cuts.count, cuts[next].index == index {
                result += token.parted(at: cuts[next].cuts, in: text)
                next += 1
            } else {
                result.append(token)
            }
        }
        return result
    }

    /// Where a capital follows a small letter.
    private func joins(of token: Token) -> [Int] {
        var result: [Int] = []
        for index in Int(token.start) + 1..<Int(token.end)
        where text.bytes[index] &- 0x41 < 26 && text.bytes[index - 1] &- 0x61 < 26 {
            result.append(index)
        }
        return result
    }

    /// Outlets write themselves like `detikOto`; `dari` before a name is no part of it.
    private func leads(_ hash: UInt64) -> Bool {
        !words[hash].isDisjoint(with: [
            .endsNoun, .relays, .says, .saysAfter, .relayPreposition, .addressee, .agent,
            .accordingTo, .coordinator,
        ])
    }

    private func isKnown(_ hash: UInt64) -> Bool {
        spelling.isListed(hash) || words[hash].contains(.givenName)
    }

    private func hash(_ start: Int, _ end: Int) -> UInt64 {
        text.bytes.withUnsafeBufferPointer { foldedHash($0, start, end) }
    }

    /// Where a common word begins behind a name that the article has by itself.
    private func tail(of token: Token, among tokens: [Token]) -> Int? {
        let (start, end) = (Int(token.start), Int(token.end))
        guard end - start >= Self.pieceBytesMinimum + Self.tailBytesMinimum else { return nil }
        return (start + Self.pieceBytesMinimum...end - Self.tailBytesMinimum).first { cut in
            guard (spelling.wordClass(of: hash(cut, end)) ?? 0) >= Self.tailClassMinimum else {
                return false
            }
            let name = hash(start, cut)
            return tokens.contains { $0.isCapitalised && $0.hash == name }
        }
    }
}
