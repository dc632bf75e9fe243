internal import RunutLanguages
internal import RunutText

/// What was at a time: a day beside the cue is that of the saying ("..., ujar Rina, Selasa
/// (12/9)"), one within what is said that of the event.
extension TimeReader {
    func role(of reading: TimeReading, at atoms: Range<Int>) -> TimeExpression.Role {
        guard reading.isWithinDay else { return .event }
        let all = self.atoms.atoms
        let place = TimePlace(
            reader: self,
            tokens: all[atoms.lowerBound].token..<all[atoms.upperBound - 1].lastToken + 1,
            range: range(of: atoms)
        )
        return place.isOfStatement ? .statement : .event
    }
}

extension TimeReading {
    /// A day or a moment of it; nobody says something for a month.
    fileprivate var isWithinDay: Bool {
        guard !value.utf8.contains(UInt8(ascii: "/")), !value.hasSuffix("_REF") else {
            return false
        }
        return kind == .time || kind == .date && value.utf8.count == 10
    }
}

/// Where a time stands in its sentence.
private struct TimePlace {
    let reader: TimeReader
    let tokens: Range<Int>
    let range: TextRange

    private var sentence: Range<Int> { reader.sentence }

    var isOfStatement: Bool {
        guard !isBound else { return false }
        let holders = reader.near.filter { $0.content.contains { $0.overlaps(range) } }
        if !holders.isEmpty { return holders.contains(where: opens) }
        return closes || followsMeeting || reader.near.contains(where: dates)
    }

    /// "since Sunday" is no moment at which somebody speaks.
    private var isBound: Bool {
        tokens.lowerBound > sentence.lowerBound
            && reader.grammar.bounds.contains(reader.tokens[tokens.lowerBound - 1])
    }

    /// "mengatakan, Selasa (12/9), air naik": between cue and content, and read as a part of it.
    private func opens(_ attribution: Attribution) -> Bool {
        guard let cue = attribution.cue.last, cue.end <= range.start,
            let content = attribution.content.first(where: { $0.overlaps(range) })
        else { return false }
        let start = reader.tokens.partitionPoint { $0.start < content.start }
        return start + 1 >= tokens.lowerBound && isMark(.comma, at: start - 1)
            && isMark(.comma, at: tokens.upperBound)
    }

    /// "..., kata dia, Minggu (14/7/2024).", by the words alone.
    private var closes: Bool {
        guard isMark(.comma, at: tokens.lowerBound - 1) else { return false }
        let grammar = reader.grammar
        return reader.tokens[sentence.lowerBound..<tokens.lowerBound].contains {
            grammar.speech.contains($0) || grammar.meetings.contains($0)
                || grammar.relays.contains($0)
        }
    }

    /// "saat dihubungi Rabu malam": no other time between.
    private var followsMeeting: Bool {
        // The place and who asked stand between, seldom more than seven words.
        let from = max(reader.lastEnd, tokens.lowerBound - 7)
        return from < tokens.lowerBound
            && reader.tokens[from..<tokens.lowerBound].contains {
                reader.grammar.meetings.contains($0)
            }
    }

    /// Whether a time outside of what is said stands with the cue or the source.
    private func dates(_ attribution: Attribution) -> Bool {
        guard let cue = attribution.cue.first else { return false }
        if attribution.source.contains(where: { $0.overlaps(range) }) {
            // "Rina, Selasa (12/9), mengatakan", but not "pejabat Senin malam itu".
            return isMark(.comma, at: tokens.lowerBound - 1)
                && isMark(.comma, at: tokens.upperBound)
        }
        if cue.end <= range.start {
            // What is said may lie between: "Rina mengatakan air naik, Selasa (12/9/2023)."
            let isPast = attribution.content.contains {
                $0.start >= cue.end && $0.end <= range.start
            }
            return !isPast || isMark(.comma, at: tokens.lowerBound - 1)
        }
        if isJustBefore(cue) { return true }
        // "Pada Selasa (12/9), Rina mengatakan".
        return tokens.lowerBound - sentence.lowerBound <= 1
            && attribution.source.contains(where: isJustBefore)
    }

    /// With hardly more than a comma between.
    private func isJustBefore(_ other: TextRange) -> Bool {
        guard range.end <= other.start else { return false }
        return reader.tokens.partitionPoint { $0.start < other.start } - tokens.upperBound <= 1
    }

    private func isMark(_ mark: Mark, at index: Int) -> Bool {
        sentence.contains(index) && reader.tokens[index].mark == mark
    }
}
