/// The record that one object or row stands for; nil when nothing in it is an article or leads
/// to one.
func record(from value: JSONValue, at place: InputPlace, map: FieldMap) -> Record? {
    if isNINJS(value) { return ninjsRecord(from: value, at: place) }
    let names = NamedValues(value, map: map)
    var record = Record(place: place)
    for (name, text) in names.texts(.title) {
        record.setText(\.title, plainText(text), from: name)
    }
    record.setContent(names)
    for (name, text) in names.texts(.url) where isAddress(text) {
        record.setAddress((singleSpaced(text), name))
    }
    for (name, text) in names.texts(.language) { record.setLanguage(text, from: name) }
    for (name, text) in names.texts(.published) { record.setTime(\.published, text, from: name) }
    for (name, text) in names.texts(.modified) { record.setTime(\.modified, text, from: name) }
    if let author = names.values(.author).first {
        record.addAuthors(innerTexts(of: author.value), from: author.name)
    }
    for (name, text) in names.texts(.outlet) { record.setText(\.outlet, text, from: name) }
    for (name, text) in names.texts(.place) { record.setText(\.place, text, from: name) }
    for (name, text) in names.texts(.section) { record.setText(\.section, text, from: name) }
    record.key = names.texts(.key).first?.value
    return record.content == nil && record.url == nil ? nil : record
}

func isAddress(_ text: String) -> Bool {
    let start = singleSpaced(String(text.prefix(12))).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
}

/// HTML where it looks so, else text.
func content(of text: String) -> Record.Content {
    looksLikeHTML(text) ? .html(Array(text.utf8)) : .text(text)
}

extension Record {
    fileprivate mutating func setContent(_ names: NamedValues) {
        for field in [RecordField.text, .summary] {
            for (name, value) in names.values(field) {
                // A list of strings is a list of paragraphs.
                let text = innerTexts(of: value).joined(separator: "\n\n")
                setContent(RunutReading.content(of: text), from: name)
            }
        }
    }
}

/// The strings that a value holds, also where it is an object that names or renders something.
func innerTexts(of value: JSONValue) -> [String] {
    switch value {
    case .string(let text), .number(let text): return text.isEmpty ? [] : [text]
    case .array(let elements): return elements.flatMap { innerText(of: $0).map { [$0] } ?? [] }
    case .object: return innerText(of: value).map { [$0] } ?? []
    case .null, .bool: return []
    }
}

private func innerText(of value: JSONValue) -> String? {
    if let scalar = value.scalar { return scalar }
    for key in ["rendered", "name", "title", "text", "value", "html", "content", "#text"] {
        if let text = value[key]?.scalar, !text.isEmpty { return text }
    }
    return nil
}

/// What search engines and content systems wrap each record in.
private let wrappers = ["_source", "article", "data", "attributes", "fields", "node", "post"]

/// The members of an object, found by what they hold.
private struct NamedValues {
    private let value: JSONValue
    private let map: FieldMap
    private var byName: [String: (name: String, value: JSONValue)] = [:]

    init(_ value: JSONValue, map: FieldMap) {
        (self.value, self.map) = (value, map)
        add(value.members)
        for wrapper in wrappers { add(value[wrapper]?.members ?? []) }
    }

    private mutating func add(_ members: [JSONValue.Member]) {
        for member in members where byName[foldedName(member.key)] == nil {
            if case .object = member.value, wrappers.contains(member.key) { continue }
            byName[foldedName(member.key)] = (member.key, member.value)
        }
    }

    /// What holds the field: what the map says and nothing else, or the usual names in order.
    func values(_ field: RecordField) -> [(name: String, value: JSONValue)] {
        guard let path = map.names[field] else {
            return field.usualNames.compactMap { byName[$0] }
        }
        if let whole = value[path] { return [(path, whole)] }
        var inner = value
        for key in path.split(separator: ".") {
            guard let next = inner[String(key)] else {
                return byName[foldedName(path)].map { [$0] } ?? []
            }
            inner = next
        }
        return [(path, inner)]
    }

    /// The same where it is text and not empty.
    func texts(_ field: RecordField) -> [(name: String, value: String)] {
        values(field).compactMap { named in
            innerTexts(of: named.value).first.map { (named.name, $0) }
        }
    }
}
