internal import RunutLanguages
internal import RunutText

func nameTraits(
    of article: AnnotatedArticle,
    rules: [NameSpan],
    _ stretches: [Range<Int>],
    _ finder: NameFinder,
    _ tagging: NameTagging
) -> [NameTraits] {
    var traits = [NameTraits](repeating: NameTraits(), count: article.tokens.count)
    var described = 0
    article.article.text.bytes.withUnsafeBufferPointer { bytes in
        for stretch in stretches {
            let seen = stretch.lowerBound - reach..<stretch.upperBound + reach
            for index in seen.clamped(to: described..<article.tokens.count) {
                let token = article.tokens[index]
                traits[index].describe(token, bytes)
                traits[index].classes = nameClasses(article.words[index])
                traits[index].place = place(of: index, article, finder)
                guard token.isWord else { continue }
                traits[index].listing = (tagging.spelling.listing(of: token.hash) ?? 0x300) / 4
                if token.isCapitalised, finder.isNameInside(index) { traits[index].elsewhere = 1 }
            }
            described = max(described, min(seen.upperBound, article.tokens.count))
        }
    }
    for (number, paragraph) in article.paragraphs.enumerated() {
        for index in paragraph.tokens { traits[index].paragraph = Int32(number) }
        markKnown(paragraph.tokens, finder, &traits)
        markRuns(paragraph.tokens, article, &traits)
    }
    for span in rules { mark(span, &traits) }
    return traits
}

/// How far the features look beyond a stretch.
private let reach = 2

private func markKnown(
    _ tokens: Range<Int>,
    _ finder: NameFinder,
    _ traits: inout [NameTraits]
) {
    var at = tokens.lowerBound
    while at < tokens.upperBound {
        guard finder.article.tokens[at].isWord,
            let known = finder.knownName(at: at, limit: tokens.upperBound)
        else {
            at += 1
            continue
        }
        let kind = UInt32(finder.gazetteer.entries[known.name.entry].kind.rawValue) + 1
        let several: UInt32 = known.end > at + 1 ? 16 : 0
        for index in at..<known.end {
            traits[index].known = kind | (index == at ? 8 : 0) | several
        }
        at = known.end
    }
}

private func markRuns(
    _ tokens: Range<Int>,
    _ article: AnnotatedArticle,
    _ traits: inout [NameTraits]
) {
    var start: Int?
    for index in tokens.lowerBound...tokens.upperBound {
        let isPart =
            index < tokens.upperBound && article.tokens[index].isWord
            && article.tokens[index].isCapitalised
        if isPart {
            start = start ?? index
        } else if let first = start {
            for part in first..<index { traits[part].run = Int32(first)..<Int32(index) }
            start = nil
        }
    }
}

private func mark(_ span: NameSpan, _ traits: inout [NameTraits]) {
    let kind: UInt32 =
        switch span.kind {
        case .person: 1
        case .organisation: 2
        case .place: 3
        case .unknown: 4
        }
    for index in span.tokens {
        traits[index].rule =
            kind | (index == span.tokens.lowerBound ? 8 : 0) | (span.office == nil ? 0 : 16)
            | (index == span.tokens.upperBound - 1 ? 32 : 0)
    }
}

/// The kind of place that a token is, for the costs of going from label to label.
private func place(of index: Int, _ article: AnnotatedArticle, _ finder: NameFinder) -> UInt8 {
    let token = article.tokens[index]
    switch token.kind {
    case .number: return 0
    case .mark:
        return token.mark == .openParenthesis ? 1 : token.mark == .comma ? 2 : 3
    case .word: break
    }
    let afterMark = index > 0 && article.tokens[index - 1].kind == .mark
    if !token.isCapitalised { return afterMark ? 4 : 5 }
    if finder.startsSentence(index) { return 6 }
    let isAcronym = !token.shape.contains(.hasLowercase)
    if afterMark { return isAcronym ? 7 : 8 }
    let afterCapital = index > 0 && article.tokens[index - 1].isCapitalised
    if afterCapital { return isAcronym ? 9 : 10 }
    return isAcronym ? 11 : 12
}

/// Capitalised words with what the rules and the gazetteer know, joined over gaps of two words,
/// and one word more on either side.
func nameStretches(_ article: AnnotatedArticle, _ rules: [NameSpan]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var next = 0
    for paragraph in article.paragraphs {
        let tokens = paragraph.tokens
        var open: Range<Int>?
        for index in tokens {
            let token = article.tokens[index]
            while next < rules.count, rules[next].tokens.upperBound <= index { next += 1 }
            let isNamed = next < rules.count && rules[next].tokens.contains(index)
            guard token.isWord && token.isCapitalised || isNamed else { continue }
            if let before = open, index - before.upperBound <= gapMaximum {
                open = before.lowerBound..<index + 1
            } else {
                if let before = open { result.append(widened(before, in: tokens)) }
                open = index..<index + 1
            }
        }
        if let last = open { result.append(widened(last, in: tokens)) }
    }
    return result
}

private let gapMaximum = 2

private func widened(_ range: Range<Int>, in tokens: Range<Int>) -> Range<Int> {
    max(tokens.lowerBound, range.lowerBound - 1)..<min(tokens.upperBound, range.upperBound + 1)
}
