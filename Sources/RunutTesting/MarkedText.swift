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
