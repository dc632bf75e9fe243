internal import RunutLanguages
internal import RunutText

/// The names of an article as they stand in the text: what the rules find, put right by the
/// tagger where the pack has one.
func nameSpans(of article: AnnotatedArticle, _ finder: NameFinder) -> [NameSpan] {
    let rules = finder.spans()
    guard let tagging = article.pack.nameTagging, let tagger = tagging.tagger else { return rules }
    let features = NameFeatures(article, rules: rules, finder, tagging)
    return TaggedSpans(finder: finder, rules: rules).join(NameStage(tagger).names(features))
}

/// Joins what the tagger sees with what the rules know.
private struct TaggedSpans {
    let finder: NameFinder
    let rules: [NameSpan]

    func join(_ names: [TaggedName]) -> [NameSpan] {
        var result: [NameSpan] = []
        var next = 0
        for name in names.flatMap(pieces) {
            while next < rules.count, rules[next].tokens.upperBound <= name.tokens.lowerBound {
                add(rules[next], to: &result)
                next += 1
            }
            var overlapping: [NameSpan] = []
            while next < rules.count, rules[next].tokens.lowerBound < name.tokens.upperBound {
                overlapping.append(rules[next])
                next += 1
            }
            result.append(span(name, overlapping))
            // A rule's name that goes on behind this one may touch the next as well.
            if let last = overlapping.last, last.tokens.upperBound > name.tokens.upperBound {
                next -= 1
            }
        }
        while next < rules.count {
            add(rules[next], to: &result)
            next += 1
        }
        return result
    }

    /// A name without marks at its ends; what parentheses hold is a name of its own.
    private func pieces(_ name: TaggedName) -> [TaggedName] {
        let tokens = finder.article.tokens
        return name.tokens.split { tokens[$0].mark == .openParenthesis }.compactMap { piece in
            guard let first = piece.first(where: { tokens[$0].kind != .mark }),
                let last = piece.last(where: { tokens[$0].kind != .mark })
            else { return nil }
            return TaggedName(tokens: first..<last + 1, kind: name.kind)
        }
    }

    /// A name that the gazetteer knows is one whatever the tagger says.
    private func add(_ rule: NameSpan, to result: inout [NameSpan]) {
        guard rule.known != nil,
            rule.tokens.lowerBound >= (result.last?.tokens.upperBound ?? 0)
        else { return }
        result.append(rule)
    }

    private func span(_ name: TaggedName, _ rules: [NameSpan]) -> NameSpan {
        let kind: NameSpan.Kind =
            switch name.kind {
            case .person: .person
            case .organisation: .organisation
            case .place: .place
            }
        var known: GazetteerName?
        if let match = finder.knownName(
            at: name.tokens.lowerBound,
            limit: name.tokens.upperBound
        ), match.end == name.tokens.upperBound {
            known = match.name
        }
        let office = rules.first { $0.tokens.lowerBound == name.tokens.lowerBound }?.office
        return NameSpan(tokens: name.tokens, kind: kind, known: known, office: office)
    }
}
