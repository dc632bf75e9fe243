package import RunutLanguages
package import RunutText

/// The places that an article names and whose clocks are known, in order.
package struct PlaceZones: Sendable {
    struct Place: Sendable {
        let range: TextRange
        let zone: TimeZone
    }

    private let places: [Place]

    package static let none = PlaceZones([])

    private init(_ places: [Place]) { self.places = places }

    package init(of mentions: [Mention], in text: Text, table: ZoneTable = .shipped) {
        places = mentions.compactMap { mention in
            guard mention.kind == .place,
                let zone = table.zone(entity: mention.entity, surface: text[mention.range])
            else { return nil }
            return Place(range: mention.range, zone: zone)
        }
    }

    /// The index of the place whose name begins here.
    func index(startingAt start: UInt32) -> Int? {
        let index = places.partitionPoint { $0.range.start < start }
        return index < places.count && places[index].range.start == start ? index : nil
    }

    subscript(index: Int) -> Place { places[index] }

    /// The zone of all places that a stretch names, nil where they have several.
    func commonZone(in range: TextRange) -> TimeZone? {
        let first = places.partitionPoint { $0.range.start < range.start }
        let inside = places[first...].prefix { $0.range.end <= range.end }
        guard let zone = inside.first?.zone, inside.allSatisfy({ $0.zone == zone }) else {
            return nil
        }
        return zone
    }
}
