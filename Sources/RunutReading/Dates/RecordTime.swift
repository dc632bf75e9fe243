internal import RunutLanguages

/// The one day that a record's field tells, with its time and offset where they stand there, as
/// ISO 8601. Nil where it tells none, two, or one that reads two ways (`04/05/2023`).
///
/// Reads RFC 822 and 3339, the variants of ISO 8601, Unix seconds and milliseconds, and what
/// stands in words on a page: scrapers keep the whole line, `Diperbarui 13 Jun 2025, 10:54 WIB`.
func isoTime(of written: String, language: String? = nil) -> String? {
    // A line and no article.
    guard written.utf8.count <= 200 else { return nil }
    let text = singleSpaced(written)
    var reader = DateReader(parts: dateParts(text.utf8), years: PageDate.pressYears)
    reader.readsStamps = true
    if let instant = unixTime(reader.parts) { return instant }
    let isIndonesian =
        language.map(dayFirstLanguages.contains) == true
        || reader.parts.contains { part in
            if case .word(let word) = part { indonesianWords.contains(word) } else { false }
        }
    reader.order = isIndonesian ? .dayFirst : .unknown
    guard var found = reader.first(), reader.standsFree(found.range) else { return nil }
    var next = found.range.upperBound
    while let other = reader.first(from: next) {
        guard other.date.day == found.date.day else { return nil }
        if found.date.time.isEmpty { found.date.time = other.date.time }
        next = other.range.upperBound
    }
    if found.date.time.isEmpty, let time = reader.time(before: found.range.lowerBound) {
        found.date.time = time
    }
    return found.date.text
}

extension DateReader {
    /// Whether no number goes on where a date begins and ends: `13/09/2023/4/5` is none.
    fileprivate func standsFree(_ range: Range<Int>) -> Bool {
        !isJoined(range.lowerBound - 1, range.lowerBound - 2)
            && !isJoined(range.upperBound, range.upperBound + 1)
    }

    private func isJoined(_ mark: Int, _ number: Int) -> Bool {
        guard case .mark(let byte)? = part(mark), case .number? = part(number) else { return false }
        return byte == 0x2F || byte == 0x2D || byte == 0x2E
    }
}

/// Seconds or milliseconds since 1970, from 1973 on: shorter numbers are something else.
private func unixTime(_ parts: [DatePart]) -> String? {
    guard case .number(let value, let digits)? = parts.first, (9...13).contains(digits),
        digits != 12
    else { return nil }
    if parts.count > 1 {
        guard parts.count == 3, case .mark(0x2E) = parts[1], case .number = parts[2] else {
            return nil
        }
    }
    let seconds = digits == 13 ? value / 1000 : value
    guard seconds < 10_000_000_000 else { return nil }
    let rest = seconds % 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    return Day(ordinal: seconds / 86_400).text + "T" + clock.joined(separator: ":") + "+00:00"
}

/// Of those that are read, the ones in which no day stands behind its month.
private let dayFirstLanguages: Set = ["id", "ms"]

/// Zones, days and words that only Indonesian writes beside a date: there days come first.
private let indonesianWords = Set(
    "wib wita wit senin selasa rabu kamis jumat jum sabtu minggu ahad pukul tanggal diperbarui"
        .split(separator: " ").map { Array($0.utf8) }
)
