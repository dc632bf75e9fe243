package import RunutLanguages
package import RunutText

/// The day an article was published, where its opening tells.
package func publicationDay(
    in tokens: [Token],
    text: Text,
    pack: LanguagePack
) -> (day: Day, range: TextRange)? {
    nil
}
