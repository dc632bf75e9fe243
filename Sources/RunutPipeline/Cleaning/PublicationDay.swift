internal import RunutLanguages
internal import RunutText

/// The day an article was published, from a date in its lead or else as the caller says.
func publication(
    _ layout: PageLayout,
    body: [TextRange],
    packs: [LanguagePack],
    option: Day?
) -> Publication? {
    if let found = numericDay(layout.tokens, text: layout.text) {
        return Publication(day: found.day, origin: .text, range: found.range)
    }
    return option.map { Publication(day: $0, origin: .option, range: nil) }
}

/// `(12/9/2023)`
private func numericDay(_ tokens: [Token], text: Text) -> (day: Day, range: TextRange)? {
    guard tokens.count >= 5 else { return nil }
    for index in 0..<min(tokens.count, 220) - 4
    where tokens[index].isNumber && tokens[index + 1].mark == .slash
        && tokens[index + 2].isNumber && tokens[index + 3].mark == .slash
    {
        let parts = [0, 2, 4].compactMap { Int(text[tokens[index + $0].range]) }
        if parts.count == 3, let day = Day(year: parts[2], month: parts[1], day: parts[0]) {
            return (day, TextRange(tokens[index].start, tokens[index + 4].end))
        }
    }
    return nil
}
