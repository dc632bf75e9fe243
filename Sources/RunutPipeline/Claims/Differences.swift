internal import RunutLanguages
internal import RunutText

/// The slots in which a claim's tellings differ. Every value is listed; none is chosen.
func differences(_ tellings: [SourcedTelling], in story: StoryClauses) -> [Difference] {
    [
        timeDifference(tellings, in: story),
        numberDifference(tellings, in: story),
        nameDifference(.place, tellings, in: story),
        nameDifference(.person, tellings, in: story),
        stanceDifference(tellings),
    ].compactMap { $0 }
}

/// Values that cannot both be true of one event: no day or minute is in both.
private func timeDifference(_ tellings: [SourcedTelling], in story: StoryClauses) -> Difference? {
    var values: [(value: String, span: TimeSpan, tellings: [Int])] = []
    for (index, telling) in tellings.enumerated() {
        guard let found = time(of: telling, in: story), !found.span.isLong else { continue }
        if let same = values.firstIndex(where: { $0.value == found.value }) {
            values[same].tellings.append(index)
        } else {
            values.append((found.value, found.span, [index]))
        }
    }
    let clash = values.contains { one in
        values.contains { one.value != $0.value && !one.span.agrees(with: $0.span) }
    }
    guard clash else { return nil }
    return Difference(
        slot: .time,
        values: values.map { Difference.Value(value: $0.value, tellings: $0.tellings) }
    )
}

/// When a telling says it happened. Two days in one clause: it cannot be told which of them
/// is the event's; a day and a clock time are one time.
private func time(
    of telling: SourcedTelling,
    in story: StoryClauses
) -> (value: String, span: TimeSpan)? {
    let clause = story.clauses[telling.clause]
    let times = story.articles[clause.article].facts.times
    let usable = story.meanings[telling.clause].times.compactMap { place in
        TimeSpan(times[place]).map { (value: times[place].toldValue, span: $0) }
    }
    if usable.count == 2, let both = usable[0].span.joined(with: usable[1].span) {
        let (day, clock) =
            usable[0].span.clock == nil ? (usable[0], usable[1]) : (usable[1], usable[0])
        let minute = clock.value.split(separator: "T", maxSplits: 1).last.map { "T" + $0 } ?? ""
        return (day.value.split(separator: "T")[0] + minute, both)
    }
    return usable.count == 1 ? usable[0] : nil
}

/// Different figures for one counted thing.
private func numberDifference(
    _ tellings: [SourcedTelling],
    in story: StoryClauses
) -> Difference? {
    var units: [UInt64] = []
    var found: [UInt64: [(quantity: Quantity, tellings: [Int])]] = [:]
    for (index, telling) in tellings.enumerated() {
        for quantity in story.meanings[telling.clause].quantities where quantity.unit != 0 {
            if !units.contains(quantity.unit) { units.append(quantity.unit) }
            var values = found[quantity.unit] ?? []
            if let same = values.firstIndex(where: { $0.quantity.value == quantity.value }) {
                if values[same].tellings.last != index { values[same].tellings.append(index) }
            } else {
                values.append((quantity, [index]))
            }
            found[quantity.unit] = values
        }
    }
    for unit in units {
        guard let values = found[unit], values.count > 1 else { continue }
        // One telling that gives both figures does not contradict itself.
        let alone = values.filter { value in
            value.tellings.contains { index in
                !values.contains {
                    $0.quantity.value != value.quantity.value && $0.tellings.contains(index)
                }
            }
        }
        let clash = alone.contains { one in
            alone.contains { !one.quantity.agrees(with: $0.quantity) }
        }
        guard clash else { continue }
        return Difference(
            slot: .number,
            values: alone.map {
                Difference.Value(value: written($0.quantity.value), tellings: $0.tellings)
            }
        )
    }
    return nil
}

extension Quantity {
    /// Whether both can be the figure of one thing: the same, one the rounding of the other,
    /// or one a bound that the other keeps (`lebih dari 3` and `3,2`).
    func agrees(with other: Quantity) -> Bool {
        if isRounding(value, other.value) { return true }
        guard isBound || other.isBound else { return false }
        let (bound, figure) = isBound ? (value, other.value) : (other.value, value)
        return figure >= bound || abs(figure - bound) * 10 <= bound
    }
}

/// Whether two figures are one, or one is the other with its small digits dropped
/// (`1,3 juta` of `1.323.459`).
func isRounding(_ left: Double, _ right: Double) -> Bool {
    if left == right { return true }
    let (exact, coarse) = zeros(left) < zeros(right) ? (left, right) : (right, left)
    // Below a thousand a figure is counted, not rounded.
    guard abs(coarse) >= 1000, zeros(coarse) >= 2 else { return false }
    return abs(exact - coarse) < unit(coarse)
}

/// How many zeros a whole number ends in.
private func zeros(_ value: Double) -> Int {
    guard value == value.rounded(), abs(value) >= 1, abs(value) < 1e15 else { return 0 }
    var (rest, count) = (Int64(value), 0)
    while rest % 10 == 0 {
        rest /= 10
        count += 1
    }
    return count
}

/// What one step of the last digit that is not a zero is worth.
private func unit(_ value: Double) -> Double {
    (0..<zeros(value)).reduce(1) { unit, _ in unit * 10 }
}

/// `168`, `1.9`: no decimals where there are none.
func written(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    guard abs(value) <= thousandthsMaximum else { return wholeDigits(value) }
    let thousandths = Int64((value * 1000).rounded())
    var fraction = padded(Int(abs(thousandths % 1000)), 3)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(thousandths / 1000).\(fraction)"
}

/// The digits of a figure that no integer type holds; `1e20` is no way to write a figure.
private func wholeDigits(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    var (rest, digits) = (abs(value).rounded(.down), "")
    while rest >= 1 {
        digits = String(Int(rest.truncatingRemainder(dividingBy: 10))) + digits
        rest = (rest / 10).rounded(.down)
    }
    return (value < 0 ? "-" : "") + digits
}

/// Different people or places in tellings of one predicate, where no telling names both.
/// Countries are left out: they are mostly somebody's, not the place of an event.
private func nameDifference(
    _ kind: Mention.Kind,
    _ tellings: [SourcedTelling],
    in story: StoryClauses
) -> Difference? {
    var values: [(id: String, name: String, key: UInt64, predicate: UInt64, tellings: [Int])] = []
    for (index, telling) in tellings.enumerated() {
        let clause = story.clauses[telling.clause]
        let article = story.articles[clause.article]
        let named = clause.tokens.compactMap { token -> Mention? in
            guard article.terms[token].kind == .entity else { return nil }
            let mention = article.facts.mentions[Int(article.terms[token].fact)]
            let isCountry = mention.entity.hasPrefix("country/")
            return mention.kind == kind && !isCountry ? mention : nil
        }
        let predicate = story.meanings[telling.clause].predicate
        // Two names: it cannot be told which of them has the slot.
        guard Set(named.map(\.entity)).count == 1, predicate != 0, let only = named.first else {
            continue
        }
        if let same = values.firstIndex(where: { $0.id == only.entity }) {
            values[same].tellings.append(index)
        } else if let token = clause.tokens.first(where: {
            article.terms[$0].kind == .entity
                && article.facts.mentions[Int(article.terms[$0].fact)] == only
        }) {
            let key = article.terms[token].key
            values.append((only.entity, only.name, key, predicate, [index]))
        }
    }
    let known = values.filter { value in
        values.allSatisfy {
            // `Manuputtyterkait`: a name that lost the space behind it is no other name.
            $0.predicate == value.predicate
                && ($0.id == value.id
                    || !($0.name.hasPrefix(value.name) || value.name.hasPrefix($0.name)))
        }
            && tellings.indices.allSatisfy { index in
                value.tellings.contains(index)
                    || story.meanings[tellings[index].clause].entry(value.key) == nil
            }
    }
    guard known.count > 1 else { return nil }
    return Difference(
        slot: kind == .place ? .place : .person,
        values: known.map { Difference.Value(value: $0.name, tellings: $0.tellings) }
    )
}

private func stanceDifference(_ tellings: [SourcedTelling]) -> Difference? {
    let stances: [Attribution.Stance] = [.asserts, .denies]
    let values = stances.map { stance in
        Difference.Value(
            value: stance.rawValue,
            tellings: tellings.indices.filter { tellings[$0].telling.stance == stance }
        )
    }
    guard values.allSatisfy({ !$0.tellings.isEmpty }) else { return nil }
    return Difference(slot: .stance, values: values)
}
