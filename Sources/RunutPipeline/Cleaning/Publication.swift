internal import RunutLanguages
internal import RunutText

/// The day an article was published, from a date in its opening or else as the caller says.
func publication(
    _ layout: PageLayout,
    body: [TextRange],
    packs: [LanguagePack],
    option: Day?
) -> Publication? {
    for pack in packs {
        if let found = publicationDay(in: layout.tokens, text: layout.text, pack: pack) {
            return Publication(day: found.day, origin: .text, range: found.range)
        }
    }
    return option.map { Publication(day: $0, origin: .option, range: nil) }
}
