internal import RunutText

/// The speaker of each origin group; nil where no source is named.
struct ClaimGroups: Sendable {
    let asserted: [Int?]
    let denied: [Int?]

    init(_ claim: Claim, _ supports: [TellingSupport]) {
        asserted = claim.origins.groups.map { Self.speaker($0, claim, supports) }
        denied = claim.denials?.groups.map { Self.speaker($0, claim, supports) } ?? []
    }

    /// The one who bears the group's first name: a medium that joined it comes after.
    private static func speaker(
        _ group: OriginGroup,
        _ claim: Claim,
        _ supports: [TellingSupport]
    ) -> Int? {
        guard let name = group.names.first.map(foldedName) else { return nil }
        for index in group.tellings {
            let telling = claim.tellings[index]
            guard let who = telling.who else { continue }
            if telling.whoEntities.isEmpty, foldedName(who) == name {
                return supports[index].speakers.first
            }
            let names = who.split(separator: "; ").map { foldedName(String($0)) }
            if let place = names.firstIndex(of: name), place < supports[index].speakers.count {
                return supports[index].speakers[place]
            }
        }
        return nil
    }
}

/// Counts a claim's origins again without one party.
struct Recount {
    let tellings: [Telling]
    let supports: [TellingSupport]
    let origins: Origins
    /// By group.
    let speakers: [Int?]
    let stance: Attribution.Stance
    let party: Int

    private struct Rest {
        var causes: [Int: WithdrawnSupport.Cause]
        var effect: WithdrawnSupport.Effect
        var after: OriginInterval
    }

    var support: WithdrawnSupport {
        let sure = rest(withLoose: false)
        let loose = chosen.filter {
            sure.causes[$0] == nil && supports[$0].loose.contains(party)
        }
        let all = loose.isEmpty ? sure : rest(withLoose: true)
        // Where it makes a difference to the count whether these fall too, nobody can tell.
        let isOpen = all.after != sure.after
        let falls = sure.causes.sorted { $0.key < $1.key }
        return WithdrawnSupport(
            effect: isOpen ? .cannotTell : sure.effect,
            before: before,
            after: sure.after,
            atWorst: all.after,
            falls: falls.map { .init(telling: $0.key, cause: $0.value) },
            mayFall: loose,
            lostBy: lostBy(sure.causes)
        )
    }

    private var before: OriginInterval {
        OriginInterval(least: origins.least, most: origins.most)
    }

    private var chosen: [Int] { tellings.indices.filter { tellings[$0].stance == stance } }

    private func rest(withLoose: Bool) -> Rest {
        let chosen = chosen
        var causes: [Int: WithdrawnSupport.Cause] = [:]
        for index in chosen { causes[index] = cause(index, withLoose: withLoose) }
        dropGroups(chosen, &causes)
        dropSummaries(chosen, &causes)
        let after = interval(causes, hasTellings: causes.count < chosen.count)
        let effect = effect(after, fallen: causes.count, of: chosen.count)
        return Rest(causes: causes, effect: effect, after: after)
    }

    private func cause(_ index: Int, withLoose: Bool) -> WithdrawnSupport.Cause? {
        let support = supports[index]
        if support.outlet == party { return .outlet }
        if support.relays.contains(party) { return .relay }
        if !support.speakers.isEmpty, support.speakers.allSatisfy({ $0 == party }) {
            return .source
        }
        let rests = support.texts.contains(party) || (withLoose && support.loose.contains(party))
        return rests ? .dispatch : nil
    }

    /// What stands in an origin that is the party alone falls with it, also where it names
    /// nobody any more.
    private func dropGroups(_ chosen: [Int], _ causes: inout [Int: WithdrawnSupport.Cause]) {
        guard speakers.contains(party) else { return }
        for index in chosen where causes[index] == nil {
            let own = origins.groups.indices.filter { origins.groups[$0].tellings.contains(index) }
            guard !own.isEmpty, own.allSatisfy({ speakers[$0] == party }) else { continue }
            causes[index] = tellings[index].who == nil ? .rewrite : .source
        }
    }

    /// What stands in no origin rests on what else its own article tells.
    private func dropSummaries(_ chosen: [Int], _ causes: inout [Int: WithdrawnSupport.Cause]) {
        guard !causes.isEmpty else { return }
        let grouped = Set(origins.groups.flatMap(\.tellings))
        for index in chosen where !grouped.contains(index) && causes[index] == nil {
            let own = grouped.filter { tellings[$0].article == tellings[index].article }
            if !own.isEmpty, own.allSatisfy({ causes[$0] != nil }) { causes[index] = .summary }
        }
    }

    /// As `OriginCount` counts: groups that name a source make the least, all the most.
    private func interval(
        _ causes: [Int: WithdrawnSupport.Cause],
        hasTellings: Bool
    ) -> OriginInterval {
        guard hasTellings else { return OriginInterval(least: 0, most: 0) }
        let groups = origins.groups.indices.filter { group in
            speakers[group] != party
                && origins.groups[group].tellings.contains { causes[$0] == nil }
        }
        let named = groups.filter { group in
            origins.groups[group].tellings.contains {
                causes[$0] == nil && tellings[$0].who != nil
            }
        }
        guard !named.isEmpty else { return OriginInterval(least: nil, most: nil) }
        var label = Array(origins.groups.indices)
        for link in origins.mayBeOne
        where groups.contains(link.first) && groups.contains(link.second) {
            let (keep, drop) = (label[link.first], label[link.second])
            for index in label.indices where label[index] == drop { label[index] = keep }
        }
        return OriginInterval(least: Set(named.map { label[$0] }).count, most: groups.count)
    }

    private func effect(
        _ after: OriginInterval,
        fallen: Int,
        of count: Int
    ) -> WithdrawnSupport.Effect {
        if fallen == 0, after == before || count == 0 { return .unaffected }
        if fallen == count { return .lost }
        guard let most = after.most else { return .cannotTell }
        return most == 1 && before.most ?? 0 > 1 ? .fallsToOne : .fewer
    }

    /// Articles of outlets all of whose tellings fall, each outlet once.
    private func lostBy(_ causes: [Int: WithdrawnSupport.Cause]) -> [Identifier<Article>] {
        let kept = Set(chosen.filter { causes[$0] == nil }.map { supports[$0].outlet })
        var seen = kept
        return chosen.filter { causes[$0] != nil && seen.insert(supports[$0].outlet).inserted }
            .map { tellings[$0].article }
    }
}
