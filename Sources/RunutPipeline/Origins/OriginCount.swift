internal import RunutLanguages
internal import RunutText

/// Counts who stands behind one claim, independently.
///
/// The rules, each with its reason code:
/// - tellings by one named source, and tellings of one text, stand in one group;
/// - `unnamed-may-be-one`: two unnamed sources whose descriptions do not differ;
/// - `unnamed-may-be-named`: an unnamed source of the body that a named one speaks for;
/// - `unnamed-behind-medium`: a medium without a source of its own, beside an unnamed
///   source of the same country;
/// - `body-speaks-through-person`: a body or country, and a person who belongs to it;
/// - `body-is-part`: a body, and the country or body it is part of;
/// - `credited-outlet`: an outlet that an article only passes on may rest on another origin;
/// - `one-network`: two media of one house, neither with a source of its own;
/// - `one-state`: the same of two media of one state;
/// - `relays-source`: an agency that another telling names as the way from its source;
/// - `rewrites-one-text`: a telling without a source, in a rewrite of a text that names it;
/// - `no-source-named`: tellings without a source add to `most` alone;
/// - `sums-up-own-source`: in an article that names its source elsewhere they add nothing.
struct OriginCount {
    struct Group {
        enum Kind { case named, unnamed, outlet }

        let kind: Kind
        /// The entity of a named source or of an outlet; the description of an unnamed source.
        let key: String
        var names: [String]
        var tellings: [Int]
    }

    let tellings: [SourcedTelling]
    let story: StoryClauses
    let affinities: Affinities
    let passages: Passages

    func origins(stance: Attribution.Stance) -> Origins {
        let chosen = tellings.indices.filter { tellings[$0].telling.stance == stance }
        var groups: [Group] = []
        for index in chosen where tellings[index].telling.who != nil { add(index, to: &groups) }
        var reasons: [OriginReason] = []
        joinRelays(&groups, &reasons)
        let sourced = groups.count
        addUnsourced(chosen, to: &groups, &reasons)
        guard sourced > 0 else {
            return Origins(
                least: nil,
                most: nil,
                groups: groups.map(originGroup),
                mayBeOne: [],
                reasons: reasons
            )
        }
        let links = links(groups)
        return Origins(
            least: components(groups, links).filter { part in
                part.contains { groups[$0].kind != .outlet }
            }.count,
            most: groups.count,
            groups: groups.map(originGroup),
            mayBeOne: links,
            reasons: reasons
        )
    }

    private func originGroup(_ group: Group) -> OriginGroup {
        let house = house(of: group)
        return OriginGroup(
            names: group.names,
            tellings: group.tellings,
            family: house?.family,
            state: house?.state
        )
    }
}

// MARK: Groups

extension OriginCount {
    private func add(_ index: Int, to groups: inout [Group]) {
        let telling = tellings[index].telling
        if telling.whoEntities.isEmpty {
            addUnnamed(index, to: &groups)
            return
        }
        let names = telling.who.map { $0.split(separator: "; ").map(String.init) } ?? []
        for (place, entity) in telling.whoEntities.enumerated() {
            let name = place < names.count ? names[place] : telling.who ?? entity
            if let group = groups.firstIndex(where: { $0.kind == .named && $0.key == entity }) {
                groups[group].tellings.append(index)
                if !groups[group].names.contains(name) { groups[group].names.append(name) }
            } else {
                groups.append(Group(kind: .named, key: entity, names: [name], tellings: [index]))
            }
        }
    }

    /// An unnamed source is the same where the text is the same, or where both tellings
    /// name the same medium that spoke to it.
    private func addUnnamed(_ index: Int, to groups: inout [Group]) {
        let who = tellings[index].telling.who ?? ""
        let key = nameWords(who).joined(separator: " ")
        let same = groups.firstIndex { group in
            group.kind == .unnamed
                && group.tellings.contains { other in
                    let isOneArticle = article(other) == article(index)
                    if group.key == key, isOneArticle { return true }
                    guard areCompatible(other, index) else { return false }
                    return passages.isOneText(article(other), article(index))
                        || haveSameRelay(other, index)
                }
        }
        if let same {
            groups[same].tellings.append(index)
            // `Warga Lirang` at the head of a sentence is `warga Lirang`.
            if !groups[same].names.contains(where: { nameWords($0) == nameWords(who) }) {
                groups[same].names.append(who)
            }
        } else {
            groups.append(Group(kind: .unnamed, key: key, names: [who], tellings: [index]))
        }
    }

    /// "AFP reports" and, elsewhere, "the ministry told AFP": the agency has it from there.
    private func joinRelays(_ groups: inout [Group], _ reasons: inout [OriginReason]) {
        for group in groups where isMedium(group) {
            let names = group.names.map(nameWords)
            let source = groups.firstIndex { other in
                other.key != group.key
                    && other.tellings.contains { index in
                        tellings[index].telling.via.contains { names.contains(nameWords($0)) }
                    }
            }
            guard let source, let place = groups.firstIndex(where: { $0.key == group.key }) else {
                continue
            }
            reasons.append(
                OriginReason(
                    code: "relays-source",
                    names: [group.names[0], groups[source].names[0]]
                )
            )
            groups[source].tellings = Set(groups[source].tellings + group.tellings).sorted()
            groups[source].names += group.names.filter { !groups[source].names.contains($0) }
            groups.remove(at: place)
        }
    }

    private func addUnsourced(
        _ chosen: [Int],
        to groups: inout [Group],
        _ reasons: inout [OriginReason]
    ) {
        let naming = Set(chosen.filter { tellings[$0].telling.who != nil }.map { article($0) })
        var (added, summed, rewritten): ([String], [String], [String]) = ([], [], [])
        for index in chosen where tellings[index].telling.who == nil {
            let outlet = story.articles[article(index)].outletName
            if let source = groups.firstIndex(where: { isRewrite(index, of: $0) }) {
                groups[source].tellings.append(index)
                if !rewritten.contains(outlet) { rewritten.append(outlet) }
                continue
            }
            if naming.contains(article(index)) {
                if !summed.contains(outlet) { summed.append(outlet) }
                continue
            }
            // One outlet under two spellings is one.
            let key = story.articles[article(index)].outlet?.id ?? outlet
            let same = groups.firstIndex { group in
                group.kind == .outlet
                    && (group.key == key || group.names.contains(outlet)
                        || group.tellings.contains { areOneText($0, index) })
            }
            if let same {
                groups[same].tellings.append(index)
                if !groups[same].names.contains(outlet) { groups[same].names.append(outlet) }
            } else {
                groups.append(Group(kind: .outlet, key: key, names: [outlet], tellings: [index]))
            }
            if !added.contains(outlet) { added.append(outlet) }
        }
        if !added.isEmpty { reasons.append(OriginReason(code: "no-source-named", names: added)) }
        if !summed.isEmpty {
            reasons.append(OriginReason(code: "sums-up-own-source", names: summed))
        }
    }

    func isMedium(_ group: Group) -> Bool {
        group.kind == .named && story.isMedium(group.key, named: group.names[0])
    }

    /// The telling's sentence is a version of one that names its source, in a version of
    /// the same text: the source fell out on the way.
    private func isRewrite(_ index: Int, of group: Group) -> Bool {
        group.kind != .outlet
            && group.tellings.contains { other in
                article(other) != article(index) && areOneText(other, index)
            }
    }

    func article(_ index: Int) -> Int { story.clauses[tellings[index].clause].article }

    /// Versions of one sentence in versions of one text.
    private func areOneText(_ left: Int, _ right: Int) -> Bool {
        guard passages.isOneText(article(left), article(right)) else { return false }
        return passages.areAligned(
            story.clauses[tellings[left].clause],
            story.clauses[tellings[right].clause]
        )
    }

    private func haveSameRelay(_ left: Int, _ right: Int) -> Bool {
        guard let a = tellings[left].telling.via.last, let b = tellings[right].telling.via.last
        else { return false }
        return nameWords(a) == nameWords(b) || nameWords(a).suffix(2) == nameWords(b).suffix(2)
    }

    /// Two descriptions that may be of one person: one country at most, one office at most.
    func areCompatible(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (description(left), description(right))
        if !a.bodies.isEmpty, !b.bodies.isEmpty, a.bodies.isDisjoint(with: b.bodies) {
            return false
        }
        return a.heads.isEmpty || b.heads.isEmpty || !a.heads.isDisjoint(with: b.heads)
    }

    /// The entities and the nouns of a source's own words.
    func description(_ index: Int) -> (bodies: Set<String>, heads: Set<UInt64>) {
        let telling = tellings[index]
        let article = story.articles[article(index)]
        var (bodies, heads): (Set<String>, Set<UInt64>) = ([], [])
        guard let attribution = telling.attribution else { return (bodies, heads) }
        for range in article.facts.attributions[attribution].source {
            for token in article.tokens(in: range) {
                let term = article.terms[token]
                if term.kind == .word { heads.insert(term.key) }
                if term.kind == .entity {
                    bodies.insert(article.facts.mentions[Int(term.fact)].entity)
                }
            }
        }
        return (bodies, heads)
    }
}
