@testable import RunutReading

/// What is well-formed is read leniently too, and as the same.
func strictJSON(_ bytes: [UInt8]) {
    do throws(JSONError) {
        let value = try JSONValue(parsing: bytes)
        precondition(
            JSONValue(lenient: bytes[...]) == value,
            "leniency changes what is well-formed"
        )
    } catch { return }
}

func lenientJSON(_ bytes: [UInt8]) { _ = JSONValue(lenient: bytes[...]) }

/// Pieces of any size yield the same records.
func jsonRecords(_ bytes: [UInt8]) {
    let whole = Array(JSONRecords(pieces(bytes, of: bytes.count)))
    precondition(whole.count <= bytes.count + 1, "more records than bytes")
    let parted = Array(JSONRecords(pieces(bytes, of: pieceBytes)))
    precondition(whole.map(told) == parted.map(told), "pieces change the records")
}

func tables(_ bytes: [UInt8]) {
    let whole = Array(TableRecords(pieces(bytes, of: bytes.count)))
    precondition(whole.count <= bytes.count + 1, "more records than bytes")
    let parted = Array(TableRecords(pieces(bytes, of: pieceBytes)))
    precondition(whole.map(told) == parted.map(told), "pieces change the records")
}

/// What is told of a date is a date that is told.
func dates(_ bytes: [UInt8]) {
    let written = String(decoding: bytes, as: UTF8.self)
    for language in [nil, "id"] {
        guard let told = isoTime(of: written, language: language) else { continue }
        precondition(isoTime(of: told) == told, "a date that was read is read as another")
    }
    for isMonthFirst in [true, false] {
        guard let told = pageDate(written, isMonthFirst: isMonthFirst)?.text else { continue }
        precondition(pageDate(told)?.text == told, "a date that was read is read as another")
    }
}

func sniff(_ bytes: [UInt8]) {
    let found = form(of: bytes, name: nil)
    for name in ["a.json", "a.csv", "a.html", "a.wacz", "a.txt.gz"] {
        _ = form(of: bytes, name: name)
    }
    precondition(form(of: bytes, name: nil) == found, "the form changes")
}

/// Small and odd, so that everything stands across the end of a piece once.
private let pieceBytes = 7

private func pieces(_ bytes: [UInt8], of count: Int) -> BytePieces {
    ByteSource(path: "a", bytes: bytes).pieces(pieceBytes: max(1, count))
}

private func told(_ item: RecordItem) -> String { "\(item)" }
