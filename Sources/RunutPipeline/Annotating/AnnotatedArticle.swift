package import RunutLanguages
package import RunutText

/// An article with its words, sentences and names.
package struct AnnotatedArticle: Sendable {
    package struct Paragraph: Sendable {
        package let tokens: Range<Int>
        package let quotations: [Quotation]
        /// Indices into `sentences`.
        package let sentences: Range<Int>
        /// A subhead or a list label, not running text.
        package let isHeading: Bool

        package init(
            tokens: Range<Int>,
            quotations: [Quotation],
            sentences: Range<Int>,
            isHeading: Bool
        ) {
            self.tokens = tokens
            self.quotations = quotations
            self.sentences = sentences
            self.isHeading = isHeading
        }
    }

    package struct Sentence: Sendable {
        package let tokens: Range<Int>
        /// Index into `paragraphs`.
        package let paragraph: Int

        package init(tokens: Range<Int>, paragraph: Int) {
            self.tokens = tokens
            self.paragraph = paragraph
        }
    }

    package let article: Article
    package let pack: LanguagePack
    /// Of the body alone, in order.
    package let tokens: [Token]
    /// What each token may be to the pack's rules.
    package let words: [WordClass]
    package let paragraphs: [Paragraph]
    package let sentences: [Sentence]

    package init(
        article: Article,
        pack: LanguagePack,
        tokens: [Token],
        paragraphs: [Paragraph],
        sentences: [Sentence]
    ) {
        self.article = article
        self.pack = pack
        self.tokens = tokens
        words = tokens.map { pack.words[$0.hash] }
        self.paragraphs = paragraphs
        self.sentences = sentences
    }

    /// The sentence that holds a token.
    package func sentence(at token: Int) -> Sentence? {
        let at = sentences.partitionPoint { $0.tokens.upperBound <= token }
        return at < sentences.count && sentences[at].tokens.contains(token) ? sentences[at] : nil
    }

    /// The quotations that begin in a sentence.
    package func quotations(in sentence: Sentence) -> [Quotation] {
        let all = paragraphs[sentence.paragraph].quotations
        let first = all.partitionPoint { $0.tokens.lowerBound < sentence.tokens.lowerBound }
        return Array(all[first...].prefix { $0.tokens.lowerBound < sentence.tokens.upperBound })
    }

    /// The bytes from the first to the last of some tokens.
    package func range(of tokens: Range<Int>) -> TextRange {
        precondition(!tokens.isEmpty, "no tokens, no range")
        return TextRange(
            self.tokens[tokens.lowerBound].start,
            self.tokens[tokens.upperBound - 1].end
        )
    }

    /// The words of some tokens, as they read: one space where the text has any white space, and
    /// where words lost it.
    package func string(of tokens: Range<Int>) -> String {
        var result = ""
        for index in tokens {
            let token = self.tokens[index]
            if index > tokens.lowerBound, token.shape.contains(.spaceBefore) || isGlued(index) {
                result += " "
            }
            result += article.text[token.range]
        }
        return result
    }

    /// Whether a word hangs on one before it that is a word by itself: `BenjaminNetanyahu`, but
    /// not `YouTube`.
    private func isGlued(_ index: Int) -> Bool {
        let (before, token) = (tokens[index - 1], tokens[index])
        guard before.isWord, token.isWord, token.isCapitalised,
            !pack.lostSpaces.smallOutlets.contains(before)
        else { return false }
        return !words[index - 1].isEmpty || pack.commonWords.contains(before)
            || tokens.contains { $0.hash == token.hash && $0.shape.contains(.spaceBefore) }
    }
}
