internal import RunutLanguages
internal import RunutText

/// Which article of a group is likely the earliest, and what the others changed.
/// - Parameter members: in order of day and id, two at least.
func copyGroup(of members: [Int], in articles: [CopyArticle]) -> CopyGroup {
    let ranks = ranks(of: members, in: articles).sorted { $0.isBefore($1) }
    let earliest = ranks[0].article
    let letters = articles[earliest].letters
    return CopyGroup(
        earliest: earliest,
        reason: ranks[0].reason(over: ranks[1]),
        copies: members.filter { $0 != earliest }.map {
            copy($0, of: earliest, letters, in: articles)
        }
    )
}

/// What speaks for an article as the earliest.
private struct Rank {
    let article: Int
    /// Others of the group that name its outlet as where they have their text from.
    var creditedBy = 0
    /// Minutes, or days where one of the group has no time; the largest where there is none.
    var moment = Int.max
    /// How much more of the others' text is in this one than of this one in theirs.
    var surplus: Float = 0

    func isBefore(_ other: Rank) -> Bool {
        if creditedBy != other.creditedBy { return creditedBy > other.creditedBy }
        if moment != other.moment { return moment < other.moment }
        if surplus != other.surplus { return surplus > other.surplus }
        return article < other.article
    }

    func reason(over other: Rank) -> CopyGroup.Reason {
        if creditedBy > other.creditedBy { return .credited }
        // One without a day may be older than any.
        if moment < other.moment, other.moment != .max { return .published }
        return surplus - other.surplus >= surplusMinimum ? .fuller : .unknown
    }
}

private func ranks(of members: [Int], in articles: [CopyArticle]) -> [Rank] {
    let haveTimes = members.allSatisfy { articles[$0].published?.minutes != nil }
    var credits: [String: Int] = [:]
    for member in members {
        for credit in Set(articles[member].credits.map { $0.lowercased() }) {
            credits[credit, default: 0] += 1
        }
    }
    let compared = members.prefix(comparedMembersMaximum)
    return members.map { member in
        var rank = Rank(article: member)
        if let outlet = articles[member].outlet {
            let own = Set(articles[member].credits.map { $0.lowercased() })
            for name in Set([outlet.name.lowercased(), outlet.domain ?? outlet.name.lowercased()]) {
                rank.creditedBy += (credits[name] ?? 0) - (own.contains(name) ? 1 : 0)
            }
        }
        if let published = articles[member].published {
            rank.moment = haveTimes ? published.minutes ?? .max : published.day.ordinal
        }
        let others = compared.filter { $0 != member }
        guard compared.contains(member), !others.isEmpty else { return rank }
        var shared = SharedRows()
        shared.take(articles[member].prints.rows[...])
        for other in others {
            let rows = articles[other].prints.rows[...]
            shared.compare(with: rows)
            let hits = Float(shared.hits.count)
            let own = Float(max(1, articles[member].prints.rows.count))
            rank.surplus += hits / Float(max(1, rows.count)) - hits / own
        }
        rank.surplus /= Float(others.count)
        return rank
    }
}

private func copy(
    _ article: Int,
    of earliest: Int,
    _ letters: Letters?,
    in articles: [CopyArticle]
) -> CopyGroup.Copy {
    let (first, own) = (articles[earliest], articles[article])
    guard first.prints.whole != own.prints.whole, let letters, let ownLetters = own.letters else {
        return CopyGroup.Copy(article: article, dropped: [], added: [])
    }
    var shared = SharedRows()
    shared.take(first.prints.rows[...])
    shared.compare(with: own.prints.rows[...])
    let seeds = shared.hits.map { hit in
        (
            left: letters.index(at: shared.end(hit.own)),
            right: ownLetters.index(at: own.prints.rows[hit.other].end)
        )
    }
    let found = alignments(of: letters, ownLetters, seeds: seeds)
    return CopyGroup.Copy(
        article: article,
        dropped: rest(letters, without: found.map(\.left)).map {
            letters.range($0, in: first.text)
        },
        added: rest(ownLetters, without: found.map(\.right)).map {
            ownLetters.range($0, in: own.text)
        }
    )
}

/// The stretches of letters that lie in none of the ranges and are more than a word or two.
private func rest(_ letters: Letters, without ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var end = 0
    let last = letters.bytes.count..<letters.bytes.count
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) + [last] {
        if range.lowerBound - end >= changedLettersMinimum { result.append(end..<range.lowerBound) }
        end = max(end, range.upperBound)
    }
    return result
}

extension Publication {
    /// Since 1970, of the world's clock; nil where only the day is known, or no offset.
    fileprivate var minutes: Int? {
        let bytes = Array(moment.utf8)
        guard bytes.count > 16, bytes[10] == 0x54 else { return nil }
        func number(_ at: Int) -> Int? {
            guard at + 1 < bytes.count, bytes[at] &- 0x30 < 10, bytes[at + 1] &- 0x30 < 10 else {
                return nil
            }
            return Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
        }
        guard let hour = number(11), let minute = number(14) else { return nil }
        let time = day.ordinal * 1440 + hour * 60 + minute
        if bytes.last == 0x5A { return time }
        let sign = bytes.count - 6
        guard sign > 15, bytes[sign] == 0x2B || bytes[sign] == 0x2D,
            let hours = number(sign + 1), let minutes = number(sign + 4)
        else { return nil }
        let offset = hours * 60 + minutes
        return bytes[sign] == 0x2B ? time - offset : time + offset
    }
}

/// Of a group that is larger, so many tell which is the fullest.
private let comparedMembersMaximum = 16
/// A tenth of the text: site chrome alone is less.
private let surplusMinimum: Float = 0.1
/// Two words or three.
private let changedLettersMinimum = 16
