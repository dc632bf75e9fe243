internal import CLibXML2

/// What a title that may be markup says: tags out, character references read.
///
/// Feeds escape titles once, twice or not at all; a title without `<` and `&` is left alone, and
/// so is a `<` that begins no tag.
func plainText(_ written: String) -> String {
    let hasReference = written.utf8.contains(UInt8(ascii: "&"))
    guard hasReference || looksLikeHTML(written) else { return written }
    // A title is short; what is longer is none and stays as it is.
    guard written.utf8.count <= 1 << 16 else { return written }
    xmlParserIsReady
    let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue
    let markup = "<div>\(written)</div>"
    let document = htmlReadMemory(markup, Int32(markup.utf8.count), nil, "UTF-8", Int32(options))
    guard let document else { return written }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document), let content = xmlNodeGetContent(root) else {
        return written
    }
    defer { freeXML(content) }
    return String(cString: content)
}
