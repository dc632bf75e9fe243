internal import RunutLanguages
internal import RunutText

/// When an article was published: as its page or its opening tells, or else as the caller says.
///
/// What the page tells beside its text is trusted most, then a dateline, a line of its own, and
/// the day of the lead's statements; where they contradict each other, that is told.
func publication(
    _ layout: PageLayout,
    dateline: Dateline?,
    pack: LanguagePack,
    told: String?,
    option: Day?
) -> Outcome<Publication?> {
    let opening = publicationDays(in: layout.opening, text: layout.text, pack: pack)
    if let told, let day = Day(text: String(told.prefix(10))) {
        let publication = Publication(day: day, moment: told, origin: .metadata, range: nil)
        return Outcome(publication, diagnostics: disagreements(opening, with: day))
    }
    let stated = dateline.flatMap { day(in: $0, layout, pack: pack) }
    guard
        let found = stated.map({ ($0.day, $0.range) }) ?? opening.first.map({ ($0.day, $0.range) })
    else { return Outcome(option.map { Publication(day: $0, origin: .option, range: nil) }) }
    let isInDateline =
        stated != nil
        || dateline.map { layout.range(of: $0.tokens).contains(found.1) } ?? false
    return Outcome(
        Publication(day: found.0, origin: isInDateline ? .dateline : .text, range: found.1),
        diagnostics: disagreements(opening, with: found.0)
    )
}

private func disagreements(_ opening: [OpeningDate], with day: Day) -> [Diagnostic] {
    opening.filter { $0.contradicts(day) }.map { other in
        Diagnostic(
            code: "cleaning/day-disagreement",
            message: "\(day.text) is taken, but this says \(other.day.text)",
            range: other.range
        )
    }
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
