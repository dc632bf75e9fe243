package import RunutText

/// Something in the world that news names: a country, a body, an outlet, a place.
package struct GazetteerEntry: Sendable {
    package enum Kind: UInt8, Sendable {
        case country, media, body, place
    }

    /// Stable across languages: `country/KP`, `media/reuters`.
    package let id: String
    package let kind: Kind
    /// The canonical name in Indonesian and in English.
    package let indonesian: String
    package let english: String
    /// ISO 3166 code of the country it belongs to, empty when unknown.
    package let country: String
    /// Of an outlet: agency, broadcaster, newspaper, online, magazine, state.
    package let mediaKind: String
    package let domain: String
    package let family: String

    package func name(in language: String) -> String {
        language == "id" ? indonesian : english
    }
}

/// One spelling of a gazetteer entry.
package struct GazetteerName: Sendable {
    package let entry: Int
    /// All capitals: `AS`, `WHO`; matches only when written so.
    package let isAcronym: Bool
}

/// The countries, media, bodies and places of the world, found by any of their names.
package struct Gazetteer: Sendable {
    package let entries: [GazetteerEntry]
    package let names: PhraseTable<GazetteerName>
    private let index: [String: Int]

    /// The tables that Runut ships.
    package static let shipped = Gazetteer()

    package subscript(id: String) -> GazetteerEntry? { index[id].map { entries[$0] } }

    private init() {
        var builder = GazetteerBuilder()
        builder.addCountries(CountryTable.table)
        builder.addMedia(MediaTable.table)
        builder.addBodies(BodyTable.table)
        builder.addPlaces(PlaceTable.table)
        entries = builder.entries
        names = builder.names
        index = builder.index
    }
}

private struct GazetteerBuilder {
    var entries: [GazetteerEntry] = []
    var names = PhraseTable<GazetteerName>()
    var index: [String: Int] = [:]

    mutating func addCountries(_ table: String) {
        for row in rows(table) where row.count >= 8 {
            let place = add(
                id: "country/" + row[0],
                kind: .country,
                indonesian: row[1],
                english: row[2],
                country: row[0]
            )
            insert(row[1], place)
            insert(row[2], place)
            insert(row[3], place)
            insert(row[4], place)
            insert(row[5], place)
            insert(row[6], place)
            // A seat speaks in its own name: `Kremlin`, `Gedung Putih`.
            for seat in names(in: row[7]) {
                let body = add(
                    id: "seat/" + slug(seat),
                    kind: .body,
                    indonesian: seat,
                    english: seat,
                    country: row[0]
                )
                insert(seat, body)
            }
        }
    }

    mutating func addMedia(_ table: String) {
        for row in rows(table) where row.count >= 6 {
            let place = add(
                id: "media/" + slug(row[0]),
                kind: .media,
                indonesian: row[0],
                english: row[0],
                country: row[3],
                mediaKind: row[4],
                domain: row[2],
                family: row[5]
            )
            insert(row[0], place)
            insert(row[1], place)
            insert(row[2], place)
        }
    }

    mutating func addBodies(_ table: String) {
        for row in rows(table) where row.count >= 4 {
            let place = add(
                id: "body/" + slug(firstName(row[0])),
                kind: .body,
                indonesian: row[0],
                english: row[2].isEmpty ? row[0] : row[2],
                country: row[3]
            )
            insert(row[0], place)
            insert(row[1], place)
            insert(row[2], place)
        }
    }

    mutating func addPlaces(_ table: String) {
        for row in rows(table) where row.count >= 4 {
            let place = add(
                id: "place/" + row[2] + "-" + slug(firstName(row[0])),
                kind: .place,
                indonesian: row[0],
                english: row[1].isEmpty ? row[0] : row[1],
                country: row[2]
            )
            insert(row[0], place)
            insert(row[1], place)
        }
    }

    private mutating func add(
        id: String,
        kind: GazetteerEntry.Kind,
        indonesian: String,
        english: String,
        country: String,
        mediaKind: String = "",
        domain: String = "",
        family: String = ""
    ) -> Int {
        if let known = index[id] { return known }
        index[id] = entries.count
        entries.append(
            GazetteerEntry(
                id: id,
                kind: kind,
                indonesian: firstName(indonesian),
                english: firstName(english),
                country: country,
                mediaKind: mediaKind,
                domain: domain,
                family: family
            )
        )
        return entries.count - 1
    }

    private mutating func insert(
        _ list: String,
        _ entry: Int
    ) {
        for name in names(in: list) {
            names.insert(
                name,
                GazetteerName(
                    entry: entry,
                    isAcronym: name.utf8.count <= 6
                        && name.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
                )
            )
        }
    }

    private func rows(_ table: String) -> [[String]] {
        table.tableLines.map { line in
            line.parts(by: 0x7C, keepsEmpty: true).map { String($0.trimmed) }
        }
    }

    /// The names of one column, parted by `;`.
    private func names(in list: String) -> [String] {
        list.parts(by: 0x3B).map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    private func firstName(_ list: String) -> String { names(in: list).first ?? list }
}

/// Lower-case letters and digits with hyphens between: `kim-jong-un`.
package func slug(_ name: String) -> String {
    var result: [UInt8] = []
    for byte in name.utf8 {
        switch byte {
        case 0x41...0x5A: result.append(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: result.append(byte)
        default: if let last = result.last, last != 0x2D { result.append(0x2D) }
        }
    }
    if result.last == 0x2D { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
}
