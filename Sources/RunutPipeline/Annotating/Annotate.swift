package import RunutLanguages
internal import RunutText

/// Splits an article's body into words, paragraphs and sentences in the language of `pack`.
package func annotate(_ article: Article, as pack: LanguagePack) -> AnnotatedArticle {
    var tokens: [Token] = []
    var paragraphs: [AnnotatedArticle.Paragraph] = []
    var sentences: [AnnotatedArticle.Sentence] = []
    let glued = GluedWords(text: article.text, pack: pack)
    for range in article.body {
        let offset = tokens.count
        let written = RunutText.tokens(in: article.text, range)
        let added = glued?.parted(written) ?? written
        tokens += added
        for local in RunutText.paragraphs(of: added) {
            let quotations = RunutText.quotations(in: added, paragraph: local)
            let split = RunutText.sentences(
                in: added,
                paragraph: local,
                quotations: quotations,
                abbreviations: pack.abbreviations.index
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
