package import RunutText

/// Test text whose expected ranges are written in place: `"kata ⟦Menteri Budi⟧"`.
package struct MarkedText {
    package let text: Text
    package let ranges: [TextRange]

    package init(_ marked: String) {
        var text = ""
        var ranges: [TextRange] = []
        var start = 0
        for character in marked {
            switch character {
            case "⟦": start = text.utf8.count
            case "⟧": ranges.append(TextRange(start, text.utf8.count))
            default: text.append(character)
            }
        }
        self.text = Text(text)
        self.ranges = ranges
    }
}

extension Text {
    /// The text with ranges written in place, the inverse of `MarkedText`: a failed comparison
    /// then shows where each range lies.
    package func marking(_ ranges: [TextRange]) -> String {
        var result = ""
        var at = 0
        for range in ranges.sorted() {
            // What overlaps is shown where it begins, so that no text is told twice.
            let start = min(max(at, Int(range.start)), bytes.count)
            let end = min(max(start, Int(range.end)), bytes.count)
            result += self[TextRange(at, start)] + "⟦" + self[TextRange(start, end)] + "⟧"
            at = end
        }
        return result + self[TextRange(at, bytes.count)]
    }

    /// Whether both ends of a range lie inside the text and on character boundaries.
    package func holds(_ range: TextRange) -> Bool {
        all.contains(range)
            && [range.start, range.end].allSatisfy { offset in
                Int(offset) == bytes.count || bytes[Int(offset)] & 0xC0 != 0x80
            }
    }
}
