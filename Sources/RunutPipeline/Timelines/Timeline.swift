internal import RunutLanguages
internal import RunutText

/// The claims that say when, in the order in which the events happened.
func timeline(_ claims: [(claim: Claim, tellings: [SourcedTelling])], in story: StoryClauses)
    -> [TimelineEntry]
{
    var days: [Identifier<Article>: Day] = [:]
    for article in story.articles { days[article.id] = article.facts.article.published?.day }
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
            if let day = days[telling.telling.article] {
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

/// Whether a time stands on a calendar: no stretch of four years, no vague "now".
private func isPlaced(_ time: TimeExpression) -> Bool {
    guard time.kind == .date || time.kind == .time, time.begin != nil || time.end != nil else {
        return false
    }
    return !time.value.hasSuffix("_REF")
}
