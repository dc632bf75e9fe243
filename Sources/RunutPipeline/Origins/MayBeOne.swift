internal import RunutLanguages
internal import RunutText

extension OriginCount {
    /// The groups that may be one, each with its reason. Two people are never one, so what
    /// may be either of them is joined to the first alone.
    func links(_ groups: [Group]) -> [MayBeOne] {
        var result: [MayBeOne] = []
        var label = Array(groups.indices)
        // By label: the one person that all groups joined so far may be.
        var people = groups.map { $0.kind == .named && $0.key.hasPrefix("person/") ? $0.key : "" }
        for first in groups.indices {
            for second in groups.indices where second > first {
                guard let code = reason(groups[first], groups[second]) else { continue }
                let (keep, drop) = (label[first], label[second])
                let (a, b) = (people[keep], people[drop])
                if !a.isEmpty, !b.isEmpty, a != b { continue }
                people[keep] = a.isEmpty ? b : a
                for index in label.indices where label[index] == drop { label[index] = keep }
                result.append(
                    MayBeOne(
                        first: first,
                        second: second,
                        because: OriginReason(
                            code: code,
                            names: [groups[first].names[0], groups[second].names[0]]
                        ),
                        evidence: [groups[first], groups[second]].compactMap(evidence)
                    )
                )
            }
        }
        return result
    }

    /// The sets of groups that remain when all links are joined.
    func components(_ groups: [Group], _ links: [MayBeOne]) -> [[Int]] {
        var label = Array(groups.indices)
        for link in links {
            let (keep, drop) = (label[link.first], label[link.second])
            for index in label.indices where label[index] == drop { label[index] = keep }
        }
        return groups.indices.map { root in groups.indices.filter { label[$0] == root } }
            .filter { !$0.isEmpty }
    }

    private func evidence(_ group: Group) -> Evidence? {
        guard let telling = group.tellings.first.map({ tellings[$0] }) else { return nil }
        let article = story.articles[story.clauses[telling.clause].article]
        let source = telling.attribution.flatMap { article.facts.attributions[$0].source.first }
        return Evidence(article: article.id, range: source ?? telling.telling.range)
    }

    private func reason(_ first: Group, _ second: Group) -> String? {
        switch (first.kind, second.kind) {
        case (.outlet, _), (_, .outlet): return houseReason(first, second)
        case (.unnamed, .unnamed):
            let isCompatible = areCompatible(first.tellings[0], second.tellings[0])
            return isCompatible ? "unnamed-may-be-one" : nil
        case (.named, .unnamed): return unnamedReason(second, named: first)
        case (.unnamed, .named): return unnamedReason(first, named: second)
        case (.named, .named): return namedReason(first, second)
        }
    }

    private func unnamedReason(_ unnamed: Group, named: Group) -> String? {
        if isPassedOn(named) { return "credited-outlet" }
        // `media setempat` is no official.
        let isMedium = description(unnamed.tellings[0]).heads.contains(Concepts.key("medium"))
        if isMedium, !self.isMedium(named) { return nil }
        let bodies = description(unnamed.tellings[0]).bodies
            .union(relayBodies(of: unnamed))
        let own = Set(affinities.bodies(of: named.key) + [named.key])
        guard !bodies.isDisjoint(with: own) else { return nil }
        return self.isMedium(named) ? "unnamed-behind-medium" : "unnamed-may-be-named"
    }

    /// The countries of the media that spoke to an unnamed source.
    private func relayBodies(of group: Group) -> [String] {
        group.tellings.flatMap { index -> [String] in
            guard let attribution = tellings[index].attribution else { return [] }
            let article = story.articles[article(index)]
            let relays = article.facts.attributions[attribution].via.map { nameWords($0.name) }
            return article.facts.mentions.filter { relays.contains(nameWords($0.name)) }
                .flatMap { affinities.bodies(of: $0.entity) }
        }
    }

    private func namedReason(_ first: Group, _ second: Group) -> String? {
        if isPassedOn(first) != isPassedOn(second) { return "credited-outlet" }
        if isMedium(first) || isMedium(second) { return houseReason(first, second) }
        let (a, b) = (affinities.bodies(of: first.key), affinities.bodies(of: second.key))
        if a.contains(second.key) {
            return first.key.hasPrefix("person/") ? "body-speaks-through-person" : "body-is-part"
        }
        if b.contains(first.key) {
            return second.key.hasPrefix("person/") ? "body-speaks-through-person" : "body-is-part"
        }
        return nil
    }

    /// Sister sites share their copy, and a state's media what the state gives out: where neither
    /// names a source, both may have it from one desk.
    private func houseReason(_ first: Group, _ second: Group) -> String? {
        guard let a = house(of: first), let b = house(of: second) else { return nil }
        if let family = a.family, family == b.family { return "one-network" }
        if let state = a.state, state == b.state { return "one-state" }
        return nil
    }

    /// An outlet that the article credits as a whole: it passes on what others said.
    private func isPassedOn(_ group: Group) -> Bool {
        guard isMedium(group) else { return false }
        return group.tellings.allSatisfy { index in
            let credits = story.articles[article(index)].facts.article.credits
            return credits.contains { credit in
                group.names.contains { nameWords($0) == nameWords(credit.name) }
            }
        }
    }
}
