internal import RunutLanguages
internal import RunutText

extension PageLayout {
    /// The line that is the article's title, when the first one is.
    func title(using reader: DatelineReader) -> Int? {
        let candidates = textLines
        guard candidates.count >= 2 else { return nil }
        let (line, next) = (candidates[0], candidates[1])
        let range = lines[line]
        guard (2...26).contains(wordCount(line)), endsLikeTitle(range),
            reader.read(at: range.lowerBound, limit: tokens.count) == nil,
            beginsText(next)
        else { return nil }
        let lead = [next] + candidates.dropFirst(2).prefix(1)
        let hasDateline = lead.contains {
            reader.read(at: lines[$0].lowerBound, limit: tokens.count) != nil
        }
        if hasDateline { return line }
        let isLead = wordCount(next) >= 12
        return hasBlank(after: line) && wordCount(next) >= 6 || isLead ? line : nil
    }

    private func endsLikeTitle(_ range: Range<Int>) -> Bool {
        let last = tokens[range.upperBound - 1]
        guard last.kind == .mark else { return true }
        switch last.mark {
        case .question, .exclamation, .closeParenthesis, .closeQuote, .straightQuote, .ellipsis,
            .closeSingleQuote, .straightSingleQuote, .percent:
            return true
        default: return false
        }
    }

    private func beginsText(_ line: Int) -> Bool {
        let token = tokens[lines[line].lowerBound]
        if token.kind == .word { return token.isCapitalised || token.shape.contains(.hasDigit) }
        return token.isNumber || token.mark.isDoubleQuote || token.mark.isSingleQuote
    }

    /// A question between title and dateline is a teaser.
    mutating func takeTeaser(title: Int?, dateline: Dateline?) {
        guard let title, let dateline else { return }
        for line in textLines
        where line > title && lines[line].upperBound <= dateline.tokens.lowerBound {
            guard tokens[lines[line].upperBound - 1].mark == .question, wordCount(line) <= 12
            else { continue }
            take(line: line, FurnitureRule.name(of: .teaser))
        }
    }
}
