/// Text in which no letter means anything to Markdown or to the HTML that it may hold.
///
/// By scalars: a mark with an accent over it is one character to a reader, and still a mark.
func markdownText(_ text: String) -> String {
    var result = ""
    var before: Unicode.Scalar?
    for scalar in printable(text).unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$", "@":
            result += "\\"
            result.unicodeScalars.append(scalar)
        // An address would become a link: `http://`, `www.`.
        case "/" where before == ":": result += "\\/"
        case "." where before == "w" || before == "W": result += "\\."
        default: result.unicodeScalars.append(scalar)
        }
        before = scalar
    }
    return result
}
