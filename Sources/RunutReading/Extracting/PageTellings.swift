/// What a page's head, data and marked elements say, before anything is settled.
struct PageTellings {
    typealias Field = PageFields.Field

    /// By name or property in lower case, in the order of the page.
    var metas: [String: [String]] = [:]
    var titleElement: String?
    var headings: [(node: Int, text: String)] = []
    var canonical: String?
    var language: String?
    /// Objects of JSON-LD that tell of an article, and those that tell of the page.
    var articles: [JSONValue] = []
    var pages: [JSONValue] = []
    var named: [String: String] = [:]

    /// Nothing longer is a title.
    static let titleBytes = 1_024

    init(_ map: PageMap) {
        let document = map.document
        for node in document.nodes.indices {
            switch document.tag(node) {
            case .meta: takeMeta(node, document)
            case .title where titleElement == nil:
                let text = document.string(in: node)
                if !text.isEmpty, text.utf8.count < Self.titleBytes { titleElement = text }
            case .h1:
                let text = document.string(in: node)
                if !text.isEmpty, text.utf8.count < Self.titleBytes, headings.count < 16 {
                    headings.append((node, text))
                }
            case .link: takeLink(node, document)
            case .html: language = language ?? document.value(of: .lang, at: node)
            case .script: takeData(node, document)
            default: break
            }
        }
    }

    func meta(_ names: String...) -> Field<String>? {
        for name in names {
            if let value = metas[name]?.first(where: { !$0.isEmpty }) {
                return Field(value, from: "meta \(name)")
            }
        }
        return nil
    }

    var bodies: [String] { articles.compactMap { $0["articleBody"]?.text } }

    func headline(of article: JSONValue) -> String? {
        guard let told = article["headline"]?.text, told.utf8.count < Self.titleBytes else {
            return nil
        }
        return clean(told)
    }

    /// Forgets the articles that bear one of these headlines.
    mutating func leaveOut(_ headlines: [String]) {
        guard !headlines.isEmpty else { return }
        let names = Set(headlines.map { foldedName(Array($0.utf8)) })
        articles = articles.filter { article in
            headline(of: article).map { !names.contains(foldedName(Array($0.utf8))) } ?? true
        }
    }

    private mutating func takeMeta(_ node: Int, _ document: MarkupDocument) {
        guard let content = document.range(of: .content, at: node), content.count < 4_096 else {
            return
        }
        var folded: [UInt8] = []
        document.appendFolded(content, to: &folded)
        if folded.last == 0x20 { folded.removeLast() }
        let value = unescaped(String(decoding: folded, as: UTF8.self))
        for attribute in [MarkupAttribute.property, .name, .itemprop, .httpEquiv] {
            guard let key = document.value(of: attribute, at: node) else { continue }
            metas[key.lowercased(), default: []].append(value)
        }
    }

    private mutating func takeLink(_ node: Int, _ document: MarkupDocument) {
        guard canonical == nil, let rel = document.range(of: .rel, at: node),
            document.bytes[rel].elementsEqual("canonical".utf8)
        else { return }
        canonical = document.value(of: .href, at: node)
    }

    private mutating func takeData(_ node: Int, _ document: MarkupDocument) {
        for inner in document.subtree(node).dropFirst() where document.tag(inner) == .text {
            let text = document.bytes[document.textRange(inner)]
            guard let value = JSONValue(lenient: text) else { continue }
            take(value, depth: 0)
        }
    }

    private mutating func take(_ value: JSONValue, depth: Int) {
        guard depth < 8 else { return }
        for item in value.all {
            guard case .object = item else { continue }
            if let graph = item["@graph"] { take(graph, depth: depth + 1) }
            if let id = item["@id"]?.text, let name = item["name"]?.text { named[id] = name }
            let types = (item["@type"]?.all ?? []).compactMap(\.text)
            if types.contains(where: { isArticle($0) }) {
                articles.append(item)
            } else if types.contains(where: {
                $0.hasSuffix("Page") || $0 == "ImageGallery" || $0 == "VideoObject"
                    || $0 == "Recipe"
            }) {
                pages.append(item)
                if let main = item["mainEntity"] { take(main, depth: depth + 1) }
            }
        }
    }

    private func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
            || type.hasSuffix("NewsArticle") || type == "Review"
    }
}

/// Entities that were escaped twice.
func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
        guard bytes[index] == 0x26, let end = bytes[index...].prefix(10).firstIndex(of: 0x3B) else {
            result.append(bytes[index])
            index += 1
            continue
        }
        let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        if let sign = namedEntity(name) ?? numbered(name) {
            result += Array(sign.utf8)
            index = end + 1
        } else {
            result.append(bytes[index])
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
        digits.hasPrefix("x") || digits.hasPrefix("X")
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return String(Character(scalar))
}
