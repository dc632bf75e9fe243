internal import RunutLanguages
internal import RunutText

/// Names of agencies, media and places, as the gazetteers know them, found in rows of tokens.
struct PressNames: Sendable {
    struct Match {
        let isAgency: Bool
        let domain: String?
        /// The same for all names of one outlet.
        let id: String
        let end: Int
    }

    let gazetteer: Gazetteer

    /// The longest name that begins at a token, when it names an outlet and is written so.
    func match(_ tokens: [Token], at index: Int, limit: Int) -> Match? {
        guard tokens[index].isCapitalised || tokens[index].shape.contains(.hasDigit),
            let found = gazetteer.names.index.match(tokens, at: index, limit: limit)
        else { return nil }
        let name = gazetteer.names.values[found.id]
        let entry = gazetteer.entries[name.entry]
        guard entry.kind == .media else { return nil }
        if name.isAcronym, !tokens[index].shape.contains(.allCapitals) { return nil }
        return Match(
            isAgency: entry.medium?.kind == .agency,
            domain: entry.medium?.domain,
            id: entry.id,
            end: found.end
        )
    }

    /// Whether tokens are, all of them, the name of a country or a place.
    func isPlace(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        guard
            let found = gazetteer.names.match(
                tokens,
                at: range.lowerBound,
                limit: range.upperBound
            ), found.end == range.upperBound
        else { return false }
        let kind = gazetteer.entries[found.value.entry].kind
        return kind == .country || kind == .place
    }
}
