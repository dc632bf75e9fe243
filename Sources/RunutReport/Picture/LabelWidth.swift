/// How wide a label may come out, in pixels, at a size of one pixel an em.
///
/// Fonts differ from screen to screen; these are the widths of a wide one (DejaVu Sans), so
/// that no label is longer than the room that was made for it.
private func emWidth(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "’", "‘": 0.34
    case "f", "t", "r", "(", ")", "[", "]", "-", "/", "“", "”", "\"": 0.46
    case "m", "w", "M", "W", "@", "%", "—", "…", "←", "→", "×": 1.0
    case "A"..."Z": 0.76
    case "a"..."z", "0"..."9": 0.64
    default: scalar.value < 0x300 ? 0.76 : 1.1
    }
}

func labelWidth(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + emWidth($1) } * size
}

/// The beginning of a label that fits into a width.
func fitted(_ text: String, to width: Double, size: Double) -> String {
    if labelWidth(text, size: size) <= width { return text }
    var (result, used) = ("", emWidth("…") * size)
    for character in text {
        used += labelWidth(String(character), size: size)
        if used > width { break }
        result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
}
