/// Records of a JSON text of any shape: lines, one array, one object that holds an array, a JSON
/// Feed, one article. Arrays and lines are read one element at a time.
package struct JSONRecords: Sequence, IteratorProtocol {
    private enum Shape {
        case unknown, lines, elements

        /// What was read as a whole.
        case items(ArraySlice<RecordItem>)
    }

    private var window: ByteWindow
    private var shape = Shape.unknown
    private var line = 1
    /// Then the rest of a line is passed over: the next one is whole again.
    private var isBehindDamage = false
    private let map: FieldMap
    private let limits: RecordLimits

    package init(_ source: BytePieces, map: FieldMap = FieldMap(), limits: RecordLimits = .standard)
    {
        window = ByteWindow(source)
        (self.map, self.limits) = (map, limits)
    }

    package mutating func next() -> RecordItem? {
        do throws(ReadingError) {
            while true {
                switch shape {
                case .unknown: try findShape()
                case .lines: return try nextLine()
                case .elements: return try nextElement()
                case .items(var items):
                    let item = items.popFirst()
                    shape = .items(items)
                    return item
                }
            }
        } catch {
            if case .lines = shape {
                window.drop()
                isBehindDamage = true
            } else {
                shape = .items([])
            }
            return .problem(error)
        }
    }

    private mutating func findShape() throws(ReadingError) {
        try window.skipMark()
        let lead = try skipSpace()
        guard let lead else { throw .empty(path: window.source.path) }
        if lead == UInt8(ascii: "[") {
            window.take(1)
            shape = .elements
        } else if lead == UInt8(ascii: "{") {
            if try isLines() { shape = .lines } else { shape = .items(try wholeItems()[...]) }
        } else {
            throw malformed(.byte(window.offset), "JSON begins with a brace or a bracket")
        }
    }

    /// Whether the next line begins another object, and not one inside of the first. It is asked
    /// of lines that are broken too: those after them are not.
    private mutating func isLines() throws(ReadingError) -> Bool {
        guard let length = try window.lineLength(limit: limits.feedBytes) else { return true }
        while true {
            let held = window.bytes[window.start...]
            if let next = held.dropFirst(length).first(where: { $0 > 0x20 }) {
                let last = held.prefix(length).last { $0 > 0x20 } ?? 0x20
                return next == UInt8(ascii: "{") && !"{[,:".utf8.contains(last)
            }
            guard try window.grow() else { return false }
        }
    }
}

// MARK: lines

extension JSONRecords {
    private mutating func nextLine() throws(ReadingError) -> RecordItem? {
        if isBehindDamage {
            try window.skipLine()
            isBehindDamage = false
        }
        while true {
            let place = InputPlace.line(line)
            line += 1
            guard let length = try window.lineLength(limit: limits.recordBytes) else {
                try window.skipLine()
                return .problem(
                    malformed(place, JSONError.Reason.tooLarge(limit: limits.recordBytes))
                )
            }
            if window.available == 0 { return nil }
            let bytes = window.bytes[window.start..<window.start + length]
            window.take(Swift.min(length + 1, window.available))
            if bytes.contains(where: { $0 > 0x20 }) { return item(bytes, at: place) }
        }
    }

    private func item(_ bytes: ArraySlice<UInt8>, at place: InputPlace) -> RecordItem {
        do throws(JSONError) {
            var own = JSONLimits.standard
            own.byteCount = limits.recordBytes
            let value = try JSONValue(parsing: bytes, limits: own)
            return item(from: value, at: place)
        } catch {
            switch place {
            case .line, .item:
                return .problem(malformed(place, "at its byte \(error.offset): \(error.reason)"))
            case .byte(let start):
                return .problem(malformed(.byte(start + error.offset), error.reason))
            }
        }
    }

    private func item(from value: JSONValue, at place: InputPlace) -> RecordItem {
        guard let record = record(from: value, at: place, map: map) else {
            return .problem(malformed(place, "neither a text nor an address is found in it"))
        }
        return .record(record)
    }

    private func malformed(_ place: InputPlace, _ reason: some CustomStringConvertible)
        -> ReadingError
    {
        .malformed(path: window.source.path, place: place, reason: reason.description)
    }
}

// MARK: elements of an array

extension JSONRecords {
    private mutating func nextElement() throws(ReadingError) -> RecordItem? {
        var lead = try skipSpace()
        while lead == UInt8(ascii: ",") {
            window.take(1)
            lead = try skipSpace()
        }
        guard lead != nil else {
            throw malformed(.byte(window.offset), JSONError.Reason.endsEarly)
        }
        if lead == UInt8(ascii: "]") {
            window.take(1)
            shape = .items([])
            guard try skipSpace() != nil else { return nil }
            throw malformed(.byte(window.offset), JSONError.Reason.trailingContent)
        }
        let place = InputPlace.byte(window.offset)
        var scan = ElementScan()
        while true {
            if let count = scan.end(in: window.bytes[window.start...]) {
                let bytes = window.bytes[window.start..<window.start + count]
                window.take(count)
                return item(bytes, at: place)
            }
            if window.available > limits.recordBytes {
                try skipElement(&scan)
                return .problem(
                    malformed(place, JSONError.Reason.tooLarge(limit: limits.recordBytes))
                )
            }
            guard try window.grow() else { return lastItem(at: place) }
        }
    }

    /// What stands where the array ends without its bracket: it may be whole itself.
    private mutating func lastItem(at place: InputPlace) -> RecordItem {
        let last = item(window.bytes[window.start...], at: place)
        let end = malformed(.byte(window.offset + window.available), JSONError.Reason.endsEarly)
        if case .problem = last { shape = .items([]) } else { shape = .items([.problem(end)]) }
        return last
    }

    /// Takes the rest of an element that is too large to be held.
    private mutating func skipElement(_ scan: inout ElementScan) throws(ReadingError) {
        while true {
            if let count = scan.end(in: window.bytes[window.start...]) {
                window.take(count)
                return
            }
            window.take(window.available)
            scan.seen = 0
            guard try window.grow() else { return }
        }
    }

    /// The next byte that is no white space, which is not taken.
    private mutating func skipSpace() throws(ReadingError) -> UInt8? {
        while true {
            while window.available > 0 {
                let byte = window.bytes[window.start]
                if byte > 0x20 { return byte }
                if byte == 0x0A { line += 1 }
                window.take(1)
            }
            guard try window.grow() else { return nil }
        }
    }
}

/// Finds where an element of an array ends without reading what it holds.
private struct ElementScan {
    /// How much of the element was looked at.
    var seen = 0
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    /// How many bytes belong to the element; nil when it goes on behind `bytes`.
    mutating func end(in bytes: ArraySlice<UInt8>) -> Int? {
        for index in bytes.indices.dropFirst(seen) {
            let byte = bytes[index]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") || byte == 0x0A {
                    // No string of JSON goes over a line end: one that was never closed takes
                    // nothing but its own element with it.
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: "]"):
                if depth == 0 { return index - bytes.startIndex }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0: return index - bytes.startIndex
            default: break
            }
        }
        seen = bytes.count
        return nil
    }
}

// MARK: one object

extension JSONRecords {
    private mutating func wholeItems() throws(ReadingError) -> [RecordItem] {
        while window.available <= limits.feedBytes, try window.grow() {}
        guard window.available <= limits.feedBytes else {
            throw .tooLarge(
                path: window.source.path,
                byteCount: window.offset + window.available,
                limit: limits.feedBytes
            )
        }
        let start = window.offset
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: window.bytes[window.start...])
        } catch {
            throw malformed(.byte(start + error.offset), error.reason)
        }
        if isJSONFeed(value) { return jsonFeedItems(value, path: window.source.path) }
        guard let articles = articles(in: value) else {
            return [item(from: value, at: .byte(start))]
        }
        return articles.enumerated().map { item(from: $1, at: .item($0 + 1)) }
    }
}

/// The array of objects that an answer of a service wraps its articles in.
private func articles(in value: JSONValue, depth: Int = 0) -> [JSONValue]? {
    let names = [
        "articles", "items", "data", "results", "result", "posts", "docs", "hits", "news",
        "berita", "artikel", "entries", "stories", "response", "records", "documents",
    ]
    for name in names {
        guard let inner = value[name] else { continue }
        if !inner.elements.isEmpty, inner.elements.allSatisfy({ !$0.members.isEmpty }) {
            return inner.elements
        }
        if depth < 2, let found = articles(in: inner, depth: depth + 1) { return found }
    }
    return nil
}
