package import RunutText

/// One spelling of a gazetteer entry.
package struct GazetteerName: Sendable {
    package let entry: Int
    /// All capitals: `AS`, `WHO`; matches only when written so.
    package let isAcronym: Bool
}

/// The countries, media, bodies and places of the world, found by any of their names; and the
/// names of a user's own file, where there is one.
package struct Gazetteer: Sendable {
    package let entries: [GazetteerEntry]
    package let names: PhraseTable<GazetteerName>
    private let index: [String: Int]
    private let apart: [String: Set<String>]
    /// Of a user's own file, nil without one.
    package let digest: UInt64?

    /// The tables that Runut ships.
    package static let shipped: Gazetteer = {
        var builder = GazetteerBuilder()
        builder.addCountries(CountryTable.table)
        builder.addMedia(MediaTable.table)
        builder.addBodies(BodyTable.table)
        builder.addPlaces(PlaceTable.table)
        return Gazetteer(builder, apart: [:], digest: nil)
    }()

    package subscript(id: String) -> GazetteerEntry? { index[id].map { entries[$0] } }

    /// These tables with a user's own names, which win over them.
    package func adding(_ own: OwnNames) -> Gazetteer {
        var builder = GazetteerBuilder(entries: entries, names: names, index: index)
        builder.add(own)
        return Gazetteer(builder, apart: own.apart, digest: own.digest)
    }

    private init(_ builder: GazetteerBuilder, apart: [String: Set<String>], digest: UInt64?) {
        entries = builder.entries
        names = builder.names
        index = builder.index
        self.apart = apart
        self.digest = digest
    }
}

extension Gazetteer {
    /// The entry of a whole name: `ANTARA News` and `Antara` are one outlet.
    package func entry(named name: String) -> GazetteerEntry? {
        names[name].map { entries[$0.entry] }
    }

    /// The outlet at an address, or at the one that it is part of: `news.detik.com` is `detik.com`.
    package func outlet(at domain: String) -> GazetteerEntry? {
        var rest = domain[...]
        while rest.utf8.contains(0x2E) {
            if let entry = entry(named: String(rest)), entry.kind == .media { return entry }
            rest = rest.drop { $0 != "." }.dropFirst()
        }
        return nil
    }

    /// Whether a user's file has anything to say; without one, nothing needs to be asked.
    package var hasOwnNames: Bool { digest != nil }

    /// Whether a user's file says that two names are never one.
    package func keepsApart(
        _ left: @autoclosure () -> String,
        _ right: @autoclosure () -> String
    ) -> Bool {
        guard !apart.isEmpty else { return false }
        return apart[slug(left())]?.contains(slug(right())) ?? false
    }
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
