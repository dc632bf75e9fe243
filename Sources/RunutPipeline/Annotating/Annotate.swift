package import RunutLanguages
internal import RunutText

/// Splits an article's body into words, paragraphs and sentences in the language of `pack`.
package func annotate(_ article: Article, as pack: LanguagePack) -> AnnotatedArticle {
    var tokens: [Token] = []
    var paragraphs: [AnnotatedArticle.Paragraph] = []
    var sentences: [AnnotatedArticle.Sentence] = []
    for range in article.body {
        let offset = tokens.count
        let added = restoringLostSpaces(
            RunutText.tokens(in: article.text, range),
            in: article.text,
            pack
        )
        tokens += added
        for local in RunutText.paragraphs(of: added) {
            let quotations = RunutText.quotations(in: added, paragraph: local).map {
                $0.isClosed ? $0 : closed($0, added, words: pack.words)
            }
            let split = RunutText.sentences(
                in: added,
                paragraph: local,
                quotations: quotations,
                abbreviations: pack.abbreviations.index,
                afterMeridiem: pack.times.afterMeridiem
            )
            let firstSentence = sentences.count
            for sentence in split {
                sentences.append(
                    AnnotatedArticle.Sentence(
                        tokens: sentence.shifted(by: offset),
                        paragraph: paragraphs.count
                    )
                )
            }
            paragraphs.append(
                AnnotatedArticle.Paragraph(
                    tokens: local.shifted(by: offset),
                    quotations: quotations.map {
                        Quotation(
                            tokens: $0.tokens.shifted(by: offset),
                            isClosed: $0.isClosed,
                            isOpened: $0.isOpened
                        )
                    },
                    sentences: firstSentence..<sentences.count,
                    isHeading: isHeading(added, local, words: pack.words)
                )
            )
        }
    }
    return AnnotatedArticle(
        article: article,
        pack: pack,
        tokens: tokens,
        paragraphs: paragraphs,
        sentences: sentences
    )
}

/// `"Kami menunggu, kata Sekar.`: a quotation without its closing mark ends before the tag.
private func closed(_ quotation: Quotation, _ tokens: [Token], words: WordClasses) -> Quotation {
    let inner = quotation.tokens.dropFirst(4)
    let tag = inner.first { index in
        tokens[index - 1].mark == .comma && !tokens[index].isCapitalised
            && (words[tokens[index].hash].contains(.saysAfterClitic)
                || words[tokens[index].hash].contains(.saysAfter)
                    && inner.contains(index + 1) && tokens[index + 1].isCapitalised)
    }
    guard let tag else { return quotation }
    return Quotation(
        tokens: quotation.tokens.lowerBound..<tag,
        isClosed: false,
        isOpened: quotation.isOpened
    )
}

/// A short line that ends without a mark or with a question mark is a subhead or a label.
private func isHeading(_ tokens: [Token], _ paragraph: Range<Int>, words: WordClasses) -> Bool {
    guard let last = tokens[paragraph].last, paragraph.count <= 14 else { return false }
    if last.kind != .mark {
        return !tokens[paragraph].contains {
            $0.mark.isDoubleQuote
                || !$0.isCapitalised
                    && !words[$0.hash].isDisjoint(with: [.says, .accordingTo, .accordingToClitic])
                || $0.shape.contains(.lineStart) && words[$0.hash].contains(.accordingTo)
        }
    }
    return false
}

extension Range<Int> {
    func shifted(by offset: Int) -> Range<Int> {
        (lowerBound + offset)..<(upperBound + offset)
    }
}
