internal import RunutPipeline
internal import RunutText

extension ArticleNames {
    /// The words at a place with some of what stands around them in the same line.
    func context(
        _ evidence: Evidence
    ) -> (before: String, words: String, after: String)? {
        guard let text = facts[evidence.article]?.article.text else { return nil }
        let around = surroundings(of: evidence.range, in: text, words: 4)
        return (
            oneLine(text[around.before]), oneLine(text[evidence.range]),
            oneLine(text[around.after])
        )
    }
}

/// With every stretch of white space as one space.
private func oneLine(_ text: String) -> String {
    var result = ""
    for letter in text {
        if !letter.isWhitespace {
            result.append(letter)
        } else if result.last != " " {
            result.append(" ")
        }
    }
    return result
}

/// Some words before and after a range, of the same line.
private func surroundings(
    of range: TextRange,
    in text: Text,
    words: Int
) -> (before: TextRange, after: TextRange) {
    let bytes = text.bytes
    var (start, left) = (Int(range.start), words)
    while start > 0, bytes[start - 1] != 0x0A {
        if bytes[start - 1] == 0x20, start < Int(range.start) {
            left -= 1
            if left == 0 { break }
        }
        start -= 1
    }
    var (end, right) = (Int(range.end), words)
    while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x20, end > Int(range.end) {
            right -= 1
            if right == 0 { break }
        }
        end += 1
    }
    return (TextRange(start, Int(range.start)), TextRange(Int(range.end), end))
}
