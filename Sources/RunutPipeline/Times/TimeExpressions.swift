package import RunutLanguages
package import RunutText

/// The time expressions of an article, in order, none over another, and which of what looks
/// like a time cannot be one.
///
/// - Parameter anchor: the day that "yesterday" counts from; without it such a time has a
///   value with unknown places and neither begin nor end.
/// - Parameter places: whose "local time" is known.
/// - Parameter attributions: who says what; a day beside a cue is that of the saying.
/// - Parameter order: how the outlet's country writes dates in numbers, nil when unknown.
package func timeExpressions(
    in article: AnnotatedArticle,
    anchor: Day?,
    places: PlaceZones = .none,
    attributions: [Attribution] = [],
    order: DateOrder? = nil
) -> Outcome<[TimeExpression]> {
    var reader = TimeReader(
        grammar: article.pack.times,
        text: article.article.text,
        tokens: article.tokens,
        anchor: anchor,
        places: places,
        attributions: attributions,
        order: order
    )
    var result: [TimeExpression] = []
    for sentence in article.sentences {
        reader.read(sentence.tokens) { result.append($0) }
    }
    return Outcome(result, diagnostics: reader.diagnostics + ambiguities(result))
}

/// Dates that can be read two ways.
private func ambiguities(_ times: [TimeExpression]) -> [Diagnostic] {
    times.compactMap { time in
        time.orElse.map { other in
            Diagnostic(
                code: "time/ambiguous-date",
                message: "\(time.value) or \(other)",
                range: time.range
            )
        }
    }
}

/// The time expressions of one stretch of tokens, read as one sentence.
package func timeExpressions(
    in tokens: [Token],
    text: Text,
    grammar: TimeGrammar,
    anchor: Day?
) -> [TimeExpression] {
    var reader = TimeReader(grammar: grammar, text: text, tokens: tokens, anchor: anchor)
    var result: [TimeExpression] = []
    reader.read(0..<tokens.count) { result.append($0) }
    return result
}
