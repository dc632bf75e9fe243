internal import RunutText

/// Reads a user's names line by line and goes on after a bad one, so that all are told at once.
struct OwnNamesReader {
    private(set) var entries: [OwnNames.Entry] = []
    /// From each name that is kept apart to those that it is never the same as, as slugs.
    private(set) var apart: [String: Set<String>] = [:]
    private(set) var problems: [OwnNamesError.Problem] = []
    /// The entry and the line of each name, by its slug.
    private var bearers: [String: (entry: Int, line: Int)] = [:]
    private var pairs: [(left: String, right: String, line: Int)] = []

    mutating func read(_ text: Text) {
        let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = text.bytes.dropFirst(text.bytes.starts(with: bom) ? bom.count : 0)
        // Tabs and what other systems end lines with are blanks.
        let blank = bytes.map { $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }
        let lines = String(decoding: blank, as: UTF8.self).parts(by: 0x0A, keepsEmpty: true)
        for (index, line) in lines.enumerated() {
            do throws(OwnNamesError.Reason) {
                try read(line.trimmed, index + 1)
            } catch {
                problems.append(.init(line: index + 1, reason: error))
            }
        }
        keepApart()
    }

    private mutating func read(_ line: Substring, _ number: Int) throws(OwnNamesError.Reason) {
        guard !line.isEmpty, line.utf8.first != 0x23 else { return }
        var row = columns(line)
        while row.count > 1, row.last?.isEmpty == true { row.removeLast() }
        let word = row.removeFirst()
        guard let form = OwnNamesForm(word) else { throw .unknownKind(word) }
        guard row.count <= form.columns else { throw .tooManyColumns(limit: form.columns) }
        guard let kind = form.kind else {
            guard row.count == 2, !row.contains("") else { throw .notTwoNames }
            pairs.append((try checked(row[0]), try checked(row[1]), number))
            return
        }
        let own = row.first.map(columnNames) ?? []
        guard !own.isEmpty else { throw .noName }
        let names = own + columnNames(row.count > 1 ? row[1] : "")
        for name in names { _ = try checked(name) }
        let entry = try entry(kind, names, row)
        for name in entry.allNames {
            if let known = bearers[slug(name)] { throw .taken(name, line: known.line) }
        }
        for name in entry.allNames { bearers[slug(name)] = (entries.count, number) }
        entries.append(entry)
    }

    private func entry(
        _ kind: GazetteerEntry.Kind,
        _ names: [String],
        _ row: [String]
    ) throws(OwnNamesError.Reason) -> OwnNames.Entry {
        let isOutlet = kind == .media
        let column = { (place: Int) in row.count > place && !row[place].isEmpty ? row[place] : nil }
        let country = column(isOutlet ? 3 : 2)?.uppercased()
        if let country, Gazetteer.shipped["country/" + country] == nil { throw .country(country) }
        let domain = isOutlet ? column(2)?.lowercased() : nil
        if let domain, !Medium.isDomain(domain) { throw .domain(domain) }
        let word = isOutlet ? column(4) : nil
        let mediumKind = word.flatMap { Medium.kind($0.lowercased()) }
        if let word, mediumKind == nil { throw .mediumKind(word) }
        return OwnNames.Entry(
            kind: kind,
            names: names,
            country: country,
            domain: domain,
            mediumKind: mediumKind,
            family: isOutlet ? column(5) : nil
        )
    }

    private func checked(_ name: String) throws(OwnNamesError.Reason) -> String {
        guard name.utf8.count <= nameBytesMaximum else { throw .tooLong(limit: nameBytesMaximum) }
        guard !slug(name).isEmpty else { throw .noLetters(name) }
        return name
    }

    /// Each name of a pair stands for all names of the entry that bears it.
    private mutating func keepApart() {
        for (left, right, line) in pairs {
            let (one, other) = (bearers[slug(left)]?.entry, bearers[slug(right)]?.entry)
            if slug(left) == slug(right) || one != nil && one == other {
                problems.append(.init(line: line, reason: .isOne(left, right)))
                continue
            }
            let lefts = (one.map { entries[$0].names } ?? [left]).map(slug)
            let rights = (other.map { entries[$0].names } ?? [right]).map(slug)
            for left in lefts { apart[left, default: []].formUnion(rights) }
            for right in rights { apart[right, default: []].formUnion(lefts) }
        }
    }
}

/// What a line may begin with, in both languages, and how many columns follow.
private struct OwnNamesForm {
    /// Nil for two names that are never one.
    let kind: GazetteerEntry.Kind?
    let columns: Int

    init?(_ word: String) {
        switch word.lowercased() {
        case "person", "orang": (kind, columns) = (.person, 2)
        case "organisation", "organization", "lembaga": (kind, columns) = (.body, 3)
        case "place", "tempat": (kind, columns) = (.place, 3)
        case "outlet", "media": (kind, columns) = (.media, 6)
        case "never-same", "tak-sama": (kind, columns) = (nil, 2)
        default: return nil
        }
    }
}

/// The longest names of bodies have a hundred letters.
private let nameBytesMaximum = 240
