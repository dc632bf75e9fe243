internal import CLibXML2

/// Reads a page's markup with libxml2's forgiving parser, in one pass and without its tree.
/// - Parameter bytes: UTF-8 without zero bytes.
func parseMarkup(_ bytes: [UInt8], limits: MarkupLimits = .standard) -> MarkupDocument {
    var builder = MarkupBuilder(limits: limits, byteCount: bytes.count)
    let (bounded, problem) = boundedTags(bytes, limits: limits)
    if let problem { builder.document.problems.append(problem) }
    bounded.withUnsafeBytes { source in
        guard let base = source.baseAddress, !source.isEmpty,
            let context = htmlCreateMemoryParserCtxt(
                base.assumingMemoryBound(to: CChar.self),
                Int32(clamping: source.count)
            )
        else { return }
        defer { htmlFreeParserCtxt(context) }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        var handler = xmlSAXHandler()
        handler.startElement = { user, name, attributes in
            guard let user, let name else { return }
            user.assumingMemoryBound(to: MarkupBuilder.self).pointee.open(name, attributes)
        }
        handler.endElement = { user, name in
            guard let user, let name else { return }
            user.assumingMemoryBound(to: MarkupBuilder.self).pointee.close(name)
        }
        let characters: charactersSAXFunc = { user, text, count in
            guard let user, let text, count > 0 else { return }
            user.assumingMemoryBound(to: MarkupBuilder.self).pointee
                .add(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.cdataBlock = characters
        withUnsafeMutablePointer(to: &handler) { handler in
            withUnsafeMutablePointer(to: &builder) { user in
                let own = context.pointee.sax
                context.pointee.sax = handler
                context.pointee.userData = UnsafeMutableRawPointer(user)
                user.pointee.stop = { xmlStopParser(context) }
                htmlParseDocument(context)
                user.pointee.stop = {}
                context.pointee.sax = own
            }
        }
    }
    builder.finish()
    return builder.document
}

/// Cuts tags that have too many attributes before the parser sees them. Nearly every tag is
/// shorter than the shortest that could be too long.
private func boundedTags(
    _ bytes: [UInt8],
    limits: MarkupLimits
) -> (bytes: [UInt8], problem: String?) {
    var cuts: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { source in
        var index = 0
        while index < source.count {
            guard source[index] == 0x3C else {
                index += 1
                continue
            }
            index += 1
            guard index < source.count, source[index] | 0x20 >= 0x61, source[index] | 0x20 <= 0x7A
            else { continue }
            var quote: UInt8 = 0
            var count = 0
            var cut: Int?
            scan: while index < source.count {
                let byte = source[index]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else {
                    switch byte {
                    case 0x3E, 0x3C: break scan
                    case 0x22, 0x27: if source[index - 1] == 0x3D { quote = byte }
                    case 0x20, 0x09, 0x0A, 0x0D, 0x2F:
                        if index + 1 < source.count, source[index + 1] > 0x20 { count += 1 }
                        if count > limits.attributesOfElement, cut == nil { cut = index }
                    default: break
                    }
                }
                index += 1
            }
            if let cut { cuts.append(cut..<index) }
        }
    }
    guard let first = cuts.first else { return (bytes, nil) }
    var result: [UInt8] = []
    var start = 0
    for cut in cuts {
        result += bytes[start..<cut.lowerBound]
        start = cut.upperBound
    }
    result += bytes[start...]
    return (
        result,
        "\(cuts.count) elements have more than \(limits.attributesOfElement) attributes, "
            + "the first at byte \(first.lowerBound)"
    )
}

/// The sign that `&name;` stands for.
func namedEntity(_ name: String) -> String? {
    guard let entity = htmlEntityLookup(name),
        let scalar = Unicode.Scalar(UInt32(entity.pointee.value))
    else { return name == "apos" ? "'" : nil }
    return String(Character(scalar))
}
