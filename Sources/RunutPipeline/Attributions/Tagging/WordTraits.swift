internal import RunutLanguages
internal import RunutText

/// What the taggers' features are made of: one word, seen once and then asked many times.
struct WordTraits {
    /// Shortened hash of the folded word; the kind of a mark; the length of a number.
    var word: UInt32 = 0
    var prefix3: UInt32 = 0
    var suffix2: UInt32 = 0
    var suffix3: UInt32 = 0
    /// The word itself where it is grammar; else what kind of word it looks like.
    var kind: UInt32 = 0
    /// Kind and case, and whether a line begins.
    var shape: UInt8 = 0
    var quote = QuoteState.outside
    /// Which transitions lead here.
    var place: UInt8 = 0
    var isCue = false
    var sentence: Int32 = 0
    var paragraph: Int32 = 0
    /// Tokens from the sentence's beginning and to its end, capped.
    var fromStart: UInt8 = 0
    var toEnd: UInt8 = 0
    /// The last mark before and the first after in the sentence, with the distance in classes.
    var markBefore: UInt8 = 0
    var markAfter: UInt8 = 0
    /// The nearest cue words of the sentence outside quotations: their hash and distance class.
    var cueBefore: UInt32 = 0
    var cueAfter: UInt32 = 0
    var cueBeforeDistance: UInt8 = 0
    var cueAfterDistance: UInt8 = 0
    /// The first word of the sentence.
    var sentenceWord: UInt32 = 0
    /// First, second or later sentence of the paragraph; the last one; a heading.
    var sentencePlace: UInt8 = 0
}

enum QuoteState: UInt8 {
    case outside, inside, unclosed, opening, closing
}

/// A distance as one of few classes.
func distanceClass(_ distance: Int) -> UInt8 {
    switch distance {
    case ..<5: UInt8(max(0, distance))
    case 5...6: 5
    case 7...9: 6
    case 10...14: 7
    case 15...24: 8
    default: 9
    }
}

func wordTraits(of article: AnnotatedArticle, by tagging: AttributionTagging) -> [WordTraits] {
    var traits = [WordTraits](repeating: WordTraits(), count: article.tokens.count)
    article.article.text.bytes.withUnsafeBufferPointer { bytes in
        for (index, token) in article.tokens.enumerated() {
            describe(token, bytes, tagging, &traits[index])
        }
    }
    for (number, paragraph) in article.paragraphs.enumerated() {
        for index in paragraph.tokens { traits[index].paragraph = Int32(number) }
        for quotation in paragraph.quotations { mark(quotation, &traits) }
        for sentence in paragraph.sentences {
            describe(sentence: sentence, of: article, paragraph, &traits)
        }
    }
    for index in traits.indices { traits[index].place = place(of: index, traits) }
    return traits
}

private func describe(
    _ token: Token,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ tagging: AttributionTagging,
    _ traits: inout WordTraits
) {
    let (start, end) = (Int(token.start), Int(token.end))
    switch token.kind {
    case .word:
        traits.word = UInt32(truncatingIfNeeded: token.hash >> 20) | 0x8000_0000
        traits.prefix3 = letters(bytes, start, min(end, start + 3))
        traits.suffix2 = letters(bytes, max(start, end - 2), end)
        traits.suffix3 = letters(bytes, max(start, end - 3), end)
        traits.isCue = tagging.cues.contains(token)
    case .number: traits.word = 0x100 + UInt32(min(9, end - start))
    case .mark: traits.word = 0x200 + UInt32(token.mark.rawValue)
    }
    traits.shape = token.kind.rawValue | (token.shape.rawValue & 0b110111) << 2
    traits.kind = kind(of: token, traits, tagging)
}

private func kind(
    of token: Token,
    _ traits: WordTraits,
    _ tagging: AttributionTagging
) -> UInt32 {
    guard token.isWord else { return token.isNumber ? 0x100 : traits.word }
    if tagging.grammarWords.contains(token) { return traits.word }
    if token.isCapitalised { return 0x300 + UInt32(token.shape.rawValue & 0b100111) }
    return (traits.isCue ? 0x2000_0000 : 0x1000_0000) + traits.suffix2
}

/// Up to three bytes as one number, ASCII letters folded.
private func letters(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in start..<end {
        let byte = bytes[index]
        value = value << 8 | UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return value
}

private func mark(_ quotation: Quotation, _ traits: inout [WordTraits]) {
    let state = quotation.isClosed ? QuoteState.inside : .unclosed
    for index in quotation.tokens { traits[index].quote = state }
    if quotation.isOpened { traits[quotation.tokens.lowerBound].quote = .opening }
    if quotation.isClosed { traits[quotation.tokens.upperBound - 1].quote = .closing }
}

private func describe(
    sentence number: Int,
    of article: AnnotatedArticle,
    _ paragraph: AnnotatedArticle.Paragraph,
    _ traits: inout [WordTraits]
) {
    let tokens = article.sentences[number].tokens
    var place = UInt8(min(2, number - paragraph.sentences.lowerBound))
    if number + 1 == paragraph.sentences.upperBound { place |= 4 }
    if paragraph.isHeading { place |= 8 }
    let first = tokens.first { article.tokens[$0].isWord }.map { traits[$0].word } ?? 0
    var cue: (word: UInt32, at: Int)?
    var mark: (kind: UInt8, at: Int)?
    for index in tokens {
        traits[index].sentence = Int32(number)
        traits[index].sentencePlace = place
        traits[index].sentenceWord = first
        traits[index].fromStart = UInt8(min(6, index - tokens.lowerBound))
        traits[index].toEnd = UInt8(min(6, tokens.upperBound - 1 - index))
        if let cue {
            traits[index].cueBefore = cue.word
            traits[index].cueBeforeDistance = distanceClass(index - cue.at)
        }
        if let mark {
            traits[index].markBefore = mark.kind << 3 | min(7, distanceClass(index - mark.at))
        }
        if traits[index].isCue, traits[index].quote == .outside {
            cue = (traits[index].word, index)
        }
        if article.tokens[index].kind == .mark {
            mark = (article.tokens[index].mark.rawValue, index)
        }
    }
    (cue, mark) = (nil, nil)
    for index in tokens.reversed() {
        if let cue {
            traits[index].cueAfter = cue.word
            traits[index].cueAfterDistance = distanceClass(cue.at - index)
        }
        if let mark {
            traits[index].markAfter = mark.kind << 3 | min(7, distanceClass(mark.at - index))
        }
        if traits[index].isCue, traits[index].quote == .outside {
            cue = (traits[index].word, index)
        }
        if article.tokens[index].kind == .mark {
            mark = (article.tokens[index].mark.rawValue, index)
        }
    }
}

/// The kind of place that a token is, for the costs of going from label to label.
private func place(of index: Int, _ traits: [WordTraits]) -> UInt8 {
    let token = traits[index]
    guard index > 0 else { return 0 }
    let before = traits[index - 1]
    if token.paragraph != before.paragraph { return token.quote == .opening ? 1 : 0 }
    if token.sentence != before.sentence { return token.quote == .opening ? 3 : 2 }
    if token.quote == .opening { return 4 }
    if before.quote == .closing { return 5 }
    if token.quote == .closing { return 6 }
    let inside = token.quote != .outside
    let afterMark = before.shape & 3 == 2
    if token.shape & 3 == 2 { return inside ? 7 : 8 }
    if afterMark { return inside ? 9 : 10 }
    if inside { return 11 }
    if token.isCue { return 12 }
    return token.shape & 4 != 0 ? 13 : 14
}
