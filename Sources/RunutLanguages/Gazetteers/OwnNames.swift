package import RunutText

/// The names that a user wrote down: who bears which, of what kind, and who is never one.
///
/// One entry a line, in columns as the shipped tables have them; `#` opens a comment line.
///
///     person | Sari Wulandari | Bu Sari; S. Wulandari
///     organisation | Badan Pesisir Lirang | BPL | ID
///     place | Tanjung Sirung | Sirung | ID
///     outlet | Kabar Lirang | Kabarlirang.com | kabarlirang.com | ID | online | Rumah Lirang
///     never-same | Wulandari | Sari Wulandari
///
/// Columns at the end may be left out; what a line does not say of a shipped name stays as it is.
package struct OwnNames: Sendable {
    package struct Entry: Sendable {
        let kind: GazetteerEntry.Kind
        /// The one to show first.
        let names: [String]
        let country: String?
        let domain: String?
        let mediumKind: (kind: Medium.Kind, isState: Bool)?
        let family: String?

        var allNames: [String] { names + [domain].compactMap(\.self) }

        /// What the line says of an outlet, and, where it is silent, what was known.
        func medium(over old: Medium?) -> Medium {
            Medium(
                kind: mediumKind?.kind ?? old?.kind,
                isState: mediumKind?.isState ?? old?.isState ?? false,
                domain: domain ?? old?.domain,
                family: family ?? old?.family
            )
        }
    }

    package let entries: [Entry]
    /// From each name that is kept apart to those that it is never the same as, as slugs.
    let apart: [String: Set<String>]
    let digest: UInt64

    /// A thousand pages of names; a longer file is no list that somebody wrote.
    package static let bytesMaximum = 1 << 20
}

/// Every line of a file of names that cannot be taken as it is.
package struct OwnNamesError: Error {
    package struct Problem: Hashable, Sendable {
        /// Counted from 1.
        package let line: Int
        package let reason: Reason
    }

    package enum Reason: Error, Hashable {
        case unknownKind(String)
        case noName
        case tooManyColumns(limit: Int)
        case noLetters(String)
        case tooLong(limit: Int)
        case country(String)
        case mediumKind(String)
        case domain(String)
        /// The name stands for another entry already.
        case taken(String, line: Int)
        case notTwoNames
        /// Both names are those of one entry, or one name.
        case isOne(String, String)
    }

    package let problems: [Problem]
}

extension OwnNames {
    package init(_ text: Text) throws(OwnNamesError) {
        var reader = OwnNamesReader()
        reader.read(text)
        guard reader.problems.isEmpty else {
            throw OwnNamesError(problems: reader.problems.sorted { $0.line < $1.line })
        }
        var hash = StableHash()
        for byte in text.bytes { hash.combine(byte) }
        self.init(entries: reader.entries, apart: reader.apart, digest: hash.value)
    }
}
