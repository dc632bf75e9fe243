/// The lines `Name: value` that WARC records, HTTP answers and mail begin with.
struct HeaderFields: Sendable {
    /// The line before them, of records and answers.
    private(set) var firstLine = ""
    /// In order; names in lower case, values as UTF-8 with what is not repaired.
    private(set) var fields: [(name: String, value: String)] = []

    /// Reads lines up to an empty one. A line that begins with a space goes on with the last.
    init(_ bytes: ArraySlice<UInt8>, hasFirstLine: Bool) {
        var isFirst = hasFirstLine
        for var line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.last == 0x0D { line.removeLast() }
            guard let first = line.first else { break }
            let text = trimmed(line)
            if isFirst {
                firstLine = String(decoding: text, as: UTF8.self)
                isFirst = false
            } else if first == 0x20 || first == 0x09, let last = fields.indices.last {
                fields[last].value += " " + String(decoding: text, as: UTF8.self)
            } else if let colon = text.firstIndex(of: 0x3A) {
                let name = lowercased(trimmed(text[..<colon]))
                let value = trimmed(text[(colon + 1)...])
                fields.append(
                    (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
                )
            }
        }
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// A count: digits alone, so that no sign or other base passes.
    func count(_ name: String) -> Int? {
        guard let value = self[name], value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            return nil
        }
        return Int(value)
    }
}

/// A value with parameters: `text/html; charset="utf-8"`.
struct ParameterisedValue {
    /// In lower case.
    let value: String
    private let parameters: [(name: String, value: String)]

    init(_ text: String) {
        var parts: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in text.utf8 {
            if byte == 0x22 {
                isQuoted.toggle()
            } else if byte == 0x3B, !isQuoted {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        value = String(decoding: lowercased(trimmed(parts[0][...])), as: UTF8.self)
        parameters = parts.dropFirst().compactMap { part in
            guard let equals = part.firstIndex(of: 0x3D) else { return nil }
            return (
                String(decoding: lowercased(trimmed(part[..<equals])), as: UTF8.self),
                String(decoding: trimmed(part[(equals + 1)...]), as: UTF8.self)
            )
        }
    }

    subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }
}
