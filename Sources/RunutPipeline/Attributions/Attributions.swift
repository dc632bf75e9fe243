internal import RunutLanguages
internal import RunutText

/// Every place where an article hands a statement to somebody, in reading order.
package func attributions(in article: AnnotatedArticle, names: ArticleNames) -> [Attribution] {
    var reader = RuleReader(article, names: names)
    // A pack brings a tagger or rules; without a pack nobody is guessed at.
    let drafts =
        if article.pack.attributionTagging != nil {
            taggedAttributions(in: article, outlets: reader.mediaEnds)
        } else if article.pack.attributionRules.isEmpty {
            bareQuotations(in: article)
        } else {
            reader.read()
        }
    return attributions(
        from: drafts,
        in: article,
        names: names,
        words: reader.words,
        quoted: reader.quoted
    )
}

/// Resolves who is meant by each draft's source and relays.
func attributions(
    from drafts: [AttributionDraft],
    in article: AnnotatedArticle,
    names: ArticleNames,
    words: [WordClass],
    quoted: [Bool]
) -> [Attribution] {
    var resolver = SpeakerResolver(article: article, words: words, names: names, drafts: drafts)
    let order = drafts.indices.sorted {
        (drafts[$0].position, $0) < (drafts[$1].position, $1)
    }
    var speakers = [Speaker?](repeating: nil, count: drafts.count)
    var chains = [[Relay]](repeating: [], count: drafts.count)
    var result: [Attribution] = []
    // Whether a token belongs to some statement or its source.
    var spoken = [Bool](repeating: false, count: article.tokens.count)
    for draft in drafts {
        for piece in draft.content + [draft.source].compactMap(\.self) {
            for token in piece { spoken[token] = true }
        }
    }
    var sentence = 0
    for index in order {
        let draft = drafts[index]
        let position = draft.position
        while sentence < article.sentences.count,
            article.sentences[sentence].tokens.upperBound <= position
        {
            let tokens = article.sentences[sentence].tokens
            if !tokens.contains(where: { spoken[$0] }) { resolver.told(tokens) }
            sentence += 1
        }
        let speaker = speaker(of: draft, at: position, resolver)
        speakers[index] = speaker
        if let speaker, draft.outer == nil || speaker.isPerson, draft.relay == nil {
            resolver.heard(speaker, at: draft.source?.lowerBound ?? position)
        }
        let attribution = attribution(
            draft,
            speaker: speaker,
            outer: draft.outer.map { (speakers[$0], chains[$0]) },
            in: article,
            resolver,
            quoted: quoted
        )
        chains[index] = attribution.via
        result.append(attribution)
    }
    nameOpenQuotations(&result, drafts: order.map { drafts[$0] }, in: article)
    nameExperts(&result, drafts: order.map { drafts[$0] }, words: words)
    return result
}

/// A quotation that its paragraph does not close goes on in the next one, whose tag names the
/// speaker of both.
private func nameOpenQuotations(
    _ attributions: inout [Attribution],
    drafts: [AttributionDraft],
    in article: AnnotatedArticle
) {
    for index in attributions.indices.dropLast().reversed()
    where drafts[index].rule == "quotation/alone" {
        let next = drafts[index + 1]
        guard attributions[index].who == nil || isOpen(drafts[index].content[0], in: article),
            next.rule.hasPrefix("quotation/"), attributions[index + 1].who != nil,
            let here = article.sentence(at: drafts[index].content[0].lowerBound),
            let there = article.sentence(at: next.content[0].lowerBound),
            there.paragraph - here.paragraph == 1
        else { continue }
        attributions[index].who = attributions[index + 1].who
        attributions[index].whoEntities = attributions[index + 1].whoEntities
    }
}

private func isOpen(_ content: Range<Int>, in article: AnnotatedArticle) -> Bool {
    !article.tokens[content.upperBound - 1].mark.isDoubleQuote
}

/// `Seorang analis mengatakan ...` and then `"...," kata X, pakar ...`: the one that is quoted
/// next is the one that was announced.
private func nameExperts(
    _ attributions: inout [Attribution],
    drafts: [AttributionDraft],
    words: [WordClass]
) {
    for index in attributions.indices.dropLast() where attributions[index].whoEntities.isEmpty {
        guard let source = drafts[index].source,
            !words[source.lowerBound].isDisjoint(with: .determiner),
            source.contains(where: { !words[$0].isDisjoint(with: .expert) })
        else { continue }
        let next = attributions[index + 1]
        guard next.kind == .direct, next.whoEntities.count == 1,
            let named = drafts[index + 1].source,
            named.contains(where: { !words[$0].isDisjoint(with: .expert) })
        else { continue }
        attributions[index].who = next.who
        attributions[index].whoEntities = next.whoEntities
    }
}

private func speaker(of draft: AttributionDraft, at position: Int, _ resolver: SpeakerResolver)
    -> Speaker?
{
    if draft.clitic != nil {
        return resolver.antecedent(at: position, plural: false)
    }
    if let source = draft.source { return resolver.speaker(named: source) }
    if let relay = draft.relay { return resolver.speaker(named: relay) }
    if draft.rule == "reported/goes-on" { return resolver.lastSpeaker(before: position + 1) }
    if draft.rule == AttributionDraft.bareQuotation { return nil }
    if draft.cue.isEmpty {
        return resolver.lastSpeaker(before: position + 1)
            ?? resolver.antecedent(at: position, plural: false)
    }
    return nil
}

private func attribution(
    _ draft: AttributionDraft,
    speaker: Speaker?,
    outer: (speaker: Speaker?, chain: [Relay])?,
    in article: AnnotatedArticle,
    _ resolver: SpeakerResolver,
    quoted: [Bool]
) -> Attribution {
    var via = draft.via.map { tokens in
        Relay(
            name: outletMeant(by: tokens, resolver)
                ?? resolver.speaker(named: tokens)?.who ?? article.string(of: tokens),
            range: article.range(of: tokens)
        )
    }
    // A noun ("tuduhan bahwa") names what was said before, not what its speaker passed on.
    if let outer, !draft.rule.hasPrefix("noun/"), let speaker = outer.speaker {
        via = outer.chain + [Relay(name: speaker.who, range: nil)] + via
    }
    let (outlet, gazetteer) = (article.article.outlet, resolver.names.gazetteer)
    via.removeAll { $0.name == speaker?.who || isSameOutlet($0.name, outlet, gazetteer) }
    let quotedCount = draft.content.joined().count { quoted[$0] && article.tokens[$0].isWord }
    let wordCount = draft.content.joined().count { article.tokens[$0].isWord }
    let hedges = (draft.content + draft.cue).joined().filter {
        isHedge($0, resolver.words, in: article)
    }
    return Attribution(
        content: draft.content.map { article.range(of: $0) }.sorted(),
        source: draft.clitic.map { [$0] } ?? draft.source.map { [article.range(of: $0)] } ?? [],
        cue: draft.cue.map { cueRange($0, of: draft, in: article) },
        who: speaker?.who,
        whoEntities: speaker?.entities ?? [],
        kind: quotedCount == 0 ? .indirect : quotedCount == wordCount ? .direct : .mixed,
        stance: isCorrection(draft, in: article) ? .denies : draft.stance,
        hedges: hedges.sorted().map { article.tokens[$0].range },
        via: via,
        rule: article.pack.code + "/attribution/" + draft.rule
    )
}

/// `the station`: the outlet that was named last.
private func outletMeant(by tokens: Range<Int>, _ resolver: SpeakerResolver) -> String? {
    let pack = resolver.article.pack
    let noun = tokens.lowerBound
    guard tokens.count == 1, noun > 0, !resolver.words[noun].isDisjoint(with: .mediaNoun),
        pack.attribution.definiteArticles.contains(resolver.article.tokens[noun - 1])
    else { return nil }
    let outlet = resolver.names.names.last { name in
        guard name.tokens.upperBound <= tokens.lowerBound else { return false }
        return resolver.names.entities[name.entity].known?.kind == .media
            || name.tokens.contains {
                pack.page.outletWords.contains(resolver.article.tokens[$0])
            }
    }
    return outlet.map { resolver.names.entities[$0.entity].name }
}

/// "may have" weakens, "in May" does not.
private func isHedge(_ index: Int, _ words: [WordClass], in article: AnnotatedArticle) -> Bool {
    guard !words[index].isDisjoint(with: .hedge) else { return false }
    // "could not be reached"
    if let negations = article.pack.attributionTagging?.negations,
        index + 1 < article.tokens.count, negations.contains(article.tokens[index + 1])
    {
        return false
    }
    return words[index].isDisjoint(with: .month) || !article.tokens[index].isCapitalised
}

/// `Ralat: Kami menulis S.`: the outlet takes back what it told.
private func isCorrection(_ draft: AttributionDraft, in article: AnnotatedArticle) -> Bool {
    guard draft.stance == .asserts, let first = draft.content.first?.lowerBound,
        let sentence = article.sentence(at: first)?.tokens,
        sentence.count > 2
    else { return false }
    return article.pack.attribution.corrections.contains(article.tokens[sentence.lowerBound])
        && article.tokens[sentence.lowerBound + 1].mark == .colon
}

/// The bytes of a cue without its clitic: `ujar` of `ujarnya`.
private func cueRange(
    _ tokens: Range<Int>,
    of draft: AttributionDraft,
    in article: AnnotatedArticle
) -> TextRange {
    let range = article.range(of: tokens)
    guard let clitic = draft.clitic, clitic.end == range.end else { return range }
    return TextRange(range.start, clitic.start)
}

extension AttributionDraft {
    /// The token at which it is read: that of its source, its cue, else its first word.
    var position: Int {
        let first = content.map(\.lowerBound).min() ?? 0
        return min(first, source?.lowerBound ?? first)
    }
}

/// The outlet that publishes passes nothing on to itself.
private func isSameOutlet(_ name: String, _ outlet: Outlet?, _ gazetteer: Gazetteer) -> Bool {
    guard let outlet else { return false }
    let key = nameParts(name).joined()
    return key == nameParts(outlet.name).joined()
        || outlet.domain.map { nameParts($0).joined() == key } ?? false
        || gazetteer.entry(named: name).map { $0.id == gazetteer.entry(named: outlet.name)?.id }
            ?? false
}
