internal import RunutText

/// Whom a user means by a name.
package enum SourceChoice: Sendable {
    case one(WithdrawnSource)
    case several([WithdrawnSource])
    /// Those whose names are nearest, then those with most claims.
    case none(nearest: [WithdrawnSource])
}

/// - Parameter name: any alias, whole, in any case; or the id of a source.
package func choice(of name: String, among sources: [WithdrawnSource]) -> SourceChoice {
    let folded = foldedName(name)
    let found = sources.filter { source in
        source.id == name || source.aliases.contains { foldedName($0) == folded }
    }
    if let exact = found.first(where: { $0.id == name }) { return .one(exact) }
    if found.count == 1 { return .one(found[0]) }
    if found.count > 1 { return .several(found) }
    return .none(nearest: nearest(folded, sources))
}

/// A list that fits on a screen.
private let nearestMaximum = 8

private func nearest(_ folded: String, _ sources: [WithdrawnSource]) -> [WithdrawnSource] {
    let ranked = sources.enumerated().map { place, source in
        (source: source, distance: distance(folded, source), place: place)
    }
    let sorted = ranked.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return sorted.prefix(nearestMaximum).map(\.source)
}

/// 0 where a name has one of the words, 1 where a slip of the keys is between them, else 2.
private func distance(_ folded: String, _ source: WithdrawnSource) -> Int {
    let words = Set(folded.split(separator: " "))
    let names = source.aliases.map(foldedName)
    if names.contains(where: { !words.isDisjoint(with: $0.split(separator: " ")) }) { return 0 }
    // A third of the letters at most, else everything is near to something short.
    let limit = max(1, folded.utf8.count / 3)
    return names.contains {
        editDistance(Array(folded.utf8), Array($0.utf8), maximum: limit) <= limit
    } ? 1 : 2
}
