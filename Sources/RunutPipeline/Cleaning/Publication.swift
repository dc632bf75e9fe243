internal import RunutLanguages
internal import RunutText

/// When an article was published: as its opening tells, or else as the caller says.
///
/// A dateline is trusted most, then a line of its own, then the day of the lead's statements;
/// where they contradict each other, that is told.
func publication(
    _ layout: PageLayout,
    dateline: Dateline?,
    pack: LanguagePack,
    option: Day?
) -> Outcome<Publication?> {
    let opening = publicationDays(in: layout.opening, text: layout.text, pack: pack)
    let stated = dateline.flatMap { day(in: $0, layout, pack: pack) }
    guard
        let found = stated.map({ ($0.day, $0.range) }) ?? opening.first.map({ ($0.day, $0.range) })
    else { return Outcome(option.map { Publication(day: $0, origin: .option, range: nil) }) }
    let isInDateline =
        stated != nil
        || dateline.map { layout.range(of: $0.tokens).contains(found.1) } ?? false
    return Outcome(
        Publication(day: found.0, origin: isInDateline ? .dateline : .text, range: found.1),
        diagnostics: opening.filter { $0.contradicts(found.0) }.map { other in
            Diagnostic(
                code: "cleaning/day-disagreement",
                message: "\(found.0.text) is taken, but this says \(other.day.text)",
                range: other.range
            )
        }
    )
}

extension OpeningDate {
    /// A day before is a usual one for a statement, and no contradiction.
    fileprivate func contradicts(_ published: Day) -> Bool {
        let back = published.ordinal - day.ordinal
        return role == .statement ? !(0...1).contains(back) : back != 0
    }
}

/// `DARWIN, Australia (Arafura Mail), July 15, 2024 -`
private func day(
    in dateline: Dateline,
    _ layout: PageLayout,
    pack: LanguagePack
) -> (day: Day, range: TextRange)? {
    let tokens = Array(layout.tokens[dateline.tokens])
    guard tokens.contains(where: \.isNumber) else { return nil }
    let times = timeExpressions(
        in: tokens,
        text: layout.text,
        grammar: pack.times,
        anchor: nil
    )
    for time in times where time.kind == .date {
        guard time.orElse == nil, let day = Day(text: time.value) else { continue }
        return (day, time.range)
    }
    return nil
}

extension PageLayout {
    /// The first tokens of what is not furniture, with title and dateline.
    var opening: [Token] {
        var result: [Token] = []
        for line in lines.indices where rules[line] == nil && result.count < openingTokens {
            result += tokens[lines[line]]
        }
        return result
    }
}

/// As many as `publicationDay` looks at.
private let openingTokens = 320
