package import RunutLanguages
package import RunutText

/// The day an article was published, where its opening tells: a line of its own, a dateline,
/// or the day on which the first statements were made or taken over ("kata dia, Selasa
/// (12/9/2023)").
///
/// Only a date with its year counts, and only when the weekday beside it is right. In 664
/// Indonesian articles, statements in the first 110 tokens name the day of publication 94
/// times in 100, those after them 78 times (else nearly always the day before), so only the
/// opening is believed here; see `statementDay`. The only full day of an opening, told of an
/// event ("..., Selasa (12/9/2023)." after narration), is that of publication 71 times in 100
/// (52 articles of 584): not enough.
package func publicationDay(
    in tokens: [Token],
    text: Text,
    pack: LanguagePack
) -> (day: Day, range: TextRange)? {
    publicationDays(in: tokens, text: text, pack: pack).first.map { ($0.day, $0.range) }
}

/// All that the opening tells of the day, the most trusted first.
func publicationDays(in tokens: [Token], text: Text, pack: LanguagePack) -> [OpeningDate] {
    let dates = openingDates(in: tokens, text: text, pack: pack)
    let lead = dates.filter { $0.tokens.lowerBound < openingTokensBelieved }
    return dates.filter { $0.role == .dateline } + dates.filter { $0.role == .line }
        + (latest(lead).map { [$0] } ?? [])
}

/// The day on which statements in the opening were made: mostly the day of publication, else
/// nearly always the day before. Good enough to count "last month" from, not to be shown.
package func statementDay(
    in tokens: [Token],
    text: Text,
    pack: LanguagePack
) -> (day: Day, range: TextRange)? {
    publicationDay(in: tokens, text: text, pack: pack)
        ?? latest(openingDates(in: tokens, text: text, pack: pack)).map { ($0.day, $0.range) }
}

/// An article may repeat an older statement, but none is younger than it.
private func latest(_ dates: [OpeningDate]) -> OpeningDate? {
    var best: OpeningDate?
    for date in dates where date.role == .statement {
        if let known = best, known.day >= date.day { continue }
        best = date
    }
    return best
}

/// A full date in an article's opening.
struct OpeningDate {
    enum Role { case line, dateline, statement, other }

    let day: Day
    let range: TextRange
    let tokens: Range<Int>
    let role: Role
}

/// Where statements stop to be of the day of publication: see `publicationDay`.
private let openingTokensBelieved = 110
/// How much of an article is searched.
private let openingTokensMaximum = 300

private func openingDates(in tokens: [Token], text: Text, pack: LanguagePack) -> [OpeningDate] {
    let tokens = Array(tokens.prefix(openingTokensMaximum))
    var reader = TimeReader(grammar: pack.times, text: text, tokens: tokens, anchor: nil)
    var result: [OpeningDate] = []
    for line in paragraphs(of: tokens) {
        var times: [TimeExpression] = []
        reader.read(line) { times.append($0) }
        for time in times {
            guard let begin = time.begin, let day = Day(text: String(begin.prefix(10))),
                time.value.hasPrefix(day.text), !time.value.contains("/"),
                let found = indices(of: time.range, in: tokens, line)
            else { continue }
            let words = OpeningWords(tokens: tokens, line: line, date: found, pack: pack)
            guard words.weekdayAgrees(with: day) else { continue }
            result.append(
                OpeningDate(
                    day: day,
                    range: time.range,
                    tokens: found,
                    role: words.role(of: time)
                )
            )
        }
    }
    return result
}

private func indices(of range: TextRange, in tokens: [Token], _ line: Range<Int>) -> Range<Int>? {
    guard let first = line.first(where: { tokens[$0].end > range.start }) else { return nil }
    let end = line.first { tokens[$0].start >= range.end } ?? line.upperBound
    return first < end ? first..<end : nil
}

/// The words around a date in the opening.
private struct OpeningWords {
    let tokens: [Token]
    let line: Range<Int>
    let date: Range<Int>
    let pack: LanguagePack

    private func has(_ part: TimePart, _ token: Token) -> Bool {
        pack.times.lexicon.word(token.hash)?.senses.contains { $0.part == part } ?? false
    }

    /// A wrong weekday shows that the date was mistyped.
    func weekdayAgrees(with day: Day) -> Bool {
        for index in [weekdayBefore].compactMap(\.self) + date {
            guard let entry = pack.times.lexicon.word(tokens[index].hash) else { continue }
            for sense in entry.senses where sense.part == .weekday {
                return Int(sense.value) == day.weekday
            }
        }
        return true
    }

    private var hasWeekday: Bool {
        weekdayBefore != nil || date.contains { has(.weekday, tokens[$0]) }
    }

    /// "Sunday (July 14, 2024)", which English reads as two times.
    private var weekdayBefore: Int? {
        let index = date.lowerBound - 2
        guard index >= line.lowerBound, tokens[index + 1].mark == .openParenthesis,
            has(.weekday, tokens[index])
        else { return nil }
        return index
    }

    func role(of time: TimeExpression) -> OpeningDate.Role {
        if isAlone { return .line }
        guard time.kind == .date else { return followsToday ? .statement : .other }
        if isDateline || isBareDateline { return .dateline }
        return hasWeekday && endsPlainly && isStatement ? .statement : .other
    }

    /// A line of hardly more than the date: "Senin, 11 September 2023 | 20:15 WIB".
    private var isAlone: Bool {
        line.count - date.count <= 5 && !line.contains { tokens[$0].mark.endsSentence }
            && date.contains { tokens[$0].isNumber && tokens[$0].byteCount == 4 }
            && line.allSatisfy { date.contains($0) || !isPlainWord(tokens[$0]) }
    }

    private func isPlainWord(_ token: Token) -> Bool { token.isWord && !token.isCapitalised }

    /// "JAKARTA, 12 September 2023 - ", "Jakarta (12/9/2023) – ".
    private var isDateline: Bool {
        guard date.lowerBound > line.lowerBound, date.lowerBound - line.lowerBound < 8,
            date.upperBound + 3 < line.upperBound,
            tokens[date.lowerBound - 1].mark == .comma
                || tokens[date.lowerBound - 1].mark == .openParenthesis
                || tokens[date.lowerBound - 1].mark == .dash,
            line.lowerBound < 60
        else { return false }
        let before = line.lowerBound..<date.lowerBound
        guard before.allSatisfy({ !isPlainWord(tokens[$0]) }) else { return false }
        var next = date.upperBound
        if tokens[next].mark == .closeParenthesis { next += 1 }
        return tokens[next].mark == .dash || tokens[next].mark == .openParenthesis
    }

    /// "Kabar Awan (12/9/2023) Panen ...", "Kota Awan, 12 September 2023. Panen ...": the dash is
    /// missing.
    private var isBareDateline: Bool {
        guard date.lowerBound > line.lowerBound, date.lowerBound - line.lowerBound < 8,
            date.upperBound + 3 < line.upperBound, line.lowerBound < 60, !hasWeekday,
            (line.lowerBound..<date.lowerBound).allSatisfy({ !isPlainWord(tokens[$0]) })
        else { return false }
        let (before, after) = (tokens[date.lowerBound - 1].mark, tokens[date.upperBound].mark)
        let next: Int
        switch (before, after) {
        case (.openParenthesis, .closeParenthesis):
            let isColon = tokens[date.upperBound + 1].mark == .colon
            next = date.upperBound + (isColon ? 2 : 1)
        case (.comma, .period): next = date.upperBound + 1
        default: return false
        }
        return tokens[next].isWord && tokens[next].isCapitalised
    }

    /// "Selasa (3/6/2025) lalu" looks back.
    private var endsPlainly: Bool {
        let last = tokens[date.upperBound - 1]
        return last.isNumber || last.mark == .closeParenthesis
    }

    private var isStatement: Bool {
        guard date.lowerBound > sentenceStart else { return false }
        let isRelayed = follows(pack.times.relays, within: 14)
        if isRelayed { return true }
        if weekdayBefore != nil { return follows(pack.times.speech, within: 12) }
        let previous = tokens[date.lowerBound - 1]
        if previous.isWord, has(.preposition, previous) { return false }
        if followsToday { return true }
        return previous.mark == .comma
            && (follows(pack.times.speech, within: 30) || follows(pack.times.meetings, within: 30))
    }

    /// Where the line begins, or the line before it: pages put links on lines of their own
    /// ("kepada", "Kabar.co.id", ", Selasa (12/9/2023)").
    private var sentenceStart: Int {
        var start = line.lowerBound
        var isBroken =
            start > 0 && (tokens[start].mark == .comma || tokens[start - 1].mark == .comma)
        while isBroken, start > 0 {
            let end = start
            repeat { start -= 1 } while start > 0 && !tokens[start].shape.contains(.lineStart)
            isBroken = end - start <= 3
        }
        return start
    }

    /// "hari ini, Selasa (10/6/2025)".
    private var followsToday: Bool {
        var index = date.lowerBound - 1
        guard index >= line.lowerBound else { return false }
        if tokens[index].mark == .comma { index -= 1 }
        for start in max(line.lowerBound, index - 2)...max(line.lowerBound, index) {
            if let match = pack.times.lexicon.match(tokens, at: start, limit: line.upperBound),
                match.end == index + 1,
                match.entry.senses.contains(where: { $0.part == .deictic && $0.value == 0 })
            {
                return true
            }
        }
        return false
    }

    /// Whether one of the words stands before the date, in the same sentence and outside
    /// quotations.
    private func follows(_ words: WordList, within count: Int) -> Bool {
        var index = date.lowerBound - 1
        while index >= max(sentenceStart, date.lowerBound - count) {
            let token = tokens[index]
            if token.mark.isDoubleQuote || token.mark == .question || token.mark == .exclamation {
                return false
            }
            if token.mark == .period, index + 1 < tokens.count,
                tokens[index + 1].shape.contains(.spaceBefore), tokens[index + 1].isCapitalised,
                index > 0, tokens[index - 1].byteCount > 3
            {
                return false
            }
            if words.contains(token) { return true }
            index -= 1
        }
        return false
    }
}
