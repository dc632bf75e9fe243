internal import RunutLanguages

/// Whose a group's media are.
struct House: Equatable {
    let family: String?
    /// The country whose state owns or directs them.
    let state: String?

    init(_ entry: GazetteerEntry) {
        family = entry.medium?.family
        state = entry.medium?.isState == true ? entry.country : nil
    }
}

extension OriginCount {
    /// The house of the medium that a group names, or of its outlets where none names a source;
    /// nil where they are of several, or not known.
    func house(of group: Group) -> House? {
        switch group.kind {
        case .unnamed: return nil
        case .named: return isMedium(group) ? story.gazetteer[group.key].map(House.init) : nil
        case .outlet:
            let outlets = group.tellings.map { story.articles[article($0)].outlet }
            let houses = outlets.map { $0.map(House.init) }
            return houses.allSatisfy { $0 == houses.first } ? houses.first ?? nil : nil
        }
    }
}
