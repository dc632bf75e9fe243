internal import RunutLanguages
internal import RunutText

/// The claims that say when, in the order in which the events happened.
func timeline(_ claims: [(claim: Claim, tellings: [SourcedTelling])], in story: StoryClauses)
    -> [TimelineEntry]
{
    var result: [TimelineEntry] = []
    for (claim, tellings) in claims {
        var values: [(time: TimeExpression, toldOn: [Day])] = []
        for telling in tellings {
            let clause = story.clauses[telling.clause]
            let times = story.articles[clause.article].facts.times
            let own = story.meanings[telling.clause].times.map { times[$0] }
            guard let time = own.first(where: isPlaced) else {
                continue
            }
            let place = values.firstIndex { $0.time.value == time.value }
            if place == nil { values.append((time, [])) }
            if let day = toldOn(telling, in: story.articles[clause.article].facts) {
                values[place ?? values.count - 1].toldOn.append(day)
            }
        }
        for value in values {
            result.append(
                TimelineEntry(
                    value: value.time.value,
                    begin: value.time.begin,
                    end: value.time.end,
                    toldOn: Set(value.toldOn).sorted(),
                    claim: claim.id
                )
            )
        }
    }
    return result.sorted {
        ($0.begin ?? $0.end ?? "", $0.end ?? "", $0.value, $0.claim)
            < ($1.begin ?? $1.end ?? "", $1.end ?? "", $1.value, $1.claim)
    }
}

/// The day on which the source said it, where the text tells that one, else on which the
/// article was published.
private func toldOn(_ telling: SourcedTelling, in facts: ArticleFacts) -> Day? {
    let published = facts.article.published?.day
    guard let attribution = telling.attribution,
        let cue = facts.attributions[attribution].cue.first,
        let sentence = facts.sentences.last(where: { $0.start <= cue.start })
    else { return published }
    let said = facts.times.first { time in
        time.role == .statement && !time.assumesDay && sentence.contains(time.range)
    }
    return said?.begin.flatMap { Day(text: String($0.prefix(10))) } ?? published
}

/// Whether a time stands on a calendar: no stretch of four years, no vague "now", no hour of a
/// day that nobody names.
private func isPlaced(_ time: TimeExpression) -> Bool {
    guard !time.assumesDay, time.kind == .date || time.kind == .time,
        time.begin != nil || time.end != nil
    else {
        return false
    }
    return !time.value.hasSuffix("_REF")
}
