internal import RunutText

/// The rows of words in an article's body, quotations included: a speech that both quote gives
/// common rows too, so whoever compares must tell those inside quotation marks apart.
struct Shingles: Sendable {
    /// Six words in a row: five still meet by chance in set phrases, offices and names.
    static let width = 6

    /// Hash and first token of each row, sorted by hash; a row that is repeated stands once,
    /// or a list of a hundred like lines would weigh as a hundred.
    let rows: [(hash: UInt64, token: Int)]

    init(_ tokens: [Token]) {
        let words = tokens.indices.filter { tokens[$0].kind != .mark }
        guard words.count >= Self.width else {
            rows = []
            return
        }
        rows = (0...words.count - Self.width).map { start in
            var hash = StableHash()
            for word in words[start..<start + Self.width] { hash.combine(tokens[word].hash) }
            return (hash.value, words[start])
        }.sorted { ($0.hash, $0.token) < ($1.hash, $1.token) }.uniqued()
    }

    /// The tokens of the left text at which a row begins that the right text has too.
    func shared(with other: Shingles) -> [Int] { pairs(with: other).map(\.left).sorted() }

    /// The tokens at which a row begins that both texts have.
    func pairs(with other: Shingles) -> [(left: Int, right: Int)] {
        var result: [(left: Int, right: Int)] = []
        var (i, j) = (0, 0)
        while i < rows.count, j < other.rows.count {
            if rows[i].hash < other.rows[j].hash {
                i += 1
            } else if rows[i].hash > other.rows[j].hash {
                j += 1
            } else {
                result.append((rows[i].token, other.rows[j].token))
                i += 1
            }
        }
        return result
    }
}

extension [(hash: UInt64, token: Int)] {
    fileprivate func uniqued() -> Self {
        var result: Self = []
        for row in self where result.last?.hash != row.hash { result.append(row) }
        return result
    }
}
