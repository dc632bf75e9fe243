/// How many columns of a terminal a string takes.
package func displayWidth(_ string: some StringProtocol) -> Int {
    string.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// Two for the letters of East Asia and for pictures, none for marks over other letters.
private func displayWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F,
        0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F,
        0xFE20...0xFE2F:
        0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
        0x1F900...0x1FAFF, 0x20000...0x3FFFD:
        2
    default: 1
    }
}

/// The beginning of a text in at most `limit` columns, cut between words, with an ellipsis
/// where something is missing.
package func shortened(_ text: String, to limit: Int) -> String {
    guard displayWidth(text) > limit else { return text }
    var result = ""
    var width = 1
    for word in text.split(separator: " ") {
        let next = displayWidth(word) + (result.isEmpty ? 0 : 1)
        guard width + next <= limit else { break }
        if !result.isEmpty { result += " " }
        result += word
        width += next
    }
    while let last = result.last, ",;:–-(“\"".contains(last) || last == " " { result.removeLast() }
    return result + "…"
}
