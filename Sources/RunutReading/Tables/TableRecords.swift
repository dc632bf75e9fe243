/// Records of a table: CSV with commas or semicolons, TSV. The first row names the columns, or
/// the map counts them.
package struct TableRecords: Sequence, IteratorProtocol {
    private enum State {
        case start(BytePieces)
        case rows(TableRows, columns: [String], first: TableRows.Row?)
        case end
    }

    private var state: State
    private let path: String
    private let map: FieldMap
    private let countedColumns: Set<String>
    private let limits: RecordLimits

    package init(_ source: BytePieces, map: FieldMap = FieldMap(), limits: RecordLimits = .standard)
    {
        state = .start(source)
        path = source.path
        (self.map, self.limits) = (map, limits)
        countedColumns = Set(map.names.values.filter { Int($0) != nil })
    }

    package mutating func next() -> RecordItem? {
        do throws(TableRows.Fault) {
            if case .start(let source) = state {
                state = .end
                try readHeader(of: source)
            }
            guard case .rows(var rows, let columns, let first) = state else { return nil }
            // Not held twice while it grows.
            state = .end
            defer { state = .rows(rows, columns: columns, first: nil) }
            let row: TableRows.Row
            if let first {
                row = first
            } else if let next = try rows.next() {
                row = next
            } else {
                return nil
            }
            return item(from: row, columns: columns)
        } catch {
            switch error {
            case .row(let line, let reason): return problem(line, reason)
            case .world(let error):
                state = .end
                return .problem(error)
            }
        }
    }

    private mutating func readHeader(of source: BytePieces) throws(TableRows.Fault) {
        var window = ByteWindow(source)
        let separator: UInt8
        var line = 1
        do throws(ReadingError) {
            try window.skipMark()
            guard let length = try window.lineLength(limit: limits.recordBytes) else {
                throw tableError("it is larger than \(limits.recordBytes) bytes")
            }
            guard window.available > 0 else { throw .empty(path: path) }
            let head = window.bytes[window.start..<window.start + length]
            if let told = toldSeparator(head) {
                separator = told
                try window.skipLine()
                line = 2
            } else {
                separator = likeliestSeparator(of: head, columns: limits.columns)
            }
        } catch {
            throw .world(error)
        }
        var rows = TableRows(window, separator: separator, line: line, limits: limits)
        let header: TableRows.Row?
        do throws(TableRows.Fault) {
            header = try rows.next()
        } catch {
            // Without names no row can be read.
            if case .row(_, let reason) = error { throw .world(tableError(reason)) }
            throw error
        }
        guard let header else { throw .world(.empty(path: path)) }
        let names = header.fields.map { singleSpaced(String(decoding: $0, as: UTF8.self)) }
        if isHeader(names) {
            state = .rows(rows, columns: names, first: nil)
        } else if !countedColumns.isEmpty, countedColumns.count == map.names.count {
            state = .rows(rows, columns: names.indices.map { "\($0 + 1)" }, first: header)
        } else {
            let shown = names.prefix(12).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
            throw .world(tableError("no column is known to hold a text or an address: \(shown)"))
        }
    }

    /// Whether a row names the columns that hold articles, by the map or as usual.
    private func isHeader(_ names: [String]) -> Bool {
        let folded = Set(names.map(foldedName))
        var telling = Set(map.names.values.map(foldedName))
        for field in [RecordField.text, .summary, .url] where isUnnamed(field) {
            telling.formUnion(field.usualNames)
        }
        if !countedColumns.isEmpty { telling.formUnion(RecordField.title.usualNames) }
        return !telling.isDisjoint(with: folded)
    }

    /// Whether the map gives a field no name of its own.
    private func isUnnamed(_ field: RecordField) -> Bool {
        map.names[field].map(countedColumns.contains) ?? true
    }

    private func tableError(_ reason: String) -> ReadingError {
        .malformed(path: path, place: .line(1), reason: reason)
    }

    private func problem(_ line: Int, _ reason: String) -> RecordItem {
        .problem(.malformed(path: path, place: .line(line), reason: reason))
    }

    private func item(from row: TableRows.Row, columns: [String]) -> RecordItem {
        // Empty columns at the end are what spreadsheets leave.
        let extra = row.fields.dropFirst(columns.count)
        guard extra.allSatisfy({ $0.allSatisfy { $0 <= 0x20 } }) else {
            return problem(
                row.line,
                "it has \(row.fields.count) columns, the header \(columns.count)"
            )
        }
        guard row.fields.count >= columns.count || row.fields.count >= neededColumns(columns) else {
            return problem(
                row.line,
                "it has \(row.fields.count) columns, the header \(columns.count)"
            )
        }
        var members: [JSONValue.Member] = []
        for (index, (name, field)) in zip(columns, row.fields).enumerated() {
            guard let text = String(validating: field, as: UTF8.self) else {
                return problem(row.line, "column \(index + 1) is not UTF-8")
            }
            guard !field.contains(0) else {
                return problem(row.line, "column \(index + 1) holds a zero byte")
            }
            members.append(.init(name, .string(text)))
            // A map may count where the header has no such name.
            if !countedColumns.isEmpty, case let number = "\(index + 1)",
                countedColumns.contains(number), !columns.contains(number)
            {
                members.append(.init(number, .string(text)))
            }
        }
        guard let record = record(from: .object(members), at: .line(row.line), map: map) else {
            return problem(row.line, "neither a text nor an address is found in it")
        }
        return .record(record)
    }

    /// Rows may be short where only empty columns are left out, but not so short that the text
    /// is cut.
    private func neededColumns(_ columns: [String]) -> Int {
        let texts = map.names[.text].map { [foldedName($0)] } ?? RecordField.text.usualNames
        let place = columns.lastIndex { texts.contains(foldedName($0)) }
        return place.map { $0 + 1 } ?? columns.count
    }
}

/// `sep=;`, which one spreadsheet program writes before the header.
private func toldSeparator(_ line: ArraySlice<UInt8>) -> UInt8? {
    let told = line.filter { $0 != 0x0D }
    guard told.count == 5, told.starts(with: Array("sep=".utf8)) else { return nil }
    return told[told.startIndex + 4]
}

/// The separator that parts a header into most columns.
private func likeliestSeparator(of header: ArraySlice<UInt8>, columns: Int) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), count: 1)
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")] {
        var scan = RowScan(separator: separator, columns: columns)
        _ = scan.read(header, isWhole: true)
        if scan.fields.count > best.count { best = (separator, scan.fields.count) }
    }
    return best.separator
}
