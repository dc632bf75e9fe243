internal import RunutLanguages
internal import RunutText

/// When an article was published: as its opening tells, or else as the caller says.
func publication(
    _ layout: PageLayout,
    dateline: Dateline?,
    pack: LanguagePack,
    option: Day?
) -> Publication? {
    if let dateline, let stated = day(in: dateline, layout, pack: pack) { return stated }
    let opening = layout.opening
    guard let found = publicationDay(in: opening, text: layout.text, pack: pack) else {
        return option.map { Publication(day: $0, origin: .option, range: nil) }
    }
    let isInDateline = dateline.map { layout.range(of: $0.tokens).contains(found.range) } ?? false
    return Publication(
        day: found.day,
        origin: isInDateline ? .dateline : .text,
        range: found.range
    )
}

/// `DARWIN, Australia (Arafura Mail), July 15, 2024 -`
private func day(in dateline: Dateline, _ layout: PageLayout, pack: LanguagePack) -> Publication? {
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
        return Publication(day: day, origin: .dateline, range: time.range)
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
