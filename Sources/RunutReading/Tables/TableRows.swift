/// The rows of a table whose columns are parted by one byte, RFC 4180 with what is written in
/// practice: any line end, quotes inside quotes that are not doubled, quotes that never end.
struct TableRows {
    struct Row {
        /// Of its first byte, from one.
        let line: Int
        let fields: [ArraySlice<UInt8>]
    }

    enum Fault: Error {
        case world(ReadingError)
        /// The row is lost, the next one is not.
        case row(line: Int, reason: String)
    }

    private(set) var window: ByteWindow
    private(set) var line = 1
    let separator: UInt8
    private let limits: RecordLimits
    private var openQuotes = 0

    init(_ window: ByteWindow, separator: UInt8, line: Int, limits: RecordLimits) {
        (self.window, self.separator, self.line) = (window, separator, line)
        self.limits = limits
    }

    /// Nil at the end; lines without content are passed over.
    mutating func next() throws(Fault) -> Row? {
        while true {
            guard let row = try nextRow() else { return nil }
            if row.fields.count > 1 || row.fields.contains(where: { $0.contains { $0 > 0x20 } }) {
                return row
            }
        }
    }

    private mutating func nextRow() throws(Fault) -> Row? {
        let start = line
        var isWhole = false
        while true {
            // One byte over the limit shows that a row is too long.
            let held = window.bytes[window.start...].prefix(limits.recordBytes + 1)
            if isWhole, held.isEmpty { return nil }
            var scan = RowScan(separator: separator, columns: limits.columns)
            scan.honoursQuotes = openQuotes < limits.openQuotes
            switch scan.read(held, isWhole: isWhole) {
            case .row(let next): return try finish(scan, end: next, start: start)
            case .unclosed: throw try unclosed(start)
            case .open where held.count > limits.recordBytes:
                throw scan.isInQuotes ? try unclosed(start) : try tooLong(start)
            case .open: isWhole = try !grow()
            }
        }
    }

    private mutating func finish(_ scan: RowScan, end: Int, start: Int) throws(Fault) -> Row {
        line += scan.lineEnds
        window.take(end - window.start)
        guard !scan.hasTooManyColumns else {
            throw .row(line: start, reason: "it has more than \(limits.columns) columns")
        }
        return Row(line: start, fields: scan.fields)
    }

    /// Goes on with the line after the one that the row begins in.
    private mutating func unclosed(_ start: Int) throws(Fault) -> Fault {
        openQuotes += 1
        try skipLine()
        return .row(line: start, reason: "a quote is never closed")
    }

    private mutating func tooLong(_ start: Int) throws(Fault) -> Fault {
        try skipLine()
        return .row(line: start, reason: "it is larger than \(limits.recordBytes) bytes")
    }

    private mutating func skipLine() throws(Fault) {
        line += 1
        do throws(ReadingError) { try window.skipLine() } catch { throw .world(error) }
    }

    private mutating func grow() throws(Fault) -> Bool {
        do throws(ReadingError) { return try window.grow() } catch { throw .world(error) }
    }
}

/// Reads one row from the start of what is held.
struct RowScan {
    enum End: Hashable {
        /// Where the next row begins.
        case row(Int)
        /// The row may go on behind what is held.
        case open
        case unclosed
    }

    let separator: UInt8
    let columns: Int
    var honoursQuotes = true
    private(set) var fields: [ArraySlice<UInt8>] = []
    private(set) var lineEnds = 0
    private(set) var hasTooManyColumns = false
    /// Whether what is held ends inside quotes.
    private(set) var isInQuotes = false

    init(separator: UInt8, columns: Int) {
        (self.separator, self.columns) = (separator, columns)
    }

    /// `isWhole` says that nothing follows what is held.
    mutating func read(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> End {
        (fields, lineEnds, hasTooManyColumns, isInQuotes) = ([], 0, false, false)
        var index = bytes.startIndex
        while true {
            if honoursQuotes, index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") {
                switch quoted(bytes, from: index + 1, isWhole: isWhole) {
                case .row(let next): index = next
                case let end: return end
                }
            } else {
                let start = index
                while index < bytes.endIndex, bytes[index] != separator, !isLineEnd(bytes[index]) {
                    index += 1
                }
                add(bytes[start..<index])
            }
            guard index < bytes.endIndex else { return isWhole ? .row(index) : .open }
            if bytes[index] != separator { return lineEnd(bytes, at: index, isWhole: isWhole) }
            index += 1
        }
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func lineEnd(_ bytes: ArraySlice<UInt8>, at index: Int, isWhole: Bool) -> End {
        lineEnds += 1
        guard bytes[index] == 0x0D else { return .row(index + 1) }
        guard index + 1 < bytes.endIndex else { return isWhole ? .row(index + 1) : .open }
        return .row(bytes[index + 1] == 0x0A ? index + 2 : index + 1)
    }

    /// Takes a field in quotes; `.row` is where it ends.
    private mutating func quoted(
        _ bytes: ArraySlice<UInt8>,
        from start: Int,
        isWhole: Bool
    ) -> End {
        let quote = UInt8(ascii: "\"")
        var index = start
        var pieceStart = start
        var pieces: [UInt8] = []
        let linesBefore = lineEnds
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == 0x0A { lineEnds += 1 }
            guard byte == quote else {
                index += 1
                continue
            }
            guard index + 1 < bytes.endIndex else {
                guard isWhole else { return .open }
                add(pieces, bytes[pieceStart..<index])
                return .row(index + 1)
            }
            let next = bytes[index + 1]
            if next == quote {
                pieces += bytes[pieceStart...index]
                index += 2
                pieceStart = index
            } else if next == separator || isLineEnd(next) {
                add(pieces, bytes[pieceStart..<index])
                return .row(index + 1)
            } else if lineEnds > linesBefore, isLikeOpening(bytes, at: index) {
                // A later line opens a field here, so the quote before it was never closed.
                return .unclosed
            } else {
                // A quote that should have been doubled.
                index += 1
            }
        }
        isInQuotes = true
        return isWhole ? .unclosed : .open
    }

    private func isLikeOpening(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
        let before = bytes[index - 1]
        return before == separator || isLineEnd(before)
    }

    private mutating func add(_ pieces: [UInt8], _ rest: ArraySlice<UInt8>) {
        add(pieces.isEmpty ? rest : (pieces + rest)[...])
    }

    private mutating func add(_ field: ArraySlice<UInt8>) {
        if fields.count < columns { fields.append(field) } else { hasTooManyColumns = true }
    }
}
