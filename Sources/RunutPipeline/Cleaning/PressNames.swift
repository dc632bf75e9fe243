internal import RunutLanguages
internal import RunutText

/// Names of agencies and larger media, found in rows of tokens.
struct PressNames: Sendable {
    struct Match {
        let isAgency: Bool
        let domain: String?
        /// The same for all names of one outlet.
        let id: String
        let end: Int
    }

    private struct Entry: Sendable {
        let id: String
        let isAgency: Bool
        let isAcronym: Bool
    }

    private var table = PhraseTable<Entry>()

    static let shipped = PressNames()

    private init() {
        for name in agencies.split(separator: "\n") {
            table.insert(
                String(name),
                Entry(id: String(name), isAgency: true, isAcronym: name.utf8.count <= 4)
            )
        }
        for name in outlets.split(separator: "\n") {
            table.insert(
                String(name),
                Entry(id: String(name), isAgency: false, isAcronym: name.utf8.count <= 4)
            )
        }
    }

    /// The longest name that begins at a token, when it is written as a name.
    func match(_ tokens: [Token], at index: Int, limit: Int) -> Match? {
        guard tokens[index].isCapitalised, let found = table.match(tokens, at: index, limit: limit)
        else { return nil }
        if found.value.isAcronym, !tokens[index].shape.contains(.allCapitals) { return nil }
        return Match(
            isAgency: found.value.isAgency,
            domain: nil,
            id: found.value.id,
            end: found.end
        )
    }
}

private let agencies = """
    Reuters
    AFP
    AP
    Associated Press
    Antara
    Antara News
    Xinhua
    Bernama
    KCNA
    TASS
    RIA Novosti
    Interfax
    Kyodo
    Yonhap
    DPA
    EFE
    Anadolu
    """

private let outlets = """
    BBC
    CNN
    CNN Indonesia
    CNA
    Channel News Asia
    New York Times
    The Guardian
    Al Jazeera
    Bloomberg
    Tempo
    Kompas
    Detik
    Republika
    Tribunnews
    IDN Times
    CBS News
    YTN
    NDTV
    Malay Mail
    """

extension PressNames {
    /// Whether tokens are, all of them, the name of a country or a place.
    func isPlace(_ tokens: [Token], _ range: Range<Int>) -> Bool { false }
}
