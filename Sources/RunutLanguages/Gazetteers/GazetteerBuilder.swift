internal import RunutText

/// Makes a gazetteer of tables and of a user's own names.
struct GazetteerBuilder {
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
            for seat in columnNames(row[7]) {
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
            let kind = Medium.kind(row[4])
            let place = add(
                id: "media/" + slug(row[0]),
                kind: .media,
                indonesian: row[0],
                english: row[0],
                country: row[3],
                medium: Medium(
                    kind: kind?.kind,
                    isState: kind?.isState ?? false,
                    domain: row[2].isEmpty ? nil : row[2],
                    family: row[5].isEmpty ? nil : row[5]
                )
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
        medium: Medium? = nil
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
                medium: medium,
                isOwn: false
            )
        )
        return entries.count - 1
    }

    private mutating func insert(_ list: String, _ entry: Int) {
        for name in columnNames(list) {
            names.insert(name, GazetteerName(entry: entry, isAcronym: isAcronym(name)))
        }
    }

    private func rows(_ table: String) -> [[String]] {
        table.tableLines.map(columns)
    }

    private func firstName(_ list: String) -> String { columnNames(list).first ?? list }
}

// MARK: A user's own names

extension GazetteerBuilder {
    mutating func add(_ own: OwnNames) {
        for entry in own.entries {
            let place = place(of: entry)
            for name in entry.allNames {
                names.replace(name, GazetteerName(entry: place, isAcronym: isAcronym(name)))
            }
        }
    }

    /// A shipped entry of that kind with one of the names takes the user's name and what the line
    /// says of it; what the line leaves out stays as it is, other names among it.
    private mutating func place(of own: OwnNames.Entry) -> Int {
        let shipped = shipped(own)
        let old = shipped.map { entries[$0] }
        let entry = GazetteerEntry(
            id: old?.id ?? newID(own),
            kind: old?.kind ?? own.kind,
            indonesian: own.names[0],
            english: own.names[0],
            country: own.country ?? old?.country ?? "",
            medium: own.kind == .media ? own.medium(over: old?.medium) : nil,
            isOwn: true
        )
        if let shipped {
            entries[shipped] = entry
            return shipped
        }
        index[entry.id] = entries.count
        entries.append(entry)
        return entries.count - 1
    }

    private func shipped(_ own: OwnNames.Entry) -> Int? {
        for name in own.allNames {
            guard let place = names[name]?.entry, !entries[place].isOwn else { continue }
            let found = entries[place]
            if found.kind == own.kind { return place }
            // A capital is a name of its country, and no country itself.
            if own.kind == .place, found.kind == .country,
                [found.indonesian, found.english].contains(where: { slug($0) == slug(name) })
            {
                return place
            }
        }
        return nil
    }

    private func newID(_ own: OwnNames.Entry) -> String {
        let prefix =
            switch own.kind {
            case .person: "person/"
            case .media: "media/"
            case .body: "body/"
            case .country, .place: "place/" + (own.country.map { $0 + "-" } ?? "")
            }
        return prefix + slug(own.names[0])
    }
}

private func isAcronym(_ name: String) -> Bool {
    name.utf8.count <= 6 && name.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
}

/// The columns of a table's line, parted by `|`.
func columns(_ line: some StringProtocol) -> [String] {
    line.parts(by: 0x7C, keepsEmpty: true).map { String($0.trimmed) }
}

/// The names of one column, parted by `;`.
func columnNames(_ column: String) -> [String] {
    column.parts(by: 0x3B).map { String($0.trimmed) }.filter { !$0.isEmpty }
}
