internal import CLibXML2
internal import RunutText

/// An XML document in memory, read with entities and the network off and errors mended where
/// that is possible.
///
/// Limits of the parser that hold because its `HUGE` option is off: 256 levels, names of 50,000
/// bytes, texts of 10 million bytes, and an end to entities that grow.
struct XMLDocument: ~Copyable {
    private let document: xmlDocPtr
    /// The first thing that the parser had to mend.
    let firstError: (line: Int, reason: String)?
    /// Whether the input ends inside an element.
    let isCut: Bool

    /// Nil when there is no element at all.
    init?(_ bytes: [UInt8]) {
        xmlParserIsReady
        guard let context = xmlNewParserCtxt() else { return nil }
        defer { xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
            | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
        let errors = ErrorList()
        let document = withExtendedLifetime(errors) {
            context.pointee._private = Unmanaged.passUnretained(errors).toOpaque()
            context.pointee.sax.pointee.serror = noteXMLError
            return bytes.withUnsafeBytes { bytes in
                xmlCtxtReadMemory(
                    context,
                    bytes.bindMemory(to: CChar.self).baseAddress,
                    Int32(clamping: bytes.count),
                    nil,
                    nil,
                    Int32(options)
                )
            }
        }
        guard let document else { return nil }
        self.document = document
        firstError = errors.first
        isCut = errors.isCut
    }

    deinit { xmlFreeDoc(document) }

    /// Nodes are good as long as the document is.
    func withRoot<Value>(_ body: (XMLElement) -> Value) -> Value? {
        xmlDocGetRootElement(document).map { body(XMLElement(node: $0)) }
    }
}

/// The parser's tables are made once, before several threads use them.
let xmlParserIsReady: Void = xmlInitParser()

private final class ErrorList {
    var first: (line: Int, reason: String)?
    var isCut = false
}

private let noteXMLError: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
    guard let list = parser.pointee._private else { return }
    let errors = Unmanaged<ErrorList>.fromOpaque(list).takeUnretainedValue()
    let code = UInt32(bitPattern: error.pointee.code)
    if code == XML_ERR_TAG_NOT_FINISHED.rawValue || code == XML_ERR_CDATA_NOT_FINISHED.rawValue {
        errors.isCut = true
    }
    if errors.first == nil {
        let message = error.pointee.message.map { singleSpaced(String(cString: $0)) }
        errors.first = (Int(error.pointee.line), message ?? "it is not well-formed")
    }
}

/// One element of a document.
struct XMLElement {
    fileprivate let node: xmlNodePtr

    /// Without a prefix.
    var name: String { String(cString: node.pointee.name) }
    /// The name that a feed's readers know it by: `title`, `media:title`, `dc:date`. Elements of
    /// the root's namespace have no prefix, others the usual one, whichever is written.
    var feedName: String {
        let parts = name.parts(by: UInt8(ascii: ":"))
        guard let space = node.pointee.ns, let address = space.pointee.href else { return name }
        let root = xmlDocGetRootElement(node.pointee.doc)
        if let own = root?.pointee.ns?.pointee.href, xmlStrEqual(own, address) == 1 { return name }
        let written = space.pointee.prefix.map { String(cString: $0) } ?? ""
        let prefix = usualPrefixes[String(cString: address)] ?? written
        return prefix.isEmpty || parts.count > 1 ? name : prefix + ":" + name
    }
    /// Without a prefix, also where the prefix is not declared.
    var localName: String { name.parts(by: UInt8(ascii: ":")).last.map(String.init) ?? name }
    /// `xml:lang` of the element or of the next one around it that has it.
    var language: String? {
        guard let value = xmlNodeGetLang(node) else { return nil }
        defer { freeXML(value) }
        return String(cString: value)
    }
    var line: Int { xmlGetLineNo(node) }

    var children: [XMLElement] {
        var children: [XMLElement] = []
        var next = node.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { children.append(XMLElement(node: child)) }
            next = child.pointee.next
        }
        return children
    }

    /// Of any namespace.
    func attribute(_ name: String) -> String? {
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { freeXML(value) }
        return String(cString: value)
    }

    /// All text inside, that of entities left out.
    var text: String {
        var bytes: [UInt8] = []
        collectText(of: node, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands inside as markup.
    var innerMarkup: [UInt8] {
        guard let buffer = xmlBufferCreate() else { return [] }
        defer { xmlBufferFree(buffer) }
        var next = node.pointee.children
        while let child = next {
            if child.pointee.type != XML_ENTITY_REF_NODE {
                xmlNodeDump(buffer, node.pointee.doc, child, 0, 0)
            }
            next = child.pointee.next
        }
        let bytes = UnsafeBufferPointer(
            start: xmlBufferContent(buffer),
            count: Int(xmlBufferLength(buffer))
        )
        return Array(bytes)
    }

    /// Takes all elements of a local name out of the document.
    func remove(_ name: String) {
        for child in children {
            if child.localName == name {
                xmlUnlinkNode(child.node)
                xmlFreeNode(child.node)
            } else {
                child.remove(name)
            }
        }
    }

    /// An address made absolute by `xml:base`, or by `base` where the document has none.
    func absolute(_ address: String, base: String?) -> String? {
        let address = singleSpaced(address)
        guard !address.isEmpty else { return nil }
        if isAddress(address) { return address }
        let told = xmlNodeGetBase(node.pointee.doc, node)
        defer { freeXML(told) }
        let near = told.map { String(cString: $0) }
        for start in [near, base] {
            guard let start, let built = xmlBuildURI(address, start) else { continue }
            defer { freeXML(built) }
            let whole = String(cString: built)
            if isAddress(whole) { return whole }
        }
        return nil
    }
}

extension XMLElement {
    /// The first child of a name as feeds know it.
    func first(_ feedName: String) -> XMLElement? { children.first { $0.feedName == feedName } }

    func all(_ feedName: String) -> [XMLElement] { children.filter { $0.feedName == feedName } }

    /// All elements of one of the local names below, in order, also inside of one another.
    func descendants(_ names: Set<String>) -> [XMLElement] {
        children.flatMap { child in
            (names.contains(child.localName) ? [child] : []) + child.descendants(names)
        }
    }

    func descendant(_ name: String) -> XMLElement? {
        for child in children {
            if child.localName == name { return child }
            if let found = child.descendant(name) { return found }
        }
        return nil
    }
}

private let usualPrefixes = [
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss/": "media",
    "http://www.w3.org/2005/Atom": "atom",
    "http://www.google.com/schemas/sitemap-news/0.9": "news",
    "http://www.google.com/schemas/sitemap-image/1.1": "image",
]

private func collectText(of node: xmlNodePtr, into bytes: inout [UInt8]) {
    var next = node.pointee.children
    while let child = next {
        switch child.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            if let content = child.pointee.content {
                bytes += UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
            }
        case XML_ELEMENT_NODE: collectText(of: child, into: &bytes)
        default: break
        }
        next = child.pointee.next
    }
}
